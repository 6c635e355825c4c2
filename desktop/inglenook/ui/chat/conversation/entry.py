"""One message of the conversation and the rows that it is shown in."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from inglenook.ui.chat.conversation.row_kinds import (
    BELOW_ATTACHED,
    GAPS,
    MESSAGE_GAP,
    RowKind,
    is_body,
    is_end,
    is_lead,
)
from inglenook.ui.text.blocks import Block
from inglenook.ui.text.incremental import Incremental
from inglenook.ui.text.pieces import Pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inglenook.ui.chat.conversation.shown_message import ShownMessage


@dataclass(slots=True, eq=False)
class Row:
    """One row; it keeps its identity while its message grows.

    `height` is an estimate until `measured_for` is the width of the column. `gap` is the space above it.
    """

    kind: RowKind
    entry: Entry
    block: Block | None
    gap: int
    index: int = 0
    height: float = 24.0
    measured_for: int = -1

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands: message, row."""
        return self.entry.index, self.index


class Entry:
    """A message's text as it grows, its blocks, and its rows once somebody has looked at it."""

    def __init__(self, message: ShownMessage, index: int) -> None:
        self.message = message
        self.index = index
        self.rows: list[Row] | None = None
        self.thinking_open = False
        self.draft: str | None = None  # other words for it, while they are being written
        self.is_left_out = False  # of the context window
        self.limit = ""  # the line above it: from here on the model sees the chat
        self.limit_below = ""  # the line under the last message: only the next one is seen
        self.size = ""  # its tokens, in words
        self.estimate = 0.0
        self._height = -1.0
        self._read_text: Incremental | None = None  # made when they are needed: most of a long chat is never looked at
        self._read_thoughts: Pieces | None = None
        self._thinking_since: float | None = None

    @property
    def _text(self) -> Incremental:
        if self._read_text is None:
            self._read_text = Incremental()
        return self._read_text

    @property
    def _thoughts(self) -> Pieces:
        if self._read_thoughts is None:
            self._read_thoughts = Pieces(self.message.thinking)
        return self._read_thoughts

    @property
    def is_new(self) -> bool:
        """Whether it is not stored yet: it is being written between the others."""
        return self.message.id < 0

    @property
    def height(self) -> float:
        """In pixels; an estimate as long as rows are missing or unmeasured."""
        if self._height < 0:
            self._height = self.estimate if self.rows is None else sum(row.height + row.gap for row in self.rows)
        return self._height

    def forget_height(self) -> None:
        """A row has changed."""
        self._height = -1.0

    @property
    def is_waiting(self) -> bool:
        """Whether nothing has come yet."""
        message = self.message
        return message.live and not message.text and not message.thinking

    @property
    def is_thinking(self) -> bool:
        """Whether the model is still thinking."""
        return self.message.live and not self.message.text

    def make_rows(self) -> list[Row]:
        """The rows, made now if nobody has looked yet."""
        if self.rows is None:
            self.rows = []
            if self.message.role != "user" and not self._text.source:
                self._text.feed(self.message.text)
                if not self.message.live:
                    self._text.finish()
            self.update_rows()
            share = self.estimate / max(1, len(self.rows))
            for row in self.rows:
                row.height = max(10.0, share - row.gap)
        return self.rows

    def add(self, text: str, thinking: str) -> list[Row]:
        """More of a live answer; returns the rows that changed."""
        self._time_thinking(text, thinking)
        if self.rows is not None or self._text.source:
            self._text.feed(text)
        if thinking:
            self._thoughts.add(thinking)
        before = (self.is_waiting, self.is_thinking)
        message = self.message
        self.message = replace(message, text=message.text + text, thinking=message.thinking + thinking)
        return self.update_rows(all_changed=before != (self.is_waiting, self.is_thinking))

    def put(self, message: ShownMessage) -> list[Row]:
        """The message as it is now; returns the rows that changed."""
        if not message.thinking_s and self.message.thinking_s:
            message = replace(message, thinking_s=self.message.thinking_s)
        if self.rows is not None and message.role != "user":
            self._put_text(message)
        if message.thinking != self._thoughts.text:
            self._read_thoughts = Pieces(message.thinking)
        self.message = message
        return self.update_rows(all_changed=True)

    def update_rows(self, *, all_changed: bool = False) -> list[Row]:
        """Make the rows fit the message, keeping each row that still serves; returns those whose content changed."""
        if self.rows is None:
            return []
        wanted = list(self._wanted())
        changed: list[Row] = []
        rows: list[Row] = []
        for part in (is_lead, is_body, is_end):
            old = [row for row in self.rows if part(row.kind)]
            rows += self._fit(old, [item for item in wanted if part(item[0])], changed, all_changed=all_changed)
        for index, row in enumerate(rows):
            row.index = index
        self.rows = rows
        self.forget_height()
        return changed

    def code_of(self, row: Row) -> str:
        """The whole code that a row shows, or shows a part of."""
        rows = self.rows or []
        first = last = row.index
        while first > 0 and _part(rows[first]) > 0:
            first -= 1
        while last + 1 < len(rows) and _part(rows[last + 1]) > 0:
            last += 1
        return "".join(part.block.body for part in rows[first : last + 1] if part.block)

    def is_growing(self, row: Row) -> bool:
        """Whether this is where the answer goes on."""
        if not self.message.live or self.rows is None:
            return False
        body = next((other for other in reversed(self.rows) if is_body(other.kind)), None)
        return row is body

    def _wanted(self) -> Iterable[tuple[RowKind, Block | None]]:
        message = self.message
        if self.limit:
            yield "limit", None
        if self.draft is not None:
            yield "head", None
            yield "edit", None
        elif message.role == "user":
            yield from self._of_the_user()
        else:
            yield from self._of_the_model(message)
        if self.limit_below:
            yield "limit_below", None

    def _of_the_model(self, message: ShownMessage) -> Iterable[tuple[RowKind, Block | None]]:
        yield "head", None
        if message.thinking:
            yield "thinking", None
            for index, piece in enumerate(self._thoughts.pieces if self.thinking_open else []):
                yield "thought", Block("plain", piece, piece, gap=0 if index else 8)
        for block in self._text.blocks:
            yield block.kind, block
        if self.is_waiting:
            yield "waiting", None
        if message.error:
            yield "error", None
        if message.passages:
            yield "passages", None
        if not message.live and (message.text or message.footer or len(message.versions) > 1):
            yield "foot", None

    def _of_the_user(self) -> Iterable[tuple[RowKind, Block | None]]:
        message = self.message
        first_gap = BELOW_ATTACHED if message.attachments else MESSAGE_GAP
        if message.attachments:
            yield "attached", None
        if message.text.strip() or not message.attachments:
            for index, piece in enumerate(Pieces(message.text).pieces or [""]):
                yield "bubble", Block("plain", piece, piece, gap=0 if index else first_gap, part=index)
        yield "tools", None

    def _fit(
        self,
        old: Sequence[Row],
        wanted: Sequence[tuple[RowKind, Block | None]],
        changed: list[Row],
        *,
        all_changed: bool,
    ) -> list[Row]:
        fitted: list[Row] = []
        grew = len(wanted) > len(old)
        for index, (row, item) in enumerate(zip_longest(old, wanted)):
            if item is None:
                break
            kind, block = item
            if row is None or row.kind != kind:
                row = Row(kind, self, block, block.gap if block else GAPS[kind])  # noqa: PLW2901  the new one
            elif _needs_binding(
                row, block, all_changed=all_changed, has_ended=(grew or all_changed) and index == len(old) - 1
            ):
                row.block = block
                row.gap = block.gap if block else row.gap
                changed.append(row)
            fitted.append(row)
        return fitted

    def _put_text(self, message: ShownMessage) -> None:
        source = self._text.source
        if source and message.text.startswith(source):
            self._text.feed(message.text[len(source) :])
        elif message.text != source:
            self._read_text = Incremental()
            self._text.feed(message.text)
        if not message.live:
            self._text.finish()

    def _time_thinking(self, text: str, thinking: str) -> None:
        if thinking and self._thinking_since is None:
            self._thinking_since = time.monotonic()
        if text and self._thinking_since is not None and not self.message.text:
            self.message = replace(self.message, thinking_s=time.monotonic() - self._thinking_since)


def _needs_binding(row: Row, block: Block | None, *, all_changed: bool, has_ended: bool) -> bool:
    if block is None:
        return all_changed
    return row.block != block or (row.kind == "code" and has_ended)  # it is coloured as a whole now


def _part(row: Row) -> int:
    return row.block.part if row.kind == "code" and row.block else 0
