"""Long paragraphs, lists, tables and code in parts, so that a streamed answer is laid out only at its end.

The cuts are found from the beginning on, so that text added at the end moves none of the earlier ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.ui.text import markdown
from inglenook.ui.text.inline_rules import MAX_INLINE
from inglenook.ui.text.pictures import written_length
from inglenook.ui.text.pieces import MAX_PIECE, cut

if TYPE_CHECKING:
    from markdown_it.token import Token

LIST_PART = 1500  # characters of source
LIST_GAP = 3
TABLE_PART = 80  # rows
TABLE_GAP = 10
CODE_PART = 150  # lines
MAX_CODE_PART = 16_000  # characters


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a block: its source, where that starts in the text (-1: parsing can not begin there), its content."""

    source: str
    start: int
    body: str
    info: str = ""
    gap: int = 0


def opening_of(first: Token, text: str, lines: list[int]) -> str:
    """The lines that must stand before a later part for it to be read alone: a table's head, a fence."""
    begin = (first.map or (0, 0))[0]
    if first.type == "fence":
        return text[lines[begin] : lines[begin + 1]]
    if first.type == "table_open":
        return text[lines[begin] : lines[begin + 2]]
    return ""


def find_parts(span: list[Token], text: str, lines: list[int], resumed: str | None) -> list[Part]:
    """The parts of one top-level construct; most have one.

    `resumed` is given inside a long construct: for an ordered list it is the number to go on with.
    """
    first = span[0]
    begin, end = first.map or (0, 0)
    start = lines[begin]
    source = text[start : min(lines[end], len(text))].rstrip("\n")
    if first.type in {"fence", "code_block"}:
        return _code_parts(first, text, lines)
    if first.type in {"bullet_list_open", "ordered_list_open"}:
        return _list_parts(span, text, lines, resumed or "")
    if first.type == "table_open" and end - begin > TABLE_PART + 2:
        return _table_parts(span, text, lines)
    if first.type == "paragraph_open" and (resumed is not None or written_length(source) > MAX_INLINE):
        return _paragraph_parts(source, start)
    return [Part(source, start, _body(span))]


def _body(span: list[Token]) -> str:
    if span[0].type == "math_block":
        return span[0].content.strip()
    return markdown.render(span[1:-1] if span[0].type == "blockquote_open" else span)


def _paragraph_parts(source: str, start: int) -> list[Part]:
    found: list[Part] = []
    for piece in cut(source, MAX_PIECE):
        found.append(Part(piece, start, markdown.render_paragraph(piece.strip())))
        start += len(piece)
    return found


def _list_parts(span: list[Token], text: str, lines: list[int], number: str) -> list[Part]:
    opening, closing = span[0], span[-1]
    items = [
        index for index, token in enumerate(span) if token.type == "list_item_open" and token.level == opening.level + 1
    ]
    ordered = opening.type == "ordered_list_open"
    count = int(number) if ordered and number else int(opening.attrGet("start") or 1) if ordered else 0
    list_end = min(lines[(opening.map or (0, 0))[1]], len(text))
    found: list[Part] = []
    at = 0
    while at < len(items):
        start = _line_of(span[items[at]], lines)
        upto = at + 1
        while upto < len(items) and _line_of(span[items[upto]], lines) - start < LIST_PART:
            upto += 1
        end = _line_of(span[items[upto]], lines) if upto < len(items) else list_end
        head = opening.copy(attrs={"start": count} if ordered else {})
        tokens = [head, *span[items[at] : items[upto] if upto < len(items) else -1], closing]
        info = str(count) if ordered else ""
        found.append(Part(text[start:end].rstrip("\n"), start, markdown.render(tokens), info, LIST_GAP))
        count += upto - at
        at = upto
    return found


def _table_parts(span: list[Token], text: str, lines: list[int]) -> list[Part]:
    body = next((index for index, token in enumerate(span) if token.type == "tbody_open"), len(span) - 1)
    rows = [index for index in range(body, len(span)) if span[index].type == "tr_open"]
    found: list[Part] = []
    for at in range(0, len(rows), TABLE_PART):
        last = at + TABLE_PART >= len(rows)
        tokens = [*span[: body + 1], *span[rows[at] : -2 if last else rows[at + TABLE_PART]], *span[-2:]]
        start = _line_of(span[0 if at == 0 else rows[at]], lines)
        end = lines[(span[0].map or (0, 0))[1]] if last else _line_of(span[rows[at + TABLE_PART]], lines)
        found.append(Part(text[start:end].rstrip("\n"), start, markdown.render(tokens), gap=TABLE_GAP))
    return found


def _code_parts(token: Token, text: str, lines: list[int]) -> list[Part]:
    begin, end = token.map or (0, 0)
    first_line = begin + 1 if token.type == "fence" else begin
    language = token.info.strip().split(" ")[0]
    code = token.content.rstrip("\n").split("\n")
    found: list[Part] = []
    at = 0
    while at < len(code) or not found:
        size = 0
        upto = at
        while upto < len(code) and upto - at < CODE_PART and (size == 0 or size + len(code[upto]) < MAX_CODE_PART):
            size += len(code[upto]) + 1
            upto += 1
        last = upto >= len(code)
        start = lines[begin if at == 0 else first_line + at]
        stop = min(lines[end if last else first_line + upto], len(text))
        body = "\n".join(code[at:upto]) + ("" if last else "\n")
        pieces = cut(body, MAX_CODE_PART)
        found.append(Part(text[start:stop].rstrip("\n"), start, pieces[0], language))
        found += [Part(piece, -1, piece, language) for piece in pieces[1:]]
        at = upto
    return found


def _line_of(token: Token, lines: list[int]) -> int:
    return lines[(token.map or (0, 0))[0]]
