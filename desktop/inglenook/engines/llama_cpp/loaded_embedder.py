"""An embedding model in a worker process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.embedding import EmbeddingInfo, EmbeddingModel
from inglenook.engines.llama_cpp.embedding_messages import Embed, Vectors
from inglenook.engines.llama_cpp.loaded_llama import raise_failure
from inglenook.engines.llama_cpp.messages import Failed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.engines.llama_cpp.listening import Listening
    from inglenook.engines.llama_cpp.worker_process import WorkerProcess

AT_ONCE = 16  # texts in a message: seconds of work at most, so that progress is told


class LoadedEmbedder(EmbeddingModel):
    """Made by LlamaCpp."""

    def __init__(self, worker: WorkerProcess, info: EmbeddingInfo, listening: Listening) -> None:
        self._worker = worker
        self._info = info
        self._listening = listening

    @property
    @override
    def info(self) -> EmbeddingInfo:
        return self._info

    @override
    def embed(self, texts: Sequence[str], cancel: Cancel) -> Iterator[bytes]:
        for start in range(0, len(texts), AT_ONCE):
            cancel.raise_if_set()
            self._worker.send(Embed(tuple(texts[start : start + AT_ONCE])))
            yield from self._vectors(cancel)

    @override
    def unload(self) -> None:
        self._worker.close()

    def _vectors(self, cancel: Cancel) -> tuple[bytes, ...]:
        events = self._listening.events(self._worker, cancel, stop_s=self._listening.patience_s)
        while True:
            event = next(events)
            if isinstance(event, Vectors):
                return event.vectors
            if isinstance(event, Failed):
                raise_failure(event)
