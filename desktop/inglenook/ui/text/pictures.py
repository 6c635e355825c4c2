"""Pictures in Markdown: which get a row of their own, and addresses that hold a whole picture, kept from the parser."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

DATA = "data:image/"
MOST_PICTURES = 12  # of one paragraph, list or table, that get a row
_WHOLE = r"(?i:data:image/[a-z0-9.+-]{1,20};base64,)[A-Za-z0-9+/=_-]*"  # letter by letter case costs six times as much
_IN_A_LINK = re.compile(rf"(\](?:\(<?|: ))({_WHOLE})")
_CUT_OFF = re.compile(rf"!\[([^\[\]]{{0,1000}})\]\(<?{_WHOLE}\Z")
_STAND_IN = "inglenook-picture"
_STANDS_IN = re.compile(rf"{_STAND_IN}:(\d{{1,6}}):")
_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class MarkdownPicture:
    """What describes it, and where it is: a ``data:`` address holds it, other places have to be asked."""

    words: str
    address: str


def written_length(source: str) -> int:
    """Characters without the pictures that stand in addresses."""
    return len(source) - sum(len(found[2]) for found in _addresses(source))


def without_addresses(content: str) -> tuple[str, list[str]]:
    """A paragraph with short names in place of the addresses that hold pictures, and these."""
    found: list[str] = []

    def put(match: re.Match[str]) -> str:
        found.append(match[2])
        return f"{match[1]}{_STAND_IN}:{len(found) - 1}:"

    return (_IN_A_LINK.sub(put, content), found) if DATA in content.lower() else (content, found)


def put_back(tokens: Sequence[Token], addresses: Sequence[str]) -> None:
    """The addresses in place of the short names."""

    def put(match: re.Match[str]) -> str:
        number = int(match[1])
        return addresses[number] if number < len(addresses) else match[0]

    for token in tokens:
        token.content = _STANDS_IN.sub(put, token.content)
        if token.type == "image":
            token.attrSet("src", _STANDS_IN.sub(put, str(token.attrGet("src") or "")))
        put_back(token.children or (), addresses)


def pictures_in(span: Sequence[Token]) -> list[MarkdownPicture]:
    """Those of a construct that get a row: all that are held in their addresses; others where there are no words."""
    bare = is_pictures_only(span)
    found = [
        MarkdownPicture(plain_words(token.children or ()), str(token.attrGet("src") or ""))
        for inline in span
        for token in inline.children or ()
        if token.type == "image"
    ]
    wanted = [one for one in found if is_held(one.address) or (bare and one.address.lower().startswith(_WEB))]
    return wanted[:MOST_PICTURES]


def is_pictures_only(span: Sequence[Token]) -> bool:
    """Whether it is a paragraph of pictures that can be shown, without a word between them, and not too many."""
    if span[0].type != "paragraph_open":
        return False
    children = [token for inline in span for token in inline.children or ()]
    images = [token for token in children if token.type == "image"]
    return (
        0 < len(images) <= MOST_PICTURES
        and all(_is_shown(str(token.attrGet("src") or "")) for token in images)
        and all(
            token.type in {"image", "softbreak", "hardbreak"} or (token.type == "text" and not token.content.strip())
            for token in children
        )
    )


def is_held(address: str) -> bool:
    """Whether the address holds the picture."""
    return address[: len(DATA)].lower() == DATA


def held_in(address: str) -> bytes:
    """The file that an address holds; empty where it is none. Slow for a large one."""
    try:
        return base64.b64decode(address.partition(",")[2] + "==", altchars=b"-_")
    except (binascii.Error, ValueError):
        return b""


def cut_off(source: str) -> tuple[str, str] | None:
    """What stands before a picture whose address is not whole yet, and what describes it; None where there is none."""
    match = _CUT_OFF.search(source) if DATA in source.lower() else None
    return (source[: match.start()], match[1]) if match else None


def plain_words(tokens: Sequence[Token]) -> str:
    """What a picture's description says, without its emphasis."""
    return "".join(
        plain_words(token.children or ())
        if token.type == "image"
        else "\n"
        if token.type in {"softbreak", "hardbreak"}
        else token.content
        for token in tokens
    )


def _addresses(source: str) -> Iterator[re.Match[str]]:
    return _IN_A_LINK.finditer(source) if DATA in source.lower() else iter(())


def _is_shown(address: str) -> bool:
    return is_held(address) or address.lower().startswith(_WEB)
