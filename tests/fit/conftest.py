"""A planner, and headers that come over the wire."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from tests.hub.hub_server import HubServer

from inglenook.engines.llama_cpp.planner import Planner
from inglenook.hub.connection import Connection
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.remote_file import RemoteFile
from inglenook.hub.request_log import RequestLog
from inglenook.models.gguf import read_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inglenook.models.gguf import GgufHeader

REPOSITORY = "acme/Tiny-GGUF"


@pytest.fixture
def planner() -> Iterator[Planner]:
    planner = Planner()
    yield planner
    planner.close()


@pytest.fixture
def fetched_header() -> Iterator[Callable[[Path], GgufHeader]]:
    """The header of a file, read over HTTP ranges from a hub on loopback."""
    requests = RequestLog(None)
    with HubServer() as server:
        connection = Connection(NetworkOptions(endpoint=server.url), requests=requests, token=lambda: None)

        def fetch(path: Path) -> GgufHeader:
            server.add_repository(REPOSITORY, files={path.name: path.read_bytes()})
            url = connection.file_url(REPOSITORY, "main", path.name)
            header = read_header(io.BufferedReader(RemoteFile(connection, url, path.name, repository=REPOSITORY)))
            assert sum(entry.received_bytes for entry in requests.entries()) < path.stat().st_size / 5
            return header

        yield fetch
        connection.close()
