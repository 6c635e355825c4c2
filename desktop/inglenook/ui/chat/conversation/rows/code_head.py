"""The line over a code: its language, and buttons that wrap, save and copy it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from inglenook.engines.tool_call import FENCE
from inglenook.ui.chat.conversation.rows.copy_button import CopyButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.chat.conversation.row_tools import RowTools

_SIDE = 7
_LEFT = 13  # of the language, so that it stands over the code
_ICON = 14
_BUTTON = 26


class CodeHead(QWidget):
    """``code`` gives the whole code, of which the row may show a part."""

    def __init__(self, parent: QWidget, tools: RowTools, code: Callable[[], str]) -> None:
        super().__init__(parent)
        self._tools = tools
        self._code = code
        self._name = ""
        self.setMouseTracking(True)
        self._language = QLabel(self)
        self._language.setProperty("role", "faint")
        self._wrap = self._button("wrapCode", self.tr("Wrap long lines"))
        self._wrap.setCheckable(True)
        self._wrap.clicked.connect(lambda: tools.set_wraps_code(wraps=self._wrap.isChecked()))
        self._save = self._button("saveCode", self.tr("Save code as a file"))
        self._save.clicked.connect(lambda: tools.save_requested.emit(code(), self._name))
        self._copy = CopyButton(self, tools.theme, self.tr("Copy code"), code, label=True)
        self._copy.setObjectName("copyCode")
        line = QHBoxLayout(self)
        line.setContentsMargins(_SIDE, 0, _SIDE, 0)
        line.setSpacing(0)
        line.addSpacing(_LEFT - _SIDE)
        line.addWidget(self._language)
        line.addStretch()
        for button in (self._wrap, self._save, self._copy):
            line.addWidget(button)
        self.retheme()
        tools.theme.changed.connect(self.retheme)

    def show_language(self, language: str) -> None:
        """The name that the answer gave it; empty where it gave none."""
        self._name = language
        self._language.setText(self.tr("Tool call") if language == FENCE else language or self.tr("text"))

    def show_wrapping(self, *, wraps: bool, is_needed: bool) -> None:
        """The button is there where wrapping changes something."""
        self._wrap.setChecked(wraps)
        self._wrap.setVisible(wraps or is_needed)

    def offer(self) -> None:
        """Look as if nothing had been copied yet."""
        self._copy.offer()

    def retheme(self) -> None:
        """Take the present colours."""
        side = self._tools.px(_BUTTON)
        for button, icon in ((self._wrap, "wrap-text"), (self._save, "download")):
            button.setMinimumSize(side, side)
            self._tools.theme.put_icon(button, icon, color="text2", px=_ICON)

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", "code")
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button
