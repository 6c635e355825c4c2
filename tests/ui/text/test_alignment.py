"""Which character of its Markdown each character on screen is."""

from __future__ import annotations

import pytest

from inglenook.ui.text.alignment import source_places


@pytest.mark.parametrize(
    ("shown", "source"),
    [
        ("Plain words.", "Plain words."),
        ("A bold and code word", "A **bold** and `code` word"),
        ("A link here", "A [link](https://example.com/a-b) here"),
        ("One\nTwo", "- One\n- Two"),
        ("Title", "## Title"),
    ],
)
def test_each_character_is_found(shown: str, source: str) -> None:
    places = source_places(shown, source)
    assert [source[place] for place in places if place >= 0] == [
        letter for letter, at in zip(shown, places, strict=True) if at >= 0
    ]
    assert places == sorted(places, key=lambda place: place) or -1 in places
    words = "".join(source[place] for place in places if place >= 0)
    assert words.replace("\n", "") == shown.replace("\n", "")


def test_what_is_not_there_has_no_place() -> None:
    assert source_places("a\N{OBJECT REPLACEMENT CHARACTER}b", "a $x$ b") == [0, -1, 6]
