"""Markdown that grows at its end: only the last blocks are parsed again."""

from __future__ import annotations

from inglenook.ui.text.blocks import Block, Group, Resume, is_too_long, normalise, parse

_OPENERS = ("$$", "\\[")  # a formula becomes a block only when it closes
_MAX_OPEN = 4000  # characters for which an unclosed one is waited for
_HOT_PARTS = 2


class Incremental:
    """The blocks of a text that is fed in pieces; `blocks` is always current.

    Everything before the second-last top-level construct is final until `finish`, which sets right what only the whole
    text can tell: link references defined further down, and whether a very long list is a loose one.
    """

    def __init__(self) -> None:
        self.source = ""
        self.blocks: list[Block] = []
        self._held = ""  # a carriage return whose line feed may follow
        self._frozen = 0
        self._tail = 0
        self._resume: Resume | None = None
        self._cut_list = False
        self._uncertain = False  # whether a text was cut where only the whole can tell how it reads

    def feed(self, more: str) -> int:
        """Add to the end; returns the index of the first block that may have changed."""
        more = self._held + more
        self._held = "\r" if more.endswith("\r") else ""
        self.source += normalise(more[: len(more) - len(self._held)])
        groups = parse(self.source[self._tail :], self._resume, at_start=self._tail == 0)
        changed = self._put(self._frozen, [block for group in groups for block in group.blocks])
        self._freeze(groups)
        return changed

    def finish(self) -> int:
        """The text is whole; returns the index of the first block that changed."""
        if self._held:
            self.feed("\n")
        uncertain = self._uncertain or "]:" in self.source or (self._cut_list and any(map(_is_loose, self.blocks)))
        if not uncertain or is_too_long(self.source):
            return len(self.blocks)
        self._frozen = self._tail = 0
        self._resume = None
        return self._put(0, [block for group in parse(self.source) for block in group.blocks])

    def _put(self, at: int, fresh: list[Block]) -> int:
        same = 0
        for old, new in zip(self.blocks[at:], fresh, strict=False):
            if old != new:
                break
            fresh[same] = old
            same += 1
        self.blocks[at:] = fresh
        return at + same

    def _freeze(self, groups: list[Group]) -> None:
        if not groups:
            return
        hot = len(groups[-1].blocks)
        hot = _HOT_PARTS if hot > _HOT_PARTS else hot + sum(len(group.blocks) for group in groups[-2:-1])
        places = [(group, index) for group in groups for index in range(len(group.blocks))]
        keep = min(len(places) - hot, self._first_open(places))
        while keep > 0 and places[keep][0].starts[places[keep][1]] < 0:
            keep -= 1
        if keep <= 0:
            return
        group, index = places[keep]
        resumes = index > 0
        self._resume = Resume(group.blocks[index], group.opening) if resumes else None
        if resumes and group.blocks[index].kind == "text":
            self._cut_list |= _is_list(group.blocks[index])
            self._uncertain |= not _is_list(group.blocks[index])
        self._frozen += keep
        self._tail += group.starts[index]

    def _first_open(self, places: list[tuple[Group, int]]) -> int:
        at = next((at for at, (group, index) in enumerate(places) if _is_open(group.blocks[index])), len(places))
        if at < len(places) and len(self.source) - self._tail >= _MAX_OPEN:
            self._uncertain = True
            return len(places)
        return at


def _is_open(block: Block) -> bool:
    return block.kind == "text" and block.source.lstrip().startswith(_OPENERS)


def _is_list(block: Block) -> bool:
    return block.body.startswith(("<ol", "<ul"))


def _is_loose(block: Block) -> bool:
    """An empty line anywhere in a list sets all of its items apart, in the parts that are final too."""
    return _is_list(block) and ">\n<p>" in block.body
