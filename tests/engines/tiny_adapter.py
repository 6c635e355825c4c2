"""A LoRA of random numbers for the tiny Llama, as a file for llama.cpp, and the model that has taken it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from tests.engines.tiny_llama import TinyLlama
from typing_extensions import override

if TYPE_CHECKING:
    from pathlib import Path

    from tests.engines.tiny_llama import Weights

RANK = 4
ALPHA = 8.0
_CHANGED = "model.layers.{layer}.mlp.down_proj.weight"


def _parts(model: TinyLlama, layer: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(100 + layer)
    down = random.standard_normal((RANK, model.inner)).astype(np.float32) / np.sqrt(model.inner)
    up = random.standard_normal((model.width, RANK)).astype(np.float32)
    return down.astype(np.float32), up.astype(np.float32)


def write_adapter(path: Path, model: TinyLlama, *, architecture: str = "llama") -> None:
    """With the last layers of each block changed."""
    import gguf  # noqa: PLC0415  few tests need it

    writer = gguf.GGUFWriter(path, architecture)
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", ALPHA)
    for layer in range(model.layers):
        for name, part in zip(("lora_a", "lora_b"), _parts(model, layer), strict=True):
            writer.add_tensor(f"blk.{layer}.ffn_down.weight.{name}", part)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@dataclass(frozen=True, slots=True)
class Merged(TinyLlama):
    """What llama.cpp computes with the adapter on top, written into the weights: W + scale x alpha / rank x B A."""

    scale: float = 1.0

    @override
    def weights(self) -> Weights:
        found = TinyLlama.weights(self)
        for layer in range(self.layers):
            down, up = _parts(self, layer)
            found[_CHANGED.format(layer=layer)] += np.float32(self.scale * ALPHA / RANK) * (up @ down)
        return found
