"""The pages of the window and the rail that chooses among them; a page is made when it is opened first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from inglenook.ui.navigation import Navigation

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme


class Pages(QWidget):
    """``opened`` says the name of the page that is shown from now on."""

    opened = Signal(str)

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._navigation = Navigation(theme)
        self._stack = QStackedWidget()
        self._titles: dict[str, str] = {}
        self._makers: dict[str, Callable[[QWidget], QWidget]] = {}  # of the pages that nobody has opened yet
        self._pages: dict[str, QWidget] = {}  # in the place of one that nobody has opened yet stands an empty one
        self._open = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)
        self._navigation.page_chosen.connect(self.show_page)
        keys.changed.connect(self._show_keys)

    @property
    def titles(self) -> dict[str, str]:
        """As the window reads, by name."""
        return dict(self._titles)

    @property
    def open_page(self) -> str:
        """The name of the page that is shown."""
        return self._open

    def add_page(
        self, name: str, make: Callable[[QWidget], QWidget], *, title: str, icon: str, at_bottom: bool = False
    ) -> None:
        """Another page, below the others; made within its parent: what is moved into another is styled once more."""
        self._titles[name] = title
        self._makers[name] = make
        self._pages[name] = QWidget()
        self._stack.addWidget(self._pages[name])
        self._navigation.add_page(name, icon, title=title, at_bottom=at_bottom)
        self._show_keys()

    def show_page(self, name: str) -> None:
        """Open a page."""
        self.make_page(name)
        self._stack.setCurrentIndex(list(self._titles).index(name))
        self._navigation.mark(name)
        self._open = name
        self.opened.emit(name)

    def make_page(self, name: str) -> QWidget:
        """Have a page ready without opening it; a second time it is the same."""
        make = self._makers.pop(name, None)
        if make is not None:
            place, page = self._pages[name], make(self._stack)
            page.resize(self._stack.size())
            index = self._stack.indexOf(place)
            self._stack.removeWidget(place)
            place.deleteLater()
            self._stack.insertWidget(index, page)
            self._pages[name] = page
        return self._pages[name]

    def _show_keys(self) -> None:
        for name, title in self._titles.items():
            self._navigation.set_tip(name, self._keys.tip(title, f"page.{name.lower()}"))
