"""An answer that is there, read again by the model in memory: how each of its tokens, and of its prompt, comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.engine import Beginning, GenerationRequest
from inglenook.engines.sampling import Sampling
from inglenook.errors import EngineError
from inglenook.inference.kept_choices import packed
from inglenook.inference.making import Asked, making_of
from inglenook.inference.opening import with_examples
from inglenook.inference.preset_template import with_template
from inglenook.inference.reading_tokens import read_tokens
from inglenook.inference.told_steps import told_steps
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.message import Message
    from inglenook.engines.engine import LoadedModel, PromptProgress
    from inglenook.engines.token_choice import ReadAnswer
    from inglenook.inference.counting import Counting
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.inference.opening import Opening
    from inglenook.models.any_model import AnyModel


@dataclass(frozen=True, slots=True)
class AnswerRead:
    """What came of it."""

    message: Message
    read: ReadAnswer
    model: str  # the name of the one that read it


class AnswerReadings:
    """Reads the chats and what is in memory; from any thread, one at a time for one model."""

    def __init__(self, chats: ChatStore, loaded: LoadedModels, counting: Counting) -> None:
        self._chats = chats
        self._loaded = loaded
        self._counting = counting

    def read(
        self, branch: tuple[Message, ...], opening: Opening, chosen: AnyModel | None, cancel: Cancel
    ) -> Iterator[PromptProgress | AnswerRead]:
        """The last message of the branch with all above it, by the model that is chosen or in memory.

        What is learned is kept with the answer. Raises EngineError when no model is in memory or its engine cannot,
        PromptError, CancelledError, StorageError.
        """
        message = branch[-1]
        name, model = self._model(chosen)
        request = self._request(model, branch, opening)

        def look(tell: Callable[[PromptProgress], None], own: Cancel) -> ReadAnswer:
            return read_tokens(model, request, on_progress=tell, cancel=own)

        read = yield from told_steps(look, cancel, name="reading tokens")
        if not message.details or message.details.model == name:  # another model's view is only shown
            self._chats.tokens.keep(message.id, packed(read.answer))
        yield AnswerRead(message, read, name)

    def _model(self, chosen: AnyModel | None) -> tuple[str, LoadedModel]:
        current = self._loaded.current
        for one in (chosen, current[0] if current else None):
            model = self._loaded.ready(one) if one is not None else None
            if one is not None and model is not None:
                return one.name, model
        raise EngineError(say("No model is in memory to read this answer. Ask it something, or load it, first."))

    def _request(self, model: LoadedModel, branch: tuple[Message, ...], opening: Opening) -> GenerationRequest:
        message = branch[-1]
        making = making_of(message.details) if message.details else None
        asked = (making.asked if making else None) or Asked()
        above = with_examples(opening, branch[:-1])
        request = GenerationRequest(
            self._counting.prompt(model.info, opening.system_prompt, above),
            sampling=(making.same_sampling if making else None) or Sampling(),
            thinking=asked.thinking,
            tools=asked.tools,
            beginning=Beginning(message.text, message.thinking),
        )
        return with_template(request, opening.template)
