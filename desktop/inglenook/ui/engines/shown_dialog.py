"""What an Ollama says of one of its models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.engines.ollama.care_answers import ShownModel

_SIZE_PX = (640, 520)


class ShownDialog(QDialog):
    """Its facts, and its Modelfile to be read and copied. Deletes itself when it is closed."""

    def __init__(self, model: ShownModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(model.name)
        title = QLabel(model.name)
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        facts = QFormLayout()
        facts.setHorizontalSpacing(18)
        facts.setVerticalSpacing(4)
        for name, value in self._facts(model):
            label, words = QLabel(name), QLabel(value)
            label.setProperty("role", "quiet")
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if value:
                facts.addRow(label, words)
        text = QPlainTextEdit(model.modelfile or self.tr("It says nothing of its Modelfile."))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setProperty("role", "mono")
        text.setAccessibleName(self.tr("Modelfile"))
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(facts)
        column.addWidget(text, 1)
        column.addLayout(buttons)
        self.resize(*_SIZE_PX)

    def _facts(self, model: ShownModel) -> tuple[tuple[str, str], ...]:
        facts = model.facts
        tokens = self.tr("{count} tokens")
        return (
            (self.tr("Architecture"), facts.architecture),
            (self.tr("Parameters"), grouped(facts.parameters) if facts.parameters else ""),
            (self.tr("Quantization"), model.quantization),
            (
                self.tr("Trained for"),
                tokens.format(count=grouped(facts.trained_context)) if facts.trained_context else "",
            ),
            (
                self.tr("Context window"),
                tokens.format(count=grouped(facts.set_context)) if facts.set_context else "",
            ),
            (self.tr("It can"), ", ".join(model.capabilities)),
        )
