"""Loads a projector; the library that it needs is opened no sooner, and not every build of llama.cpp has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.errors import ProjectorError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.engine import LoadOptions, LoadProgress
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
    from inglenook.engines.llama_cpp.worker.library import api
    from inglenook.engines.llama_cpp.worker.projector import Projector


def open_projector(
    options: LoadOptions,
    model: api.llama_model_p,
    *,
    on_progress: Callable[[LoadProgress], None],
    controls: Controls,
    log: EngineLog,
) -> Projector:
    """Raises ProjectorError, CancelledError."""
    try:
        from inglenook.engines.llama_cpp.worker.projector import Projector  # noqa: PLC0415  see above
    except (ImportError, OSError, RuntimeError, AttributeError) as error:  # as llama_cpp raises them
        raise ProjectorError(
            say("This build of llama.cpp was made without images. Use the model without its projector.")
        ) from error
    return Projector(options, model, on_progress=on_progress, controls=controls, log=log)
