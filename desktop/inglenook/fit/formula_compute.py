"""What one step of the computation takes, told without asking llama.cpp: the largest of its stages.

Each stage is what must be held at the same time: the feed-forward part, attention, a recurrent layer, the output. The
terms were found by reading src/llama-graph.cpp and checked against llama.cpp's own plans.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.fit.formula_cache import BYTES_PER_VALUE, cells_of
from inglenook.fit.layers import length_of

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import Backend, LoadParameters
    from inglenook.fit.formula_cache import Cells
    from inglenook.fit.shape import Shape

_FLOAT = 4
_HALF = 2
WORTH_COPYING = 32  # tokens; below, a weight on the host is used where it is (ggml-cuda.cu, offload_op)
_HALF_COPIES: frozenset[Backend] = frozenset({"cuda", "hip"})  # flash attention reads the cache as float16 there


@dataclass(frozen=True, slots=True)
class Step:
    """The lengths that the stages are made of; all in bytes for a whole micro-batch."""

    rows: int  # one float32 for each token of the micro-batch
    masks: int  # who may see whom, one for each kind of cache
    values: int  # copies of the values, without flash attention
    longest: int  # cells of the longest cache
    outputs: int  # tokens whose result is wanted
    flash: bool


def step_of(shape: Shape, parameters: LoadParameters) -> Step:
    """The micro-batch that room is reserved for."""
    cells = cells_of(shape, parameters)
    flash = parameters.flash_attn != "off"
    tokens = min(cells.context, parameters.n_ubatch, parameters.n_batch)
    tokens = -(-tokens // max(1, parameters.n_seq_max)) * max(1, parameters.n_seq_max)
    caches = _caches(shape, cells)
    width = max((layer.kv_heads * layer.value_length for layer in shape.layers), default=0)
    if shape.is_latent:
        width = _latent_value_length(shape) * shape.kv_heads
    return Step(
        rows=tokens * _FLOAT,
        masks=sum(caches) * tokens * (_HALF if flash else _FLOAT),
        values=0 if flash else width * tokens * 2 * _FLOAT * len(caches),
        longest=max(caches, default=0),
        outputs=min(tokens, parameters.n_outputs_max),
        flash=flash,
    )


def host_compute(shape: Shape, parameters: LoadParameters) -> int:
    """The buffer on a computer without a graphics card."""
    step = step_of(shape, parameters)
    embedding = shape.embedding * step.rows
    return max(
        _feed_forward(shape, step) + step.values + embedding,
        _attention(shape, step) + embedding,
        _recurrent(shape, step) + embedding,
        _output(shape, step) + embedding,
    )


def host_compute_beside_devices(shape: Shape, parameters: LoadParameters, copies: int = 1) -> int:
    """What stays on the host when graphics cards compute: the batch itself and its masks."""
    step = step_of(shape, parameters)
    embedding = shape.embedding * step.rows
    return embedding + copies * (embedding + step.masks) + step.values


def device_compute(  # noqa: PLR0913  where in the row of cards it stands
    shape: Shape,
    parameters: LoadParameters,
    backend: Backend,
    *,
    has_output: bool = True,
    copies: int = 1,
    is_first: bool = True,
) -> int:
    """The buffer of a card that holds all its layers' weights.

    ``copies`` of the inputs are kept when cards work in turns, and of what the card before handed over.
    """
    step = step_of(shape, parameters)
    embedding = shape.embedding * step.rows
    more = 0
    if copies > 1:
        more = (copies - 1) * (embedding + step.masks) + embedding + (0 if is_first else copies * embedding)
    return more + max(
        _feed_forward(shape, step) + step.values,
        _attention(shape, step) + _half_copies(shape, parameters, step, backend),
        _recurrent(shape, step),
        _output(shape, step) if has_output else 0,
    )


def device_compute_beside_host(
    shape: Shape, parameters: LoadParameters, backend: Backend, *, is_output_on_host: bool, only_experts: bool = False
) -> int:
    """The buffer of a card when some layers stay on the host: their weights, and caches, are copied over in turn."""
    step = step_of(shape, parameters)
    if not parameters.op_offload:
        return device_compute(shape, parameters, backend, has_output=not is_output_on_host)
    largest = shape.largest
    stage = _feed_forward(shape, step)
    if shape.experts:
        forward = stage - step.masks + largest.block
    else:
        forward = (3 * shape.feed_forward + 2 * shape.embedding) * step.rows + largest.gate
    attention = _attention(shape, step) + _half_copies(shape, parameters, step, backend)
    if not only_experts:
        # Keys and values are copied over, and the next layer's keys already beside them.
        widest = max(shape.embedding, shape.heads * shape.key_length) * step.rows
        staged = _staged_cache(shape, parameters)
        attention = max(attention + staged, staged * 3 // 2 + step.masks + 3 * widest)
    recurrent = _recurrent(shape, step) + (largest.block if shape.is_recurrent and shape.experts else 0)
    return max(
        forward,
        attention,
        recurrent,
        _output(shape, step) + (largest.output if is_output_on_host and step.outputs >= WORTH_COPYING else 0),
        stage + step.values - shape.embedding * step.rows,
    )


def _caches(shape: Shape, cells: Cells) -> tuple[int, ...]:
    whole = any(layer.kv_heads and not layer.window for layer in shape.layers)
    sliding = any(layer.kv_heads and layer.window for layer in shape.layers)
    return ((cells.whole,) if whole else ()) + ((cells.sliding,) if sliding else ())


def _feed_forward(shape: Shape, step: Step) -> int:
    heads = shape.heads * shape.key_length
    if not shape.experts:
        return (3 * shape.feed_forward + 2 * shape.embedding + heads) * step.rows + step.masks
    inner = shape.experts_used * shape.expert_feed_forward
    outer = shape.experts_used * shape.embedding
    wide = outer if outer > 2 * inner else 0
    return (3 * inner + wide + 2 * shape.embedding + heads) * step.rows + step.masks


def _attention(shape: Shape, step: Step) -> int:
    heads = shape.heads * shape.key_length
    size = (2 * shape.embedding + 2 * heads) * step.rows + step.masks + step.values
    if not step.flash:
        size += step.longest * step.rows * shape.heads  # every token against every cell, for every head
    if shape.is_latent:
        size += shape.heads * _latent_value_length(shape) * step.rows
    return size


def _recurrent(shape: Shape, step: Step) -> int:
    if not shape.is_recurrent:
        return 0
    return (3 * shape.state.channels + 3 * shape.state.inner + 3 * shape.embedding) * step.rows


def _output(shape: Shape, step: Step) -> int:
    return step.outputs * (shape.vocabulary.tokens + shape.embedding) * _FLOAT


def _half_copies(shape: Shape, parameters: LoadParameters, step: Step, backend: Backend) -> int:
    """A cache that is stored in fewer bits is read through a copy in float16 (ggml-cuda, fattn-common.cuh)."""
    if not step.flash or backend not in _HALF_COPIES:
        return 0
    keys = shape.key_length if parameters.type_k != "f16" else 0
    values = shape.value_length if parameters.type_v != "f16" else 0
    return step.longest * shape.kv_heads * (keys + values) * _HALF


def _staged_cache(shape: Shape, parameters: LoadParameters) -> int:
    """One layer's cache, copied over from the host."""
    cells = cells_of(shape, parameters)
    per_cell = (
        shape.key_length * BYTES_PER_VALUE[parameters.type_k] + shape.value_length * BYTES_PER_VALUE[parameters.type_v]
    )
    longest = max(_caches(shape, cells), default=0)
    return int(longest * shape.kv_heads * per_cell) * cells.streams


def _latent_value_length(shape: Shape) -> int:
    return length_of(shape.headers[0], "attention.value_length") or shape.value_length
