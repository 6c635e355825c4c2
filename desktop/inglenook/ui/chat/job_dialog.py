"""A dialog that asks, then does it with progress and a way to stop, and then says what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inglenook.ui.widgets.progress_card import ProgressCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

_WIDTH_EM = 40  # in sizes of the text
_AROUND_PX = 48  # of the screen
_LINES_PX = 140


class JobDialog(QDialog):
    """Deletes itself when it is closed; closing it while something runs stops that."""

    stop_requested = Signal()
    show_requested = Signal()  # the user wants to see what was made

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.is_running = False
        self._progress = ProgressCard(title)
        self._progress.cancelled.connect(self.stop_requested)
        self._result = QLabel()
        self._result.setWordWrap(True)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problems = QPlainTextEdit()
        self._problems.setReadOnly(True)
        self._problems.setTabChangesFocus(True)
        self._problems.setAccessibleName(self.tr("What was left out"))
        self._problems.setMinimumHeight(_LINES_PX)
        self._show_it = self._button(self.tr("Show in folder"))
        self._show_it.clicked.connect(self.show_requested)
        self._close = self._button(self.tr("Close"), role="primary")
        self._close.clicked.connect(self.accept)
        self._pages = QStackedWidget()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.addWidget(self._pages)

    @override
    def showEvent(self, arg__1: QShowEvent) -> None:
        """Wide enough for its words, and then high enough: Qt stops at two thirds of the screen, and cuts them."""
        room = self.screen().availableGeometry()
        width = min(_WIDTH_EM * QFontInfo(self.font()).pixelSize(), room.width() - _AROUND_PX)
        self.setMinimumWidth(width)
        height = max(self.height(), self._column.totalHeightForWidth(max(width, self.width())))
        self.resize(max(width, self.width()), min(height, room.height() - _AROUND_PX))
        super().showEvent(arg__1)  # puts it over the middle of its window

    def show_progress(self, stage: str, fraction: float | None) -> None:
        """What is going on, and how far it is; None while nobody knows."""
        if not self.is_running:
            self.is_running = True
            self._pages.setCurrentIndex(1)
        self._progress.set_stage(stage)
        self._progress.set_fraction(fraction)

    def show_result(self, sentence: str, problems: Sequence[str] = (), *, can_show: bool = False) -> None:
        """What became of it, and what was left out."""
        self.is_running = False
        self._result.setText(sentence)
        self._result.setAccessibleName(sentence)
        self._problems.setPlainText("\n".join(problems))
        self._problems.setVisible(bool(problems))
        self._show_it.setVisible(can_show)
        self._pages.setCurrentIndex(2)
        self._close.setDefault(True)
        self._close.setFocus()

    @override
    def done(self, result: int) -> None:
        if self.is_running:
            self.stop_requested.emit()
        super().done(result)

    def _set_question(self, question: QWidget) -> None:
        """To be called once, by the subclass."""
        running = QWidget()
        column = QVBoxLayout(running)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        column.addStretch()
        ended = QWidget()
        column = QVBoxLayout(ended)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._result)
        column.addWidget(self._problems, 1)
        column.addStretch()
        column.addLayout(self._row(self._show_it, self._close))
        for page in (question, running, ended):
            self._pages.addWidget(page)

    def _button(self, text: str, *, role: str = "") -> QPushButton:
        button = QPushButton(text, self)  # in the dialog from the start, which keeps its default button then
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        if role:
            button.setProperty("role", role)
        return button

    def _row(self, *buttons: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        return row
