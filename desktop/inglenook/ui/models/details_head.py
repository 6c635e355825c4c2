"""The top of a model's details: its name, how it is, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from inglenook.ui.models.model_words import count_in_words, kind_in_words, state_in_words
from inglenook.ui.sizes import size
from inglenook.ui.theme.label_icon import put_label_icon
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.models.model import Model
    from inglenook.ui.theme.theme import Theme

ICON_PX = 18


class DetailsHead(QWidget):
    """Says what the user asked for; a model that cannot chat says why."""

    chat_wanted = Signal()
    verify_wanted = Signal()
    show_file_wanted = Signal()
    rename_wanted = Signal()
    remove_wanted = Signal()
    locate_wanted = Signal()
    menu_wanted = Signal(QPoint)  # on the screen
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ElidedLabel(role="h1")
        self._line = ElidedLabel(role="quiet")
        self._icon = QLabel()
        self._problem = QLabel()
        self._problem.setProperty("role", "quiet")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chat = _button(self.tr("Chat"), self.chat_wanted.emit, role="primary")
        self._chat.setAccessibleName(self.tr("Chat with this model"))
        self._locate = _button(self.tr("Locate…"), self.locate_wanted.emit, role="primary")
        self._locate.setToolTip(self.tr("Say where the file is now"))
        self._verify = _button(self.tr("Verify"), self.verify_wanted.emit)
        self._verify.setToolTip(self.tr("Compute the checksum, and compare it with the hub's where that is known"))
        self._folder = _button(self.tr("Show in folder"), self.show_file_wanted.emit)
        self._rename = self._tool(self.tr("Rename"), "F2", self.rename_wanted.emit)
        self._remove = self._tool(self.tr("Remove"), self.tr("Del"), self.remove_wanted.emit)
        self._more = self._tool(self.tr("More"), "", self._ask_for_menu)
        self._back = self._tool(self.tr("Back to the list"), "", self.back_wanted.emit)
        self._back.hide()
        self._lay_out()
        self.retheme()
        theme.changed.connect(self.retheme)

    @property
    def back(self) -> QToolButton:
        """Shown where the list and the details do not fit beside each other."""
        return self._back

    def show_model(self, model: Model) -> None:
        """Tell of this one."""
        self._name.set_full_text(model.name)
        parameters = count_in_words(model.facts.parameters) if model.facts else ""
        kind = kind_in_words(model.facts.kind) if model.facts else ""
        parts = (model.quantization, parameters, size(model.size_bytes), kind)
        self._line.set_full_text(" · ".join(part for part in parts if part))
        ready = model.state == "ready"
        reason = self._reason(model)
        self._problem.setText(reason)
        for widget in (self._problem, self._icon):
            widget.setVisible(bool(reason))
        self._chat.setVisible(ready)
        self._chat.setEnabled(can_chat(model))
        self._verify.setEnabled(model.state in {"ready", "broken"})
        self._locate.setVisible(model.state in {"missing", "away"})

    def retheme(self) -> None:
        """Take the present colours."""
        for button, icon in (
            (self._rename, "pencil"),
            (self._remove, "trash-2"),
            (self._more, "ellipsis"),
            (self._back, "arrow-left"),
        ):
            self._theme.put_icon(button, icon)
        put_label_icon(self._icon, self._theme, "triangle-alert", color="warn", px=ICON_PX)

    def _reason(self, model: Model) -> str:
        """Why it cannot be used, or what should be known of it."""
        if model.state != "ready":
            return (
                f"{state_in_words(model.state)}: {translated(model.problem)}"
                if model.problem
                else state_in_words(model.state)
            )
        if not can_chat(model) and model.facts is not None:
            kind = kind_in_words(model.facts.kind)
            return self.tr("It cannot chat: its kind is “{kind}”.").format(kind=kind)
        return ""

    def _tool(self, name: str, keys: str, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        button.clicked.connect(lambda: slot())  # noqa: PLW0108  Qt would hand over its "checked"
        return button

    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._back)
        title.addWidget(self._name, 1)
        problem = QHBoxLayout()
        problem.setSpacing(8)
        problem.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        problem.addWidget(self._problem, 1)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for button in (self._chat, self._locate, self._verify, self._folder):
            actions.addWidget(button)
        actions.addStretch(1)
        for tool in (self._rename, self._remove, self._more):
            actions.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(title)
        column.addWidget(self._line)
        column.addLayout(problem)
        column.addSpacing(4)
        column.addLayout(actions)


def can_chat(model: Model) -> bool:
    """Whether a chat could be had with it, as far as is known without loading it."""
    return model.state == "ready" and (model.facts is None or model.facts.kind == "language")


def _button(text: str, slot: Callable[[], None], *, role: str | None = None) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    if role:
        button.setProperty("role", role)
    button.clicked.connect(lambda: slot())  # noqa: PLW0108  Qt would hand over its "checked"
    return button
