"""``inglenook hub``, against a hub on loopback."""

from __future__ import annotations

import hashlib
import io
import json
from typing import TYPE_CHECKING

import pytest
from tests.hub.hub_server import HubServer
from tests.models.gguf_file import GgufFile

from inglenook.app import terminal_rooms
from inglenook.cli.arguments import Hub
from inglenook.cli.hub import hub
from inglenook.engines.scripted import Scripted
from inglenook.errors import DownloadError, NotOnHubError, OfflineError, UsageError
from inglenook.hub.request_log import Request
from inglenook.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cli.rooms import TerminalRooms

SMALL = GgufFile().whole()
LARGE = GgufFile(tensors=[("token_embd.weight", (64, 4000), 0), ("output_norm.weight", (64,), 0)]).whole()


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer() as running:
        running.add_repository(
            "acme/Tiny-Instruct-GGUF",
            files={"Tiny-Instruct-Q4_K_M.gguf": SMALL, "Tiny-Instruct-F32.gguf": LARGE, "README.md": b"# Tiny"},
            card={"license": "apache-2.0"},
        )
        running.add_repository("acme/Gated-GGUF", files={"Gated-Q4_K_M.gguf": SMALL}, gated="manual")
        yield running


@pytest.fixture
def rooms(server: HubServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TerminalRooms]:
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    rooms = terminal_rooms(Paths.under(home), engine=Scripted(["Hello."]))
    yield rooms
    rooms.close()


def test_search_lists_repositories_with_their_licence(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert hub(Hub("search", words=("tiny",)), rooms) == 0
    shown = capsys.readouterr().out
    assert "acme/Tiny-Instruct-GGUF" in shown
    assert "permissive" in shown


def test_files_are_grouped_by_quantization(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert hub(Hub("files", what="hf.co/acme/Tiny-Instruct-GGUF", json=True), rooms) == 0
    facts = json.loads(capsys.readouterr().out)
    assert {group["quantization"] for group in facts["groups"]} == {"Q4_K_M", "F32"}
    assert facts["licence"]["licence_class"] == "permissive"


def test_a_download_lands_in_the_library(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    command = Hub("download", what="acme/Tiny-Instruct-GGUF:q4_k_m", json=True)
    assert hub(command, rooms) == 0
    path = rooms.paths.models / "acme" / "Tiny-Instruct-GGUF" / "Tiny-Instruct-Q4_K_M.gguf"
    assert json.loads(capsys.readouterr().out)["path"] == str(path)
    assert path.read_bytes() == SMALL
    model = rooms.library.find("acme/Tiny-Instruct-GGUF")
    assert model.hub is not None
    assert (model.hub.sha256, model.hub.licence) == (hashlib.sha256(SMALL).hexdigest(), "apache-2.0")
    assert hub(command, rooms) == 0  # it is there: nothing is fetched again


def test_what_is_not_there_is_told_with_what_is(rooms: TerminalRooms) -> None:
    with pytest.raises(NotOnHubError, match=r"“Q8_0”\. It has: .*Q4_K_M"):
        hub(Hub("download", what="acme/Tiny-Instruct-GGUF:Q8_0"), rooms)
    with pytest.raises(UsageError, match="names no repository"):
        hub(Hub("files", what="some words"), rooms)


def test_a_gated_repository_wants_a_token(rooms: TerminalRooms) -> None:
    with pytest.raises(DownloadError, match="there is no token"):
        hub(Hub("download", what="acme/Gated-GGUF"), rooms)


def test_offline_opens_no_connection(rooms: TerminalRooms, server: HubServer) -> None:
    with pytest.raises(OfflineError):
        hub(Hub("search", words=("tiny",), offline=True), rooms)
    assert not server.requests


def test_every_request_is_listed(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert hub(Hub("requests"), rooms) == 0
    assert "has opened no connection" in capsys.readouterr().out
    hub(Hub("search", words=("tiny",)), rooms)
    capsys.readouterr()
    assert hub(Hub("requests", json=True), rooms) == 0
    (entry,) = json.loads(capsys.readouterr().out)
    assert (entry["method"], entry["status"]) == ("GET", 200)
    assert entry["url"].endswith("/api/models")
    rooms.requests.begin(Request(1.0, "Try it", "GET", "https://hub.example/cut-off"))
    assert hub(Hub("requests"), rooms) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "/cut-off" in line]
    assert "unfinished: it runs still, or was cut off" in line


def test_the_catalogue_needs_no_network(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert hub(Hub("catalogue", words=("smollm",)), rooms) == 0
    assert "SmolLM" in capsys.readouterr().out
    assert not rooms.requests.entries(limit=10)


def test_a_choice_comes_with_its_reasons(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert hub(Hub("choose", memory_gib=16.0, licence_need="commercial", json=True, limit=3), rooms) == 0
    facts = json.loads(capsys.readouterr().out)
    assert len(facts["rows"]) == 3
    assert all(value["origin"] for row in facts["rows"] for value in row["values"].values())
    assert facts["excluded"]


def test_a_token_is_never_shown(
    rooms: TerminalRooms, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_verysecret")
    assert hub(Hub("token", what="show"), rooms) == 0
    shown = capsys.readouterr().out
    assert "HF_TOKEN" in shown
    assert "verysecret" not in shown
    monkeypatch.setattr("sys.stdin", io.StringIO("  \n"))
    with pytest.raises(UsageError, match="No token was given"):
        hub(Hub("token", what="set"), rooms)


def test_a_card_does_not_steer_the_terminal(
    server: HubServer, rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]
) -> None:
    card = {"license": "other", "license_name": "mine\x1b[2J"}
    server.add_repository("acme/Odd-GGUF", files={"Odd-Q4_K_M.gguf": SMALL}, card=card)
    assert hub(Hub("files", what="acme/Odd-GGUF"), rooms) == 0
    shown = capsys.readouterr().out
    assert "mine" in shown
    assert "\x1b" not in shown
