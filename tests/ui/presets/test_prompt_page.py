"""What the model would read of a preset."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from tests.ui.presets.presets_desk import CONTROL

from inglenook.cancel import Cancel
from inglenook.engines.engine import LoadedModel, LoadOptions, LoadProgress
from inglenook.engines.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.presets.presets_desk import PresetsDesk

    Open = Callable[..., PresetsDesk]

pytestmark = [
    pytest.mark.usefixtures("presets"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),  # lists over the text want the keyboard
]


def test_without_a_template_and_a_model_the_messages_are_shown_and_estimated(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.tab("Prompt")
    desk.wait_for(lambda: "system: Be brief." in desk.prompt())
    assert "≈" in desk.labels()
    assert "no model is in memory" in desk.labels()


def test_the_presets_template_writes_it_and_a_change_is_seen(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.write_at_end('TEMPLATE """{{ range .Messages }}[{{ .Role }}] {{ .Content }} {{ end }}"""')
    desk.tab("Prompt")
    desk.wait_for(lambda: desk.prompt().startswith("[system] Be brief. [user] What is an inglenook?"))
    assert "Through the preset's template" in desk.labels()
    message = desk.find(QPlainTextEdit, "Text of message 1")
    message.setFocus()
    desk.qtbot.keyClick(message, Qt.Key.Key_A, CONTROL)
    desk.qtbot.keyClicks(message, "Why?")
    desk.wait_for(lambda: "[user] Why? [assistant]" in desk.prompt())


def test_a_template_that_fails_says_why(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.write_at_end('TEMPLATE """{{ index .Messages 99 }}"""')
    desk.tab("Prompt")
    desk.wait_for(lambda: "There is no prompt" in desk.labels())
    assert "Line 1 of the template" in desk.labels()


def test_the_model_in_memory_writes_and_counts(page: Open) -> None:
    progress: list[LoadProgress] = []
    model = Scripted(["x"]).load("x", LoadOptions(), on_progress=progress.append, cancel=Cancel())
    known = SimpleNamespace(name="Scripted", path=Path("x"))

    def ready(_model: object) -> LoadedModel:
        return model

    desk = page(loaded=SimpleNamespace(current=(known, model.info), ready=ready))
    desk.open("Precise")
    desk.tab("Prompt")
    desk.wait_for(lambda: desk.prompt().startswith("<|im_start|>system\nBe brief.<|im_end|>"))
    assert "Through the template of Scripted" in desk.labels()
    assert "≈" not in desk.labels()
    model.unload()


def test_what_it_changes_stands_beside_what_is_usual(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.tab("Prompt")
    assert ("Temperature", "0.8", "0.2") in desk.changes()
    assert ("System prompt", "none", "9 characters") in desk.changes()
