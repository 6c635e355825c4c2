"""A preset's LoRA adapter: loaded by the engine of this computer, refused in words where it cannot be."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from tests.engines.openai_compatible.hostile_server import HostileServer, Reply, said
from tests.engines.tiny_adapter import Merged, write_adapter
from tests.engines.tiny_llama import TinyLlama, write_gguf

from inglenook.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    write_gguf(tmp_path / "tiny.gguf", TinyLlama())
    write_gguf(tmp_path / "merged.gguf", Merged(scale=0.5))
    write_adapter(tmp_path / "lora.gguf", TinyLlama())
    return tmp_path


def preset(folder: Path, *lines: str) -> str:
    path = folder / "Changed.Modelfile"
    path.write_text("\n".join(("FROM any-model", *lines)), "utf-8")
    return str(path)


def answer(model: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    how = ["--no-template", "--strategy", "greedy", "-n", "12", "--json"]
    assert main(["chat", "-m", str(model), "-p", "hello", *how, *more]) == 0
    return str(json.loads(capsys.readouterr().out)["text"])


def test_it_changes_the_answer_as_strongly_as_the_preset_says(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    named = preset(folder, "ADAPTER ./lora.gguf", "# inglenook: adapter_scale 0.5")

    changed = answer(folder / "tiny.gguf", capsys, "--preset", named)

    assert changed == answer(folder / "merged.gguf", capsys)
    assert changed != answer(folder / "tiny.gguf", capsys)


@pytest.mark.parametrize(
    ("adapter", "sentence"),
    [
        ("./gone.gguf", "gone.gguf” is not there. Write its whole path into the preset."),
        (".", "is a folder, as training leaves it"),
        ("./merged.gguf", "“merged.gguf” is no adapter"),
    ],
)
def test_what_cannot_be_loaded_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], adapter: str, sentence: str
) -> None:
    named = preset(folder, f"ADAPTER {adapter}")

    assert main(["chat", "-m", str(folder / "tiny.gguf"), "--no-template", "-p", "hello", "--preset", named]) == 1

    assert sentence in capsys.readouterr().err


def test_a_server_that_takes_neither_adapter_nor_template_is_told_of(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = preset(folder, "ADAPTER ./lora.gguf", 'TEMPLATE "{{ .Prompt }}"')
    with HostileServer() as server:
        server.replies = [Reply(tuple(said("Hello.")))]
        main(["engines", "add", "Box", server.address])

        assert main(["chat", "-m", "Box/tiny", "-p", "Hello?", "--preset", named]) == 0

    err = capsys.readouterr().err
    assert "“Box” writes the prompt by the template of its own model: that of “Changed” has no effect there." in err
    assert "“Box” does not take the adapter of “Changed”" in err
