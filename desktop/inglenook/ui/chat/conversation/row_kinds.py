"""The kinds of rows: the space above each, and whether it stands before a message's text, in it or after it."""

from __future__ import annotations

from typing import Literal

from inglenook.ui.text.blocks import Kind

RowKind = (
    Literal[
        "limit",
        "head",
        "attached",
        "thinking",
        "thought",
        "bubble",
        "waiting",
        "error",
        "passages",
        "foot",
        "tools",
        "edit",
        "limit_below",
    ]
    | Kind
)

MESSAGE_GAP = 28
_LEAD = frozenset({"limit", "head", "attached", "thinking", "thought"})
_END = frozenset({"waiting", "error", "passages", "foot", "tools", "limit_below"})
GAPS = {
    "limit": MESSAGE_GAP,
    "head": MESSAGE_GAP,
    "attached": MESSAGE_GAP,
    "thinking": 10,
    "waiting": 10,
    "error": 12,
    "passages": 10,
    "foot": 8,
    "tools": 4,
    "edit": 16,
    "limit_below": 20,
}
BELOW_ATTACHED = 8


def is_lead(kind: RowKind) -> bool:
    """Before the text."""
    return kind in _LEAD


def is_end(kind: RowKind) -> bool:
    """After the text."""
    return kind in _END


def is_body(kind: RowKind) -> bool:
    """A part of the text."""
    return kind not in _LEAD and kind not in _END
