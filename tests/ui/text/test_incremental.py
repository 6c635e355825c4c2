"""Markdown that grows gives the same blocks as Markdown that is there at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inglenook.ui.text.blocks import blocks_of
from inglenook.ui.text.incremental import Incremental

_PIECES = [
    "Title\n===",
    "para one\nlazy",
    "- a\n- b\n\n  more of b\n\n      code in b\n\nnot list\n---",
    "> quote\nlazy quote\n\n> again",
    "    indented code\n\n    more",
    "1) x\n2) y\n   - n\n     - nn",
    "***",
    "| a | b |\n|---|:-:|\n| 1 | `2` |\nafter the table",
    "```py\nx = 1\n\n\ny = 2\n```",
    "~~~\nopen fence\n\n# no heading",
    "$$\na\n\nb\n$$",
    "\\[\nx^2\n\\]",
    "text $x$ and \\(y\\) and [a](https://e.org) `c` **b** ~~s~~",
    "+ one\n+ two\n\n\n+ three",
    "- [ ] open\n- [x] done",
    "<div>\nhtml\n</div>",
    "tabs\tand\r\nother line ends\rhere",
    "数式 و نص 🦉",
]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=8), st.lists(st.integers(1, 60), min_size=1, max_size=40)
)
def test_any_cuts_give_the_same_blocks_at_every_step(pieces: list[str], steps: list[int]) -> None:
    source = "\n\n".join(pieces)
    incremental = Incremental()
    at = 0
    for step in [*steps, len(source)]:
        incremental.feed(source[at : at + step])
        at += step
        assert incremental.blocks == blocks_of(incremental.source)
    incremental.finish()
    assert incremental.blocks == blocks_of(source)


_LONG = {
    "list": "".join(f"{n}. item {n} with `code`, **bold** text and enough words to be long\n" for n in range(3, 150)),
    "bullets": "".join(f"- item {n} with `code`, **bold** text and enough words to be long\n" for n in range(150)),
    "table": "| a | b |\n|---|--:|\n" + "".join(f"| row {n} | {n} |\n" for n in range(300)),
    "code": "```python\n" + "def f(x):\n    return x\n\n" * 500 + "```\n",
    "paragraph": "word " * 4000 + "\n",
}


def test_a_long_list_that_turns_out_loose_is_loose_from_its_start() -> None:
    source = _LONG["bullets"] + "\n- after an empty line\n"
    incremental = Incremental()
    for at in range(0, len(source), 97):
        incremental.feed(source[at : at + 97])
    assert "<p>" not in incremental.blocks[0].body
    assert incremental.finish() == 0
    assert incremental.blocks == blocks_of(source)


@pytest.mark.parametrize("kind", _LONG)
def test_long_constructs_are_cut_the_same_way_while_they_grow(kind: str) -> None:
    source = f"Before.\n\n{_LONG[kind]}\n\nAfter.\n"
    incremental = Incremental()
    for at in range(0, len(source), 97):
        incremental.feed(source[at : at + 97])
        if at % 8 == 0:
            assert incremental.blocks == blocks_of(incremental.source)
    assert len(incremental.blocks) > 4, "it is in parts"
    incremental.finish()
    assert incremental.blocks == blocks_of(source)


def test_finished_blocks_are_left_alone() -> None:
    incremental = Incremental()
    incremental.feed("one\n\ntwo\n\nthree\n\nfour")
    before = incremental.blocks[:3]
    changed = incremental.feed(" more")
    assert changed == 3
    assert all(old is new for old, new in zip(before, incremental.blocks, strict=False))


def test_a_link_defined_at_the_end_comes_right_when_the_answer_is_whole() -> None:
    incremental = Incremental()
    for letter in "See [docs].\n\nmiddle\n\nlast\n\n[docs]: https://e.org\n":
        incremental.feed(letter)
    assert "<a" not in incremental.blocks[0].body
    assert incremental.finish() == 0
    assert '<a href="https://e.org">docs</a>' in incremental.blocks[0].body
