"""``inglenook lab vote`` as a person uses it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from inglenook.cli.arguments import LabVote
from inglenook.cli.command import parse
from inglenook.cli.command_vote import _KINDS, _MOST_ANSWERS  # pyright: ignore[reportPrivateUsage]
from inglenook.cli.lab_vote import lab_vote
from inglenook.errors import PromptError, UsageError
from inglenook.lab.vote.extractor import KINDS
from inglenook.lab.vote.seeds import seed_of
from inglenook.lab.vote.vote_request import MOST_ANSWERS

if TYPE_CHECKING:
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.scripted import Scripted

    from .conftest import RunCommand


@pytest.fixture(autouse=True)
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)


def vote(rooms: TerminalRooms, *words: str) -> int:
    command = parse(["lab", "vote", *words])
    assert isinstance(command, LabVote)
    return lab_vote(command, rooms)


def test_the_votes_are_counted_and_shown(
    rooms: TerminalRooms, engine: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.set_answers(["Answer: 42", "It is 41.", "So 42"])
    assert vote(rooms, "-p", "17 + 25?", "-n", "3", "--all") == 0
    out = capsys.readouterr().out
    assert "“42” has 2 of 3 votes." in out
    assert "1, 3" in out.splitlines()[0]
    assert "step by step" in engine.requests[0].messages[-1].text


def test_json_has_every_answer_with_its_seed(
    rooms: TerminalRooms, engine: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.set_answers(["yes", "no", "Yes, surely.", "perhaps"])
    words = ("-p", "Is it?", "--choices", "yes,no", "--as-it-is", "--seed", "7", "-n", "4", "--all", "--json")
    assert vote(rooms, *words) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["winner"], told["votes"], told["tie"], told["not_counted"]) == ("yes", 2, False, [4])
    assert [one["seed"] for one in told["answers"]] == [seed_of(7, number) for number in range(4)]
    assert engine.requests[0].messages[-1].text == "Is it?"


def test_a_tie_and_no_votes_are_no_success(
    rooms: TerminalRooms, engine: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    engine.set_answers(["1", "2"])
    assert vote(rooms, "-p", "?", "-n", "2") == 1
    assert "A tie of 2" in capsys.readouterr().out
    engine.set_answers(["none"])
    assert vote(rooms, "-p", "?", "-n", "2") == 1
    assert "Nothing could be counted" in capsys.readouterr().out


def test_what_makes_no_sense_is_one_sentence(rooms: TerminalRooms, engine: Scripted) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        vote(rooms, "-p", "x", "--pattern", "(")
    with pytest.raises(UsageError, match="no prompt"):
        vote(rooms)
    with pytest.raises(PromptError, match="would be the same"):
        vote(rooms, "-p", "x", "--temp", "0")
    for words in (("-n", "0"), ("-n", "257"), ("--extract", "nonsense")):
        with pytest.raises(UsageError):
            parse(["lab", "vote", "-p", "x", *words])
    assert not engine.requests


def test_the_command_line_knows_all_there_is() -> None:
    assert _KINDS == KINDS
    assert _MOST_ANSWERS == MOST_ANSWERS


def test_a_real_model_votes(inglenook: RunCommand) -> None:
    words = ("lab", "vote", "-p", "How much is 2 + 2?", "-n", "3", "--predict", "12", "--seed", "3", "--reproducible")
    first, second = (inglenook(*words, "--all", "--json") for _ in range(2))
    assert first.stderr == ""
    answers = [json.loads(done.stdout)["answers"] for done in (first, second)]
    assert len(answers[0]) == 3
    assert answers[0] == answers[1]
