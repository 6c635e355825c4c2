"""The door for developers, used as they use it: words, help and refusals."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

DEV = Path(__file__).parents[2] / "packaging" / "dev.py"


def _typed(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, DEV, *words], capture_output=True, encoding="utf-8", check=False)


def test_help_names_the_words() -> None:
    done = _typed("--help")
    assert done.returncode == 0
    assert all(f"dev.py {word}" in done.stdout for word in ("run", "test", "lock"))


@pytest.mark.parametrize(("words", "said"), [((), "Say what to do."), (("walk",), "There is no word “walk” here.")])
def test_a_wrong_word_is_refused_with_the_usage(words: tuple[str, ...], said: str) -> None:
    done = _typed(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(said)
    assert "usage:" in done.stderr


def test_an_old_python_is_told_so() -> None:
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 6))
    pretend = "import runpy, sys; sys.version_info = (3, 8, 1); runpy.run_path(sys.argv[1], run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", pretend, DEV], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Inglenook needs Python 3.11 or newer")
