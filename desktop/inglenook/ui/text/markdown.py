"""The Markdown that answers are written in, and the HTML that Qt's rich text gets for it.

CommonMark with tables, strikethrough, task lists, bare addresses, footnotes and formulas. Raw HTML is shown as text,
except for a line break; pictures among words are links, and a link is a link only if its scheme is allowed.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin
from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from inglenook.ui.text.backslash_maths import backslash_maths_plugin
from inglenook.ui.text.footnotes import add_footnotes
from inglenook.ui.text.formula_name import FormulaName
from inglenook.ui.text.inline_rules import html_line_break, is_allowed_link, is_tangled, mark_tasks, parse_inline
from inglenook.ui.text.pictures import plain_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.renderer import RendererProtocol
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

    RenderRule = Callable[[RendererProtocol, Sequence[Token], int, OptionsDict, EnvType], str]

MAX_NESTING = 40
_LINE_END_BEFORE_LIST = re.compile("\n(?=<[uo]l)")  # Qt would make a blank of it, as of one at the end


def render(tokens: Sequence[Token]) -> str:
    """HTML for some of a text's tokens."""
    body = PARSER.renderer.render(tokens, PARSER.options, {}).strip()
    return _LINE_END_BEFORE_LIST.sub("", body)


def render_paragraph(source: str) -> str:
    """HTML for one paragraph, or a part of a very long one."""
    if is_tangled(source):
        return f"<p>{html.escape(source, quote=False)}</p>"
    return f"<p>{PARSER.renderInline(source)}</p>"


def _code_inline(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    # Narrow unbreakable blanks keep the painted box off the code; they are left out again when text is copied.
    code = html.escape(tokens[index].content, quote=False).replace("  ", "&nbsp; ")
    return f'<code><span class="pad">&nbsp;</span>{code}<span class="pad">&nbsp;</span></code>'


def _code(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    return f"<pre>{html.escape(tokens[index].content.rstrip(), quote=False)}</pre>"


def _html(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    return html.escape(tokens[index].content, quote=False)


def _image(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    """Words that say where a press would lead: nothing is fetched."""
    token = tokens[index]
    return picture_link(plain_words(token.children or ()), str(token.attrGet("src") or ""))


def picture_link(words: str, address: str) -> str:
    """A picture as HTML where none is shown: words that lead to it, or only words."""
    if not is_allowed_link(address):
        return html.escape(words or _tr("picture"))
    host = urlsplit(address).hostname or address
    shown = _tr("{0} (picture from {1})").format(words, host) if words else _tr("picture from {0}").format(host)
    return f'<a href="{html.escape(address)}">{html.escape(shown)}</a>'


def _formula(*, display: bool) -> RenderRule:
    def rule(
        _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
    ) -> str:
        picture = f'<img src="{FormulaName(tokens[index].content.strip(), display)}">'
        return f"<p>{picture}</p>" if tokens[index].block else picture

    return rule


class _Parser(MarkdownIt):
    @override
    def validateLink(self, url: str) -> bool:
        """All are read as links; which of them can be pressed is decided when their tokens are there."""
        return True


def _make_parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"html": True, "maxNesting": MAX_NESTING})  # a tag is one token, shown as written
    parser.disable("html_block")  # what stands between tags is Markdown: models write it so
    parser.enable(["table", "strikethrough"])
    dollarmath_plugin(parser, allow_labels=False, allow_space=False, allow_digits=False, double_inline=True)
    backslash_maths_plugin(parser)
    gfm_autolink_plugin(parser)
    add_footnotes(parser)
    parser.inline.ruler.before("autolink", "html_line_break", html_line_break)
    parser.core.ruler.at("inline", parse_inline)
    parser.core.ruler.after("inline", "tasks", mark_tasks)
    parser.add_render_rule("code_inline", _code_inline)
    parser.add_render_rule("fence", _code)
    parser.add_render_rule("code_block", _code)
    parser.add_render_rule("html_inline", _html)
    parser.add_render_rule("html_block", _html)
    parser.add_render_rule("image", _image)
    parser.add_render_rule("math_inline", _formula(display=False))
    parser.add_render_rule("math_inline_double", _formula(display=True))
    parser.add_render_rule("math_block", _formula(display=True))
    return parser


def _tr(text: str) -> str:
    return QCoreApplication.translate("Markdown", text)


PARSER = _make_parser()
