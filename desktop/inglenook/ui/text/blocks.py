"""Markdown cut into blocks, each of which becomes one row of the conversation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from inglenook.ui.text import markdown, parts
from inglenook.ui.text.pictures import MarkdownPicture, cut_off, is_pictures_only, pictures_in, written_length
from inglenook.ui.text.pieces import cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

Kind = Literal["text", "plain", "quote", "table", "code", "maths", "rule", "picture"]

MAX_MARKDOWN = 200_000  # characters; a longer text is shown without formatting
MAX_SOURCE = 16_000_000  # characters with the pictures that stand in addresses
MAX_BLOCK = 24_000  # characters of source; a longer construct that has no parts is shown without formatting
GAP = 12
_HEADING_GAP = 22
_KINDS: dict[str, tuple[Kind, int]] = {
    "fence": ("code", 14),
    "code_block": ("code", 14),
    "math_block": ("maths", 14),
    "hr": ("rule", 18),
    "table_open": ("table", 14),
    "blockquote_open": ("quote", 14),
}


@dataclass(frozen=True, slots=True)
class Block:
    """One row's content.

    `source` is its Markdown. `body` is HTML for text, quote and table; for code, maths and plain it is the code, the
    LaTeX or the text itself; for a picture its address, none while that is not whole. `info` is a code's language, or
    a picture's description. `gap` is the space above in pixels. `part` counts the parts
    of one long code.
    """

    kind: Kind
    source: str
    body: str
    info: str = ""
    gap: int = GAP
    part: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """One top-level construct: its blocks, where each starts in the source, and what must stand before a later one.

    A start of -1 says that parsing can not begin there.
    """

    blocks: tuple[Block, ...]
    starts: tuple[int, ...]
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Resume:
    """Parsing goes on inside a long construct: at this block, behind this opening."""

    block: Block
    opening: str


def normalise(source: str) -> str:
    """The source as the parser sees it: one kind of line end, no NUL."""
    return source.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def blocks_of(source: str) -> list[Block]:
    """All blocks of a text."""
    return [block for group in parse(normalise(source)) for block in group.blocks]


def is_too_long(source: str) -> bool:
    """Whether it is shown without formatting; the pictures in it do not count as text."""
    return len(source) > MAX_MARKDOWN and (len(source) > MAX_SOURCE or written_length(source) > MAX_MARKDOWN)


def parse(source: str, resume: Resume | None = None, *, at_start: bool = True) -> list[Group]:
    """The groups of a normalised text; `at_start` says that nothing comes before it."""
    if is_too_long(source):
        return [_plain(source, 0, GAP)]
    opening = resume.opening if resume else ""
    text = opening + source
    lines = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    groups: list[Group] = []
    for span in _top_level(markdown.PARSER.parse(text)):
        group = _group(span, text, lines, resume if not groups else None)
        if not groups and at_start:
            group = replace(group, blocks=(replace(group.blocks[0], gap=GAP), *group.blocks[1:]))
        groups.append(replace(group, starts=tuple(max(start - len(opening), -1) for start in group.starts)))
    if resume and groups:
        groups[0] = _continued(groups[0], resume)
    return groups


def _top_level(tokens: list[Token]) -> Iterator[list[Token]]:
    start = 0
    depth = 0
    for index, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : index + 1]
            start = index + 1


def _group(span: list[Token], text: str, lines: list[int], resume: Resume | None) -> Group:
    first = span[0]
    begin, end = first.map or (0, 0)
    start = lines[begin]
    source = text[start : min(lines[end], len(text))].rstrip("\n")
    kind, gap = _KINDS.get(first.type, ("text", _HEADING_GAP if first.type == "heading_open" else GAP))
    if max(token.level for token in span) >= markdown.MAX_NESTING - 1:
        return _plain(source, start, gap)
    growing = cut_off(source) if first.type == "paragraph_open" and resume is None else None
    if growing is not None:
        return _with_pictures(source, start, gap, growing[0].strip(), [MarkdownPicture(growing[1], "")])
    shown = pictures_in(span)
    if shown and is_pictures_only(span):
        return _with_pictures(source, start, gap, "", shown)
    found = parts.find_parts(span, text, lines, resume.block.info if resume else None)
    blocks: list[Block] = []
    starts: list[int] = []
    for index, part in enumerate(found):
        part_gap = gap if index == 0 else part.gap
        if kind != "code" and len(part.source) > MAX_BLOCK and written_length(part.source) > MAX_BLOCK:
            plain = _plain(part.source, part.start, part_gap)
            blocks += plain.blocks
            starts += plain.starts
            continue
        blocks.append(Block(kind, part.source, part.body, part.info, part_gap, index if kind == "code" else 0))
        starts.append(part.start)
    blocks += [Block("picture", "", one.address, one.words) for one in shown]
    starts += [-1] * len(shown)
    return Group(tuple(blocks), tuple(starts), parts.opening_of(first, text, lines))


def _with_pictures(source: str, start: int, gap: int, words: str, pictures: Sequence[MarkdownPicture]) -> Group:
    """A row for the words, if there are any, and for each picture; all of the source belongs to the first."""
    blocks = [Block("text", source, markdown.render_paragraph(words), gap=gap)] if words else []
    for one in pictures:
        blocks.append(Block("picture", "" if blocks else source, one.address, one.words, GAP if blocks else gap))
    return Group(tuple(blocks), (start, *(-1 for _ in blocks[1:])))


def _plain(source: str, start: int, gap: int) -> Group:
    pieces = cut(source)
    blocks = tuple(Block("plain", piece, piece, gap=gap if index == 0 else 0) for index, piece in enumerate(pieces))
    return Group(blocks, (start, *(-1 for _ in pieces[1:])))


def _continued(group: Group, resume: Resume) -> Group:
    first, *rest = group.blocks
    if first.kind == "code":
        source = first.source.removeprefix(resume.opening)
        first = replace(first, source=source, part=resume.block.part)
        rest = [replace(block, part=block.part + resume.block.part) for block in rest]
    elif first.kind == "table":
        first = replace(first, source=first.source.removeprefix(resume.opening))
    first = replace(first, gap=resume.block.gap)
    return replace(group, blocks=(first, *rest), starts=(0, *group.starts[1:]), opening=resume.opening)
