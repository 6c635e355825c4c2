"""The prompt of a turn: the chat with its documents, as far as it goes into the context window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.engine import GenerationRequest
from inglenook.errors import PromptError
from inglenook.inference.counted_chat import asked_chat
from inglenook.inference.counting import too_long
from inglenook.inference.preset_template import with_template

if TYPE_CHECKING:
    from collections.abc import Generator

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Passage
    from inglenook.chats.message import Message
    from inglenook.engines.engine import LoadedModel
    from inglenook.inference.counting import Counting
    from inglenook.inference.document_settling import DocumentSettling
    from inglenook.inference.opening import Opening
    from inglenook.inference.retrieval.steps import LookUpStep
    from inglenook.inference.turn_request import TurnRequest


@dataclass(frozen=True, slots=True)
class TurnPrompt:
    """What the engine is asked for, and what became of the chat on the way."""

    generation: GenerationRequest
    left_out: int  # messages that did not fit
    passages: tuple[Passage, ...]  # of documents, that were looked up


class TurnPrompts:
    """Needs the model in memory: it is the model that counts."""

    def __init__(self, documents: DocumentSettling, counting: Counting) -> None:
        self._documents = documents
        self._counting = counting

    def write(
        self,
        model: LoadedModel,
        request: TurnRequest,
        chat: tuple[Opening, tuple[Message, ...]],
        *,
        answer_id: int | None,
        cancel: Cancel,
    ) -> Generator[LookUpStep, None, TurnPrompt]:
        """``chat`` is what it begins with, and its branch with the examples; ``answer_id`` keeps what is looked up.

        Raises PromptError when the policy says to send nothing, or as DocumentSettling.settle does.
        """
        opening, branch = chat
        settled = yield from self._documents.settle(
            model, (opening.system_prompt, branch), request, answer_id=answer_id, cancel=cancel
        )
        fitting = self._fitting(model, request, opening.system_prompt, settled.branch)
        generation = GenerationRequest(
            messages=self._counting.prompt(model.info, opening.system_prompt, fitting),
            sampling=request.sampling,
            stop=request.stop,
            max_tokens=request.max_tokens,
            thinking=request.thinking,
            constraint=request.constraint,
            tools=request.tools,
            reuse_cache=request.replay_of is None,
            reproducible=request.reproducible or request.replay_of is not None,
            beginning=request.beginning,
            probabilities=request.probabilities,
        )
        left_out = len(settled.branch) - len(fitting)
        return TurnPrompt(with_template(generation, opening.template), left_out, settled.passages)

    def _fitting(
        self, model: LoadedModel, request: TurnRequest, system_prompt: str, branch: tuple[Message, ...]
    ) -> tuple[Message, ...]:
        plan = self._counting.plan(model, asked_chat(request, system_prompt, branch), max_tokens=request.max_tokens)
        if plan.over:
            raise PromptError(too_long(plan, model.info.context_window, request.overflow))
        gone = set(plan.left_out)
        return tuple(message for message in branch if message.id not in gone)
