"""Markdown as HTML that Qt's own rich text shows without our rows: formulas as they are written, no pictures."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from inglenook.ui.text.blocks import blocks_of
from inglenook.ui.text.formula_name import FormulaName
from inglenook.ui.text.markdown import picture_link

if TYPE_CHECKING:
    from inglenook.ui.text.blocks import Block

_FORMULA = re.compile(r'<img src="([^"]+)">')


def plain_html(source: str) -> str:
    """All of a text."""
    return "".join(block_html(block) for block in blocks_of(source))


def block_html(block: Block) -> str:
    """A block of it."""
    match block.kind:
        case "code":
            code = html.escape(block.body, quote=False)
            return f'<table width="100%"><tr><td class="code"><pre>{code}</pre></td></tr></table>'
        case "maths" | "plain":
            return f"<p>{html.escape(block.body, quote=False)}</p>"
        case "rule":
            return "<hr>"
        case "picture":
            return f"<p>{picture_link(block.info, block.body)}</p>"
        case "quote":
            return f"<blockquote>{_FORMULA.sub(_written, block.body)}</blockquote>"
        case _:
            return _FORMULA.sub(_written, block.body)


def _written(picture: re.Match[str]) -> str:
    formula = FormulaName.parse(html.unescape(picture[1]))
    return f"<code>{html.escape(formula.latex, quote=False)}</code>" if formula else ""
