"""What a person copies from a document: without the blanks of code boxes, formulas as LaTeX, table cells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from inglenook.ui.text.formula_name import FormulaName
from inglenook.ui.theme.tokens import MONO_FONT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment

_BLANK = "\u00a0"


def text_between(document: QTextDocument, start: int, end: int) -> str:
    """The text between two positions."""
    found: list[str] = []
    block = document.findBlock(start)
    before = None
    while block.isValid() and block.position() < max(end, start + 1):
        if not is_beside_table(block):
            if before is not None:
                found.append(_between(before, block))
            found.append(_block_text(block, start, end))
            before = block
        block = block.next()
    return "".join(found)


def is_beside_table(block: QTextBlock) -> bool:
    """Whether this is one of the empty paragraphs that Qt puts around a table."""
    return (
        block.length() == 1
        and bool(block.document().rootFrame().childFrames())
        and not QTextCursor(block).currentTable()
    )


def whole_text(document: QTextDocument) -> str:
    """All of it."""
    return text_between(document, 0, document.characterCount() - 1)


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The runs of one format in a paragraph."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1  # pyright: ignore[reportOperatorIssue]  the stubs lack the iterator's operator


def _block_text(block: QTextBlock, start: int, end: int) -> str:
    found: list[str] = []
    for fragment in fragments(block):
        begin = max(start - fragment.position(), 0)
        stop = min(end - fragment.position(), fragment.length())
        if begin >= stop or _is_pad(fragment):
            continue
        style = fragment.charFormat()
        if style.isImageFormat():
            formula = FormulaName.parse(style.toImageFormat().name())
            found += [_dollars(formula)] * (stop - begin) if formula else []
        else:
            found.append(fragment.text()[begin:stop])
    return "".join(found).replace("\u2028", "\n").replace(_BLANK, " ")


def _dollars(formula: FormulaName) -> str:
    mark = "$$" if formula.display else "$"
    return f"{mark}{formula.latex}{mark}"


def _is_pad(fragment: QTextFragment) -> bool:
    return fragment.text().strip(_BLANK) == "" and MONO_FONT in (fragment.charFormat().fontFamilies() or [])


def _between(before: QTextBlock, block: QTextBlock) -> str:
    table = QTextCursor(block).currentTable()
    if table and QTextCursor(before).currentTable() == table:
        row_before = table.cellAt(before.position()).row()
        if row_before == table.cellAt(block.position()).row():
            return "\t"
    return "\n"
