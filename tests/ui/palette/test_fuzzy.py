"""A few letters mean what a person would say that they mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.ui.palette.fuzzy import score, spans_of, terms_of
from inglenook.ui.palette.palette_entry import PaletteEntry
from inglenook.ui.palette.ranking import found, offered

TITLES = [
    "New chat",
    "New folder",
    "Open model file",
    "Normal text size",
    "Nice chats about tea",
    "Delete chat",
    "Über den Äther",
    "Undo",
    "茶についての話",
]


def entry(title: str, kind: str = "command", detail: str = "") -> PaletteEntry:
    return PaletteEntry(f"{kind}:{title}", kind, title, lambda: None, detail)  # pyright: ignore[reportArgumentType]  one of the kinds


def titles(query: str, recent: list[str] | None = None) -> list[str]:
    rows = found([entry(title) for title in TITLES], query, recent or [])
    return [row.entry.title for row in rows if row.entry]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("new", "New chat"),
        ("nf", "New folder"),
        ("folder", "New folder"),
        ("file open", "Open model file"),
        ("ntext", "Normal text size"),
        ("uber", "Über den Äther"),
        ("ather", "Über den Äther"),
        ("UNDO", "Undo"),
        ("tea", "Nice chats about tea"),
        ("話", "茶についての話"),
        ("dlt", "Delete chat"),
    ],
)
def test_the_best_comes_first(query: str, first: str) -> None:
    assert titles(query)[0] == first


def test_letters_all_over_a_long_text_mean_nothing() -> None:
    assert titles("xyz") == []
    assert "Nice chats about tea" not in titles("nsa")


def test_what_was_used_lately_wins_among_equals() -> None:
    assert titles("new", ["command:New folder"])[0] == "New folder"


def test_the_letters_found_are_told() -> None:
    assert [(span.start, span.length) for span in spans_of(terms_of("nc"), "New chat")] == [(0, 1), (4, 1)]


def test_a_detail_is_searched_after_the_titles() -> None:
    rows = found([entry("Theme", detail="dark or light"), entry("Dark")], "dark", [])
    assert [row.entry.title for row in rows if row.entry] == ["Dark", "Theme"]
    assert rows[1].spans == ()


def test_nothing_typed_offers_recent_chats_and_commands() -> None:
    entries = [entry("New chat"), entry("Undo"), *(entry(f"Chat {number}", "chat") for number in range(20))]
    rows = offered(entries, ["chat:Chat 3", "gone"], {"recent": "Recent", "chat": "Chats", "command": "Commands"})
    told = [row.entry.title if row.entry else row.heading for row in rows]
    assert told[:4] == ["Recent", "Chat 3", "Chats", "Chat 0"]
    assert told[-3:] == ["Commands", "New chat", "Undo"]


@given(st.text(max_size=40), st.text(max_size=10))
def test_no_text_upsets_it(text: str, query: str) -> None:
    score(terms_of(query), text)
    assert all(span.start >= 0 and span.start + span.length <= len(text) for span in spans_of(terms_of(query), text))


@given(st.text(min_size=1, max_size=40))
def test_a_text_means_itself(text: str) -> None:
    assert score(terms_of(text), text) is not None
