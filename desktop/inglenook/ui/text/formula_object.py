"""Formulas inside lines of text: each stands on the line's base and may reach a little below the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPyTextObject, QTextDocument, QTextFormat
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    from inglenook.ui.text.maths import Picture


class FormulaObject(QPyTextObject):
    """Takes the place of Qt's own handler of pictures, which would fetch them and set each as high as it is.

    `picture` gives the picture for a name, `depth` how much of its part below the base counts for the line's height.
    """

    def __init__(
        self, picture: Callable[[str], Picture | None], depth: Callable[[Picture], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._depth = depth

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        picture = self._picture(format.toImageFormat().name())
        if picture is None:
            return QSizeF()
        return QSizeF(picture.image.deviceIndependentSize().width(), picture.ascent + self._depth(picture))

    @override
    def drawObject(  # pyright: ignore[reportIncompatibleMethodOverride]  the stubs leave out a type
        self,
        painter: QPainter,
        rect: QRectF,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        picture = self._picture(format.toImageFormat().name())
        if picture is not None:
            painter.drawImage(QPointF(rect.left(), rect.top()), picture.image)
