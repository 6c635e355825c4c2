"""From what a user may ask of a load to what the engine is told, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.speculation import guessed
from inglenook.fit.options import FitOptions

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadOptions


def fit_options_of(options: LoadOptions) -> FitOptions:
    """What a load with these options asks for."""
    return FitOptions(
        context=options.context_window,
        gpu_layers=options.gpu_layers,
        kv_type_k=options.kv_type_k,
        kv_type_v=options.kv_type_v,
        flash_attention=options.flash_attention,
        batch=options.batch,
        micro_batch=options.micro_batch,
        unified_cache=options.unified_cache,
        parallel=options.parallel,
        guessed=guessed(options.speculation, options.draft_tokens),
        experts_on_cpu=options.experts_on_cpu,
        memory_map=options.memory_map,
        full_sliding_window=options.full_sliding_window,
        threads=options.threads,
    )


def load_options_of(settled: FitOptions, options: LoadOptions) -> LoadOptions:
    """What the engine is told: the settled values, and the rest as it was."""
    return replace(
        options,
        context_window=settled.context,
        gpu_layers=settled.gpu_layers,
        kv_type_k=settled.kv_type_k,
        kv_type_v=settled.kv_type_v,
        flash_attention=settled.flash_attention,
        batch=settled.batch,
        micro_batch=settled.micro_batch,
        unified_cache=settled.unified_cache,
        parallel=settled.parallel,
        experts_on_cpu=settled.experts_on_cpu,
        memory_map=settled.memory_map,
        full_sliding_window=settled.full_sliding_window,
        threads=settled.threads,
    )
