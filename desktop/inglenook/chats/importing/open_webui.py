"""Open WebUI's export: an array of chats whose messages stand in ``chat.history.messages``."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, cast

from inglenook.chats.importing.imported_chat import ImportedChat, ImportedMessage
from inglenook.chats.importing.json_object import storable
from inglenook.chats.importing.message_tree import TreeNode, grow
from inglenook.chats.importing.origin import answered_by, last_model, role_of, tags_of, title_from
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.chats.importing.json_object import JsonObject

_REASONING = re.compile(r'<details type="reasoning"[^>]*>\s*(?:<summary>[^<]*</summary>)?(.*?)</details>\s*', re.DOTALL)
_QUOTED = re.compile(r"^> ?", re.MULTILINE)
_PICTURE = "[picture]"


def is_open_webui(item: JsonObject) -> bool:
    """Whether it looks like one; older exports have no ``chat`` around the chat."""
    return isinstance(item.value("chat"), dict) or isinstance(item.value("history"), dict)


def open_webui_chat(item: JsonObject, moment: float) -> ImportedChat:
    """One chat, all branches kept; raises ChatFileError with the place of what is wrong."""
    chat = item.object("chat") if "chat" in item else item
    created_at = item.moment("created_at") or chat.moment("timestamp") or moment
    history = chat.object("history")
    if "messages" in history:
        found = history.members("messages", "message")
    else:  # a chat that was written by hand: one message after the other
        listed = chat.objects("messages", "message")
        found = {str(number): message for number, message in enumerate(listed)}
    previous: str | None = None
    nodes: dict[str, TreeNode] = {}
    for name, message in found.items():
        parent = message.text("parentId") or None if "messages" in history else previous
        nodes[name] = TreeNode(parent, _children(message), _message(message, created_at))
        previous = name
    messages, leaf = grow(nodes, history.text("currentId"))
    return ImportedChat(
        title=title_from(item.text("title") or chat.text("title"), messages),
        created_at=created_at,
        updated_at=item.moment("updated_at") or max((one.created_at for one in messages), default=created_at),
        messages=messages,
        leaf=leaf,
        model=last_model(messages),
        is_pinned=item.value("pinned") is True,
        is_archived=item.value("archived") is True,
        tags=tags_of(item.object("meta")) or tags_of(chat),
        system_prompt=chat.object("params").text("system") or chat.text("system"),
    )


def _children(message: JsonObject) -> tuple[str, ...]:
    children = message.value("childrenIds")
    return tuple(str(name) for name in cast("list[object]", children)) if isinstance(children, list) else ()


def _message(message: JsonObject, moment: float) -> ImportedMessage | None:
    role = role_of(message.text("role"))
    if role is None:
        return None
    written = _content(message)
    thinking = "\n\n".join(_QUOTED.sub("", html.unescape(part)).strip() for part in _REASONING.findall(written))
    details = answered_by(message.text("model")) if role == "assistant" else None
    error = message.value("error")
    return ImportedMessage(
        parent=None,
        role=role,
        text=_REASONING.sub("", written).strip() if role == "assistant" else written,
        created_at=message.moment("timestamp") or moment,
        thinking=thinking if role == "assistant" else "",
        state="failed" if error else "stopped" if message.value("done") is False else "complete",
        details=details,
        error=_error(error),
    )


def _error(error: object) -> str | None:
    """A text, true, or an object with the text inside."""
    if isinstance(error, dict):
        error = cast("dict[str, object]", error).get("content")
    return (storable(error) if isinstance(error, str) else say("The other app says that it failed.")) if error else None


def _content(message: JsonObject) -> str:
    content = message.value("content")
    if not isinstance(content, list):
        return message.text("content")
    parts: list[str] = []
    for part in message.objects("content", "part"):
        is_picture = "image" in part.text("type")
        parts.append(_PICTURE if is_picture else part.text("text"))
    return "\n\n".join(part for part in parts if part)
