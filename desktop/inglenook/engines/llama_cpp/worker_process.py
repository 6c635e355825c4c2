"""One worker seen from the app: commands go in, events come out, and its silence, hanging or death is noticed."""

from __future__ import annotations

import logging
import os
import queue
import subprocess
import threading
from collections import deque
from typing import TYPE_CHECKING, cast

import msgpack  # pyright: ignore[reportMissingTypeStubs]

from inglenook.engines.llama_cpp.event_packing import unpack_event
from inglenook.engines.llama_cpp.frames import LARGEST, BrokenStreamError, read_frame, write_frame
from inglenook.engines.llama_cpp.launch import start_worker
from inglenook.engines.llama_cpp.lifeline import hold
from inglenook.engines.llama_cpp.messages import Command, Event, LogLine, Pong, Ready, pack_command
from inglenook.engines.llama_cpp.pulse import Pulse
from inglenook.engines.llama_cpp.rpc_asking import gone_of
from inglenook.engines.llama_cpp.worker_death import explain, is_of_rpc
from inglenook.errors import PromptError, WorkerDiedError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

_END_S = 2.0  # for a worker to end by itself
_LAST_LINES = 40

logger = logging.getLogger("inglenook.engines.llama_cpp")


class WorkerProcess:
    """Starts the worker at once, in this process's environment or another; raises WorkerDiedError when it cannot.

    ``send`` never blocks: a worker that has stopped reading must not stop the app. ``pulse`` tells when the worker
    last gave a sign of life. ``rpc`` are the other machines that its model is spread over.
    """

    def __init__(self, environment: Mapping[str, str] | None = None, rpc: Sequence[str] = ()) -> None:
        self.pulse = Pulse()
        self._rpc = rpc
        self._environment = os.environ if environment is None else environment
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._inbox: queue.SimpleQueue[Event | None] = queue.SimpleQueue()  # None is the end
        self._lines: deque[str] = deque(maxlen=_LAST_LINES)
        self._started: queue.SimpleQueue[subprocess.Popen[bytes] | Exception] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._is_closed = False
        reader = threading.Thread(target=self._start_and_read, name="worker events", daemon=True)
        reader.start()
        outcome = self._started.get()
        if isinstance(outcome, OSError):
            reader.join()
            raise WorkerDiedError(
                say("The engine could not be started ({outcome}). Install Inglenook again.", outcome=outcome)
            ) from outcome
        if isinstance(outcome, Exception):
            raise outcome
        self._process = outcome
        self._let_go = hold(outcome.pid)
        self._threads = [
            reader,
            threading.Thread(target=self._write, args=(outcome.stdin,), name="worker commands", daemon=True),
            threading.Thread(target=self._read_lines, args=(outcome.stderr,), name="worker log", daemon=True),
        ]
        for thread in self._threads[1:]:
            thread.start()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether commands can still reach it."""
        return not self._is_closed and self._process.poll() is None

    def send(self, command: Command) -> None:
        """Send a command, in order; a dead worker shows at ``receive``. Raises PromptError when it is too long."""
        payload = pack_command(command)
        if len(payload) > LARGEST:
            raise PromptError(
                say(
                    "The message is too long: with its chat it has {count:,} bytes, and {largest:,} is the "
                    "most. Send less, or start a new chat.",
                    count=len(payload),
                    largest=LARGEST,
                )
            )
        self._outbox.put(payload)

    def receive(self, seconds: float) -> Event | None:
        """The next event but Pong and LogLine; None when none came in that time. Raises WorkerDiedError."""
        try:
            event = self._inbox.get(timeout=seconds)
        except queue.Empty:
            return None
        if event is None:
            self._inbox.put(None)  # for the next who asks
            raise WorkerDiedError(self._why())
        return event

    def kill(self) -> None:
        """End it at once; nothing is left behind."""
        self._process.kill()
        self.close()

    def close(self) -> None:
        """End it; a second time does nothing."""
        with self._closing:
            if self._is_closed:
                return
            self._is_closed = True
            self._outbox.put(None)  # closes its standard input, at which it ends
            try:
                self._process.wait(_END_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            for thread in self._threads:
                thread.join()
            self._let_go()

    def _why(self) -> str:
        if self._is_closed:
            return say("The model has been unloaded. Load it again.")
        try:
            exit_code = self._process.wait(_END_S)
        except subprocess.TimeoutExpired:  # it closed its pipe, or wrote nonsense, and lives on
            self._process.kill()
            self._process.wait()
            return say("The engine broke the connection and was ended. Send the message again.")
        self._threads[-1].join(_END_S)  # its last words
        lines = list(self._lines)
        return explain(exit_code, lines, gone_of(self._rpc) if is_of_rpc(lines) else "")

    def _start_and_read(self) -> None:
        # The process is started here since it is killed with the thread that started it, where the system can do so
        # (lifeline.py): this thread reads until the worker has ended.
        try:
            process = start_worker(self._environment)
        except Exception as error:  # noqa: BLE001  whatever it is, the thread that waits for the outcome raises it
            self._started.put(error)
            return
        self._started.put(process)
        with cast("BinaryIO", process.stdout) as stream:
            try:
                for event in _events(stream):
                    self._take(event)
            except (BrokenStreamError, OSError, ValueError, TypeError, LookupError, msgpack.UnpackException):
                logger.exception("The worker's events cannot be read")
                process.kill()
        self._inbox.put(None)
        self._outbox.put(None)  # nobody takes commands any more: the thread that writes them ends as well

    def _take(self, event: Event) -> None:
        match event:
            case Pong():
                self.pulse.answered(event.steps, busy=event.busy)
            case LogLine():
                self.pulse.spoke()
                self._note(event.level, event.text)
            case _:
                self.pulse.worked(is_ready=isinstance(event, Ready))
                self._inbox.put(event)

    def _write(self, stream: BinaryIO) -> None:
        try:
            with stream:
                while (payload := self._outbox.get()) is not None:
                    write_frame(stream, payload)
        except OSError:
            logger.debug("The worker takes no more commands")

    def _read_lines(self, stream: BinaryIO) -> None:
        with stream:
            for line in _lines(stream):
                self._note(logging.INFO, line)

    def _note(self, level: int, line: str) -> None:
        self._lines.append(line)
        logger.log(level if level > logging.INFO else logging.DEBUG, "%s", line)  # over a hundred lines a load


def _events(stream: BinaryIO) -> Iterator[Event]:
    while (payload := read_frame(stream)) is not None:
        yield unpack_event(payload)


def _lines(stream: BinaryIO) -> Iterator[str]:
    rest = b""
    while chunk := stream.read(8192):
        *whole, rest = (rest + chunk).split(b"\n")
        rest = rest[-8192:]  # a line without an end must not fill the memory
        yield from (line.decode(errors="replace") for line in whole if line.strip())
    if rest.strip():
        yield rest.decode(errors="replace")
