"""Several continuations of one prompt in a context of their own, which share what they have in common."""

from __future__ import annotations

import ctypes
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.context import SEQUENCE, Context
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.errors import OutOfMemoryError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.worker.reached import Reached

_SEQUENCE = api.llama_seq_id(SEQUENCE)
_GRID = 256  # llama.cpp rounds a context up to this many tokens


class Sequences:
    """``count`` of them over one cache: a copy is a note in each cell, whatever its length.

    A prompt comes from the chat's context as it is there, so that it need not be read again. ``close`` frees all.
    Raises PromptError when there is not enough memory.
    """

    def __init__(self, reached: Reached, *, count: int, cells: int, outputs: int) -> None:
        window = (cells + _GRID - 1) // _GRID * _GRID
        options = replace(reached.options, context_window=window, parallel=count, unified_cache=True)
        try:
            self.context = Context(
                reached.model, options, trained=window, on_gpu=reached.on_gpu, outputs=outputs, adapter=reached.adapter
            )
        except OutOfMemoryError as error:
            raise PromptError(
                say(
                    "There is not enough memory to compute several continuations side by side. Choose fewer beams or "
                    "candidates, a lower limit of tokens, or a smaller context window."
                )
            ) from error
        self.count = count
        self._batch = api.llama_batch_init(max(count, outputs), 0, 1)

    def take_prompt(self, source: Context) -> bool:
        """Copy what is in the chat's context to the first sequence; False when it cannot be."""
        size = api.llama_state_seq_get_size(source.handle, _SEQUENCE)
        state = (ctypes.c_uint8 * size)()
        if api.llama_state_seq_get_data(source.handle, state, size, _SEQUENCE) != size:
            return False
        return api.llama_state_seq_set_data(self.context.handle, state, size, _SEQUENCE) == size

    def copy(self, source: int, target: int) -> None:
        """Begin a sequence as another one is."""
        api.llama_memory_seq_cp(self.context.memory, source, target, -1, -1)

    def drop(self, sequence: int) -> None:
        """Forget one."""
        api.llama_memory_seq_rm(self.context.memory, sequence, -1, -1)

    def decode(self, tokens: Sequence[int], sequences: Sequence[int], position: int) -> int:
        """One token behind each, all at the same position, with their results kept; what llama_decode answers."""
        return self.decode_each(tokens, sequences, [position] * len(tokens))

    def decode_each(self, tokens: Sequence[int], sequences: Sequence[int], positions: Sequence[int]) -> int:
        """The same, each at a position of its own."""
        batch = self._batch
        batch.n_tokens = len(tokens)
        for row, (token, sequence, position) in enumerate(zip(tokens, sequences, positions, strict=True)):
            batch.token[row] = token
            batch.pos[row] = position
            batch.n_seq_id[row] = 1
            batch.seq_id[row][0] = sequence
            batch.logits[row] = 1
        return api.llama_decode(self.context.handle, batch)

    def close(self) -> None:
        """Free the memory."""
        api.llama_batch_free(self._batch)
        self.context.close()
