"""Colours the text of a Modelfile as it is written."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from typing_extensions import override

from inglenook.ui.presets.modelfile_colours import LineState, colour_line
from inglenook.ui.utf16 import utf16_length

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from inglenook.ui.theme.theme import Theme

_LONGEST = 20_000  # characters of a line that are coloured


class ModelfileHighlighter(QSyntaxHighlighter):
    """Follows the theme; instructions are bold besides, comments slanted: colour alone says nothing."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats: dict[str, QTextCharFormat] = {}
        self._take_colours()
        theme.changed.connect(self._retheme)

    @override
    def highlightBlock(self, text: str) -> None:
        runs, state = colour_line(text[:_LONGEST], LineState.of(self.previousBlockState()))
        if text.isascii():
            for run in runs:
                self.setFormat(run.start, run.length, self._formats[run.colour])
        else:
            for run in runs:
                start, end = utf16_length(text[: run.start]), utf16_length(text[: run.start + run.length])
                self.setFormat(start, end - start, self._formats[run.colour])
        self.setCurrentBlockState(state.number)

    def _retheme(self) -> None:
        self._take_colours()
        self.rehighlight()

    def _take_colours(self) -> None:
        for name, colour in cast("dict[str, str]", asdict(self._theme.tokens.syntax)).items():
            look = QTextCharFormat()
            look.setForeground(QColor(colour))
            if name == "keyword":
                look.setFontWeight(600)
            look.setFontItalic(name == "comment")
            self._formats[name] = look
