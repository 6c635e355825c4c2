"""What the chat says of memory: whether a model fits before its load, what was done after it, and what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from inglenook.engines.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

TOO_LONG = 900_000_000  # tokens, for any computer


def _choose_too_long(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    (home / "settings.toml").write_text(f"[engine]\ncontext_window = {TOO_LONG}\n", encoding="utf-8")


def _remedies(person: Person) -> list[QPushButton]:
    return [
        button
        for button in person.window.findChildren(QPushButton)
        if button.isVisible() and button.text().startswith("Less context")
    ]


def test_it_fits_and_what_was_done_is_told(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(Scripted(["Yes."]))
    person.wait_for(lambda: "MiB at 8,192 tokens" in person.labels())
    person.ask("Are you there?")
    person.wait_for_answer("Yes.")
    person.wait_for(lambda: "CPU only: this engine finds no graphics card" in person.labels())
    assert not person.sees("Load anyway")


def test_what_does_not_fit_is_refused_and_one_click_helps(open_window: Callable[[Engine], Person], home: Path) -> None:
    _choose_too_long(home)
    engine = Scripted(["Yes."])
    person = open_window(engine)
    person.wait_for(lambda: person.sees("Load anyway"))
    person.ask("Are you there?")
    person.wait_for_answer("does not fit")
    assert not engine.loads
    (remedy,) = _remedies(person)
    remedy.click()
    person.wait_for(lambda: not person.sees("Load anyway"))
    person.ask("And now?")
    person.wait_for_answer("Yes.")
    assert (engine.loads[0][1].context_window or 0) < TOO_LONG


def test_it_can_be_loaded_anyway(open_window: Callable[[Engine], Person], home: Path) -> None:
    _choose_too_long(home)
    engine = Scripted(["Yes."])
    person = open_window(engine)
    person.wait_for(lambda: person.sees("Load anyway"))
    person.click("Load anyway")
    person.wait_for(lambda: [options.context_window for _, options in engine.loads] == [TOO_LONG])
    person.wait_for(lambda: "Loaded with" in person.labels())
    person.ask("Are you there?")
    person.wait_for_answer("Yes.")
    assert len(engine.loads) == 1
