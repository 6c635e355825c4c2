"""Keys of the user's own: what can be one, what wins, and what is told."""

from __future__ import annotations

import pytest

from inglenook.ui.keys.command_table import CommandEntry
from inglenook.ui.keys.own_keys import keys_in_force, rivals

COMMANDS = {
    command.id: command
    for command in (
        CommandEntry("new", "&New", ("Ctrl+N", "Ctrl+M")),
        CommandEntry("open", "&Open…", ("Ctrl+O",)),
        CommandEntry("delete", "&Delete", ("Del",), "chats"),
        CommandEntry("remove", "&Remove", ("Del",), "models"),
        CommandEntry("stop", "&Stop", ("Esc",), "composer", is_fixed=True),
    )
}


def test_without_own_keys_the_tables_are_in_force() -> None:
    in_force, faults = keys_in_force(COMMANDS, {})
    assert in_force == {command.id: command.keys for command in COMMANDS.values()}
    assert not faults


def test_own_keys_win_and_the_other_keeps_what_is_left() -> None:
    in_force, faults = keys_in_force(COMMANDS, {"open": ["ctrl+n"]})
    assert (in_force["open"], in_force["new"], faults) == (("Ctrl+N",), ("Ctrl+M",), ())


def test_no_key_at_all() -> None:
    assert keys_in_force(COMMANDS, {"new": []})[0]["new"] == ()


def test_the_same_keys_in_two_lists_are_no_rivals() -> None:
    in_force = {command.id: command.keys for command in COMMANDS.values()}
    assert rivals(COMMANDS, in_force, COMMANDS["delete"], "Del") == ()
    assert [other.id for other in rivals(COMMANDS, in_force, COMMANDS["delete"], "Ctrl+O")] == ["open"]


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ({"nonsense": ["Ctrl+N"]}, "no command “nonsense”"),
        ({"new": ["Ctrl+Nonsense"]}, "no combination"),
        ({"new": [""]}, "no combination"),
        ({"new": ["Ctrl+K, T"]}, "no combination"),
        ({"new": ["Ctrl"]}, "no combination"),
        ({"new": ["\0\udcff" * 30]}, "no combination"),
        ({"new": ["Tab"]}, "always do the same"),
        ({"new": ["Shift+Return"]}, "always do the same"),
        ({"new": ["Ctrl+V"]}, "needed for writing"),
        ({"new": ["Space"]}, "moves about"),
        ({"new": ["A"]}, "alone would be written"),
        ({"new": ["Shift+A"]}, "alone would be written"),
        ({"stop": ["Ctrl+S"]}, "cannot be changed"),
        ({"open": ["Ctrl+J"], "new": ["Ctrl+J"]}, "cannot be for “New” and for “Open”"),
        ({"x" * 5000: ["Ctrl+N"]}, "no command"),
    ],
)
def test_what_cannot_be_is_told_and_the_table_holds(own: dict[str, list[str]], told: str) -> None:
    in_force, faults = keys_in_force(COMMANDS, own)
    assert len(faults) == 1
    assert told in faults[0]
    assert len(faults[0]) < 200
    assert in_force["new"] == COMMANDS["new"].keys
    assert in_force["stop"] == COMMANDS["stop"].keys


@pytest.mark.parametrize("keys", ["F5", "Shift+F5", "Ctrl+Shift+É", "Alt+Up", "Meta+Left", "Ctrl+Return", "Shift+Esc"])
def test_what_can_be(keys: str) -> None:
    in_force, faults = keys_in_force(COMMANDS, {"new": [keys]})
    assert not faults
    assert in_force["new"] == (keys,)


def test_a_letter_alone_can_be_for_a_list() -> None:
    assert keys_in_force(COMMANDS, {"delete": ["X"]})[0]["delete"] == ("X",)
