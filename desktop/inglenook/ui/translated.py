"""What the rooms below say, in the window's language: the one place where their sentences are translated."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale
from typing_extensions import override

from inglenook.sentence import Sentence
from inglenook.ui.recognised import recognise, without_formats

if TYPE_CHECKING:
    from collections.abc import Sequence

CONTEXT = "Sentence"  # of all that is made by inglenook.sentence


def translated(text: object) -> str:
    """A sentence, an error's sentence or a word of the rooms below, in the window's language."""
    words = str(text)
    if not isinstance(words, Sentence):
        return _plain(words)
    template = QCoreApplication.translate(CONTEXT, words.template)
    if not words.values:
        return template
    values = {name: translated(value) if isinstance(value, str) else value for name, value in words.values.items()}
    return _LOCAL.vformat(template, (), values)


def _plain(words: str) -> str:
    """A text that is a sentence no more, such as one that was stored."""
    told = QCoreApplication.translate(CONTEXT, words)
    if told != words or _is_english() or (found := recognise(words)) is None:
        return told
    values = {
        name: localized(value) if name in found.numbers else translated(value) for name, value in found.values.items()
    }
    return without_formats(QCoreApplication.translate(CONTEXT, found.template)).format_map(values)


def grouped(number: int) -> str:
    """A whole number as the language writes it: 8,192."""
    return number_in_words(number, ",")


def number_in_words(number: float, spec: str) -> str:
    """A number formatted as Python would, with the marks of the language."""
    return localized(format(number, spec))


def localized(figures: str) -> str:
    """Figures as Python writes them, with the language's own marks in the place of its comma and point."""
    if _is_english():
        return figures
    locale = QLocale()
    marks = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(marks.get(letter, letter) for letter in figures)


def _is_english() -> bool:
    return QLocale().language() in {QLocale.Language.C, QLocale.Language.English}


class _LocalFormatter(string.Formatter):
    """Python's, with the marks of the language in numbers."""

    @override
    def format_field(self, value: Any, format_spec: str) -> str:  # pyright: ignore[reportExplicitAny, reportAny]  as the base has it
        text = str(super().format_field(value, format_spec))
        return localized(text) if isinstance(value, (int, float)) and format_spec else text

    @override
    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Any) -> object:  # pyright: ignore[reportExplicitAny, reportAny]  as the base has it
        return kwargs[key]


_LOCAL = _LocalFormatter()
