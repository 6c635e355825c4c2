"""The one place for news: a stack of notices at the window's bottom edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.widgets.notice import Kind, Notice

if TYPE_CHECKING:
    from collections.abc import Callable

_WIDTH_EM = 26  # in sizes of the text
_MARGIN_PX = 16
_GAP_PX = 8
_MOST = 4
_MOVES = {
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.FontChange,
    QEvent.Type.LayoutDirectionChange,
}


class Notices(QWidget):
    """Lies over the bottom end corner of its parent, newest at the bottom; the same news twice is shown once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._notices: list[Notice] = []
        self._clear_of: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP_PX)
        self.setAccessibleName(self.tr("News"))
        self.hide()
        parent.installEventFilter(self)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is shown, oldest first."""
        return tuple(self._notices)

    def show_notice(
        self,
        text: str,
        *,
        kind: Kind = "info",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Tell something; an info goes after 6 s, a warning or an error stays until it is closed."""
        for shown in self._notices:
            if (shown.text, shown.kind) == (text, kind) and action is None:
                shown.stay()
                return
        self._add(Notice(text, kind=kind, action=action, parent=self))

    def show_offer(self, text: str, action: tuple[str, Callable[[], None]], *, tip: str) -> Notice:
        """Tell what was done, with something to do about it, of which ``tip`` says more; to be taken away by hand."""
        notice = Notice(text, action=action, tip=tip, parent=self)
        self._add(notice)
        return notice

    def take_away(self, notice: Notice) -> None:
        """Show it no longer; nothing where it has gone already."""
        if notice not in self._notices:
            return
        self._notices.remove(notice)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._notices))
        self._place()

    def keep_clear_of(self, widget: QWidget) -> None:
        """Stand above a widget at the bottom of the parent instead of on it, while it is shown there."""
        self._clear_of = widget
        widget.installEventFilter(self)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and not self._is_going():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and not self._is_going():  # the text grew, a notice went
            self._place()
        return super().event(event)

    def _add(self, notice: Notice) -> None:
        notice.closed.connect(lambda: self.take_away(notice))
        self._notices.append(notice)
        self._column.addWidget(notice)
        self._make_room()
        self.show()
        self._place()
        self._announce(notice)

    def _is_going(self) -> bool:
        """Whether the window is hidden or being destroyed: what we keep of it may be gone, so Qt is asked anew."""
        over = self.parentWidget()
        return over is None or not over.isVisible()  # pyright: ignore[reportUnnecessaryComparison]  None while it ends

    def _make_room(self) -> None:
        """The oldest info goes first: an error is there to be read."""
        while len(self._notices) > _MOST:
            older = self._notices[:-1]
            self.take_away(next((notice for notice in older if notice.kind == "info"), older[0]))

    def _place(self) -> None:
        width = min(_WIDTH_EM * QFontInfo(self.font()).pixelSize(), self._over.width() - 2 * _MARGIN_PX)
        height = self._column.totalHeightForWidth(width)
        left_to_right = self._over.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x = self._over.width() - width - _MARGIN_PX if left_to_right else _MARGIN_PX
        self.setGeometry(x, self._bottom(x, width) - height, width, height)
        self.raise_()

    def _bottom(self, x: int, width: int) -> int:
        bottom = self._over.height() - _MARGIN_PX
        other = self._clear_of
        if other is None or not other.isVisibleTo(self._over):
            return bottom
        corner = other.mapTo(self._over, QPoint(0, 0))
        beside = corner.x() >= x + width or corner.x() + other.width() <= x
        return bottom if beside else min(bottom, corner.y() - _GAP_PX)

    def _announce(self, notice: Notice) -> None:
        event = QAccessibleAnnouncementEvent(self, notice.announcement)
        if notice.kind == "error":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
