"""A preset's text under edit: lines that a change does not concern stay as they were written."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from inglenook.presets.preset import Example, Preset
from inglenook.presets.preset_text import read_preset_text

TEXT = """# For the physics course
from  "llama3.2"\x20\x20
# warm enough
Parameter temperature 0.70
PARAMETER top_k 40

SYSTEM \"\"\"
Be brief.
\"\"\"
LICENSE MIT"""


def test_only_what_changes_is_written_anew() -> None:
    read = read_preset_text(TEXT, "physics")
    assert read.preset is not None
    after = read.preset.with_value("top_k", 20).with_value("min_p", 0.1)
    assert read.with_preset(after) == TEXT.replace("PARAMETER top_k 40", "PARAMETER top_k 20\nPARAMETER min_p 0.1")


def test_a_text_that_says_the_same_stays_letter_for_letter() -> None:
    read = read_preset_text(TEXT, "physics")
    assert read.preset is not None
    assert read.with_preset(read.preset) == TEXT


def test_what_is_not_said_any_more_goes_with_its_line() -> None:
    read = read_preset_text(TEXT, "physics")
    assert read.preset is not None
    after = replace(read.preset.with_value("temperature", None), system_prompt=None)
    expected = TEXT.replace("Parameter temperature 0.70\n", "").replace('SYSTEM """\nBe brief.\n"""\n', "")
    assert read.with_preset(after) == expected


def test_what_is_new_stands_among_its_like_and_after_a_last_line_without_end() -> None:
    read = read_preset_text("FROM x\nLICENSE MIT", "x")
    assert read.preset is not None
    after = replace(read.preset, examples=(Example("user", "Hi"),)).with_value("seed", 7)
    assert read.with_preset(after) == "FROM x\nPARAMETER seed 7\nMESSAGE user Hi\nLICENSE MIT"


def test_an_unreadable_text_has_one_error_with_its_line_and_is_not_changed() -> None:
    read = read_preset_text("FROM x\nPARAMETR y 1\n", "x")
    assert read.preset is None
    assert [(problem.line, problem.severity) for problem in read.problems] == [(2, "error")]
    assert read.with_preset(Preset("x", note="new")) == "FROM x\nPARAMETR y 1\n"


def test_a_broken_template_is_told_at_its_own_line() -> None:
    read = read_preset_text('FROM x\nTEMPLATE """{{ .System }}\n{{ if .Prompt }}\n"""\n', "x")
    assert read.preset is not None
    assert [(problem.line, problem.severity) for problem in read.problems] == [(3, "error")]


@given(
    st.dictionaries(
        st.sampled_from(["temperature", "top_p", "min_p", "dry_base"]), st.sampled_from([None, 0.5, 1.0]), max_size=4
    ),
    st.sampled_from([None, "Be kind.", "Two\nlines", ' "quoted" ', '"""']),
)
def test_every_change_is_read_back(values: dict[str, float | None], system: str | None) -> None:
    read = read_preset_text(TEXT, "physics")
    assert read.preset is not None
    after = read.preset
    for key, value in values.items():
        after = after.with_value(key, value if key != "dry_base" or value is None else max(1.0, value))
    after = replace(after, system_prompt=system)
    text = read.with_preset(after)
    assert read_preset_text(text, "physics").preset == after
    assert "# For the physics course" in text
    assert "# warm enough" in text
