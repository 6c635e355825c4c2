"""Chats as JSON, our own schema: the whole tree with all versions and how each answer came about."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from inglenook.chats.own_values import own_values_of
from inglenook.chats.title import UNTITLED

if TYPE_CHECKING:
    from inglenook.chats.exporting.exported_chat import ExportedChat
    from inglenook.chats.message import Message

FORMAT = "inglenook-chats"
VERSION = 1  # docs/chats.md says what is in it; a reader ignores what it does not know

HEAD = f'{{\n"format": {json.dumps(FORMAT)},\n"version": {VERSION},\n"chats": [\n'
BETWEEN = ",\n"
TAIL = "\n]\n}\n"


def chat_json(exported: ExportedChat) -> str:
    """One member of ``chats``; messages are numbered from 1 inside it."""
    numbers = {message.id: number for number, message in enumerate(exported.tree, 1)}
    chat = exported.chat
    fields: dict[str, object] = {
        "title": "" if chat.title == UNTITLED else chat.title,
        "system_prompt": None if chat.inherits_prompt else chat.system_prompt,
        "preset": chat.preset or None,
        "values": own_values_of(chat.own_values),
        "model": chat.model,
        "created_at": chat.created_at,
        "updated_at": chat.updated_at,
        "folder": exported.folder or None,
        "pinned": chat.is_pinned,
        "archived": chat.is_archived,
        "tags": list(chat.tags),
        "shown": numbers.get(chat.leaf_id) if chat.leaf_id is not None else None,
        "messages": [_fields_of(message, numbers) for message in exported.tree],
    }
    if exported.contents:
        documents = {one.sha256 for message in exported.tree for one in message.attachments if not one.is_image} | {
            one.sha256 for message in exported.tree for one in message.passages
        }
        fields["contents"] = {
            sha256: {"text": content.decode("utf-8", "replace")}
            if sha256 in documents
            else {"base64": base64.b64encode(content).decode("ascii")}
            for sha256, content in exported.contents.items()
        }
    return json.dumps(fields, ensure_ascii=False, indent=1)


def _fields_of(message: Message, numbers: dict[int, int]) -> dict[str, object]:
    return {
        "id": numbers[message.id],
        "parent": numbers.get(message.parent_id) if message.parent_id is not None else None,
        "role": message.role,
        "text": message.text,
        "thinking": message.thinking,
        "state": message.state,
        "error": message.error,
        "pinned": message.is_pinned,
        "created_at": message.created_at,
        "answer": _answer_of(message, numbers),
        **({"attachments": [asdict(one) for one in message.attachments]} if message.attachments else {}),
        **({"passages": [asdict(one) for one in message.passages]} if message.passages else {}),
    }


def _answer_of(message: Message, numbers: dict[int, int]) -> dict[str, object] | None:
    details = message.details
    if details is None:
        return None
    replay_of = None if details.replay_of is None else numbers.get(details.replay_of)
    return {**asdict(details), "replay_of": replay_of}
