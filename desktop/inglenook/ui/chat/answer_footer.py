"""The line under an answer: how fast it came, how long it is and why it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.chats.message import AnswerDetails, Message

ENDINGS = {
    "end": "finished",
    "stop_string": "stopped at a stop text",
    "max_tokens": "the token limit was reached",
    "context_full": "the context window is full",
    "cancelled": "stopped",
    "interrupted": "interrupted",
}
STATES = {"stopped": "stopped", "failed": "", "streaming": "", "complete": "finished"}


def answer_footer(message: Message) -> str:
    """Such as "42.1 tokens/s · first token after 0.31 s · 217 tokens · finished"; empty while it streams."""
    details = message.details
    if details is None or message.state == "failed":
        return STATES[message.state]
    parts = _length(details) if details.completion_tokens else []
    parts.append(ENDINGS.get(details.stop_reason, STATES[message.state]))
    if details.prompt_tokens:
        parts.append(_prompt(details))
    return " · ".join(part for part in parts if part)


def _length(details: AnswerDetails) -> list[str]:
    speed = [f"{details.tokens_per_second:.1f} tokens/s"] if details.tokens_per_second > 0 else []
    return [*speed, f"first token after {details.ttft_s:.2f} s", _count(details.completion_tokens, "token")]


def _prompt(details: AnswerDetails) -> str:
    new = details.prompt_tokens - details.cached_tokens
    if not details.cached_tokens:
        return f"prompt: {_count(new, 'token')}"
    return f"prompt: {_count(details.cached_tokens, 'token')} cached + {new:,} new"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
