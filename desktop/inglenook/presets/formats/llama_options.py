"""llama-server's options that a preset has words for. Source: llama.cpp, common/arg.cpp and common/sampling.cpp."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.presets.parameters import read_value as read_plain
from inglenook.presets.values import BY_KEY

if TYPE_CHECKING:
    from inglenook.presets.values import Value

OPTIONS = {
    "temperature": "temp",
    "top_k": "top-k",
    "top_p": "top-p",
    "min_p": "min-p",
    "typical_p": "typical",
    "top_n_sigma": "top-nsigma",
    "repeat_penalty": "repeat-penalty",
    "repeat_last_n": "repeat-last-n",
    "presence_penalty": "presence-penalty",
    "frequency_penalty": "frequency-penalty",
    "dry_multiplier": "dry-multiplier",
    "dry_base": "dry-base",
    "dry_allowed_length": "dry-allowed-length",
    "dry_last_n": "dry-penalty-last-n",
    "xtc_probability": "xtc-probability",
    "xtc_threshold": "xtc-threshold",
    "dynatemp_range": "dynatemp-range",
    "dynatemp_exponent": "dynatemp-exp",
    "mirostat": "mirostat",
    "mirostat_tau": "mirostat-ent",
    "mirostat_eta": "mirostat-lr",
    "adaptive_target": "adaptive-target",
    "adaptive_decay": "adaptive-decay",
    "seed": "seed",
    "max_tokens": "n-predict",
    "context_window": "ctx-size",
    "gpu_layers": "n-gpu-layers",
    "threads": "threads",
    "batch": "batch-size",
    "kv_type_k": "cache-type-k",
    "kv_type_v": "cache-type-v",
    "flash_attention": "flash-attn",
    "experts_on_cpu": "n-cpu-moe",
}
FLAGS = {"mmap": ("memory_map", False), "no-mmap": ("memory_map", True)}
# Other names of the same options, and of their environment variables.
SYNONYMS = {
    "m": "model",
    "hf": "hf-repo",
    "hfr": "hf-repo",
    "temperature": "temp",
    "typical-p": "typical",
    "top-n-sigma": "top-nsigma",
    "s": "seed",
    "n": "n-predict",
    "predict": "n-predict",
    "c": "ctx-size",
    "ngl": "n-gpu-layers",
    "gpu-layers": "n-gpu-layers",
    "t": "threads",
    "b": "batch-size",
    "ctk": "cache-type-k",
    "ctv": "cache-type-v",
    "fa": "flash-attn",
    "ncmoe": "n-cpu-moe",
    "r": "reverse-prompt",
    "sampling-seq": "sampler-seq",
    "LLAMA_ARG_MODEL": "model",
    "LLAMA_ARG_HF_REPO": "hf-repo",
    "LLAMA_ARG_N_PREDICT": "n-predict",
    "LLAMA_ARG_CTX_SIZE": "ctx-size",
    "LLAMA_ARG_N_GPU_LAYERS": "n-gpu-layers",
    "LLAMA_ARG_THREADS": "threads",
    "LLAMA_ARG_BATCH": "batch-size",
    "LLAMA_ARG_CACHE_TYPE_K": "cache-type-k",
    "LLAMA_ARG_CACHE_TYPE_V": "cache-type-v",
    "LLAMA_ARG_FLASH_ATTN": "flash-attn",
    "LLAMA_ARG_N_CPU_MOE": "n-cpu-moe",
    "LLAMA_ARG_MMAP": "mmap",
    "LLAMA_ARG_NO_MMAP": "no-mmap",
    "LLAMA_ARG_TOP_K": "top-k",
    "LLAMA_ARG_THINK_BUDGET": "reasoning-budget",
}
# About the server, not the preset.
IGNORED = ("version", "load-on-startup", "stop-timeout", "dedup-cache-models", "alias", "host", "port", "jinja")
_TRUE = ("on", "enabled", "true", "1")
_FALSE = ("off", "disabled", "false", "0")
_LETTERS = {
    "e": "penalties",
    "d": "dry",
    "s": "top_n_sigma",
    "k": "top_k",
    "y": "typ_p",
    "p": "top_p",
    "m": "min_p",
    "x": "xtc",
    "t": "temperature",
    "a": "adaptive_p",
}
_BY_SAMPLER = {name: letter for letter, name in _LETTERS.items()}


@dataclass(frozen=True, slots=True)
class _Sequence:
    """The order of the samplers: as letters, or as names with ; between, which this kind of file cuts off."""

    names: tuple[str, ...] = ("sampler-seq", "samplers")

    def read(self, name: str, text: str) -> tuple[str, ...]:
        """The samplers' names, as llama.cpp has them."""
        if name == "samplers":
            return tuple(part.strip() for part in text.split(";") if part.strip())
        return tuple(_LETTERS[letter] for letter in text if letter in _LETTERS)


SEQUENCE = _Sequence()


def sequence_of(order: Value | None) -> str | None:
    """The letters of an order of samplers; None when there is none, or one of them has no letter."""
    if not isinstance(order, tuple) or not order or not all(name in _BY_SAMPLER for name in order):
        return None
    return "".join(_BY_SAMPLER[name] for name in order)


def option_value(value: Value) -> str:
    """As the file writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def read_value(key: str, text: str) -> object:
    """The value of a type that the key wants; the text itself when it is none."""
    kind = BY_KEY[key].kind
    if kind == "bool":
        return True if text.lower() in _TRUE else False if text.lower() in _FALSE else text
    if kind in {"int", "float"}:
        found = read_plain("int" if kind == "int" else "float", text)
        return text if found is None else found
    if key == "flash_attention":
        return "on" if text.lower() in _TRUE else "off" if text.lower() in _FALSE else text
    return text
