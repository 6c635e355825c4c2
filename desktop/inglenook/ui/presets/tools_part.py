"""The tools of a preset: their list as JSON, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.engines.tools import compact, spread, tools_problem
from inglenook.ui.presets.form_part import FormPart
from inglenook.ui.presets.text_area import TextArea
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from inglenook.presets.preset import Preset


class ToolsPart(FormPart):
    """An empty field is no tools."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = TextArea(self.tr("Tools of the preset"), least_lines=4)
        self._area.setProperty("role", "mono")
        self._area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._area.edited.connect(self._take)
        words = QLabel(
            self.tr(
                "What the model may ask for, as a JSON list in OpenAI's form. Its calls are shown and kept with the "
                "answer; Inglenook runs none of them."
            )
        )
        words.setProperty("role", "faint")
        words.setWordWrap(True)
        self._state = QLabel()
        self._state.setProperty("role", "error")
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._area)
        column.addWidget(self._state)
        column.addWidget(words)

    @override
    def show_preset(self, preset: Preset) -> None:
        text = str(preset.values.get("tools") or "")
        if compact(self._area.text) != compact(text):
            self._area.show_text(spread(text))
        self._show_state(text)

    def _take(self) -> None:
        text = compact(self._area.text)
        self.tell(lambda preset: preset.with_value("tools", text or None), "tools")

    def _show_state(self, text: str) -> None:
        problem = tools_problem(text)
        words = self.tr("Line {line}: {problem}")
        told = words.format(line=problem.line, problem=translated(problem.message)) if problem is not None else ""
        self._state.setText(told)
        self._state.setVisible(bool(told))
        self._area.setAccessibleDescription(told)
