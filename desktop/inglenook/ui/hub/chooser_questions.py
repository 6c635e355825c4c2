"""The five questions of the chooser, side by side; an answer counts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inglenook.hub.needs import Needs
from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inglenook.hub.needs import LicenceNeed, Preference, Task

_GIB = 2**30
_MEMORIES_GIB = (4, 8, 16, 24, 32, 48, 64, 96, 128, 256)


class ChooserQuestions(QWidget):
    """``languages`` maps "de" to "German"; ``memory_bytes`` is what this computer has."""

    changed = Signal()

    def __init__(self, languages: Mapping[str, str], memory_bytes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._task = self._ask(self.tr("What for?"), self._tasks())
        any_language = [(self.tr("Any language"), "")]
        self._language = self._ask(
            self.tr("In which language?"), [*any_language, *((name, code) for code, name in languages.items())]
        )
        self._licence = self._ask(self.tr("Which licence?"), self._licences())
        self._memory = self._ask(self.tr("How much memory?"), self._memories(memory_bytes))
        self._prefer = self._ask(self.tr("Speed or quality?"), self._preferences())
        self._prefer.setCurrentIndex(1)

    @property
    def needs(self) -> Needs:
        """What has been answered so far."""
        language = str(self._language.currentData())
        return Needs(
            task=cast("Task", self._task.currentData()),
            languages=(language,) if language else (),
            licence=cast("LicenceNeed", self._licence.currentData()),
            memory_bytes=int(self._memory.currentData()),
            prefer=cast("Preference", self._prefer.currentData()),
        )

    def _ask(self, question: str, answers: Sequence[tuple[str, object]]) -> QuietComboBox:
        label = QLabel(question)
        label.setProperty("role", "muted")
        box = QuietComboBox()
        box.setAccessibleName(question)
        box.setMinimumContentsLength(10)
        for text, data in answers:
            box.addItem(text, data)
        box.currentIndexChanged.connect(self.changed)
        label.setBuddy(box)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(box)
        self._row.addLayout(column, 1)
        return box

    def _tasks(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Chat"), "chat"),
            (self.tr("Writing"), "writing"),
            (self.tr("Coding"), "coding"),
            (self.tr("Reasoning"), "reasoning"),
            (self.tr("Using tools"), "tools"),
            (self.tr("Looking at pictures"), "vision"),
            (self.tr("Search (embeddings)"), "embeddings"),
        ]

    def _licences(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Any licence"), "any"),
            (self.tr("Commercial use"), "commercial"),
            (self.tr("Open licences only"), "open"),
        ]

    def _memories(self, here: int) -> list[tuple[str, object]]:
        this = self.tr("This computer: {size} GiB").format(size=self.locale().toString(here / _GIB, "f", 1))
        others = [(self.tr("{size} GiB").format(size=size), size * _GIB) for size in _MEMORIES_GIB]
        return [(this, here), *others]

    def _preferences(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Speed first"), "speed"),
            (self.tr("Some of both"), "balanced"),
            (self.tr("Quality first"), "quality"),
        ]
