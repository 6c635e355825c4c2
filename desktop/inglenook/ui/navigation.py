"""The rail at the window's side: one button a page."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QFontMetrics
from PySide6.QtWidgets import QAccessibleWidget, QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.theme.tokens import TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

WIDTH_PX = 76  # at least
AROUND_TEXT_PX = 24
MARKED_WEIGHT = 600
ICON_PX = 19


class PageButton(QToolButton):
    """A button of the rail: to a screen reader a tab, of which one is selected."""

    accessible: PageTab | None = None  # held here: Qt keeps only the pointer


class PageTab(QAccessibleWidget):
    """What a screen reader finds in the place of a PageButton."""

    def __init__(self, button: PageButton) -> None:
        super().__init__(button, QAccessible.Role.PageTab)
        self._button = button

    @override
    def state(self) -> QAccessible.State:
        state = super().state()
        state.selectable = True
        state.selected = self._button.isChecked()
        state.checkable = False
        return state

    @override
    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    @override
    def doAction(self, actionName: str) -> None:
        if actionName == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(actionName)


@cache
def install_page_tabs() -> None:
    """Tell Qt, once, how PageButtons look to screen readers: a checkable button would be read as a check box."""

    def make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
        if not isinstance(thing, PageButton):
            return None
        thing.accessible = PageTab(thing)
        return thing.accessible

    QAccessible.installFactory(make)


class Navigation(QWidget):
    """Pages from the top, the last one at the bottom; ``page_chosen`` says its name."""

    page_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        install_page_tabs()
        self._theme = theme
        self._icons: dict[PageButton, str] = {}
        self._buttons: dict[str, PageButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 14, 8, 10)
        self._column.setSpacing(3)
        self.retheme()
        theme.changed.connect(self.retheme)

    def add_page(self, name: str, icon: str, *, title: str, at_bottom: bool = False) -> None:
        """Another button, which reads ``title``."""
        button = PageButton()
        button.setText(title)
        button.setAccessibleName(name)
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.page_chosen.emit(name))
        if at_bottom:
            self._column.addStretch()
        self._column.addWidget(button)
        self._group.addButton(button)
        self._icons[button] = icon
        self._buttons[name] = button
        self.retheme()

    def set_tip(self, name: str, tip: str) -> None:
        """What is told when the pointer rests on a page's button."""
        self._buttons[name].setToolTip(tip)

    def mark(self, name: str) -> None:
        """Show which page is open."""
        self._buttons[name].setChecked(True)

    def retheme(self) -> None:
        """Take the present colours and size of text."""
        metrics = QFontMetrics(self._theme.font(TINY_PX, weight=MARKED_WEIGHT))
        widest = max((metrics.horizontalAdvance(button.text()) for button in self._icons), default=0)
        self.setFixedWidth(max(round(WIDTH_PX * self._theme.text_scale), widest + AROUND_TEXT_PX))
        for button, icon in self._icons.items():
            self._theme.put_icon(button, icon, px=ICON_PX)
