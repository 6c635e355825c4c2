"""What the user can set: frozen sections, each field with its default, its range and a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, StringConstraints

from inglenook.engines.engine import FlashAttention, KvType, LoadOptions
from inglenook.engines.speculation import MOST_DRAFTED, Speculation
from inglenook.hub.network_options import NetworkOptions
from inglenook.inference.context_plan import Overflow  # noqa: TC001  pydantic reads it
from inglenook.settings.engine_server import EngineServer  # noqa: TC001  pydantic reads it
from inglenook.settings.rpc_settings import RpcSettings
from inglenook.settings.sampling_settings import SamplingSettings
from inglenook.settings.section import Section

if TYPE_CHECKING:
    from inglenook.engines.server import Server

Theme = Literal["system", "light", "dark"]
Language = Literal["system", "en", "de", "zh_CN"]
Typeface = Literal["own", "system"]
Thinking = Literal["auto", "on", "off"]
SendWith = Literal["enter", "ctrl_enter"]
CommandId = Annotated[str, StringConstraints(max_length=200)]
KeyText = Annotated[str, StringConstraints(max_length=60)]
MOST_GONE_TO = 20
MOST_HOSTS = 500
MOST_SERVERS = 50

_LOAD = LoadOptions()
_MAX_COUNT = 2**31 - 1  # llama.cpp's int32


class Appearance(Section):
    """How the window looks."""

    theme: Theme = Field(default="system", description="Light, dark, or as the system is.")
    language: Language = Field(default="system", description="What the window speaks.")
    typeface: Typeface = Field(
        default="own",
        description="The window's letters: Inter, which comes along, or the system's. Code stays as it is.",
    )
    text_scale: float = Field(default=1.0, ge=0.8, le=2.0, description="How much larger all text is than designed.")


class ChatSettings(Section):
    """How chats start and are written."""

    system_prompt: str = Field(
        default="",
        max_length=64 * 1024,
        description="What a new chat tells the model before the first message.",
    )
    overflow: Overflow = Field(
        default="stop",
        description="What happens when a chat is longer than the context window; the system prompt always stays.",
    )
    thinking: Thinking = Field(
        default="auto", description="Whether models think before they answer, where their template lets one choose."
    )
    preset: str = Field(
        default="",
        max_length=300,
        description="The preset that a new chat begins with, in the window and in a terminal.",
    )
    reproducible: bool = Field(
        default=False,
        description="Whether the same question gets the same answer again, as far as this computer can promise it.",
    )
    constraint: str = Field(
        default="",
        max_length=1024 * 1024,
        description="What answers are held to, as the panel beside a chat writes it; empty: nothing.",
    )
    tools: str = Field(
        default="",
        max_length=256 * 1024,
        description="Tools that models are told of, as the panel beside a chat writes them; none is ever run.",
    )
    look_up_with: str = Field(
        default="",
        max_length=4096,
        description="How passages of long documents are found: by the words that they share with the question, or by "
        "their meaning, with an embedding model from your Models page.",
    )
    send_with: SendWith = Field(
        default="enter", description="The key that sends: Enter, or Ctrl+Enter so that Enter breaks the line."
    )
    confidence: bool = Field(
        default=False,
        description="Whether answers keep how likely their words were, and are coloured by it.",
    )
    read_along: bool = Field(
        default=True, description="Whether a screen reader is told an answer line by line while it arrives."
    )

    @property
    def wants_thinking(self) -> bool | None:
        """As the engine takes it."""
        return {"auto": None, "on": True, "off": False}[self.thinking]


class EngineSettings(Section):
    """How a model is put into memory."""

    context_window: int | None = Field(
        default=_LOAD.context_window,
        ge=1,
        le=_MAX_COUNT,
        description="Tokens that fit; auto: as trained, up to 8,192.",
    )
    gpu_layers: int | None = Field(
        default=_LOAD.gpu_layers, ge=0, le=10_000, description="Layers placed on the GPU; auto: as many as fit."
    )
    threads: int | None = Field(
        default=_LOAD.threads, ge=1, le=1024, description="Processor threads; auto: chosen from the processor's cores."
    )
    flash_attention: FlashAttention = Field(
        default=_LOAD.flash_attention, description="A faster way to compute attention, for graphics cards above all."
    )

    kv_type_k: KvType = Field(
        default=_LOAD.kv_type_k, description="How the context's keys are stored; smaller ones lose a little."
    )
    kv_type_v: KvType = Field(
        default=_LOAD.kv_type_v, description="How the context's values are stored; smaller ones need flash attention."
    )
    batch: int = Field(default=_LOAD.batch, ge=16, le=65_536, description="Tokens of a prompt that are read at once.")
    micro_batch: int | None = Field(
        default=_LOAD.micro_batch, ge=1, le=65_536, description="Tokens computed at once; auto: the whole batch."
    )
    memory_map: bool = Field(
        default=_LOAD.memory_map, description="Leave weights in the file; the system may drop and read them again."
    )
    full_sliding_window: bool = Field(
        default=_LOAD.full_sliding_window, description="Keep the whole context of layers that look back a little only."
    )
    experts_on_cpu: int = Field(
        default=_LOAD.experts_on_cpu,
        ge=0,
        le=10_000,
        description="Layers that keep their experts in main memory, for models made of experts.",
    )

    speculation: Speculation = Field(
        default=_LOAD.speculation,
        description="Guess tokens ahead and read them at once: by what followed the same words before, or by a smaller "
        "model. It is only done where measuring finds it faster; near-ties between tokens may fall otherwise.",
    )
    draft_model: str = Field(
        default="",
        max_length=4096,
        description="The smaller model that guesses ahead; it needs the same vocabulary as the one that answers.",
    )
    draft_tokens: int = Field(
        default=_LOAD.draft_tokens, ge=1, le=MOST_DRAFTED - 1, description="Tokens guessed ahead at once, at most."
    )

    def to_load_options(self) -> LoadOptions:
        """As the engine takes it."""
        given = self.model_dump()
        draft = given.pop("draft_model")
        return LoadOptions(**given, draft=Path(draft) if draft else None)


class WindowSettings(Section):
    """Where the window was left."""

    width: int = Field(default=1280, ge=320, le=32_767, description="Width in pixels.")
    height: int = Field(default=800, ge=240, le=32_767, description="Height in pixels.")
    maximised: bool = Field(default=False, description="Whether it fills the screen.")
    inspector_open: bool = Field(default=True, description="Whether the panel with the sampling is open.")
    opened_hosts: list[Annotated[str, StringConstraints(max_length=300)]] = Field(
        default=[],
        max_length=MOST_HOSTS,
        description="Hosts whose links in messages are opened without asking.",
    )
    gone_to: list[Annotated[str, StringConstraints(max_length=5000)]] = Field(
        default=[], max_length=MOST_GONE_TO, description="What was gone to last by the palette."
    )


class ModelSettings(Section):
    """Which model answers."""

    last: str | None = Field(default=None, description="The model used last: its path or its name.")


class NetworkSettings(Section):
    """How the app reaches the hub, if it may at all. The token is not here: it is in the system's keyring."""

    offline: bool = Field(default=False, description="Open no connection at all.")
    endpoint: str = Field(
        default="",
        max_length=2048,
        description="The hub's address, for a mirror; empty: HF_ENDPOINT, else Hugging Face itself.",
    )
    proxy: str = Field(default="", max_length=2048, description="A proxy's address; empty: as the system is set up.")
    ca_file: str = Field(
        default="",
        max_length=4096,
        description="A file with further certificates to trust, for networks that read along; empty: the system's.",
    )
    downloads_at_once: int = Field(default=2, ge=1, le=8, description="How many downloads run at the same time.")
    speed_limit_mib_s: float | None = Field(
        default=None, gt=0, le=100_000, description="The most that all downloads take together, in MiB a second."
    )

    @property
    def speed_limit_bytes_s(self) -> float | None:
        """As the downloads take it."""
        return None if self.speed_limit_mib_s is None else self.speed_limit_mib_s * 2**20

    def to_options(self) -> NetworkOptions:
        """As the connection takes it."""
        return NetworkOptions(offline=self.offline, endpoint=self.endpoint, proxy=self.proxy, ca_file=self.ca_file)


class KeySettings(Section):
    """Which keys do what. Names of commands and of keys are the window's, which looks through them."""

    shortcuts: bool = Field(
        default=True, description="Whether keys do what the list says; Tab, Enter and Esc work without it too."
    )
    own: dict[CommandId, Annotated[list[KeyText], Field(max_length=8)]] = Field(
        default={}, max_length=500, description="Keys of your own, by command; an empty list takes them away."
    )


class Settings(Section):
    """All that the user can set."""

    appearance: Appearance = Field(default=Appearance(), description="How the window looks.")
    chat: ChatSettings = Field(default=ChatSettings(), description="How chats start and are written.")
    sampling: SamplingSettings = Field(default=SamplingSettings(), description="How the next token is chosen.")
    engine: EngineSettings = Field(default=EngineSettings(), description="How a model is put into memory.")
    window: WindowSettings = Field(default=WindowSettings(), description="Where the window was left.")
    model: ModelSettings = Field(default=ModelSettings(), description="Which model answers.")
    network: NetworkSettings = Field(default=NetworkSettings(), description="How the app reaches the hub.")
    keys: KeySettings = Field(default=KeySettings(), description="Which keys do what.")
    rpc: RpcSettings = Field(default=RpcSettings(), description="Other machines that models are spread over.")
    engines: list[EngineServer] = Field(
        default=[], max_length=MOST_SERVERS, description="Servers whose models stand beside those of this computer."
    )
    welcome_seen: bool = Field(default=False, description="Whether the first start is over.")

    def servers(self) -> tuple[Server, ...]:
        """As the engines take them; of two with one id, the first."""
        by_id: dict[str, Server] = {}
        for one in self.engines:
            by_id.setdefault(one.id, one.to_server())
        return tuple(by_id.values())
