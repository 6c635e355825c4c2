"""One preset under edit: its text, what the text says, and one history of both."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from inglenook.presets.preset_text import PresetText, read_preset_text
from inglenook.ui.utf16 import utf16_length

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QTextDocument

    from inglenook.cancel import Cancel
    from inglenook.presets.preset import Preset
    from inglenook.ui.background import Background

LONGEST_AT_ONCE = 32_000  # characters that are read while the window waits
PAUSE_MS = 120  # of typing, after which the text is read
_ONE_STEP_S = 1.5  # within which changes of one field are undone together
_BLOCK = "\N{PARAGRAPH SEPARATOR}"  # where Qt ends a line


class Editing(QObject):
    """The text document is the truth: a change of the form is an edit of it, so that both are undone in turn."""

    read = Signal(object)  # a PresetText: what the text says now
    written = Signal()  # the text is another, from wherever
    modified_changed = Signal(bool)

    def __init__(self, document: QTextDocument, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._name = ""
        self._folder: Path | None = None
        self._newline = "\n"
        self._is_opening = False
        self._latest = PresetText("", None, None, ())
        self._revision = -1  # of the document, that was read last
        self._last_change: tuple[str, int, float] = ("", -1, 0.0)  # which part, and until which revision and when
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._read)
        document.contentsChanged.connect(self._note_change)
        document.modificationChanged.connect(self.modified_changed)

    @property
    def name(self) -> str:
        """Of the preset; empty while none is open."""
        return self._name

    @property
    def text(self) -> str:
        """As it would be saved."""
        return self._plain().replace("\n", self._newline)

    @property
    def is_modified(self) -> bool:
        """Whether it differs from what is saved."""
        return self._document.isModified()

    @property
    def latest(self) -> PresetText:
        """What the text says, read now if it has changed since."""
        if self._revision != self._document.revision():
            self._latest = read_preset_text(self._plain(), self._name)
            self._revision = self._document.revision()
        return self._latest

    def open(self, name: str, text: str, folder: Path | None, draft: str | None = None) -> None:
        """Edit another; ``draft`` is what had become of it and was not saved."""
        self._name, self._folder = name, folder
        self._newline = "\r\n" if "\r\n" in text else "\n"
        self._is_opening = True
        self._document.setPlainText(text)
        self._document.setModified(False)
        self._is_opening = False
        if draft is not None and draft != text:
            self._put(_lines(draft), joins=False)
        self._pause.stop()
        if len(text) <= LONGEST_AT_ONCE:
            self._latest = read_preset_text(self._plain(), name)
            self._revision = self._document.revision()
        else:
            self._latest = PresetText("", None, None, ())
            self._revision = -1
        self.read.emit(self._latest)
        self._read()  # again, with a look at the files that it names

    def close(self) -> None:
        """Nothing is under edit any more."""
        self.open("", "", None)

    def change(self, after: Preset, part: str) -> None:
        """Have the text say this; changes of one part that follow each other are one step of the history."""
        text = self.latest.with_preset(after)
        if text == self._plain():
            return
        last, revision, when = self._last_change
        now = time.monotonic()
        joins = last == part and revision == self._document.revision() and now - when < _ONE_STEP_S
        self._put(text, joins=joins)
        self._last_change = (part, self._document.revision(), now)

    def replace_text(self, text: str) -> None:
        """Another text in one step, such as an earlier version."""
        self._put(_lines(text), joins=False)
        self._read_soon()

    def revert_to(self, text: str) -> None:
        """Back to what is saved, which is this; one step, that can be taken back too."""
        self._newline = "\r\n" if "\r\n" in text else "\n"
        self._put(_lines(text), joins=False)
        self._document.setModified(False)
        self._read_soon()

    def undo(self) -> None:
        """Take the last change back, of the text or of the form."""
        self._document.undo()
        self._read_soon()

    def redo(self) -> None:
        """Do it again."""
        self._document.redo()
        self._read_soon()

    def mark_saved(self, name: str, text: str) -> None:
        """A text was saved, under this name; what was written meanwhile stays unsaved."""
        self._name = name
        self._document.setModified(self.text != text)

    def _plain(self) -> str:
        return self._document.toRawText().replace(_BLOCK, "\n")

    def _put(self, text: str, *, joins: bool) -> None:
        before = self._plain()
        start = _alike(before, text)
        rest, new = before[start:], text[start:]
        same = _alike(rest[::-1], new[::-1])
        removed, added = rest[: len(rest) - same], new[: len(new) - same]
        if not removed and not added:
            return
        at = utf16_length(before[:start])
        cursor = QTextCursor(self._document)
        if joins:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        cursor.setPosition(at)
        cursor.setPosition(at + utf16_length(removed), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(added)
        cursor.endEditBlock()

    def _note_change(self) -> None:
        if not self._is_opening:
            self._pause.start()
            self.written.emit()

    def _read_soon(self) -> None:
        self._pause.stop()
        self._read()

    def _read(self) -> None:
        """In the background: a text may be long, and the files that it names on a disk that sleeps."""
        revision, text, name, folder = self._document.revision(), self._plain(), self._name, self._folder

        def work(_cancel: Cancel) -> Iterator[PresetText]:
            yield read_preset_text(text, name, folder)

        def take(read: PresetText) -> None:
            if revision == self._document.revision() and name == self._name:
                self._latest, self._revision = read, revision
                self.read.emit(read)

        self._background.run(work, on_item=take, on_done=lambda: None, on_error=lambda _: None)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _alike(first: str, second: str) -> int:
    """How many characters both begin with, found by halving: a text may be long."""
    least, most = 0, min(len(first), len(second))
    while least < most:
        middle = (least + most + 1) // 2
        if first[least:middle] == second[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least
