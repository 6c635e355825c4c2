"""Makes the engine that a server needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.ollama.ollama import Ollama
from inglenook.engines.openai_compatible.openai_compatible import OpenAICompatible

if TYPE_CHECKING:
    from inglenook.engines.server import Server
    from inglenook.engines.server_engine import ServerEngine
    from inglenook.engines.wire import Wire


def server_engine(server: Server, wire: Wire) -> ServerEngine:
    """By its kind."""
    match server.kind:
        case "openai":
            return OpenAICompatible(server, wire)
        case "ollama":
            return Ollama(server, wire)
