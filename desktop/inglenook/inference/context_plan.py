"""Which messages go into the context window when not all of them fit, and which are left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

Overflow = Literal["stop", "oldest", "middle"]  # send nothing, leave out the oldest turns, keep the start and the end

_LARGEST_RESERVE = 512  # tokens kept free for an answer
_RESERVED_SHARE = 8  # of the window, at most


@dataclass(frozen=True, slots=True)
class Sized:
    """One message and what it takes, the words of its template included."""

    id: int
    role: str
    tokens: int
    is_pinned: bool = False


@dataclass(frozen=True, slots=True)
class ContextPlan:
    """What would be sent. ``over``: by how many tokens it is too long all the same; nothing can be sent then."""

    left_out: tuple[int, ...]  # the messages' ids, in their order
    tokens: int  # of what is sent
    room: int  # tokens for the prompt: the window without what is kept free for the answer
    over: int = 0

    @property
    def fits(self) -> bool:
        """Whether it can be sent."""
        return not self.over


def reserved(context_window: int, max_tokens: int | None = None) -> int:
    """Tokens of a window that are kept free for the answer."""
    share = min(_LARGEST_RESERVE, context_window // _RESERVED_SHARE)
    return share if max_tokens is None else min(share, max_tokens)


def plan_context(messages: Sequence[Sized], *, fixed: int, room: int, overflow: Overflow) -> ContextPlan:
    """Leave out whole turns, a question with its answers, until the rest fits into ``room`` tokens.

    ``fixed``: what the system prompt and the template take by themselves. The last turn stays, and so do pinned
    messages with their turns and all system messages. With "middle" the first turn goes last of all. What has an id
    below 0 stands before the chat: it is pinned, and the first turn comes after it.
    """
    tokens = fixed + sum(message.tokens for message in messages)
    over = max(0, tokens - room)
    if not over or overflow == "stop":
        return ContextPlan((), tokens, room, over)
    turns = _turns(messages)
    candidates = [turn for turn in turns[:-1] if turn[0].id >= 0]
    order = candidates if overflow == "oldest" else [*candidates[1:], *candidates[:1]]
    left_out: set[int] = set()
    for turn in order:
        if tokens <= room:
            break
        if any(message.is_pinned for message in turn):
            continue
        going = [message for message in turn if message.role != "system"]
        left_out.update(message.id for message in going)
        tokens -= sum(message.tokens for message in going)
    ids = tuple(message.id for message in messages if message.id in left_out)
    return ContextPlan(ids, tokens, room, max(0, tokens - room))


def _turns(messages: Sequence[Sized]) -> list[list[Sized]]:
    """A turn begins with a message of the user's that follows one of somebody else's."""
    turns: list[list[Sized]] = []
    for message in messages:
        follows_user = bool(turns) and turns[-1][-1].role == "user"
        if not turns or (message.role == "user" and not follows_user):
            turns.append([])
        turns[-1].append(message)
    return turns
