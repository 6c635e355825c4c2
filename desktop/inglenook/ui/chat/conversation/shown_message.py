"""A message as the conversation shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """What is on screen of one message.

    `name` and `detail` head an answer ("Qwen3 8B", "Q4_K_M"). `thinking_s` is in seconds. `footer` says how it went.
    `error` is the sentence of a failed answer, which can be tried again. `live` says that more of it is coming.
    """

    id: int
    role: Literal["user", "assistant"]
    name: str
    detail: str
    text: str
    thinking: str = ""
    thinking_s: float = 0.0
    footer: str = ""
    error: str = ""
    live: bool = False
