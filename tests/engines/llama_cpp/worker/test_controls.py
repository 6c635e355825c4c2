"""A stop reaches the commands that it was meant for, and no other."""

from __future__ import annotations

from inglenook.engines.llama_cpp.worker.controls import Controls


def test_a_stop_reaches_the_running_command() -> None:
    controls = Controls()
    controls.begin(controls.receive())

    controls.request_stop()

    assert controls.stop


def test_a_stop_reaches_a_command_that_still_waits() -> None:
    controls = Controls()
    waiting = controls.receive()
    controls.request_stop()

    controls.begin(waiting)

    assert controls.stop


def test_a_late_stop_leaves_the_next_command_alone() -> None:
    controls = Controls()
    controls.begin(controls.receive())
    controls.end()

    controls.request_stop()
    controls.begin(controls.receive())

    assert not controls.stop


def test_busy_from_receiving_to_the_end() -> None:
    controls = Controls()
    states = [controls.is_busy]
    number = controls.receive()
    states.append(controls.is_busy)
    controls.begin(number)
    states.append(controls.is_busy)
    controls.end()
    states.append(controls.is_busy)

    assert states == [False, True, True, False]
