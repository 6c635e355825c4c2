"""A model card as HTML for Qt's rich text: nothing in it is fetched, and HTML written in it does nothing."""

from __future__ import annotations

import re
import string

from inglenook.ui.text.blocks import blocks_of
from inglenook.ui.text.plain_html import block_html

MOST_SIGNS = 60_000  # a longer card is cut: the whole is on the hub's page
PIECE_SIGNS = 16_000  # of HTML: what Qt reads in a few milliseconds

_FENCE = re.compile(r"^(?:```|~~~).*?^(?:```|~~~)[ \t]*$", re.MULTILINE | re.DOTALL)
_HIDDEN = (("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>"), ("<svg", "</svg>"))
_PICTURE_LINK = re.compile(
    r"\[!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)\]\([^)\n]{0,2000}\)|!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)"
)
_HTML_LINK = re.compile(
    r"<a\s[^<>]{0,500}?href=[\"'](https?://[^\"'<>\s]+)[\"'][^<>]{0,500}>([^<>]{1,200})</a>", re.IGNORECASE
)
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|button|center|code|dd|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|"
    r"iframe|img|kbd|li|link|ol|p|picture|pre|script|section|small|source|span|strong|style|sub|summary|sup|svg|table|"
    r"tbody|td|th|thead|tr|tt|u|ul|video)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_LOWER = {ord(letter): letter.lower() for letter in string.ascii_uppercase}  # others may change their length


def card_html(card: str) -> tuple[str, ...]:
    """The card's Markdown as HTML, in pieces that are shown one after the other.

    Pictures are left out, formulas are shown as they are written.
    """
    pieces: list[str] = []
    for block in blocks_of(without_html(card[:MOST_SIGNS])):
        shown = block_html(block)
        if pieces and len(pieces[-1]) + len(shown) <= PIECE_SIGNS:
            pieces[-1] += shown
        elif shown:
            pieces.append(shown)
    return tuple(pieces)


def without_html(card: str) -> str:
    """Without the tags and pictures that cards are decorated with; code keeps what looks like them."""
    parts: list[str] = []
    end = 0
    for fence in _FENCE.finditer(card):
        parts += [_plain(card[end : fence.start()]), fence[0]]
        end = fence.end()
    return "".join((*parts, _plain(card[end:]))).strip()


def _plain(text: str) -> str:
    for opening, closing in _HIDDEN:
        text = _cut_out(text, opening, closing)
    text = _PICTURE_LINK.sub("", _HTML_LINK.sub(r"[\2](\1)", text))
    lines = (_TAG.sub("", line).rstrip() for line in text.split("\n"))
    return "\n".join(lines)


def _cut_out(text: str, opening: str, closing: str) -> str:
    """Without what stands between these, themselves included; what is never closed stays."""
    lower = text.translate(_LOWER)
    parts: list[str] = []
    end = 0
    while (start := lower.find(opening, end)) >= 0 and (close := lower.find(closing, start)) >= 0:
        parts.append(text[end:start])
        end = close + len(closing)
    return "".join((*parts, text[end:]))
