"""Settles, once the model is there to count, how much of documents goes into the context window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import PromptError
from inglenook.inference.context_plan import reserved
from inglenook.inference.counted_chat import asked_chat, request_size, written_size
from inglenook.inference.counting import USUAL_WINDOW
from inglenook.inference.documents import Document, passages_as_given, start_as_given, with_documents
from inglenook.inference.pictures import prompt_messages
from inglenook.inference.retrieval.by_meaning import ByMeaning
from inglenook.inference.retrieval.cutting import shared_room, start_of
from inglenook.inference.retrieval.finding_passages import LookUpWay, find_passages
from inglenook.inference.retrieval.looking_up import Source
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Attachment, Passage, Reading
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.message import Message
    from inglenook.engines.engine import GenerationRequest, LoadedModel
    from inglenook.inference.documents import DocumentTexts
    from inglenook.inference.embedding_models import EmbeddingModels
    from inglenook.inference.retrieval.steps import LookUpStep
    from inglenook.inference.turn_request import TurnRequest

_AROUND = 24  # tokens for a document's name and marks
_LEAST_ROOM = 16  # tokens, below which nothing of a document is worth giving


@dataclass(frozen=True, slots=True)
class SettledChat:
    """A chat as the model is given it, and what was looked up for this answer."""

    branch: tuple[Message, ...]
    passages: tuple[Passage, ...] = ()


class DocumentSettling:
    """What was settled is stored with the message or the answer, so that the same words are sent the next time."""

    def __init__(
        self, attachments: AttachmentStore, documents: DocumentTexts, models: EmbeddingModels | None = None
    ) -> None:
        self._attachments = attachments
        self._documents = documents
        self._by_meaning = None if models is None else ByMeaning(models, attachments)

    def read_into(self, branch: Sequence[Message]) -> tuple[Message, ...]:
        """The branch with the documents as long as all of them fit. Raises StorageError."""
        return self._documents.read_into(branch)

    def settle(
        self,
        model: LoadedModel,
        chat: tuple[str, tuple[Message, ...]],
        request: TurnRequest,
        *,
        answer_id: int | None,
        cancel: Cancel,
    ) -> Generator[LookUpStep, None, SettledChat]:
        """Cut what is to be cut, and look up what is to be looked up, in the room that there is.

        ``chat`` is its system prompt and its branch. Raises PromptError when there is no room, StorageError,
        EngineError, CancelledError. ``answer_id``: what is looked up is kept with this answer; None: nowhere.
        """
        system_prompt, branch = chat
        documents = [(m, one) for m in branch for one in m.attachments if not one.is_image]
        uncut = [(m, one) for m, one in documents if one.reading == "cut" and one.kept is None]
        looked_in = {one.sha256: one for _, one in documents if one.reading == "passages"}
        if not uncut and not looked_in:
            return SettledChat(self._documents.read_into(branch))
        room = self._room(model, system_prompt, branch, request)
        room -= _AROUND * (len(uncut) + len(looked_in))
        if room < _LEAST_ROOM:
            raise _no_room(model)
        branch = self._cut(model, branch, uncut, room // 2 if looked_in else room)
        if not looked_in:
            return SettledChat(self._documents.read_into(branch))
        passages = request.passages or (
            yield from self._look_up(
                model, branch, tuple(looked_in.values()), room // 2 if uncut else room, (request.look_up_with, cancel)
            )
        )
        if answer_id is not None:
            self._attachments.set_passages(answer_id, passages)
        return SettledChat(self._with_passages(branch, passages), passages)

    def _room(
        self,
        model: LoadedModel,
        system_prompt: str,
        branch: tuple[Message, ...],
        request: TurnRequest,
    ) -> int:
        """Tokens that documents may take; where old turns may be left out, half of what the last one leaves."""
        window = model.info.context_window or USUAL_WINDOW
        most = window - reserved(window, request.max_tokens)
        given = self._documents.read_into(branch)
        pictures = self._documents.pictures if model.info.sees_images else None
        asked = asked_chat(request, system_prompt, branch)
        room = most - written_size(model, prompt_messages(system_prompt, given, pictures), asked)
        if request.overflow == "stop":
            return room
        last = written_size(model, prompt_messages(system_prompt, given[-1:], pictures), asked)
        return max(room, (most - last) // 2)

    def _cut(
        self,
        model: LoadedModel,
        branch: tuple[Message, ...],
        uncut: Sequence[tuple[Message, Attachment]],
        room: int,
    ) -> tuple[Message, ...]:
        kept: dict[tuple[int, str], int] = {}
        shares = shared_room([one.tokens * 2 for _, one in uncut], room)  # twice: what is known is an estimate
        for (message, one), share in zip(uncut, shares, strict=True):
            kept[message.id, one.sha256] = start_of(self._documents.text(one.sha256), share, _counting(model))
            self._attachments.set_reading(message.id, one.sha256, "cut", kept[message.id, one.sha256])
        return tuple(
            replace(
                message,
                attachments=tuple(
                    replace(one, kept=kept.get((message.id, one.sha256), one.kept)) for one in message.attachments
                ),
            )
            for message in branch
        )

    def _look_up(
        self,
        model: LoadedModel,
        branch: tuple[Message, ...],
        documents: Sequence[Attachment],
        room: int,
        chosen: tuple[str, Cancel],
    ) -> Generator[LookUpStep, None, tuple[Passage, ...]]:
        question = next((message.text for message in reversed(branch) if message.role == "user"), "")
        sources = [Source(one.name, one.sha256, self._documents.text(one.sha256)) for one in documents]
        way, cancel = LookUpWay(self._by_meaning, chosen[0]), chosen[1]
        return (yield from find_passages(way, question, sources, room=room, count=_counting(model), cancel=cancel))

    def _with_passages(self, branch: tuple[Message, ...], passages: tuple[Passage, ...]) -> tuple[Message, ...]:
        """An answer that is not written yet stands at the end, so that its passages come before the question."""
        answer = replace(branch[-1], role="assistant", text="", attachments=(), passages=passages)
        return self._documents.read_into((*branch, answer))[:-1]


def settled_prompt(  # noqa: PLR0913  a prompt, each part by its name
    model: LoadedModel,
    request: GenerationRequest,
    documents: Sequence[Source],
    reading: Reading,
    *,
    template: str | None,
    way: LookUpWay,
    cancel: Cancel,
) -> Generator[LookUpStep, None, tuple[str, tuple[Passage, ...]]]:
    """The request's last message with documents that are not stored anywhere, and what was looked up in them.

    ``template``: a preset's, in place of the model's own. Raises PromptError when there is no room for them,
    EngineError, CancelledError.
    """
    window, words = model.info.context_window or USUAL_WINDOW, request.messages[-1].text
    most = window - reserved(window, request.max_tokens)
    room = most - request_size(model, request, template) - _AROUND * len(documents)
    count = _counting(model)
    sizes = [count(one.text) for one in documents]
    if reading == "whole" and model.info.capabilities.exact_counts:
        room = max(room, sum(sizes), _LEAST_ROOM)  # an estimate refuses nothing
    if reading == "whole" and sum(sizes) > room:
        raise PromptError(
            say(
                "The files take {tokens:,} tokens, and there is room for {room:,}. Choose how much of them is given: "
                "--attach-as cut or --attach-as passages.",
                tokens=sum(sizes),
                room=max(0, room),
            )
        )
    if room < _LEAST_ROOM:
        raise _no_room(model)
    if reading == "passages":
        passages = yield from find_passages(way, words, documents, room=room, count=count, cancel=cancel)
        texts = {one.sha256: one.text for one in documents}
        return with_documents(words, passages_as_given(passages, texts)), passages
    shares = shared_room(sizes, room)
    given = [
        Document(one.name, start_as_given(one.text, start_of(one.text, share, count)))
        for one, share in zip(documents, shares, strict=True)
    ]
    return with_documents(words, given), ()


def _no_room(model: LoadedModel) -> PromptError:
    return PromptError(
        say(
            "There is no room for the documents: the chat fills the context window of {count:,} tokens. Choose a "
            "larger one, or start a new chat.",
            count=model.info.context_window,
        )
    )


def _counting(model: LoadedModel) -> Callable[[str], int]:
    return model.size
