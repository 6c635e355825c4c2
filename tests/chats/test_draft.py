"""What was typed since a message was sent."""

from __future__ import annotations

import pytest

from inglenook.chats.draft import Draft


@pytest.mark.parametrize(
    ("written", "sent", "rest"),
    [
        ("Hello", "Hello", ""),
        ("  Hello \n", "Hello", ""),
        ("Hello and more", "Hello", "and more"),
        ("", "Hello", ""),  # it was taken out
        ("Hallo", "Hello", "Hallo"),  # better twice than not at all
        ("new words", "", "new words"),  # only files were sent
    ],
)
def test_what_was_added_stays(written: str, sent: str, rest: str) -> None:
    assert Draft(written).after(Draft(sent)) == Draft(rest)
