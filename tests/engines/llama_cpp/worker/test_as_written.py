"""A prompt that begins with a model's own tokens says the same as before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inglenook.engines.llama_cpp.worker.as_written import as_written

PIECES = (b"a", b"b", b"ab", b"ba", b"aba", b"\xc3", b"\xa9", b"\xc3\xa9", None)
CONTROL = len(PIECES) - 1
TOKENS = st.lists(st.integers(0, CONTROL), max_size=24)


def said(tokens: list[int]) -> bytes:
    return b"".join(PIECES[token] or b"|" for token in tokens)


@given(TOKENS, TOKENS)
def test_the_text_stays_the_same(cached: list[int], prompt: list[int]) -> None:
    tokens = as_written(cached, prompt, PIECES.__getitem__)

    assert said(tokens) == said(prompt)
    assert tokens.count(CONTROL) == prompt.count(CONTROL)


@given(TOKENS.filter(bool), TOKENS)
def test_what_was_written_is_taken_whole(cached: list[int], more: list[int]) -> None:
    letters = [PIECES.index(bytes([byte])) if byte != ord("|") else CONTROL for byte in said(cached)]

    tokens = as_written(cached, [*letters, CONTROL, *more], PIECES.__getitem__)

    assert tokens == [*cached, CONTROL, *more]


def test_other_words_end_it() -> None:
    assert as_written([0, 2, 4], [0, 0, 1, 1], PIECES.__getitem__) == [0, 2, 1]
