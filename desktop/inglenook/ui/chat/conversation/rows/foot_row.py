"""Under a finished message: what can be done with it, its versions, and how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.copy_button import CopyButton
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.message_commands import CommandName
    from inglenook.ui.chat.conversation.row_tools import RowTools

_HEIGHT = 28
_ICON = 14
_SIDE = 26
_SPACING = 2
_BESIDE = 6  # between the buttons and the text
_CLOSER = 6  # the text below stands nearer than a line of its own would


class FootRow(RowWidget):
    """Buttons, and muted text beside them, below where there is no room; of the user's own messages at the far side."""

    FAR_SIDE = False

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._icons: list[tuple[QToolButton, str]] = []
        self._copy = CopyButton(self, tools.theme, self.tr("Copy message"), self._message, label=False)
        self._copy.setObjectName("copyMessage")
        self._again = self._button("refresh-cw", self.tr("Regenerate"), lambda: self._ask("regenerate"))
        self._vote = self._button("scale", self.tr("Ask many times and vote"), lambda: self._ask("vote"))
        self._details = self._button("info", self.tr("Details"), lambda: self._ask("details"))
        self._data = self._button("file-text", self.tr("Show as data"), lambda: self._ask("data"))
        self._edit = self._button("pencil", self.tr("Edit message"), lambda: self._ask("edit"))
        self._more = self._button("ellipsis", self.tr("More for this message"), self._open_menu)
        self._previous = self._button("chevron-left", "", lambda: self._ask("previous"))
        self._which = QLabel(self)
        self._which.setProperty("role", "faint")
        self._next = self._button("chevron-right", "", lambda: self._ask("next"))
        self._pin = self._button("pin", self.tr("Kept in the context: let go of it"), lambda: self._ask("pin"))
        self._size = QLabel(self)
        self._size.setProperty("role", "faint")
        self._footer = ElidedLabel(role="faint", parent=self)
        self._below = QLabel(self)
        self._below.setProperty("role", "faint")
        self._below.setTextFormat(Qt.TextFormat.PlainText)
        self._below.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(_SPACING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._below, 1)
        if self.FAR_SIDE:
            line.addStretch()
            line.addWidget(self._size)
            line.addSpacing(6)
        for widget in (
            self._pin,
            self._copy,
            self._again,
            self._edit,
            self._vote,
            self._details,
            self._data,
            self._more,
            self._previous,
            self._which,
            self._next,
        ):
            line.addWidget(widget)
        if not self.FAR_SIDE:
            line.addSpacing(_BESIDE)
            line.addWidget(self._footer, 1)
            line.addStretch()
        self._again.setVisible(not self.FAR_SIDE)
        self._details.setVisible(not self.FAR_SIDE)
        self._vote.setVisible(not self.FAR_SIDE)
        self._size.setVisible(self.FAR_SIDE)

    @override
    def bind(self, row: Row) -> None:
        if row is not self.row:
            self._copy.offer()
        self.row = row
        message = row.entry.message
        self._footer.set_full_text(message.footer)
        self._below.setText(message.footer)
        self._size.setText(row.entry.size)
        self._pin.setVisible(message.is_pinned)
        self._copy.setVisible(bool(message.text))
        self._again.setVisible(message.role == "assistant")
        for button in (self._details, self._vote):
            button.setVisible(message.role == "assistant" and message.has_details)
        self._data.setVisible(message.is_data)
        count = len(message.versions)
        for widget in (self._previous, self._which, self._next):
            widget.setVisible(count > 1)
        self._which.setText(f"{message.version}/{count}")
        which = self.tr("Version {number} of {count}").format(number=message.version, count=count)
        _name(self._previous, self.tr("{version}, previous").format(version=which))
        _name(self._next, self.tr("{version}, next").format(version=which))
        self._previous.setEnabled(message.neighbour(-1) is not None)
        self._next.setEnabled(message.neighbour(1) is not None)
        side = self.tools.px(_SIDE)
        for button, icon in self._icons:
            button.setMinimumSize(side, side)
            self.tools.theme.put_icon(button, icon, color="text2", px=_ICON)

    @override
    def height_for(self, width: int) -> int:
        is_below = not self.FAR_SIDE and self._beside_px() > width
        self._footer.setVisible(not self.FAR_SIDE and not is_below)
        self._below.setVisible(is_below)
        if not is_below:
            return self.tools.px(_HEIGHT)
        self._below.ensurePolished()  # its font counts
        more = self._below.heightForWidth(width) - self._below.fontMetrics().height()
        return self.tools.px(2 * _HEIGHT - _CLOSER) + max(0, more)

    def _beside_px(self) -> int:
        """How wide all of it is in one line."""
        buttons = (*(button for button, _ in self._icons), self._copy, self._which)
        shown = [max(one.sizeHint().width(), one.minimumWidth()) for one in buttons if not one.isHidden()]
        text = self._footer.sizeHint().width() if self._footer.full_text else 0
        return sum(shown) + _SPACING * (len(shown) + 2) + _BESIDE + text

    def _button(self, icon: str, name: str, pressed: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "code")
        _name(button, name)
        button.clicked.connect(pressed)
        self._icons.append((button, icon))
        return button

    def _ask(self, command: CommandName) -> None:
        if self.row is not None:
            self.tools.command_requested.emit(self.row.entry.message.id, command)

    def _open_menu(self) -> None:
        if self.row is not None:
            place = self._more.mapToGlobal(self._more.rect().bottomLeft())
            self.tools.menu_requested.emit(self.row.entry.message.id, place)

    def _message(self) -> str:
        return self.row.entry.message.text if self.row else ""


class ToolsRow(FootRow):
    """Under what the user wrote."""

    FAR_SIDE = True


def _name(button: QToolButton, name: str) -> None:
    button.setAccessibleName(name)
    button.setToolTip(name)
