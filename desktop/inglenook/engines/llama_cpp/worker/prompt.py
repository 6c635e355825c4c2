"""A request's messages as the tokens that the model reads."""

from __future__ import annotations

import functools
import logging
import re
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.answer_beginning import beginning_parts

if TYPE_CHECKING:
    from inglenook.engines.engine import GenerationRequest, PromptMessage
    from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate
    from inglenook.engines.llama_cpp.worker.vocabulary import Vocabulary

_END_SHOWN = 200  # characters
_MARK_LIKE = re.compile(r"<[^<>\s'\"]+>|\[[^\[\]\s'\"]+\]")

logger = logging.getLogger("inglenook.engines.llama_cpp.worker")


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the model reads."""

    tokens: list[int]
    end: str  # the last characters of the rendered text, up to where the answer begins or goes on


class PromptWriter:
    """Renders messages by the model's template and turns them into tokens.

    A message's text is never taken for control tokens: "<|im_end|>" typed by a user, or hidden in a pasted document,
    is read as the characters that it is made of. The template's own text is taken for control tokens. A model whose
    marks are not control tokens but user-defined ones is served likewise; an assistant's text is its own, and may hold
    these: many templates look for "</think>" in it.
    """

    def __init__(self, vocabulary: Vocabulary, template: ChatTemplate) -> None:
        self._vocabulary = vocabulary
        self._template = template
        self._defined = _defined_marks(vocabulary, template.source)
        self._holds_control = functools.lru_cache(maxsize=512)(self._looks_for_control)  # a chat's texts come again

    def write(self, request: GenerationRequest) -> Prompt:
        """The prompt of a request; raises PromptError when the template fails."""
        if request.raw_prompt is not None:
            return self._prompt([(request.raw_prompt, True)])
        parts = self._parts(request.messages, thinking=request.thinking)
        if request.beginning is None:
            return self._prompt(parts)
        rendered = "".join(text for text, _ in parts)
        begun = beginning_parts(request.beginning, rendered, self._template.source)
        for text, is_mark in begun:
            if parts[-1][1] and (is_mark or not self._holds_control(text)):
                parts[-1] = (parts[-1][0] + text, True)  # in one piece: it becomes the tokens that the model wrote
            else:
                parts.append((text, is_mark))
        prompt = self._prompt(parts)
        return replace(prompt, end=(rendered + "".join(text for text, _ in begun[:-1]))[-_END_SHOWN:])

    def write_messages(self, messages: tuple[PromptMessage, ...]) -> Prompt:
        """The prompt of these messages; raises PromptError when the template fails."""
        return self._prompt(self._parts(messages, thinking=None))

    def _parts(self, messages: tuple[PromptMessage, ...], *, thinking: bool | None) -> list[tuple[str, bool]]:
        """The rendered text in pieces: whether what looks like a control token in a piece is one."""
        rendered = self._template.render(messages, thinking=thinking)
        hostile = [number for number, message in enumerate(messages) if self._is_hostile(message)]
        if not hostile:
            return [(rendered, True)]
        # Unguessable marks stand in for such texts while the template works, and tell afterwards where they belong.
        marks = {number: secrets.token_hex(16) for number in hostile}
        marked_messages = tuple(
            replace(message, text=marks[number]) if number in marks else message
            for number, message in enumerate(messages)
        )
        marked = self._template.render(marked_messages, thinking=thinking)
        texts = {mark: messages[number].text for number, mark in marks.items()}
        parts = re.split(f"({'|'.join(texts)})", marked)
        if "".join(texts.get(part, part) for part in parts) != rendered:  # the template strips what it is given
            texts = {mark: text.strip() for mark, text in texts.items()}
            if "".join(texts.get(part, part) for part in parts) != rendered:
                logger.warning("The chat template changes a message that holds control tokens: it is given as it is")
        return [(texts.get(part, part), part not in texts) for part in parts]

    def _is_hostile(self, message: PromptMessage) -> bool:
        if self._holds_control(message.text):
            return True
        return message.role != "assistant" and any(mark in message.text for mark in self._defined)

    def _looks_for_control(self, text: str) -> bool:
        tokenize = self._vocabulary.tokenize
        return tokenize(text, special=True) != tokenize(text, special=False)

    def _prompt(self, parts: list[tuple[str, bool]]) -> Prompt:
        tokens: list[int] = []
        for text, special in parts:
            for piece in (text,) if special else self._cut(text):
                tokens += self._vocabulary.tokenize(piece, special=special) if piece else []
        if self._vocabulary.adds_bos and tokens[:1] != [self._vocabulary.bos]:
            tokens.insert(0, self._vocabulary.bos)
        return Prompt(tokens, "".join(text for text, _ in parts)[-_END_SHOWN:])

    def _cut(self, text: str) -> list[str]:
        """The text, cut within each user-defined mark: only in pieces does llama.cpp not take it for the token."""
        if not self._defined:
            return [text]
        return re.split("|".join(f"(?<={re.escape(mark[0])})(?={re.escape(mark[1:])})" for mark in self._defined), text)


def _defined_marks(vocabulary: Vocabulary, source: str) -> tuple[str, ...]:
    """What the template writes that is a user-defined token."""
    marks = {text: vocabulary.tokenize(text, special=False) for text in _MARK_LIKE.findall(source)}
    return tuple(text for text, tokens in marks.items() if len(tokens) == 1 and vocabulary.is_user_defined(tokens[0]))
