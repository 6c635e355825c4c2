"""A stored message as the conversation shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.chat.answer_footer import answer_footer
from inglenook.ui.chat.conversation.shown_message import ShownMessage

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.chats.message import AnswerDetails, Message

_HELD_TO_JSON = re.compile(r'"kind": ?"json(_schema)?"')  # quicker than to read all that was asked for
translate = QCoreApplication.translate


def shown_message(
    message: Message, *, model: str, detail_of: Callable[[str], str], versions: tuple[int, ...] = ()
) -> ShownMessage:
    """``model`` names an answer that does not say itself who gave it: one that streams, failed or was stopped early."""
    if message.role != "assistant":
        names = {"user": translate("Conversation", "You"), "system": translate("Conversation", "System")}
        return ShownMessage(
            message.id,
            message.role,
            names[message.role],
            "",
            message.text,
            versions=versions,
            attachments=message.attachments,
            is_pinned=message.is_pinned,
        )
    details = message.details
    name = (details.model if details else "") or model or translate("Conversation", "Answer")
    return ShownMessage(
        id=message.id,
        role="assistant",
        name=name,
        detail=_made_with(details, detail_of) if details else "",
        text=message.text,
        thinking=message.thinking,
        thinking_s=details.thinking_s if details else 0.0,
        footer=answer_footer(message),
        error=message.error or "",
        live=message.state == "streaming",
        versions=versions,
        passages=message.passages,
        is_pinned=message.is_pinned,
        has_details=details is not None and message.state != "streaming",
        is_data=details is not None
        and message.state != "streaming"
        and _HELD_TO_JSON.search(details.asked) is not None,
    )


def _made_with(details: AnswerDetails, detail_of: Callable[[str], str]) -> str:
    return " · ".join(part for part in (detail_of(details.model_path), details.preset) if part)
