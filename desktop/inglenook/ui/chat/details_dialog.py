"""How an answer came about: model, sampling, times, memory; to be read, copied, and done again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inglenook.inference.answer_facts import FactGroup, answer_facts, answer_json, facts_as_text
from inglenook.inference.fact import Fact
from inglenook.ui.translated import translated
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from inglenook.chats.message import Message

_SIZE_PX = (560, 640)
_NAME_PX = 150


class DetailsDialog(QDialog):
    """Deletes itself when it is closed. Whether the file has changed since is told once somebody has looked."""

    replay_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Details of the answer"))
        self._message = message
        self._groups = tuple(_translated(group) for group in answer_facts(message.details)) if message.details else ()
        self._news = QLabel()
        self._news.setProperty("role", "muted")
        self._news.setWordWrap(True)
        self._news.setTextFormat(Qt.TextFormat.PlainText)
        self._news.hide()
        self._copy_text = self._button(self.tr("Copy as text"), self._copy_as_text)
        self._copy_json = self._button(self.tr("Copy as JSON"), self._copy_as_json)
        self._compare = self._button(self.tr("Compare"), self.compare_wanted.emit)
        self._replay = self._button(self.tr("Replay"), self.replay_wanted.emit)
        self._close = self._button(self.tr("Close"), self.accept)
        self._compare.setVisible(message.details is not None and message.details.replay_of is not None)
        self._lay_out()
        self.resize(*_SIZE_PX)
        self._replay.setFocus()

    def show_news(self, sentences: tuple[str, ...]) -> None:
        """What is known now of the file and of a replay; nothing hides the line."""
        self._news.setText(" ".join(translated(sentence) for sentence in sentences))
        self._news.setVisible(bool(sentences))

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(18)
        for group in self._groups:
            column.addLayout(_group(group))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Details"))
        scroll.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._copy_text)
        buttons.addWidget(self._copy_json)
        buttons.addStretch(1)
        buttons.addWidget(self._compare)
        buttons.addWidget(self._replay)
        buttons.addWidget(self._close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(title)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._news)
        outer.addLayout(buttons)

    def _copy_as_text(self) -> None:
        QGuiApplication.clipboard().setText(facts_as_text(self._groups))
        self._copy_text.setText(self.tr("Copied"))

    def _copy_as_json(self) -> None:
        QGuiApplication.clipboard().setText(json.dumps(answer_json(self._message), ensure_ascii=False, indent=2))
        self._copy_json.setText(self.tr("Copied"))


def _translated(group: FactGroup) -> FactGroup:
    return FactGroup(
        translated(group.name), tuple(Fact(translated(fact.name), translated(fact.value)) for fact in group.facts)
    )


def _group(group: FactGroup) -> QVBoxLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, _NAME_PX)
    grid.setColumnStretch(1, 1)
    for row, fact in enumerate(group.facts):
        name, value = QLabel(fact.name), QLabel(fact.value)
        name.setProperty("role", "muted")
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAccessibleName(f"{fact.name}: {fact.value}")
        value.setMinimumWidth(1)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(SectionLabel(group.name))
    column.addLayout(grid)
    return column
