"""The worker's two threads: one reads commands, one works them off."""

from __future__ import annotations

import os
import queue
import threading
import time
import traceback
from typing import TYPE_CHECKING, NoReturn

from pydantic import ValidationError

from inglenook.engines.llama_cpp.embedding_messages import Embed, EmbedderLoaded, LoadEmbedder, Vectors
from inglenook.engines.llama_cpp.form_messages import CheckForm, CheckText
from inglenook.engines.llama_cpp.frames import BrokenStreamError, read_frame
from inglenook.engines.llama_cpp.messages import (
    ChoicesRead,
    Command,
    CountTokens,
    Explain,
    Explained,
    Failed,
    Generate,
    Load,
    Loaded,
    LogLine,
    MakePlan,
    Ping,
    Planned,
    Pong,
    ReadChoices,
    ReadText,
    Ready,
    SetThreads,
    Stop,
    TakeImage,
    Tokenize,
    Tokens,
    WasRead,
    unpack_command,
)
from inglenook.engines.llama_cpp.prompt_messages import PromptWritten, WritePrompt
from inglenook.engines.llama_cpp.sample_messages import BatchesMeasured, MeasureBatches, Sample
from inglenook.engines.llama_cpp.worker import library, loaded
from inglenook.engines.llama_cpp.worker.controls import Controls
from inglenook.engines.llama_cpp.worker.embedder import Embedder
from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
from inglenook.engines.llama_cpp.worker.form_checking import looked_at
from inglenook.engines.llama_cpp.worker.outbox import Outbox
from inglenook.engines.llama_cpp.worker.planning import Planning
from inglenook.engines.llama_cpp.worker.rpc_devices import take_workers
from inglenook.errors import CancelledError, LoadError, OutOfMemoryError, ProjectorError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from typing import BinaryIO

    from inglenook.engines.llama_cpp.messages import Event
    from inglenook.engines.llama_cpp.worker.probing import Probing


def serve(commands: BinaryIO, events: BinaryIO) -> NoReturn:
    """Work until the commands end, and the process with them: the app wants no more of it, or is gone."""
    outbox = Outbox(events)
    log = EngineLog(lambda level, text: outbox.send(LogLine(level, text)))
    library.open_library()
    outbox.send(Ready(os.getpid(), tuple(f"{device.name}: {device.description}" for device in library.devices())))
    worker = Worker(outbox, log)
    threading.Thread(target=worker.read, args=(commands,), name="reader", daemon=True).start()
    worker.work()


class Worker:
    """What both threads share."""

    def __init__(self, outbox: Outbox, log: EngineLog) -> None:
        self._outbox = outbox
        self._log = log
        self._controls = Controls()
        self._queue: queue.SimpleQueue[tuple[int, float, Command]] = queue.SimpleQueue()
        self._model: loaded.Loaded | None = None
        self._embedder: Embedder | None = None
        self._planning: Planning | None = None

    def read(self, stream: BinaryIO) -> None:
        """Read commands: what concerns the running command is done at once, the others are queued."""
        while (data := _read(stream)) is not None:
            try:
                self._receive(unpack_command(data))
            except ValidationError as error:
                self._outbox.send(_failed(error))
        os._exit(0)  # the main thread may be deep inside llama.cpp, and nobody is left to read what it would say

    def work(self) -> NoReturn:
        """Work off the commands for as long as the process lives."""
        while True:
            number, arrived, command = self._queue.get()
            self._controls.begin(number)
            try:
                last = self._do(command, arrived)
            except Exception as error:  # noqa: BLE001  told to the app, whatever it is; the worker lives on
                last = _failed(error)
            self._controls.end()  # before the app can know, so that it never sees a worker busy with nothing
            if last is not None:
                self._outbox.send(last)

    def _receive(self, command: Command) -> None:
        match command:
            case Ping():
                self._outbox.send(Pong(self._controls.steps, self._controls.is_busy))
            case Stop():
                self._controls.request_stop()
            case TakeImage():
                if self._model is not None:
                    self._model.images[command.sha256] = command.data
            case _:
                if isinstance(command, SetThreads):
                    self._controls.threads = command.threads
                self._queue.put((self._controls.receive(), time.perf_counter(), command))

    def _do(self, command: Command, arrived: float) -> Event | None:  # noqa: PLR0911  one for each command
        """Do it; the last event that answers it."""
        match command:
            case Load():
                return self._load(command)
            case Generate() | Sample() | MeasureBatches():
                return self._write(command, arrived)
            case CountTokens() | WritePrompt() | Tokenize():
                return self._told(command)
            case Explain() | ReadText() | ReadChoices():
                return self._look_into(command, self._loaded().probing)
            case SetThreads():
                if self._model is not None:
                    self._model.set_threads(command.threads)
            case MakePlan() | CheckForm() | CheckText():
                return self._without_model(command)
            case LoadEmbedder() | Embed():
                return self._do_with_vectors(command)
            case Stop() | Ping() | TakeImage():
                pass  # the reader sees to these
        return None

    def _write(self, command: Generate | Sample | MeasureBatches, arrived: float) -> Event:
        """An answer, several, or what several would take."""
        match command:
            case Generate():
                return self._loaded().answer(command.request, arrived=arrived, emit=self._outbox.send)
            case Sample():
                return self._loaded().side_by_side.write(command.request, self._outbox.send)
            case MeasureBatches():
                return BatchesMeasured(self._loaded().side_by_side.costs(command.widths))

    def _told(self, command: CountTokens | WritePrompt | Tokenize) -> Event:
        """What the model makes of a text."""
        match command:
            case CountTokens():
                return Tokens(self._loaded().count_tokens(command.messages))
            case WritePrompt():
                return PromptWritten(*self._loaded().write_prompt(command.request))
            case Tokenize():
                return Tokens(self._loaded().tokenize(command.text))

    def _without_model(self, command: MakePlan | CheckForm | CheckText) -> Event:
        if isinstance(command, MakePlan):
            self._planning = self._planning or Planning(self._log)
            return Planned(self._planning.plan(command.request, command.folder))
        return looked_at(command)

    def _load(self, command: Load) -> Loaded:
        self._raise_if_taken()
        take_workers(command.rpc)
        self._model = loaded.Loaded(
            command.path,
            command.options,
            on_progress=self._outbox.send,
            controls=self._controls,
            log=self._log,
        )
        return Loaded(self._model.info)

    def _look_into(self, command: Explain | ReadText | ReadChoices, probing: Probing) -> Event:
        if isinstance(command, Explain):
            return Explained(probing.explain(command.sampling, command.token, command.top, command.back))
        if isinstance(command, ReadChoices):
            return ChoicesRead(probing.read_choices(command.request, command.top, self._outbox.send))
        return WasRead(probing.read_text(command.text, command.messages, self._outbox.send))

    def _do_with_vectors(self, command: LoadEmbedder | Embed) -> Event:
        if isinstance(command, Embed):
            if self._embedder is None:
                raise PromptError(say("No model is loaded. Load one first."))
            return Vectors(self._embedder.embed(command.texts))
        self._raise_if_taken()
        self._embedder = Embedder(
            command.path,
            command.options,
            on_progress=self._outbox.send,
            controls=self._controls,
            log=self._log,
        )
        return EmbedderLoaded(self._embedder.info)

    def _raise_if_taken(self) -> None:
        if self._model is not None or self._embedder is not None:
            raise LoadError(say("This worker already holds a model; each model has its own. Start another worker."))

    def _loaded(self) -> loaded.Loaded:
        if self._model is None:
            raise PromptError(say("No model is loaded. Load one first."))
        return self._model


def _read(stream: BinaryIO) -> bytes | None:
    try:
        return read_frame(stream)
    except (BrokenStreamError, OSError):
        return None  # the app died in the middle of a command


def _failed(error: Exception) -> Failed:
    match error:
        case OutOfMemoryError():
            return Failed("memory", str(error))
        case ProjectorError():
            return Failed("projector", str(error))
        case LoadError():
            return Failed("load", str(error))
        case PromptError():
            return Failed("prompt", str(error))
        case CancelledError():
            return Failed("cancelled", str(error))
        case _:
            return Failed("bug", "".join(traceback.format_exception(error)))
