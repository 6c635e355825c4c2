"""The branch of a chat that is shown, as Markdown."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.chats.attachment import Attachment
    from inglenook.chats.exporting.exported_chat import ExportedChat
    from inglenook.chats.message import Message

_MARKS = re.compile(r"([\\`*_\[\]<>#])")


def chat_markdown(exported: ExportedChat) -> str:
    """A heading a message; texts as they were written, thinking as a quotation.

    Pictures stand at the end, each once, so that the text stays one to be read.
    """
    chat = exported.chat
    parts = [f"# {_escaped(chat.title)}"]
    about = f"{when(chat.created_at)} · {_escaped(chat.model)}" if chat.model else when(chat.created_at)
    parts.append(f"*{about}*")
    if chat.system_prompt.strip():
        parts += ["## System prompt", chat.system_prompt.strip()]
    for message in exported.branch:
        parts += _message(message, exported)
    return "\n\n".join([*parts, *_pictures(exported)]) + "\n"


def speaker(message: Message) -> str:
    """Who says it: "You", "System", or the model's name."""
    if message.role == "user":
        return "You"
    if message.role == "system":
        return "System"
    return (message.details.model if message.details else "") or "Assistant"


def when(seconds: float) -> str:
    """A moment in this computer's time zone, such as "2026-05-04 13:37"; nothing for one that no calendar has."""
    try:
        return f"{datetime.fromtimestamp(seconds, UTC).astimezone():%Y-%m-%d %H:%M}"
    except (OverflowError, OSError, ValueError):
        return ""


def passages_in_words(message: Message) -> str:
    """Such as "Passages used: 4 from report.pdf"; empty when there are none."""
    counts = Counter(one.name for one in message.passages)
    return "Passages used: " + ", ".join(f"{count} from {name}" for name, count in counts.items()) if counts else ""


def _message(message: Message, exported: ExportedChat) -> list[str]:
    parts = [f"## {_escaped(speaker(message))}"]
    for one in message.attachments:
        if exported.picture_address(one):
            parts.append(f"![{_escaped(one.name)}][{_label(one)}]")
            continue
        parts.append(f"*Attached: {_escaped(one.name)}*")
        if text := exported.text_of(one).strip():
            parts.append(_fenced(text))
    if message.thinking.strip():
        lines = ["*Thinking*", "", *message.thinking.strip().splitlines()]
        parts.append("\n".join(f"> {line}".rstrip() for line in lines))
    if message.text.strip():
        parts.append(message.text.strip())
    if message.passages:
        parts.append(f"*{_escaped(passages_in_words(message))}*")
    if message.error:
        parts.append(f"*{_escaped(message.error)}*")
    return parts


def _pictures(exported: ExportedChat) -> list[str]:
    """Where the pictures' labels lead: to addresses that hold all of them."""
    shown = {_label(one): one for message in exported.branch for one in message.attachments}
    addresses = {label: exported.picture_address(one) for label, one in shown.items()}
    return [f"[{label}]: {address}" for label, address in addresses.items() if address]


def _label(attachment: Attachment) -> str:
    return f"picture-{attachment.sha256[:16]}"


def _fenced(text: str) -> str:
    """As a block of code, whose fence is longer than any in the text."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
