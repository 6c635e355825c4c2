"""What a user may ask of a load, as far as memory depends on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.fit.along import Along

if TYPE_CHECKING:
    from inglenook.engines.engine import FlashAttention
    from inglenook.engines.llama_cpp.plan import KvType


@dataclass(frozen=True, slots=True)
class FitOptions:
    """How the model would be loaded; None stands for what the app would choose."""

    context: int | None = None  # tokens; None: what the model was trained for, up to 8,192
    gpu_layers: int | None = None  # None: as many as fit; the output layer counts as one
    kv_type_k: KvType = "f16"
    kv_type_v: KvType = "f16"
    flash_attention: FlashAttention = "auto"
    batch: int = 512  # tokens given to llama.cpp at once
    micro_batch: int | None = None  # tokens computed at once; None: a whole batch
    parallel: int = 1  # conversations at the same time
    guessed: int = 0  # tokens ahead of the answer, whose results are kept besides the last one's
    experts_on_cpu: int = 0  # so many layers, the first ones, keep their experts in main memory
    memory_map: bool = True
    full_sliding_window: bool = False
    unified_cache: bool = False  # the conversations share one cache
    threads: int | None = None
    along: Along = field(default_factory=Along)  # what is loaded besides
