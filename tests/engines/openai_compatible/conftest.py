"""A hostile server, and the engine that has to cope with it over the real wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.hostile_server import HostileServer
from tests.engines.openai_compatible.serving import wires_over

from inglenook.engines.openai_compatible.openai_compatible import OpenAICompatible
from inglenook.engines.server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def hostile() -> Iterator[HostileServer]:
    with HostileServer() as server:
        yield server


@pytest.fixture
def server(hostile: HostileServer) -> Server:
    return Server("box", "Box", "openai", hostile.address)


@pytest.fixture
def engine(server: Server) -> OpenAICompatible:
    return OpenAICompatible(server, wires_over().to(server))
