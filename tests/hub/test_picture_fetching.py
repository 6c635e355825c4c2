"""Pictures of other places: through the one door, and nothing but pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.engines.pictures import png
from tests.hub.conftest import TOKEN
from tests.hub.picture_server import PictureServer

from inglenook.cancel import Cancel
from inglenook.errors import CancelledError, HubError, NoNetworkError, OfflineError
from inglenook.hub import picture_fetching
from inglenook.hub.picture_fetching import fetch_picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.hub.conftest import Asking

RED = png((200, 30, 30))


@pytest.fixture
def place() -> Iterator[PictureServer]:
    with PictureServer() as running:
        running.files["/red.png"] = RED
        yield running


def test_it_is_fetched_and_written_down(asking: Asking, place: PictureServer) -> None:
    asking.token = TOKEN
    assert fetch_picture(asking.connection, f"{place.url}/red.png?who=me", Cancel()) == RED
    (request,) = asking.requests.entries()
    assert (request.purpose, request.url, request.status) == ("a picture in an answer", f"{place.url}/red.png", 200)
    assert request.received_bytes == len(RED)
    fetch_picture(asking.connection, f"{place.url}/red.png", Cancel())
    for _, headers in place.headers:
        assert not {"authorization", "cookie", "referer"} & headers.keys()


def test_offline_nothing_is_asked(asking: Asking, place: PictureServer) -> None:
    asking.connection.set_options(asking.connection.options.as_offline())
    with pytest.raises(OfflineError, match="is offline"):
        fetch_picture(asking.connection, f"{place.url}/red.png", Cancel())
    assert place.connections == 0


def test_where_it_was_moved_to_it_is_found(asking: Asking, place: PictureServer) -> None:
    place.leads["/old"] = "/older"
    place.leads["/older"] = f"{place.url}/red.png"
    assert fetch_picture(asking.connection, f"{place.url}/old", Cancel()) == RED
    place.leads["/round"] = "/round"
    with pytest.raises(HubError, match="in circles"):
        fetch_picture(asking.connection, f"{place.url}/round", Cancel())
    place.leads["/file"] = "file:///etc/passwd"
    with pytest.raises(HubError, match="where no picture is fetched from"):
        fetch_picture(asking.connection, f"{place.url}/file", Cancel())


@pytest.mark.parametrize(
    ("host", "is_inside"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("router", True),
        ("nas.local", True),
        ("192.168.1.1", True),
        ("[::1]", True),
        ("169.254.169.254", True),
        ("example.org", False),
        ("8.8.8.8", False),
    ],
)
def test_from_the_web_nothing_leads_into_this_network(host: str, is_inside: bool) -> None:  # noqa: FBT001  a case
    assert picture_fetching._is_inside(host) is is_inside


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"<html>Sign in</html>", r"What came from 127\.0\.0\.1 is not a picture that can be shown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is not a picture"),
        (RED.replace((40).to_bytes(4, "big"), (60_000).to_bytes(4, "big"), 1), "is not a picture"),
        (RED + bytes(2 << 20), "is larger than 1 MiB: it was not loaded"),
    ],
)
def test_what_is_no_picture_is_refused(
    asking: Asking, place: PictureServer, content: bytes, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_fetching, "MOST_BYTES", 1 << 20)
    place.files["/x"] = content
    with pytest.raises(HubError, match=sentence):
        fetch_picture(asking.connection, f"{place.url}/x", Cancel())


def test_who_does_not_have_it_is_told(asking: Asking, place: PictureServer) -> None:
    with pytest.raises(HubError, match=r"127\.0\.0\.1 did not give the picture: it answered with status 404"):
        fetch_picture(asking.connection, f"{place.url}/gone.png", Cancel())
    with pytest.raises(NoNetworkError, match="cannot be reached"):
        fetch_picture(asking.connection, "http://127.0.0.1:9/x.png", Cancel())


@pytest.mark.parametrize("address", ["http://", "ftp://example.org/x.png", "file:///x.png", "http://a\0b/"])
def test_what_is_no_address_of_the_web_is_not_asked(asking: Asking, address: str) -> None:
    with pytest.raises(HubError):
        fetch_picture(asking.connection, address, Cancel())
    assert asking.requests.entries() == ()


def test_it_can_be_stopped(asking: Asking, place: PictureServer) -> None:
    cancel = Cancel()
    cancel.cancel()
    with pytest.raises(CancelledError):
        fetch_picture(asking.connection, f"{place.url}/red.png", cancel)
