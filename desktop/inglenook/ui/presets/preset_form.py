"""A preset as a form: everything that it can say, each thing said or left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.engines.tools import tool_names
from inglenook.presets.values import BY_KEY, VALUES
from inglenook.ui.presets.about_part import AboutPart
from inglenook.ui.presets.adapter_part import AdapterPart
from inglenook.ui.presets.examples_part import ExamplesPart
from inglenook.ui.presets.history_keys import history_key
from inglenook.ui.presets.licences_part import LicencesPart
from inglenook.ui.presets.text_parts import system_part, template_part
from inglenook.ui.presets.tools_part import ToolsPart
from inglenook.ui.presets.value_row import ValueRow
from inglenook.ui.translated import grouped
from inglenook.ui.widgets.fold import Fold
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.presets.preset import Preset
    from inglenook.presets.values import ValueKind
    from inglenook.ui.presets.form_part import FormPart
    from inglenook.ui.theme.theme import Theme

_AT_ONCE = 6  # parts that are made in one go: the window draws in between
_FIRST = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty", "seed")  # what most presets say
_ELSEWHERE = (*_FIRST, "tools")


class PresetForm(QScrollArea):
    """``edited`` carries the Preset that it has become and which part of it; Undo and Redo are the editor's."""

    edited = Signal(object, str)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preset: Preset | None = None
        self._parts: list[FormPart] = []
        self._folds: dict[Fold, tuple[str, Callable[[Preset], int]]] = {}
        self.about = AboutPart()
        self._why = QLabel()
        self._why.setProperty("role", "error")
        self._why.setWordWrap(True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.hide()
        self._inner = QWidget(self)
        self._inner.setObjectName("scrolled")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(16, 12, 16, 20)
        self._column.setSpacing(14)
        self._column.addWidget(self._why)
        self._fields = QWidget(self._inner)
        self._column.addWidget(self._fields)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self._fill()  # within what stands: whatever is moved is styled once more
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Form of the preset"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._retheme()
        theme.changed.connect(self._retheme)

    def show_preset(self, preset: Preset | None, why_not: str = "") -> None:
        """Show this; None: the text cannot be read, and the form waits until it can."""
        self._why.setText(why_not)
        self._why.setVisible(bool(why_not))
        self._fields.setEnabled(preset is not None)
        if preset is None or preset == self._preset:
            return
        self._preset = preset
        for part in self._parts:
            part.show_preset(preset)
        self._count()

    @override
    def event(self, e: QEvent) -> bool:
        key = history_key(e)
        if key is None:
            return super().event(e)
        if e.type() == QEvent.Type.KeyPress:
            (self.undo_wanted if key == "undo" else self.redo_wanted).emit()
        e.accept()
        return True

    def _fill(self) -> None:
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._add(column, self.about)
        column.addWidget(SectionLabel(self.tr("System prompt")))
        self._add(column, system_part())
        column.addWidget(SectionLabel(self.tr("Sampling")))
        for key in _FIRST:
            self._add(column, ValueRow(BY_KEY[key]))
        for title, group in (
            (self.tr("More of sampling"), "sampling"),
            (self.tr("The answer"), "answer"),
            (self.tr("Loading"), "load"),
        ):
            kinds = [kind for kind in VALUES if kind.group == group and kind.key not in _ELSEWHERE]
            self._add_fold(column, title, lambda kinds=kinds: [ValueRow(kind) for kind in kinds], _said(kinds))
        self._add_fold(
            column,
            self.tr("Example messages"),
            lambda: [self._examples_part()],
            lambda preset: len(preset.examples),
        )
        self._add_fold(column, self.tr("Tools"), lambda: [ToolsPart()], _tools_said)
        self._add_fold(column, self.tr("Template"), lambda: [template_part()], lambda preset: bool(preset.template))
        self._add_fold(column, self.tr("Adapter"), lambda: [AdapterPart()], lambda preset: preset.adapter is not None)
        self._add_fold(
            column, self.tr("Licence"), lambda: [LicencesPart(self._theme)], lambda preset: len(preset.licences)
        )

    def _examples_part(self) -> ExamplesPart:
        hint = self.tr("They stand before the first message of the user, as if they had been said.")
        return ExamplesPart(self._theme, hint, add=self.tr("Add an example"))

    def _add(self, column: QVBoxLayout, part: FormPart) -> None:
        part.changed.connect(self._take)
        self._parts.append(part)
        column.addWidget(part)
        if self._preset is not None:
            part.show_preset(self._preset)

    def _add_fold(
        self, column: QVBoxLayout, title: str, make: Callable[[], Sequence[FormPart]], count: Callable[[Preset], int]
    ) -> None:
        """Its parts are made when it is first opened: there are some forty values that most presets do not say."""
        fold = Fold(title)
        waiting = [make]

        def fill() -> None:
            if waiting:
                add_some(list(waiting.pop()()))

        def add_some(parts: list[FormPart]) -> None:
            for part in parts[:_AT_ONCE]:
                self._add(fold.column, part)
            if len(parts) > _AT_ONCE:
                QTimer.singleShot(0, fold, lambda: add_some(parts[_AT_ONCE:]))

        fold.opened.connect(fill)
        self._folds[fold] = (title, count)
        column.addWidget(fold)

    def _take(self, change: Callable[[Preset], Preset], part: str) -> None:
        if self._preset is not None:
            self._preset = change(self._preset)
            self.edited.emit(self._preset, part)
            for other in self._parts:
                other.show_preset(self._preset)
            self._count()

    def _count(self) -> None:
        """Say in each heading how much the preset has below it."""
        if self._preset is None:
            return
        for fold, (title, count) in self._folds.items():
            number = count(self._preset)
            fold.set_title(f"{title} · {grouped(number)}" if number else title)

    def _retheme(self) -> None:
        px = round(14 * self._theme.text_scale)
        closed, opened = (self._theme.icon(icon, px=px) for icon in ("chevron-right", "chevron-down"))
        for fold in self._folds:
            fold.set_icons(closed, opened, px=px)


def _tools_said(preset: Preset) -> int:
    text = str(preset.values.get("tools") or "")
    return len(tool_names(text)) or bool(text)


def _said(kinds: Sequence[ValueKind]) -> Callable[[Preset], int]:
    return lambda preset: sum(kind.key in preset.values for kind in kinds)
