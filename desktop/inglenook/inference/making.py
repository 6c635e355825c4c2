"""What an answer was made with, as it is kept with the answer and read back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from pydantic import TypeAdapter, ValidationError

from inglenook.engines.constraint import Constraint  # noqa: TC001  pydantic reads it
from inglenook.engines.engine import Beginning, LoadOptions, ThinkingSwitch
from inglenook.engines.llama_cpp.choices import flash_attention
from inglenook.engines.sampling import Sampling
from inglenook.engines.server import ServerKind, is_loopback
from inglenook.engines.speculation import SpeculationFound  # noqa: TC001  pydantic reads it
from inglenook.inference.context_plan import Overflow  # noqa: TC001  pydantic reads it
from inglenook.inference.file_state import FileState
from inglenook.inference.pictures import prompt_messages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.message import AnswerDetails, Message
    from inglenook.engines.engine import FlashAttention, ModelInfo
    from inglenook.engines.served_model import ServedModel

Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for besides the messages."""

    stop: tuple[str, ...] = ()
    max_tokens: int | None = None
    thinking: bool | None = None
    constraint: Constraint | None = None
    tools: str = ""  # that the model was told of, as JSON
    begun_text: int = 0  # characters of the answer, and of its thinking, that were there before
    begun_thinking: int = 0
    overflow: Overflow = "stop"  # what was left out of a chat too long for the context window
    reproducible: bool = False
    votes: int = 0  # answers of the vote that it comes from; 0: of none
    agreeing: int = 0  # of these, that say the same
    at_once: int = 1  # that were written beside each other


@dataclass(frozen=True, slots=True)
class Loading:
    """How the model lay in memory."""

    options: LoadOptions  # as they were settled
    context_window: int
    layers: int
    gpu_layers: int
    threads: int
    devices: tuple[str, ...]
    thinking_switch: ThinkingSwitch = "unknown"
    drafted: int = 0  # tokens of this answer guessed ahead
    accepted: int = 0  # of these, the right ones
    guessing: SpeculationFound | None = None  # what measuring it came to, where it was wanted

    @property
    def flash_attention(self) -> FlashAttention:
        """What llama.cpp was told; "auto" on a graphics card, where it chooses itself."""
        options = self.options
        return flash_attention(options.flash_attention, on_gpu=self.gpu_layers > 0, type_v=options.kv_type_v)

    @property
    def exact_options(self) -> LoadOptions:
        """Options that leave nothing open, to load it that way again."""
        return replace(
            self.options,
            context_window=self.context_window,
            gpu_layers=min(self.gpu_layers, self.layers + 1),
            threads=self.threads,
        )


@dataclass(frozen=True, slots=True)
class Served:
    """Who ran the model, where that was a server."""

    server: str  # as it was called then
    kind: ServerKind
    address: str
    server_context: int  # tokens; 0: it does not say

    @property
    def is_here(self) -> bool:
        """Whether what was sent stayed on this computer."""
        return is_loopback(self.address)


@dataclass(frozen=True, slots=True)
class Making:
    """All of it; None is what was not kept: the answer is older than the keeping, or comes from another app."""

    sampling: Sampling | None  # as asked for: its seed may be the random one
    seed: int  # the one really used
    asked: Asked | None
    loading: Loading | None
    file: FileState | None
    served: Served | None = None

    @property
    def same_sampling(self) -> Sampling | None:
        """With the seed that was used."""
        return None if self.sampling is None else replace(self.sampling, seed=self.seed)


def making_of(details: AnswerDetails) -> Making:
    """Read back what was kept; what is broken counts as not kept."""
    return Making(
        sampling=_read(Sampling, details.sampling),
        seed=details.seed,
        asked=_read(Asked, details.asked),
        loading=_read(Loading, details.loading),
        file=_read(FileState, details.model_file),
        served=_read(Served, details.loading),
    )


def beginning_of(message: Message, asked: Asked) -> Beginning | None:
    """How an answer began when it went on from words that were there."""
    if not asked.begun_text and not asked.begun_thinking:
        return None
    return Beginning(message.text[: asked.begun_text], message.thinking[: asked.begun_thinking])


def loading_of(options: LoadOptions, info: ModelInfo) -> Loading:
    """What became of a load."""
    return Loading(
        options,
        info.context_window,
        info.layers,
        info.gpu_layers,
        info.threads,
        info.devices,
        info.thinking_switch,
        guessing=info.speculation,
    )


def served_of(model: ServedModel, info: ModelInfo) -> Served:
    """Who runs it."""
    server = model.server
    return Served(server.name, server.kind, server.address, info.context_window)


def kept(value: Asked | Loading | Served | FileState | Sampling) -> str:
    """As it is kept."""
    return json.dumps(asdict(value), default=str)  # a path as its text


def prompt_digest(system_prompt: str, branch: Sequence[Message], template: str | None = None) -> str:
    """The same for the same messages with the same files only; not of what is cut or looked up in those.

    ``template``: a preset's, in place of the model's own.
    """
    told: list[list[str]] = [[one.role, one.text] for one in prompt_messages(system_prompt, branch, None)]
    told += [["file", one.sha256, one.reading] for message in branch for one in message.attachments]
    told += [["template", template]] if template else []
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _read(kind: type[Kept], text: str) -> Kept | None:
    if text in {"", "{}"}:
        return None
    try:
        return _reader(kind).validate_json(text)
    except ValidationError:
        return None


@cache
def _reader(kind: type[Kept]) -> TypeAdapter[Kept]:
    return TypeAdapter(kind)
