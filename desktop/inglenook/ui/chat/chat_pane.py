"""The middle of the Chat page: the model on top, the conversation, the composer below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.chat.beams.beam_panel import BeamPanel
from inglenook.ui.chat.composer import Composer
from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.chat.find_bar import FindBar
from inglenook.ui.chat.model_picker import ModelPicker
from inglenook.ui.chat.turn_progress import TurnProgress
from inglenook.ui.chat.values.preset_picker import PresetPicker
from inglenook.ui.chat.welcome import Welcome
from inglenook.ui.chat.writing.dropped_files import files_to_attach, picture_in
from inglenook.ui.chat.writing.queue_panel import QueuePanel

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme

COMPOSER_WIDTH_PX = 780


class ChatPane(QFrame):
    """Only places its parts; files dropped on it go along with the message, except those that are for the window."""

    files_dropped = Signal(list)  # of Paths
    picture_dropped = Signal(object)  # a QImage
    list_toggled = Signal()
    inspector_toggled = Signal()

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self.setAcceptDrops(True)
        self._theme = theme
        self._keys = keys
        self.picker = ModelPicker(theme)
        self.presets = PresetPicker(theme)
        self.welcome = Welcome(theme)
        self.conversation = Conversation(theme, keys)
        self.find_bar = FindBar(theme, keys)
        self.progress = TurnProgress()
        self.beams = BeamPanel(theme)
        self.queue = QueuePanel(theme)
        self.thumbnails = self.conversation.tools.thumbnails
        self.composer = Composer(theme, keys, self.thumbnails)
        self._composer_column = QWidget()
        self.list_button = self._make_toggle(self.tr("Chats panel"))
        self.list_button.clicked.connect(self.list_toggled)
        self.inspector_button = self._make_toggle(self.tr("Inspector"))
        self.inspector_button.clicked.connect(self.inspector_toggled)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scrolled(self.welcome))
        self._stack.addWidget(self.conversation)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.addWidget(self.list_button)
        top.addStretch()
        top.addWidget(self.picker)
        top.addWidget(self.presets)
        top.addStretch()
        top.addWidget(self.inspector_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 14)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.find_bar)
        column.addWidget(self._stack, 1)
        column.addLayout(self._below())
        self.retheme()
        theme.changed.connect(self.retheme)
        self.composer.up_pressed.connect(self._go_up)
        self._show_keys()
        keys.changed.connect(self._show_keys)

    def show_welcome(self, *, welcome: bool) -> None:
        """The welcome, or the conversation."""
        self._stack.setCurrentIndex(0 if welcome else 1)

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self.list_button, "panel-left")
        self._theme.put_icon(self.inspector_button, "panel-right")
        self._composer_column.setMaximumWidth(round(COMPOSER_WIDTH_PX * self._theme.text_scale))  # as the messages do

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        event.setAccepted(bool(files_to_attach(data)) or picture_in(data) is not None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files, picture = files_to_attach(event.mimeData()), picture_in(event.mimeData())
        event.setAccepted(bool(files) or picture is not None)
        if files:
            self.files_dropped.emit(files)
        elif picture is not None:
            self.picture_dropped.emit(picture)

    def _show_keys(self) -> None:
        keys = self._keys
        self.list_button.setToolTip(keys.tip(self.tr("Show or hide the chats"), "view.chats"))
        self.inspector_button.setToolTip(keys.tip(self.tr("Show or hide sampling and memory"), "view.inspector"))

    def _go_up(self) -> None:
        if self.conversation.isVisible():
            self.conversation.desk.go(-1)

    def _scrolled(self, widget: QWidget) -> QScrollArea:
        """For a window that is lower than the widget."""
        widget.setObjectName("scrolled")
        widget.setMinimumWidth(1)  # as wide as the pane, however long a language's words are
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(widget)
        return scroll

    def _make_toggle(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        return button

    def _below(self) -> QHBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.progress)
        column.addWidget(self.beams)
        column.addWidget(self.queue)
        column.addWidget(self.composer)
        inner = self._composer_column
        inner.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(20, 6, 20, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        return row
