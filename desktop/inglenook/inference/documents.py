"""Documents that go along with messages, as the model reads them: before the words, each under its name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.attachment import Attachment
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.message import Message

_NAME = str.maketrans({'"': "'", "<": "(", ">": ")", "\n": " ", "\r": " "})
_CUT = "\n[…]"  # where the rest was left out


@dataclass(frozen=True, slots=True)
class Document:
    """A name and as much of the text as the model is given."""

    name: str
    text: str


def with_documents(words: str, documents: Sequence[Document]) -> str:
    """The documents, then the words. The form never changes, so that the engine need not read it again."""
    parts = [f'<document name="{one.name.translate(_NAME)}">\n{one.text.strip()}\n</document>' for one in documents]
    return "\n\n".join([*parts, words] if words.strip() else parts)


class DocumentTexts:
    """Puts the texts of attachments into the messages that they go along with."""

    def __init__(self, attachments: AttachmentStore) -> None:
        self._attachments = attachments

    def read_into(self, branch: Sequence[Message]) -> tuple[Message, ...]:
        """The branch with each message's text as the model is given it. Raises StorageError."""
        return tuple(self._read_into(message) if message.attachments else message for message in branch)

    def words_with(self, words: str, attachments: Sequence[Attachment]) -> str:
        """Words as the model is given them, with the texts of what goes along. Raises StorageError."""
        return with_documents(words, [self._document(one) for one in attachments if not one.is_image])

    def _read_into(self, message: Message) -> Message:
        return replace(message, text=self.words_with(message.text, message.attachments))

    def _document(self, attachment: Attachment) -> Document:
        text = self._attachments.text(attachment.sha256)
        if attachment.kept is not None and attachment.kept < len(text):
            text = text[: attachment.kept] + _CUT
        return Document(attachment.name, text)
