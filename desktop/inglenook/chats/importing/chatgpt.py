"""ChatGPT's export: conversations.json, one object a conversation with its messages in ``mapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from inglenook.chats.importing.imported_chat import ImportedChat, ImportedMessage
from inglenook.chats.importing.json_object import storable
from inglenook.chats.importing.message_tree import TreeNode, grow
from inglenook.chats.importing.origin import answered_by, last_model, role_of, title_from

if TYPE_CHECKING:
    from inglenook.chats.importing.json_object import JsonObject

_PICTURE, _SOUND, _FILE = "[picture]", "[sound]", "[file]"


def is_chatgpt(conversation: JsonObject) -> bool:
    """Whether it looks like one."""
    return "mapping" in conversation


def chatgpt_chat(conversation: JsonObject, moment: float) -> ImportedChat:
    """One conversation, all branches kept; raises ChatFileError with the place of what is wrong."""
    created_at = conversation.moment("create_time") or moment
    nodes = {name: _node(node, created_at) for name, node in conversation.members("mapping", "message").items()}
    messages, leaf = grow(nodes, conversation.text("current_node"))
    return ImportedChat(
        title=title_from(conversation.text("title"), messages),
        created_at=created_at,
        updated_at=conversation.moment("update_time") or max((one.created_at for one in messages), default=created_at),
        messages=messages,
        leaf=leaf,
        model=last_model(messages),
        is_archived=conversation.value("is_archived") is True,
    )


def _node(node: JsonObject, moment: float) -> TreeNode:
    children = node.value("children")
    names = tuple(str(name) for name in cast("list[object]", children)) if isinstance(children, list) else ()
    parent = node.text("parent") or None
    if "message" not in node:
        return TreeNode(parent, names, None)
    message = node.object("message")
    content = message.object("content")
    if content.text("content_type") == "thoughts":
        return TreeNode(parent, names, None, _thoughts(content))
    return TreeNode(parent, names, _message(message, content, moment))


def _message(message: JsonObject, content: JsonObject, moment: float) -> ImportedMessage | None:
    """None for what the window of ChatGPT does not show as a message: tools' output, hidden instructions."""
    about = message.object("metadata")
    role = role_of(message.object("author").text("role"))
    text = _text(content)
    hidden = about.value("is_visually_hidden_from_conversation") is True
    if role is None or hidden or not text.strip() or content.text("content_type") == "user_editable_context":
        return None
    return ImportedMessage(
        parent=None,
        role=role,
        text=text,
        created_at=message.moment("create_time") or moment,
        state="stopped" if message.text("status") == "in_progress" else "complete",
        details=answered_by(about.text("model_slug")) if role == "assistant" else None,
    )


def _text(content: JsonObject) -> str:
    """The parts one below the other; what is no text leaves a word in its place."""
    if content.text("content_type") == "code":
        language = content.text("language")
        return f"```{'' if language == 'unknown' else language}\n{content.text('text')}\n```"
    parts = content.value("parts")
    if not isinstance(parts, list):
        return content.text("text")
    found = [_part(part) for part in cast("list[object]", parts)]
    return "\n\n".join(part for part in found if part)


def _part(part: object) -> str:
    if isinstance(part, str):
        return storable(part)
    if not isinstance(part, dict):
        return ""
    fields = cast("dict[str, object]", part)
    text, kind = fields.get("text"), str(fields.get("content_type"))
    if isinstance(text, str):  # what was spoken, as text
        return storable(text)
    return _PICTURE if "image" in kind else _SOUND if "audio" in kind else _FILE


def _thoughts(content: JsonObject) -> str:
    thoughts = content.objects("thoughts", "thought")
    return "\n\n".join(
        "\n".join(part for part in (thought.text("summary"), thought.text("content")) if part) for thought in thoughts
    )
