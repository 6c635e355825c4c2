"""What an empty chat shows: what is ready on this computer and what one can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from inglenook.engines.served_model import ServedModel
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from inglenook.models.any_model import AnyModel
    from inglenook.ui.theme.theme import Theme

MAX_WIDTH_PX = 560
EXAMPLE_HEIGHT_PX = 40


class Welcome(QWidget):
    """Three examples that a click sends, and the ways to a model."""

    example_chosen = Signal(str)
    open_requested = Signal()
    models_requested = Signal()  # those that other apps have
    discover_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = QLabel()
        self._title.setProperty("role", "h1")
        self._ready = QLabel()
        self._ready.setProperty("role", "body")
        self._examples_title = QLabel(self.tr("Try one of these"))
        self._examples_title.setProperty("role", "section")
        self._examples = [
            self._make_example(self.tr("Why is the sky blue?")),
            self._make_example(self.tr("Write a short poem about a winter fire.")),
            self._make_example(self.tr("Name five quick dinners with rice.")),
        ]
        self._open = self._make_link(self.tr("Open a model file…"), self.open_requested)
        self._discover = self._make_link(self.tr("Find a model to download"), self.discover_requested)
        self._others = QLabel()
        self._others.setProperty("role", "muted")
        self._others.hide()
        self._use_others = self._make_link(self.tr("See them under Models"), self.models_requested)
        self._use_others.hide()
        for label in (self._title, self._ready, self._others):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.retheme()
        theme.changed.connect(self.retheme)

    def set_model(self, model: AnyModel | None, *, is_known: bool, is_first: bool) -> None:
        """Which model is ready; none and known: say what to do about it. The first start says a little more."""
        can_ask = model is not None or not is_known
        self._title.setText(self.tr("Welcome to Inglenook") if is_first else self.tr("A new chat"))
        self._ready.setText(self._ready_sentence(model, is_known=is_known, is_first=is_first))
        for widget in (self._examples_title, *self._examples):
            widget.setVisible(can_ask)

    def set_offers(self, apps: Sequence[str]) -> None:
        """The other apps that have models here and that nobody was asked about yet, by name."""
        words = self.tr("There are also models of other apps on this computer, which can be used in place: {apps}.")
        self._others.setText(words.format(apps=", ".join(apps)))
        for widget in (self._others, self._use_others):
            widget.setVisible(bool(apps))

    def set_block(self, reason: str) -> None:
        """Why the examples cannot be sent just now; empty when they can."""
        for example in self._examples:
            example.setEnabled(not reason)
            example.setToolTip(reason)

    def retheme(self) -> None:
        """Take the present colours."""
        for example in self._examples:
            self._theme.put_icon(example, "message-square", color="accent", px=16)
        for link, icon in ((self._open, "folder-open"), (self._discover, "compass"), (self._use_others, "box")):
            self._theme.put_icon(link, icon, color="accent", px=16)

    def _make_link(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setProperty("role", "link")
        button.clicked.connect(signal)
        return button

    def _make_example(self, text: str) -> QToolButton:
        button = QToolButton()  # begins its text at the start of the line, where a push button centres it
        button.setText(f"  {text}")
        button.setAccessibleName(text)
        button.setProperty("role", "pill")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(EXAMPLE_HEIGHT_PX)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.example_chosen.emit(text))
        return button

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(MAX_WIDTH_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._ready)
        column.addSpacing(14)
        column.addWidget(self._examples_title)
        for example in self._examples:
            column.addWidget(example)
        column.addSpacing(4)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._discover, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self._others)
        column.addWidget(self._use_others, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 100)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 20, 28, 20)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _ready_sentence(self, model: AnyModel | None, *, is_known: bool, is_first: bool) -> str:
        if model is None and not is_known:
            return self.tr("Looking for the models on this computer…")
        if model is None:
            return self.tr(
                "There is no model on this computer yet. A model is one file whose name ends in .gguf: "
                "open one with the button below, drop it onto this window, or download one."
            )
        if isinstance(model, ServedModel):
            if model.server.is_here:
                return self.tr("{model} answers, on {server}, a server of this computer.").format(
                    model=model.name, server=model.server.name
                )
            return self.tr("{model} answers, on {server}: what you write leaves this computer.").format(
                model=model.name, server=model.server.name
            )
        note = translated(model.note)
        named = f"{model.name} — {note} —" if note else model.name
        if is_first:
            return self.tr("{model} is ready on this computer. Nothing leaves it.").format(model=named)
        return self.tr("{model} is ready on this computer.").format(model=named)
