"""The llama.cpp engine: each model that it loads lives in a worker process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.engine import Engine, LoadProgress, Waiting
from inglenook.engines.llama_cpp.embedding_messages import EmbedderLoaded, LoadEmbedder
from inglenook.engines.llama_cpp.listening import STOP_S, Listening
from inglenook.engines.llama_cpp.loaded_embedder import LoadedEmbedder
from inglenook.engines.llama_cpp.loaded_llama import LoadedLlama, raise_failure
from inglenook.engines.llama_cpp.messages import Failed, Load, Loaded
from inglenook.engines.llama_cpp.rpc_workers import HeldWorkers, RpcWorkers
from inglenook.engines.llama_cpp.worker_process import WorkerProcess
from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel
    from inglenook.engines.embedding import EmbeddingModel
    from inglenook.engines.engine import LoadedModel, LoadOptions


class LlamaCpp(Engine):
    """``silence_s``: when a silent worker is reported as Waiting; ``patience_s``: when it is ended.

    ``rpc`` are the machines that models are spread over, as long as some of their layers may leave main memory.
    """

    def __init__(self, rpc: RpcWorkers | None = None, *, silence_s: float = 1.0, patience_s: float = 10.0) -> None:
        self._rpc = rpc or RpcWorkers()
        self._listening = Listening(silence_s, patience_s)

    @override
    def load(
        self,
        source: str,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> LoadedModel:
        _check_name(str(options.projector or ""))
        _check_name(str(options.adapter or ""))
        far = () if options.gpu_layers == 0 else self._rpc.endpoints
        for endpoint in far:
            self._rpc.raise_if_offline(endpoint)
        held = HeldWorkers(self._rpc, far)
        try:
            worker, loaded = self._start(Load(source, options, far), on_progress, cancel)
        except BaseException as error:
            held.let_go(str(error))
            raise
        assert isinstance(loaded, Loaded)  # noqa: S101  what answers a Load
        return LoadedLlama(worker, loaded.info, self._listening, on_unload=held.let_go)

    @override
    def load_embedding(
        self,
        source: str,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> EmbeddingModel:
        worker, loaded = self._start(LoadEmbedder(source, options), on_progress, cancel)
        assert isinstance(loaded, EmbedderLoaded)  # noqa: S101  what answers a LoadEmbedder
        return LoadedEmbedder(worker, loaded.info, self._listening)

    def _start(
        self, command: Load | LoadEmbedder, on_progress: Callable[[LoadProgress], None], cancel: Cancel
    ) -> tuple[WorkerProcess, Loaded | EmbedderLoaded]:
        """A worker of its own with the model in it; nothing is left behind when that fails."""
        cancel.raise_if_set()
        _check_name(command.path)
        on_progress(LoadProgress(say("Starting the engine"), None))
        worker = WorkerProcess(rpc=command.rpc if isinstance(command, Load) else ())
        try:
            return worker, self._load(worker, command, on_progress, cancel)
        except BaseException:
            worker.kill()
            raise

    def _load(
        self,
        worker: WorkerProcess,
        command: Load | LoadEmbedder,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> Loaded | EmbedderLoaded:
        worker.send(command)
        events = self._listening.events(worker, cancel, stop_s=STOP_S)
        while True:
            event = next(events)
            match event:
                case LoadProgress():
                    on_progress(event)
                case Waiting():
                    on_progress(LoadProgress(say("No answer for {seconds:.0f} s", seconds=event.seconds), None))
                case Loaded() | EmbedderLoaded():
                    return event
                case Failed():
                    raise_failure(event)
                case _:
                    pass


def _check_name(source: str) -> None:
    try:
        source.encode()
    except UnicodeEncodeError as error:
        shown = source.encode(errors="replace").decode()
        raise LoadError(
            say("{shown} cannot be loaded: the file's name is not valid text. Rename it.", shown=shown)
        ) from error
