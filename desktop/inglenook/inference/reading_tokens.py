"""How each token of a prompt and its answer comes to a loaded model, without writing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.probed_model import ProbedModel
from inglenook.engines.token_choice import USUAL_CANDIDATES
from inglenook.errors import EngineError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import GenerationRequest, LoadedModel, PromptProgress
    from inglenook.engines.token_choice import ReadAnswer


def why_not_read(model: LoadedModel) -> str:
    """The sentence when this model's tokens cannot be looked at; empty when they can."""
    if isinstance(model, ProbedModel):
        return ""
    return model.info.capabilities.probabilities or say(
        "The engine that runs “{model}” does not tell how likely each token of a text is. Inglenook's own does: choose "
        "a model on this computer.",
        model=model.info.name,
    )


def read_tokens(
    model: LoadedModel,
    request: GenerationRequest,
    *,
    top: int = USUAL_CANDIDATES,
    on_progress: Callable[[PromptProgress], None],
    cancel: Cancel,
) -> ReadAnswer:
    """Read the prompt and the answer's beginning.

    Raises EngineError where the engine cannot, PromptError, and CancelledError.
    """
    if not isinstance(model, ProbedModel):
        raise EngineError(why_not_read(model))
    return model.read_choices(request, top=top, on_progress=on_progress, cancel=cancel)
