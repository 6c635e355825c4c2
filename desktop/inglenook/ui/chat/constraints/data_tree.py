"""JSON as a tree of names and values."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from inglenook.engines.forms.data_table import cell

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MOST_SHOWN = 1000  # values


class DataTree(QTreeWidget):
    """Shows the first MOST_SHOWN values; ``is_cut`` says that there are more."""

    def __init__(self, value: object, headings: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_cut = False
        self._left = MOST_SHOWN
        self.setHeaderLabels(headings)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        items = self._below(value)
        self.addTopLevelItems(items or [QTreeWidgetItem(["", cell(value)])])
        self.expandToDepth(2)

    def _below(self, value: object) -> list[QTreeWidgetItem]:
        if isinstance(value, dict):
            pairs = [(str(name), one) for name, one in cast("dict[str, object]", value).items()]
        elif isinstance(value, list):
            pairs = [(str(place), one) for place, one in enumerate(cast("list[object]", value), 1)]
        else:
            return []
        items: list[QTreeWidgetItem] = []
        for name, one in pairs:
            if self._left <= 0:
                self.is_cut = True
                break
            self._left -= 1
            items.append(self._item(name, one))
        return items

    def _item(self, name: str, value: object) -> QTreeWidgetItem:
        is_inner = value not in ({}, []) and isinstance(value, dict | list)
        value = cast("object", value)
        text = "" if is_inner else cell(value)
        item = QTreeWidgetItem([name, text])
        item.setData(1, Qt.ItemDataRole.ToolTipRole, text)
        if is_inner:
            item.addChildren(self._below(value))
        return item
