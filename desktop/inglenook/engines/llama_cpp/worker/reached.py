"""What the parts of the worker that work with a loaded model reach of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadOptions
    from inglenook.engines.llama_cpp.worker.adapter import Adapter
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.library import api
    from inglenook.engines.llama_cpp.worker.samplers import Place
    from inglenook.engines.llama_cpp.worker.vocabulary import Pieces, Vocabulary


@dataclass(frozen=True, slots=True)
class Reached:
    """The model, and how it was loaded: enough to make another context for it."""

    model: api.llama_model_p
    options: LoadOptions
    on_gpu: bool
    vocabulary: Vocabulary
    pieces: Pieces
    place: Place
    controls: Controls
    adapter: Adapter | None = None
