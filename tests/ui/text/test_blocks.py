"""What Markdown becomes: blocks, formulas, safe links, and plain text where it is too much."""

from __future__ import annotations

import pytest

from inglenook.ui.text.blocks import Block, blocks_of
from inglenook.ui.text.formula_name import FormulaName


def _kinds(source: str) -> list[str]:
    return [block.kind for block in blocks_of(source)]


def _only(source: str) -> Block:
    blocks = blocks_of(source)
    assert len(blocks) == 1
    return blocks[0]


def test_each_construct_is_a_block_of_its_kind() -> None:
    source = "# h\n\npara\n\n- a\n\n> q\n\n| a |\n|---|\n| 1 |\n\n```py\nx\n```\n\n$$\ny\n$$\n\n---\n"
    assert _kinds(source) == ["text", "text", "text", "quote", "table", "code", "maths", "rule"]


def test_sources_join_to_what_was_written() -> None:
    source = "# h\n\npara\n\n```py\nx\n```"
    assert "\n\n".join(block.source for block in blocks_of(source)) == source


@pytest.mark.parametrize(("source", "display"), [("$a_1$", False), (r"\(a_1\)", False), (r"so \[a_1\] it is", True)])
def test_formulas_in_a_line_are_pictures_that_know_their_latex(source: str, display: bool) -> None:  # noqa: FBT001  a case
    assert str(FormulaName("a_1", display)) in _only(source).body


@pytest.mark.parametrize("source", ["$$\n\\frac{1}{2}\n$$", "\\[\n\\frac{1}{2}\n\\]", "\\[ \\frac{1}{2} \\]"])
def test_formulas_on_their_own_line_are_blocks(source: str) -> None:
    block = _only(source)
    assert (block.kind, block.body) == ("maths", "\\frac{1}{2}")


def test_prices_are_not_formulas() -> None:
    assert "<img" not in _only("It costs $5 here and $10 there.").body


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "/x"]
)
def test_a_link_with_another_scheme_stays_text(target: str) -> None:
    assert "<a" not in _only(f"[press]({target})").body
    assert "<img" not in _only(f"![press]({target})").body


def test_a_picture_is_a_link_and_never_a_picture() -> None:
    body = _only("![an owl](https://example.org/owl.png)").body
    assert "<img" not in body
    assert '<a href="https://example.org/owl.png">an owl</a>' in body


def test_html_is_text() -> None:
    assert "&lt;img src=x onerror=alert(1)&gt;" in _only("<img src=x onerror=alert(1)>").body
    assert "&lt;script&gt;" in _only("<script>\nx\n</script>").body


def test_tasks_are_marked() -> None:
    body = _only("- [ ] open\n- [x] done").body
    assert '<li class="unchecked">open' in body
    assert '<li class="checked">done' in body


def test_very_deep_nesting_keeps_every_word() -> None:
    blocks = blocks_of("> " * 10_000 + "the end")
    assert {block.kind for block in blocks} == {"plain"}
    assert "".join(block.body for block in blocks).endswith("the end")


def test_one_endless_line_is_cut_and_keeps_every_word() -> None:
    blocks = blocks_of("word " * 200_000)
    assert len(blocks) > 100
    assert max(len(block.body) for block in blocks) <= 4000
    assert "".join(block.body for block in blocks).split() == ["word"] * 200_000


def test_a_long_code_is_in_parts_that_join_to_it() -> None:
    code = "\n".join(f"line {number}" for number in range(1000))
    blocks = blocks_of(f"```text\n{code}\n```\n\nafter")
    assert len(blocks) > 4
    assert [block.part for block in blocks[:-1]] == list(range(len(blocks) - 1))
    assert "".join(block.body for block in blocks[:-1]) == code


def test_a_long_numbered_list_counts_on() -> None:
    blocks = blocks_of("".join(f"1. item number {number} of many\n" for number in range(200)))
    assert len(blocks) > 2
    numbers = [int(block.info) for block in blocks]
    items = [block.body.count("<li>") for block in blocks]
    assert numbers == [1 + sum(items[:index]) for index in range(len(items))]
