"""``inglenook models``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from inglenook.cli.arguments import Models
from inglenook.cli.models import models
from inglenook.errors import ModelNotFoundError

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cli.rooms import TerminalRooms


def test_the_list_is_a_table(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert models(Models("list"), rooms) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split() == ["NAME", "SIZE", "QUANTIZATION", "PARAMETERS", "CONTEXT", "LICENCE", "ORIGIN", "NOTE"]
    assert row.split("  ")[0] == "SmolLM2 135M Instruct"
    cells = "SmolLM2 135M Instruct 93.8 MiB Q4_1 134.5 M 8,192 permissive included starter: tiny, to try things out"
    assert " ".join(row.split()) == cells


def test_the_list_for_a_machine(rooms: TerminalRooms, smol: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert models(Models("list", json=True), rooms) == 0
    (model,) = json.loads(capsys.readouterr().out)
    assert model["path"] == str(smol)
    assert (model["size_bytes"], model["parameters"]) == (smol.stat().st_size, 134_515_008)


def test_a_broken_file_is_told_on_stderr_without_steering_the_terminal(
    rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]
) -> None:
    rooms.paths.models.mkdir(parents=True)
    (rooms.paths.models / "evil\x1b[31m.gguf").write_bytes(b"no")
    assert models(Models("list", json=True), rooms) == 0
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)) == 1
    assert "is not a GGUF file" in captured.err
    assert "\x1b" not in captured.err


def test_info_tells_what_the_header_says(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert models(Models("info", "starter"), rooms) == 0
    shown = capsys.readouterr().out
    for fact in ("134,515,008", "8,192 tokens", "49,152 of string", "smollm", "apache-2.0"):
        assert fact in shown
    assert models(Models("info", "SmolLM2-135M-Instruct.Q4_1", json=True), rooms) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["metadata"]["tokenizer.ggml.tokens"] == {"array_of": "string", "count": 49152}
    assert facts["metadata"]["llama.block_count"] == facts["layers"] == 30
    assert facts["metadata"]["tokenizer.chat_template"].startswith("{% for message")


def test_a_model_that_is_not_there(rooms: TerminalRooms) -> None:
    with pytest.raises(ModelNotFoundError, match="There is: SmolLM2 135M Instruct"):
        models(Models("info", "nope"), rooms)
