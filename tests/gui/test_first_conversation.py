"""The first conversation with the starter model: the whole app, its real engine and real clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import Qt

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine


def test_from_the_welcome_to_the_next_start(open_window: Callable[[Engine], Person], home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text('[sampling]\nstrategy = "greedy"\n', encoding="utf-8")  # short answers, always
    person = open_window(LlamaCpp())
    assert "is ready on this computer. Nothing leaves it." in person.labels()
    person.photograph("welcome-light")

    person.ask("Say hello.")
    person.wait_for_answer("tokens/s")
    person.photograph("chat-light")
    assert "first token after" in person.conversation()

    person.ask("Say it again.")
    person.wait_for_answer("cached +")

    person.ask("Write a very long story about a fire, with many chapters.")
    person.wait_for(lambda: person.sees("Stop"))
    person.press(Qt.Key.Key_Escape)
    person.wait_for_answer("stopped")

    person.choose("View", "Dark")
    person.photograph("chat-dark")
    assert person.window.palette().window().color().lightness() < 128

    person = open_window(LlamaCpp())
    person.wait_for(lambda: person.chats() == ["Say hello."])
    person.click_chat(0)
    person.wait_for_answer("stopped")


def test_a_worker_that_is_killed_in_mid_answer_costs_only_that_answer(
    open_window: Callable[[Engine], Person],
) -> None:
    person = open_window(LlamaCpp())
    person.ask("Write a very long story about a fire, with many chapters.")
    person.wait_for(lambda: person.sees("Stop") and len(person.conversation()) > 200)
    for worker in psutil.Process().children():
        worker.kill()
    person.wait_for(lambda: person.sees("Try again"))
    person.photograph("worker-killed")
    person.click("Try again")
    person.wait_for(lambda: not person.sees("Try again") and person.sees("Stop"))
    person.click("Stop")
    person.wait_for_answer("stopped")
