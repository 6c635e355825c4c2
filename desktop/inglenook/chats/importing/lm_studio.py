"""LM Studio's conversations: one file each, a list of messages with versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.chats.importing.imported_chat import IMPORTED, ImportedChat, ImportedMessage
from inglenook.chats.importing.message_tree import MOST_MESSAGES
from inglenook.chats.importing.origin import answered_by, last_model, role_of, title_from
from inglenook.chats.message import AnswerDetails
from inglenook.errors import ChatFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.chats.importing.json_object import JsonObject

_PICTURE, _FILE = "[picture]", "[file]"
_SYSTEM_PROMPT = "llm.prediction.systemPrompt"
_STOPS = {
    "eosFound": "end",
    "stopStringFound": "stop_string",
    "maxPredictedTokensReached": "max_tokens",
    "contextLengthReached": "context_full",
    "userStopped": "cancelled",
    "failed": "failed",
}


def is_lm_studio(conversation: JsonObject) -> bool:
    """Whether it looks like one; the oldest files have plain messages."""
    return isinstance(conversation.value("messages"), list)


def lm_studio_chat(conversation: JsonObject, moment: float) -> ImportedChat:
    """One file's conversation; of each message all versions, the one that is shown goes on.

    Raises ChatFileError with the place of what is wrong.
    """
    created_at = conversation.moment("createdAt") or moment
    found = conversation.objects("messages", "message")
    messages: list[ImportedMessage] = []
    shown: int | None = None
    for message in found:
        versions = message.objects("versions", say("version of {place},", place=message.place)) or [message]
        selected = min(max(message.integer("currentlySelected"), 0), len(versions) - 1)
        parent = shown
        for number, version in enumerate(versions):
            read = _version(version, parent, created_at)
            if read is None:
                continue
            messages.append(read)
            if len(messages) > MOST_MESSAGES:
                raise ChatFileError(say("it has more than {most_messages:,} messages", most_messages=MOST_MESSAGES))
            if number == selected:
                shown = len(messages) - 1
    last = max(conversation.moment(key) or 0.0 for key in ("userLastMessagedAt", "assistantLastMessagedAt"))
    return ImportedChat(
        title=title_from(conversation.text("name"), messages),
        created_at=created_at,
        updated_at=max(last, created_at),
        messages=tuple(messages),
        leaf=len(messages) - 1 if shown is None and messages else shown,
        model=last_model(messages),
        is_pinned=conversation.value("pinned") is True,
        system_prompt=_system_prompt(conversation),
    )


def _version(version: JsonObject, parent: int | None, moment: float) -> ImportedMessage | None:
    role = role_of(version.text("role"))
    if role is None:
        return None
    thinking: list[str] = []
    text: list[str] = []
    steps = [step for step in version.objects("steps", "step") if step.text("type") == "contentBlock"]
    for step in steps:
        is_thinking = step.object("style").text("type") == "thinking"
        (thinking if is_thinking else text).append(_content(step))
    if not steps:
        text.append(_content(version))
    return ImportedMessage(
        parent=parent,
        role=role,
        text="\n\n".join(part for part in text if part),
        created_at=moment,
        thinking="\n\n".join(part for part in thinking if part),
        details=_details(version, steps) if role == "assistant" else None,
    )


def _content(holder: JsonObject) -> str:
    if isinstance(holder.value("content"), str):
        return holder.text("content")
    parts: list[str] = []
    for part in holder.objects("content", say("part of {place},", place=holder.place)):
        if part.text("type") == "file":
            parts.append("\n" + (_PICTURE if part.text("fileType") == "image" else _FILE))
        else:
            parts.append(part.text("text"))
    return "".join(parts).strip("\n")


def _details(version: JsonObject, steps: list[JsonObject]) -> AnswerDetails | None:
    """What LM Studio measured; of an answer in several steps the last one's."""
    about = next((step.object("genInfo") for step in reversed(steps) if "genInfo" in step), None)
    sender = version.object("senderInfo").text("senderName")
    if about is None:
        return answered_by(sender)
    stats = about.object("stats")
    tokens = int(stats.number("predictedTokensCount") or 0)
    speed = stats.number("tokensPerSecond") or 0.0
    return AnswerDetails(
        model=about.text("identifier") or sender,
        model_path="",
        sampling="{}",
        seed=0,
        prompt_tokens=int(stats.number("promptTokensCount") or 0),
        cached_tokens=0,
        completion_tokens=tokens,
        ttft_s=stats.number("timeToFirstTokenSec") or 0.0,
        generation_s=(tokens - 1) / speed if speed > 0 and tokens > 1 else 0.0,
        stop_reason=_STOPS.get(stats.text("stopReason"), IMPORTED),
    )


def _system_prompt(conversation: JsonObject) -> str:
    text = conversation.text("systemPrompt")
    if text:
        return text
    for field in conversation.object("perChatPredictionConfig").objects("fields", "field"):
        if field.text("key") == _SYSTEM_PROMPT and isinstance(field.value("value"), str):
            return field.text("value")
    return ""
