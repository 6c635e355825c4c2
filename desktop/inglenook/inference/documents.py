"""Documents that go along with messages, as the model reads them: before the words, each under its name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.inference.pictures import Pictures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.attachment import Attachment, Passage
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.message import Message

_NAME = str.maketrans({'"': "'", "<": "(", ">": ")", "\n": " ", "\r": " "})
_CUT = "\n[…]"  # where the rest was left out
_BETWEEN = "\n[…]\n"  # what stands between two passages


@dataclass(frozen=True, slots=True)
class Document:
    """A name and as much of the text as the model is given."""

    name: str
    text: str


def with_documents(words: str, documents: Sequence[Document]) -> str:
    """The documents, then the words. The form never changes, so that the engine need not read it again."""
    parts = [f'<document name="{one.name.translate(_NAME)}">\n{one.text.strip()}\n</document>' for one in documents]
    return "\n\n".join([*parts, words] if words.strip() else parts)


def start_as_given(text: str, kept: int | None) -> str:
    """The start of a text, with a mark where the rest was left out."""
    return text if kept is None or kept >= len(text) else text[:kept].rstrip() + _CUT


def passages_as_given(passages: Sequence[Passage], texts: dict[str, str]) -> list[Document]:
    """Those of one document together, in its order; ``texts`` are the documents' by their hashes."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in passages:
        piece = texts[one.sha256][one.start : one.start + one.length].strip()
        found.setdefault((one.name, one.sha256), []).append(piece)
    return [Document(name, _BETWEEN.join(pieces)) for (name, _), pieces in found.items()]


class DocumentTexts:
    """Puts the texts of attachments into the messages that they go along with."""

    def __init__(self, attachments: AttachmentStore) -> None:
        self._attachments = attachments
        self.pictures = Pictures(attachments)

    def read_into(self, branch: Sequence[Message]) -> tuple[Message, ...]:
        """The branch with each message's text as the model is given it. Raises StorageError.

        What was looked up for an answer stands before its question. A document that is to be cut, or in which is to
        be looked, is left out as long as it was not.
        """
        given: list[Message] = []
        for place, message in enumerate(branch):
            passages = branch[place + 1].passages if place + 1 < len(branch) else ()
            is_bare = not message.attachments and (message.role != "user" or not passages)
            given.append(message if is_bare else self._read_into(message, passages if message.role == "user" else ()))
        return tuple(given)

    def words_with(self, words: str, attachments: Sequence[Attachment]) -> str:
        """Words as the model is given them, with the texts of what goes along. Raises StorageError."""
        return with_documents(words, self._documents(attachments))

    def text(self, sha256: str) -> str:
        """A document's text. Raises StorageError."""
        return self._attachments.text(sha256)

    def _read_into(self, message: Message, passages: Sequence[Passage]) -> Message:
        texts = {one.sha256: self._attachments.text(one.sha256) for one in passages}
        documents = [*self._documents(message.attachments), *passages_as_given(passages, texts)]
        return replace(message, text=with_documents(message.text, documents))

    def _documents(self, attachments: Sequence[Attachment]) -> list[Document]:
        return [
            Document(one.name, start_as_given(self._attachments.text(one.sha256), one.kept))
            for one in attachments
            if not one.is_image and (one.reading == "whole" or (one.reading == "cut" and one.kept is not None))
        ]
