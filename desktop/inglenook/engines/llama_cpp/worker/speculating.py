"""Whether guesses are worth it for a model that has just been loaded, and what makes them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.engine import LoadProgress
from inglenook.engines.llama_cpp.worker.draft_model import DraftModel
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.lookup_draft import LookupDraft
from inglenook.engines.llama_cpp.worker.model_draft import ModelDraft
from inglenook.engines.llama_cpp.worker.step_costs import LEAST_GAIN, StepCosts, measure
from inglenook.engines.speculation import SpeculationFound
from inglenook.errors import CancelledError, InglenookError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
    from inglenook.engines.llama_cpp.worker.reached import Reached
    from inglenook.engines.llama_cpp.worker.speculative_writing import Drafter

_TIMED = 8  # tokens of the draft model


@dataclass(slots=True)
class Speculating:
    """``drafter`` is None where guesses are off, or would make nothing faster; ``found`` says which."""

    found: SpeculationFound | None = None
    drafter: Drafter | None = None
    draft: DraftModel | None = None

    def close(self) -> None:
        """Free the draft model."""
        if self.draft is not None:
            self.draft.close()


def prepare(
    reached: Reached, context: Context, *, on_progress: Callable[[LoadProgress], None], log: EngineLog
) -> Speculating:
    """Measure what several tokens at once take, load the draft model if there is to be one.

    What keeps guesses from being made is told in ``found``; the model is there all the same. Raises CancelledError,
    LoadError when the engine itself fails.
    """
    options = reached.options
    if options.speculation == "off":
        return Speculating()
    if not context.rolls_back:
        return Speculating(
            SpeculationFound(
                problem=say(
                    "This model's memory cannot be taken back, so no tokens are guessed ahead. Of models with a "
                    "sliding window it can, when their whole context is kept."
                )
            )
        )
    on_progress(LoadProgress(say("Measuring how fast several tokens at once are"), None))
    seconds = measure(context, min(context.outputs, context.batch))
    draft: DraftModel | None = None
    draft_s, problem = 0.0, ""
    if options.speculation == "draft":
        try:
            draft = _opened(reached, context, on_progress, log)
        except CancelledError:
            raise
        except InglenookError as error:
            problem = str(error)
        else:
            draft_s = _draft_seconds(draft) if draft else 0.0
            problem = "" if draft else say("No draft model is chosen, so no tokens are guessed ahead.")
    costs = StepCosts(seconds, draft_s)
    if not problem and costs.best_gain < LEAST_GAIN:
        problem = say("Several tokens at once are no faster here than one after the other, so none are guessed ahead.")
        if draft is not None:
            draft.close()
            draft = None
    found = SpeculationFound(
        tuple(costs.seconds.items()), draft_s, costs.best_gain, problem, draft.name if draft else ""
    )
    if problem:
        return Speculating(found)
    most = max(costs.seconds) - 1
    drafter = LookupDraft(costs, most) if draft is None else ModelDraft(draft, costs, most)
    return Speculating(found, drafter, draft)


def _opened(
    reached: Reached, context: Context, on_progress: Callable[[LoadProgress], None], log: EngineLog
) -> DraftModel | None:
    options = reached.options
    if options.draft is None:
        return None
    on_progress(LoadProgress(say("Loading the draft model"), None))
    return DraftModel(
        options.draft,
        options,
        reached.vocabulary,
        window=context.window,
        on_gpu=reached.on_gpu,
        on_progress=on_progress,
        controls=reached.controls,
        log=log,
    )


def _draft_seconds(draft: DraftModel) -> float:
    """One token's, the shortest of a few."""
    shortest = float("inf")
    for _ in range(_TIMED):
        began = time.perf_counter()
        draft.context.decode([0])
        api.llama_synchronize(draft.context.handle)
        shortest = min(shortest, time.perf_counter() - began)
    draft.forget()
    return shortest
