"""A whole worker process, spoken to over its pipes."""

from __future__ import annotations

import subprocess
import sys
from typing import IO, TYPE_CHECKING, cast

import pytest

from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadOptions, PromptProgress, TextChunk
from inglenook.engines.llama_cpp.event_packing import unpack_event
from inglenook.engines.llama_cpp.frames import read_frame, write_frame
from inglenook.engines.llama_cpp.messages import (
    Failed,
    Generate,
    Load,
    Loaded,
    LogLine,
    Ping,
    Pong,
    Ready,
    SetThreads,
    Stop,
    Tokenize,
    Tokens,
    pack_command,
)
from inglenook.engines.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from inglenook.engines.llama_cpp.messages import Command, Event


class Worker:
    """A worker and what came from it."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "inglenook.engines.llama_cpp.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={"PYTHONPATH": "desktop", "PATH": ""},
        )
        self.commands = cast("BinaryIO", self.process.stdin)
        self.events = cast("BinaryIO", self.process.stdout)

    def send(self, *commands: Command) -> None:
        """Send commands."""
        for command in commands:
            write_frame(self.commands, pack_command(command))

    def until(self, *kinds: type[Event]) -> list[Event]:
        """The events up to the first of these kinds, without the log."""
        events: list[Event] = []
        while not events or not isinstance(events[-1], kinds):
            data = read_frame(self.events)
            assert data is not None, f"the worker ended with {self.process.wait()}"
            event = unpack_event(data)
            if not isinstance(event, LogLine):
                events.append(event)
        return events


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.process.kill()
    worker.process.wait()
    for stream in (worker.process.stdin, worker.process.stdout):
        cast("IO[bytes]", stream).close()


def request(prompt: str, **more: int) -> Generate:
    return Generate(GenerationRequest((), Sampling(strategy="greedy"), raw_prompt=prompt, **more))  # pyright: ignore[reportArgumentType]  max_tokens


def test_a_life(worker: Worker, smol: Path) -> None:
    worker.send(
        Load(str(smol), LoadOptions(context_window=512, threads=1)),
        Tokenize("Hello"),
        SetThreads(2),
        request("1 2 3 4 5", max_tokens=6),
        Load(str(smol), LoadOptions()),
    )

    ready, *_ = worker.until(Ready)
    loaded = worker.until(Loaded)[-1]
    tokens = worker.until(Tokens)[-1]
    answer = worker.until(GenerationDone)
    refused = worker.until(Failed)[-1]

    assert isinstance(ready, Ready)
    assert ready.pid == worker.process.pid
    assert ready.devices[0].startswith("CPU")
    assert isinstance(loaded, Loaded)
    assert loaded.info.context_window == 512
    assert tokens == Tokens((19556,))
    assert "".join(event.text for event in answer if isinstance(event, TextChunk)) == " 6 7 8"
    assert isinstance(refused, Failed)
    assert (refused.error, "already holds a model" in refused.sentence) == ("load", True)


def test_stop_and_ping_are_heard_while_it_works(worker: Worker, smol: Path) -> None:
    worker.send(Load(str(smol), LoadOptions(context_window=4096, threads=1)), request("word " * 3000))
    worker.until(PromptProgress)

    worker.send(Ping(), Stop())
    *before, done = worker.until(GenerationDone)
    pong = next(event for event in before if isinstance(event, Pong))
    worker.send(Stop(), Ping(), request("1 2 3 4 5", max_tokens=2))
    idle, *answer = worker.until(GenerationDone)

    assert pong.busy
    assert pong.steps > 0
    assert isinstance(done, GenerationDone)
    assert (done.stop_reason, done.completion_tokens) == ("cancelled", 0)
    assert isinstance(idle, Pong)
    assert not idle.busy
    assert isinstance(answer[-1], GenerationDone)
    assert answer[-1].stop_reason == "max_tokens"


def test_a_stopped_load_fails_as_cancelled(worker: Worker, smol: Path) -> None:
    worker.send(Load(str(smol), LoadOptions()), Stop())

    failed = worker.until(Failed, Loaded)[-1]

    assert failed == Failed("cancelled", "Stopped.")


def test_what_fails_leaves_it_alive(worker: Worker, tmp_path: Path) -> None:
    worker.send(request("Hi"), Load(str(tmp_path / "missing.gguf"), LoadOptions()))
    write_frame(worker.commands, b"{}")
    failures = [worker.until(Failed)[-1] for _ in range(3)]
    worker.send(Ping())

    assert sorted(failure.error for failure in failures if isinstance(failure, Failed)) == ["bug", "load", "prompt"]
    assert worker.until(Pong)


@pytest.mark.parametrize("last_words", [b"", b"\x05\x00"])
def test_it_ends_with_the_app_even_in_the_middle_of_an_answer(worker: Worker, smol: Path, last_words: bytes) -> None:
    worker.send(Load(str(smol), LoadOptions(context_window=4096, threads=1)), request("word " * 3000))
    worker.until(PromptProgress)

    worker.commands.write(last_words)
    worker.commands.close()

    assert worker.process.wait(10) == 0
