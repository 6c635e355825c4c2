"""A language model that a server runs, as the user sees it beside those that are files."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.engines.capabilities import Capabilities

if TYPE_CHECKING:
    from inglenook.engines.server import Server

SCHEME = "served:"


@dataclass(frozen=True, slots=True)
class ServedModel:
    """What its server says of it; two with one key are the same model."""

    id: str  # as the server calls it
    server: Server
    context_window: int = 0  # tokens; 0: the server does not say
    quantization: str = ""  # where the server says it
    detail: str = ""  # a few words for its row, such as its size
    capabilities: Capabilities = field(default_factory=Capabilities)

    @property
    def name(self) -> str:
        """What the user sees: without its folders where the server calls it by a file's path."""
        is_path = self.id.startswith(("/", "\\")) or self.id[1:3] == ":\\"
        return re.split(r"[/\\]", self.id)[-1] if is_path else self.id

    @property
    def key(self) -> str:
        """What it is kept by where a file has its path; no path begins like it."""
        return f"{SCHEME}{self.server.id}/{self.id}"

    @property
    def may_see(self) -> bool:
        """Whether it sees images, as far as its server tells."""
        return not self.capabilities.images

    @property
    def trained_context(self) -> int:
        """Tokens; 0 when nothing says so."""
        return self.context_window


def is_served(key: str) -> bool:
    """Whether a key is of a served model: else it is a file's path."""
    return key.startswith(SCHEME)


def parts_of(key: str) -> tuple[str, str]:
    """The server's id and the model's; empty ones when it is not such a key."""
    server_id, _, model_id = key.removeprefix(SCHEME).partition("/") if is_served(key) else ("", "", "")
    return server_id, model_id
