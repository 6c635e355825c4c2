"""The editor of one preset: the form beside the text, or behind tabs where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.presets.preset_text import PresetText
from inglenook.ui.code.problem_list import ProblemList
from inglenook.ui.presets.editing import Editing
from inglenook.ui.presets.editor_head import EditorHead
from inglenook.ui.presets.modelfile_edit import ModelfileEdit
from inglenook.ui.presets.preset_form import PresetForm
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from inglenook.presets.preset import Preset
    from inglenook.ui.background import Background
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme

NARROW_PX = 860
PATIENCE_MS = 1200  # with a text that cannot be read while somebody writes in it
FORM_SHARE = (46, 54)
_EDIT, _TEXT, _PROMPT = range(3)


class PresetEditor(QFrame):
    """Form and text follow each other through ``editing``; ``prompt`` is shown behind a tab of its own."""

    def __init__(
        self, theme: Theme, keys: Keys, background: Background, prompt: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self._theme = theme
        self._is_narrow = False
        self._read = PresetText("", None, None, ())
        # From the outside in, since whatever is moved is styled once more; and in the order of Tab.
        self.head = EditorHead(theme, keys, self)
        self._tabs = QTabBar(self)
        self._stack = QStackedWidget(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self._stack)
        self.form = PresetForm(theme, self._split)
        self._text_side = QWidget(self._split)
        self.text = ModelfileEdit(theme, self._text_side)
        self.editing = Editing(self.text.document(), background, self)
        self._problems = ProblemList(theme)
        self.prompt = prompt
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show_in_form)
        self._tabs.setAccessibleName(self.tr("Ways to see the preset"))
        self._tabs.setExpanding(False)
        for words in (self.tr("Edit"), self.tr("Text"), self.tr("Prompt")):
            self._tabs.addTab(words)
        self._tabs.currentChanged.connect(self._show_tab)
        side = QVBoxLayout(self._text_side)
        side.setContentsMargins(8, 12, 16, 12)
        side.setSpacing(8)
        side.addWidget(self.text, 1)
        side.addWidget(self._problems)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.form)
        self._split.addWidget(self._text_side)
        for place, share in enumerate(FORM_SHARE):
            self._split.setStretchFactor(place, share)
        self._split.setSizes([100 * share for share in FORM_SHARE])  # what they held when they came was nothing yet
        self._stack.addWidget(self._split)
        self._stack.addWidget(prompt)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self._connect()
        self._fit()
        theme.changed.connect(self._fit)

    @property
    def is_prompt_shown(self) -> bool:
        """Whether the prompt is to be seen."""
        return self._stack.currentWidget() is self.prompt

    def set_models(self, names: Sequence[str]) -> None:
        """What FROM may name."""
        self.text.set_models(names)
        self.form.about.set_models(names)

    def show_edit(self) -> None:
        """From whatever tab: the form."""
        self._tabs.setCurrentIndex(_EDIT)

    def show_prompt(self) -> None:
        """What the model would read."""
        self._tabs.setCurrentIndex(_PROMPT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # it fits itself into what there is

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.form.edited.connect(self._edit)
        self.form.undo_wanted.connect(self.editing.undo)
        self.form.redo_wanted.connect(self.editing.redo)
        self.editing.read.connect(self._show)
        self.editing.modified_changed.connect(self.head.show_modified)
        self._problems.line_wanted.connect(self._go_to_line)

    def _show(self, read: PresetText) -> None:
        self._read = read
        self.text.show_problems(read.problems)
        self._problems.show_problems(read.problems)
        if read.preset is None and self.text.hasFocus():
            self._patience.start()  # a line that is being written is not wrong yet
        else:
            self._show_in_form()

    def _show_in_form(self) -> None:
        self._patience.stop()
        read, why_not = self._read, ""
        if read.preset is None and read.problems:
            first = read.problems[0]
            words = self.tr("The text cannot be read, so that the form waits. Line {line}: {problem}")
            why_not = words.format(line=first.line, problem=translated(first.message))
        self.form.show_preset(read.preset, why_not)

    def _edit(self, preset: Preset, part: str) -> None:
        self.editing.change(preset, part)
        if self.editing.latest.preset is None:
            self._show(self.editing.latest)
            self._show_in_form()

    def _go_to_line(self, line: int) -> None:
        if self._is_narrow:
            self._tabs.setCurrentIndex(_TEXT)
        self.text.go_to_line(line)

    def _fit(self) -> None:
        is_narrow = self.width() < NARROW_PX * self._theme.text_scale
        if is_narrow != self._is_narrow or not self._tabs.property("fitted"):
            self._tabs.setProperty("fitted", True)  # noqa: FBT003  Qt's own signature
            self._is_narrow = is_narrow
            self._tabs.setTabVisible(_TEXT, is_narrow)
            self._tabs.setTabText(_EDIT, self.tr("Form") if is_narrow else self.tr("Edit"))
            self._show_tab()

    def _show_tab(self) -> None:
        tab = self._tabs.currentIndex()
        self._stack.setCurrentWidget(self.prompt if tab == _PROMPT else self._split)
        if tab != _PROMPT:
            self.form.setVisible(not self._is_narrow or tab == _EDIT)
            self._text_side.setVisible(not self._is_narrow or tab == _TEXT)
