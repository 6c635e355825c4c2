"""Projectors with random weights, small enough for a test: what is seen through them is noise, all else is real."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import gguf
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

PATCH = 8  # pixels
WIDTH = 32  # of the eye; two heads
SMOL_WIDTH, GEMMA_WIDTH = 576, 640  # of SmolLM2-135M's and Gemma 3 270M's embeddings

ProjectorType = Literal["mlp", "gemma3"]


def write_projector(  # noqa: PLR0913  what a projector is made of
    path: Path,
    width: int,
    kind: ProjectorType = "mlp",
    *,
    side: int = 64,
    layers: int = 2,
    seed: int = 0,
    sees: bool = True,
) -> Path:
    """For a model whose embeddings are so wide. An image is scaled to ``side`` pixels, a token for each patch of it.

    "mlp" is LLaVA's; "gemma3" joins four by four patches to a token, and reads them in any order. llama.cpp,
    tools/mtmd/clip.cpp says which tensors each needs.
    """
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_type("mmproj")
    writer.add_name("Tiny projector")
    writer.add_string("clip.projector_type", kind)
    writer.add_bool("clip.has_vision_encoder", sees)
    writer.add_bool("clip.use_gelu", True)  # noqa: FBT003
    for key, number in (
        ("embedding_length", WIDTH),
        ("feed_forward_length", 2 * WIDTH),
        ("block_count", layers),
        ("attention.head_count", 2),
        ("projection_dim", width),
        ("image_size", side),
        ("patch_size", PATCH),
    ):
        writer.add_uint32(f"clip.vision.{key}", number)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-6)
    for key in ("image_mean", "image_std"):
        writer.add_array(f"clip.vision.{key}", [0.5, 0.5, 0.5])

    def tensor(name: str, *shape: int) -> None:
        writer.add_tensor(name, (random.standard_normal(shape) * shape[-1] ** -0.5).astype(np.float32))

    def norm(name: str) -> None:
        writer.add_tensor(f"{name}.weight", np.ones(WIDTH, np.float32))
        writer.add_tensor(f"{name}.bias", np.zeros(WIDTH, np.float32))

    tensor("v.patch_embd.weight", WIDTH, 3, PATCH, PATCH)
    tensor("v.position_embd.weight", (side // PATCH) ** 2, WIDTH)
    norm("v.pre_ln" if kind == "mlp" else "v.post_ln")
    for number in range(layers):
        for name in ("attn_q", "attn_k", "attn_v", "attn_out"):
            tensor(f"v.blk.{number}.{name}.weight", WIDTH, WIDTH)
        tensor(f"v.blk.{number}.ffn_up.weight", 2 * WIDTH, WIDTH)
        tensor(f"v.blk.{number}.ffn_down.weight", WIDTH, 2 * WIDTH)
        norm(f"v.blk.{number}.ln1")
        norm(f"v.blk.{number}.ln2")
    if kind == "mlp":
        tensor("mm.0.weight", width, WIDTH)
        writer.add_tensor("mm.0.bias", np.zeros(width, np.float32))
        tensor("mm.2.weight", width, width)
        writer.add_tensor("mm.2.bias", np.zeros(width, np.float32))
    else:
        tensor("mm.input_projection.weight", WIDTH, width)
        writer.add_tensor("mm.soft_emb_norm.weight", np.ones(WIDTH, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
