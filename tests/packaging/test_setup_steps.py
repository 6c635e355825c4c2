"""What a developer sees of the programs that the set-up runs."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from setup_steps import SetupError, Steps

if TYPE_CHECKING:
    from pathlib import Path

SAYS = "import sys; print('DEBUG noise'); print('the words', *sys.argv[1:]); sys.exit(0 if 'good' in sys.argv else 3)"


@pytest.fixture
def screen() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def steps(tmp_path: Path, screen: io.StringIO) -> Steps:
    return Steps(tmp_path, log=tmp_path / "build" / "setup.log", stream=screen)


def test_a_step_that_works_is_one_line_and_a_log(steps: Steps, screen: io.StringIO, tmp_path: Path) -> None:
    steps.run("Speaking", [sys.executable, "-c", SAYS, "good"])
    assert screen.getvalue().splitlines()[-1].startswith("Speaking: done in ")
    assert "the words" not in screen.getvalue()
    assert "the words good" in (tmp_path / "build" / "setup.log").read_text(encoding="utf-8")


def test_a_step_that_fails_tells_its_last_words_and_where_the_rest_is(steps: Steps, tmp_path: Path) -> None:
    with pytest.raises(SetupError) as failure:
        steps.run("Speaking", [sys.executable, "-c", SAYS, "bad"])
    assert str(failure.value).splitlines() == [
        "Speaking failed with exit code 3. Its last words:",
        "    the words bad",
        f"All of it: {tmp_path / 'build' / 'setup.log'}",
    ]


def test_a_first_try_may_fail(steps: Steps, screen: io.StringIO, tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="the words again"):
        steps.run("Speaking", [sys.executable, "-c", SAYS, "again"], first_with=["first"])
    steps.run("Speaking", [sys.executable, "-c", SAYS], first_with=["good"])
    said = [line for line in (tmp_path / "build" / "setup.log").read_text("utf-8").splitlines() if "$" not in line]
    assert [line for line in said if "words" in line] == ["the words again first", "the words again", "the words good"]
    assert screen.getvalue().count("failed") == 1


def test_a_program_that_is_not_there_is_a_sentence(steps: Steps) -> None:
    with pytest.raises(SetupError, match=r"^Speaking failed: no-such-program could not be started"):
        steps.run("Speaking", ["no-such-program"])
