"""The keys in force: the table's, but where the user chose others, and a sentence on each choice that cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.keys.key_words import from_text, shown, what_is_wrong_with

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from inglenook.ui.keys.command_table import CommandEntry

KeysOf = dict[str, tuple[str, ...]]  # by the command's id
_LONGEST = 60  # characters of a name that is told


def keys_in_force(
    commands: Mapping[str, CommandEntry], own: Mapping[str, Sequence[str]]
) -> tuple[KeysOf, tuple[str, ...]]:
    """The keys of every command, and what is wrong with the user's own.

    They win over the table's, and the first of two over the second.
    """
    chosen: KeysOf = {}
    faults: list[str] = []
    for command_id, texts in own.items():
        problem = next(_wrong(commands, chosen, command_id, texts), "")
        if problem:
            faults.append(problem)
        else:
            chosen[command_id] = tuple(dict.fromkeys(from_text(text) for text in texts))
    left = {
        command.id: tuple(keys for keys in command.keys if not rivals(commands, chosen, command, keys))
        for command in commands.values()
    }
    return left | chosen, tuple(faults)


def rivals(
    commands: Mapping[str, CommandEntry], in_force: Mapping[str, Sequence[str]], command: CommandEntry, keys: str
) -> tuple[CommandEntry, ...]:
    """The other commands that have these keys where this one would hear them."""
    return tuple(
        other
        for other in commands.values()
        if other.id != command.id
        and keys in in_force.get(other.id, ())
        and (other.place == command.place or "window" in {other.place, command.place})
    )


def _wrong(
    commands: Mapping[str, CommandEntry], chosen: KeysOf, command_id: str, texts: Sequence[str]
) -> Iterator[str]:
    command = commands.get(command_id)
    if command is None:
        yield _tr("There is no command “{id}”.").format(id=command_id[:_LONGEST])
        return
    if command.is_fixed:
        yield _tr("The keys of “{command}” cannot be changed.").format(command=command.name)
    for text in texts:
        keys = from_text(text)
        if not keys:
            sentence = _tr("“{text}” for “{command}” is no combination of keys.")
            yield sentence.format(text=text[:_LONGEST], command=command.name)
        elif keys not in command.keys and (problem := what_is_wrong_with(keys, command.place)):
            yield problem
        else:
            for rival in rivals(commands, chosen, command, keys):
                sentence = _tr("{keys} cannot be for “{command}” and for “{other}”.")
                yield sentence.format(keys=shown(keys), command=command.name, other=rival.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
