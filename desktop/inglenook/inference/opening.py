"""What a chat's prompt begins with: the system prompt, and the examples of a preset, before its own messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.presets.preset import Example
    from inglenook.presets.resolving import Resolved


@dataclass(frozen=True, slots=True)
class Opening:
    """``preset``: the name of the one that it came from, to be kept with the answers; empty when there was none."""

    system_prompt: str = ""
    examples: tuple[Example, ...] = ()
    preset: str = ""
    template: str | None = None  # in Go's language; None: the model's own writes the prompt


def opening_of(resolved: Resolved) -> Opening:
    """From the values that hold."""
    return Opening(resolved.system_prompt, resolved.examples, resolved.preset, resolved.template)


def with_examples(opening: Opening, branch: Sequence[Message]) -> tuple[Message, ...]:
    """The branch below the examples, which stay whatever has to go; their ids are below 0, stored ones above."""
    return (*_examples(opening.examples), *branch)


def _examples(examples: tuple[Example, ...]) -> tuple[Message, ...]:
    return tuple(
        Message(
            id=number - len(examples),
            chat_id=0,
            parent_id=None,
            role=example.role,
            text=example.text,
            thinking="",
            state="complete",
            created_at=0.0,
            is_pinned=True,
        )
        for number, example in enumerate(examples)
    )
