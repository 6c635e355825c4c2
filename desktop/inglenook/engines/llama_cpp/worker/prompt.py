"""A request's messages as the tokens that the model reads."""

from __future__ import annotations

import functools
import logging
import re
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.answer_beginning import beginning_parts
from inglenook.engines.llama_cpp.worker.image_parts import Image, Text
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.engines.engine import GenerationRequest, PromptMessage, PromptPiece
    from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate
    from inglenook.engines.llama_cpp.worker.image_layout import Layout
    from inglenook.engines.llama_cpp.worker.image_parts import ImagePiece
    from inglenook.engines.llama_cpp.worker.vocabulary import Vocabulary

    LayOut = Callable[[tuple[Text | Image, ...]], Layout]

_NO_TOKEN = -1  # LLAMA_TOKEN_NULL
_END_SHOWN = 200  # characters
_MARK_LIKE = re.compile(r"<[^<>\s'\"]+>|\[[^\[\]\s'\"]+\]")

logger = logging.getLogger("inglenook.engines.llama_cpp.worker")


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the model reads."""

    tokens: list[int]  # an image is a run of one negative number
    end: str  # the last characters of the rendered text, up to where the answer begins or goes on
    images: tuple[tuple[int, ImagePiece], ...] = ()  # where each begins
    layout: Layout | None = None  # of the images

    @property
    def text(self) -> list[int]:
        """The tokens without images."""
        return [token for token in self.tokens if token >= 0] if self.images else self.tokens

    @property
    def cells(self) -> int:
        """How many tokens of the context window it takes."""
        return len(self.tokens) + sum(image.cells - image.positions for _, image in self.images)

    def close(self) -> None:
        """Let go of its images."""
        if self.layout is not None:
            self.layout.close()


class PromptWriter:
    """Renders messages by the model's template and turns them into tokens.

    A message's text is never taken for control tokens: "<|im_end|>" typed by a user, or hidden in a pasted document,
    is read as the characters that it is made of. The template's own text is taken for control tokens. A model whose
    marks are not control tokens but user-defined ones is served likewise; an assistant's text is its own, and may hold
    these: many templates look for "</think>" in it.
    """

    def __init__(self, vocabulary: Vocabulary, template: ChatTemplate, lay_out: LayOut | None = None) -> None:
        self._lay_out = lay_out
        self._mark = secrets.token_hex(12)  # of an image in the rendered text; nobody can guess it
        self._vocabulary = vocabulary
        self._template = template
        self._defined = _defined_marks(vocabulary, template.source)
        self._holds_control = functools.lru_cache(maxsize=512)(self._looks_for_control)  # a chat's texts come again

    def write(self, request: GenerationRequest) -> Prompt:
        """The prompt of a request; raises PromptError when the template fails."""
        parts, hashes = self._parts_of(request)
        if request.raw_prompt is not None or request.beginning is None:
            return self._prompt(parts, hashes)
        rendered = "".join(text for text, _ in parts)
        begun = beginning_parts(request.beginning, rendered, self._template.source)
        for text, is_mark in begun:
            if parts[-1][1] and (is_mark or not self._holds_control(text)):
                parts[-1] = (parts[-1][0] + text, True)  # in one piece: it becomes the tokens that the model wrote
            else:
                parts.append((text, is_mark))
        prompt = self._prompt(parts, hashes)
        return replace(prompt, end=(rendered + "".join(text for text, _ in begun[:-1]))[-_END_SHOWN:])

    def write_messages(self, messages: tuple[PromptMessage, ...]) -> Prompt:
        """The prompt of these messages; raises PromptError when the template fails."""
        return self._prompt(self._parts(self._marked(messages), thinking=None), _hashes(messages))

    def _told_apart(self, pieces: tuple[PromptPiece, ...]) -> list[tuple[str, bool]]:
        """As ``_parts``: neighbours become one text, but for those that would be taken for control tokens."""
        parts: list[tuple[str, bool]] = []
        for piece in pieces:
            holds_mark = self._holds_control(piece.text) or any(mark in piece.text for mark in self._defined)
            is_mark = piece.is_mark or not holds_mark
            if is_mark and parts and parts[-1][1]:
                parts[-1] = (parts[-1][0] + piece.text, True)
            else:
                parts.append((piece.text, is_mark))
        return parts

    def write_out(self, request: GenerationRequest) -> tuple[str, int]:
        """The text of the prompt, without images, and how many tokens it has; raises PromptError."""
        bare = tuple(replace(message, images=()) for message in request.messages)
        parts, _ = self._parts_of(replace(request, messages=bare))
        return "".join(text for text, _ in parts), len(self._prompt(parts).text)

    def _parts_of(self, request: GenerationRequest) -> tuple[list[tuple[str, bool]], tuple[str, ...]]:
        """The prompt in pieces, and the hashes of its images."""
        if request.raw_prompt is not None:
            return [(request.raw_prompt, True)], ()
        if request.pieces:
            return self._told_apart(request.pieces), ()
        marked = self._marked(request.messages)
        parts = self._parts(marked, thinking=request.thinking, tools=self._sound_tools(request.tools))
        return parts, _hashes(request.messages)

    def _sound_tools(self, tools: str) -> str:
        """Raise PromptError for tools with a control token: within the template's text it would be taken for one."""
        if tools and self._holds_control(tools):
            raise PromptError(say("A control token of this model stands in the tools. Describe them in other words."))
        return tools

    def _parts(
        self, messages: tuple[PromptMessage, ...], *, thinking: bool | None, tools: str = ""
    ) -> list[tuple[str, bool]]:
        """The rendered text in pieces: whether what looks like a control token in a piece is one."""
        rendered = self._template.render(messages, thinking=thinking, tools=tools)
        hostile = [number for number, message in enumerate(messages) if self._is_hostile(message)]
        if not hostile:
            return [(rendered, True)]
        # Unguessable marks stand in for such texts while the template works, and tell afterwards where they belong.
        marks = {number: secrets.token_hex(16) for number in hostile}
        marked_messages = tuple(
            replace(message, text=marks[number]) if number in marks else message
            for number, message in enumerate(messages)
        )
        marked = self._template.render(marked_messages, thinking=thinking, tools=tools)
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

    def _marked(self, messages: tuple[PromptMessage, ...]) -> tuple[PromptMessage, ...]:
        """A mark before a message's text for each of its images."""
        number = 0
        marked: list[PromptMessage] = []
        for message in messages:
            marks = "".join(f"{self._mark}{place:04}" for place in range(number, number + len(message.images)))
            number += len(message.images)
            marked.append(replace(message, text=marks + message.text, images=()))
        return tuple(marked) if number else messages

    def _prompt(self, parts: list[tuple[str, bool]], hashes: tuple[str, ...] = ()) -> Prompt:
        end = "".join(text for text, _ in parts)[-_END_SHOWN:]
        if hashes:
            return self._prompt_with_images(parts, hashes, end)
        tokens: list[int] = []
        for text, special in parts:
            for piece in (text,) if special else self._cut(text):
                tokens += self._vocabulary.tokenize(piece, special=special) if piece else []
        self._begin(tokens)
        return Prompt(tokens, end)

    def _prompt_with_images(self, parts: list[tuple[str, bool]], hashes: tuple[str, ...], end: str) -> Prompt:
        if self._lay_out is None:
            raise PromptError(
                say(
                    "This model reads text only, and there are images in this chat. Choose a model with a projector "
                    "(a file called mmproj), or remove the images."
                )
            )
        pieces = tuple(self._pieces(parts, hashes))
        if sum(isinstance(piece, Image) for piece in pieces) != len(hashes):
            raise PromptError(
                say("The model's chat template leaves out an image. Use another model, or another file of this one.")
            )
        layout = self._lay_out(pieces)
        tokens: list[int] = []
        images: list[tuple[int, ImagePiece]] = []
        for piece in layout.pieces:
            if isinstance(piece, list):
                tokens += piece
            else:
                images.append((len(tokens), piece))
                tokens += [piece.identity] * piece.positions
        if any(_NO_TOKEN in piece for piece in layout.pieces if isinstance(piece, list)):
            layout.close()
            raise PromptError(
                say(
                    "The projector writes words around an image that this model does not know: it was made for another "
                    "one. Use the projector that came with the model."
                )
            )
        return Prompt(tokens, end, tuple(images), layout)

    def _pieces(self, parts: list[tuple[str, bool]], hashes: tuple[str, ...]) -> Iterator[Text | Image]:
        text, is_special = parts[0]
        if self._vocabulary.adds_bos and not (is_special and text.startswith(self._vocabulary.bos_text)):
            yield Text(self._vocabulary.bos_text, special=True)
        for whole, special in parts:
            for text in re.split(f"({self._mark}[0-9]{{4}})", whole):
                if text.startswith(self._mark):
                    yield Image(hashes[int(text[-4:])])
                else:
                    pieces = (text,) if special else self._cut(text)
                    yield from (Text(piece, special=special) for piece in pieces if piece)

    def _begin(self, tokens: list[int]) -> None:
        if self._vocabulary.adds_bos and tokens[:1] != [self._vocabulary.bos]:
            tokens.insert(0, self._vocabulary.bos)

    def _cut(self, text: str) -> list[str]:
        """The text, cut within each user-defined mark: only in pieces does llama.cpp not take it for the token."""
        if not self._defined:
            return [text]
        return re.split("|".join(f"(?<={re.escape(mark[0])})(?={re.escape(mark[1:])})" for mark in self._defined), text)


def _defined_marks(vocabulary: Vocabulary, source: str) -> tuple[str, ...]:
    """What the template writes that is a user-defined token."""
    marks = {text: vocabulary.tokenize(text, special=False) for text in _MARK_LIKE.findall(source)}
    return tuple(text for text, tokens in marks.items() if len(tokens) == 1 and vocabulary.is_user_defined(tokens[0]))


def _hashes(messages: tuple[PromptMessage, ...]) -> tuple[str, ...]:
    return tuple(image.sha256 for message in messages for image in message.images)


def check_prompt(prompt: Prompt, window: int) -> None:
    """Raise PromptError for one that cannot be answered in a context window of so many tokens."""
    if prompt.cells >= window:
        raise PromptError(
            say(
                "This chat has {length:,} tokens, but the context window holds {window:,}, and the "
                "answer needs room too. Send less, start a new chat, or load the model with a larger "
                "context window.",
                length=prompt.cells,
                window=window,
            )
        )
    if not prompt.cells:
        raise PromptError(say("There is nothing to answer: the message is empty. Write something."))
    if prompt.tokens[-1] < 0:  # the next token's probabilities are those of a text
        raise PromptError(
            say("The model's chat template ends with an image, and the model needs words. Use another model.")
        )
