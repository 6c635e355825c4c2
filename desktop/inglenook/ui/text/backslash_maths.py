r"""Formulas between ``\(`` and ``\)`` or ``\[`` and ``\]``, as many models write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

MAX_FORMULA = 4000  # an opening without its end does not swallow the rest of a long answer


def backslash_maths_plugin(parser: MarkdownIt) -> None:
    """Give the tokens of the dollar plug-in, ``math_inline`` and ``math_block``, to the backslash forms too."""
    parser.inline.ruler.before("escape", "backslash_maths", _inline)
    parser.block.ruler.before("fence", "backslash_maths", _block)


def _inline(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    opening = state.src[state.pos : state.pos + 2]
    if opening not in {"\\(", "\\["}:
        return False
    closing = "\\)" if opening == "\\(" else "\\]"
    limit = min(state.posMax, state.pos + MAX_FORMULA)
    end = state.src.find(closing, state.pos + 2, limit)
    latex = state.src[state.pos + 2 : end].strip() if end >= 0 else ""
    if not latex:
        return False
    if not silent:
        token = state.push("math_inline" if opening == "\\(" else "math_inline_double", "math", 0)
        token.content = latex
        token.markup = opening
    state.pos = end + 2
    return True


def _block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:  # noqa: FBT001  the parser's
    if state.is_code_block(start_line):
        return False
    start = state.bMarks[start_line] + state.tShift[start_line]
    if not state.src.startswith("\\[", start):
        return False
    end = state.src.find("\\]", start + 2, min(state.eMarks[end_line - 1], start + MAX_FORMULA))
    if end < 0:
        return False
    last_line = start_line
    while state.eMarks[last_line] < end:
        last_line += 1
    latex = state.src[start + 2 : end].strip()
    if state.src[end + 2 : state.eMarks[last_line]].strip() or not latex:
        return False
    if not silent:
        token = state.push("math_block", "math", 0)
        token.block = True
        token.content = latex
        token.map = [start_line, last_line + 1]
        token.markup = "\\["
        state.line = last_line + 1
    return True
