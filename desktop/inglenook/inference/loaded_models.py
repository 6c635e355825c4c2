"""Which model answers: a file is in memory, one at a time, in the way that fits; a server's is asked for there."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.engine import LoadProgress
from inglenook.engines.served_model import ServedModel
from inglenook.errors import ModelFileError, OutOfMemoryError, ProjectorError, WorkerDiedError
from inglenook.inference.load_report import LoadReport
from inglenook.inference.served_models import ServedModels, no_servers
from inglenook.models.adapters import check_adapter
from inglenook.models.projectors import check_projector
from inglenook.models.runnable import check_runnable
from inglenook.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import Engine, LoadedModel, LoadOptions, ModelInfo
    from inglenook.inference.load_settling import LoadSettling, Settled
    from inglenook.models.any_model import AnyModel
    from inglenook.models.model import Model


HEARD_WITHIN_S = 0.1  # a cancel, while another load is waited for
KEPT_LAYERS = 0.75  # on the graphics cards, when memory was short
MOST_RETRIES = 4


class LoadedModels:
    """Loads a model when it is asked for, unloads the one before. Safe from any thread.

    A model of another computer's server leaves the one in memory where it is; one of a server on this computer needs
    the memory itself.
    """

    def __init__(self, engine: Engine, settling: LoadSettling, served: ServedModels | None = None) -> None:
        self.served = served or no_servers()
        self._engine = engine
        self._settling = settling
        self._loading = threading.Lock()
        self._wanted: tuple[Model, LoadOptions] | None = None
        self._far: tuple[str, ...] = ()  # the other machines that it was spread over
        self._loaded: LoadedModel | None = None
        self._report: LoadReport | None = None
        self._ran_out: tuple[Path, LoadOptions] | None = None

    @property
    def current(self) -> tuple[Model, ModelInfo] | None:
        """The model in memory, if one is and can still answer."""
        wanted, loaded = self._wanted, self._loaded
        return (wanted[0], loaded.info) if wanted and loaded and loaded.is_alive else None

    def ready(self, model: AnyModel) -> LoadedModel | None:
        """The model's handle, if it is the one in memory or was got ready on its server, and can still answer."""
        if isinstance(model, ServedModel):
            return self.served.ready(model)
        wanted, loaded = self._wanted, self._loaded
        return loaded if wanted and wanted[0].path == model.path and loaded and loaded.is_alive else None

    @property
    def report(self) -> LoadReport | None:
        """How the model in memory was loaded."""
        return self._report

    def report_of(self, model: AnyModel) -> LoadReport | None:
        """The same, if it is this one; a server's says nothing of memory."""
        wanted = self._wanted
        return self._report if wanted is not None and wanted[0] == model else None

    @property
    def ran_out(self) -> tuple[Path, LoadOptions] | None:
        """The model and the options of the last load, if memory ran out in it."""
        return self._ran_out

    def ensure(
        self,
        model: AnyModel,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
        anyway: bool = False,
    ) -> LoadedModel:
        """The model, loaded with these options; the one in memory is kept when it is the same and alive.

        What the options leave open is settled by what fits now. Raises DoesNotFitError before anything is tried when it
        cannot fit, unless ``anyway``; ModelFileError or LoadError with the reason, CancelledError when cancelled.
        Nothing is in memory then. Of a server's model: ServerError.
        """
        if isinstance(model, ServedModel):
            if model.server.is_here:
                self.unload()
            return self.served.ensure(model, options, on_progress=on_progress, cancel=cancel)
        while not self._loading.acquire(timeout=HEARD_WITHIN_S):  # another load is under way
            cancel.raise_if_set()
        try:
            if self._loaded is not None and self._loaded.is_alive and self._is_as_wanted(model, options):
                return self._loaded
            cancel.raise_if_set()
            check_runnable(model.path, options)
            if options.adapter is not None:
                check_adapter(options.adapter)
            self._unload()
            self._ran_out = None
            wanted, problem = with_projector(model, options)
            settled = self._settling.settle(model, wanted, anyway=anyway)
            self._loaded, report = self._load(model, options, settled, on_progress, cancel)
            self._report = replace(report, projector_problem=problem or report.projector_problem)
            self._wanted, self._far = (model, options), self._settling.far
            self._settling.loaded(self._report, settled)
            return self._loaded
        finally:
            self._loading.release()

    def unload(self) -> None:
        """Free the memory; does nothing when there is none."""
        with self._loading:
            self._unload()

    def _load(
        self,
        model: Model,
        asked: LoadOptions,
        settled: Settled,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> tuple[LoadedModel, LoadReport]:
        """Load it; with fewer layers on the graphics cards when their memory turns out to be short."""
        used, retries, problem = settled.options, list[str](), ""
        while True:
            try:
                loaded = self._engine.load(str(model.path), used, on_progress=on_progress, cancel=cancel)
            except (ProjectorError, WorkerDiedError) as error:
                if used.projector is None:
                    raise
                problem = str(error)
                on_progress(LoadProgress(say("Loading without the projector"), None))
                used = replace(used, projector=None)
            except OutOfMemoryError as error:
                layers = used.gpu_layers
                if not layers or len(retries) == MOST_RETRIES:
                    self._ran_out = (model.path, asked)
                    raise OutOfMemoryError(joined([str(error), settled.fit.reason])) from error
                fewer = int(layers * KEPT_LAYERS)
                retries.append(
                    say(
                        "{layers} layers did not go onto the graphics card, so {fewer} were tried.",
                        layers=layers,
                        fewer=fewer,
                    )
                )
                on_progress(LoadProgress(say("Trying with fewer layers on the graphics card"), None))
                used = replace(used, gpu_layers=fewer)
            else:
                fit = settled.fit if not retries else None
                return loaded, LoadReport(asked, used, loaded.info, fit, tuple(retries), problem)

    def _is_as_wanted(self, model: Model, options: LoadOptions) -> bool:
        return self._wanted == (model, options) and self._far == self._settling.far

    def _unload(self) -> None:
        loaded, self._loaded, self._wanted, self._report = self._loaded, None, None, None
        if loaded is not None:
            loaded.unload()
            self._settling.unloaded()


def with_projector(model: Model, options: LoadOptions) -> tuple[LoadOptions, str]:
    """The options with the model's projector if it has one that sees images, and why not if it cannot be used."""
    if options.projector is not None or model.projector is None:
        return options, ""
    try:
        check_projector(model.projector)
    except ModelFileError as error:
        return options, str(error)
    return replace(options, projector=model.projector), ""
