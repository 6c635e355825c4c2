"""What a chat is called after its first message."""

from __future__ import annotations

import pytest

from inglenook.chats.title import LONGEST, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Why is the sky blue?", "Why is the sky blue?"),
        ("\n \n  Fix   this:\t please \ndef f(): ...", "Fix this: please"),
        ("", ""),
        (" \n\t", ""),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("word " * 20, "word " * 11 + "word…"),
    ],
)
def test_title(text: str, title: str) -> None:
    assert title_of(text) == title
    assert len(title_of(text)) <= LONGEST
