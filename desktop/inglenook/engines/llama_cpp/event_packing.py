"""Events of a worker as msgpack arrays, and back."""

from __future__ import annotations

from dataclasses import asdict, astuple
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import msgpack  # pyright: ignore[reportMissingTypeStubs]
from pydantic import TypeAdapter

from inglenook.engines.beams import BeamNode, BeamsFound, BeamsGrown, FoundBeam
from inglenook.engines.embedding import EmbeddingInfo
from inglenook.engines.engine import (
    GenerationDone,
    LoadProgress,
    ModelInfo,
    PromptDone,
    PromptProgress,
    TextChunk,
)
from inglenook.engines.llama_cpp.form_messages import FormChecked, TextChecked
from inglenook.engines.llama_cpp.messages import (
    ChoicesRead,
    EmbedderLoaded,
    Event,
    Explained,
    Failed,
    Loaded,
    LogLine,
    Planned,
    Pong,
    PromptWritten,
    Ready,
    Tokens,
    Vectors,
    WasRead,
)
from inglenook.engines.llama_cpp.plan import Plan
from inglenook.engines.llama_cpp.sample_messages import BatchesMeasured
from inglenook.engines.samples import BatchCost, SampleEnded, SamplePiece, SamplesDone, SamplesGrown
from inglenook.engines.token_choice import Candidate, Explanation, ReadAnswer, ReadToken, TokenChoice
from inglenook.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.sentence import Value

Packed: TypeAlias = "tuple[tuple[Any, ...], ...]"

_infos = TypeAdapter(ModelInfo)
_embedding_infos = TypeAdapter(EmbeddingInfo)
_plans = TypeAdapter(Plan)
_explanations = TypeAdapter(Explanation)

_EVENTS: tuple[type[Event], ...] = (
    Ready,
    LoadProgress,
    Loaded,
    PromptProgress,
    PromptDone,
    TextChunk,
    GenerationDone,
    Tokens,
    Failed,
    Pong,
    LogLine,
    Planned,
    EmbedderLoaded,
    Vectors,
    PromptWritten,
    Explained,
    WasRead,
    BeamsGrown,
    BeamsFound,
    ChoicesRead,
    FormChecked,
    TextChecked,
    SamplesGrown,
    SampleEnded,
    SamplesDone,
    BatchesMeasured,
)
_SENTENCE = 1  # msgpack's own number for a kind of ours
_TAGS = {event: tag for tag, event in enumerate(_EVENTS)}


def pack_event(event: Event) -> bytes:
    """An event as a msgpack array: its tag, then its fields in order."""
    match event:
        case Loaded() | EmbedderLoaded():
            values: Sequence[object] = [asdict(event.info)]
        case Planned():
            values = [asdict(event.plan)]
        case Explained():
            values = [asdict(event.explanation)]
        case TextChunk() if event.choices:  # with each token of an answer: astuple would take five times as long
            values = [event.text, event.tokens, event.is_thinking, [_packed_choice(one) for one in event.choices]]
        case _:
            values = astuple(event)
    return _pack([_TAGS[type(event)], *values])


def unpack_event(data: bytes) -> Event:
    """The event that was packed."""
    tag, *values = cast("tuple[int, ...]", _unpack(data))
    kind = _EVENTS[tag]
    if kind is TextChunk and values[-1]:
        text, tokens, is_thinking, choices = cast("tuple[str, int, bool, Packed]", tuple(values))
        return TextChunk(text, tokens, is_thinking, tuple(_choice(*choice) for choice in choices))
    unpack = _HOLDING_OTHERS.get(kind)
    return unpack(values) if unpack else kind(*values)  # pyright: ignore[reportArgumentType]  as packed


_HOLDING_OTHERS: dict[type[Event], Callable[[Any], Event]] = {
    Loaded: lambda values: Loaded(_infos.validate_python(values[0])),
    EmbedderLoaded: lambda values: EmbedderLoaded(_embedding_infos.validate_python(values[0])),
    Planned: lambda values: Planned(_plans.validate_python(values[0])),
    Explained: lambda values: Explained(_explanations.validate_python(values[0])),
    ChoicesRead: lambda values: ChoicesRead(ReadAnswer(tuple(_choice(*one) for one in values[0][0]), values[0][1])),
    WasRead: lambda values: WasRead(tuple(ReadToken(*token) for token in values[0])),
    BeamsGrown: lambda values: BeamsGrown(values[0], tuple(BeamNode(*node) for node in values[1])),
    BeamsFound: lambda values: BeamsFound(tuple(FoundBeam(*beam) for beam in values[0])),
    SamplesGrown: lambda values: SamplesGrown(tuple(SamplePiece(*piece) for piece in values[0])),
    BatchesMeasured: lambda values: BatchesMeasured(tuple(BatchCost(*cost) for cost in values[0])),
}


def _packed_choice(one: TokenChoice) -> tuple[object, ...]:
    """Its fields in order."""
    candidates = [(c.token, c.text, c.before, c.after, c.cut_by, c.ends) for c in one.candidates]
    return one.token, one.text, one.before, one.after, one.survivors, candidates, one.entropy, one.piece


def _choice(  # noqa: PLR0913, PLR0917  as packed
    token: int,
    text: str,
    before: float,
    after: float,
    survivors: int,
    candidates: Packed,
    entropy: float,
    piece: bytes,
) -> TokenChoice:
    told = tuple(Candidate(*packed) for packed in candidates)
    return TokenChoice(token, text, before, after, survivors, told, entropy, piece)


def _pack(value: object) -> bytes:
    return cast("bytes", msgpack.packb(value, default=_as_packed, strict_types=True))  # pyright: ignore[reportUnknownMemberType]


def _unpack(data: bytes) -> object:
    return cast("object", msgpack.unpackb(data, use_list=False, ext_hook=_as_unpacked))  # pyright: ignore[reportUnknownMemberType]


def _as_packed(value: object) -> object:
    """What msgpack does not know when it takes types as they are: a sentence keeps what it was made of."""
    if isinstance(value, Sentence):
        return msgpack.ExtType(_SENTENCE, _pack([value.template, value.values]))
    if isinstance(value, tuple):
        return list(cast("tuple[object, ...]", value))
    raise TypeError(type(value))


def _as_unpacked(code: int, data: bytes) -> object:
    if code != _SENTENCE:
        raise ValueError(code)
    template, values = cast("tuple[str, dict[str, Value]]", _unpack(data))
    return Sentence(template, values)
