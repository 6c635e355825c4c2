"""Two texts beside each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inglenook.ui.presets.line_diff import Aligned, aligned

_LINES = st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=12).map("\n".join)


def test_a_line_more_has_a_gap_beside_it() -> None:
    assert aligned("a\nb\nc", "a\nc\nd") == (
        Aligned("a", "a"),
        Aligned("b", None),
        Aligned("c", "c"),
        Aligned(None, "d"),
    )


@given(_LINES, _LINES)
def test_both_sides_are_whole(first: str, second: str) -> None:
    rows = aligned(first, second)
    assert [row.first for row in rows if row.first is not None] == first.splitlines()
    assert [row.second for row in rows if row.second is not None] == second.splitlines()
