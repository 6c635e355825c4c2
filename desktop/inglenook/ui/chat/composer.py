"""Where a message is written, sent and its answer stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.chat.message_edit import MessageEdit, SendWith
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from inglenook.ui.theme.theme import Theme

BUTTON_SIZE = QSize(36, 32)


class Composer(QFrame):
    """One field and one button: Send, or Stop while the chat shown is being answered."""

    send_requested = Signal(str)
    stop_requested = Signal()
    recall_requested = Signal()
    text_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._theme = theme
        self._block = ""
        self._edit = MessageEdit()
        self._edit.send_pressed.connect(self._send)
        self._edit.stop_pressed.connect(self._stop)
        self._edit.recall_pressed.connect(self.recall_requested)
        self._edit.textChanged.connect(self._show_state)
        self._edit.textChanged.connect(self.text_changed)
        self._hint = ElidedLabel(role="faint")
        self._usage = QLabel()
        self._usage.setProperty("role", "faint")
        self._send_button = self._make_button("Send")
        self._send_button.clicked.connect(self._send)
        self._stop_button = self._make_button("Stop")
        self._stop_button.setToolTip(self.tr("Stop the answer (Esc)"))
        self._stop_button.clicked.connect(self.stop_requested)
        self._stop_button.hide()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._hint, 1)
        row.addWidget(self._usage)
        row.addWidget(self._send_button)
        row.addWidget(self._stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 9, 8)
        column.setSpacing(4)
        column.addWidget(self._edit)
        column.addLayout(row)
        self.setFocusProxy(self._edit)
        self.retheme()
        theme.changed.connect(self.retheme)
        self._show_state()

    @property
    def text(self) -> str:
        """What is written."""
        return self._edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text in, the cursor at its end."""
        self._edit.setPlainText(text)
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def set_answering(self, answering: bool) -> None:  # noqa: FBT001  a state, as Qt's setters take it
        """Show Stop instead of Send; the focus stays where the user can go on."""
        had_focus = self._stop_button.hasFocus() or self._send_button.hasFocus()
        self._send_button.setVisible(not answering)
        self._stop_button.setVisible(answering)
        if had_focus:
            self._edit.setFocus()

    def set_block(self, reason: str) -> None:
        """Why nothing can be sent just now; empty when it can."""
        self._block = reason
        self._show_state()

    def set_send_with(self, send_with: SendWith) -> None:
        """Which key sends."""
        self._edit.send_with = send_with
        self._show_state()

    def set_model_name(self, name: str) -> None:
        """Whom the message is for."""
        to_model = self.tr("Message {model}…").format(model=name)
        self._edit.setPlaceholderText(to_model if name else self.tr("Message…"))

    def set_usage(self, used: int, context_window: int) -> None:
        """How much of the context window the chat takes, in tokens; zeros: not known."""
        words = self.tr("{used} / {most} tokens").format(used=f"{used:,}", most=f"{context_window:,}")
        self._usage.setText(words if context_window else "")
        tip = self.tr("How much of the context window this chat took at its last answer")
        self._usage.setToolTip(tip if used else "")

    def retheme(self) -> None:
        """Take the present colours."""
        colour = "on_accent" if self._send_button.isEnabled() else "text3"
        self._send_button.setIcon(self._theme.icon("arrow-up", color=colour, px=17))
        self._stop_button.setIcon(self._theme.icon("square", color="text", px=15))

    def _make_button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setAccessibleName(name)
        button.setProperty("role", "primary" if name == "Send" else "")
        button.setFixedSize(BUTTON_SIZE)
        button.setIconSize(QSize(17, 17))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _show_state(self) -> None:
        written = bool(self.text.strip())
        self._send_button.setEnabled(written and not self._block)
        self.retheme()
        tip = self._block or (self.tr("Send the message") if written else self.tr("Write a message first"))
        self._send_button.setToolTip(tip)
        self._hint.set_full_text(self._block or self._keys())

    def _keys(self) -> str:
        if self._edit.send_with == "enter":
            return self.tr("Enter sends · Shift+Enter starts a line")
        return self.tr("Ctrl+Enter sends · Enter starts a line")

    def _send(self) -> None:
        if self._send_button.isEnabled() and not self._send_button.isHidden():
            self.send_requested.emit(self.text.strip())

    def _stop(self) -> None:
        if not self._stop_button.isHidden():
            self.stop_requested.emit()
