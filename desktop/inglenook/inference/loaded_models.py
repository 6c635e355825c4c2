"""Which model is in memory: one at a time, loaded when it is asked for."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from inglenook.models.runnable import check_runnable

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import Engine, LoadedModel, LoadOptions, LoadProgress, ModelInfo
    from inglenook.models.model import Model


HEARD_WITHIN_S = 0.1  # a cancel, while another load is waited for


class LoadedModels:
    """Loads a model when it is asked for, unloads the one before. Safe from any thread."""

    def __init__(self, engine: Engine, *, available_bytes: Callable[[], int]) -> None:
        self._engine = engine
        self._available_bytes = available_bytes
        self._loading = threading.Lock()
        self._wanted: tuple[Model, LoadOptions] | None = None
        self._loaded: LoadedModel | None = None

    @property
    def current(self) -> tuple[Model, ModelInfo] | None:
        """The model in memory, if one is and can still answer."""
        wanted, loaded = self._wanted, self._loaded
        return (wanted[0], loaded.info) if wanted and loaded and loaded.is_alive else None

    def ensure(
        self,
        model: Model,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> LoadedModel:
        """The model, loaded with these options; the one in memory is kept when it is the same and alive.

        Raises ModelFileError or LoadError with the reason, CancelledError when cancelled; nothing is in memory then.
        """
        while not self._loading.acquire(timeout=HEARD_WITHIN_S):  # another load is under way
            cancel.raise_if_set()
        try:
            if self._loaded is not None and self._loaded.is_alive and self._wanted == (model, options):
                return self._loaded
            cancel.raise_if_set()
            self._unload()
            check_runnable(
                model.path,
                options,
                available_bytes=self._available_bytes(),
                # Who asks for GPU layers has a GPU, and so has every Mac; what fits there, llama.cpp says itself.
                may_offload=options.gpu_layers is not None or sys.platform == "darwin",
            )
            self._loaded = self._engine.load(str(model.path), options, on_progress=on_progress, cancel=cancel)
            self._wanted = (model, options)
            return self._loaded
        finally:
            self._loading.release()

    def unload(self) -> None:
        """Free the memory; does nothing when there is none."""
        with self._loading:
            self._unload()

    def _unload(self) -> None:
        loaded, self._loaded, self._wanted = self._loaded, None, None
        if loaded is not None:
            loaded.unload()
