"""A vote from nothing: the model into memory, the chat's prompt where it is one's, then the question many times."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.inference.turn import ModelReady
from inglenook.lab.vote.chat_question import ask_chat
from inglenook.lab.vote.voting import Voting

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.chat_store import ChatStore
    from inglenook.engines.engine import LoadedModel, LoadOptions, LoadProgress
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.inference.retrieval.steps import LookUpStep
    from inglenook.inference.turn import Turns
    from inglenook.lab.vote.batch_speeds import BatchSpeeds
    from inglenook.lab.vote.chat_question import ChatAsked, ChatQuestion
    from inglenook.lab.vote.vote_request import VoteRequest, VoteStep
    from inglenook.models.any_model import AnyModel

    PlannedStep = LoadProgress | LookUpStep | ChatAsked | VoteStep


@dataclass(frozen=True, slots=True)
class VotePlan:
    """What is asked, of which model; ``chat``: the prompt is written from there, once the model is in memory."""

    model: AnyModel
    options: LoadOptions
    request: VoteRequest
    chat: ChatQuestion | None = None


class Votes:
    """Blocks the thread that iterates; one at a time for one model in memory."""

    def __init__(self, turns: Turns, chats: ChatStore, loaded: LoadedModels, speeds: BatchSpeeds) -> None:
        self._turns = turns
        self._chats = chats
        self._loaded = loaded
        self._voting = Voting(speeds)

    def run(self, plan: VotePlan, cancel: Cancel) -> Iterator[PlannedStep]:
        """Stream it; the last step is a VoteDone. Raises as Turns.load, ask_chat and Voting.run do."""
        model = yield from self._load(plan, cancel)
        request = plan.request
        if plan.chat is not None:
            asked = yield from ask_chat(
                plan.chat,
                model,
                self._loaded.report_of(plan.model),
                chats=self._chats,
                prompts=self._turns.prompts,
                cancel=cancel,
            )
            yield asked
            request = replace(request, generation=asked.generation)
        yield from self._voting.run(model, request, cancel)

    def _load(self, plan: VotePlan, cancel: Cancel) -> Generator[LoadProgress, None, LoadedModel]:
        loading = self._turns.load(plan.model, plan.options, cancel)
        while True:
            try:
                step = next(loading)
            except StopIteration as end:
                return end.value
            if not isinstance(step, ModelReady):
                yield step
