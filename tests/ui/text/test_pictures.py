"""Pictures in Markdown: which get a row, and addresses that hold one."""

from __future__ import annotations

import base64
import time

import pytest
from tests.engines.pictures import png

from inglenook.ui.text.blocks import blocks_of
from inglenook.ui.text.incremental import Incremental
from inglenook.ui.text.pictures import held_in, written_length

HELD = f"data:image/png;base64,{base64.b64encode(png((200, 30, 30))).decode()}"
LARGE = f"data:image/png;base64,{'iVBORw0K' * 60_000}"


def kinds(source: str) -> list[tuple[str, str, str]]:
    """Of each block: its kind, what describes it or what it says, and a picture's address."""
    return [
        (one.kind, one.info, one.body) if one.kind == "picture" else (one.kind, one.body, "")
        for one in blocks_of(source)
    ]


def test_a_picture_alone_is_a_row() -> None:
    assert kinds(f"![an *owl*]({HELD})") == [("picture", "an owl", HELD)]
    assert kinds("![cat](https://example.org/cat.png)") == [("picture", "cat", "https://example.org/cat.png")]


def test_pictures_one_below_the_other_are_rows() -> None:
    found = kinds(f"![a]({HELD})\n![b](http://example.org/b.png) ![]({HELD})")
    assert [one[:2] for one in found] == [("picture", "a"), ("picture", "b"), ("picture", "")]


def test_among_words_one_that_is_held_follows_them_and_others_are_links() -> None:
    (text, first, _), (kind, words, address) = kinds(f"See ![a cat]({HELD}) and ![b](https://example.org/b.png).")
    assert (text, kind, words, address) == ("text", "picture", "a cat", HELD)
    assert first.startswith("<p>See a cat and <a ")
    assert "b (picture from example.org)" in first
    listed = kinds(f"- one ![x]({HELD})\n- two ![y](https://example.org/y.png)")
    assert [one[0] for one in listed] == ["text", "picture"]


@pytest.mark.parametrize(
    "address", ["/etc/passwd", "file:///etc/passwd", "C:\\x.png", "ftp://example.org/x.png", "x.png"]
)
def test_a_file_of_this_computer_is_only_words(address: str) -> None:
    assert kinds(f"![secret]({address})")[0][:2] == ("text", "<p>secret</p>")


def test_a_large_one_is_no_text_and_takes_no_time() -> None:
    before = time.process_time()
    found = kinds(f"Before ![big]({LARGE}) after\n\nThe end")
    assert time.process_time() - before < 2
    assert found == [("text", "<p>Before big after</p>", ""), ("picture", "big", LARGE), ("text", "<p>The end</p>", "")]
    assert written_length(f"Before ![big]({LARGE}) after") == len("Before ![big]() after")


def test_as_code_it_stays_as_it_is_written() -> None:
    assert kinds(f"`![x]({HELD})`")[0][0] == "text"
    assert HELD in kinds(f"`![x]({HELD})`")[0][1].replace("&nbsp;", "")
    assert kinds(f"```\n![x]({HELD})\n```") == [("code", f"![x]({HELD})", "")]


def test_many_pictures_stay_links() -> None:
    found = kinds(" ".join(f"![{number}](https://example.org/{number}.png)" for number in range(40)))
    assert [one[0] for one in found] == ["text"]


@pytest.mark.parametrize("step", [1, 7, 997])
def test_while_it_is_written_its_letters_are_never_shown(step: int) -> None:
    source = f"Here it is: ![red]({HELD})\n\n![and]({HELD})\n\nDone."
    growing = Incremental()
    for start in range(0, len(source), step):
        growing.feed(source[start : start + step])
        shown = [one for one in growing.blocks if one.kind != "picture"]
        assert all(len(one.body) < 60 for one in shown)
    growing.finish()
    assert growing.blocks == blocks_of(source)
    assert [one.kind for one in growing.blocks] == ["text", "picture", "picture", "text"]


def test_one_that_was_cut_off_is_said_to_be() -> None:
    assert kinds(f"Look: ![red]({HELD[:90]}") == [("text", "<p>Look:</p>", ""), ("picture", "red", "")]


def test_all_of_it_is_copied() -> None:
    source = f"![a]({HELD})\n![b]({HELD})"
    assert [one.source for one in blocks_of(source)] == [source, ""]


@pytest.mark.parametrize("address", ["data:image/png;base64,", "data:image/png;base64,!", "data:image/png,AAAA", "x"])
def test_what_is_no_picture_holds_nothing_that_harms(address: str) -> None:
    assert len(held_in(address)) < 5
