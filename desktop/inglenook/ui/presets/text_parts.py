"""The long texts of a preset: what the model is told first, and the template."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout
from typing_extensions import override

from inglenook.ui.presets.form_part import FormPart
from inglenook.ui.presets.text_area import TextArea

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.presets.preset import Preset


class TextPart(FormPart):
    """``get`` and ``put`` say which text of the preset it is; an empty field says nothing."""

    def __init__(  # noqa: PLR0913  what a text is, and how it is shown
        self,
        name: str,
        hint: str,
        *,
        part: str,
        get: Callable[[Preset], str],
        put: Callable[[Preset, str], Preset],
        is_code: bool = False,
        least_lines: int = 2,
    ) -> None:
        super().__init__()
        self._part = part
        self._get = get
        self._put = put
        self._area = TextArea(name, least_lines=least_lines)
        if is_code:
            self._area.setProperty("role", "mono")
            self._area.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._area.edited.connect(self._take)
        words = QLabel(hint)
        words.setProperty("role", "faint")
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._area)
        column.addWidget(words)

    @override
    def show_preset(self, preset: Preset) -> None:
        self._area.show_text(self._get(preset))

    def _take(self) -> None:
        text, put = self._area.text, self._put
        self.tell(lambda preset: put(preset, text), self._part)


def system_part() -> TextPart:
    """What the model is told before the first message."""
    return TextPart(
        _tr("System prompt of the preset"),
        _tr("What the model is told before the first message. Empty: the preset says nothing of it."),
        part="system",
        get=lambda preset: preset.system_prompt or "",
        put=lambda preset, text: replace(preset, system_prompt=text or None),
        least_lines=4,
    )


def template_part() -> TextPart:
    """How messages become a prompt."""
    return TextPart(
        _tr("Template of the preset"),
        _tr("How messages become a prompt, in Go's template language. Empty: the model's own template is used."),
        part="template",
        get=lambda preset: preset.template or "",
        put=lambda preset, text: replace(preset, template=text or None),
        is_code=True,
        least_lines=4,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PresetForm", text)
