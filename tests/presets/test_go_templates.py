"""Templates come out as Go's own text/template writes them: tests/data/go_templates/render.go made the expectations."""

from __future__ import annotations

import json
from typing import cast

import pytest
from tests.architecture.source_tree import ROOT

from inglenook.engines.tools import EXAMPLE
from inglenook.presets.go_template.conversation import GoTemplate, _collate, _message, _names
from inglenook.presets.go_template.evaluator import run
from inglenook.presets.go_template.lexer import TemplateError
from inglenook.presets.go_template.parser import parse
from inglenook.presets.preset import Example

Case = tuple[str, list[tuple[str, str]], str | None]
CASES = cast(
    "list[Case]", json.loads((ROOT / "tests" / "data" / "go_templates" / "rendered.json").read_text(encoding="utf-8"))
)


def rendered(template: str, messages: list[tuple[str, str]]) -> str | None:
    """None when it is refused, as Go refuses it."""
    system, collated = _collate([Example(role, text) for role, text in messages])  # pyright: ignore[reportArgumentType]  roles
    data: dict[str, object] = {
        "System": system,
        "Tools": None,
        "Response": "",
        "Think": False,
        "IsThinkSet": False,
        "ThinkLevel": "",
    }
    try:
        nodes = parse(template)
        if "messages" in {name.lower() for name in _names(nodes)}:
            data["Messages"] = [_message(message) for message in collated]
        else:
            data["Prompt"] = collated[-1].text if collated else ""
        return run(nodes, data)
    except TemplateError as error:
        assert str(error).startswith("Line ")  # noqa: PT017  both ways are right
        return None


def test_there_are_many_cases() -> None:
    assert len(CASES) > 200
    assert sum(expected is None for _, _, expected in CASES) > 50
    assert sum(bool(expected) for _, _, expected in CASES) > 110


@pytest.mark.parametrize("number", range(0, len(CASES), 25))
def test_it_writes_what_go_writes(number: int) -> None:
    for template, messages, expected in CASES[number : number + 25]:
        assert rendered(template, messages) == expected, template


@pytest.mark.parametrize(
    "template",
    [
        "{{ range 100000000 }}x{{ end }}",
        "{{ range .Messages }}{{ range 200000 }}x{{ end }}{{ end }}",
        "{{ if " + "(" * 5000 + "1" + ")" * 5000 + " }}{{ end }}",
        "{{ if 1 }}" * 3000 + "{{ end }}" * 3000,
    ],
)
def test_a_hostile_template_ends_with_a_sentence(template: str) -> None:
    with pytest.raises(TemplateError, match=r"Line 1 of the template"):
        GoTemplate.read(template).render([Example("user", "a"), Example("assistant", "b"), Example("user", "c")])


def test_turns_are_written_one_after_the_other_and_the_last_is_open() -> None:
    template = GoTemplate.read("[{{ .System }}|{{ .Prompt }}|{{ .Response }}]")
    messages = [
        Example("system", "S"),
        Example("user", "a"),
        Example("assistant", "b"),
        Example("user", "c"),
        Example("user", "d"),
    ]
    assert template.render(messages) == "[S|a|b][|c\n\nd|"
    assert GoTemplate.read("{{ .Prompt }}>").render(messages[:2]) == "a>"


def test_tools_are_told_as_ollama_tells_them() -> None:
    """After ollama's api/types.go: a tool prints as JSON, without spaces, and has Go's fields."""
    hi = (Example("user", "Hi"),)
    whole = (
        '{"type":"function","function":{"name":"get_weather","description":"The weather of a place, now","parameters":'
        '{"type":"object","required":["place"],"properties":{"place":{"type":"string"}}}}}'
    )
    for template, expected in (
        ("{{ range .Tools }}{{ . }}|{{ json . }}{{ end }}", f"{whole}|{whole}"),
        ("{{ json .Tools }}{{ .Tools }}", f"[{whole}][{whole}]"),
        (
            "{{ range .Tools }}{{ .Function.Name }}: {{ .Function.Description }}{{ end }}",
            "get_weather: The weather of a place, now",
        ),
        ("{{ range .Tools }}{{ json .Function.Parameters.Required }}{{ end }}", '["place"]'),
        ("{{ range .Tools }}{{ range $n, $_ := .Function.Parameters.Properties }}{{ $n }}{{ end }}{{ end }}", "place"),
        ("{{ range .Tools }}{{ range .Function.Parameters.Properties }}{{ .Type }}{{ end }}{{ end }}", "string"),
        ("{{ if .Tools }}yes{{ else }}no{{ end }}{{ len .Tools }}", "yes1"),
    ):
        read = GoTemplate.read(template + "{{ range .Messages }}{{ end }}")
        assert read.reads_tools
        assert read.render(hi, tools=EXAMPLE) == expected
    told = GoTemplate.read("{{ if .Tools }}yes{{ else }}no{{ end }}{{ range .Messages }}{{ end }}")
    assert told.render(hi) == told.render(hi, tools="[]") == "no"
    with pytest.raises(TemplateError, match="Nothing"):
        GoTemplate.read("{{ range .Tools }}{{ .Nothing }}{{ end }}{{ .Messages }}").render(hi, tools=EXAMPLE)


def test_templates_that_do_not_write_the_messages_get_no_tools() -> None:
    turns = GoTemplate.read("{{ if .Tools }}yes{{ else }}no{{ end }}{{ .Prompt }}")
    assert not turns.reads_tools
    assert turns.render((Example("user", "Hi"),), tools=EXAMPLE) == "noHi"
