"""What crosses the pipe between the app and a worker: commands as JSON, events as msgpack."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.engine import (
    GenerationDone,
    GenerationRequest,
    LoadOptions,
    LoadProgress,
    ModelInfo,
    PromptDone,
    PromptMessage,
    PromptProgress,
    TextChunk,
)
from inglenook.engines.llama_cpp.embedding_messages import Embed, EmbedderLoaded, LoadEmbedder, Vectors
from inglenook.engines.llama_cpp.form_messages import CheckForm, CheckText, FormChecked, TextChecked
from inglenook.engines.llama_cpp.plan import Plan, PlanRequest  # noqa: TC001  pydantic reads the fields' types
from inglenook.engines.llama_cpp.prompt_messages import PromptWritten, WritePrompt
from inglenook.engines.llama_cpp.sample_messages import BatchesMeasured, MeasureBatches, Sample
from inglenook.engines.samples import SampleEnded, SamplesDone, SamplesGrown
from inglenook.engines.sampling import Sampling  # noqa: TC001  as above
from inglenook.engines.token_choice import Explanation, ReadAnswer, ReadToken  # noqa: TC001  as above


# --- commands: app to worker ---------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Load:
    """Load this file; answered by LoadProgress… then Loaded or Failed."""

    path: str
    options: LoadOptions
    rpc: tuple[str, ...] = ()  # RPC workers to be spread over, “host:port”
    kind: Literal["load"] = "load"


@dataclass(frozen=True, slots=True)
class Generate:
    """Answered by chunks, the last one GenerationDone, or by Failed."""

    request: GenerationRequest
    kind: Literal["generate"] = "generate"


@dataclass(frozen=True, slots=True)
class CountTokens:
    """Answered by Tokens (of the rendered messages) or Failed."""

    messages: tuple[PromptMessage, ...]
    kind: Literal["count_tokens"] = "count_tokens"


@dataclass(frozen=True, slots=True)
class Tokenize:
    """Answered by Tokens or Failed."""

    text: str
    kind: Literal["tokenize"] = "tokenize"


@dataclass(frozen=True, slots=True)
class Explain:
    """What would this sampling make of the last probabilities? Answered by Explained or Failed."""

    sampling: Sampling
    token: int | None
    top: int
    back: int = 0
    kind: Literal["explain"] = "explain"


@dataclass(frozen=True, slots=True)
class ReadText:
    """How expected is each token of a text, or of messages? Answered by PromptProgress… then WasRead or Failed."""

    text: str
    messages: tuple[PromptMessage, ...]
    kind: Literal["read_text"] = "read_text"


@dataclass(frozen=True, slots=True)
class ReadChoices:
    """How does each token of a prompt and of the answer's beginning come? Answered by PromptProgress… then ChoicesRead.

    Or by Failed.
    """

    request: GenerationRequest
    top: int
    kind: Literal["read_choices"] = "read_choices"


@dataclass(frozen=True, slots=True)
class TakeImage:
    """An image that later messages name by its hash; not answered."""

    sha256: str
    data: bytes  # crosses as base64
    kind: Literal["take_image"] = "take_image"


@dataclass(frozen=True, slots=True)
class SetThreads:
    """Takes effect at the next token; not answered."""

    threads: int
    kind: Literal["set_threads"] = "set_threads"


@dataclass(frozen=True, slots=True)
class Stop:
    """Stop the load or the generation that is running; not answered by itself."""

    kind: Literal["stop"] = "stop"


@dataclass(frozen=True, slots=True)
class Ping:
    """Answered at once by Pong, whatever the engine is doing."""

    kind: Literal["ping"] = "ping"


@dataclass(frozen=True, slots=True)
class MakePlan:
    """Say what a load would take; answered by Planned or Failed. The worker that plans loads nothing."""

    request: PlanRequest  # its header crosses as base64
    folder: str  # for a temporary file
    kind: Literal["plan"] = "plan"


Command = (
    Load
    | Generate
    | CountTokens
    | WritePrompt
    | Tokenize
    | Explain
    | ReadText
    | ReadChoices
    | TakeImage
    | SetThreads
    | Stop
    | Ping
    | MakePlan
    | LoadEmbedder
    | Embed
    | CheckForm
    | CheckText
    | Sample
    | MeasureBatches
)

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


@cache
def _commands() -> TypeAdapter[Command]:
    """Made when the first command is read: it takes as long as all else that this file defines."""
    return TypeAdapter(Annotated[Command, Field(discriminator="kind")], config=ConfigDict(val_json_bytes="base64"))


def pack_command(command: Command) -> bytes:
    """A command as JSON.

    Half a character in a text, as Python makes of arguments that are not UTF-8, becomes U+FFFD. A number that is not
    finite stays so (JSON proper knows none): the worker says what is wrong with it.
    """
    return _HALF_CHARACTER.sub("\ufffd", json.dumps(asdict(command), ensure_ascii=False, default=_as_text)).encode()


def _as_text(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    assert isinstance(value, bytes)  # noqa: S101  the only other kind of value that JSON does not know
    return base64.b64encode(value).decode()


def unpack_command(data: bytes) -> Command:
    """The command that was packed; raises pydantic.ValidationError on anything else."""
    return _commands().validate_json(data)


# --- events: worker to app -----------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Ready:
    """The worker is up and llama.cpp is imported: the first event of all."""

    pid: int
    devices: tuple[str, ...]  # what llama.cpp found, in its words


@dataclass(frozen=True, slots=True)
class Loaded:
    """The model is ready."""

    info: ModelInfo


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token ids."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """What a load would take."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class Explained:
    """What a chain makes of the last probabilities."""

    explanation: Explanation


@dataclass(frozen=True, slots=True)
class WasRead:
    """How expected each token of a text was."""

    tokens: tuple[ReadToken, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """An expected failure; the worker lives on."""

    error: Literal["load", "memory", "projector", "prompt", "cancelled", "bug"]  # LoadError, …; a bug: its traceback
    sentence: str


@dataclass(frozen=True, slots=True)
class ChoicesRead:
    """What was read."""

    answer: ReadAnswer


@dataclass(frozen=True, slots=True)
class Pong:
    """The worker's reader is alive; ``steps`` grows with every piece of work that the engine finishes."""

    steps: int
    busy: bool


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of llama.cpp's own log."""

    level: int  # of Python's logging
    text: str


Event = (
    Ready
    | LoadProgress
    | Loaded
    | PromptProgress
    | PromptDone
    | TextChunk
    | BeamsGrown
    | BeamsFound
    | GenerationDone
    | Tokens
    | Failed
    | Pong
    | LogLine
    | Planned
    | EmbedderLoaded
    | Vectors
    | PromptWritten
    | Explained
    | WasRead
    | ChoicesRead
    | FormChecked
    | TextChecked
    | SamplesGrown
    | SampleEnded
    | SamplesDone
    | BatchesMeasured
)
