"""Where a message is written, sent and its answer stopped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.chats.draft import Draft
from inglenook.ui.chat.context_meter import ContextMeter
from inglenook.ui.chat.message_edit import MessageEdit, SendWith
from inglenook.ui.chat.writing.attachment_strip import AttachmentStrip
from inglenook.ui.chat.writing.fit_choice import FitChoice
from inglenook.ui.chat.writing.hint import Hint
from inglenook.ui.theme.label_icon import put_label_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from inglenook.chats.attachment import Attachment, Reading
    from inglenook.ui.chat.writing.thumbnails import Thumbnails
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme

BUTTON_SIZE = QSize(36, 32)


class Composer(QFrame):
    """A field, what goes along, and one button: Send, or Stop while the chat shown is being answered."""

    send_requested = Signal(object)  # the Draft
    stop_requested = Signal()
    up_pressed = Signal()  # to the message above
    recall_requested = Signal(int)  # 1: an older message of the user's, -1: a newer one
    attach_requested = Signal()  # the user wants to choose files
    files_given = Signal(list)  # of Paths
    long_text_given = Signal(str)
    picture_given = Signal(object)  # a QImage
    attachment_opened = Signal(object)
    reading_stopped = Signal(str)  # the name of a file that is not wanted any more
    changed = Signal()  # what is written or attached

    def __init__(self, theme: Theme, keys: Keys, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._theme = theme
        self._keys_of_app = keys
        self._block = ""
        self._blind = ""
        self._queueing = ""
        self._is_answering = False
        self._waiting: tuple[str, ...] = ()
        self._attachments: tuple[Attachment, ...] = ()
        self._strip = AttachmentStrip(theme, thumbnails)
        self.fit_choice = FitChoice()
        self._edit = MessageEdit()
        self._attach_button = QToolButton()
        self._hint = Hint()
        self._globe = QLabel()
        self._globe.hide()
        self._leaving = ""
        self.meter = ContextMeter(theme)
        self._send_button = self._make_button("Send")
        self._stop_button = self._make_button("Stop")
        self._stop_button.setToolTip(self.tr("Stop the answer (Esc)"))
        self._stop_button.hide()
        self._connect()
        self._lay_out()
        self.setFocusProxy(self._edit)
        self.retheme()
        theme.changed.connect(self.retheme)
        keys.changed.connect(self._show_state)
        self._show_state()

    @property
    def text(self) -> str:
        """What is written."""
        return self._edit.toPlainText()

    @property
    def draft(self) -> Draft:
        """What is written, and what is to go along."""
        return Draft(self.text, self._attachments)

    def set_text(self, text: str) -> None:
        """Put a text in, the cursor at its end."""
        self._edit.setPlainText(text)
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def set_draft(self, draft: Draft) -> None:
        """Put a text and what goes along in, instead of what is there."""
        if draft.text != self.text:
            self.set_text(draft.text)
        self.set_attachments(draft.attachments)

    def recall(self, text: str) -> None:
        """Put a former message in, from which one may walk on to others."""
        self._edit.recall(text)

    def set_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """What is to go along from now on."""
        if attachments != self._attachments:
            self._attachments = attachments
            self._show_attachments()
            self.changed.emit()

    def set_reading(self, attachment: Attachment, reading: Reading) -> None:
        """How much of a document the model is to be given."""
        changed = replace(attachment, reading=reading, kept=None)
        self.set_attachments(tuple(changed if one == attachment else one for one in self._attachments))

    def set_waiting(self, names: tuple[str, ...]) -> None:
        """The files that are still being read."""
        if names != self._waiting:
            self._waiting = names
            self._show_attachments()

    def set_answering(self, answering: bool) -> None:  # noqa: FBT001  a state, as Qt's setters take it
        """Show Stop instead of Send, or beside it once something is written; the focus stays in the composer."""
        had_focus = self._stop_button.hasFocus() or self._send_button.hasFocus()
        self._is_answering = answering
        self._stop_button.setVisible(answering)
        self._show_state()
        if had_focus:
            self._edit.setFocus()

    def set_block(self, reason: str) -> None:
        """Why nothing can be sent just now; empty when it can."""
        self._block = reason
        self._show_state()

    def set_blind(self, reason: str) -> None:
        """Why the model chosen does not see pictures; empty when it does."""
        if reason != self._blind:
            self._blind = reason
            self._show_attachments()

    def set_queueing(self, reason: str) -> None:
        """Why a message has to wait until it is sent; empty when it need not."""
        self._queueing = reason
        self._show_state()

    def set_send_with(self, send_with: SendWith) -> None:
        """Which key sends."""
        self._edit.send_with = send_with
        self._show_state()

    def set_model_name(self, name: str, leaving: str = "") -> None:
        """Whom the message is for; ``leaving`` says that it leaves this computer, where it does."""
        self._globe.setVisible(bool(leaving))
        self._leaving = leaving
        to_model = self.tr("Message {model}…").format(model=name)
        self._edit.setPlaceholderText(to_model if name else self.tr("Message…"))
        self._edit.setAccessibleDescription(leaving)
        self._show_state()

    def retheme(self) -> None:
        """Take the present colours."""
        colour = "on_accent" if self._send_button.isEnabled() else "text3"
        self._theme.put_icon(self._send_button, "arrow-up", color=colour, px=17)
        self._theme.put_icon(self._stop_button, "square", color="text", px=15)
        self._theme.put_icon(self._attach_button, "paperclip", color="text2", px=17)
        for button in (self._send_button, self._stop_button):
            button.setFixedSize(BUTTON_SIZE * self._theme.text_scale)
        put_label_icon(self._globe, self._theme, "globe", color="warn", px=14)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field has no use for: from there one goes to the messages above, too."""
        if self._keys_of_app.pressed("conversation", event) == "conversation.up":
            self.up_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        edit = self._edit
        edit.send_pressed.connect(self._send)
        edit.stop_pressed.connect(self._stop)
        edit.recall_pressed.connect(self.recall_requested)
        edit.textChanged.connect(self._show_state)
        edit.textChanged.connect(self.changed)
        edit.files_pasted.connect(self.files_given)
        edit.long_text_pasted.connect(self.long_text_given)
        edit.picture_pasted.connect(self.picture_given)
        self._strip.opened.connect(self.attachment_opened)
        self._strip.removed.connect(self._remove)
        self.fit_choice.chosen.connect(self._read_all)
        self._attach_button.clicked.connect(self.attach_requested)
        self._send_button.clicked.connect(self._send)
        self._stop_button.clicked.connect(self.stop_requested)

    def _lay_out(self) -> None:
        self._attach_button.setAccessibleName(self.tr("Attach files"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._attach_button)
        row.addWidget(self._globe)
        row.addWidget(self._hint, 1)
        row.addWidget(self.meter)
        row.addWidget(self._send_button)
        row.addWidget(self._stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 9, 8)
        column.setSpacing(4)
        column.addWidget(self._strip)
        column.addWidget(self.fit_choice)
        column.addWidget(self._edit)
        column.addWidget(self._hint.whole)
        column.addLayout(row)
        QWidget.setTabOrder(self._strip, self.fit_choice)
        QWidget.setTabOrder(self.fit_choice, self._edit)
        QWidget.setTabOrder(self._edit, self._attach_button)

    def _make_button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setAccessibleName(name)
        button.setProperty("role", "primary" if name == "Send" else "")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it to the field: one goes on writing
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _show_attachments(self) -> None:
        self._strip.show_attachments(self._attachments, self._waiting, self._blind)
        self._show_state()

    def _show_state(self) -> None:
        is_written = not self.draft.is_empty
        is_reading = self.tr("A file is still being read.") if self._waiting else ""
        block = self._block or is_reading or (self._blind if any(one.is_image for one in self._attachments) else "")
        self._send_button.setEnabled(is_written and not block)
        self._send_button.setVisible(is_written or not self._is_answering)
        self.retheme()
        send = self.tr("Send it when the model is free") if self._queueing else self.tr("Send the message")
        self._send_button.setToolTip(block or (send if is_written else self.tr("Write a message first")))
        later = self.tr("{reason} What you send now waits above.").format(reason=self._queueing)
        told = block or (later if self._queueing and is_written else self._leaving)
        self._hint.tell(told or self._keys(), "" if told else self._send_key())
        attach = self.tr("Attach pictures, text, code, PDF or Word files")
        self._attach_button.setToolTip(self._keys_of_app.tip(attach, "chat.attach"))

    def _keys(self) -> str:
        if self._edit.send_with == "enter":
            return self.tr("Enter sends · Shift+Enter starts a line")
        return self.tr("Ctrl+Enter sends · Enter starts a line")

    def _send_key(self) -> str:
        return self.tr("Enter sends") if self._edit.send_with == "enter" else self.tr("Ctrl+Enter sends")

    def _read_all(self, reading: str) -> None:
        chosen = cast("Reading", reading)
        read = (one if one.is_image else replace(one, reading=chosen, kept=None) for one in self._attachments)
        self.set_attachments(tuple(read))
        self._edit.setFocus()

    def _remove(self, attachment: Attachment | str) -> None:
        if isinstance(attachment, str):
            self.reading_stopped.emit(attachment)
            return
        self.set_attachments(tuple(one for one in self._attachments if one is not attachment))
        self._edit.setFocus()

    def _send(self) -> None:
        if self._send_button.isEnabled() and not self._send_button.isHidden():
            if self._send_button.hasFocus():
                self._edit.setFocus()
            self.send_requested.emit(Draft(self.text.strip(), self._attachments))

    def _stop(self) -> None:
        if not self._stop_button.isHidden():
            self.stop_requested.emit()
