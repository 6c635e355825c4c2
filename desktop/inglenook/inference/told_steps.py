"""Blocking work on a thread of its own, so that its progress can be streamed."""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from inglenook.cancel import Cancel

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

Step = TypeVar("Step")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _End(Generic[Result]):
    result: Result | None
    error: Exception | None = None


def told_steps(
    work: Callable[[Callable[[Step], None], Cancel], Result], cancel: Cancel, *, name: str
) -> Generator[Step, None, Result]:
    """What the work tells on its way; returns what it returns, or raises what it raises."""
    steps: queue.SimpleQueue[Step | _End[Result]] = queue.SimpleQueue()
    own = Cancel()  # also set when nobody waits for it any more
    forget = cancel.on_cancel(own.cancel)

    def run() -> None:
        try:
            steps.put(_End(work(steps.put, own)))
        except Exception as error:  # noqa: BLE001  raised again below, on the thread that waits
            steps.put(_End(None, error))

    thread = threading.Thread(target=run, name=name, daemon=True)
    thread.start()
    try:
        while not isinstance(step := steps.get(), _End):
            yield step
    except GeneratorExit:
        own.cancel()
        raise
    finally:
        forget()
        thread.join()
    end = cast("_End[Result]", step)
    if end.error is not None:
        raise end.error
    return cast("Result", end.result)
