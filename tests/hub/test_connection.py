"""One door to the network: nothing passes while offline, the token goes to the hub alone, all is written down."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from tests.hub.conftest import MODEL, TOKEN, Asking
from tests.hub.hub_server import HubServer

from inglenook.errors import HubError, NoNetworkError, OfflineError
from inglenook.hub.connection import Connection
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.request_log import RequestLog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAME = "acme/Tiny-GGUF"
LARGE = MODEL + bytes(3 << 20)


@pytest.fixture(autouse=True)
def repository(server: HubServer) -> None:
    server.add_repository(NAME, files={"Tiny-Q4_K_M.gguf": LARGE})


@pytest.fixture
def download(asking: Asking) -> Callable[[], bytes]:
    """Fetch the large file in one piece."""

    def fetch() -> bytes:
        url = asking.connection.file_url(NAME, "main", "Tiny-Q4_K_M.gguf")
        with asking.connection.stream("GET", url, purpose="Try it") as response:
            return b"".join(response.iter_raw())

    return fetch


def test_offline_opens_nothing(asking: Asking, download: Callable[[], bytes]) -> None:
    asking.connection.set_options(asking.connection.options.as_offline())
    api = asking.connection.api()
    calls: list[Callable[[], object]] = [
        download,
        lambda: api.model_info(NAME),
        lambda: list(api.list_models(limit=1)),
        lambda: api.hf_hub_download(NAME, "Tiny-Q4_K_M.gguf"),
        lambda: asking.connection.client().get(asking.server.url),
    ]
    for call in calls:
        with pytest.raises(OfflineError, match="is offline"):
            call()
    assert asking.server.connections == 0
    assert asking.requests.entries() == ()
    asking.connection.set_options(NetworkOptions(endpoint=asking.server.url))
    assert download() == LARGE


@pytest.mark.parametrize(("hold_after", "asked"), [(-1, 1), (1000, 2)], ids=["before the answer", "within the answer"])
def test_going_offline_ends_what_runs(
    asking: Asking, download: Callable[[], bytes], hold_after: int, asked: int
) -> None:
    asking.server.hold_after = hold_after
    errors: list[Exception] = []

    def run() -> None:
        try:
            download()
        except OfflineError as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while len(asking.server.requests) < asked:  # the large file is asked for on the other host
        thread.join(0.01)
    assert asking.requests.entries()[0].is_unfinished
    asking.connection.set_options(asking.connection.options.as_offline())
    thread.join(10)
    assert not thread.is_alive()
    assert len(errors) == 1
    assert "is offline" in asking.requests.entries()[0].error


def test_the_token_goes_to_the_hub_alone(asking: Asking, download: Callable[[], bytes]) -> None:
    asking.token = TOKEN
    asking.server.tokens[TOKEN] = "ada"
    assert download() == LARGE
    asking.connection.api().model_info(NAME)
    with asking.connection.stream(
        "GET", asking.server.files_url, purpose="Try it", headers={"Authorization": "Bearer mine"}
    ):
        pass
    hosts = {headers["host"] for _, headers in asking.server.headers}
    signed = {headers["host"] for _, headers in asking.server.headers if "authorization" in headers}
    assert hosts == {asking.server.url[7:], asking.server.files_url[7:]}
    assert signed == {asking.server.url[7:]}


def test_the_token_of_a_hub_that_was_just_chosen_does_not_go_to_the_one_before(server: HubServer) -> None:
    def token() -> str:
        connection.set_options(NetworkOptions(endpoint="http://another.example"))
        return TOKEN  # the other one's

    connection = Connection(NetworkOptions(endpoint=server.url), requests=RequestLog(None), token=token)
    with contextlib.closing(connection), pytest.raises(HubError, match="settings changed"):  # noqa: SIM117
        with connection.stream("GET", f"{server.url}/api/models", purpose="Try it"):
            pass
    assert server.headers == []


def test_every_request_is_written_down_without_what_is_secret(asking: Asking, download: Callable[[], bytes]) -> None:
    asking.token = TOKEN
    asking.server.tokens[TOKEN] = "ada"
    download()
    with asking.connection.doing("Look at it"):
        asking.connection.api().model_info(NAME, files_metadata=True)
    look, file, redirect = asking.requests.entries()
    assert (look.purpose, look.method, look.status) == ("Look at it", "GET", 200)
    assert look.url == f"{asking.server.url}/api/models/{NAME}"
    assert (redirect.purpose, redirect.status) == ("Try it", 302)
    assert (file.purpose, file.status, file.received_bytes) == ("Try it", 200, len(LARGE))
    assert file.url.startswith(asking.server.files_url)
    assert "signed" not in file.url
    assert not any(TOKEN in repr(entry) for entry in asking.requests.entries())


def test_who_asks_is_said(asking: Asking, download: Callable[[], bytes]) -> None:
    download()
    asking.connection.api().model_info(NAME)
    agents = {headers["user-agent"].partition("/")[0] for _, headers in asking.server.headers}
    assert agents == {"inglenook"}


def test_one_wire_serves_many_requests(asking: Asking) -> None:
    for _ in range(3):
        with asking.connection.stream("GET", f"{asking.server.url}/api/models", purpose="Try it") as response:
            response.read()
    assert asking.server.connections == 1


def test_the_setting_counts_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    def endpoint(setting: str) -> str:
        return Connection(NetworkOptions(endpoint=setting), requests=RequestLog(None), token=lambda: None).endpoint

    monkeypatch.setenv("HF_ENDPOINT", "http://mirror.example/hub/")
    assert endpoint("") == "http://mirror.example/hub"
    assert endpoint("https://other.example") == "https://other.example"
    monkeypatch.delenv("HF_ENDPOINT")
    assert endpoint("") == "https://huggingface.co"


def test_other_options_count_at_once(asking: Asking) -> None:
    with HubServer() as other:
        other.add_repository("other/Tiny-GGUF", files={"a.gguf": MODEL})
        asking.connection.api().model_info(NAME)
        asking.connection.set_options(NetworkOptions(endpoint=other.url))
        assert asking.connection.api().model_info("other/Tiny-GGUF").id == "other/Tiny-GGUF"
        asking.connection.close()


def test_each_connection_has_its_own_door(asking: Asking) -> None:
    requests = RequestLog(None)
    other = Connection(NetworkOptions(endpoint=asking.server.url), requests=requests, token=lambda: None)
    for connection in (asking.connection, other, asking.connection):
        connection.api().model_info(NAME)
    other.close()
    assert (len(asking.requests.entries()), len(requests.entries())) == (2, 1)


def test_a_proxy_is_asked_for_everything(asking: Asking) -> None:
    with HubServer() as proxy:
        asking.connection.set_options(NetworkOptions(endpoint="http://hub.invalid", proxy=proxy.url))
        with asking.connection.stream("GET", "http://hub.invalid/api/models", purpose="Try it"):
            pass
        assert [headers["host"] for _, headers in proxy.headers] == ["hub.invalid"]
        asking.connection.close()


def test_the_systems_proxy_is_asked(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    with HubServer() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        asking.connection.set_options(NetworkOptions(endpoint="http://hub.invalid"))
        with asking.connection.stream("GET", "http://hub.invalid/api/models", purpose="Try it"):
            pass
        assert len(proxy.requests) == 1
        asking.connection.close()


@pytest.fixture
def options(tmp_path: Path) -> dict[str, NetworkOptions]:
    nonsense = tmp_path / "certificates.pem"
    nonsense.write_text("nothing of the kind", "utf-8")
    return {
        "address": NetworkOptions(endpoint="huggingface.co"),
        "scheme": NetworkOptions(endpoint="ftp://huggingface.co"),
        "port": NetworkOptions(endpoint="http://huggingface.co:99999"),
        "proxy": NetworkOptions(endpoint="http://hub.invalid", proxy="gopher://ada:secret@proxy"),
        "no file": NetworkOptions(ca_file=str(tmp_path / "missing.pem")),
        "no certificates": NetworkOptions(ca_file=str(nonsense)),
    }


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        ("address", "is not the address of a hub"),
        ("scheme", "is not the address of a hub"),
        ("port", "is not the address of a hub"),
        ("proxy", "“proxy” cannot be used as a proxy"),
        ("no file", "has no certificates"),
        ("no certificates", "has no certificates"),
    ],
)
def test_options_that_cannot_be_used_are_told(
    asking: Asking, options: dict[str, NetworkOptions], what: str, sentence: str
) -> None:
    asking.connection.set_options(options[what])
    for call in (lambda: asking.connection.client().get("http://hub.invalid"), asking.hub.account):
        with pytest.raises(HubError, match=sentence) as caught:
            call()
        assert "secret" not in str(caught.value)


def test_who_is_not_there_is_told(asking: Asking, download: Callable[[], bytes]) -> None:
    asking.server.stop()
    with pytest.raises(NoNetworkError, match="cannot be reached"):
        download()
    assert "cannot be reached" in asking.requests.entries()[0].error


def test_starting_costs_nothing() -> None:
    names = ("httpx2", "huggingface_hub", "keyring", "truststore")
    code = (
        "import sys; import inglenook.hub.hub, inglenook.hub.connection, inglenook.hub.token_store\n"
        f"print([name for name in {names} if name in sys.modules])"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60, env=environment
    )
    assert found.stdout.strip() == "[]"
