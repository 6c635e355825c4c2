"""The table of commands: each once, none in another's way."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from inglenook.ui.keys.command_table import CommandEntry, command_table
from inglenook.ui.keys.key_words import from_text
from inglenook.ui.keys.keys_page import keys_page

COMMANDS = [command for group in command_table() for command in group.commands]
DOCS = Path(__file__).parents[3] / "docs" / "keys.md"


def test_every_command_is_there_once() -> None:
    ids = [command.id for command in COMMANDS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_keys_are_spelled_as_they_are_kept(command: CommandEntry) -> None:
    assert command.keys == tuple(from_text(keys) for keys in command.keys)
    assert all(command.keys)


@pytest.mark.parametrize(
    ("text", "name"), [("新对话(&N)", "新对话"), ("&Save as…", "Save as"), ("This && that", "This & that")]
)
def test_a_name_has_no_letter_of_a_menu(text: str, name: str) -> None:
    assert CommandEntry("one", text).name == name


def test_no_two_commands_have_the_same_keys_where_both_would_hear_them() -> None:
    clashes = [
        (one.id, other.id, keys)
        for one, other in itertools.combinations(COMMANDS, 2)
        for keys in set(one.keys) & set(other.keys)
        if one.place == other.place or "window" in {one.place, other.place}
    ]
    assert not clashes


def test_the_suggested_keys_are_there() -> None:
    """Those of the apps that people come from."""
    wanted = {
        "chat.new": ("Ctrl+N", "Ctrl+Shift+O"),
        "folder.new": ("Ctrl+Shift+N",),
        "palette.open": ("Ctrl+K",),
        "page.settings": ("Ctrl+,",),
        "help.keys": ("F1", "Ctrl+/"),
        "message.regenerate": ("Ctrl+R",),
        "message.continue": ("Alt+Return",),
        "message.previous": ("Alt+Left",),
        "message.next": ("Alt+Right",),
        "model.choose": ("Ctrl+L",),
        "view.chats": ("Ctrl+B",),
        "answer.copy": ("Ctrl+Shift+C",),
        "answer.copy_code": ("Ctrl+Shift+;",),
        "chat.write": ("Shift+Esc",),
        "page.chat": ("Ctrl+1",),
        "page.fit": ("Ctrl+4",),
        "conversation.edit": ("E",),
    }
    have = {command.id: command.keys for command in COMMANDS}
    assert {command_id: keys for command_id, keys in wanted.items() if not set(keys) <= set(have[command_id])} == {}


def test_the_page_in_the_docs_is_the_table() -> None:
    assert DOCS.read_text(encoding="utf-8") == keys_page(), "python -m inglenook.ui.keys.keys_page > docs/keys.md"
