"""What all rows have in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.text_block import TextBlock

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools


_DIMMED = 0.62  # of the text's strength: still 4.5 to 1 on both grounds


class RowWidget(QWidget):
    """The widget of a row; it is used for one row after another."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent)
        self.tools = tools
        self.row: Row | None = None
        self.setMouseTracking(True)

    @property
    def text(self) -> TextBlock | None:
        """The part that can be selected, where there is one."""
        return None

    @abstractmethod
    def bind(self, row: Row) -> None:
        """Show this row from now on, or show it as it has become."""
        raise NotImplementedError

    @abstractmethod
    def height_for(self, width: int) -> int:
        """The height it needs at a width."""
        raise NotImplementedError

    def set_dimmed(self, *, dimmed: bool) -> None:
        """Stand back: the model does not see this any more. It stays readable."""
        if dimmed is not (self.graphicsEffect() is not None):
            effect = QGraphicsOpacityEffect(self) if dimmed else None
            if effect is not None:
                effect.setOpacity(_DIMMED)
            self.setGraphicsEffect(effect)  # pyright: ignore[reportArgumentType]  None takes it away

    def arrange(self) -> None:
        """Place the parts; called when the size or what is shown is another."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()


class RowWithText(RowWidget):
    """A row of which the selection takes a part."""

    def __init__(self, parent: QWidget, tools: RowTools, block: TextBlock | None = None) -> None:
        super().__init__(parent, tools)
        self._text = block or TextBlock(self, tools)

    @property
    @override
    def text(self) -> TextBlock:
        return self._text
