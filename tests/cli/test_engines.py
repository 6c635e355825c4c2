"""Servers set up, told, tried, chatted with and forgotten from the terminal."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, said

from inglenook.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def hostile() -> Iterator[HostileServer]:
    with HostileServer() as server:
        server.replies = [Reply(tuple(said("From the ", "server.")))]
        yield server


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_a_server_is_set_up_tried_and_answers(
    hostile: HostileServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    assert main(["engines", "add", "Box", hostile.address]) == 0
    assert "on this computer" in told(capsys)

    assert main(["engines", "test"]) == 0
    assert "Box/tiny" in told(capsys)

    assert main(["chat", "-m", "box/tiny", "-p", "Hello?", "--json"]) == 0
    assert json.loads(told(capsys))["text"] == "From the server."


def test_what_leaves_this_computer_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    main(["engines", "add", "Far", "https://192.0.2.1/v1"])
    assert "leaves this computer" in told(capsys)

    main(["engines", "list", "--json"])
    assert json.loads(told(capsys)) == [
        {
            "name": "Far",
            "kind": "openai",
            "address": "https://192.0.2.1/v1",
            "leaves_this_computer": True,
            "self_signed": False,
            "has_key": False,
        }
    ]


def test_a_server_is_changed_and_forgotten_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    main(["engines", "add", "Box", "http://127.0.0.1:1"])
    main(["engines", "add", "box", "http://127.0.0.1:2/"])
    told(capsys)

    main(["engines", "list"])
    assert told(capsys) == "box: http://127.0.0.1:2 (on this computer, without a key)\n"
    assert main(["engines", "remove", "BOX"]) == 0
    told(capsys)
    main(["engines", "list"])
    assert told(capsys).startswith("No server is set up.")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["add", "a/b", "http://box"], "cannot be a server's name"),
        (["add", "Box", "box:80"], "is no address of a server"),
        (["remove", "Box"], "There is no server “Box”"),
        (["test", "Box"], "There is no server “Box”"),
    ],
)
def test_what_cannot_be_is_a_sentence(words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", *words]) != 0
    assert sentence in capsys.readouterr().err


def test_a_key_without_a_keyring_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("secret-7\n"))

    assert main(["engines", "add", "My box", "http://127.0.0.1:1", "--key"]) == 1

    assert "INGLENOOK_KEY_MY_BOX" in capsys.readouterr().err
    main(["engines", "list"])
    assert told(capsys).startswith("No server is set up."), "nothing is changed by half"


def test_a_server_that_is_not_there_fails_the_test(capsys: pytest.CaptureFixture[str]) -> None:
    main(["engines", "add", "Box", "http://127.0.0.1:9"])

    assert main(["engines", "test"]) == 1
    assert "cannot be reached" in capsys.readouterr().err


def test_a_server_has_a_proxy_of_its_own_or_none(
    hostile: HostileServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    models = json.dumps(hostile.models).encode()
    hostile.others["http://far.invalid/v1/models"] = Reply((models,), content_type="application/json")
    main(["engines", "add", "Far", "http://far.invalid", "--proxy", hostile.address])
    assert main(["engines", "test", "Far"]) == 0
    assert "Far/tiny" in told(capsys)

    monkeypatch.setenv("http_proxy", hostile.address)
    main(["engines", "add", "Far", "http://far.invalid", "--proxy", "none"])
    before = hostile.connections
    assert main(["engines", "test", "Far"]) == 1
    assert hostile.connections == before


def test_a_proxy_that_is_none_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "add", "Far", "http://far.invalid", "--proxy", "nowhere"]) == 1
    assert "A proxy's address looks like" in capsys.readouterr().err
