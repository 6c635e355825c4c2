"""Choosers that leave the wheel to the page around them until they have the focus."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QSpinBox, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWheelEvent

TEXT_MARGIN_PX = 8

_TEXT_INSET_PX = 8  # a style sheet's padding does not reach a spin box's text


class QuietComboBox(QComboBox):
    """A combo box on a page that scrolls."""

    accessible: _NamedComboBox | None = None  # held here: Qt keeps only the pointer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _install_names()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(e)
        else:
            e.ignore()


class QuietSpinBox(QSpinBox):
    """A spin box on a page that scrolls; a typed number counts when it is done with, not at each digit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(True)
        self.lineEdit().setTextMargins(_TEXT_INSET_PX, 0, _TEXT_INSET_PX, 0)
        self.lineEdit().setTextMargins(TEXT_MARGIN_PX, 0, 0, 0)  # the style sheet's padding does not reach it

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _NamedComboBox(QAccessibleWidget):
    """A combo box that is found by its accessible name: Qt's own gives, on Linux, the chosen entry in its place."""

    def __init__(self, combo: QuietComboBox) -> None:
        super().__init__(combo, QAccessible.Role.ComboBox)
        self._combo = combo

    @override
    def text(self, t: QAccessible.Text) -> str:
        chosen = self._combo.currentText()
        if t == QAccessible.Text.Value:
            return chosen
        if t == QAccessible.Text.Description:
            return ". ".join(filter(None, [chosen, super().text(t)]))
        return super().text(t)

    @override
    def childCount(self) -> int:
        return 1

    @override
    def child(self, index: int) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._combo.view()) if index == 0 else super().child(index)

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        return 0 if arg__1.object() is self._combo.view() else -1

    @override
    def actionNames(self) -> list[str]:
        return [self.showMenuAction(), self.pressAction(), *super().actionNames()]

    @override
    def doAction(self, actionName: str) -> None:
        if actionName not in {self.showMenuAction(), self.pressAction()}:
            super().doAction(actionName)
        elif self._combo.view().isVisible():
            self._combo.hidePopup()
        else:
            self._combo.showPopup()


@cache
def _install_names() -> None:
    def make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
        if not isinstance(thing, QuietComboBox):
            return None
        thing.accessible = _NamedComboBox(thing)
        return thing.accessible

    QAccessible.installFactory(make)
