"""A schema as a form: its properties as a tree, and the rules of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inglenook.engines.forms import schema_editing as editing
from inglenook.ui.chat.constraints.rule_words import kind_names, read_rule, rules_of, written_rule
from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.forms.json_text import Path
    from inglenook.engines.forms.schema_editing import Property, PropertyKind, Schema

_PATH = Qt.ItemDataRole.UserRole


class SchemaForm(QWidget):
    """``changed`` gives the schema after each change; what a form cannot show stays as it is in the text."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema: Schema = {}
        self._path: Path = ()
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Properties"))
        self._tree.setHeaderLabels([self.tr("Property"), self.tr("Type"), self.tr("Required")])
        self._tree.setUniformRowHeights(True)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setStretchLastSection(False)
        self._tree.currentItemChanged.connect(self._choose)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the property"))
        self._name.editingFinished.connect(self._rename)
        self._kind = QuietComboBox()
        self._kind.setAccessibleName(self.tr("Type of the property"))
        for kind, words in kind_names().items():
            self._kind.addItem(words, kind)
        self._kind.activated.connect(self._change_kind)
        self._required = QCheckBox(self.tr("Required"))
        self._required.clicked.connect(self._require)
        self._rules = QGridLayout()
        self._rules.setColumnStretch(1, 1)
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self._show_chosen()

    def show_schema(self, schema: Schema) -> None:
        """Another one, with the same property chosen as far as it is there."""
        self._schema = schema
        self._fill()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for key, words, pressed in (
            ("add", self.tr("Add"), lambda: self._add(inside=False)),
            ("inside", self.tr("Add inside"), lambda: self._add(inside=True)),
            ("remove", self.tr("Remove"), self._remove),
            ("up", self.tr("Up"), lambda: self._move(-1)),
            ("down", self.tr("Down"), lambda: self._move(1)),
        ):
            self._buttons[key] = self._button(words, pressed)
            tools.addWidget(self._buttons[key])
        tools.addStretch(1)
        first = QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._kind)
        first.addWidget(self._required)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._tree, 1)
        column.addLayout(tools)
        column.addLayout(first)
        column.addLayout(self._rules)

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(self.tr("{action}: property").format(action=text))
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _fill(self) -> None:
        with QSignalBlocker(self._tree):
            self._tree.clear()
            parents: list[QTreeWidgetItem] = []
            for one in editing.properties_of(self._schema):
                item = self._item(one)
                del parents[one.depth :]
                if parents:
                    parents[-1].addChild(item)
                else:
                    self._tree.addTopLevelItem(item)
                parents.append(item)
                if one.path == self._path:
                    self._tree.setCurrentItem(item)
            self._tree.expandAll()
        if self._tree.currentItem() is None:
            self._path = ()
        self._show_chosen()

    def _item(self, one: Property) -> QTreeWidgetItem:
        item = QTreeWidgetItem([one.name, kind_names()[one.kind], "✓" if one.is_required else ""])
        item.setData(0, _PATH, one.path)
        return item

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        self._path = cast("Path", tuple(item.data(0, _PATH))) if item is not None else ()
        self._show_chosen()

    def _show_chosen(self) -> None:
        is_chosen = bool(self._path)
        rules = editing.at(self._schema, self._path) if is_chosen else {}
        kind = editing.kind_of(rules) if is_chosen else "other"
        self._name.setText(str(self._path[-1]) if is_chosen else "")
        self._kind.setCurrentIndex(self._kind.findData(kind) if is_chosen else -1)
        chosen = next((one for one in editing.properties_of(self._schema) if one.path == self._path), None)
        self._required.setChecked(chosen is not None and chosen.is_required)
        for widget in (
            self._name,
            self._kind,
            self._required,
            *(self._buttons[key] for key in ("remove", "up", "down")),
        ):
            widget.setEnabled(is_chosen)
        self._buttons["inside"].setEnabled(kind in {"object", "array"} and is_chosen)
        self._show_rules(kind if is_chosen else "other", rules)

    def _show_rules(self, kind: PropertyKind, rules: Schema) -> None:
        while (entry := self._rules.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (key, words) in enumerate(rules_of(kind).items()):
            field = QLineEdit(written_rule(key, rules.get(key)))
            field.setObjectName(key)
            field.setAccessibleName(words)
            field.editingFinished.connect(lambda key=key, field=field: self._set_rule(key, field.text()))
            label = QLabel(words)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            self._rules.addWidget(label, row, 0)
            self._rules.addWidget(field, row, 1)

    def _add(self, *, inside: bool) -> None:
        schema, self._path = editing.add(self._schema, self._path, inside=inside)
        self._put(schema)
        self._name.setFocus()
        self._name.selectAll()

    def _remove(self) -> None:
        path, self._path = self._path, ()
        self._put(editing.remove(self._schema, path))
        self._tree.setFocus()

    def _move(self, step: int) -> None:
        self._put(editing.move(self._schema, self._path, step))

    def _rename(self) -> None:
        if self._path and self._name.text() != self._path[-1]:
            schema, self._path = editing.rename(self._schema, self._path, self._name.text())
            self._put(schema)

    def _change_kind(self, index: int) -> None:
        self._put(editing.change_kind(self._schema, self._path, self._kind.itemData(index)))

    def _require(self, is_required: bool) -> None:  # noqa: FBT001  a slot of Qt's
        self._put(editing.require(self._schema, self._path, is_required=is_required))

    def _set_rule(self, key: str, text: str) -> None:
        if self._path and text != written_rule(key, editing.at(self._schema, self._path).get(key)):
            self._put(editing.set_rule(self._schema, self._path, key, read_rule(key, text)))

    def _put(self, schema: Schema) -> None:
        self._schema = schema
        self._fill()
        self.changed.emit(schema)
