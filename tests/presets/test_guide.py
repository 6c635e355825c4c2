"""The users' guide: its files are what it says, and it names all that there is."""

from __future__ import annotations

import re

import pytest
from tests.architecture.readme_commands import commands
from tests.architecture.source_tree import ROOT

from inglenook.cli.command import parse
from inglenook.presets.formats.forms import FORMS, read_file
from inglenook.presets.modelfile_checks import check_modelfile
from inglenook.presets.modelfile_reader import NAMES, read_modelfile
from inglenook.presets.parameters import PARAMETERS
from inglenook.presets.preset_reading import preset_of
from inglenook.presets.rendering import template_facts
from inglenook.presets.values import VALUES

GUIDE = ROOT / "docs" / "presets.md"
BLOCKS = re.findall(
    r"^```(modelfile|json|ini|yaml)\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)
FORM = {"modelfile": "modelfile", "json": "json", "ini": "llama-server", "yaml": "textgen"}


def test_every_kind_of_file_is_shown() -> None:
    assert {kind for kind, _ in BLOCKS} == set(FORM)


@pytest.mark.parametrize(("kind", "text"), BLOCKS)
def test_a_file_of_the_guide_is_read(kind: str, text: str) -> None:
    [found] = read_file(text.encode(), "Guide")
    assert (found.form, found.notes) == (FORM[kind], ())
    modelfile = read_modelfile(found.text)
    preset, problems = preset_of(modelfile, "Guide")
    assert (problems, check_modelfile(modelfile)) == ((), ())
    assert preset.values
    assert preset.template is None or template_facts(preset.template).name == "ChatML"


def test_the_guide_names_everything() -> None:
    text = re.sub(r"^```.*?^```", "", GUIDE.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    words = {part for word in re.findall(r"`([^`]+)`", text) for part in (word, word.split()[0])}
    assert {name.upper() for name in NAMES} <= words
    assert {parameter.name for parameter in PARAMETERS} <= words
    assert {kind.key for kind in VALUES if not kind.ollama} <= words
    assert set(FORMS) <= words


@pytest.mark.parametrize("line", [line for line in commands(GUIDE) if line.startswith("inglenook")])
def test_a_command_of_the_guide_can_be_said(line: str) -> None:
    parse([word.strip('"') for word in re.findall(r'"[^"]*"|\S+', line)][1:])
