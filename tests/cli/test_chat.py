"""``inglenook chat`` with a prompt."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import pytest

from inglenook.app import terminal_rooms
from inglenook.cli.arguments import Chat
from inglenook.cli.chat import chat
from inglenook.engines.engine import PromptMessage
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted, ScriptedAnswer
from inglenook.errors import PresetError, PromptError, UsageError
from inglenook.paths import Paths
from inglenook.settings.settings import ChatSettings, ModelSettings, SamplingSettings, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.engine import ThinkingSwitch

    from .conftest import RunCommand

_KEYS = [
    "text",
    "model",
    "prompt_tokens",
    "cached_tokens",
    "completion_tokens",
    "ttft_s",
    "tokens_per_second",
    "stop_reason",
    "seed",
]


@pytest.fixture(autouse=True)
def piped(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """Standard input that is not a terminal, empty unless a test writes into it."""
    data = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(data))
    return data


def test_a_real_model_answers_the_same_for_the_same_seed(inglenook: RunCommand) -> None:
    words = ("chat", "-p", "Name three colours.", "-n", "12", "--seed", "5", "--temp", "1.5", "--json", "-c", "512")
    first, second = (json.loads(inglenook(*words).stdout) for _ in range(2))
    assert list(first) == _KEYS
    assert first["text"] == second["text"] != ""
    assert (first["model"], first["seed"]) == ("SmolLM2 135M Instruct", 5)
    assert (first["completion_tokens"], first["stop_reason"]) == (12, "max_tokens")
    assert first["prompt_tokens"] > 10
    assert min(first["ttft_s"], first["tokens_per_second"]) > 0


@pytest.mark.parametrize(
    "flags",
    [
        ("--strategy", "beam_search", "--num-beams", "3", "--early-stopping", "never"),
        ("--strategy", "contrastive_search", "--contrastive-k", "3"),
        ("--mirostat", "2", "--seed", "1"),
        ("--samplers", "min_p;xtc;temperature", "--xtc-probability", "0.5", "--seed", "1", "-l", "10-1"),
    ],
)
def test_every_strategy_answers(inglenook: RunCommand, flags: tuple[str, ...]) -> None:
    told = json.loads(inglenook("chat", "-p", "Name a colour.", "-n", "8", "--json", "-c", "512", *flags).stdout)
    assert told["text"].strip()
    assert 0 < told["completion_tokens"] <= 8


@pytest.mark.parametrize("flags", [("--speculation", "lookup"), ("--model-draft", "smollm2", "--draft-max", "3")])
def test_tokens_are_guessed_ahead_and_counted(inglenook: RunCommand, flags: tuple[str, ...]) -> None:
    words = (
        "chat",
        "-p",
        "Say it again: one two three one two three.",
        "--temp",
        "0",
        "-n",
        "40",
        "-c",
        "512",
        "-t",
        "1",
    )
    told = json.loads(inglenook(*words, "--json", *flags).stdout)
    assert told["text"].strip()
    if "speculation_problem" in told:  # as it is where several tokens at once are no faster
        assert "no faster" in told["speculation_problem"]
        assert told["drafted_tokens"] == 0
    assert 0 <= told["accepted_tokens"] <= told["drafted_tokens"]
    assert "drafted_tokens" not in json.loads(inglenook(*words, "--json").stdout)


def test_piped_text_is_the_prompt(inglenook: RunCommand) -> None:
    done = inglenook("chat", "--temp", "0", "-n", "30", stdin="What is the capital of France? ß\n".encode())
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()
    assert done.stdout.endswith("\n")


def test_a_prompt_longer_than_the_context_is_one_sentence(inglenook: RunCommand) -> None:
    done = inglenook("chat", "-c", "256", stdin=b"word " * 1000)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("inglenook: ")
    assert done.stderr.count("\n") == 1


def test_piped_text_follows_the_prompt(rooms: TerminalRooms, engine: Scripted, piped: io.BytesIO) -> None:
    piped.write("\ufeffThe text. \xe9\n\n".encode() + b"\xff")
    piped.seek(0)
    chat(Chat(prompt="Summarise:"), rooms)
    assert engine.requests[0].messages == (PromptMessage("user", "Summarise:\n\nThe text. é\n\n\ufffd"),)


@pytest.mark.parametrize("command", [Chat(), Chat(prompt=""), Chat(prompt=" \n")])
def test_no_prompt_is_a_wrong_use(rooms: TerminalRooms, command: Chat) -> None:
    with pytest.raises(UsageError, match="There is no prompt"):
        chat(command, rooms)


def test_flags_go_over_settings(rooms: TerminalRooms, engine: Scripted) -> None:
    settings = Settings(
        sampling=SamplingSettings(temperature=0.3, top_k=7), chat=ChatSettings(system_prompt="Be brief.")
    )
    command = Chat(prompt="hi", sampling={"top_k": 9}, load={"threads": 1}, stop=("END",), max_tokens=4, thinking="off")
    chat(command, replace(rooms, settings=settings))
    request = engine.requests[0]
    assert (request.sampling.temperature, request.sampling.top_k) == (0.3, 9)
    assert (request.stop, request.max_tokens, request.thinking) == (("END",), 4, False)
    assert request.messages == (PromptMessage("system", "Be brief."), PromptMessage("user", "hi"))
    assert engine.loads[0][1].threads == 1
    chat(replace(command, system="", load={"context_window": 0}), replace(rooms, settings=settings))
    assert engine.requests[1].messages == (PromptMessage("user", "hi"),)
    assert engine.loads[1][1].context_window == 8192  # all that the starter was trained for


def test_thinking_comes_from_the_settings_unless_the_command_says(rooms: TerminalRooms, engine: Scripted) -> None:
    off = replace(rooms, settings=Settings(chat=ChatSettings(thinking="off")))
    for command in (Chat(prompt="hi"), Chat(prompt="hi", thinking="on"), Chat(prompt="hi", thinking="auto")):
        chat(command, off)
    assert [request.thinking for request in engine.requests] == [False, True, None]


@pytest.mark.parametrize(
    ("asked", "switch", "told"),
    [
        ("on", "works", ""),
        ("on", "always", ""),
        ("off", "always", "may think all the same"),
        ("off", "none", "may think all the same"),
        ("on", "none", "does not read --thinking: the model decides"),
        ("auto", "none", ""),
        (None, "none", ""),
    ],
)
def test_asking_a_template_that_does_not_look_is_told(
    home: Path,
    capsys: pytest.CaptureFixture[str],
    asked: Literal["auto", "on", "off"] | None,
    switch: ThinkingSwitch,
    told: str,
) -> None:
    rooms = terminal_rooms(
        Paths.under(home), engine=Scripted(["Yes."], info=replace(SCRIPTED_MODEL, thinking_switch=switch))
    )
    chat(Chat(prompt="hi", thinking=asked), rooms)
    rooms.close()
    captured = capsys.readouterr()
    assert captured.out == "Yes.\n"
    assert (told in captured.err) if told else not captured.err


PRECISE = """\
FROM any-model
PARAMETER temperature 0.1
PARAMETER top_k 5
PARAMETER stop END
PARAMETER num_ctx 512
SYSTEM Be exact.
MESSAGE user 1+1
MESSAGE assistant 2
"""


def test_flags_go_over_a_preset_and_a_preset_over_settings(rooms: TerminalRooms, engine: Scripted) -> None:
    rooms.presets.create("Exact", PRECISE)
    settings = Settings(sampling=SamplingSettings(temperature=0.3, top_p=0.5), chat=ChatSettings(system_prompt="App."))
    command = Chat(preset="exact", prompt="hi", sampling={"top_k": 9})
    chat(command, replace(rooms, settings=settings))
    request = engine.requests[0]
    assert (request.sampling.temperature, request.sampling.top_k, request.sampling.top_p) == (0.1, 9, 0.5)
    assert (request.stop, engine.loads[0][1].context_window) == (("END",), 512)
    assert [message.text for message in request.messages] == ["Be exact.", "1+1", "2", "hi"]
    chat(replace(command, system="Mine.", stop=("STOP",), load={"context_window": 600}), rooms)
    assert engine.requests[1].messages[0].text == "Mine."
    assert (engine.requests[1].stop, engine.loads[1][1].context_window) == (("STOP",), 600)


def test_a_preset_may_be_a_file_and_one_that_is_none_is_told(
    rooms: TerminalRooms, engine: Scripted, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Mine.Modelfile"
    file.write_text(PRECISE + '# inglenook: constraint "{}"\n', encoding="utf-8")
    chat(Chat(preset=str(file), prompt="hi", json=True), rooms)
    said = capsys.readouterr()
    assert engine.requests[0].sampling.top_k == 5
    assert json.loads(said.out)["preset"] == "Mine"
    assert "constraint" in said.err
    file.write_text("PARAMETER top_k\n", encoding="utf-8")
    rooms.presets.save("Broken", "FROM\n")
    for reference, sentence in ((str(file), "line 1"), ("Broken", "line 1"), ("Nowhere", "no preset “Nowhere”")):
        with pytest.raises(PresetError, match=sentence):
            chat(Chat(preset=reference, prompt="hi"), rooms)


def test_a_presets_values_are_what_the_real_model_answers_with(inglenook: RunCommand, tmp_path: Path) -> None:
    file = tmp_path / "Greedy.Modelfile"
    file.write_text("FROM any-model\nPARAMETER temperature 0\nPARAMETER num_predict 3\nPARAMETER seed 11\n")
    done = json.loads(inglenook("chat", "-p", "Hi", "--preset", str(file), "--json", "-c", "512").stdout)
    assert (done["completion_tokens"], done["seed"], done["preset"]) == (3, 11, "Greedy")
    file.write_text(file.read_text() + 'TEMPLATE "{{ .Prompt }}"\n')
    by_template = json.loads(inglenook("chat", "-p", "Hi", "--preset", str(file), "--json", "-c", "512").stdout)
    assert by_template["prompt_tokens"] == 1
    assert done["prompt_tokens"] > 10


@pytest.mark.parametrize("engine", [Scripted(["<think>a time</think> there was"])])
def test_without_a_template_prompt_and_answer_go_as_they_are(
    rooms: TerminalRooms, engine: Scripted, capsys: pytest.CaptureFixture[str]
) -> None:
    chat(Chat(prompt="Once upon", raw=True), rooms)
    assert (engine.requests[0].raw_prompt, engine.requests[0].messages) == ("Once upon", ())
    assert capsys.readouterr().out == "<think>a time</think> there was\n"


def test_the_model_used_last_answers_and_one_that_is_gone_does_not_matter(
    rooms: TerminalRooms, engine: Scripted, smol: Path
) -> None:
    rooms.paths.models.mkdir(parents=True)
    mine = rooms.paths.models / "mine.gguf"
    mine.symlink_to(smol)
    last = replace(rooms, settings=Settings(model=ModelSettings(last="mine")))
    chat(Chat(prompt="hi"), last)
    mine.unlink()
    chat(Chat(prompt="hi"), last)
    assert [source for source, _ in engine.loads] == [str(mine), str(smol)]


def test_nothing_of_it_is_kept(rooms: TerminalRooms) -> None:
    chat(Chat(prompt="hi"), rooms)
    assert rooms.chats is not None
    assert rooms.chats.chats() == ()


@pytest.mark.parametrize("engine", [Scripted([ScriptedAnswer("Four.", thinking="Two and two.", notice="Beware.")])])
def test_only_the_answer_goes_into_a_pipe(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert chat(Chat(prompt="2+2?"), rooms) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("Four.\n", "inglenook: Beware.\n")
    assert chat(Chat(prompt="2+2?", json=True), rooms) == 0
    facts = json.loads(capsys.readouterr().out)
    assert list(facts) == _KEYS
    assert facts["text"] == "Four."


@pytest.mark.parametrize("engine", [Scripted([ScriptedAnswer("Half an", error=PromptError("It broke."))])])
def test_an_answer_that_breaks_off_leaves_what_there_was(
    rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(PromptError, match="It broke"):
        chat(Chat(prompt="hi"), rooms)
    assert capsys.readouterr().out == "Half an\n"


@pytest.mark.parametrize("engine", [Scripted([ScriptedAnswer("a", stop_reason="cancelled")])])
def test_a_stopped_answer_ends_as_an_interrupted_command_does(rooms: TerminalRooms) -> None:
    with pytest.raises(KeyboardInterrupt):
        chat(Chat(prompt="hi"), rooms)
