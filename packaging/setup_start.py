"""What is started once everything is there: in place of this process, so that signals and exit code are its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import setup_environment
from setup_system import has_screen


def run_command(arguments: list[str]) -> list[str]:
    """Inglenook with these arguments; without a screen a chat in the terminal takes the window's place."""
    file = arguments[0] if len(arguments) == 1 and Path(arguments[0]).suffix.lower() == ".gguf" else None
    wants_window = not arguments or file is not None
    if wants_window and not has_screen(sys.platform, os.environ):
        print(
            "There is no screen here (DISPLAY and WAYLAND_DISPLAY are not set): a chat in the terminal.",
            file=sys.stderr,
        )
        arguments = ["chat", *(["-m", file] if file else [])]
    return ["-m", "inglenook", *arguments]


def test_command(arguments: list[str]) -> list[str]:
    """Every check, or only pytest with these arguments."""
    os.chdir(setup_environment.ROOT)
    return ["-m", "pytest", *arguments] if arguments else ["-m", "poethepoet", "check"]


def start(arguments: list[str]) -> int:
    """Hand over to the environment's Python; the exit code, where the system cannot replace a process."""
    python = str(setup_environment.PYTHON)
    programs = str(setup_environment.PYTHON.parent)
    variables = os.environ | {
        "VIRTUAL_ENV": str(setup_environment.VENV),
        "PATH": programs + os.pathsep + os.environ.get("PATH", os.defpath),
    }
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform != "win32":
        os.execve(python, [python, *arguments], variables)  # noqa: S606  no shell is wanted
    with subprocess.Popen([python, *arguments], env=variables) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:  # it was sent to both; what was started decides what to do
                continue
