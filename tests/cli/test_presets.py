"""``inglenook presets``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import RunCommand


def test_a_modelfile_is_read_out(inglenook: RunCommand, tmp_path: Path) -> None:
    file = tmp_path / "Modelfile"
    file.write_bytes(
        b"\xef\xbb\xbf# mine\r\nfrom llama3.2\r\nPARAMETER temperature 0.2\r\nPARAMETER sparkle 1\r\nMESSAGE user Hi"
    )
    done = inglenook("presets", "check", str(file), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "instructions": [
            {"name": "from", "args": ["llama3.2"], "line": 2},
            {"name": "parameter", "args": ["temperature", "0.2"], "line": 3},
            {"name": "parameter", "args": ["sparkle", "1"], "line": 4},
            {"name": "message", "args": ["user", "Hi"], "line": 5},
        ],
        "problems": [
            {
                "line": 4,
                "severity": "warning",
                "message": "sparkle is no parameter that Ollama knows; it is kept as it is.",
            }
        ],
    }
    told = inglenook("presets", "check", str(file))
    assert told.stdout.splitlines()[-1] == "Modelfile is a Modelfile with 4 instructions."


def test_a_refused_file_ends_with_its_line(inglenook: RunCommand, tmp_path: Path) -> None:
    file = tmp_path / "mine.Modelfile"
    file.write_text("FROM a\nMESSAGE nobody hi\n", encoding="utf-8")
    done = inglenook("presets", "check", str(file), "--json")
    assert done.returncode == 1
    [problem] = json.loads(done.stdout)["problems"]
    assert (problem["line"], problem["severity"]) == (2, "error")
    assert done.stderr.startswith("inglenook: “mine.Modelfile” is refused: line 2: ")
    file.write_text("FROM a\nPARAMETER top_k many\n", encoding="utf-8")
    done = inglenook("presets", "check", str(file))
    assert (done.returncode, done.stdout) == (1, "line 2: error: top_k wants a whole number, not “many”.\n")


def test_what_is_no_file_gets_a_sentence(inglenook: RunCommand, tmp_path: Path) -> None:
    for path, sentence in ((tmp_path, "is a folder"), (tmp_path / "none", "There is no file")):
        done = inglenook("presets", "check", str(path))
        assert (done.returncode, done.stdout) == (1, "")
        assert sentence in done.stderr
