"""Text that is meant to break the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from .conftest import Screen, answer, question

_CASES = {
    "10,000 quotes in one another": "> " * 10_000 + "the end",
    "a deep list": "\n".join("  " * depth + "- x" for depth in range(300)) + "\n\nthe end",
    "one line of a megabyte": "word " * 200_000 + "the end",
    "one word of a megabyte": "a" * 1_000_000 + " the end",
    "brackets": "[" * 20_000 + " the end",
    "a long table": "|a|b|\n|-|-|\n" + "|x|y|\n" * 2000 + "\nthe end",
    "20,000 lines of code": "```py\n" + "x = 1\n" * 20_000 + "```\n\nthe end",
    "html": "<div onclick=x><script>alert(1)</script>\n" * 500 + "\nthe end",
    "pictures": "![p](https://example.org/p.png) " * 200 + "\n\nthe end",
    "broken formulas": "$\\frac{$ $$\\begin{x}$$ \\[ {{{{ \\]\n\nthe end",
    "control characters": "".join(map(chr, range(32))) + "\u202e\u2066\ufeff\ud7ff the end",
    "right to left": "مرحبا `code` שלום $x$ " * 200 + "\n\nthe end",
}


@pytest.mark.parametrize("case", _CASES)
def test_it_is_shown_scrolled_selected_and_streamed(screen: Screen, case: str) -> None:
    text = _CASES[case]
    conversation = screen.conversation
    conversation.set_messages([question(1, text), answer(2, text), answer(3, "", live=True)])
    conversation.stream(3, text=text[: len(text) // 2])
    conversation.stream(3, text=text[len(text) // 2 :])
    screen.qtbot.waitUntil(lambda: "the end" in screen.text(), timeout=20_000)
    conversation.replace(answer(3, text, footer="done"))
    assert "the end" in screen.text()
    assert conversation.rows_alive() < 300
    screen.qtbot.keyClick(conversation, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        screen.qtbot.keyClick(conversation, key)
        conversation.grab()
    assert conversation.selected_text().endswith("the end")
