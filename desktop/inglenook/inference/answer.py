"""One answer as a stream: what the engine says, with thinking told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.engine import GenerationDone, PromptDone, PromptProgress, TextChunk, Waiting
from inglenook.engines.tool_call import ToolCall
from inglenook.inference.answer_text import AnswerText
from inglenook.inference.thinking import Piece, ThinkingSplitter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import GenerationRequest, LoadedModel
    from inglenook.engines.token_choice import TokenChoice


@dataclass(frozen=True, slots=True)
class AnswerPiece:
    """A streamed piece, all thinking or all answer; ``tokens`` is zero where it shares them with the piece before."""

    text: str
    thinking: bool
    tokens: int


@dataclass(frozen=True, slots=True)
class TokensChosen:
    """How tokens came, before or after the pieces that they are part of."""

    choices: tuple[TokenChoice, ...]


AnswerStep = (
    PromptProgress | PromptDone | AnswerPiece | TokensChosen | BeamsGrown | BeamsFound | Waiting | GenerationDone
)


def stream_answer(model: LoadedModel, request: GenerationRequest, cancel: Cancel) -> Iterator[AnswerStep]:
    """The engine's chunks with the text split; the last step is a GenerationDone.

    Raises PromptError and WorkerError, as the model does.
    """
    splitter: ThinkingSplitter | None = None  # a raw prompt is completed as it is
    answer = AnswerText(request)
    for chunk in model.generate(request, cancel):
        if isinstance(chunk, TextChunk) and chunk.choices:
            yield TokensChosen(chunk.choices)
        match chunk:
            case PromptDone():
                goes_on = request.beginning is not None
                splitter = ThinkingSplitter(chunk.prompt_end, goes_on=goes_on) if request.raw_prompt is None else None
                yield chunk
            case TextChunk(is_thinking=True):
                yield AnswerPiece(chunk.text, thinking=True, tokens=chunk.tokens)
            case TextChunk():
                pieces = splitter.feed(chunk.text) if splitter else [Piece(chunk.text, thinking=False)]
                yield from _written(pieces, answer, chunk.tokens)
            case ToolCall():
                yield from (AnswerPiece(text, thinking=False, tokens=0) for text in answer.call(chunk))
            case GenerationDone():
                yield from _written(splitter.finish() if splitter else [], answer, 0)
                yield from (AnswerPiece(text, thinking=False, tokens=0) for text in answer.finish())
                yield chunk
            case PromptProgress() | Waiting() | BeamsGrown() | BeamsFound():
                yield chunk


def _written(pieces: list[Piece], answer: AnswerText, tokens: int) -> Iterator[AnswerPiece]:
    """The tokens are told with the first piece that comes, also those of what was held back."""
    answer.tokens += tokens
    for piece in pieces:
        for text in (piece.text,) if piece.thinking else answer.feed(piece.text):
            yield AnswerPiece(text, thinking=piece.thinking, tokens=answer.tokens)
            answer.tokens = 0
