"""A formula on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.text.maths import Formula, Picture
from inglenook.ui.theme.tokens import BODY_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.ui.chat.conversation.entry import Row

_MARGIN = 4


class MathsRow(RowWidget):
    """The formula's picture in the middle; made smaller where it is wider than the column."""

    _picture: Picture | None = None

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        latex = row.block.body if row.block else ""
        colour = self.tools.theme.tokens.text
        formula = Formula(latex, True, self.tools.px(BODY_PX), colour, self.devicePixelRatioF())  # noqa: FBT003
        self._picture = self.tools.formulas.picture(formula)
        self.setAccessibleName(latex)

    @override
    def height_for(self, width: int) -> int:
        return int(self._size(width).height()) + 2 * _MARGIN

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        selected = self.tools.selection.within(self.row, 1) if self.row else None
        area = self._size(self.width())
        area.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if selected:
                painter.fillRect(area, QColor(self.tools.theme.tokens.selection))
            painter.drawImage(area, self._picture.image)

    def _size(self, width: int) -> QRectF:
        if self._picture is None:
            return QRectF()
        size = self._picture.image.deviceIndependentSize()
        shrink = min(1.0, width / max(1.0, size.width()))
        return QRectF(0, 0, size.width() * shrink, size.height() * shrink)
