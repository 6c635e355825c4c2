"""A message while it gets other words, in its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_FEWEST, _MOST = 2, 16  # lines
_SPACE = 8


class DraftEdit(QPlainTextEdit):
    """Ctrl+Enter takes the words, Escape leaves them; every other key is for writing."""

    taken = Signal()
    left = Signal()

    @override
    def event(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.ShortcutOverride:  # no command of the conversation while one writes
            e.accept()
            return True
        return super().event(e)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class EditRow(RowWidget):
    """The words are kept with the message, so that scrolling away loses nothing."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self.editor = DraftEdit(self)
        self.editor.setObjectName("draft")
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._keep)
        self._soon = QTimer(self)  # lines are counted while rows are measured, too: that is no moment to do it again
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        self.editor.document().documentLayout().documentSizeChanged.connect(self._fit_soon)
        self.editor.taken.connect(lambda: self._end("first"))
        self.editor.left.connect(lambda: self._end("cancel"))
        self._answer = QPushButton(self)
        self._answer.clicked.connect(lambda: self._end("answer"))
        self._save = QPushButton(self.tr("Save"), self)
        self._save.clicked.connect(lambda: self._end("save"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(lambda: self._end("cancel"))
        self._buttons = QHBoxLayout()
        self._buttons.addStretch()
        for button in (self._cancel, self._save, self._answer):
            self._buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACE)
        column.addWidget(self.editor, 1)
        column.addLayout(self._buttons)

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        message, draft = row.entry.message, row.entry.draft or ""
        is_new = row.entry.is_new
        self.editor.setAccessibleName(self.tr("New message") if is_new else self.tr("Edit message"))
        if self.editor.toPlainText() != draft:
            self.editor.setPlainText(draft)
            self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        answers = {"user": self.tr("Save and answer"), "assistant": self.tr("Save and continue")}
        self._answer.setText(answers.get(message.role, ""))
        self._answer.setVisible(message.role in answers and not is_new)
        first = self._answer if self._asks else self._save
        for button in (self._answer, self._save):
            _set_role(button, "primary" if button is first else "")
        self._offer()
        self._soon.start()

    @override
    def height_for(self, width: int) -> int:
        lines = round(self.editor.document().documentLayout().documentSize().height())  # this layout counts lines
        lines = min(max(lines, _FEWEST), _MOST)
        around = (
            self.editor.height() - self.editor.viewport().height() + 2 * round(self.editor.document().documentMargin())
        )
        text = lines * self.editor.fontMetrics().lineSpacing() + max(around, 0) + 2
        return text + _SPACE + self._save.sizeHint().height()

    @property
    def _asks(self) -> bool:
        return self.row is not None and self.row.entry.message.role == "user" and not self.row.entry.is_new

    @property
    def _is_empty(self) -> bool:
        return not self.editor.toPlainText().strip()

    def _keep(self) -> None:
        if self.row is not None and self.row.entry.draft is not None:
            self.row.entry.draft = self.editor.toPlainText()
            self._offer()

    def _offer(self) -> None:
        self._save.setEnabled(not self._is_empty)
        self._answer.setEnabled(not self._is_empty)

    def _fit_soon(self) -> None:
        self._soon.start()

    def _fit(self) -> None:
        if self.row is not None and self.height_for(self.width()) != int(self.row.height):
            self.tools.draft_resized.emit(self.row)

    def _end(self, how: str) -> None:
        """Take the words or leave them; ``first``: a question is answered, other words are kept."""
        if self.row is None or (how != "cancel" and self._is_empty):
            return
        if how == "first":
            how = "answer" if self._asks else "save"
        self.tools.draft_ended.emit(self.row, how)


def _set_role(button: QPushButton, role: str) -> None:
    if button.property("role") != role:
        button.setProperty("role", role)
        button.style().unpolish(button)
        button.style().polish(button)
