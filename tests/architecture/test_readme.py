"""Every command in README.md does what it is shown to do: it is run, in an empty home."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.architecture.readme_commands import commands
from tests.architecture.source_tree import ROOT
from tests.hub.hub_server import HubServer
from tests.models.gguf_file import GgufFile

if TYPE_CHECKING:
    from collections.abc import Iterator

SETUP = "python3 packaging/dev.py "
COMMANDS = commands(ROOT / "README.md")
# `run` hands its arguments on, so they are tried on what gets them: the environment of the tests stays as it is.
TYPED = [re.sub(rf"^{re.escape(SETUP)}run\b", "inglenook", line) for line in COMMANDS]
IN_TERMINAL = [line for line in TYPED if re.search(r"\binglenook [a-z]+( |$)", line)]


def test_the_readme_names_the_two_commands() -> None:
    assert {f"{SETUP}run", f"{SETUP}test"} <= set(COMMANDS)


def test_the_readme_uses_only_words_that_the_set_up_knows() -> None:
    words = {line.removeprefix(SETUP).split()[0] for line in COMMANDS if line.startswith(SETUP)}
    assert words <= {"run", "test", "lock"}


@pytest.fixture(scope="module")
def hub() -> Iterator[str]:
    """The address of one on loopback that has what the README names."""
    with HubServer() as server:
        small = GgufFile().whole()
        server.add_repository(
            "ggml-org/gemma-3-4b-it-GGUF", files={"gemma-3-4b-it-Q4_K_M.gguf": small}, card={"license": "gemma"}
        )
        server.add_repository("qwen/Qwen3-GGUF", files={"Qwen3-Q8_0.gguf": small}, card={"license": "apache-2.0"})
        yield server.url


@pytest.mark.parametrize("line", IN_TERMINAL)
def test_a_command_of_the_readme_works(line: str, tmp_path: Path, smol: Path, hub: str) -> None:
    for name in re.findall(r"[~\w./-]+\.gguf", line):
        shutil.copyfile(smol, tmp_path / Path(name).name)
        line = line.replace(name, Path(name).name)
    path = str(Path(sys.executable).parent) + os.pathsep + os.environ["PATH"]
    done = subprocess.run(  # noqa: S602  as a reader types it
        line,
        shell=True,
        cwd=tmp_path,
        env=os.environ | {"PATH": path, "HF_ENDPOINT": hub},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert "Nothing with these words" not in done.stdout
