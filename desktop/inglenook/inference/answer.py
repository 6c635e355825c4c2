"""One answer as a stream: what the engine says, with thinking told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.engine import GenerationDone, PromptDone, PromptProgress, TextChunk, Waiting
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
                tokens = chunk.tokens
                for piece in splitter.feed(chunk.text) if splitter else (Piece(chunk.text, thinking=False),):
                    yield AnswerPiece(piece.text, thinking=piece.thinking, tokens=tokens)
                    tokens = 0
            case GenerationDone():
                for piece in splitter.finish() if splitter else ():
                    yield AnswerPiece(piece.text, thinking=piece.thinking, tokens=0)
                yield chunk
            case PromptProgress() | Waiting() | BeamsGrown() | BeamsFound():
                yield chunk
