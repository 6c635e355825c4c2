"""What `run` starts, with a screen and without."""

from __future__ import annotations

import sys

import pytest

from setup_start import run_command


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("words", [["chat", "-p", "Hi"], ["models", "list"], ["doctor"], ["--help"]])
@pytest.mark.usefixtures("no_screen")
def test_a_command_goes_on_as_it_is(words: list[str]) -> None:
    assert run_command(words) == ["-m", "inglenook", *words]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize(("words", "chat"), [([], ["chat"]), (["a b.gguf"], ["chat", "-m", "a b.gguf"])])
@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_the_chat_is_in_the_terminal(
    words: list[str], chat: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(words) == ["-m", "inglenook", *chat]
    assert "no screen" in capsys.readouterr().err


def test_with_a_screen_the_window_opens(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert run_command(["model.gguf"]) == ["-m", "inglenook", "model.gguf"]
    assert not capsys.readouterr().err
