"""What the chat says of memory: whether a model fits before its load, what was done after it, and what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QLineEdit, QPushButton
from typing_extensions import override

from inglenook.engines.scripted import Scripted
from inglenook.errors import OutOfMemoryError
from inglenook.fit.advice import formula_fits
from inglenook.fit.computer import GIB, Computer, Host
from inglenook.fit.headers import Headers
from inglenook.fit.options import FitOptions
from inglenook.fit.remedies import remedies
from inglenook.fit.storing import stored_as
from inglenook.ui.chat.memory_fit import MemoryFit
from inglenook.ui.chat.model_fit import Found

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import Engine, LoadedModel, LoadOptions, LoadProgress
    from inglenook.hub.hub import Hub

WHOLE = 8192  # tokens, that the starter was trained for
TOO_LONG = 900_000_000  # tokens, for any computer


class Short(Scripted):
    """Runs out of memory with the whole context window, and remembers what it was told."""

    @override
    def load(
        self, source: str, options: LoadOptions, *, on_progress: Callable[[LoadProgress], None], cancel: Cancel
    ) -> LoadedModel:
        if options.context_window == WHOLE:
            raise OutOfMemoryError("There is not enough memory.")
        return super().load(source, options, on_progress=on_progress, cancel=cancel)


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


def test_memory_that_ran_out_is_told_with_what_was_needed_and_what_helps(
    open_window: Callable[[Engine], Person],
) -> None:
    engine = Short(["Yes."])
    person = open_window(engine)
    person.wait_for(lambda: "MiB at 8,192 tokens" in person.labels())
    person.ask("Are you there?")
    person.wait_for_answer("There is not enough memory. It needs")
    assert "is free" in person.conversation()
    person.wait_for(lambda: len(_remedies(person)) == 1)
    _remedies(person)[0].click()
    person.ask("And now?")
    person.wait_for_answer("Yes.")
    assert (engine.loads[0][1].context_window or WHOLE) < WHOLE
    person.wait_for(lambda: not _remedies(person))


def test_a_smaller_quantization_is_looked_for_on_discover(
    open_window: Callable[[Engine], Person], tmp_path: Path
) -> None:
    person = open_window(Scripted(["Yes."]))
    person.wait_for(lambda: "MiB at 8,192 tokens" in person.labels())
    # The starter's rows are too short to be stored smaller, so the offer is one for another model.
    subject = Headers(cast("Hub", None), tmp_path).invented("8B", "Q8_0")
    small = Computer("Small", Host(8 * GIB, 7 * GIB), threads=4)
    ask, options = formula_fits(subject.shape, small), FitOptions(context=8192, gpu_layers=0)
    smaller = stored_as(subject, "Q4_K_M")
    helps = remedies(ask, subject.shape, small, options, smaller={"Q4_K_M": formula_fits(smaller.shape, small)})
    (panel,) = person.window.findChildren(MemoryFit)
    panel.show_found(Found(ask(options), helps))
    person.click("A smaller quantization: Q4_K_M")
    assert person.find(QLineEdit, "Search models on Hugging Face").text() == "SmolLM2 135M Instruct"
