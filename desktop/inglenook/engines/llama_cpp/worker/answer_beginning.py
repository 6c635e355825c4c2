"""The beginning of an answer as the model itself would have written it, between the marks that its template knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.thinking_marks import ANSWER_OPENINGS, MARKS, Mark, open_mark

if TYPE_CHECKING:
    from inglenook.engines.engine import Beginning

Parts = list[tuple[str, bool]]  # a text, and whether it is the model's own mark


def beginning_parts(beginning: Beginning, rendered: str, source: str) -> Parts:
    """What follows the rendered prompt; the last part is the text, or the thinking, that the model goes on from.

    ``source`` is the template: only marks that stand in it are written.
    """
    opened = open_mark(rendered)
    thought = _thought(beginning.thinking, rendered, opened or _known_mark(source), is_opened=opened is not None)
    if not beginning.text:
        return thought
    if opened is None and not thought:
        return [(_answer_opening(rendered, source), True), (beginning.text, False)]
    mark = opened or _known_mark(source)
    closing = f"{_line(mark)}{mark.closes}{_line(mark) * 2}" if mark else ""
    return [*thought, (closing + _answer_opening(rendered, source), True), (beginning.text, False)]


def _thought(thinking: str, rendered: str, mark: Mark | None, *, is_opened: bool) -> Parts:
    """Nothing where the template has already closed an empty thought, or knows none."""
    if not thinking or mark is None or (not is_opened and rendered.rstrip().endswith(mark.closes)):
        return []
    return [("" if is_opened else mark.opens + _line(mark), True), (thinking, False)]


def _known_mark(source: str) -> Mark | None:
    return next((mark for mark in MARKS if mark.opens in source), None)


def _answer_opening(rendered: str, source: str) -> str:
    known = next((opening for opening in ANSWER_OPENINGS if opening in source), "")
    return "" if rendered.endswith(known) else known


def _line(mark: Mark | None) -> str:
    """The <think> kind stands on lines of its own; marks that are control tokens do not."""
    return "\n" if mark and mark.opens.startswith("<") and "|" not in mark.opens else ""
