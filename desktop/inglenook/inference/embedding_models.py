"""Embedding models of the library: each is in memory only as long as texts are looked up with it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from inglenook.engines.embedding import WINDOW
from inglenook.engines.engine import LoadOptions
from inglenook.errors import ModelFileError
from inglenook.models.model_kind import ENCODERS
from inglenook.models.runnable import check_runnable
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator

    from inglenook.cancel import Cancel
    from inglenook.engines.embedding import EmbeddingModel
    from inglenook.engines.engine import Engine
    from inglenook.inference.load_settling import LoadSettling
    from inglenook.models.library import Library
    from inglenook.models.model import Model


class EmbeddingModels:
    """Beside the model that answers, in a worker of its own. Safe from any thread."""

    def __init__(self, engine: Engine, settling: LoadSettling, library: Library) -> None:
        self._engine = engine
        self._settling = settling
        self._library = library

    def find(self, reference: str) -> Model:
        """By its path or name. Raises ModelFileError when it is gone, cannot be used, or makes no vectors."""
        model = self._library.find(reference, any_kind=True)
        if model.state != "ready" or not embeds(model):
            raise ModelFileError(say("“{model}” is not an embedding model that can be used now.", model=model.name))
        return model

    @contextlib.contextmanager
    def opened(self, model: Model, cancel: Cancel) -> Generator[EmbeddingModel]:
        """Loaded, and unloaded at the end.

        Raises DoesNotFitError before anything is tried when there is no room beside what is in memory, ModelFileError
        or LoadError with the reason, CancelledError.
        """
        options = _options(model)
        check_runnable(model.path, options, embeds=True)
        settled = self._settling.settle(model, options, beside=True)
        loaded = self._engine.load_embedding(
            str(model.path), settled.options, on_progress=lambda _: None, cancel=cancel
        )
        try:
            yield loaded
        finally:
            loaded.unload()


def embeds(model: Model) -> bool:
    """Whether it turns texts into vectors: said by its architecture, or by its name."""
    facts = model.facts
    return facts is not None and (
        facts.kind == "embedding" or any(flavour.name == "embedding" for flavour in facts.flavours)
    )


def _options(model: Model) -> LoadOptions:
    """A model that could write too computes what it would write for each token, though nobody reads it."""
    writes = model.facts is not None and model.facts.architecture not in ENCODERS
    return LoadOptions(context_window=WINDOW, batch=WINDOW, parallel=WINDOW if writes else 1, unified_cache=True)
