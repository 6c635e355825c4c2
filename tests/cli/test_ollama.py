"""The models that an Ollama keeps, looked after from the terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.engines.ollama.ollama_server import OllamaServer

from inglenook.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MODELFILE = """FROM any-model
SYSTEM You are brief.
PARAMETER temperature 0.3
PARAMETER stop "###"
# inglenook: dry_multiplier 0.8
MESSAGE user Hi
MESSAGE assistant Hello.
"""


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Iterator[OllamaServer]:
    with OllamaServer() as server:
        monkeypatch.setenv("OLLAMA_HOST", server.address)
        yield server


def test_what_lies_there_and_what_is_in_memory(there: OllamaServer, capsys: pytest.CaptureFixture[str]) -> None:
    there.runs("tiny:latest", 300 << 20, gpu_bytes=100 << 20)

    assert main(["engines", "ollama", "list"]) == 0
    assert "tiny:latest" in capsys.readouterr().out
    assert main(["engines", "ollama", "running"]) == 0
    told = capsys.readouterr().out
    assert "300" in told
    assert "4,096" in told
    assert "for ever" in told
    assert main(["engines", "ollama", "running", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["gpu_bytes"] == 100 << 20
    assert main(["engines", "ollama", "show", "tiny"]) == 0
    assert "FROM /blobs/sha256-ac89" in capsys.readouterr().out


def test_one_is_pulled(there: OllamaServer, capsys: pytest.CaptureFixture[str]) -> None:
    there.steps("pull", {"status": "pulling manifest"}, {"status": "success"})
    assert main(["engines", "ollama", "pull", "llama3.2"]) == 0
    assert capsys.readouterr().out == "llama3.2 is on Ollama.\n"
    assert there.body_of("pull") == {"model": "llama3.2", "stream": True}


def test_one_that_the_library_does_not_have_is_a_sentence(
    there: OllamaServer, capsys: pytest.CaptureFixture[str]
) -> None:
    there.steps("pull", {"status": "pulling manifest"}, {"error": "pull model manifest: file does not exist"})
    assert main(["engines", "ollama", "pull", "llama9"]) == 1
    assert "finds no model “llama9” to fetch" in capsys.readouterr().err


def test_one_is_made_of_a_preset(there: OllamaServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there.steps("create", {"status": "success"})
    preset = tmp_path / "Brief.Modelfile"
    preset.write_text(MODELFILE, "utf-8")
    words = ["engines", "ollama", "create", "brief", "--preset", str(preset)]
    assert main(words) == 2
    assert "say with --from" in capsys.readouterr().err

    assert main([*words, "--from", "tiny"]) == 0
    assert "no such setting: dry_multiplier" in capsys.readouterr().err
    assert there.body_of("create") == {
        "model": "brief",
        "from": "tiny",
        "system": "You are brief.",
        "parameters": {"temperature": 0.3, "stop": ["###"]},
        "messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello."}],
        "stream": True,
    }


def test_one_is_copied_deleted_and_let_go_of(there: OllamaServer, capsys: pytest.CaptureFixture[str]) -> None:
    for place in ("copy", "delete"):
        there.says_nothing(place)
    there.says("generate", {"done": True, "done_reason": "unload"})
    assert main(["engines", "ollama", "copy", "tiny", "mine"]) == 0
    assert main(["engines", "ollama", "delete", "mine"]) == 0
    assert main(["engines", "ollama", "unload", "tiny"]) == 0
    assert capsys.readouterr().out.count("\n") == 3
    assert there.body_of("copy") == {"source": "tiny", "destination": "mine"}
    assert (there.body_of("delete"), there.requests[-2]) == ({"model": "mine"}, "DELETE /api/delete")
    assert there.body_of("generate")["keep_alive"] == 0


def test_which_server_is_said_or_clear(there: OllamaServer, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("One", "Two"):
        main(["engines", "add", name, there.address + ("/api" if name == "Two" else ""), "--kind", "ollama"])
    main(["engines", "add", "Other", there.address])
    capsys.readouterr()
    assert main(["engines", "ollama", "list"]) == 2
    assert "several Ollamas (One, Two)" in capsys.readouterr().err
    assert main(["engines", "ollama", "list", "--server", "two"]) == 0
    assert main(["engines", "ollama", "list", "--server", "other"]) == 2
