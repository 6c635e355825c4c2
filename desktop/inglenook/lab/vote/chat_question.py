"""The question above an answer of a chat, asked many times; and any of the answers kept as a version of that one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import PromptError, StorageError
from inglenook.inference.course import Course
from inglenook.inference.making import Asked, kept, making_of, prompt_digest
from inglenook.inference.opening import Opening, with_examples
from inglenook.inference.pictures import check_seen
from inglenook.inference.replays import path_to
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Passage
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.message import AnswerDetails, Message
    from inglenook.engines.engine import GenerationRequest, LoadedModel
    from inglenook.inference.load_report import LoadReport
    from inglenook.inference.retrieval.steps import LookUpStep
    from inglenook.inference.turn_prompt import TurnPrompts
    from inglenook.inference.turn_request import TurnRequest
    from inglenook.lab.vote.tally import Tally
    from inglenook.lab.vote.vote_request import Answered


@dataclass(frozen=True, slots=True)
class ChatQuestion:
    """``turn``: how the chat would have it answered now, with the sampling of the vote."""

    answer_id: int
    turn: TurnRequest


@dataclass(frozen=True, slots=True)
class ChatAsked:
    """The chat's prompt is written: what all of its answers have in common."""

    question: ChatQuestion
    question_id: int  # the message
    generation: GenerationRequest
    details: AnswerDetails
    passages: tuple[Passage, ...]


def ask_chat(  # noqa: PLR0913  a prompt, and who helps to write it
    question: ChatQuestion,
    model: LoadedModel,
    report: LoadReport | None,
    *,
    chats: ChatStore,
    prompts: TurnPrompts,
    cancel: Cancel,
) -> Generator[LookUpStep, None, ChatAsked]:
    """Write the prompt that stands above the answer. Raises StorageError, and as TurnPrompts.write does."""
    turn = question.turn
    path = path_to(chats.tree(turn.chat_id), question.answer_id)
    if len(path) < 2:  # noqa: PLR2004  a question and its answer
        raise PromptError(say("There is no question above this answer any more."))
    opening = turn.opening or Opening(chats.chat(turn.chat_id).system_prompt)
    branch = with_examples(opening, path[:-1])
    check_seen(branch, turn.model.name, model.info, report)
    course = Course()
    course.ready(turn.model, model.info, report)
    course.prompt_sha256 = prompt_digest(opening.system_prompt, branch, opening.template)
    turn = replace(turn, passages=path[-1].passages)
    prompt = yield from prompts.write(model, turn, (opening, branch), answer_id=None, cancel=cancel)
    course.left_out = prompt.left_out
    return ChatAsked(question, path[-2].id, prompt.generation, course.details(turn, "complete"), prompt.passages)


def keep_answer(  # noqa: PLR0913  an answer, where it goes, and what is said of it
    asked: ChatAsked,
    answer: Answered,
    tally: Tally,
    *,
    at_once: int,
    chats: ChatStore,
    attachments: AttachmentStore,
) -> Message:
    """Store it beside the answer that the chat has; the chat shows it from then on. Raises StorageError."""
    if not chats.has_message(asked.question_id):
        raise StorageError(say("The question was deleted from its chat, so no answer to it can be kept."))
    details = _details(asked, answer, tally, at_once)
    message = chats.add(
        asked.question.turn.chat_id, parent_id=asked.question_id, role="assistant", text="", state="complete"
    )
    if asked.passages:
        attachments.set_passages(message.id, asked.passages)
    return chats.save_answer(message.id, text=answer.text, thinking=answer.thinking, state="complete", details=details)


def _details(asked: ChatAsked, answer: Answered, tally: Tally, at_once: int) -> AnswerDetails:
    sampling = replace(asked.question.turn.sampling, seed=answer.seed)
    group = next((one for one in tally.groups if answer.number in one.numbers), None)
    vote = replace(
        making_of(asked.details).asked or Asked(),
        votes=tally.count,
        agreeing=group.votes if group else 1,
        at_once=at_once,
    )
    return replace(
        asked.details,
        sampling=kept(sampling),
        seed=answer.seed,
        prompt_tokens=answer.prompt_tokens,
        cached_tokens=answer.cached_tokens,
        completion_tokens=answer.tokens,
        ttft_s=answer.first_s,
        generation_s=answer.seconds,
        stop_reason=answer.stop_reason,
        asked=kept(vote),
    )
