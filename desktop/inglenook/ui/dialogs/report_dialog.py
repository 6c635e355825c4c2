"""What the user sees after a bug: a sentence, a report to copy, and the choice to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH_PX = 640
_LINES = 14


class ReportDialog(QDialog):
    """``report`` is shown and copied as it is: whoever made it took the personal paths out.

    ``asked_for``: the user wants to report something, and nothing has gone wrong that the app knows of.
    """

    quit_wanted = Signal()

    def __init__(self, sentence: str, report: str, parent: QWidget | None = None, *, asked_for: bool = False) -> None:
        super().__init__(parent)
        self._asked_for = asked_for
        self.setWindowTitle(self.tr("Report a problem") if asked_for else self.tr("Something went wrong"))
        self._report = report
        self._copy = QPushButton(self.tr("Copy report"))
        self._copy.clicked.connect(self._copy_report)
        self._quit = QPushButton(self.tr("Quit Inglenook"))
        self._quit.setProperty("role", "danger")
        self._quit.clicked.connect(self._quit_app)
        self._continue = QPushButton(self.tr("Close") if asked_for else self.tr("Continue"), self)
        self._continue.setProperty("role", "primary")
        self._continue.setDefault(True)
        self._continue.clicked.connect(self.accept)
        self._lay_out(sentence)
        self._continue.setFocus()

    def _lay_out(self, sentence: str) -> None:
        icon = QFrame()
        icon.setProperty("role", "icon-info" if self._asked_for else "icon-error")
        icon.setFixedSize(24, 24)
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(icon)
        head.addWidget(title, 1)
        what = QLabel(sentence)
        what.setWordWrap(True)
        hint = QLabel(
            self.tr("This is a mistake in Inglenook, not yours. The report names versions and places in the code only.")
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        hint.setVisible(not self._asked_for)
        self._quit.setVisible(not self._asked_for)
        text = QPlainTextEdit(self._report)
        text.setProperty("role", "mono")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setAccessibleName(self.tr("Report"))
        text.setMinimumHeight(QFontMetrics(self.font()).lineSpacing() * _LINES)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._quit)
        buttons.addWidget(self._continue)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(what)
        column.addWidget(hint)
        column.addWidget(text, 1)
        column.addLayout(buttons)
        self.resize(_WIDTH_PX, self.sizeHint().height())

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Copied"))

    def _quit_app(self) -> None:
        self.reject()
        self.quit_wanted.emit()
