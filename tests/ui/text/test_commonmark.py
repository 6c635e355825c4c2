"""Every example of the CommonMark specification says on the page what the specification's own HTML says.

The examples come letter by letter, as an answer does. Where they hold raw HTML, the page shows the tags: there every
word of the source has to be on the page.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont
from typing_extensions import override

from inglenook.ui.text.document_text import whole_text
from inglenook.ui.text.incremental import Incremental
from inglenook.ui.text.maths import Formulas
from inglenook.ui.text.rich_document import RichDocument
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

_EXAMPLES = Path(__file__).parents[2] / "data" / "commonmark" / "examples.json"
_FORMULA = {12}  # "\\[\\\\\\]": models write formulas so, and the page draws them
_RAW_HTML = {
    *(21, 31),
    *range(148, 157),
    *range(158, 192),
    *(201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536),
    *range(613, 618),
    *(623, *range(625, 632), 642, 643),
}
_NOT_WORDS = {161: {"c"}, 536: {"uri"}}  # a language, and where a link leads
_BREAKS = {"p", "li", "pre", "br", "hr", "blockquote", "ul", "ol", *(f"h{level}" for level in range(1, 7))}


@dataclass(frozen=True)
class Example:
    """One of the specification's."""

    number: int
    section: str
    markdown: str
    html: str


class _Words(HTMLParser):
    """The text of HTML, with what stands in for a picture."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)
        self.close()

    @override
    def handle_data(self, data: str) -> None:
        self.found.append(data)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(dict(attrs).get("alt") or "picture" if tag == "img" else " " if tag in _BREAKS else "")

    @override
    def handle_endtag(self, tag: str) -> None:
        self.found.append(" " if tag in _BREAKS else "")


class Page:
    """What the rows of an answer say."""

    def __init__(self, application: QApplication, theme: Theme) -> None:
        self._document = RichDocument(theme, Formulas(QFont()), application)

    def text(self, source: str) -> str:
        """Of a Markdown text that comes letter by letter."""
        incremental = Incremental()
        for letter in source:
            incremental.feed(letter)
        incremental.finish()
        return _joined(" ".join(self._texts(incremental)))

    def _texts(self, incremental: Incremental) -> Iterator[str]:
        for block in incremental.blocks:
            if block.kind in {"code", "plain", "maths"}:
                yield block.body
            elif block.kind != "rule":
                self._document.show_html(block.body)
                yield whole_text(self._document)


@pytest.fixture
def page(qapp: QApplication, tmp_path: Path) -> Iterator[Page]:
    """In the theme's fonts."""
    yield Page(qapp, Theme(qapp, tmp_path))
    qapp.setStyleSheet("")  # its pictures go with the folder


def _examples() -> list[Example]:
    return [Example(**entry) for entry in json.loads(_EXAMPLES.read_text(encoding="utf-8"))]


def _joined(text: str) -> str:
    return " ".join(text.split())


def test_every_example_reads_as_the_specification_says(page: Page) -> None:
    examples = _examples()
    assert len(examples) == 652
    wrong = {
        example.number: (example.markdown, page.text(example.markdown))
        for example in examples
        if page.text(example.markdown) != _joined("".join(_Words(example.html).found))
    }
    expected = _RAW_HTML | _FORMULA
    assert set(wrong) == expected, {number: wrong.get(number) for number in set(wrong) ^ expected}


def test_raw_html_is_on_the_page_to_its_last_word(page: Page) -> None:
    for example in _examples():
        if example.number in _RAW_HTML:
            assert "<" in example.markdown
            written, shown = (
                set(re.findall(r"[^\W_]+", text)) for text in (example.markdown, page.text(example.markdown))
            )
            assert written - shown == _NOT_WORDS.get(example.number, set()), example
