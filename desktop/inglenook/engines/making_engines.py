"""Makes the engine that a server needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.engines.server import Server
    from inglenook.engines.server_engine import ServerEngine
    from inglenook.engines.wire import Wire


def server_engine(server: Server, wire: Wire) -> ServerEngine:
    """By its kind."""
    match server.kind:  # imported with the first of them: most have none, and the window waits for the start
        case "openai":
            from inglenook.engines.openai_compatible.openai_compatible import OpenAICompatible  # noqa: PLC0415

            return OpenAICompatible(server, wire)
        case "ollama":
            from inglenook.engines.ollama.ollama import Ollama  # noqa: PLC0415

            return Ollama(server, wire)
