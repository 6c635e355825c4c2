"""Turns with what they stand on, built the same way for the window and for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.inference.counting import Counting
from inglenook.inference.document_settling import DocumentSettling
from inglenook.inference.documents import DocumentTexts
from inglenook.inference.turn import Turns

if TYPE_CHECKING:
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.chat_store import ChatStore
    from inglenook.inference.embedding_models import EmbeddingModels
    from inglenook.inference.loaded_models import LoadedModels


def turns_over(
    chats: ChatStore, attachments: AttachmentStore, loaded: LoadedModels, embedding: EmbeddingModels | None = None
) -> tuple[Turns, Counting]:
    """The turns, and who counts for them."""
    documents = DocumentTexts(attachments)
    counting = Counting(loaded, documents)
    return Turns(chats, loaded, DocumentSettling(attachments, documents, embedding), counting), counting
