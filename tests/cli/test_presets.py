"""``inglenook presets``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest
import yaml
from tests.models.gguf_file import LLAMA, GgufFile

from inglenook.__main__ import main
from inglenook.cli.command import parse
from inglenook.cli.run import run
from inglenook.errors import PresetError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import RunCommand

    from inglenook.cli.arguments import Command
    from inglenook.cli.rooms import TerminalRooms


def test_a_modelfile_is_read_out(inglenook: RunCommand, tmp_path: Path) -> None:
    file = tmp_path / "Modelfile"
    file.write_bytes(
        b"\xef\xbb\xbf# mine\r\nfrom llama3.2\r\nPARAMETER temperature 0.2\r\nPARAMETER sparkle 1\r\nMESSAGE user Hi"
    )
    done = inglenook("presets", "check", str(file), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "instructions": [
            {"name": "from", "args": ["llama3.2"], "line": 2},
            {"name": "parameter", "args": ["temperature", "0.2"], "line": 3},
            {"name": "parameter", "args": ["sparkle", "1"], "line": 4},
            {"name": "message", "args": ["user", "Hi"], "line": 5},
        ],
        "problems": [
            {
                "line": 4,
                "severity": "warning",
                "message": "sparkle is no parameter that Ollama knows; it is kept as it is.",
            }
        ],
    }
    told = inglenook("presets", "check", str(file))
    assert told.stdout.splitlines()[-1] == "Modelfile is a Modelfile with 4 instructions."


def test_a_refused_file_ends_with_its_line(inglenook: RunCommand, tmp_path: Path) -> None:
    file = tmp_path / "mine.Modelfile"
    file.write_text("FROM a\nMESSAGE nobody hi\n", encoding="utf-8")
    done = inglenook("presets", "check", str(file), "--json")
    assert done.returncode == 1
    [problem] = json.loads(done.stdout)["problems"]
    assert (problem["line"], problem["severity"]) == (2, "error")
    assert done.stderr.startswith("inglenook: “mine.Modelfile” is refused: line 2: ")
    file.write_text("FROM a\nPARAMETER top_k many\n", encoding="utf-8")
    done = inglenook("presets", "check", str(file))
    assert (done.returncode, done.stdout) == (1, "line 2: error: top_k wants a whole number, not “many”.\n")


def test_what_is_no_file_gets_a_sentence(inglenook: RunCommand, tmp_path: Path) -> None:
    for path, sentence in ((tmp_path, "is a folder"), (tmp_path / "none", "There is no file")):
        done = inglenook("presets", "check", str(path))
        assert (done.returncode, done.stdout) == (1, "")
        assert sentence in done.stderr


def ask(rooms: TerminalRooms, *words: str) -> int:
    command = cast("Command", parse(("presets", *words)))
    return run(command, rooms)


def test_presets_come_in_are_listed_and_go_out(inglenook: RunCommand, tmp_path: Path) -> None:
    file = tmp_path / "mine.preset.json"
    content = {"operation": {"fields": [{"key": "llm.prediction.temperature", "value": 0.3}, {"key": "odd"}]}}
    file.write_text(json.dumps(content), encoding="utf-8")
    done = inglenook("presets", "import", str(file))
    assert (done.returncode, done.stdout) == (0, "“mine” is taken in from LM Studio.\n")
    assert done.stderr == "inglenook: odd has no place in a preset here: it is left out.\n"
    done = inglenook("presets", "import", "-", "--name", "Piped", stdin=b"FROM a\nSYSTEM Hello.\n")
    assert (done.returncode, done.stderr) == (0, "")

    listed = json.loads(inglenook("presets", "list", "--json").stdout)
    names = [one["name"] for one in listed]
    assert {"mine", "Piped", "Precise"} <= set(names)
    assert [one["name"] for one in listed if not one["is_shipped"]] == ["mine", "Piped"]
    shown = inglenook("presets", "show", "piped")
    assert (shown.returncode, shown.stdout) == (0, "FROM a\nSYSTEM Hello.\n")

    out = tmp_path / "out.ini"
    done = inglenook("presets", "export", "mine", "--format", "llama-server", "--output", str(out))
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{out}\n", "")
    assert out.read_text(encoding="utf-8") == "version = 1\n\n[mine]\ntemp = 0.3\n"
    done = inglenook("presets", "export", "mine", "--format", "llama-server", "--output", str(out))
    assert done.returncode == 2
    assert "is there already" in done.stderr


def test_what_an_app_cannot_hold_is_told(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(rooms, "export", "Limericks", "--format", "textgen") == 0
    printed = capsys.readouterr()
    assert yaml.safe_load(printed.out) == {"temperature": 0.9, "min_p": 0.05}
    assert "The example messages are left out" in printed.err
    assert "max_tokens" in printed.err
    assert ask(rooms, "export", "Limericks", "--format", "json", "--json") == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["losses"], json.loads(facts["text"])["name"]) == ([], "Limericks")


def test_a_copy_is_made_changed_and_removed(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(rooms, "duplicate", "precise") == 0
    assert capsys.readouterr().out.startswith("“Precise 2” is a copy of “Precise”: ")
    assert ask(rooms, "duplicate", "Precise", "Mine", "--json") == 0
    assert json.loads(capsys.readouterr().out)["name"] == "Mine"
    rooms.presets.save("Precise", "FROM any-model\n")
    assert ask(rooms, "remove", "Precise") == 0
    assert capsys.readouterr().out == "Your “Precise” is deleted: the one that came with the app is back.\n"
    assert ask(rooms, "remove", "mine") == 0
    assert capsys.readouterr().out == "“Mine” is deleted.\n"
    for words, sentence in (
        (("remove", "Precise"), "came with the app and cannot be deleted"),
        (("show", "None"), "There is no preset “None”"),
        (("duplicate", "Precise", "a/b"), "cannot be a name"),
        (("duplicate", "Precise", "Creative"), "already"),
    ):
        with pytest.raises(PresetError, match=sentence):
            ask(rooms, *words)


def test_a_broken_preset_is_listed_beside_the_others(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    rooms.presets.save("Broken", "FROM a\nSTSTEM x\n")
    assert ask(rooms, "list") == 1
    printed = capsys.readouterr()
    assert "Precise" in printed.out
    assert "Broken" in printed.out
    assert printed.err.startswith("inglenook: The preset “Broken” is broken: line 2: “STSTEM” is no instruction.")
    assert ask(rooms, "show", "Broken") == 1
    assert capsys.readouterr().out == "FROM a\nSTSTEM x\n"
    with pytest.raises(PresetError, match="broken"):
        ask(rooms, "export", "Broken", "--format", "json")


def test_imports_that_cannot_be(rooms: TerminalRooms, tmp_path: Path) -> None:
    file = tmp_path / "two.ini"
    file.write_text("[a]\ntemp = 1\n[b]\ntemp = 2\n", encoding="utf-8")
    with pytest.raises(UsageError, match="There are 2 presets in it"):
        ask(rooms, "import", str(file), "--name", "c")
    assert ask(rooms, "import", str(file)) == 0
    assert ask(rooms, "import", str(file)) == 0  # beside the first ones
    names = [stored.name for stored in rooms.presets.all() if not stored.is_shipped]
    assert names == ["a", "a 2", "b", "b 2"]
    file.write_text("[a]\ntemp = 0.5\n", encoding="utf-8")
    assert ask(rooms, "import", str(file), "--force") == 0
    preset = rooms.presets.read("a").preset
    assert preset is not None
    assert preset.values["temperature"] == 0.5
    assert len(rooms.presets.history("a")) == 1
    file.write_text("hello", encoding="utf-8")
    with pytest.raises(PresetError, match="holds no preset that can be read"):
        ask(rooms, "import", str(file))
    assert [stored.name for stored in rooms.presets.all() if not stored.is_shipped] == names


def test_standard_input_is_checked(inglenook: RunCommand) -> None:
    done = inglenook("presets", "check", "-", stdin=b"FROM a\n")
    assert (done.returncode, done.stdout) == (0, "standard input is a Modelfile with 1 instruction.\n")


def test_what_a_preset_comes_to_on_a_model_is_shown_with_who_says_so(
    smol: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["presets", "show", "Precise", "--for", str(smol), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)

    assert told["model"] == "SmolLM2 135M Instruct"
    assert told["values"]["temperature"]["from"] == "preset"
    assert told["values"]["temperature"]["value"] != told["values"]["temperature"]["instead_of"]
    assert {one["from"] for one in told["values"].values()} >= {"app", "preset"}

    assert main(["presets", "show", "Precise", "--for", str(smol)]) == 0
    assert "SAID BY" in capsys.readouterr().out
    assert main(["presets", "show", "Precise", "--for", "no such model"]) == 1


def test_what_a_publisher_advises_in_a_models_file_holds_below_the_preset(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "advised.gguf"
    advice = {"general.sampling.temp": ("f", 0.6), "general.sampling.top_k": ("i", 20)}
    file.write_bytes(GgufFile({**LLAMA, **advice}).whole())
    preset = tmp_path / "cool.Modelfile"
    preset.write_text("FROM any-model\nPARAMETER temperature 0.1\n", encoding="utf-8")
    assert main(["presets", "import", str(preset)]) == 0
    capsys.readouterr()

    assert main(["presets", "show", "cool", "--for", str(file), "--json"]) == 0
    values = json.loads(capsys.readouterr().out)["values"]
    assert values["temperature"] == {"value": 0.1, "from": "preset", "instead_of": 0.6}
    assert values["top_k"] == {"value": 20, "from": "publisher", "instead_of": 40}

    assert main(["models", "info", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["advised_sampling"] == {"temperature": 0.6, "top_k": 20}
    assert main(["models", "info", str(file)]) == 0
    assert "temperature 0.6, top_k 20" in capsys.readouterr().out
