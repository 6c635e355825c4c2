"""Sentences that keep what they were made of, so that the window can say them in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeAlias

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

Value: TypeAlias = "str | int | float"


class Sentence(str):
    """English text that knows its template and what was put into it; to everybody else it is that text.

    ``str(sentence)`` and ``str(error)`` of an error raised with one are the Sentence itself. A Sentence in an f-string
    or joined with another text is plain text: make one of both with ``say``, whose values may be Sentences.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Value]

    @override
    def __new__(cls, template: str, values: dict[str, Value]) -> Self:
        made = super().__new__(cls, template.format_map(values) if values else template)
        made.template = template
        made.values = values
        return made

    @override
    def __str__(self) -> str:
        return self

    @override
    def __reduce__(self) -> tuple[type[Sentence], tuple[str, dict[str, Value]]]:
        return Sentence, (self.template, self.values)


def say(template: str, /, **values: object) -> Sentence:
    """A sentence; ``{name}`` stands for a value. The template is found by packaging/translations.py: write it out here.

    Without values braces are letters. A number keeps its format, as in ``{count:,}``, which follows the language.
    """
    return Sentence(template, {name: _kept(value) for name, value in values.items()})


def mark(template: str, /) -> str:
    """The same text, to be found by packaging/translations.py; what is said with it later."""
    return template


def joined(parts: Sequence[str], between: str = " ") -> str:
    """Texts after each other, each of which may be a Sentence; the empty ones are left out.

    Raises TypeError when it is given one text: its letters would be taken for texts, which no type checker sees.
    """
    if isinstance(parts, str):
        raise TypeError(parts)
    there = [part for part in parts if part]
    result = there[0] if there else ""
    for part in there[1:]:
        result = Sentence("{before}{between}{after}", {"before": result, "between": between, "after": part})
    return result


def _kept(value: object) -> Value:
    return value if isinstance(value, (str, int, float)) else str(value)
