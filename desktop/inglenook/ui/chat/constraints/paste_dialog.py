"""Makes a schema of something that is pasted: a sample of JSON, or the source of a class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.engines.forms.form_problem import FormProblem
from inglenook.engines.forms.from_class import schema_of_class
from inglenook.engines.forms.from_sample import schema_of_sample
from inglenook.engines.forms.json_text import syntax_problem
from inglenook.ui.code.form_edit import FormEdit
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background
    from inglenook.ui.theme.theme import Theme

_SIZE_PX = (620, 480)
_LONGEST = 1_000_000  # characters


class PasteDialog(QDialog):
    """Deletes itself when it is closed. ``make`` gives the schema, or what is wrong."""

    made = Signal(str)

    def __init__(  # noqa: PLR0913  what is pasted, and how that is told
        self,
        theme: Theme,
        background: Background,
        make: Callable[[str], str | FormProblem],
        *,
        title: str,
        about: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._background = background
        self._make = make
        head = QLabel(title)
        head.setProperty("role", "title")
        told = QLabel(about)
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        self._source = FormEdit(theme)
        self._source.setAccessibleName(self.tr("What the schema is made of"))
        self._source.textChanged.connect(lambda: self._show(None))
        self._problem = QLabel()
        self._problem.setProperty("role", "quiet")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        take = QPushButton(self.tr("Make the schema"))
        take.setAccessibleName(take.text())
        take.setProperty("role", "primary")
        take.clicked.connect(self._take)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(told)
        column.addWidget(self._source, 1)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        self.resize(*_SIZE_PX)
        self._source.setFocus()

    def _take(self) -> None:
        text = self._source.toPlainText()
        if len(text) > _LONGEST:
            self._problem.setText(self.tr("This is too long to make a schema of."))
            return

        def make(_cancel: Cancel) -> Iterator[str | FormProblem]:
            yield self._make(text)

        self._background.run(make, on_item=self._made, on_done=lambda: None, on_error=lambda _: None)

    def _made(self, found: str | FormProblem) -> None:
        if isinstance(found, FormProblem):
            self._show(found)
            self._source.go_to_line(found.line)
        else:
            self.made.emit(found)
            self.accept()

    def _show(self, problem: FormProblem | None) -> None:
        words = self.tr("Line {line}: {problem}")
        self._problem.setText(
            words.format(line=problem.line, problem=translated(problem.message)) if problem is not None else ""
        )
        self._source.show_problems([problem] if problem is not None else [])


def of_sample(text: str) -> str | FormProblem:
    """The schema of a sample of JSON."""
    return syntax_problem(text) or schema_of_sample(text)


def of_class(text: str) -> str | FormProblem:
    """The schema of a pydantic class; its source is read and never run."""
    return schema_of_class(text)
