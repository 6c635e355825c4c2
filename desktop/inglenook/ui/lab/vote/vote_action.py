"""The button that begins a vote, and why it cannot begin just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from inglenook.ui.lab.vote.vote_panel import VotePanel


class VoteAction(QWidget):
    """Ask, or Stop while it goes on; the one takes the other's place and its keyboard."""

    ask_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = QPushButton()
        self.ask.setProperty("role", "primary")
        self.ask.setAccessibleName("Ask and vote")
        self.ask.clicked.connect(lambda: self.ask_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAccessibleName("Stop")
        self.stop.clicked.connect(lambda: self.stop_wanted.emit())  # noqa: PLW0108  as above
        self.stop.hide()
        self._why = QLabel()
        self._why.setProperty("role", "muted")
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 8, 12)
        column.setSpacing(6)
        column.addWidget(self.ask)
        column.addWidget(self.stop)
        column.addWidget(self._why)

    def show_state(self, panel: VotePanel, *, is_running: bool, is_stopping: bool) -> None:
        """What can be done now."""
        block = panel.block
        self.ask.setText(self.tr("Ask {count} times").format(count=grouped(panel.counting.count)))
        self.ask.setEnabled(not block)
        self.ask.setAccessibleDescription(block)
        self._why.setText("" if is_running else block)
        self._why.setVisible(bool(self._why.text()))
        self.stop.setEnabled(not is_stopping)
        if is_running == self.stop.isHidden():
            before, after = (self.ask, self.stop) if is_running else (self.stop, self.ask)
            had_focus = before.hasFocus()
            after.show()
            if had_focus:
                after.setFocus(Qt.FocusReason.OtherFocusReason)
            before.hide()
