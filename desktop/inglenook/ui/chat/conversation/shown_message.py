"""A message as the conversation shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from inglenook.chats.attachment import Attachment, Passage


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """What is on screen of one message.

    `name` and `detail` head an answer ("Qwen3 8B", "Q4_K_M"). `thinking_s` is in seconds. `footer` says how it went.
    `error` is the sentence of a failed answer, which can be tried again. `live` says that more of it is coming.
    `passages` are what an answer was given of documents.
    `is_pinned`: it stays in the context window whatever has to go.
    `versions` are the ids of the messages that stand in the same place of the chat's tree, this one's among them.
    """

    id: int
    role: Literal["user", "assistant", "system"]
    name: str
    detail: str
    text: str
    thinking: str = ""
    thinking_s: float = 0.0
    footer: str = ""
    error: str = ""
    live: bool = False
    versions: tuple[int, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    passages: tuple[Passage, ...] = ()
    is_pinned: bool = False
    has_details: bool = False  # it is known how it came about
    is_data: bool = False  # it was held to JSON
    can_retry: bool = True  # what failed is the last of the branch shown: it can be tried again there

    @property
    def version(self) -> int:
        """Which of the versions this is, from 1."""
        return self.versions.index(self.id) + 1 if self.id in self.versions else 1

    def neighbour(self, step: int) -> int | None:
        """The id of the version so many further on; None beyond the last, or before the first."""
        place = self.version - 1 + step
        return self.versions[place] if 0 <= place < len(self.versions) else None
