"""Which of the two side panels are open: both where there is room, at most one in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.chat_pane import ChatPane
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

Panel = Literal["list", "inspector"]
NARROW_PX = 830  # of the page: a window of about 900
WIDE_PX = 1150
LIST_PX = (212, 252)  # where there is little room, where there is enough
INSPECTOR_PX = (268, 300)
MOST_SHARE = 0.46  # of the page: with large text the chat needs room too


class SidePanels(QObject):
    """A wide window keeps what the user wants open; a narrow one closes both and opens one at a time."""

    def __init__(
        self, chats: QWidget, inspector: QWidget, pane: ChatPane, *, theme: Theme, settings: LiveSettings
    ) -> None:
        super().__init__(pane)
        self._list = chats
        self._inspector = inspector
        self._pane = pane
        self._theme = theme
        self._width = 0
        self._settings = settings
        self._is_narrow = False
        self._open_when_narrow: Panel | None = None
        self._list_wanted = True
        pane.list_toggled.connect(self.toggle_list)
        pane.inspector_toggled.connect(self.toggle_inspector)
        settings.changed.connect(self._show)
        theme.changed.connect(self._fit_again)
        self._show()

    def fit(self, width: int) -> None:
        """Take the page's new width; larger text needs more of it."""
        self._width = width
        scale = self._theme.text_scale
        wide = int(width >= WIDE_PX * scale)
        most = round(width * MOST_SHARE)
        self._list.setFixedWidth(min(round(LIST_PX[wide] * scale), most))
        self._inspector.setFixedWidth(min(round(INSPECTOR_PX[wide] * scale), most))
        if self._is_narrow != (width < NARROW_PX * scale):
            self._is_narrow = not self._is_narrow
            self._open_when_narrow = None
            self._show()

    def _fit_again(self) -> None:
        self.fit(self._width)

    def is_list_open(self) -> bool:
        """Whether the chats are shown."""
        return not self._list.isHidden()

    def is_inspector_open(self) -> bool:
        """Whether the inspector is shown."""
        return not self._inspector.isHidden()

    def show_list(self) -> None:
        """Open the chats."""
        if self._list.isHidden():
            self.toggle_list()

    def toggle_list(self) -> None:
        """Open or close the chats."""
        if self._is_narrow:
            self._open_when_narrow = None if self._open_when_narrow == "list" else "list"
        else:
            self._list_wanted = not self._list_wanted
        self._show()

    def toggle_inspector(self) -> None:
        """Open or close the inspector; remembered for the next start."""
        if self._is_narrow:
            self._open_when_narrow = None if self._open_when_narrow == "inspector" else "inspector"
            self._show()
        else:
            self._settings.set_field("window", "inspector_open", self._inspector.isHidden())

    def _show(self) -> None:
        wanted = {"list": self._list_wanted, "inspector": self._settings.settings.window.inspector_open}
        if self._is_narrow:
            wanted = {panel: panel == self._open_when_narrow for panel in wanted}
        self._list.setVisible(wanted["list"])
        self._inspector.setVisible(wanted["inspector"])
        for panel, button in (("list", self._pane.list_button), ("inspector", self._pane.inspector_button)):
            button.setAccessibleDescription(self.tr("open") if wanted[panel] else self.tr("closed"))
