"""What a context and its model take as llama.cpp's log tells it, for where memory_breakdown.py cannot read more."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from inglenook.engines.engine import BufferUse
from inglenook.engines.llama_cpp.plan import HOST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MIB = 2**20
_LAYER = re.compile(r"load_tensors: layer\s+(\d+) assigned to device (\S+?)(?:,|$)")
_BLOCK = re.compile(r"blk\.(\d+)\.")
_INPUT = ("token_embd", "per_layer_token_embd", "position_embd", "token_types")  # always the processor's
_CACHE_LAYER = re.compile(r"layer\s+\d+: dev = (\S+)")
_CACHE = re.compile(r"size =\s+([\d.]+) MiB \(\s*\d+ cells,\s*\d+ layers")
_STATE = re.compile(r"(\S+) RS buffer size =\s+([\d.]+) MiB")
_WEIGHTS = re.compile(r"(\S+) model buffer size =\s+([\d.]+) MiB")
_COMPUTE = re.compile(r"(\S+) compute buffer size =\s+([\d.]+) MiB")
_HOST_BUFFERS = re.compile(r"CPU\w*|\w+_Host|BLAS|AMX")


def layer_devices(lines: Iterable[str]) -> tuple[str, ...]:
    """Where each layer was placed, in llama.cpp's names, the output last; HOST for the processor."""
    found = {int(match[1]): match[2] for line in lines if (match := _LAYER.search(line))}
    return tuple(HOST if _is_host(found[number]) else found[number] for number in sorted(found))


def compute_buffers(lines: Iterable[str]) -> dict[str, float]:
    """The compute buffers that a context's log names, in bytes."""
    return _logged(_COMPUTE, (line for line in lines if "compute buffer" in line))


def buffers(
    model_lines: Iterable[str], context_lines: Iterable[str], tensors: Mapping[str, int] | None
) -> tuple[BufferUse, ...]:
    """What the log adds up to.

    ``tensors`` are the sizes of a model that was only planned, whose log knows no sizes; None after a real load. The
    processor's copies of weights are not told apart then.
    """
    lines = list(model_lines)
    weights = _logged(_WEIGHTS, lines) if tensors is None else _placed(layer_devices(lines), tensors)
    kv, compute = _context(context_lines)
    names = sorted(weights.keys() | kv.keys() | compute.keys())
    return tuple(
        BufferUse(_device(name), name, round(weights[name]), round(kv[name]), round(compute[name])) for name in names
    )


def _placed(layers: tuple[str, ...], tensors: Mapping[str, int]) -> defaultdict[str, float]:
    """The weights by device. An output that is not in the file is the input once more, where the output lies."""
    found: defaultdict[str, float] = defaultdict(float)
    output = layers[-1] if layers else HOST
    for name, size in tensors.items():
        block = _BLOCK.match(name)
        if block:
            number = int(block[1])
            device = layers[number] if number < len(layers) else HOST
        else:
            device = HOST if name.startswith(_INPUT) else output
        found[device or "CPU"] += size
        if name == "token_embd.weight" and output and "output.weight" not in tensors:
            found[output] += size
    return found


def _context(lines: Iterable[str]) -> tuple[defaultdict[str, float], defaultdict[str, float]]:
    kv: defaultdict[str, float] = defaultdict(float)
    compute: defaultdict[str, float] = defaultdict(float)
    layers: list[str] = []
    for line in lines:
        if match := _CACHE_LAYER.search(line):
            layers.append(match[1])
        elif match := _CACHE.search(line):
            for device in layers:
                kv[device] += float(match[1]) * _MIB / len(layers)
            layers = []
        elif match := _STATE.search(line):
            kv[match[1]] += float(match[2]) * _MIB
        elif match := _COMPUTE.search(line):
            compute[match[1]] += float(match[2]) * _MIB
    return kv, compute


def _logged(pattern: re.Pattern[str], lines: Iterable[str]) -> defaultdict[str, float]:
    found: defaultdict[str, float] = defaultdict(float)
    for line in lines:
        if match := pattern.search(line):
            found[match[1]] += float(match[2]) * _MIB
    return found


def _device(buffer: str) -> str:
    return HOST if _is_host(buffer) else buffer.removesuffix("_Mapped").removesuffix("_Private")


def _is_host(name: str) -> bool:
    return _HOST_BUFFERS.fullmatch(name) is not None
