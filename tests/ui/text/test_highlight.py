"""Code in colours."""

from __future__ import annotations

from inglenook.ui.text.highlight import runs


def test_words_get_the_colour_of_what_they_are() -> None:
    code = "def f(x):\n    return 'a'  # note\n"
    found = {code[run.start : run.start + run.length].strip(): run.colour for run in runs(code, "python")}
    assert found["def"] == "keyword"
    assert found["f"] == "function"
    assert found["'a'"] == "string"
    assert found["# note"] == "comment"


def test_runs_cover_the_code_without_gaps() -> None:
    code = "x = [1, 2.5, 'three']\nclass A: pass"
    found = runs(code, "py")
    assert [run.start for run in found] == [sum(run.length for run in found[:at]) for at in range(len(found))]
    assert sum(run.length for run in found) == len(code)


def test_an_unknown_language_is_plain() -> None:
    assert [run.colour for run in runs("anything at all", "klingon")] == ["plain"]
