"""An Ollama on loopback, and the engine that asks it over the real wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.engines.ollama.ollama_server import OllamaServer
from tests.engines.openai_compatible.serving import wires_over

from inglenook.engines.ollama.ollama import Ollama
from inglenook.engines.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def there() -> Iterator[OllamaServer]:
    with OllamaServer() as server:
        yield server


@pytest.fixture
def server(there: OllamaServer) -> Server:
    return Server("box", "Box", "ollama", there.address, keep_alive="10m")


@pytest.fixture
def engine(server: Server) -> Ollama:
    return Ollama(server, wires_over().to(server))
