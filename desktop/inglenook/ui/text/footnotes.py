"""Footnotes: a small number where a note is called, and before the note itself, which stays where it was written."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererProtocol
    from markdown_it.rules_core import StateCore
    from markdown_it.utils import EnvType, OptionsDict

NOTE_LINK = "#note-"  # a call's link: to the note with this label
CALL_LINK = "#call-"  # a note's link: back to where it is called


def add_footnotes(parser: MarkdownIt) -> None:
    """Read ``[^1]`` and ``[^1]: …``; a call without its note stays as it is written."""
    footnote_plugin(parser, inline=False, move_to_end=False)
    parser.core.ruler.push("footnote_numbers", _number)
    parser.add_render_rule("footnote_ref", _call)
    parser.add_render_rule("footnote_mark", _mark)
    parser.add_render_rule("footnote_reference_open", _nothing)
    parser.add_render_rule("footnote_reference_close", _nothing)


def called_note(link: str) -> str | None:
    """The label of the note that a link leads to."""
    return unquote(link.removeprefix(NOTE_LINK)) if link.startswith(NOTE_LINK) else None


def calling_note(link: str) -> str | None:
    """The label of the note whose call a link leads back to."""
    return unquote(link.removeprefix(CALL_LINK)) if link.startswith(CALL_LINK) else None


def _number(state: StateCore) -> None:
    """Calls are numbered in their order; a note that nothing calls keeps its label."""
    numbers: dict[str, str] = {
        data["label"]: str(number + 1)
        for number, data in state.env.get("footnotes", {}).get("list", {}).items()
        if "label" in data
    }
    fresh: list[Token] = []
    waiting: Token | None = None
    for token in state.tokens:
        if token.type == "footnote_reference_open":
            label = str(token.meta["label"])
            waiting = Token("footnote_mark", "", 0, meta={"label": label, "number": numbers.get(label, label)})
        elif waiting is not None and token.type == "inline" and token.children is not None:
            token.children.insert(0, waiting)
            waiting = None
        elif token.type == "footnote_reference_close":
            waiting = None
        fresh.append(token)
        for child in token.children or []:
            if child.type == "footnote_ref":
                child.meta["number"] = numbers.get(str(child.meta["label"]), str(child.meta["label"]))
    state.tokens = fresh


def _call(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    return _link(NOTE_LINK, tokens[index].meta)


def _mark(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    return _link(CALL_LINK, tokens[index].meta) + "&nbsp;"


def _nothing(*_: object) -> str:
    return ""


def _link(start: str, meta: dict[Any, Any]) -> str:
    return f'<a href="{start}{quote(str(meta["label"]))}"><sup>{html.escape(str(meta["number"]))}</sup></a>'
