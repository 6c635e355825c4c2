"""Words and tables for a terminal."""

from __future__ import annotations

import io

import pytest

from inglenook.cli.text import count_in_words, faint, harmless, size_in_words, table


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (1023, "1023 B"), (98_362_432, "93.8 MiB"), (5 * 2**30, "5.0 GiB"), (3 * 2**50, "3072.0 TiB")],
)
def test_sizes(size: int, words: str) -> None:
    assert size_in_words(size) == words


@pytest.mark.parametrize(("count", "words"), [(999, "999"), (134_515_008, "134.5 M"), (7_241_732_096, "7.2 B")])
def test_counts(count: int, words: str) -> None:
    assert count_in_words(count) == words


def test_columns_line_up_whatever_the_script() -> None:
    shown = table(("A", "B"), [("日本", "1"), ("abcde", "2"), ("e\u0301\x1b[2J", "3")])
    assert shown == "A      B\n日本   1\nabcde  2\ne\u0301\ufffd[2J  3"


def test_a_text_cannot_steer_the_terminal() -> None:
    assert harmless("a\x1b]0;x\x07\tb\r\n\x9b") == "a\ufffd]0;x\ufffd\tb\ufffd\n\ufffd"


def test_a_file_gets_no_colours() -> None:
    assert faint("quiet", io.StringIO()) == "quiet"
