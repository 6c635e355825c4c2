"""Opens what engines ask of servers that run models: through the same door, with each server's own key."""

from __future__ import annotations

import contextlib
import threading
import weakref
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from typing_extensions import override

from inglenook import __version__
from inglenook.engines.server import NO_PROXY
from inglenook.engines.wire import Wire, WireAnswer, WireRequest
from inglenook.errors import HubError, OfflineError
from inglenook.hub.connection import CONNECT_S
from inglenook.hub.server_errors import offline_error, server_gone

if TYPE_CHECKING:
    import ssl
    from collections.abc import Generator, Iterator, Mapping

    import httpx2

    from inglenook.cancel import Cancel
    from inglenook.engines.server import Server
    from inglenook.hub.connection import Connection
    from inglenook.hub.network_options import NetworkOptions
    from inglenook.hub.request_log import RequestLog
    from inglenook.hub.server_keys import ServerKeys
    from inglenook.hub.transport import Door


class ServerWires:
    """Safe from any thread. The offline switch counts for every server but those on this computer."""

    def __init__(self, connection: Connection, requests: RequestLog, keys: ServerKeys) -> None:
        self._connection = connection
        self._requests = requests
        self._keys = keys
        self._lock = threading.Lock()
        self._trusted: tuple[str, ssl.SSLContext] | None = None  # by the file of more certificates
        self._unchecked: ssl.SSLContext | None = None
        self._doors: weakref.WeakSet[Door] = weakref.WeakSet()  # to elsewhere
        connection.tell(self._follow)

    def to(self, server: Server) -> Wire:
        """The way to one of them; nothing is opened yet."""
        return _ServerWire(self, server)

    def open_door(self, server: Server) -> Door:
        """For one request."""
        from inglenook.hub.transport import Door  # noqa: PLC0415  starting must not pay for it

        if server.is_here:
            return Door(self._requests, is_offline=False)
        with self._lock:
            door = Door(self._requests, is_offline=self._connection.options.offline)
            self._doors.add(door)
        return door

    def client(self, server: Server, door: Door, quiet_s: float) -> httpx2.Client:
        """For one request. Raises HubError when the network's settings cannot be used."""
        import httpx2  # noqa: PLC0415  starting must not pay for it

        from inglenook.hub.transport import Transport  # noqa: PLC0415

        address = httpx2.URL(server.address)
        transport = Transport(
            door,
            hub=address,
            token=lambda: self._keys.value(server),
            purpose=lambda: "",
            proxy=server.proxy or self._connection.options.proxy,
            certificates=self._certificates(server),
            for_library=False,
            is_direct=server.is_here or server.proxy == NO_PROXY,
        )
        return httpx2.Client(
            transport=transport,
            follow_redirects=False,  # to somewhere else, which the user has not named
            timeout=httpx2.Timeout(quiet_s, connect=CONNECT_S),
            headers={
                "User-Agent": f"inglenook/{__version__}",
                "Accept-Encoding": "identity",  # a little packed data may become any amount
                "Connection": "close",
            },
            trust_env=False,
        )

    def _certificates(self, server: Server) -> ssl.SSLContext:
        """Made once: it takes some milliseconds."""
        with self._lock:
            if server.self_signed:
                self._unchecked = self._unchecked or _unchecked()
                return self._unchecked
            file = self._connection.options.ca_file
            if self._trusted is None or self._trusted[0] != file:
                self._trusted = (file, self._connection.certificates())
            return self._trusted[1]

    def _follow(self, options: NetworkOptions) -> None:
        with self._lock:
            doors = tuple(self._doors)
        for door in doors:
            if options.offline:
                door.set_offline(offline=True)


class _ServerWire(Wire):
    def __init__(self, wires: ServerWires, server: Server) -> None:
        self._wires = wires
        self._server = server

    @override
    @contextlib.contextmanager
    def ask(self, request: WireRequest, cancel: Cancel) -> Generator[WireAnswer]:
        cancel.raise_if_set()
        server, door = self._server, self._wires.open_door(self._server)
        forget = cancel.on_cancel(lambda: door.set_offline(offline=True))  # cuts the wire
        try:
            with (
                self._wires.client(server, door, request.quiet_s) as client,
                client.stream(
                    request.method,
                    urljoin(server.address, request.path),
                    content=request.body or None,
                    headers={"Content-Type": "application/json"} if request.body else None,
                    extensions={"purpose": request.purpose},
                ) as response,
            ):
                yield _Answer(response)
        except OfflineError as error:
            cancel.raise_if_set()
            raise offline_error(server) from error
        except HubError as error:
            cancel.raise_if_set()
            raise server_gone(server, error, request.quiet_s) from error
        finally:
            forget()


class _Answer(WireAnswer):
    def __init__(self, response: httpx2.Response) -> None:
        self._response = response

    @property
    @override
    def status(self) -> int:
        return self._response.status_code

    @property
    @override
    def headers(self) -> Mapping[str, str]:
        return self._response.headers

    @override
    def pieces(self) -> Iterator[bytes]:
        return self._response.iter_raw()


def _unchecked() -> ssl.SSLContext:
    import ssl  # noqa: PLC0415  starting must not pay for it

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
