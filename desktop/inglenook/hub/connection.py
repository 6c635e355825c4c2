"""How the app reaches the hub: one set of options, one door, one token."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from inglenook import __version__
from inglenook.errors import HubError
from inglenook.hub.hub_errors import changed_meanwhile
from inglenook.sentence import say

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Generator, Mapping

    import httpx2
    from huggingface_hub import HfApi

    from inglenook.hub.network_options import NetworkOptions
    from inglenook.hub.request_log import RequestLog
    from inglenook.hub.transport import Door

HUGGING_FACE = "https://huggingface.co"
CONNECT_S = 10.0
READ_S = 30.0
_POOL_S = 60.0


class Connection:
    """Safe from any thread; loads nothing heavy and opens nothing before it is used.

    ``token`` is asked at each request to the hub itself. Everything that uses the network goes through the door of
    this object: with the offline switch on, it raises OfflineError before anything is opened.
    """

    def __init__(self, options: NetworkOptions, *, requests: RequestLog, token: Callable[[], str | None]) -> None:
        self._options = options
        self._requests = requests
        self._token = token
        self._lock = threading.RLock()
        self._door: Door | None = None
        self._client: httpx2.Client | None = None
        self._api_client: httpx2.Client | None = None
        self._doing = threading.local()
        self._told: list[Callable[[NetworkOptions], None]] = []

    @property
    def options(self) -> NetworkOptions:
        """As they are now."""
        return self._options

    def set_options(self, options: NetworkOptions) -> None:
        """Take others; offline ends what is being received, other addresses close what is open."""
        with self._lock:
            before, self._options = self._options, options
            if self._door is not None:
                self._door.set_offline(offline=options.offline)
            if before.as_offline() != options.as_offline():
                self._close_clients()
        for tell in self._told:
            tell(options)

    def tell(self, listener: Callable[[NetworkOptions], None]) -> None:
        """Call this with the options whenever they have changed."""
        self._told.append(listener)

    @property
    def endpoint(self) -> str:
        """The hub's address, without a slash at its end."""
        return (self._options.endpoint or os.environ.get("HF_ENDPOINT", "").strip() or HUGGING_FACE).rstrip("/")

    def client(self) -> httpx2.Client:
        """Ours, made when it is first needed; raises HubError when the options cannot be used."""
        with self._lock:
            if self._client is None:
                self._client = self._make_client(for_library=False)
            return self._client

    @contextlib.contextmanager
    def stream(
        self,
        method: str,
        url: str,
        *,
        purpose: str,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> Generator[httpx2.Response]:
        """An answer whose body is not read yet, redirects followed; ``timeout`` seconds without a byte end it.

        Raises OfflineError, NoNetworkError or HubError; reading the body raises them too.
        """
        import httpx2  # noqa: PLC0415  starting must not pay for it

        limits = httpx2.Timeout(timeout or READ_S, connect=CONNECT_S, pool=_POOL_S)
        with self.client().stream(
            method, url, headers=headers, timeout=limits, extensions={"purpose": purpose}
        ) as response:
            yield response

    def api(self) -> HfApi:
        """huggingface_hub's own, whose every request passes our door; raises HubError as ``client`` does."""
        import huggingface_hub  # noqa: PLC0415  starting must not pay for it
        import huggingface_hub.constants  # noqa: PLC0415

        # It would ask the hub which programs to look for around this one, and tell which it found.
        huggingface_hub.constants.HF_HUB_DISABLE_TELEMETRY = True
        with self._lock:
            # Another connection of this process may have taken over, which closes ours.
            if self._api_client is None or huggingface_hub.get_session() is not self._api_client:
                self._api_client = client = self._make_client(for_library=True)
                huggingface_hub.set_client_factory(lambda: _still_open(client))
                huggingface_hub.get_session()
        return huggingface_hub.HfApi(endpoint=self.endpoint, token=False, library_name="inglenook")

    @contextlib.contextmanager
    def doing(self, purpose: str) -> Generator[None]:
        """What this thread's requests through ``api`` are for, as the list of requests will say."""
        before = getattr(self._doing, "purpose", "")
        self._doing.purpose = purpose
        try:
            yield
        finally:
            self._doing.purpose = before

    def file_url(self, repository: str, revision: str, path: str) -> str:
        """Where the hub serves a file."""
        return f"{self.endpoint}/{quote(repository)}/resolve/{quote(revision, safe='')}/{quote(path)}"

    def close(self) -> None:
        """Close what is open; using it again opens anew."""
        with self._lock:
            self._close_clients()

    def _make_client(self, *, for_library: bool) -> httpx2.Client:
        import httpx2  # noqa: PLC0415  starting must not pay for it

        from inglenook.hub.transport import Door, Transport  # noqa: PLC0415

        if self._door is None:
            self._door = Door(self._requests, is_offline=self._options.offline)
        endpoint = self._checked_endpoint()

        def token() -> str | None:
            """None once the hub is another one: its token must not go to this one with a request on its way."""
            found = self._token()
            return found if self.endpoint == endpoint else None

        transport = Transport(
            self._door,
            hub=httpx2.URL(endpoint),
            token=token,
            purpose=lambda: getattr(self._doing, "purpose", ""),
            proxy=self._options.proxy,
            certificates=self.certificates(),
            for_library=for_library,
        )
        return httpx2.Client(
            transport=transport,
            follow_redirects=True,
            timeout=httpx2.Timeout(READ_S, connect=CONNECT_S, pool=_POOL_S),
            headers={"User-Agent": f"inglenook/{__version__}"},
            trust_env=False,  # the door looks for the system's proxy; a .netrc would give away a password
        )

    def _checked_endpoint(self) -> str:
        endpoint = self.endpoint
        try:
            parts = urlsplit(endpoint)
            is_address = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
        except ValueError:
            is_address = False
        if not is_address or any(character.isspace() for character in endpoint):
            raise HubError(
                say(
                    "“{endpoint}” is not the address of a hub: it should look like {hugging_face}. Correct "
                    "it in the network settings, or in HF_ENDPOINT when that field is empty.",
                    endpoint=endpoint,
                    hugging_face=HUGGING_FACE,
                )
            )
        return endpoint

    def certificates(self) -> ssl.SSLContext:
        """Those that are trusted; raises HubError when the file with more of them cannot be read."""
        import ssl  # noqa: PLC0415  starting must not pay for it

        import truststore  # noqa: PLC0415

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        file = self._options.ca_file
        if file:
            try:
                context.load_verify_locations(cafile=file)
            except (OSError, ValueError) as error:  # an SSLError is an OSError
                raise HubError(
                    say(
                        "“{file}” has no certificates that can be read: name a file in PEM format in the network "
                        "settings.",
                        file=file,
                    )
                ) from error
        return context

    def _close_clients(self) -> None:
        clients = (self._client, self._api_client)
        self._client = self._api_client = None
        for client in clients:
            if client is not None:
                client.close()


def _still_open(client: httpx2.Client) -> httpx2.Client:
    """For huggingface_hub, which asks for its client anew when that was closed, and holds a lock of its own then."""
    if client.is_closed:
        raise changed_meanwhile()
    return client
