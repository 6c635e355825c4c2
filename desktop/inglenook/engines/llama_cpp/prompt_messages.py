"""What crosses the pipe to see a prompt as the model reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from inglenook.engines.engine import GenerationRequest  # noqa: TC001  pydantic reads the fields' types at run time


@dataclass(frozen=True, slots=True)
class WritePrompt:
    """Answered by PromptWritten or Failed."""

    request: GenerationRequest
    kind: Literal["write_prompt"] = "write_prompt"


@dataclass(frozen=True, slots=True)
class PromptWritten:
    """A prompt as the model reads it, and how many tokens it has."""

    text: str
    tokens: int
