"""The Markdown that answers are written in, and the HTML that Qt's rich text gets for it.

CommonMark with tables, strikethrough, task lists and formulas. Raw HTML is shown as text, pictures are links and are
never fetched, and a link is a link only if its scheme is allowed.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin
from typing_extensions import override

from inglenook.ui.text.backslash_maths import backslash_maths_plugin
from inglenook.ui.text.formula_name import FormulaName

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.renderer import RendererProtocol
    from markdown_it.rules_core import StateCore
    from markdown_it.utils import EnvType, OptionsDict

    RenderRule = Callable[[RendererProtocol, Sequence[Token], int, OptionsDict, EnvType], str]

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
MAX_NESTING = 40
MAX_INLINE = 6000  # characters; what is longer is cut into pieces of this size, or shown without formatting
MAX_BRACKETS = 300  # "[[[[…" takes the parser quadratic time
_LINE_END_BEFORE_LIST = re.compile("\n(?=<[uo]l)")  # Qt would make a blank of it, as of one at the end
_TASKS = {"[ ] ": "unchecked", "[x] ": "checked", "[X] ": "checked"}


def is_allowed_link(target: str) -> bool:
    """Whether a link may be opened: web and mail only."""
    try:
        return urlsplit(target).scheme.lower() in LINK_SCHEMES
    except ValueError:
        return False


def render(tokens: Sequence[Token]) -> str:
    """HTML for some of a text's tokens."""
    body = PARSER.renderer.render(tokens, PARSER.options, {}).strip()
    return _LINE_END_BEFORE_LIST.sub("", body)


def render_paragraph(source: str) -> str:
    """HTML for one paragraph, or a part of a very long one."""
    if is_tangled(source):
        return f"<p>{html.escape(source, quote=False)}</p>"
    return f"<p>{PARSER.renderInline(source)}</p>"


def is_tangled(source: str) -> bool:
    """Whether looking for links and emphasis would take too long."""
    return len(source) > MAX_INLINE or source.count("[") > MAX_BRACKETS


def _parse_inline(state: StateCore) -> None:
    """As the parser's own rule, but what would take too long stays as it is written."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if is_tangled(token.content):
            token.children.append(Token("text", "", 0, content=token.content))
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)


def _mark_tasks(state: StateCore) -> None:
    """List items that begin with "[ ]" or "[x]" get a box."""
    for item, paragraph, inline in zip(state.tokens, state.tokens[1:], state.tokens[2:], strict=False):
        if (item.type, paragraph.type, inline.type) != ("list_item_open", "paragraph_open", "inline"):
            continue
        first = inline.children[0] if inline.children else None
        state_of_task = _TASKS.get(first.content[:4]) if first is not None else None
        if first is not None and state_of_task is not None:
            first.content = first.content[4:]
            item.attrSet("class", state_of_task)


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


def _image(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    token = tokens[index]
    shown = html.escape(token.content or "picture")
    return f'<a href="{html.escape(str(token.attrGet("src") or ""))}">{shown}</a>'


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
        return is_allowed_link(url)


def _make_parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"html": False, "maxNesting": MAX_NESTING})
    parser.enable(["table", "strikethrough"])
    dollarmath_plugin(parser, allow_labels=False, allow_space=False, allow_digits=False, double_inline=True)
    backslash_maths_plugin(parser)
    parser.core.ruler.at("inline", _parse_inline)
    parser.core.ruler.after("inline", "tasks", _mark_tasks)
    parser.add_render_rule("code_inline", _code_inline)
    parser.add_render_rule("fence", _code)
    parser.add_render_rule("code_block", _code)
    parser.add_render_rule("image", _image)
    parser.add_render_rule("math_inline", _formula(display=False))
    parser.add_render_rule("math_inline_double", _formula(display=True))
    parser.add_render_rule("math_block", _formula(display=True))
    return parser


PARSER = _make_parser()
