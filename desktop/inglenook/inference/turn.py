"""One turn: the question that a chat ends with, answered and stored."""

from __future__ import annotations

import contextlib
import functools
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.comparison import compared
from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.engine import (
    Beginning,
    GenerationDone,
    LoadedModel,
    LoadOptions,
    LoadProgress,
    ModelInfo,
    PromptDone,
    PromptProgress,
    Waiting,
)
from inglenook.errors import CancelledError, InglenookError, StorageError
from inglenook.inference.answer import AnswerPiece, TokensChosen, stream_answer
from inglenook.inference.answer_saver import AnswerSaver
from inglenook.inference.course import Course
from inglenook.inference.making import prompt_digest
from inglenook.inference.opening import Opening, with_examples
from inglenook.inference.pictures import check_seen
from inglenook.inference.retrieval.steps import LookUpStep
from inglenook.inference.told_steps import told_steps
from inglenook.inference.turn_prompt import TurnPrompts
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.message import Message, MessageState
    from inglenook.inference.counting import Counting
    from inglenook.inference.document_settling import DocumentSettling
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.inference.turn_request import TurnRequest
    from inglenook.models.any_model import AnyModel


@dataclass(frozen=True, slots=True)
class AnswerStarted:
    """An answer is stored, empty or as it begins; pieces follow."""

    message: Message


@dataclass(frozen=True, slots=True)
class ModelReady:
    """The model is in memory."""

    info: ModelInfo


@dataclass(frozen=True, slots=True)
class NotSaved:
    """The growing answer could not be stored, such as on a full disk; it goes on, and storing is tried again."""

    sentence: str


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The last step: the answer as stored, complete, stopped or failed with its sentence."""

    message: Message
    others: tuple[Message, ...] = ()  # versions beside it that came of the same search


TurnStep = (
    AnswerStarted
    | LoadProgress
    | ModelReady
    | LookUpStep
    | PromptProgress
    | PromptDone
    | AnswerPiece
    | TokensChosen
    | BeamsGrown
    | BeamsFound
    | Waiting
    | NotSaved
    | AnswerEnded
)


class Turns:
    """Answers chats. Blocks the thread that iterates; one answer at a time for one model in memory."""

    def __init__(self, chats: ChatStore, loaded: LoadedModels, documents: DocumentSettling, counting: Counting) -> None:
        self._chats = chats
        self.prompts = TurnPrompts(documents, counting)
        self._loaded = loaded
        self._unsaved: dict[int, Callable[[], Message]] = {}
        self._saving = threading.Lock()

    def answer(self, request: TurnRequest, cancel: Cancel) -> Iterator[TurnStep]:
        """Stream one turn; the last step is an AnswerEnded, holding the sentence if something went wrong.

        Raises StorageError when the answer cannot be kept, and again whatever was a bug.
        """
        self.save_what_is_left()
        branch = self._chats.branch(request.chat_id)
        opening = request.opening or Opening(self._chats.chat(request.chat_id).system_prompt)
        begun = request.beginning or Beginning("")
        above = branch[-1].id if branch else None
        stored = self._chats.add(request.chat_id, parent_id=above, role="assistant", text=begun.text, state="streaming")
        self._chats.claim(stored.id)
        course = Course()
        saver = AnswerSaver(self._chats, stored.id, begun)
        state: MessageState = "failed"
        error: str | None = None
        bug: Exception | None = None
        try:
            yield AnswerStarted(self._save(request, course, saver, "streaming"))
            with saver:
                yield from self._stream(request, (opening, branch), course, saver, cancel)
            state = "stopped" if course.done and course.done.stop_reason == "cancelled" else "complete"
        except CancelledError:
            state = "stopped"
        except GeneratorExit:
            self._save(request, course, saver, "stopped")
            raise
        except InglenookError as expected:
            error = str(expected)
        except Exception as unexpected:  # noqa: BLE001  raised again below, once the answer is safe
            error, bug = (
                say("Something went wrong inside Inglenook. Try again; what was written so far is kept."),
                unexpected,
            )
        ended = self._save(request, course, saver, state, error)
        ended = ended if request.replay_of is None else self._compare(request, course, saver, ended)
        others: tuple[Message, ...] = ()
        with contextlib.suppress(StorageError):  # the answer itself is safe
            others = course.keep(self._chats, request, ended)
        yield AnswerEnded(ended, others)
        if bug is not None:
            raise bug

    def _compare(self, request: TurnRequest, course: Course, saver: AnswerSaver, saved: Message) -> Message:
        """Note with a replay how it compares; the answer that it repeats may have been deleted meanwhile."""
        with contextlib.suppress(StorageError):  # the answer itself is safe
            before = next((one for one in self._chats.siblings(saved.id) if one.id == request.replay_of), None)
            if before is not None and saved.state != "failed":
                course.replay = compared(before, saved).kept
                return self._note(request, course, saver, saved.state) or saved
        return saved

    def _note(self, request: TurnRequest, course: Course, saver: AnswerSaver, state: MessageState) -> Message | None:
        """Store what has become known of an answer; None when that does not go: its words are stored elsewhere."""
        details, text, thinking = course.details(request, state), saver.text, saver.thinking
        with contextlib.suppress(StorageError):
            return self._chats.save_answer(saver.message_id, text=text, thinking=thinking, state=state, details=details)
        return None

    def _save(
        self, request: TurnRequest, course: Course, saver: AnswerSaver, state: MessageState, error: str | None = None
    ) -> Message:
        """Store the answer as it is; what cannot be stored is kept in memory and tried again with the next turn."""
        save = functools.partial(
            self._chats.save_answer,
            saver.message_id,
            text=saver.text,
            thinking=saver.thinking,
            state=state,
            details=course.details(request, state),
            error=error,
        )
        try:
            saved = save()
        except StorageError:
            if state != "streaming":
                with self._saving:
                    self._unsaved[saver.message_id] = save
            raise
        if state != "streaming":
            self._chats.give_back(saver.message_id)
        return saved

    @property
    def has_unsaved(self) -> bool:
        """Whether answers that ended wait for room on the disk."""
        return bool(self._unsaved)

    def save_what_is_left(self) -> int:
        """Store answers that found the disk full, now that there may be room, and at the end: how many are stored."""
        stored = 0
        with self._saving:
            for message_id, save in list(self._unsaved.items()):
                with contextlib.suppress(StorageError):
                    if self._chats.has_message(message_id):  # else it was deleted meanwhile: nothing waits for it
                        save()
                        stored += 1
                    del self._unsaved[message_id]
                    self._chats.give_back(message_id)
        return stored

    def _stream(
        self,
        request: TurnRequest,
        chat: tuple[Opening, tuple[Message, ...]],
        course: Course,
        saver: AnswerSaver,
        cancel: Cancel,
    ) -> Iterator[TurnStep]:
        model = yield from self.load(request.model, request.options, cancel, anyway=request.anyway)
        course.ready(request.model, model.info, self._loaded.report_of(request.model))
        system_prompt, branch = chat[0].system_prompt, with_examples(*chat)
        check_seen(branch, request.model.name, model.info, self._loaded.report_of(request.model))
        course.prompt_sha256 = prompt_digest(system_prompt, branch, chat[0].template)
        written = self.prompts.write(model, request, (chat[0], branch), answer_id=saver.message_id, cancel=cancel)
        prompt = yield from written
        course.left_out = prompt.left_out
        for step in stream_answer(model, prompt.generation, cancel):
            match step:
                case PromptDone():
                    course.prompt = step
                    self._note(request, course, saver, "streaming")  # the seed, should the app end in the middle
                    yield step
                case AnswerPiece():
                    saver.add(step.text, thinking=step.thinking)
                    course.note(step)
                    yield step
                    if problem := saver.take_problem():
                        yield NotSaved(problem)
                case GenerationDone():
                    course.done = step
                case TokensChosen() | BeamsGrown() | BeamsFound():
                    course.learn(step)
                    yield step
                case PromptProgress() | Waiting():
                    yield step

    def load(
        self, model: AnyModel, options: LoadOptions, cancel: Cancel, *, anyway: bool = False
    ) -> Generator[LoadProgress | ModelReady, None, LoadedModel]:
        """Put a model into memory; the last step is a ModelReady. Raises as LoadedModels.ensure does."""

        def ensure(tell: Callable[[LoadProgress], None], own: Cancel) -> LoadedModel:
            return self._loaded.ensure(model, options, on_progress=tell, cancel=own, anyway=anyway)

        loaded = yield from told_steps(ensure, cancel, name="model load")
        yield ModelReady(loaded.info)
        return loaded
