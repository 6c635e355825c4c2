"""When the environment is left alone, and when it is looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from setup_environment import fingerprint, is_ready

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What a clone's environment is made from."""
    root = tmp_path / "a clone"
    for name in ("pyproject.toml", "packaging/lock/app.txt", "packaging/lock/dev.txt", ".venv/pyvenv.cfg"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text('project.name = "as-it-was"', encoding="utf-8")
    return root


def test_the_fingerprint_stays_while_nothing_changes(clone: Path) -> None:
    assert fingerprint(clone) == fingerprint(clone)


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/lock/dev.txt", ".venv/pyvenv.cfg"])
def test_the_fingerprint_changes_with_what_the_environment_is_made_from(clone: Path, name: str) -> None:
    before = fingerprint(clone)
    (clone / name).write_text('project.name = "changed"', encoding="utf-8")
    assert fingerprint(clone) != before


def test_the_settings_of_a_linter_do_not_count(clone: Path) -> None:
    before = fingerprint(clone)
    with (clone / "pyproject.toml").open("a", encoding="utf-8") as settings:
        settings.write("\n[tool.ruff]\nline-length = 80\n")
    assert fingerprint(clone) == before


def test_a_clone_that_was_moved_is_looked_at_again(clone: Path) -> None:
    before = fingerprint(clone)
    assert fingerprint(clone.rename(clone.with_name("moved"))) != before


@pytest.mark.parametrize(
    ("level", "stamp", "ready"),
    [
        ("app", "app 1234", True),
        ("app", "dev 1234", True),
        ("dev", "dev 1234", True),
        ("dev", "app 1234", False),
        ("app", "app 9999", False),
        ("app", "", False),
    ],
)
def test_an_environment_for_tests_is_good_for_the_app_too(level: str, stamp: str, *, ready: bool) -> None:
    assert is_ready(level, stamp=stamp, now="1234") is ready
