"""An Ollama found on this computer, set up, and chatted with from the terminal."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from tests.engines.ollama.ollama_server import OllamaServer, told

from inglenook.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Iterator[OllamaServer]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    with OllamaServer() as server:
        server.answers(*told("From ", "Ollama.", thinking="Hm."))
        yield server


def test_one_of_this_computer_is_found_and_answers(
    there: OllamaServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OLLAMA_HOST", there.address)

    assert main(["engines", "list"]) == 0
    assert capsys.readouterr().out == f"Ollama: {there.address} (found on this computer)\n"
    assert main(["engines", "test"]) == 0
    assert "Ollama/tiny:latest" in capsys.readouterr().out

    assert main(["chat", "-m", "ollama/tiny", "-p", "Hello?", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "From Ollama."


def test_one_that_is_set_up_keeps_its_models_as_long_as_was_said(
    there: OllamaServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["engines", "add", "Box", there.address, "--kind", "ollama", "--keep-alive", "30m"]) == 0
    assert main(["chat", "-m", "box/tiny:latest", "-p", "Hello?"]) == 0

    assert "From Ollama." in capsys.readouterr().out
    assert there.asked[0]["keep_alive"] == "30m"


def test_a_time_that_is_none_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "add", "Box", "http://box", "--kind", "ollama", "--keep-alive", "long"]) != 0

    assert "looks like 30s, 10m or 2h" in capsys.readouterr().err
