"""What is done with a paragraph's tokens: tasks get boxes, and links that may not be opened become text."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from markdown_it.token import Token

from inglenook.ui.text.pictures import put_back, without_addresses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
MAX_INLINE = 6000  # characters; what is longer is cut into pieces of this size, or shown without formatting
MAX_BRACKETS = 300  # "[[[[…" takes the parser quadratic time
_TASKS = {"[ ] ": "unchecked", "[x] ": "checked", "[X] ": "checked"}
_BREAKS = ("<br>", "<br/>", "<br />")


def is_allowed_link(target: str) -> bool:
    """Whether a link may be opened: web and mail only."""
    try:
        return urlsplit(target).scheme.lower() in LINK_SCHEMES
    except ValueError:
        return False


def is_tangled(source: str) -> bool:
    """Whether looking for links and emphasis would take too long."""
    return len(source) > MAX_INLINE or source.count("[") > MAX_BRACKETS


def parse_inline(state: StateCore) -> None:
    """As the parser's own rule, but what would take too long stays as it is written."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        content, addresses = without_addresses(token.content)
        if is_tangled(content):
            token.children.append(Token("text", "", 0, content=token.content))
        else:
            state.md.inline.parse(content, state.md, state.env, token.children)
            token.children = list(_without_closed_doors(token.children))
            if addresses:
                put_back(token.children, addresses)


def mark_tasks(state: StateCore) -> None:
    """Items of lists without numbers that begin with "[ ]" or "[x]" get a box; a box in a number's place says less."""
    for item, paragraph, inline in zip(state.tokens, state.tokens[1:], state.tokens[2:], strict=False):
        if (item.type, paragraph.type, inline.type) != ("list_item_open", "paragraph_open", "inline"):
            continue
        if item.info:  # its number
            continue
        first = inline.children[0] if inline.children else None
        state_of_task = _TASKS.get(first.content[:4]) if first is not None else None
        if first is not None and state_of_task is not None:
            first.content = first.content[4:]
            item.attrSet("class", state_of_task)


def html_line_break(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  the parser's signature
    """The one piece of HTML that is read: models write it in the cells of tables, where Markdown has no line end."""
    found = next((tag for tag in _BREAKS if state.src[state.pos : state.pos + len(tag)].lower() == tag), None)
    if found is None:
        return False
    if not silent:
        state.push("hardbreak", "br", 0)
    state.pos += len(found)
    return True


def _without_closed_doors(children: list[Token]) -> Iterator[Token]:
    """A link or picture whose target may not be opened is only its words."""
    opens = True
    for token in children:
        if token.type == "link_open":
            opens = is_allowed_link(str(token.attrGet("href") or ""))
        if token.type in {"link_open", "link_close"} and not opens:
            continue
        yield token
