"""The large editor of a form: its source, what is wrong with it, and for a schema its properties as a tree."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from inglenook.engines.forms.json_text import syntax_problem
from inglenook.presets.modelfile import Problem
from inglenook.ui.chat.constraints.form_check import FormCheck
from inglenook.ui.chat.constraints.form_source import edited, from_edited
from inglenook.ui.chat.constraints.form_words import about, examples, kind_words
from inglenook.ui.chat.constraints.paste_dialog import PasteDialog, of_class, of_sample
from inglenook.ui.chat.constraints.schema_form import SchemaForm
from inglenook.ui.code.form_edit import FormEdit
from inglenook.ui.code.problem_list import ProblemList

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.constraint import Constraint, ConstraintKind
    from inglenook.engines.forms.form_problem import FormProblem
    from inglenook.engines.forms.schema_editing import Schema
    from inglenook.ui.rooms import WindowRooms

_SIZE_PX = (960, 660)
_HALVES_PX = [470, 440]


class FormDialog(QDialog):
    """Deletes itself when it is closed. What cannot be used can be taken all the same, and be written on later."""

    taken = Signal(object)  # a Constraint

    def __init__(self, rooms: WindowRooms, constraint: Constraint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rooms = rooms
        self._kind: ConstraintKind = constraint.kind
        self.setWindowTitle(kind_words()[self._kind])
        self.source = FormEdit(rooms.theme)
        self.source.setAccessibleName(self.tr("Source"))
        self.source.setPlainText(edited(constraint))
        self.source.textChanged.connect(self._look)
        self._problems = ProblemList(rooms.theme)
        self._problems.line_wanted.connect(self.source.go_to_line)
        self._check = FormCheck(rooms.forms, rooms.background, self)
        self._check.changed.connect(self._show)
        self._middle = QSplitter(Qt.Orientation.Horizontal)
        self._middle.setChildrenCollapsible(False)
        self._middle.addWidget(self.source)
        self._form = SchemaForm() if self._kind == "json_schema" else None
        if self._form is not None:
            self._middle.addWidget(self._form)
            self._middle.setSizes(_HALVES_PX)
            self._middle.setHandleWidth(14)
            self._form.changed.connect(self._take_schema)
        self._lay_out()
        self.resize(*_SIZE_PX)
        self._look()
        self.source.setFocus()

    def replace_source(self, text: str) -> None:
        """Another text, which Ctrl+Z takes back."""
        cursor = self.source.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        told = QLabel(about(self._kind))
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        tools, buttons = QHBoxLayout(), QHBoxLayout()
        begin = self._button(self.tr("Examples"), None)
        menu = QMenu(begin)
        for name, text in examples(self._kind).items():
            menu.addAction(name, lambda text=text: self.replace_source(text))
        begin.setMenu(menu)
        tools.addWidget(begin)
        if self._kind == "json_schema":
            tools.addWidget(self._button(self.tr("From a sample…"), self._of_sample))
            tools.addWidget(self._button(self.tr("From a class…"), self._of_class))
            tools.addWidget(self._button(self.tr("Tidy up"), self._tidy))
        tools.addStretch(1)
        buttons.addStretch(1)
        buttons.addWidget(self._button(self.tr("Cancel"), self.reject))
        take = self._button(self.tr("Use it"), self._take)
        take.setProperty("role", "primary")
        buttons.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(told)
        column.addLayout(tools)
        column.addWidget(self._middle, 1)
        column.addWidget(self._problems)
        column.addLayout(buttons)

    def _button(self, text: str, pressed: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        if pressed is not None:
            button.clicked.connect(pressed)
        return button

    def _look(self) -> None:
        text = self.source.toPlainText()
        self._check.look(from_edited(self._kind, text))
        if self._form is not None:
            schema: object = json.loads(text) if syntax_problem(text) is None else None
            self._form.setEnabled(isinstance(schema, dict))
            if isinstance(schema, dict):
                self._form.show_schema(cast("Schema", schema))

    def _take_schema(self, schema: Schema) -> None:
        with QSignalBlocker(self.source):
            self.replace_source(json.dumps(schema, ensure_ascii=False, indent=2))
        self._check.look(from_edited(self._kind, self.source.toPlainText()))

    def _show(self) -> None:
        problems: tuple[FormProblem, ...] = self._check.problems
        self.source.show_problems(problems)
        self._problems.show_problems([Problem(one.line, one.severity, one.message) for one in problems])

    def _tidy(self) -> None:
        text = self.source.toPlainText()
        if syntax_problem(text) is None:
            self.replace_source(json.dumps(json.loads(text), ensure_ascii=False, indent=2))

    def _of_sample(self) -> None:
        told = self.tr("Paste JSON as you want answers to be: all that stands in it is required.")
        self._paste(of_sample, self.tr("A schema from a sample"), told)

    def _of_class(self) -> None:
        told = self.tr("Paste the source of a pydantic class, with the classes that it uses. It is read, never run.")
        self._paste(of_class, self.tr("A schema from a class"), told)

    def _paste(self, make: Callable[[str], str | FormProblem], title: str, told: str) -> None:
        dialog = PasteDialog(self._rooms.theme, self._rooms.background, make, title=title, about=told, parent=self)
        dialog.made.connect(self.replace_source)
        dialog.open()

    def _take(self) -> None:
        self.taken.emit(from_edited(self._kind, self.source.toPlainText()))
        self.accept()
