"""One row of the list of presets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.presets.stored_preset import StoredPreset


@dataclass(frozen=True, slots=True)
class PresetRow:
    """A preset, and whether something in it is not saved."""

    stored: StoredPreset
    is_modified: bool = False

    @property
    def detail(self) -> str:
        """The second line: what it is for, or why it cannot be used."""
        error = self.stored.error
        if error is not None:
            words = QCoreApplication.translate("PresetRow", "Line {line}: {problem}")
            return words.format(line=error.line, problem=translated(error.message))
        preset = self.stored.preset
        system = preset.system_prompt if preset else ""
        return (
            translated(self.stored.note)
            or " ".join((system or "").split())[:200]
            or QCoreApplication.translate("PresetRow", "says nothing of what it is for")
        )

    @property
    def spoken(self) -> str:
        """As a screen reader says it."""
        states = (
            QCoreApplication.translate("PresetRow", "modified") if self.is_modified else "",
            QCoreApplication.translate("PresetRow", "cannot be used") if self.stored.error else "",
        )
        return ", ".join(
            dict.fromkeys(filter(None, (self.stored.name, *states, origin_in_words(self.stored), self.detail)))
        )


def origin_in_words(stored: StoredPreset) -> str:
    """Whether it came with the app; nothing of what is simply the user's."""
    if stored.is_shipped:
        return QCoreApplication.translate("PresetRow", "came along")
    if stored.hides_shipped:
        return QCoreApplication.translate("PresetRow", "changed by you")
    return ""


def matching(rows: Iterable[PresetRow], words: str) -> tuple[PresetRow, ...]:
    """Those in whose name, note or system prompt all of the words are."""
    wanted = words.casefold().split()
    return tuple(row for row in rows if all(word in _text_of(row.stored) for word in wanted))


def _text_of(stored: StoredPreset) -> str:
    system = stored.preset.system_prompt if stored.preset else ""
    return f"{stored.name}\n{stored.note}\n{translated(stored.note)}\n{system or ''}".casefold()
