"""One message of a chat, as stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from inglenook.chats.attachment import Attachment, Passage

Role = Literal["system", "user", "assistant"]
MessageState = Literal["complete", "streaming", "stopped", "failed"]


@dataclass(frozen=True, slots=True)
class AnswerDetails:
    """How an answer came about; kept with it for ever."""

    model: str  # the name shown
    model_path: str
    sampling: str  # JSON of the sampling, as used
    seed: int
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    ttft_s: float
    generation_s: float
    stop_reason: str  # an engine's StopReason, "failed", or "interrupted" when the app ended in the middle
    thinking_s: float = 0.0
    left_out: int = 0  # messages above that did not fit into the context window
    preset: str = ""  # its name; empty when there was none
    asked: str = "{}"  # JSON: stop texts, token limit, thinking, and how much of the answer was there before
    loading: str = "{}"  # JSON: how the model lay in memory
    engine: str = ""  # with its build; empty: not known
    model_file: str = "{}"  # JSON: its size, its time and, where it was known, its sha256
    prompt_sha256: str = ""  # of the messages that the model was given; empty: not known
    replay_of: int | None = None  # the message that this one is a replay of
    replay: str = ""  # how it compares with that one: Comparison.kept
    beam: str = "{}"  # JSON: which of a beam search's answers it is, with its score

    @property
    def tokens_per_second(self) -> float:
        """Generation speed; the first token's time is not part of it."""
        return (
            (self.completion_tokens - 1) / self.generation_s
            if self.generation_s > 0 and self.completion_tokens > 1
            else 0.0
        )


@dataclass(frozen=True, slots=True)
class Message:
    """A node of the tree. Ids are the database's; ``parent_id`` is None for a first message."""

    id: int
    chat_id: int
    parent_id: int | None
    role: Role
    text: str
    thinking: str
    state: MessageState
    created_at: float  # seconds since the epoch
    details: AnswerDetails | None = None  # answers only
    error: str | None = None  # the sentence, when state is "failed"
    attachments: tuple[Attachment, ...] = ()  # that go along with it
    passages: tuple[Passage, ...] = ()  # of documents, that an answer was given
    is_pinned: bool = False  # stays in the context window, whatever has to go
