"""Passages that are near a question in meaning: an embedding model compares them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from inglenook.errors import StorageError
from inglenook.inference.retrieval.looking_up import best_of, pieces_in
from inglenook.inference.retrieval.steps import LookingUp
from inglenook.inference.retrieval.vectors import nearness
from inglenook.models.embedding_words import embedding_words
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Passage
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.piece import Piece
    from inglenook.inference.embedding_models import EmbeddingModels
    from inglenook.inference.retrieval.looking_up import Source
    from inglenook.models.model import Model

# Characters of a passage: the longest that goes into the room, so that another room seldom means reading it all again.
LENGTHS = (880, 440, 220, 110)
_KEPT_AFTER = 64  # passages: a look-up that is stopped loses no more than the vectors of these


class ByMeaning:
    """Vectors of documents that are kept with the chats are kept too; ``attachments`` is None where none are."""

    def __init__(self, models: EmbeddingModels, attachments: AttachmentStore | None) -> None:
        self._models = models
        self._attachments = attachments

    def look_up(  # noqa: PLR0913  a look-up, each part by its name
        self,
        reference: str,
        question: str,
        sources: Sequence[Source],
        *,
        room: int,
        count: Callable[[str], int],
        cancel: Cancel,
    ) -> Generator[LookingUp, None, tuple[Passage, ...]]:
        """As looking_up.look_up does, with a model of the library.

        Raises ModelFileError, EngineError with why it cannot be used, CancelledError.
        """
        yield LookingUp(say("Loading the embedding model"), None)
        model = self._models.find(reference)
        words = embedding_words(model)
        cut = [pieces_in(source, room, LENGTHS) for source in sources]
        known = [self._known(source, model) for source in sources]
        with self._models.opened(model, cancel) as embedding:
            (asked,) = embedding.embed([words.question + question], cancel)
            missing = [
                (place, piece)
                for place, pieces in enumerate(cut)
                for piece in pieces
                if len(known[place].get(piece, b"")) != len(asked)
            ]
            texts = [words.passage + sources[place].text_of(piece) for place, piece in missing]
            new: dict[int, dict[Piece, bytes]] = {}
            try:
                for done, vector in enumerate(embedding.embed(texts, cancel), 1):
                    place, piece = missing[done - 1]
                    known[place][piece] = new.setdefault(place, {})[piece] = vector
                    yield LookingUp(say("Comparing passages with the question"), done / len(texts))
                    if done % _KEPT_AFTER == 0:
                        self._keep(sources, model, new)
            finally:
                self._keep(sources, model, new)
        scores = [nearness(asked, (known[place][piece] for piece in pieces)) for place, pieces in enumerate(cut)]
        return best_of(sources, cut, scores, room=room, count=count, found_by=model.name)

    def _known(self, source: Source, model: Model) -> dict[Piece, bytes]:
        if self._attachments is None:
            return {}
        with contextlib.suppress(StorageError):  # a memory only: what is not known is computed
            return self._attachments.vectors(source.sha256, _key(model))
        return {}

    def _keep(self, sources: Sequence[Source], model: Model, new: dict[int, dict[Piece, bytes]]) -> None:
        if self._attachments is not None:
            with contextlib.suppress(StorageError):  # the same
                for place, vectors in new.items():
                    self._attachments.keep_vectors(sources[place].sha256, _key(model), vectors)
        new.clear()


def _key(model: Model) -> str:
    """The same file, wherever it lies and whatever it is called."""
    return f"{model.size_bytes}-{model.modified_ns}"
