"""What a command line asks for, as typed values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """Open the window, with a model file if one was named."""

    file: Path | None = None
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Chat:
    """Talk to a model. What was not given stays out of ``sampling`` and ``load`` and comes from the settings."""

    model: str | None = None
    prompt: str | None = None
    system: str | None = None
    stop: tuple[str, ...] = ()
    max_tokens: int | None = None  # None: no limit
    thinking: bool | None = None  # None: as the model's template decides
    raw: bool = False  # complete the prompt as it is, without the template
    sampling: dict[str, int | float | str] = field(default_factory=dict[str, int | float | str])  # Sampling's fields
    load: dict[str, int | str | None] = field(default_factory=dict[str, int | str | None])  # LoadOptions' fields
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Models:
    """Look at the models on this computer."""

    action: Literal["list", "info"]
    model: str = ""  # for info
    json: bool = False
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Doctor:
    """Say what this computer has and what is wrong."""

    json: bool = False
    verbose: bool = False


Command = Chat | Models | Doctor
Arguments = OpenWindow | Command
