"""What of a Modelfile is coloured how."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inglenook.ui.presets.modelfile_colours import LineState, colour_line


def _coloured(text: str) -> list[tuple[str, str]]:
    state = LineState()
    found: list[tuple[str, str]] = []
    for line in text.split("\n"):
        runs, state = colour_line(line, state)
        found += [(line[run.start : run.start + run.length], str(run.colour)) for run in runs]
    return found


def test_instructions_names_and_numbers() -> None:
    assert _coloured("from llama3.2\nPARAMETER top_k 40\nMESSAGE user Hi") == [
        ("from", "keyword"),
        ("PARAMETER", "keyword"),
        ("top_k", "function"),
        ("40", "number"),
        ("MESSAGE", "keyword"),
        ("user", "type"),
    ]


def test_comments_and_what_ours_are_about() -> None:
    assert _coloured("# plain") == [("# plain", "comment")]
    assert _coloured("# inglenook: dry_base 1.5") == [
        ("# inglenook: dry_base 1.5", "comment"),
        ("dry_base", "function"),
    ]


def test_a_quoted_text_goes_over_lines_and_ends() -> None:
    found = _coloured('SYSTEM """\nFROM is a word here\n"""\nFROM x')
    assert ("FROM is a word here", "string") in found
    assert found[-1] == ("FROM", "keyword")


def test_the_actions_of_a_template_stand_out_over_lines() -> None:
    found = _coloured('TEMPLATE """{{ if .System }}<|x|>{{ .System\n}}{{ end }}"""\n# after')
    assert found.count((".System", "builtin")) == 2
    assert ("if", "keyword") in found
    assert ("end", "keyword") in found
    assert not any("<|x|>" in text for text, _ in found)
    assert found[-1] == ("# after", "comment")


@given(st.text(alphabet='FROMSYTEMPLA """{}{.\n# x', max_size=80))
def test_any_text_is_coloured_within_its_lines(text: str) -> None:
    state = LineState()
    for line in text.split("\n"):
        runs, state = colour_line(line, state)
        assert all(run.start >= 0 and run.start + run.length <= len(line) for run in runs)
        assert LineState.of(state.number) == state
