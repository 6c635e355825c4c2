"""What all readers of other apps' chats share: roles, titles, and answers of which little is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from inglenook.chats.importing.imported_chat import IMPORTED
from inglenook.chats.importing.json_object import storable
from inglenook.chats.message import AnswerDetails
from inglenook.chats.organising import MOST_TAGS
from inglenook.chats.title import title_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.importing.imported_chat import ImportedMessage
    from inglenook.chats.importing.json_object import JsonObject
    from inglenook.chats.message import Role

_LONGEST_NAME = 200
_ROLES: dict[str, Role] = {
    "user": "user",
    "human": "user",
    "assistant": "assistant",
    "model": "assistant",
    "system": "system",
    "developer": "system",
}


def role_of(name: str) -> Role | None:
    """One of ours; None for what is no part of the conversation, such as a tool's output."""
    return _ROLES.get(name.strip().casefold())


def one_line(text: str) -> str:
    """A name as it is stored: on one line, and no longer than anybody reads."""
    return " ".join(text.split())[:_LONGEST_NAME].rstrip()


def tags_of(holder: JsonObject) -> tuple[str, ...]:
    """The texts among ``tags``."""
    tags = holder.value("tags")
    found = cast("list[object]", tags) if isinstance(tags, list) else []
    names = (one_line(storable(tag)) for tag in found if isinstance(tag, str))
    return tuple(sorted({name for name in names if name}))[:MOST_TAGS]


def title_from(given: str, messages: Sequence[ImportedMessage]) -> str:
    """The title on one line, else the first question's first line."""
    return one_line(given) or next((title_of(message.text) for message in messages if message.role == "user"), "")


def answered_by(model: str, *, thinking_s: float = 0.0) -> AnswerDetails | None:
    """The little that is known when only the model's name is."""
    if not model:
        return None
    return AnswerDetails(
        model=model,
        model_path="",
        sampling="{}",
        seed=0,
        prompt_tokens=0,
        cached_tokens=0,
        completion_tokens=0,
        ttft_s=0.0,
        generation_s=0.0,
        stop_reason=IMPORTED,
        thinking_s=thinking_s,
    )


def last_model(messages: Sequence[ImportedMessage]) -> str | None:
    """The model that answered last."""
    return next((message.details.model for message in reversed(messages) if message.details), None)
