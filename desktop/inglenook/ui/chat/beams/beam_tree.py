"""Paints a beam search as a tree from left to right; the arrow keys go from token to token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inglenook.ui.chat.beams.grown_tree import GrownTree, TreeNode
from inglenook.ui.chat.conversation import accessible
from inglenook.ui.chat.conversation.tokens.candidate_list import shown_token
from inglenook.ui.row_painting import write_line
from inglenook.ui.theme.tokens import TINY_PX
from inglenook.ui.translated import grouped, number_in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from inglenook.engines.beams import BeamsGrown
    from inglenook.ui.theme.theme import Theme

_COLUMN_PX, _ROW_PX = 92, 26
_BOX_PX = 64, 20
_MARGIN_PX = 8
_MOST_WORDS = 160  # characters that are told of what came before


class BeamTree(QWidget):
    """The way to the likeliest whole stands out, what leads to nothing is faint, what has ended has two lines."""

    shown_wanted = Signal(object)  # a QRect that should be in sight

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tree = GrownTree()
        self.current: TreeNode | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Beam tree")
        theme.changed.connect(self._resize)

    def clear(self) -> None:
        """Another search begins."""
        self.tree, self.current = GrownTree(), None
        self._resize()

    def grow(self, grown: BeamsGrown) -> None:
        """One step more; its end stays in sight as long as nobody walks."""
        self.tree.grow(grown)
        self._resize()
        best = self.tree.best
        if self.current is None and best is not None:
            self.setAccessibleDescription(sentence_of(best))
            self.shown_wanted.emit(self._box(best).toRect())

    def go_to(self, node: TreeNode | None) -> None:
        """Make a token the current one, and have it spoken."""
        if node is None:
            return
        self.current = node
        self.setAccessibleDescription(sentence_of(node))
        accessible.announce(self, sentence_of(node))
        self.shown_wanted.emit(self._box(node).toRect())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        scale = self._theme.text_scale
        rows = max((len(step) for step in self.tree.steps), default=1)
        width = len(self.tree.steps) * _COLUMN_PX * scale + 2 * _MARGIN_PX
        return QSize(round(width), round(rows * _ROW_PX * scale + 2 * _MARGIN_PX))

    def _resize(self) -> None:
        self.setMinimumSize(self.sizeHint())
        self.update()

    def _box(self, node: TreeNode) -> QRectF:
        scale = self._theme.text_scale
        x = _MARGIN_PX + (node.step - 1) * _COLUMN_PX * scale
        y = _MARGIN_PX + node.slot * _ROW_PX * scale
        return QRectF(x, y, _BOX_PX[0] * scale, _BOX_PX[1] * scale)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.tree.steps:
            return
        column = _COLUMN_PX * self._theme.text_scale
        first = max(0, int((event.rect().left() - _MARGIN_PX) // column) - 1)
        last = int((event.rect().right() - _MARGIN_PX) // column) + 2
        shown = [node for step in self.tree.steps[first:last] for node in step]
        way = self._way(self.current or self.tree.best)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for node in shown:
                if node.parent is not None:
                    self._paint_edge(painter, node.parent, node, is_way=node in way)
            for node in shown:
                self._paint_node(painter, node, is_way=node in way)

    def _paint_edge(self, painter: QPainter, parent: TreeNode, node: TreeNode, *, is_way: bool) -> None:
        tokens = self._theme.tokens
        start, end = self._box(parent), self._box(node)
        one, other = QPointF(start.right(), start.center().y()), QPointF(end.left(), end.center().y())
        path = QPainterPath(one)
        half = (other.x() - one.x()) / 2
        path.cubicTo(QPointF(one.x() + half, one.y()), QPointF(other.x() - half, other.y()), other)
        style = Qt.PenStyle.SolidLine if node.is_alive else Qt.PenStyle.DotLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent if is_way else tokens.control), 2 if is_way else 1, style))
        painter.drawPath(path)

    def _paint_node(self, painter: QPainter, node: TreeNode, *, is_way: bool) -> None:
        tokens, box = self._theme.tokens, self._box(node)
        painter.setBrush(QColor(tokens.accent_soft if is_way else tokens.subtle))
        style = Qt.PenStyle.SolidLine if node.is_alive else Qt.PenStyle.DotLine
        is_current = node is self.current
        painter.setPen(QPen(QColor(tokens.accent if is_way else tokens.control), 2 if is_current else 1, style))
        painter.drawRoundedRect(box, 5, 5)
        if node.node.is_finished:
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
        font = self._theme.font(TINY_PX, mono=True)
        inside = box.adjusted(5, 0, -5, 0).toRect()
        colour = tokens.text if node.is_alive else tokens.text3
        write_line(painter, inside, shown_token(node.node.text), font=font, color=colour)

    def _way(self, node: TreeNode | None) -> set[TreeNode]:
        found: set[TreeNode] = set()
        while node is not None:
            found.add(node)
            node = node.parent
        return found

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.current or self.tree.best
        key = event.key()
        if here is None or key not in {
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_End,
        }:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_End:
            self.current = None
            self.go_to(self.tree.best)
        elif key == Qt.Key.Key_Left:
            self.go_to(here.parent)
        elif key == Qt.Key.Key_Right:
            self.go_to(self.tree.child(here))
        else:
            step = self.tree.steps[here.step - 1]
            slot = here.slot + (1 if key == Qt.Key.Key_Down else -1)
            self.go_to(step[slot] if 0 <= slot < len(step) else None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        point = event.position()
        found = (node for step in self.tree.steps for node in step if self._box(node).contains(point))
        self.go_to(next(found, None))

    def rect_of(self, node: TreeNode) -> QRect:
        """Where a token is painted."""
        return self._box(node).toRect()


def sentence_of(node: TreeNode) -> str:
    """A node to a screen reader, and to whoever asks what its line says."""
    words = _tr("Step {step}: “{token}”, log-probability {total} in all. So far: {words}").format(
        step=grouped(node.step),
        token=shown_token(node.node.text),
        total=number_in_words(node.node.total, ".2f"),
        words=node.words if len(node.words) <= _MOST_WORDS else f"…{node.words[-_MOST_WORDS:]}",
    )
    if node.node.is_finished:
        return f"{words} {_tr('This answer has ended.')}"
    return words if node.is_alive else f"{words} {_tr('It was given up.')}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Beams", text)
