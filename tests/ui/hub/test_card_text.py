"""What a card may do here: be read."""

from __future__ import annotations

import pytest

from inglenook.ui.hub.card_text import PIECE_SIGNS, card_html, without_html


def _whole(card: str) -> str:
    return "".join(card_html(card))


def test_decoration_goes_and_code_stays() -> None:
    card = (
        '<div align="center">\n<!-- a\nbadge --><img src="https://x.test/a.png"></div>\n\n'
        "Text <b>bold</b>.\n\n```html\n<b>kept</b>\n```\n"
    )
    assert without_html(card) == "Text bold.\n\n```html\n<b>kept</b>\n```"


@pytest.mark.parametrize(
    "card",
    [
        "![x](https://x.test/a.png)",
        "[![x](https://x.test/a.png)](https://x.test)",
        "![x](file:///etc/passwd)",
        "<script>alert(1)</script>",
        "<style>p { color: red }</style>",
        "<svg><image href='https://x.test/a.png'></svg>",
    ],
)
def test_pictures_scripts_and_styles_leave_nothing(card: str) -> None:
    assert card_html(card) == ()


@pytest.mark.parametrize(
    "card",
    ["<img\nsrc=https://x.test/a.png>", "<IMG SRC='x'", "![x][y]\n\n[y]: https://x.test/a.png", "<iframe src=x>"],
)
def test_what_slips_through_is_text_or_a_link_but_no_picture(card: str) -> None:
    assert "<img" not in _whole(card).lower()
    assert "<iframe" not in _whole(card).lower()


def test_a_link_written_in_html_stays_a_link() -> None:
    assert '<a href="https://x.test/">Qwen</a>' in _whole('By <a class="z" href="https://x.test/">Qwen</a>.')


def test_a_script_is_no_link() -> None:
    assert "<a" not in _whole("[press](javascript:alert(1)) [me](file:///etc/passwd)")


def test_formulas_are_shown_as_they_are_written() -> None:
    shown = _whole("Energy is $E = mc^2$.\n\n$$\nx < y\n$$\n")
    assert "E = mc^2" in shown
    assert "x &lt; y" in shown
    assert "<img" not in shown


@pytest.mark.parametrize("card", ["<a " * 60_000, "![" * 60_000, "```\n" * 40_000, "<!--" * 60_000, "<style>" * 30_000])
def test_a_hostile_card_is_read_all_the_same(card: str) -> None:
    card_html(card)


def test_a_long_card_comes_in_pieces() -> None:
    pieces = card_html("\n\n".join(f"Paragraph {number} of many." for number in range(1000)))
    assert len(pieces) > 1
    assert max(map(len, pieces)) <= PIECE_SIGNS
    assert "Paragraph 999 of many." in pieces[-1]
