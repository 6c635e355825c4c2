"""The style sheet of rich text: sizes and spacing; the text's own colour comes from whoever paints it."""

from __future__ import annotations

from functools import lru_cache

from inglenook.ui.theme.tokens import BODY_PX, MONO_FONT, Tokens

CODE_PX = 13
CELL_TOP = 5  # less than below, as letters sit low in a line
PAD_PX = 6  # of the blanks inside a code's box


@lru_cache(maxsize=8)
def document_css(tokens: Tokens, scale: float) -> str:
    """CSS in the part that Qt's rich text understands."""

    def px(size: float) -> str:
        return f"{round(size * scale)}px"

    return f"""
    p, h1, h2, h3, h4, h5, h6, ul, ol, pre {{ margin: 0; }}
    li {{ margin-bottom: {px(3)}; }}
    a {{ color: {tokens.accent}; text-decoration: none; }}
    code, pre {{ font-family: '{MONO_FONT}'; font-size: {px(CODE_PX)}; }}
    .pad {{ font-size: {px(PAD_PX)}; }}
    h1 {{ font-size: {px(22)}; font-weight: 700; }}
    h2 {{ font-size: {px(19)}; font-weight: 600; }}
    h3 {{ font-size: {px(17)}; font-weight: 600; }}
    h4, h5, h6 {{ font-size: {px(BODY_PX)}; font-weight: 600; }}
    h1 code {{ font-size: {px(19)}; }}
    h2 code {{ font-size: {px(17)}; }}
    h3 code {{ font-size: {px(15)}; }}
    th {{ font-weight: 600; text-align: left; }}
    th, td {{ padding: {px(CELL_TOP)} {px(14)} {px(9)} {px(14)}; }}
    """
