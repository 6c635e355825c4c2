"""The flags of loading: how a model is put into memory."""

from __future__ import annotations

import argparse
from typing import cast, get_args

from inglenook.cli.flags import CONTEXT, EXPERTS, THREADS, add_flag, add_guessing, read_gpu_layers
from inglenook.engines.engine import KvType

_LOADING = (
    "context_window",
    "gpu_layers",
    "threads",
    "flash_attention",
    "kv_type_k",
    "kv_type_v",
    "experts_on_cpu",
    "memory_map",
)


def add_loading(parser: argparse.ArgumentParser) -> None:
    """Put all of them into a parser, as a group of their own."""
    loading = parser.add_argument_group("loading")
    add_flag(loading, CONTEXT)
    loading.add_argument(
        "-ngl",
        "--gpu-layers",
        dest="gpu_layers",
        type=read_gpu_layers,
        metavar="N",
        default=argparse.SUPPRESS,
        help="layers on the GPU (default: auto; 0 to 10000, or auto)",
    )
    add_flag(loading, THREADS)
    loading.add_argument(
        "--flash-attn",
        dest="flash_attention",
        choices=("auto", "on", "off"),
        default=argparse.SUPPRESS,
        help="a faster way to compute attention (default: auto)",
    )
    for letter, what_for in (("k", "keys"), ("v", "values")):
        loading.add_argument(
            f"-ct{letter}",
            f"--cache-type-{letter}",
            dest=f"kv_type_{letter}",
            choices=get_args(KvType),
            metavar="TYPE",
            default=argparse.SUPPRESS,
            help=f"how the context's {what_for} are stored: {', '.join(get_args(KvType))} (default: f16)",
        )
    add_flag(loading, EXPERTS)
    add_guessing(loading)
    loading.add_argument(
        "--no-mmap",
        dest="memory_map",
        action="store_false",
        default=argparse.SUPPRESS,
        help="read the whole file into memory (default: off)",
    )
    loading.add_argument(
        "--load-anyway", action="store_true", help="load a model though it is said not to fit (default: off)"
    )


def loading_values(found: argparse.Namespace) -> dict[str, int | str | None]:
    """What was given, by the names of LoadOptions' fields."""
    given = cast("dict[str, int | float | str]", vars(found))
    return {
        name: None if given[name] == "auto" and name == "gpu_layers" else cast("int | str", given[name])
        for name in _LOADING
        if name in given
    }
