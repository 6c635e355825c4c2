"""What a real load would tell llama.cpp, for these options, this model and this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.choices import DEFAULT_WINDOW, batch_size, flash_attention
from inglenook.engines.llama_cpp.plan import ALL_LAYERS, LoadParameters
from inglenook.errors import UsageError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.fit.computer import Computer
    from inglenook.fit.options import FitOptions
    from inglenook.fit.shape import Shape


def window_of(shape: Shape, options: FitOptions) -> int:
    """The context window in tokens that a load with these options asks for."""
    if options.context is not None:
        return options.context
    return min(shape.trained_context or DEFAULT_WINDOW, DEFAULT_WINDOW)


def parameters_for(shape: Shape, options: FitOptions, computer: Computer) -> LoadParameters:
    """The fields of llama.cpp's parameters that memory depends on.

    Layers that the options leave open are all of them where there is a graphics card: ``automatic`` chooses better. A
    card that is part of the processor cannot work with a mapped file (llama.cpp, mmap_support). Raises UsageError for a
    figure that makes no sense.
    """
    window = window_of(shape, options)
    if window < 1 or options.batch < 1 or options.parallel < 1:
        raise UsageError(say("The context window, the batch and the conversations must be 1 or more each."))
    layers = options.gpu_layers if options.gpu_layers is not None else ALL_LAYERS
    if not computer.devices:
        layers = 0
    flash = flash_attention(options.flash_attention, on_gpu=layers != 0, type_v=options.kv_type_v)
    heads = shape.first_heads if flash == "off" else 0
    batch = batch_size(options.batch, window=window, heads=heads)
    return LoadParameters(
        n_ctx=window,
        n_batch=batch,
        n_ubatch=min(batch, options.micro_batch or batch),
        n_threads=options.threads or computer.threads,
        n_seq_max=options.parallel,
        n_outputs_max=max(options.parallel, options.guessed + 1),
        type_k=options.kv_type_k,
        type_v=options.kv_type_v,
        flash_attn=flash,
        swa_full=options.full_sliding_window,
        kv_unified=options.unified_cache,
        n_gpu_layers=layers,
        experts_on_cpu=options.experts_on_cpu if layers else 0,
        use_mmap=options.memory_map and not any(device.kind == "igpu" for device in computer.devices),
    )
