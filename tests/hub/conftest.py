"""A hub on loopback, and what asks it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from tests.hub.hub_server import HubServer
from tests.models.gguf_file import GgufFile

from inglenook.hub.connection import Connection
from inglenook.hub.hub import Hub
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.request_log import RequestLog
from inglenook.models.licence import Licences

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = "hf_" + "secret" * 4
MODEL = GgufFile().whole()


@dataclass
class Asking:
    """A connection to the hub, with the token that it sends."""

    server: HubServer
    requests: RequestLog
    connection: Connection
    hub: Hub
    token: str | None = None


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer() as running:
        yield running


@pytest.fixture
def asking(server: HubServer) -> Iterator[Asking]:
    requests = RequestLog(None)
    connection = Connection(NetworkOptions(endpoint=server.url), requests=requests, token=lambda: asking.token)
    asking = Asking(server, requests, connection, Hub(connection, Licences()))
    yield asking
    connection.close()
