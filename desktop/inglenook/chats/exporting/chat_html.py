"""The branch of a chat that is shown, as one HTML page that needs nothing else and runs nothing."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin
from typing_extensions import override

from inglenook.chats.exporting.chat_markdown import passages_in_words, speaker, when

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.renderer import RendererProtocol
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

    from inglenook.chats.exporting.exported_chat import ExportedChat
    from inglenook.chats.message import Message

_LINK_SCHEMES = frozenset({"http", "https", "mailto"})
_LONGEST = 400_000  # characters of one message that are formatted; a longer one is shown as it is written
_HELD = re.compile(r"data:image/(?:png|jpeg|webp|gif|bmp);base64,[A-Za-z0-9+/=]+\Z")  # a picture in its address
_TANGLED = 3_000  # "[[[[…" takes the parser quadratic time
# Should anything slip through, the browser stops it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_CSS = """
:root { color-scheme: light dark; --text: #1d1b18; --soft: #6b655c; --paper: #fdfcfa; --card: #f3f0ea; }
@media (prefers-color-scheme: dark) { :root { --text: #ece8e1; --soft: #a59e93; --paper: #1c1a17; --card: #2a2722; } }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--text);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
header p, h2, details { color: var(--soft); }
h2 { font-size: .85rem; margin: 2rem 0 .25rem; }
article.user { background: var(--card); border-radius: .75rem; padding: .1rem 1rem; }
pre { background: var(--card); border-radius: .5rem; padding: .75rem 1rem; overflow-x: auto; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--card); padding: .3rem .75rem; }
img { max-width: 100%; max-height: 30rem; border-radius: .5rem; }
blockquote { border-left: .2rem solid var(--card); margin-left: 0; padding-left: 1rem; color: var(--soft); }
"""


class _Parser(MarkdownIt):
    @override
    def validateLink(self, url: str) -> bool:
        try:
            return urlsplit(url).scheme.lower() in _LINK_SCHEMES or _HELD.match(url) is not None
        except ValueError:
            return False


def chat_html(exported: ExportedChat) -> str:
    """A whole page that loads nothing: pictures that went along are inside it, those of elsewhere are links.

    Raw HTML of a message is shown as text.
    """
    chat = exported.chat
    title = html.escape(chat.title)
    about = html.escape(" · ".join(part for part in (when(chat.created_at), chat.model) if part))
    system = f"<h2>System prompt</h2>\n{_plain(chat.system_prompt)}\n" if chat.system_prompt.strip() else ""
    messages = "\n".join(_message(message, exported) for message in exported.branch)
    return (
        "<!doctype html>\n<html>\n<head>\n"
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{title}</title>\n<style>{_CSS}</style>\n</head>\n<body>\n"
        f'<header><h1 dir="auto">{title}</h1>\n<p>{about}</p></header>\n{system}{messages}\n</body>\n</html>\n'
    )


def message_html(text: str) -> str:
    """The inside of a message."""
    if len(text) > _LONGEST or text.count("[") > _TANGLED:
        return _plain(text)
    return _PARSER.render(text)


def _message(message: Message, exported: ExportedChat) -> str:
    parts = [f"<h2>{html.escape(speaker(message))}</h2>"]
    for one in message.attachments:
        if address := exported.picture_address(one):
            parts.append(f'<p><img alt="{html.escape(one.name)}" src="{address}"></p>')
            continue
        name = f"<summary>{html.escape(one.name)}</summary>"
        parts.append(f"<details>{name}{_plain(exported.text_of(one))}</details>")
    if message.thinking.strip():
        parts.append(f"<details><summary>Thinking</summary>{message_html(message.thinking)}</details>")
    parts.append(f'<article class="{message.role}" dir="auto">{message_html(message.text)}</article>')
    if message.passages:
        parts.append(f"<p><em>{html.escape(passages_in_words(message))}</em></p>")
    if message.error:
        parts.append(f"<p><em>{html.escape(message.error)}</em></p>")
    return "\n".join(parts)


def _plain(text: str) -> str:
    return f"<pre>{html.escape(text)}</pre>"


def _image(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    token = tokens[index]
    if _HELD.match(address := str(token.attrGet("src") or "")):
        return f'<img alt="{html.escape(token.content)}" src="{html.escape(address)}">'
    return f'<a href="{html.escape(address)}">{html.escape(token.content or "picture")}</a>'


def _formula(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    code = f"<code>{html.escape(tokens[index].content.strip())}</code>"
    return f"<p>{code}</p>\n" if tokens[index].block else code


def _make_parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"html": False, "maxNesting": 40})
    parser.enable(["table", "strikethrough"])
    dollarmath_plugin(parser, allow_labels=False, allow_space=False, allow_digits=False, double_inline=True)
    parser.add_render_rule("image", _image)
    for kind in ("math_inline", "math_inline_double", "math_block"):
        parser.add_render_rule(kind, _formula)
    return parser


_PARSER = _make_parser()
