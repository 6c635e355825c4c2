"""Our own JSON: what was exported comes back as it was."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, cast, get_args

from inglenook.chats.exporting.chats_json import FORMAT, VERSION
from inglenook.chats.importing.imported_attachments import (
    by_hash,
    imported_attachments,
    imported_contents,
    imported_passages,
)
from inglenook.chats.importing.imported_chat import ImportedChat, ImportedMessage
from inglenook.chats.importing.message_tree import MOST_MESSAGES
from inglenook.chats.importing.origin import one_line, tags_of
from inglenook.chats.message import AnswerDetails, MessageState, Role
from inglenook.chats.own_values import kept_values
from inglenook.errors import ChatFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.chats.importing.json_object import JsonObject

_TEXTS = {"model", "model_path", "sampling", "stop_reason", "preset", "engine", "prompt_sha256", "replay"}
_JSON = {"asked", "beam", "loading", "model_file"}
_WHOLE = {"seed", "prompt_tokens", "cached_tokens", "completion_tokens", "left_out"}


def is_inglenook(head: dict[str, object]) -> bool:
    """Whether the file's first fields say that it is ours; raises ChatFileError for one of a newer Inglenook."""
    version = head.get("version")
    if head.get("format") != FORMAT:
        return False
    if not isinstance(version, int) or version > VERSION:
        raise ChatFileError(
            say(
                "it was written by a newer Inglenook (version {version} of the format; this one knows "
                "{known}). Update Inglenook to import it",
                version=str(version)[:20],
                known=VERSION,
            )
        )
    return True


def inglenook_chat(chat: JsonObject, moment: float) -> ImportedChat:
    """One member of ``chats``; raises ChatFileError with the place of what is wrong."""
    found = chat.objects("messages", "message")
    if len(found) > MOST_MESSAGES:
        raise ChatFileError(say("it has more than {most_messages:,} messages", most_messages=MOST_MESSAGES))
    created_at = _time(chat, "created_at", moment)
    contents = imported_contents(chat)
    places: dict[int, int] = {}
    messages: list[ImportedMessage] = []
    for message in found:
        messages.append(_message(message, places, created_at, contents))
        number = message.integer("id")
        if number in places:
            raise ChatFileError(say("two messages have the id {number}", number=number))
        places[number] = len(messages) - 1
    shown = places.get(chat.integer("shown")) if "shown" in chat else None
    return ImportedChat(
        title=one_line(chat.text("title")),
        created_at=created_at,
        updated_at=_time(chat, "updated_at", created_at),
        messages=tuple(messages),
        leaf=shown if "shown" in chat or not messages else len(messages) - 1,
        model=chat.text("model") or None,
        system_prompt=_own_prompt(chat),
        preset=one_line(chat.text("preset")),
        own_values=_own_values(chat),
        folder=one_line(chat.text("folder")),
        is_pinned=chat.value("pinned") is True,
        is_archived=chat.value("archived") is True,
        tags=tags_of(chat),
        contents=by_hash(contents),
    )


def _own_prompt(chat: JsonObject) -> str | None:
    """Null says that it has none; where the field is missing, the file is older than that."""
    return None if chat.fields.get("system_prompt", "") is None else chat.text("system_prompt")


def _own_values(chat: JsonObject) -> str:
    """Whether they are values that a chat can have is seen when they are used."""
    kept = kept_values(chat.object("values").fields)
    if kept is None:
        raise chat.wrong("values", say("an object with a chat's values"))
    return kept


def _message(
    message: JsonObject, places: dict[int, int], created_at: float, contents: dict[str, bytes]
) -> ImportedMessage:
    parent: int | None = None
    if "parent" in message:
        parent = places.get(message.integer("parent"))
        if parent is None:
            raise ChatFileError(say("the parent of {place} does not come before it", place=message.place))
    role, state = message.text("role"), message.text("state") or "complete"
    if role not in get_args(Role):
        raise message.wrong("role", say("system, user or assistant"))
    if state not in get_args(MessageState):
        raise message.wrong("state", say("complete, stopped or failed"))
    if state == "streaming":
        state = "stopped"  # it was exported while it came: nobody will finish it
    return ImportedMessage(
        parent=parent,
        role=cast("Role", role),
        text=message.text("text"),
        created_at=_time(message, "created_at", created_at),
        thinking=message.text("thinking"),
        state=cast("MessageState", state),
        details=_details(message.object("answer")) if "answer" in message else None,
        error=message.text("error") or None,
        is_pinned=message.value("pinned") is True,
        attachments=imported_attachments(message, contents),
        passages=imported_passages(message, contents),
    )


def _details(answer: JsonObject) -> AnswerDetails:
    values: dict[str, object] = {}
    for name in (field.name for field in fields(AnswerDetails)):
        if name in _TEXTS:
            values[name] = answer.text(name)
        elif name in _JSON:
            values[name] = answer.text(name) or "{}"
        elif name == "replay_of":  # the number is another one here, and the answer beside it is known by its place
            values[name] = None
        elif name in _WHOLE:
            values[name] = answer.integer(name)
        else:
            values[name] = answer.number(name) or 0.0
    return AnswerDetails(**cast("dict[str, str]", values))  # pyright: ignore[reportArgumentType]  each of its kind


def _time(found: JsonObject, key: str, otherwise: float) -> float:
    moment = found.moment(key)
    return otherwise if moment is None else moment
