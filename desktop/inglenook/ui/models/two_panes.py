"""Two panes beside each other, or one at a time where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.theme.theme import Theme

NARROW_PX = 780  # of both together
LIST_SHARE = 0.4
LIST_PX = (330, 520)  # the least and the most


class TwoPanes(QObject):
    """The first is the list, the second what is chosen in it; larger text needs more room."""

    changed = Signal()  # is_narrow

    def __init__(  # noqa: PLR0913  two panes, and how they share
        self,
        first: QWidget,
        second: QWidget,
        theme: Theme,
        parent: QObject,
        *,
        share: float = LIST_SHARE,
        list_px: tuple[int, int] = LIST_PX,
    ) -> None:
        super().__init__(parent)
        self._share = share
        self._px = list_px
        self._first = first
        self._second = second
        self._theme = theme
        self._width = 0
        self._second_is_open = False
        self.is_narrow = False
        theme.changed.connect(self._fit_again)

    def fit(self, width: int) -> None:
        """Take the new width of both together."""
        self._width = width
        scale = self._theme.text_scale
        is_narrow = width < NARROW_PX * scale
        if is_narrow:
            self._first.setMinimumWidth(0)
            self._first.setMaximumWidth(width)
        else:
            least, most = self._px
            self._first.setFixedWidth(round(min(max(width * self._share, least * scale), most * scale)))
        if is_narrow != self.is_narrow:
            self.is_narrow = is_narrow
            self._second_is_open = False
            self._show()
            self.changed.emit()

    def open_second(self) -> None:
        """Show what is chosen; nothing changes where both are shown."""
        self._second_is_open = True
        self._show()

    def open_first(self) -> None:
        """Show the list again."""
        self._second_is_open = False
        self._show()

    def _fit_again(self) -> None:
        self.fit(self._width)

    def _show(self) -> None:
        self._first.setVisible(not self.is_narrow or not self._second_is_open)
        self._second.setVisible(not self.is_narrow or self._second_is_open)
