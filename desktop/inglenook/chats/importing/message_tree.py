"""Messages that name their parents, brought into an order: parents first, siblings as they came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import ChatFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.chats.importing.imported_chat import ImportedMessage

MOST_MESSAGES = 100_000  # of one chat


@dataclass(frozen=True, slots=True)
class TreeNode:
    """``message`` is None for what is not taken over: its children then hang on its parent.

    ``thinking`` of such a node goes to the next answer below it.
    """

    parent: str | None
    children: tuple[str, ...]  # as far as they are named: for their order
    message: ImportedMessage | None
    thinking: str = ""


def grow(nodes: Mapping[str, TreeNode], leaf: str) -> tuple[tuple[ImportedMessage, ...], int | None]:
    """The messages in order and the place of the leaf; raises ChatFileError when they form a circle."""
    if len(nodes) > MOST_MESSAGES:
        raise ChatFileError(say("it has more than {most_messages:,} messages", most_messages=MOST_MESSAGES))
    below = _children(nodes)
    messages: list[ImportedMessage] = []
    places: dict[str, int | None] = {}
    waiting: list[tuple[str, int | None, str]] = [(root, None, "") for root in reversed(below.get(None, []))]
    while waiting:
        name, parent, thinking = waiting.pop()
        node = nodes[name]
        thinking = "\n\n".join(part for part in (thinking, node.thinking) if part)
        if node.message is not None:
            if node.message.role == "assistant" and thinking:
                own = node.message.thinking
                messages.append(replace(node.message, parent=parent, thinking=f"{thinking}\n\n{own}".rstrip()))
            else:
                messages.append(replace(node.message, parent=parent))
            parent, thinking = len(messages) - 1, ""
        places[name] = parent
        waiting += [(child, parent, thinking) for child in reversed(below.get(name, []))]
    if len(places) < len(nodes):
        lost = next(name for name in nodes if name not in places)
        raise ChatFileError(say("message “{lost}” is its own ancestor", lost=lost[:60]))
    shown = places.get(leaf)
    return tuple(messages), len(messages) - 1 if shown is None and messages else shown


def _children(nodes: Mapping[str, TreeNode]) -> dict[str | None, list[str]]:
    """What hangs on each; the parents' word counts, the children's lists only say the order."""
    below: dict[str | None, list[str]] = {}
    for name, node in nodes.items():
        below.setdefault(node.parent if node.parent in nodes else None, []).append(name)
    for parent, children in below.items():
        if parent is not None and len(children) > 1:
            order = {child: number for number, child in enumerate(nodes[parent].children)}
            children.sort(key=lambda child: order.get(child, len(order)))
    return below
