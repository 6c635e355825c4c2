"""The one door to the network: every request passes here, is let through or not, and is written down."""

from __future__ import annotations

import socket
import threading
import time
import urllib.request
import weakref
import zlib
from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING

import httpx2
from typing_extensions import override

from inglenook.errors import HubError, InglenookError, OfflineError
from inglenook.hub.cutting import cut
from inglenook.hub.hub_errors import changed_meanwhile, error_of_response, no_network
from inglenook.hub.network_options import OFFLINE
from inglenook.hub.request_log import Request
from inglenook.sentence import say

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Mapping

    from inglenook.hub.request_log import RequestLog

MOST_CONNECTIONS = 20
MOST_ANSWER_BYTES = 64 << 20  # of what huggingface_hub reads into memory
_UNPACKED_BYTES = 1 << 20  # at once
TIMEOUT = {"connect": 10.0, "read": 30.0, "write": 30.0, "pool": 60.0}


class Door:
    """What all clients of one connection share: the switch, and every wire that is open."""

    def __init__(self, requests: RequestLog, *, is_offline: bool) -> None:
        self.requests = requests
        self._offline = is_offline
        self._lock = threading.Lock()
        self._wires: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    def set_offline(self, *, offline: bool) -> None:
        """With it on, every wire is cut, which wakes whoever waits for an answer."""
        with self._lock:
            self._offline = offline
            wires = tuple(self._wires) if offline else ()
        for wire in wires:
            cut(wire)

    def check(self) -> None:
        """Raise OfflineError when nothing may pass."""
        if self._offline:
            raise OfflineError(OFFLINE)

    def trace(self, event: str, info: Mapping[str, object]) -> None:
        """Keep each new wire in sight; one that was opened while the switch was thrown is cut at once."""
        if not event.endswith(("connect_tcp.complete", "start_tls.complete")):
            return
        ask = getattr(info.get("return_value"), "get_extra_info", None)
        wire = ask("socket") if callable(ask) else None
        if isinstance(wire, socket.socket):
            with self._lock:
                self._wires.add(wire)
                offline = self._offline
            if offline:
                cut(wire)


class Transport(httpx2.BaseTransport):
    """Sends what may be sent; the token goes to the hub itself and to nobody else.

    ``for_library``: the client is huggingface_hub's. It may ask the hub only, whatever address an answer named; and
    answers that ask to wait are raised as HubBusyError, since it would sleep on them where nobody can stop it.
    A network that fails is raised as NoNetworkError, always. ``is_direct``: no proxy is asked.
    """

    def __init__(  # noqa: PLR0913  what one request needs to know
        self,
        door: Door,
        *,
        hub: httpx2.URL,
        token: Callable[[], str | None],
        purpose: Callable[[], str],
        proxy: str,
        certificates: ssl.SSLContext,
        for_library: bool,
        is_direct: bool = False,
    ) -> None:
        self._door = door
        self._hub = hub
        self._token = token
        self._purpose = purpose
        self._proxy = proxy
        self._certificates = certificates
        self._for_library = for_library
        self._is_direct = is_direct
        self._lock = threading.Lock()
        self._ways: dict[str, httpx2.HTTPTransport] = {}
        self._is_closed = False

    @override
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self._door.check()
        if self._for_library:
            if not self._is_hub(request.url):
                raise HubError(
                    say(
                        "The hub named an address at {host}, which is not its own: it was not asked.",
                        host=request.url.host,
                    )
                )
            request.extensions = {**request.extensions, "timeout": TIMEOUT}  # it asks for none
            request.headers["Accept-Encoding"] = "gzip"  # which is unpacked here
        self._sign(request)
        request.extensions = {**request.extensions, "trace": self._door.trace}
        purpose = str(request.extensions.get("purpose") or self._purpose())
        answer = _Answer(self._door, purpose, request, most_bytes=MOST_ANSWER_BYTES if self._for_library else None)
        try:
            response = self._way_to(request.url).handle_request(request)
        except httpx2.TransportError as error:
            raise answer.fail(error) from error
        except InglenookError as error:
            answer.end(str(error))
            raise
        answer.begin(response, unpacks=self._for_library)
        if self._for_library and _is_busy(response.status_code):
            response.request = request
            busy = error_of_response(response)
            answer.end(str(busy))
            response.close()
            raise busy
        response.stream = answer
        return response

    @override
    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            ways, self._ways = tuple(self._ways.values()), {}
        for way in ways:
            way.close()

    def _sign(self, request: httpx2.Request) -> None:
        request.headers.pop("authorization", None)
        if self._is_hub(request.url) and (token := self._token()):
            request.headers["Authorization"] = f"Bearer {token}"

    def _is_hub(self, url: httpx2.URL) -> bool:
        return (url.scheme, url.host, url.port) == (self._hub.scheme, self._hub.host, self._hub.port)

    def _way_to(self, url: httpx2.URL) -> httpx2.HTTPTransport:
        proxy = "" if self._is_direct else self._proxy or _system_proxy(url)
        with self._lock:
            if self._is_closed:  # on the way here: nobody would close what is opened now
                raise changed_meanwhile()
            if proxy not in self._ways:
                try:
                    self._ways[proxy] = httpx2.HTTPTransport(
                        verify=self._certificates,
                        proxy=proxy or None,
                        limits=httpx2.Limits(max_connections=MOST_CONNECTIONS),
                    )
                except (ValueError, httpx2.InvalidURL, ImportError) as error:
                    raise HubError(
                        say(
                            "“{without_password}” cannot be used as a proxy. Correct it in the network settings, or "
                            "in the system's when that field is empty.",
                            without_password=_without_password(proxy),
                        )
                    ) from error
            return self._ways[proxy]


class _Answer(httpx2.SyncByteStream):
    """An answer's body: written down when its request is sent, counted while it is read, and completed once it ends."""

    def __init__(self, door: Door, purpose: str, request: httpx2.Request, *, most_bytes: int | None) -> None:
        self._door = door
        self._purpose = purpose
        self._request = request
        self._most_bytes = most_bytes
        self._at = time.time()
        self._started = time.monotonic()
        self._status: int | None = None
        self._body: httpx2.SyncByteStream | None = None
        self._packed: zlib._Decompress | None = None  # pyright: ignore[reportPrivateUsage]  it has no other name
        self._received = self._unpacked = 0
        self._is_written = False
        self._number = door.requests.begin(self._as_request())

    def begin(self, response: httpx2.Response, *, unpacks: bool) -> None:
        """Its head has come; ``unpacks``: here, since httpx2 has no limit to what a little packed data may become."""
        self._status = response.status_code
        if unpacks and response.headers.pop("content-encoding", "") == "gzip":
            self._packed = zlib.decompressobj(zlib.MAX_WBITS | 16)
        if isinstance(response.stream, httpx2.SyncByteStream):
            self._body = response.stream

    def fail(self, error: httpx2.TransportError) -> InglenookError:
        """The network ended it, or the switch did: the error to raise."""
        try:
            self._door.check()
        except OfflineError as offline:
            told: InglenookError = offline
        else:
            told = no_network(error, self._request.url.host)
        self.end(str(told))
        return told

    @override
    def __iter__(self) -> Iterator[bytes]:
        try:
            for chunk in self._body or ():
                self._received += len(chunk)
                yield from self._parts_of(chunk)
                self._door.check()
            self._door.check()  # cut by the switch, an answer without a length looks whole
        except HubError as error:
            self.end(str(error))
            raise
        except httpx2.TransportError as error:
            raise self.fail(error) from error

    def _parts_of(self, chunk: bytes) -> Iterator[bytes]:
        """It, or what is packed in it, a piece at a time."""
        while chunk:
            try:
                part = chunk if self._packed is None else self._packed.decompress(chunk, _UNPACKED_BYTES)
            except zlib.error as error:
                raise HubError(
                    say("The answer of {host} cannot be unpacked. Try again.", host=self._request.url.host)
                ) from error
            self._unpacked += len(part)
            if self._most_bytes is not None and self._unpacked > self._most_bytes:
                raise HubError(say("The answer of {host} is too long to be a hub's.", host=self._request.url.host))
            yield part
            chunk = b"" if self._packed is None else self._packed.unconsumed_tail

    @override
    def close(self) -> None:
        try:
            if self._body is not None:
                self._body.close()
        finally:
            self.end()

    def end(self, error: str = "") -> None:
        """Write down how it ended, the first time."""
        if self._is_written:
            return
        self._is_written = True
        ended = replace(
            self._as_request(),
            status=self._status,
            received_bytes=self._received,
            duration_s=time.monotonic() - self._started,
            error=error,
        )
        self._door.requests.end(self._number, ended)

    def _as_request(self) -> Request:
        """As it is sent."""
        return Request(self._at, self._purpose, self._request.method, _shown(self._request.url))


def _is_busy(status: int) -> bool:
    return (
        status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.REQUEST_TIMEOUT}
        or status >= HTTPStatus.INTERNAL_SERVER_ERROR
    )


def _shown(url: httpx2.URL) -> str:
    """Queries and names may tell what is nobody's business."""
    return str(url.copy_with(query=None, fragment=None, username="", password=""))


def _without_password(proxy: str) -> str:
    return proxy.rpartition("@")[2]


def _system_proxy(url: httpx2.URL) -> str:
    """From the environment, and from the system's settings on Windows and macOS."""
    try:
        if urllib.request.proxy_bypass(url.host):
            return ""
        proxies = urllib.request.getproxies()
    except OSError:  # the system's settings cannot be read
        return ""
    proxy = proxies.get(url.scheme) or proxies.get("all") or ""
    return proxy if "://" in proxy or not proxy else f"http://{proxy}"
