"""What the context already holds of a prompt, so that only the rest is read."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.choices import BATCH_STEP
from inglenook.engines.llama_cpp.worker.context import SEQUENCE
from inglenook.engines.llama_cpp.worker.library import api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.worker.context import Context

# How many of a prompt's last tokens are always read again: one is needed for the next token's probabilities, and one
# alone is computed by other kernels than two are.
TAIL = 2
# Kernels take tokens in groups and the rest of a batch otherwise, with other last digits: batches end at multiples of
# this, so that a token's result does not depend on where the reading began. Measured: multiples of 8 are enough.
GRID = BATCH_STEP
_PARTIAL = api.llama_state_seq_flags(api.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY)
_SEQUENCE = api.llama_seq_id(SEQUENCE)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The part of the memory that cannot be rolled back, as it was after the first ``length`` tokens."""

    length: int
    state: ctypes.Array[ctypes.c_uint8]


class PromptCache:
    """Knows the tokens in a context's memory, and rolls it back to what a new prompt has in common with them.

    Layers with a sliding window forget, and recurrent ones cannot be rolled back at all: llama_memory_seq_rm says yes
    to the first all the same. So what is left is checked, a checkpoint is tried, and otherwise the prompt is read from
    its start.

    Tokens that were generated, one at a time, leave other last digits in memory than tokens that were read as a prompt,
    and so do those at the end of a prompt, beyond the last multiple of GRID. With a small model that decides a near-tie
    every few answers. Where the same text is expected again, only what is exact is reused: then an answer does not
    depend on what was cached (without flash attention, on the CPU).

    An image stands among the tokens as a negative number, once for each position that it takes: it is kept as a whole
    or not at all, and the text after it is counted from its end.
    """

    def __init__(self, context: Context) -> None:
        self.tokens: list[int] = []  # those in memory; who decodes appends to it
        self.asked = 0  # how many of them are the last prompt; those behind are its answer
        self._context = context
        self._exact: int = 0  # how many of them, from the first on, were read in batches that end at multiples of GRID
        self._read: int = 0  # the same with the last text before an image or the end, which need not end there
        self._checkpoint: Checkpoint | None = None

    def reuse(self, prompt: Sequence[int], *, repeatable: bool) -> int:
        """Roll back to the longest usable beginning of this prompt; its length.

        ``repeatable``: only as far as it is exact.
        """
        length = before_image(prompt, min(_common(self.tokens, prompt), max(0, len(prompt) - TAIL)))
        if repeatable:
            length = on_grid(prompt, min(length, self._exact))
        if self._roll_back(length):
            pass
        elif self._checkpoint is not None and self._checkpoint.length <= length and self._restore(self._checkpoint):
            length = self._checkpoint.length
        else:
            length = 0
            self.clear()
        self._forget_beyond(length)
        if self._checkpoint is not None and self._checkpoint.length > length:
            self._checkpoint = None
        return length

    def add_read(self, tokens: Sequence[int]) -> None:
        """These tokens of a prompt are now in memory too."""
        if self._exact == self._read == len(self.tokens):
            self._read += len(tokens)
            if len(tokens) % GRID == 0:
                self._exact = self._read
        self.tokens.extend(tokens)

    def add_image(self, identity: int, positions: int) -> None:
        """The prompt's next image is now in memory too."""
        if self._read == len(self.tokens):
            self._exact = self._read = self._read + positions
        self.tokens.extend([identity] * positions)

    def save(self) -> None:
        """Keep a checkpoint of this place, if the context needs one to come back to it."""
        if self._context.rolls_back or not self.tokens:
            return
        handle = self._context.handle
        size = api.llama_state_seq_get_size_ext(handle, _SEQUENCE, _PARTIAL)
        state = (ctypes.c_uint8 * size)()
        written = api.llama_state_seq_get_data_ext(handle, state, size, _SEQUENCE, _PARTIAL)
        self._checkpoint = Checkpoint(len(self.tokens), state) if written == size and size else None

    def rewind(self, length: int) -> bool:
        """Forget the tokens behind the first ``length``, to compute them again; False, with nothing done, if it cannot.

        Layers with a sliding window may have let go of what the token there looks at.
        """
        window = self._context.sliding_window
        first = api.llama_memory_seq_pos_min(self._context.memory, SEQUENCE)
        if min(self.tokens[length:], default=-1) < 0 or (window and first > max(0, length - window)):
            return False
        if not api.llama_memory_seq_rm(self._context.memory, SEQUENCE, length, -1):
            return False
        self._forget_beyond(length)
        return True

    def repair(self) -> None:
        """After a decode that failed or was aborted: forget what it may have left in memory."""
        length = before_image(self.tokens, min(len(self.tokens), self._context.length()))
        if not api.llama_memory_seq_rm(self._context.memory, SEQUENCE, length, -1):
            self.clear()
        self._forget_beyond(length)

    def clear(self) -> None:
        """Forget everything."""
        api.llama_memory_clear(self._context.memory, False)  # noqa: FBT003  C function; the data need not be wiped
        self.tokens.clear()
        self._exact = self._read = 0
        self._checkpoint = None

    def _forget_beyond(self, length: int) -> None:
        del self.tokens[length:]
        self._exact = self._read = on_grid(self.tokens, min(self._exact, length))

    def _roll_back(self, length: int) -> bool:
        if length == 0:
            return False
        if length < len(self.tokens) and not api.llama_memory_seq_rm(self._context.memory, SEQUENCE, length, -1):
            return False
        return self._is_whole(length)

    def _restore(self, checkpoint: Checkpoint) -> bool:
        handle = self._context.handle
        size = len(checkpoint.state)
        if api.llama_state_seq_set_data_ext(handle, checkpoint.state, size, _SEQUENCE, _PARTIAL) != size:
            return False
        api.llama_memory_seq_rm(self._context.memory, SEQUENCE, checkpoint.length, -1)
        return self._is_whole(checkpoint.length)

    def _ends(self, length: int) -> range:
        """What the memory's end can be: where positions have two dimensions, an image ends before its last one."""
        begin = length
        while begin and self.tokens[begin - 1] < 0 and self.tokens[begin - 1] == self.tokens[length - 1]:
            begin -= 1
        return range(min(begin + 1, length), length + 1)

    def _is_whole(self, length: int) -> bool:
        """Whether memory holds everything that the token after the first ``length`` looks at.

        An emptied window has positions of -1, so its end is looked at before its beginning.
        """
        if self._context.length() not in self._ends(length):
            return False
        window = self._context.sliding_window
        first = api.llama_memory_seq_pos_min(self._context.memory, SEQUENCE)
        return window == 0 or first <= max(0, length - window)


def on_grid(tokens: Sequence[int], length: int) -> int:
    """The multiple of GRID at or before this length, counted from the last image's end; never within an image."""
    length = before_image(tokens, length)
    begin = next((place for place in range(length, 0, -1) if tokens[place - 1] < 0), 0)
    return begin + (length - begin) // GRID * GRID


def before_image(tokens: Sequence[int], length: int) -> int:
    """The same length, or if it lies within an image, the place where that begins."""
    while 0 < length < len(tokens) and tokens[length] < 0 and tokens[length] == tokens[length - 1]:
        length -= 1
    return length


def _common(cached: Sequence[int], prompt: Sequence[int]) -> int:
    """How many tokens both begin with."""
    for number, (one, other) in enumerate(zip(cached, prompt, strict=False)):
        if one != other:
            return number
    return min(len(cached), len(prompt))
