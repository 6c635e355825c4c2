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
        ("Say **only** the *word* `yes`, ~~no~~", "Say only the word yes, no"),
        ("***Both*** and __this__ one", "Both and this one"),
        ("## What is [this](https://example.org)?", "What is this?"),
        ("> - [ ] Buy milk", "Buy milk"),
        ("```python\nprint(2)\n```", "print(2)"),
        ("What is 2 * 3 * 4?", "What is 2 * 3 * 4?"),
        ("What does f(*args, **kwargs) do in my_own_name?", "What does f(*args, **kwargs) do in my_own_name?"),
        ("**" * 5000, "*" * 59 + "…"),
    ],
)
def test_title(text: str, title: str) -> None:
    assert title_of(text) == title
    assert len(title_of(text)) <= LONGEST
