"""``inglenook chat --reproducible``: the same answer from another start of the program."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.cli.arguments import Chat
from inglenook.cli.chat import chat
from inglenook.presets.reproducible import SEED
from inglenook.settings.settings import ChatSettings, Settings

if TYPE_CHECKING:
    import pytest

    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.scripted import Scripted

    from .conftest import RunCommand


def test_a_reproducible_answer_comes_again_from_another_start(inglenook: RunCommand) -> None:
    words = ("chat", "-p", "Name three colours.", "--temp", "1.3", "-n", "12", "-c", "512", "--json", "--reproducible")
    first, second = (
        json.loads(inglenook(*words, *more).stdout) for more in ((), ("-t", "2", "--speculation", "lookup"))
    )
    assert first["seed"] == second["seed"] == SEED
    assert first["reproducible"] is True
    assert first["text"].strip()
    assert first["text"] == second["text"]
    other = json.loads(inglenook(*words, "--seed", "8").stdout)
    assert other["seed"] == 8
    assert other["text"] != first["text"]


def test_the_settings_make_answers_reproducible_and_a_flag_does_not(
    rooms: TerminalRooms, engine: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    on = replace(rooms, settings=Settings(chat=ChatSettings(reproducible=True)))
    for command in (Chat(prompt="hi"), Chat(prompt="hi", reproducible=False), Chat(prompt="hi", reproducible=True)):
        chat(command, on)
    asked = [(request.reproducible, request.sampling.seed) for request in engine.requests]
    assert asked == [(True, SEED), (False, -1), (True, SEED)]
