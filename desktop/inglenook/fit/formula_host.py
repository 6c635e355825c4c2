"""What the host takes beside weights, cache and compute buffer: the process, its vocabulary, the work buffer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.fit.fit import Item
from inglenook.fit.formula_cache import cells_of
from inglenook.fit.formula_compute import step_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import LoadParameters
    from inglenook.fit.fit import Source
    from inglenook.fit.shape import Shape

_MIB = 2**20
PROCESS_BYTES = 42 * _MIB  # the worker with llama.cpp in it, before a model; measured
_TABLES_BYTES = 8 * _MIB  # llama.cpp's own lists of tensors and of the graph; measured
# Measured with vocabularies of 49,152 to 262,144 words.
_TOKEN_BYTES = 190
_MERGE_BYTES = 100
_SENTENCE_PIECE_TOKEN_BYTES = 165
_SENTENCE_PIECE = frozenset({"llama", "t5"})
_TILE = 64  # ggml-cpu/common.h, GGML_FA_TILE_Q and GGML_FA_TILE_KV
_FLOAT = 4
_LARGE_BLOCK = 256
_BESIDE = {"F32": (1, 0), "F16": (1, 2), "BF16": (1, 2)}
_TILES_BYTES = 2**19  # of each thread, for weights in blocks of 256 (ggml-cpu/tiled)


def host_items(shape: Shape, *, work: int, source: Source) -> tuple[Item, ...]:
    """The overhead, itemised; ``work`` is the work buffer, and ``source`` whose figure that is."""
    words = say("{tokens:,} words and how they are put together.", tokens=shape.vocabulary.tokens)
    return (
        Item(
            say("Process"),
            PROCESS_BYTES + _TABLES_BYTES,
            say("assumed, as measured once"),
            say("The program that runs the model, and its tables."),
        ),
        Item(say("Vocabulary"), vocabulary_bytes(shape), "formula", words),
        Item(say("Work buffer"), work, source, say("What the processor notes down while it multiplies.")),
    )


def vocabulary_bytes(shape: Shape) -> int:
    """The words, the merges and the tables to find them in."""
    words = shape.vocabulary
    if words.tokenizer in _SENTENCE_PIECE:
        return words.tokens * _SENTENCE_PIECE_TOKEN_BYTES
    merges = words.merges or (words.tokens if words.tokenizer in {"", "none"} else 0)
    return words.tokens * _TOKEN_BYTES + merges * _MERGE_BYTES


def output_bytes(shape: Shape, parameters: LoadParameters) -> int:
    """The results: one number for each word and each token whose result is wanted (llama-context.cpp)."""
    return max(parameters.n_outputs_max, parameters.n_seq_max) * shape.vocabulary.tokens * _FLOAT


def work_bytes(shape: Shape, parameters: LoadParameters, most_tokens: int | None = None) -> int:
    """The processor's scratch space (ggml-cpu.c, ggml_graph_plan).

    ``most_tokens`` is how many it computes at once at most, where graphics cards take larger batches over.
    """
    step = step_of(shape, parameters)
    tokens = step.rows // _FLOAT if most_tokens is None else min(most_tokens, step.rows // _FLOAT)
    if not tokens:
        return 0
    longest = max(shape.feed_forward, shape.heads * shape.value_length, shape.embedding, shape.state.inner)
    tiles = _TILES_BYTES * parameters.n_threads if any(block == _LARGE_BLOCK for block, _ in _stored(shape)) else 0
    needs = [_noted(shape, longest * tokens) + tiles]
    if shape.experts:
        inner = shape.experts_used * shape.expert_feed_forward * tokens
        rows = shape.experts * shape.experts_used * tokens * 2 * _FLOAT  # which token goes to which expert
        needs.append(_noted(shape, inner) + rows + tiles)
    if step.flash:
        keys, values = shape.key_length, max(shape.value_length, shape.key_length)
        needs.append(_FLOAT * _TILE * (2 * keys + 2 * _TILE + 2 * values) * parameters.n_threads)
    else:
        needs.append(2 * step.longest * tokens * shape.heads)
        needs.append(_FLOAT * cells_of(shape, parameters).whole * parameters.n_threads)
    return max(needs)


def _noted(shape: Shape, values: int) -> int:
    """What is multiplied is stored first as the weights need it: in 8 bits for quantized ones, else as they are."""
    return max((values // items * size for items, size in _stored(shape)), default=0)


def _stored(shape: Shape) -> set[tuple[int, int]]:
    """For each type of weight, how many values take how many bytes beside it (ggml-cpu.c, vec_dot_type)."""
    return {_BESIDE.get(name, _beside_quantized(items)) for name, items in shape.matrix_types}


def _beside_quantized(items: int) -> tuple[int, int]:
    return (_LARGE_BLOCK, 292) if items == _LARGE_BLOCK else (32, 34)
