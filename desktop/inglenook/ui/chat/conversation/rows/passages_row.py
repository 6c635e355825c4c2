"""Under an answer: which passages of documents the model was given for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.attachment import Passage
    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_ICON = 15


class PassagesRow(RowWidget):
    """A click shows their text."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._button = QToolButton(self)
        self._button.setProperty("role", "think")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setToolTip(self.tr("Show what of the documents the model was given for this answer"))
        self._button.clicked.connect(self._open)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._button)
        line.addStretch()

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        words = self._words(row.entry.message.passages)
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self.tools.theme.put_icon(self._button, "file-text", color="text2", px=_ICON)

    @override
    def height_for(self, width: int) -> int:
        return self._button.sizeHint().height()

    def _words(self, passages: Sequence[Passage]) -> str:
        names = list(dict.fromkeys(passage.name for passage in passages))
        words = self.tr("Passages used: {count} from {name}")
        if len(names) > 1:
            words = self.tr("Passages used: {count} from {name} and {more} more")
        words = words.format(count=len(passages), name=names[0] if names else "", more=len(names) - 1)
        model = passages[0].found_by if passages else ""
        way = self.tr("found with {model}").format(model=model) if model else self.tr("found by their words")
        return f"{words} · {way}"

    def _open(self) -> None:
        if self.row is not None:
            self.tools.passages_opened.emit(self.row.entry.message.id)
