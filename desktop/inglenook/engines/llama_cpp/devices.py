"""What llama.cpp finds to compute with on this computer, asked of a worker that loads nothing."""

from __future__ import annotations

from inglenook.engines.llama_cpp.messages import Ready
from inglenook.engines.llama_cpp.worker_process import WorkerProcess
from inglenook.errors import WorkerHungError
from inglenook.sentence import say

START_S = 30.0  # importing llama.cpp from a slow, cold disk


def find_devices() -> tuple[str, ...]:
    """The devices in llama.cpp's own words, the processor among them; raises WorkerError with the reason."""
    worker = WorkerProcess()
    try:
        event = worker.receive(START_S)
    finally:
        worker.kill()
    if not isinstance(event, Ready):
        raise WorkerHungError(
            say(
                "The engine did not start within {start_s:.0f} s. Try again, or install Inglenook again.",
                start_s=START_S,
            )
        )
    return event.devices
