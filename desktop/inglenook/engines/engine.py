"""The narrow waist: what every engine offers, and the frozen types that cross it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path  # noqa: TC003  pydantic reads the fields' types at run time
from typing import TYPE_CHECKING, Literal, Protocol

from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.capabilities import Capabilities
from inglenook.engines.constraint import Constraint  # noqa: TC001  pydantic reads the fields' types at run time
from inglenook.engines.sampling import Sampling
from inglenook.engines.speculation import Speculation, SpeculationFound  # noqa: TC001  pydantic reads the fields' types at run time
from inglenook.engines.token_choice import TokenChoice  # noqa: TC001  pydantic reads the fields' types at run time
from inglenook.engines.tool_call import ToolCall
from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.embedding import EmbeddingModel

PromptRole = Literal["system", "user", "assistant"]
StopReason = Literal["end", "stop_string", "max_tokens", "context_full", "cancelled"]
FlashAttention = Literal["auto", "on", "off"]
KvType = Literal["f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0"]
# What a chat template makes of being asked to think or not: it obeys, it opens a thought anyway, it does not look.
ThinkingSwitch = Literal["unknown", "works", "always", "none"]


@dataclass(frozen=True, slots=True)
class PromptImage:
    """A picture as a file in memory: PNG, JPEG, GIF or BMP. Two with the same hash are the same."""

    sha256: str  # of the data
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PromptMessage:
    """One message as the chat template sees it."""

    role: PromptRole
    text: str
    images: tuple[PromptImage, ...] = ()  # looked at before the text is read


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How a model is put into memory."""

    context_window: int | None = None  # tokens; None: what the model was trained for, up to 8,192
    gpu_layers: int | None = None  # None: as many as go
    threads: int | None = None  # None: chosen from the physical cores
    batch: int = 512  # tokens given to llama.cpp at once
    micro_batch: int | None = None  # tokens computed at once; None: the whole batch
    flash_attention: FlashAttention = "auto"
    full_sliding_window: bool = False  # keep the whole cache of sliding-window layers: more memory, any roll-back
    kv_type_k: KvType = "f16"  # how the cache stores its keys
    kv_type_v: KvType = "f16"  # and its values; quantized ones need flash attention
    parallel: int = 1  # conversations at the same time; they share the context window
    unified_cache: bool = False  # the conversations share one cache
    memory_map: bool = True  # leave weights in the file where the processor computes with them
    experts_on_cpu: int = 0  # so many layers, from the first one, keep their experts in the computer's memory
    tensor_split: tuple[float, ...] = ()  # a share for each GPU; empty: by their free memory
    projector: Path | None = None  # the mmproj file through which the model sees images
    speculation: Speculation = "off"  # what guesses tokens ahead, where that turns out to be faster
    draft: Path | None = None  # the file of the smaller model that does
    draft_tokens: int = 8  # guessed at once, at most
    adapter: Path | None = None  # a LoRA, as GGUF, that changes what the model writes
    adapter_scale: float = 1.0  # how strongly it acts


@dataclass(frozen=True, slots=True)
class LoadProgress:
    """How far a load is."""

    stage: str  # in words: "Starting the engine", "Reading the weights"
    fraction: float | None  # 0 to 1; None when it cannot be told


@dataclass(frozen=True, slots=True)
class BufferUse:
    """What one of the engine's kinds of buffer takes, in bytes."""

    device: str  # the engine's name or id of it; empty: the computer's own memory
    buffer: str  # the engine's name: "CPU", "CPU_REPACK", "CUDA0", "CUDA_Host"
    weights: int
    kv: int  # the cache, and the state of recurrent layers
    compute: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.kv + self.compute


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What the engine says of the model that it has loaded."""

    name: str
    architecture: str
    parameters: int
    context_window: int  # tokens, as allocated; 0: a server does not say
    trained_context: int  # tokens
    vocabulary_size: int
    layers: int
    gpu_layers: int  # really placed on a GPU
    devices: tuple[str, ...]  # in words, the first is the main one: "CPU", "NVIDIA RTX 4070"
    threads: int
    has_chat_template: bool
    load_seconds: float
    memory: tuple[BufferUse, ...] = ()  # what the load allocated; empty when the engine does not say
    output_bytes: int = 0  # and for results, beside it
    sees_images: bool = False
    projector: BufferUse | None = None  # what its projector takes, as it was measured
    engine: str = ""  # with its build, as far as that decides what a model answers; empty when it does not say
    thinking_switch: ThinkingSwitch = "unknown"
    capabilities: Capabilities = field(default_factory=Capabilities)
    speculation: SpeculationFound | None = None  # what measuring it came to, where it was asked for


@dataclass(frozen=True, slots=True)
class Beginning:
    """How an answer begins already: the engine goes on behind its text, or within its thinking when there is none."""

    text: str
    thinking: str = ""


@dataclass(frozen=True, slots=True)
class PromptPiece:
    """A piece of a prompt that is written already."""

    text: str
    is_mark: bool  # written by a template: what looks like a control token is one


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One answer to be generated."""

    messages: tuple[PromptMessage, ...]
    sampling: Sampling = field(default_factory=Sampling)
    stop: tuple[str, ...] = ()
    max_tokens: int | None = None  # None: until the model ends or the context is full
    thinking: bool | None = None  # None: as the model's template decides
    reuse_cache: bool = True
    reproducible: bool = False  # nothing that may change a digit: no guesses, no memory but what reading gives exactly
    raw_prompt: str | None = None  # instead of the messages, without a template
    chat_template: str | None = None  # in Jinja, in place of the model's own
    pieces: tuple[PromptPiece, ...] = ()  # instead of the messages: the prompt, written by somebody else's template
    beginning: Beginning | None = None  # of the answer, to go on from; not streamed again
    constraint: Constraint | None = None  # what the answer is held to
    tools: str = ""  # that the model is told of, as JSON: see engines.tools; no call of one is ever done
    probabilities: int = 0  # so many of the likeliest come with each token; where the engine can, without a constraint


@dataclass(frozen=True, slots=True)
class WrittenPrompt:
    """A prompt as the model reads it."""

    text: str  # with the marks that its template puts around messages
    tokens: int


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """How much of the prompt has been read."""

    done: int  # tokens, cached ones included
    total: int


@dataclass(frozen=True, slots=True)
class PromptDone:
    """The prompt has been read; the answer begins."""

    prompt_tokens: int
    cached_tokens: int  # of these, not computed again
    prompt_end: str  # the last characters before the answer, or before what it goes on from: is thinking open?
    seed: int  # the one really used
    notice: str | None = None  # something the user should know, such as a replaced chat template


@dataclass(frozen=True, slots=True)
class TextChunk:
    """A streamed piece of the answer: whole characters, stop strings taken out."""

    text: str
    tokens: int  # how many tokens it is made of
    is_thinking: bool = False  # the engine tells it apart itself; else marks in the text do
    choices: tuple[TokenChoice, ...] = ()  # how each came, where that was asked for; one more at the answer's end


@dataclass(frozen=True, slots=True)
class Waiting:
    """The engine has not answered for a while; sent again as the silence grows."""

    seconds: float


@dataclass(frozen=True, slots=True)
class GenerationDone:
    """The last chunk of each answer."""

    stop_reason: StopReason
    completion_tokens: int
    ttft_s: float  # from the request's arrival at the engine to the first token
    prompt_s: float  # reading the prompt
    generation_s: float  # from the first token to the last
    stop_string: str | None = None  # which one
    prompt_tokens: int | None = None  # as an engine counted that says so only now, in place of PromptDone's
    cached_tokens: int | None = None
    drafted_tokens: int = 0  # guessed ahead
    accepted_tokens: int = 0  # of these, the right ones


Chunk = PromptProgress | PromptDone | TextChunk | ToolCall | BeamsGrown | BeamsFound | Waiting | GenerationDone


class LoadedModel(Protocol):
    """A model in memory. One generation at a time; every method may be called from any thread but blocks it."""

    @property
    def info(self) -> ModelInfo:
        """What the engine said at load."""
        ...

    @property
    def is_alive(self) -> bool:
        """Whether it can still answer."""
        ...

    def generate(self, request: GenerationRequest, cancel: Cancel) -> Iterator[Chunk]:
        """Stream one answer; the last chunk is a GenerationDone, also after a cancel.

        Raises PromptError when this prompt cannot be answered, WorkerError when the engine is gone.
        """
        ...

    def count_tokens(self, messages: tuple[PromptMessage, ...]) -> int:
        """How many tokens these messages take, rendered by the model's own template."""
        ...

    def write_prompt(self, request: GenerationRequest) -> WrittenPrompt:
        """What the model would read, without images. Raises PromptError when its template refuses the messages."""
        ...

    def tokenize(self, text: str) -> tuple[int, ...]:
        """The token ids of a text, without special tokens parsed or added."""
        ...

    def size(self, text: str) -> int:
        """How many tokens a text is; about, where the capabilities say that there are no exact counts."""
        return len(self.tokenize(text))

    def set_threads(self, threads: int) -> None:
        """Change the number of threads, from the next token on."""

    def unload(self) -> None:
        """Free the memory; a second time does nothing."""


class Engine(Protocol):
    """What loads models."""

    def load(
        self,
        source: str,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> LoadedModel:
        """Load a model and return it ready.

        ``source`` is a file's path for llama.cpp, a model's name for a server. ``on_progress`` is called on the
        calling thread. Raises LoadError with the reason, ProjectorError when only what images are seen through cannot
        be used, ServerError when a server does not do it, CancelledError when cancelled (nothing is left behind).
        """
        ...

    def load_embedding(
        self,
        source: str,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> EmbeddingModel:
        """Load an embedding model beside whatever else is loaded; an engine that has none says so with a LoadError.

        Of the options only threads and layers on graphics cards count. Raises as ``load`` does.
        """
        del options, on_progress, cancel
        raise LoadError(say("“{source}” cannot be loaded: this engine runs no embedding models.", source=source))
