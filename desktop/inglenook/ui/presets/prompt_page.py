"""What the model would read: a sample conversation, the prompt that the template makes of it, and what is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inglenook.errors import InglenookError
from inglenook.presets.changes import changes_of
from inglenook.presets.preset import Example, Preset
from inglenook.presets.unused import unused
from inglenook.ui.code.code_edit import CodeEdit
from inglenook.ui.presets.examples_part import ExamplesPart
from inglenook.ui.presets.values_table import ValuesTable
from inglenook.ui.translated import grouped, translated
from inglenook.ui.value_words import value_in_words, value_name
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QShowEvent

    from inglenook.cancel import Cancel
    from inglenook.inference.prompt_preview import PreviewedPrompt, PromptPreview
    from inglenook.presets.layers import Layers
    from inglenook.ui.background import Background
    from inglenook.ui.theme.theme import Theme

PAUSE_MS = 120
_SHOWN = 200_000  # characters: laying out more would make the window wait


class PromptPage(QWidget):
    """Asks only while it is to be seen; the newest question counts."""

    def __init__(
        self,
        theme: Theme,
        background: Background,
        preview: PromptPreview,
        usual: Callable[[], Layers],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._usual = usual
        self._background = background
        self._preview = preview
        self._preset: Preset | None = None
        self._asked = 0
        self._sample = Preset(
            "",
            examples=(
                Example("user", self.tr("What is an inglenook?")),
                Example("assistant", self.tr("A warm corner beside a fire.")),
                Example("user", self.tr("And who sits in it?")),
            ),
        )
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self._conversation = ExamplesPart(
            theme,
            self.tr("Only to look at the prompt: it is kept nowhere."),
            add=self.tr("Add a message"),
        )
        self._conversation.changed.connect(self._change_sample)
        self._source = ElidedLabel(role="strong")
        self._tokens = QLabel()
        self._tokens.setProperty("role", "value")
        self._tokens.setAccessibleName(self.tr("Tokens of the prompt"))
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._text = CodeEdit(theme)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("The prompt"))
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy the prompt"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        self._unchanged = QLabel(self.tr("Nothing: it says no value."))
        self._unchanged.setProperty("role", "muted")
        self._changes = ValuesTable(
            self.tr("What the preset changes"), (self.tr("Value"), self.tr("Usual"), self.tr("Preset"))
        )
        self._without = QLabel()
        self._without.setProperty("role", "muted")
        self._without.setWordWrap(True)
        self._without.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._conversation.show_preset(self._sample)

    def show_preset(self, preset: Preset | None) -> None:
        """Of this one; None: its text cannot be read just now."""
        self._preset = preset
        if preset is not None:
            self._show_changes(preset)
        self._ask_soon()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_soon()

    def _change_sample(self, change: Callable[[Preset], Preset], _part: str) -> None:
        self._sample = change(self._sample)
        self._conversation.show_preset(self._sample)
        self._ask_soon()

    def _ask_soon(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _ask(self) -> None:
        preset, sample = self._preset, self._sample.examples
        if preset is None:
            self._show_problem(self.tr("The text of the preset cannot be read: see its problems."))
            return
        self._asked += 1
        number = self._asked

        def work(_cancel: Cancel) -> Iterator[PreviewedPrompt]:
            yield self._preview.preview(preset, sample)

        def show(prompt: PreviewedPrompt) -> None:
            if number == self._asked:
                self._show(prompt)

        def fail(error: Exception) -> None:
            if number == self._asked and isinstance(error, InglenookError):
                self._show_problem(translated(error))

        self._background.run(work, on_item=show, on_done=lambda: None, on_error=fail)

    def _show(self, prompt: PreviewedPrompt) -> None:
        sources = {
            "preset": self.tr("Through the preset's template"),
            "model": self.tr("Through the template of {model}").format(model=prompt.model),
            "messages": self.tr("The messages, without a template"),
        }
        self._source.set_full_text(sources[prompt.source])
        words = self.tr("{count} tokens") if prompt.is_exact else self.tr("≈ {count} tokens")
        self._tokens.setText(words.format(count=grouped(prompt.tokens)))
        by = self.tr("Counted by {model}, which is in memory.").format(model=prompt.model)
        self._tokens.setToolTip(by if prompt.is_exact else self.tr("An estimate: no model in memory has counted."))
        note = translated(prompt.problem)
        if not note and prompt.source == "messages":
            note = self.tr("The preset has no template, and no model is in memory whose own could be used.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if prompt.text[:_SHOWN] != self._text.toPlainText():
            self._text.setPlainText(prompt.text[:_SHOWN])
        self._copy.setEnabled(bool(prompt.text))

    def _show_problem(self, sentence: str) -> None:
        self._asked += 1
        self._source.set_full_text(self.tr("There is no prompt"))
        self._tokens.clear()
        self._note.setText(sentence)
        self._note.show()
        self._text.clear()
        self._copy.setEnabled(False)

    def _show_changes(self, preset: Preset) -> None:
        usual = self._usual()
        none = self.tr("none")
        length = self.tr("{count} characters")
        rows = [
            ((name, none, length.format(count=grouped(len(text)))), True)
            for name, text in (
                (self.tr("System prompt"), preset.system_prompt or ""),
                (self.tr("Template"), preset.template or ""),
            )
            if text
        ]
        if preset.examples:
            rows.append(((self.tr("Example messages"), none, grouped(len(preset.examples))), True))
        if preset.adapter:
            rows.append(((self.tr("Adapter"), none, preset.adapter.path), True))
        automatic = self.tr("automatic")
        rows += [
            (
                (
                    value_name(change.key),
                    automatic if change.usual is None else value_in_words(change.usual),
                    value_in_words(change.value),
                ),
                change.is_one,
            )
            for change in changes_of(preset, usual.values)
        ]
        self._changes.show_rows(rows)
        without = [translated(sentence) for sentence in unused(preset)]
        self._without.setText("\n".join(without))
        self._without.setVisible(bool(without))
        self._unchanged.setVisible(not rows)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        scrolled = QScrollArea(split)
        inner = QWidget(scrolled)
        inner.setObjectName("scrolled")
        left = QVBoxLayout(inner)
        left.setContentsMargins(16, 14, 12, 16)
        left.setSpacing(10)
        left.addWidget(SectionLabel(self.tr("Sample conversation")))
        left.addWidget(self._conversation)
        left.addSpacing(6)
        left.addWidget(SectionLabel(self.tr("What it changes")))
        left.addWidget(self._unchanged)
        left.addWidget(self._changes)
        left.addWidget(self._without)
        left.addStretch(1)
        scrolled.setWidget(inner)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._source, 1)
        head.addWidget(self._tokens)
        head.addWidget(self._copy)
        right_side = QWidget(split)
        right = QVBoxLayout(right_side)
        right.setContentsMargins(8, 12, 16, 12)
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(self._note)
        right.addWidget(self._text, 1)
        split.setChildrenCollapsible(False)
        split.addWidget(scrolled)
        split.addWidget(right_side)
        split.setStretchFactor(0, 45)
        split.setStretchFactor(1, 55)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
