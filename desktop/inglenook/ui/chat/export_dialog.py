"""What is to be exported, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from inglenook.chats.exporting.exported_chat import Form
from inglenook.ui.chat.job_dialog import JobDialog

if TYPE_CHECKING:
    from collections.abc import Mapping

_INDENT_EM = 2.3  # below the words of a choice, in sizes of the text

translate = QCoreApplication.translate


class ExportDialog(JobDialog):
    """``scopes`` are the choices of what, each with its words; the first one is chosen."""

    wanted = Signal(str, str)  # one of the scopes, and a Form

    def __init__(self, scopes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(translate("ExportDialog", "Export chats"), parent)
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._scopes = self._choices(column, self.tr("What"), scopes)
        column.addSpacing(10)
        self._forms = self._choices(column, self.tr("As"), _form_names(), _form_words())
        column.addSpacing(10)
        cancel, go = self._button(self.tr("Cancel")), self._button(self.tr("Export…"), role="primary")
        cancel.clicked.connect(self.reject)
        go.setDefault(True)
        go.clicked.connect(self._want)
        column.addStretch()
        column.addLayout(self._row(cancel, go))
        self._set_question(question)

    def _choices(
        self, column: QVBoxLayout, title: str, names: Mapping[str, str], words: Mapping[str, str] | None = None
    ) -> dict[str, QRadioButton]:
        head = QLabel(title)
        head.setProperty("role", "title")
        column.addWidget(head)
        group = QButtonGroup(self)
        buttons: dict[str, QRadioButton] = {}
        for key, name in names.items():
            button = QRadioButton(name.replace("&", "&&"))
            button.setAccessibleName(name)
            button.setChecked(not buttons)
            group.addButton(button)
            column.addWidget(button)
            buttons[key] = button
            if words:
                button.setAccessibleDescription(words[key])
                about = QLabel(words[key])
                about.setProperty("role", "muted")
                about.setWordWrap(True)
                about.setContentsMargins(round(_INDENT_EM * QFontInfo(self.font()).pixelSize()), 0, 0, 4)
                column.addWidget(about)
        return buttons

    def _want(self) -> None:
        scope = next(key for key, button in self._scopes.items() if button.isChecked())
        form = next(key for key in get_args(Form) if self._forms[key].isChecked())
        self.wanted.emit(scope, form)


def _form_names() -> dict[str, str]:
    return {"markdown": "Markdown", "html": "HTML", "pdf": "PDF", "json": "JSON"}


def _form_words() -> dict[str, str]:
    return {
        "markdown": translate("ExportDialog", "What is shown, as plain text with marks."),
        "html": translate("ExportDialog", "What is shown, as a page for any browser."),
        "pdf": translate("ExportDialog", "What is shown, for paper."),
        "json": translate(
            "ExportDialog", "Everything: all versions and how each answer came about. Inglenook can import it again."
        ),
    }
