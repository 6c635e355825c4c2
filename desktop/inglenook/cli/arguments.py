"""What a command line asks for, as typed values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.chats.attachment import Reading
    from inglenook.engines.constraint import Constraint
    from inglenook.engines.server import ServerKind
    from inglenook.fit.advice import Goal
    from inglenook.hub.needs import LicenceNeed, Preference, Task
    from inglenook.hub.repository import SortBy
    from inglenook.inference.context_plan import Overflow
    from inglenook.lab.vote.extractor import ExtractorKind
    from inglenook.presets.formats.form import FormName


SamplingValue = int | float | str | tuple[str, ...] | tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """Open the window, with a model file if one was named."""

    file: Path | None = None
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Chat:
    """Talk to a model. What was not given comes from the preset, else from the model, else from the settings."""

    model: str | None = None
    preset: str | None = None  # its name, or a file's path; empty: none; None: as new chats begin
    prompt: str | None = None
    system: str | None = None
    stop: tuple[str, ...] = ()
    max_tokens: int | None = None  # None: no limit
    thinking: Literal["auto", "on", "off"] | None = None  # None: as in the settings
    reproducible: bool | None = None  # None: as in the settings
    constraint: Constraint | None = None  # what the answer is held to
    tools: str = ""  # that the model is told of: see engines.tools
    overflow: Overflow | None = None  # None: as in the settings
    attach: tuple[Path, ...] = ()  # files that go along with the first message
    attach_as: Reading = "whole"  # how much of their texts the model is given
    images: tuple[Path, ...] = ()  # pictures that go along as well
    look_up_with: str | None = None  # an embedding model, or "words"; None: as in the settings
    raw: bool = False  # complete the prompt as it is, without the template
    sampling: dict[str, SamplingValue] = field(default_factory=dict[str, SamplingValue])  # Sampling's fields
    load: dict[str, int | str | None] = field(default_factory=dict[str, int | str | None])  # LoadOptions' fields
    guessing: dict[str, int | float | str] = field(default_factory=dict[str, int | float | str])  # LoadOptions' fields
    draft_model: str | None = None  # as typed
    load_anyway: bool = False  # though it was said not to fit
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Models:
    """Look after the models on this computer."""

    action: Literal["list", "import", "info", "verify", "remove", "rename", "relocate", "folders", "duplicates"]
    model: str = ""  # for those that concern one
    paths: tuple[Path, ...] = ()  # for import; the new place for relocate
    how: Literal["link", "copy", "move"] = "link"  # for import
    name: str = ""  # for rename
    everything: bool = False  # list: also what cannot chat, and what is away
    licence_class: str = ""  # list: only this class
    yes: bool = False  # remove: do not ask
    permanently: bool = False  # remove: not to the trash
    add: tuple[Path, ...] = ()  # folders
    forget: tuple[Path, ...] = ()
    use: tuple[str, ...] = ()  # folders: of these apps
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Hub:
    """Find and fetch models on Hugging Face."""

    action: Literal["search", "files", "download", "catalogue", "choose", "requests", "token"]
    words: tuple[str, ...] = ()  # search, catalogue
    what: str = ""  # files, download: anything that names a repository; token: set, forget or show
    sort: SortBy = "best"
    limit: int = 20
    licence_class: str = ""
    flavour: str = ""
    projector: bool = True  # download: the projector too, where there is one
    task: Task = "chat"  # choose
    prefer: Preference = "balanced"
    languages: tuple[str, ...] = ()
    licence_need: LicenceNeed = "any"
    memory_gib: float | None = None  # None: this computer's
    offline: bool = False  # for this command alone
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """Say what a model would take of memory. What was not given stays out of ``load`` and comes from the settings."""

    what: str  # a model, a file, a repository, an address, or a size such as "8B:Q4_K_M"
    load: dict[str, int | str | None] = field(default_factory=dict[str, int | str | None])  # FitOptions' fields
    devices: tuple[str, ...] = ()  # such as "RTX 4090:24"; none: this computer
    formula: bool = False  # do not ask the engine
    advice: Goal | None = None
    draft_model: str | None = None  # as typed
    preset: str = ""  # whose adapter is loaded along
    offline: bool = False  # for this command alone
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Chats:
    """Read, export and import the chats that are kept; put a copy of their file in its place."""

    action: Literal["list", "show", "replay", "export", "import", "restore"]
    chats: tuple[str, ...] = ()  # show, export: numbers or titles
    search: str = ""  # list
    everything: bool = False  # export
    form: Literal["markdown", "html", "json"] = "markdown"  # export
    output: Path | None = None  # export; None: named after the chat, in the present folder
    force: bool = False  # export: replace a file
    details: bool = False  # show: how the answers came about, instead of what they say
    message: int | None = None  # replay: its place from the top; None: the last answer
    paths: tuple[Path, ...] = ()  # import
    copy: str = ""  # restore: "newest", or a copy's name or path; empty: list them
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Presets:
    """Look after presets, and check Modelfiles."""

    action: Literal["list", "show", "import", "export", "check", "remove", "duplicate", "default"]
    name: str = ""  # default, show, export, remove, duplicate: a preset's; import: what it shall be called
    new_name: str = ""  # duplicate
    model: str = ""  # show: what it comes to on this one
    file: Path | None = None  # check, import; "-": standard input
    form: FormName = "modelfile"  # export
    output: Path | None = None  # export; None: standard output
    force: bool = False  # export: replace a file; import: replace a preset
    none: bool = False  # default: begin without one
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Engines:
    """Look after the servers whose models stand beside those of this computer."""

    action: Literal["list", "add", "remove", "test"]
    name: str = ""
    address: str = ""  # add
    kind: ServerKind = "openai"  # add
    self_signed: bool = False  # add
    key: bool = False  # add: asked for
    keep_alive: str = ""  # add
    proxy: str = ""  # add
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class RpcMachines:
    """Look after the other machines that models are spread over."""

    action: Literal["list", "add", "remove", "check", "on", "off", "serve"]
    endpoint: str = ""  # add, remove, check
    host: str = ""  # serve
    port: int = 0  # serve
    threads: int = 0  # serve
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class LabTokens:
    """Say how expected each token of a text is to a model."""

    model: str
    prompt: str
    answer: str = ""  # read behind the prompt
    system: str = ""
    raw: bool = False  # without the template
    top: int = 10  # likeliest tokens told of each place
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class OllamaModels:
    """Look after the models that an Ollama keeps."""

    care: Literal["list", "running", "show", "pull", "create", "copy", "delete", "unload"]
    model: str = ""  # all but list and running
    new: str = ""  # copy
    preset: str = ""  # create
    base: str = ""  # create: a model that is there
    server: str = ""  # empty: the only one, or this computer's
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class LabVote:
    """Have a prompt answered many times, and count what the answers say."""

    chat: Chat  # what is asked, and with what
    count: int = 10
    extractor: ExtractorKind = "last-number"
    detail: str = ""  # choices, a field's path or a pattern
    reasons: bool = True  # think step by step
    stops_early: bool = True
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Doctor:
    """Say what this computer has and what is wrong."""

    json: bool = False
    verbose: bool = False


Command = (
    Chat | Chats | Models | Hub | Fit | Presets | Engines | OllamaModels | RpcMachines | LabTokens | LabVote | Doctor
)
Arguments = OpenWindow | Command
