"""What a worker is started with."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.launch import worker_command, worker_environment

if TYPE_CHECKING:
    import pytest


def test_from_source_it_is_this_python_that_imports_nothing_from_the_current_folder() -> None:
    command = worker_command()
    assert command[0] == sys.executable
    assert "-P" in command


def test_installed_it_is_the_program_beside_the_app(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program = Path(worker_command()[0])
    assert program.parent == Path(sys.executable).parent
    assert program.stem == "inglenook-worker"


def test_installed_it_gets_the_library_path_that_the_user_had() -> None:
    app = {"LD_LIBRARY_PATH": "/opt/inglenook/_internal", "LD_LIBRARY_PATH_ORIG": "/usr/local/cuda", "PATH": "/bin"}
    assert worker_environment(app, frozen=True)["LD_LIBRARY_PATH"] == "/usr/local/cuda"
    del app["LD_LIBRARY_PATH_ORIG"]
    made = worker_environment(app, frozen=True)
    assert "LD_LIBRARY_PATH" not in made
    assert made["PATH"] == "/bin"


def test_from_source_the_library_path_stays() -> None:
    assert worker_environment({"LD_LIBRARY_PATH": "/x"}, frozen=False)["LD_LIBRARY_PATH"] == "/x"
