"""Giving an answer again with all the same, and saying beforehand when the same cannot be promised."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.engines.sampling import RANDOM_SEED
from inglenook.engines.served_model import ServedModel, is_served
from inglenook.errors import ModelFileError, ReplayError
from inglenook.inference.file_state import change_since
from inglenook.inference.making import Asked, beginning_of, loading_of, making_of, prompt_digest
from inglenook.inference.opening import Opening, with_examples
from inglenook.inference.turn_request import TurnRequest
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.message import AnswerDetails, Message
    from inglenook.engines.engine import LoadOptions
    from inglenook.inference.file_state import FileState
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.inference.making import Loading, Making
    from inglenook.models.any_model import AnyModel
    from inglenook.models.library import Library
    from inglenook.models.model import Model


@dataclass(frozen=True, slots=True)
class ReplayPlan:
    """What will be asked for, once the chat shows the question as its end; and why it may come out otherwise."""

    question_id: int
    request: TurnRequest
    doubts: tuple[str, ...]  # sentences; none: the same is promised


class Replays:
    """Reads the chats, the library and what is in memory; from any thread."""

    def __init__(self, chats: ChatStore, library: Library, loaded: LoadedModels) -> None:
        self._chats = chats
        self._library = library
        self._loaded = loaded

    def plan(self, chat_id: int, message_id: int, otherwise: LoadOptions, opening: Opening | None = None) -> ReplayPlan:
        """How to give an answer again; ``otherwise`` is for one that did not keep how its model was loaded.

        ``opening``: what stands before the chat's messages now; None: its own system prompt.
        Raises ReplayError with the reason, and StorageError.
        """
        path = path_to(self._chats.tree(chat_id), message_id)
        message = path[-1] if path else None
        details = message.details if message else None
        if message is None or details is None or message.role != "assistant" or not details.model_path:
            raise ReplayError(
                say("Only an answer that a model gave here can be replayed. Regenerate it to have it answered anew.")
            )
        if message.parent_id is None:
            raise ReplayError(say("There is no question above this answer."))
        making = making_of(details)
        sampling = making.same_sampling
        if sampling is None:
            raise ReplayError(say("The sampling of this answer was not kept, so it cannot be replayed."))
        model = self._model(details, making)
        asked = making.asked or Asked()
        request = TurnRequest(
            chat_id,
            model,
            self._options(model, making.loading, otherwise),
            sampling,
            stop=asked.stop,
            max_tokens=details.completion_tokens or None if message.state == "stopped" else asked.max_tokens,
            thinking=asked.thinking,
            reproducible=asked.reproducible,
            constraint=asked.constraint,
            tools=asked.tools,
            beginning=beginning_of(message, asked),
            overflow=asked.overflow,
            opening=opening and replace(opening, preset=details.preset),
            passages=message.passages,
            replay_of=message.id,
        )
        begins = opening or Opening(self._chats.chat(chat_id).system_prompt)
        digest = prompt_digest(begins.system_prompt, with_examples(begins, path[:-1]), begins.template)
        doubts = (*self._doubts(details, making, model), *_of_prompt(details, digest))
        return ReplayPlan(message.parent_id, request, doubts)

    def _model(self, details: AnswerDetails, making: Making) -> AnyModel:
        """By its path; else the same file in another place. A server's by its server."""
        if is_served(details.model_path):
            return self._served(details)
        current = self._loaded.current
        if current is not None and str(current[0].path) == details.model_path:
            return current[0]
        try:
            return self._library.find(details.model_path)
        except ModelFileError:
            for model in self._library.models():
                if making.file is not None and _is_moved(model, details.model, making.file):
                    return model
            raise ReplayError(
                say(
                    "“{model}” gave this answer, and its file is not there any more ({path}). Regenerate the answer "
                    "with another model.",
                    model=details.model,
                    path=details.model_path,
                )
            ) from None

    def _served(self, details: AnswerDetails) -> ServedModel:
        model = self._loaded.served.named(details.model_path)
        if model is None:
            raise ReplayError(
                say(
                    "“{model}” gave this answer on a server that is not set up any more. Regenerate the answer with "
                    "another model.",
                    model=details.model,
                )
            )
        return model

    def _options(self, model: AnyModel, loading: Loading | None, otherwise: LoadOptions) -> LoadOptions:
        """As it was loaded then; those of the model in memory where it lies there in the same way."""
        if loading is None:
            return otherwise
        report, current = self._loaded.report, self._loaded.current
        if report is not None and current is not None and current[0] == model:
            now = loading_of(report.used, report.info)
            if now.exact_options == loading.exact_options:
                return report.asked
        return loading.exact_options

    def _doubts(self, details: AnswerDetails, making: Making, model: AnyModel) -> Iterator[str]:
        if isinstance(model, ServedModel):
            yield from self._doubts_of_server(details, making, model)
            return
        if making.asked is None or making.loading is None:
            yield say("With this answer it was not kept how its model was loaded, so today's settings are used.")
        if making.file is not None and (change := change_since(model, making.file)):
            yield change
        current = self._loaded.current
        engine = current[1].engine if current is not None else ""
        if engine and details.engine and engine != details.engine:
            yield _other(say("Engine"), details.engine, engine)
        if making.asked is not None and making.asked.at_once > 1:
            yield say("It was written at once with others, which rounds a little differently from writing it alone.")
        yield from _of_arithmetic(details, making)

    def _doubts_of_server(self, details: AnswerDetails, making: Making, model: ServedModel) -> Iterator[str]:
        yield say(
            "No same result can be promised: “{server}” decides what it runs under this name, and how.",
            server=model.server.name,
        )
        if making.served is not None and making.served.address != model.server.address:
            yield _other(say("Server"), making.served.address, model.server.address)
        ready = self._loaded.served.ready(model)
        if ready is not None and ready.info.engine and details.engine and ready.info.engine != details.engine:
            yield _other(say("Engine"), details.engine, ready.info.engine)


def ran_otherwise(before: AnswerDetails, after: AnswerDetails) -> tuple[str, ...]:
    """What was not the same in the end, to explain an answer that differs; known once both are there."""
    one, other = making_of(before), making_of(after)
    pairs: list[tuple[str, object, object]] = [(say("Engine"), before.engine, after.engine)]
    if one.loading and other.loading:
        first, second = one.loading, other.loading
        pairs += [
            (say("Threads"), first.threads, second.threads),
            (say("GPU layers"), first.gpu_layers, second.gpu_layers),
            (say("Context window"), first.context_window, second.context_window),
            (say("Flash attention"), first.flash_attention, second.flash_attention),
            (say("Computed by"), ", ".join(first.devices), ", ".join(second.devices)),
        ]
    return tuple(_other(what, then, now) for what, then, now in pairs if then and then != now)


def _of_prompt(details: AnswerDetails, digest: str) -> Iterator[str]:
    if not details.prompt_sha256:
        yield say("Whether the messages above were the same then was not kept.")
    elif details.prompt_sha256 != digest:
        yield say("The messages above or the system prompt have changed since, so the model is asked something else.")


def _of_arithmetic(details: AnswerDetails, making: Making) -> Iterator[str]:
    """Where even the same request may round otherwise, and a near-tie between two words falls the other way."""
    sampling, loading = making.sampling, making.loading
    is_reproducible = making.asked is not None and making.asked.reproducible
    was_drawn = sampling is not None and sampling.strategy in {"sampling", "mirostat"} and sampling.seed == RANDOM_SEED
    if was_drawn and details.cached_tokens:
        yield say(
            "Its seed was drawn, and {count:,} tokens of its prompt were remembered from writing them. Now all of them "
            "are read, which rounds a little differently.",
            count=details.cached_tokens,
        )
    if loading is not None and loading.gpu_layers:
        yield say("It was computed on a graphics card, which may round a little differently each time.")
    elif loading is not None and loading.flash_attention != "off" and details.cached_tokens and not is_reproducible:
        yield say("With flash attention, what is read anew rounds a little differently from what was remembered.")
    if loading is not None and loading.drafted:
        yield say(
            "{count:,} of its tokens were guessed ahead and read several at once, which rounds a little differently. "
            "Now they are written one by one.",
            count=loading.drafted,
        )


def _other(what: str, then: object, now: object) -> str:
    return say("{what}: {now} now, {then} then.", what=what, now=now, then=then)


def _is_moved(model: Model, name: str, file: FileState) -> bool:
    """Whether it is that file: as large, and of the same time, name or content."""
    same = (
        model.modified_ns == file.modified_ns,
        model.name == name,
        bool(file.sha256) and model.sha256 == file.sha256,
    )
    return model.size_bytes == file.size_bytes and any(same)


def path_to(tree: tuple[Message, ...], message_id: int) -> tuple[Message, ...]:
    """From the first message to this one; empty when it is not there."""
    by_id = {message.id: message for message in tree}
    path: list[Message] = []
    number: int | None = message_id
    while number is not None and number in by_id:
        path.append(by_id[number])
        number = path[-1].parent_id
    return tuple(reversed(path))
