"""What llama.cpp is asked to plan for and what it answers: memory in bytes, before anything is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from inglenook.engines.engine import BufferUse, FlashAttention, KvType  # noqa: TC001  pydantic reads the annotations

Backend = Literal["cuda", "metal", "vulkan", "hip", "sycl", "rpc", "cpu", "other"]
SplitMode = Literal["none", "layer"]

ALL_LAYERS = -1
HOST = ""  # the device of what lies in the computer's own memory

# ggml.h, enum ggml_type
KV_TYPES: dict[KvType, int] = {
    "f32": 0,
    "f16": 1,
    "q4_0": 2,
    "q4_1": 3,
    "q5_0": 6,
    "q5_1": 7,
    "q8_0": 8,
    "bf16": 30,
}
# llama.h, enum llama_flash_attn_type
FLASH_ATTENTION: dict[FlashAttention, int] = {"auto": -1, "off": 0, "on": 1}


@dataclass(frozen=True, slots=True)
class LoadParameters:
    """All that a load is told which changes how much memory it takes."""

    n_ctx: int  # tokens; llama.cpp rounds up to a multiple of 256
    n_batch: int
    n_ubatch: int
    n_threads: int
    n_seq_max: int = 1
    n_outputs_max: int = 1
    type_k: KvType = "f16"
    type_v: KvType = "f16"
    flash_attn: FlashAttention = "off"
    swa_full: bool = False
    kv_unified: bool = False
    offload_kqv: bool = True
    op_offload: bool = True
    n_gpu_layers: int = 0  # ALL_LAYERS: every one; the output layer counts as one and goes first
    split_mode: SplitMode = "layer"
    tensor_split: tuple[float, ...] = ()  # a share for each device; empty: by their free memory
    experts_on_cpu: int = 0  # so many layers, from the first one, keep their experts in the computer's memory
    use_mmap: bool = True

    def context_fields(self) -> dict[str, int]:
        """The fields of llama.cpp's llama_context_params that this sets, as the numbers that it takes."""
        return {
            "n_ctx": self.n_ctx,
            "n_batch": self.n_batch,
            "n_ubatch": self.n_ubatch,
            "n_seq_max": self.n_seq_max,
            "n_outputs_max": max(self.n_outputs_max, self.n_seq_max),  # fewer would end the process
            "n_threads": self.n_threads,
            "n_threads_batch": self.n_threads,
            "flash_attn_type": FLASH_ATTENTION[self.flash_attn],
            "type_k": KV_TYPES[self.type_k],
            "type_v": KV_TYPES[self.type_v],
            "offload_kqv": int(self.offload_kqv),
            "op_offload": int(self.op_offload),
            "swa_full": int(self.swa_full),
            "kv_unified": int(self.kv_unified),
        }


@dataclass(frozen=True, slots=True)
class PretendDevice:
    """A graphics card that need not exist: llama.cpp plans for it, nothing is ever put on it."""

    id: str  # "gpu0"
    name: str
    backend: Backend
    total_bytes: int
    free_bytes: int


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """A model's header without its vocabulary, and how it would be loaded onto what."""

    header: bytes  # fit/slim_header.py writes it
    file_bytes: int  # how long the file would be with its tensors
    parameters: LoadParameters
    devices: tuple[PretendDevice, ...] = ()
    parts: tuple[int, ...] = ()  # how many tensors lie in each of the model's files; empty: all in one


@dataclass(frozen=True, slots=True)
class Plan:
    """What a load would take."""

    buffers: tuple[BufferUse, ...]
    output: int  # the results of the tokens that are asked for; in no buffer above, always on the host
    work: int  # what the processor needs while it computes; in no buffer above. Not planned beside devices: 0
    n_ctx: int  # tokens, as rounded up
    gpu_layers: int  # with the output layer
    layer_devices: tuple[str, ...]  # for each layer and, last, the output: a device's id, or HOST
    seconds: float  # that planning took
    mapped: int = 0  # the host's weights that stay in a mapped file, without what lies between them
    notes: tuple[str, ...] = ()
