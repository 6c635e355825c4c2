"""The command as a shell sees it: exit codes, streams, and what it does not import."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inglenook import __version__
from inglenook.__main__ import main

if TYPE_CHECKING:
    from .conftest import RunCommand

_IMPORTED = "import json, sys; from inglenook.__main__ import main; code = main(sys.argv[1:]); "


def _imported_by(*words: str) -> set[str]:
    """The top-level modules in memory after a command."""
    script = _IMPORTED + "print(json.dumps(sorted(sys.modules)), file=sys.stderr); sys.exit(code)"
    done = subprocess.run([sys.executable, "-c", script, *words], input="", capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in json.loads(done.stderr.splitlines()[-1])}


def test_help_imports_nothing_heavy() -> None:
    heavy = {"PySide6", "pydantic", "numpy", "prompt_toolkit", "psutil", "llama_cpp", "jinja2", "sqlite3"}
    assert not _imported_by("--help") & heavy


@pytest.mark.parametrize("words", [("models", "list"), ("models", "info", "starter"), ("doctor",)])
def test_no_command_imports_qt_or_llama_cpp(words: tuple[str, ...]) -> None:
    assert not _imported_by(*words) & {"PySide6", "shiboken6", "prompt_toolkit", "llama_cpp"}


def test_help_and_version_are_on_stdout(inglenook: RunCommand) -> None:
    shown = inglenook("--help")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "inglenook [FILE.gguf]" in shown.stdout
    assert all(command in shown.stdout for command in ("chat", "models", "doctor"))
    version = inglenook("--version")
    assert (version.returncode, version.stdout) == (0, f"inglenook {__version__}\n")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("frobnicate",), 2),
        (("Why is the sky blue? " * 20,), 2),  # longer than a file's name may be
        (("chat", "--temp", "9"), 2),
        (("chat", "-p", " "), 2),
        (("models", "info", "no such model"), 1),
        (("chat", "-m", "no such model", "-p", "hi"), 1),
        (("chat", "-m", "x" * 300, "-p", "hi"), 1),
        (("chat", "-c", "2000000000", "-p", "hi"), 1),
    ],
)
def test_what_goes_wrong_is_one_sentence_on_stderr(inglenook: RunCommand, words: tuple[str, ...], code: int) -> None:
    done = inglenook(*words)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith("inglenook: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells a closed pipe otherwise")
def test_a_reader_that_leaves_early_is_no_trouble() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "inglenook", "models", "info", "starter", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a file that is always full")
def test_output_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "inglenook", "models", "list"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode() == f"inglenook: The output cannot be written: {os.strerror(errno.ENOSPC)}.\n"


def test_a_missing_qt_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "inglenook.ui.opening", None)  # as Python does for what cannot be imported
    assert main([]) == 1
    assert "The window cannot open" in capsys.readouterr().err
