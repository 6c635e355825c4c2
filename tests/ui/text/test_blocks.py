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


def test_a_picture_among_words_is_a_link_and_never_a_picture() -> None:
    body = _only("See ![an owl](https://example.org/owl.png)").body
    assert "<img" not in body
    assert '<a href="https://example.org/owl.png">an owl (picture from example.org)</a>' in body
    assert ">picture from example.org<" in _only("See ![](https://example.org/owl.png)").body


def test_a_picture_that_may_not_open_is_its_words() -> None:
    assert _only("![an *owl*](file:///owl.png)").body == "<p>an owl</p>"


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("see https://example.org/a_b_c, then", "https://example.org/a_b_c"),
        ("www.example.org", "http://www.example.org"),
        ("(https://example.org/x)", "https://example.org/x"),
        ("write to me@example.org.", "mailto:me@example.org"),
    ],
)
def test_bare_addresses_are_links(source: str, link: str) -> None:
    assert f'<a href="{link}">' in _only(source).body


def test_a_line_break_in_a_cell_is_one_and_other_tags_are_text() -> None:
    body = _only("| a |\n|---|\n| one<br>two<BR/>three <b>four</b> |").body
    assert body.count("<br />") == 2
    assert "&lt;b&gt;four&lt;/b&gt;" in body


def test_tags_are_shown_as_they_are_written() -> None:
    assert _only('<a title="**">`').body == '<p>&lt;a title="**"&gt;`</p>'


def test_footnotes_are_numbered_in_the_order_of_their_calls() -> None:
    text, second, first = blocks_of("One[^b] and two[^a] and one again[^b].\n\n[^a]: The *a*.\n\n[^b]: The b.\n")
    assert [text.body[at - 1] for at in _ends(text.body, "</sup>")] == ["1", "2", "1"]
    assert second.body.startswith('<p><a href="#call-a"><sup>2</sup></a>&nbsp;The <em>a</em>.')
    assert first.body.startswith('<p><a href="#call-b"><sup>1</sup></a>&nbsp;The b.')


def test_a_call_without_its_note_and_a_note_without_its_call_keep_their_words() -> None:
    assert _only("A class[^1] of characters.").body == "<p>A class[^1] of characters.</p>"
    assert "<sup>x</sup></a>&nbsp;Nobody calls." in _only("[^x]: Nobody calls.").body


def test_a_label_can_not_leave_its_link() -> None:
    text, _ = blocks_of('a[^"><img>]\n\n[^"><img>]: b\n')
    assert "<img" not in text.body


def _ends(text: str, piece: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(piece, at)]


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
