"""A context window in memory: llama.cpp's context of one model, made, decoded into, freed."""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING

import psutil

from inglenook.engines.llama_cpp.choices import DEFAULT_WINDOW, batch_size, flash_attention
from inglenook.engines.llama_cpp.plan import FLASH_ATTENTION, KV_TYPES
from inglenook.engines.llama_cpp.worker.library import api, devices
from inglenook.engines.speculation import guessed
from inglenook.errors import LoadError, OutOfMemoryError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.engine import LoadOptions
    from inglenook.engines.llama_cpp.worker.adapter import Adapter

_LARGEST_WINDOW = 2**31 - 1
_MOST_THREADS = 512  # GGML_MAX_N_THREADS: asking for more ends the process
SEQUENCE = 0  # the one that everything is decoded into
ABORTED = 2  # what llama_decode answers when its callback said so


def usable_cores() -> int:
    """The physical cores that this process may use: more threads than that make llama.cpp slower."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(psutil.cpu_count(logical=False) or allowed, allowed))


class Context:
    """One sequence of tokens and what the model made of them.

    Flash attention "auto" is off on the CPU and llama.cpp's own choice on a GPU. Without it, on the CPU, an answer
    after a cache hit can be the same, bit by bit, as one after reading the whole prompt (PromptCache says how). With
    it the results differ in the last digits and near-ties fall otherwise.
    On a GPU that cannot be had in either case, and flash attention saves much memory. Without it, attention takes a
    matrix of heads x batch x window; where that would be large, the batch is made smaller.

    ``least_batch``: so many tokens must be computed at once. ``outputs``: of so many tokens at once the results are
    kept, besides the last one of each conversation. Raises LoadError when there is not enough memory or the window
    makes no sense.
    """

    def __init__(  # noqa: PLR0913  what decides its size
        self,
        model: api.llama_model_p,
        options: LoadOptions,
        *,
        trained: int,
        on_gpu: bool,
        least_batch: int = 0,
        outputs: int = 0,
        adapter: Adapter | None = None,
    ) -> None:
        window = options.context_window if options.context_window is not None else min(trained, DEFAULT_WINDOW)
        if not 0 < window <= _LARGEST_WINDOW:
            raise LoadError(
                say(
                    "A context window of {window:,} tokens is not possible. Choose another in the settings.",
                    window=window,
                )
            )
        self.threads = _bounded(options.threads or usable_cores())
        outputs = max(outputs, guessed(options.speculation, options.draft_tokens) + 1)
        self.handle = _create(model, options, (window, least_batch, outputs), threads=self.threads, on_gpu=on_gpu)
        if adapter is not None:
            adapter.act_in(self.handle)
        memory = api.llama_get_memory(self.handle)
        if memory is None:
            api.llama_free(self.handle)
            raise LoadError(
                say("This model keeps no context, so it cannot write answers. Choose a model made for chat.")
            )
        self.memory = memory
        self.window = api.llama_n_ctx_seq(self.handle)
        self.batch = api.llama_n_batch(self.handle)
        self.micro_batch = api.llama_n_ubatch(self.handle)
        self.outputs = max(outputs, options.parallel)  # results of one computation that there is room for
        self.sliding_window = api.llama_model_n_swa(model)  # tokens; 0: none
        self.rolls_back = not (
            (self.sliding_window and not options.full_sliding_window)
            or api.llama_model_is_recurrent(model)
            or api.llama_model_is_hybrid(model)
        )
        attention = flash_attention(options.flash_attention, on_gpu=on_gpu, type_v=options.kv_type_v)
        # What is remembered is what reading gives to the last digit. Where there is a graphics card, long batches may
        # be computed on it even with all layers in the computer's memory, and short ones not.
        self.is_exact = attention == "off" and not any(device.is_gpu for device in devices())
        self._watch: object = None

    def decode(self, tokens: Sequence[int]) -> int:
        """Read tokens, at most ``batch``, behind those already there; 0 or what llama_decode answers else.

        Only the last token's result is kept: the context has room for one, and asking for more ends the process.
        """
        ids = (api.llama_token * len(tokens))(*tokens)
        return api.llama_decode(self.handle, api.llama_batch_get_one(ids, len(tokens)))

    def decode_rows(self, tokens: Sequence[int]) -> int:
        """The same with the results of all of them kept; at most as many as there is room for."""
        ids = (api.llama_token * len(tokens))(*tokens)
        batch = api.llama_batch_get_one(ids, len(tokens))
        batch.logits = (ctypes.c_int8 * len(tokens))(*[1] * len(tokens))  # pyright: ignore[reportAttributeAccessIssue]  an array is meant
        return api.llama_decode(self.handle, batch)

    def decode_at(self, position: int, tokens: Sequence[int]) -> int:
        """The same, where the next position is not the one after the highest."""
        ids = (api.llama_token * len(tokens))(*tokens)
        positions = (api.llama_pos * len(tokens))(*range(position, position + len(tokens)))
        batch = api.llama_batch_get_one(ids, len(tokens))
        batch.pos = positions  # pyright: ignore[reportAttributeAccessIssue]  an array is meant
        return api.llama_decode(self.handle, batch)

    def length(self) -> int:
        """How many tokens are in memory."""
        return api.llama_memory_seq_pos_max(self.memory, SEQUENCE) + 1

    def set_threads(self, threads: int) -> None:
        """Use this many threads from the next decode on."""
        self.threads = _bounded(threads)
        api.llama_set_n_threads(self.handle, self.threads, self.threads)

    def watch(self, should_abort: Callable[[], bool] | None) -> None:
        """Ask this before each step of the computation, on the CPU; None: do not ask."""

        def ask(_data: object) -> bool:
            return should_abort() if should_abort is not None else False

        callback = api.ggml_abort_callback(ask) if should_abort is not None else api.ggml_abort_callback()
        api.llama_set_abort_callback(self.handle, callback, None)  # pyright: ignore[reportArgumentType]  NULL is meant
        self._watch = callback  # llama.cpp does not keep it alive

    def close(self) -> None:
        """Free the memory."""
        api.llama_free(self.handle)


def _bounded(threads: int) -> int:
    return max(1, min(threads, _MOST_THREADS))


def _create(
    model: api.llama_model_p, options: LoadOptions, sizes: tuple[int, int, int], *, threads: int, on_gpu: bool
) -> api.llama_context_p:
    window, least_batch, outputs = sizes
    parameters = api.llama_context_default_params()
    parameters.n_ctx = window
    attention = flash_attention(options.flash_attention, on_gpu=on_gpu, type_v=options.kv_type_v)
    heads = api.llama_model_n_head(model) if attention == "off" else 0
    parameters.n_batch = max(least_batch, batch_size(options.batch, window=window, heads=heads))
    parameters.n_ubatch = max(least_batch, min(parameters.n_batch, options.micro_batch or parameters.n_batch))
    # Room for one result each, else for a whole batch's: 400 MB with a vocabulary of 262,144.
    parameters.n_seq_max = max(1, options.parallel)
    parameters.n_outputs_max = max(outputs, parameters.n_seq_max)
    parameters.n_threads = parameters.n_threads_batch = threads
    parameters.flash_attn_type = FLASH_ATTENTION[attention]
    parameters.type_k, parameters.type_v = KV_TYPES[options.kv_type_k], KV_TYPES[options.kv_type_v]
    parameters.swa_full = options.full_sliding_window
    parameters.kv_unified = options.unified_cache
    parameters.no_perf = True
    handle = api.llama_init_from_model(model, parameters)
    if handle is None:
        raise OutOfMemoryError(
            say(
                "There is not enough memory for a context window of {window:,} tokens. Choose a smaller "
                "context window, or close other programs.",
                window=window,
            )
        )
    return handle
