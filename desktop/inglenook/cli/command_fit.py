"""The words of ``inglenook fit``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, cast, get_args

from inglenook.cli.arguments import Fit
from inglenook.cli.flags import Flag, add_flag, read_gpu_layers
from inglenook.engines.engine import KvType

if TYPE_CHECKING:
    from inglenook.cli.sentence_parser import SentenceParser, Subcommands

_MOST = 2**31 - 1  # llama.cpp's int32
_KV_TYPES: tuple[KvType, ...] = get_args(KvType)
_NUMBERS = (
    Flag(
        ("-c", "--context"),
        "context",
        0,
        _MOST,
        "context window in tokens, 0 is what the model was trained for",
        "what fits, up to 8192",
        whole=True,
    ),
    Flag(("--batch",), "batch", 1, _MOST, "tokens given to the engine at once", "512", whole=True),
    Flag(("--ubatch",), "micro_batch", 1, _MOST, "tokens computed at once", "a whole batch", whole=True),
    Flag(("--parallel",), "parallel", 1, 256, "conversations at the same time", "1", whole=True),  # LLAMA_MAX_SEQ
)
_FIELDS = ("gpu_layers", "flash_attention", *(flag.field for flag in _NUMBERS))


def add_fit(commands: Subcommands) -> SentenceParser:
    """The command, as a parser."""
    fit = commands.add_parser(
        "fit",
        help="what a model takes of the memory, before it is loaded or fetched",
        description="What a model takes of the memory of this or another computer, before it is loaded or fetched. "
        "Defaults are the app's; what you changed in its settings takes their place.",
    )
    fit.add_argument(
        "what",
        metavar="MODEL",
        help="a file, a model's name, publisher/repo[:QUANT], an address, or a size such as 8B:Q4_K_M",
    )
    load = fit.add_argument_group("how it would be loaded")
    for flag in _NUMBERS:
        add_flag(load, flag)
    load.add_argument(
        "-ngl",
        "--gpu-layers",
        type=read_gpu_layers,
        metavar="N",
        default=argparse.SUPPRESS,
        help="layers on graphics cards (default: auto; 0 to 10000, or auto)",
    )
    load.add_argument(
        "--kv-type",
        dest="kv_types",
        type=_read_kv_types,
        metavar="TYPE[,TYPE]",
        default=argparse.SUPPRESS,
        help=f"how keys and values are stored, or keys and values each (default: f16; {', '.join(_KV_TYPES)})",
    )
    load.add_argument(
        "--flash-attn",
        dest="flash_attention",
        choices=("auto", "on", "off"),
        default=argparse.SUPPRESS,
        help="a faster way to compute attention (default: auto)",
    )
    load.add_argument(
        "-md",
        "--model-draft",
        dest="draft_model",
        metavar="MODEL",
        help="a draft model that is loaded along (default: that of your settings, where guessing is on)",
    )
    load.add_argument(
        "--preset", metavar="NAME|FILE", default="", help="a preset whose adapter is loaded along (default: none)"
    )
    where = fit.add_argument_group("where, and how it is told")
    where.add_argument(
        "--device",
        dest="devices",
        action="append",
        metavar="NAME:GIB",
        default=[],
        help="a card such as “RTX 4090:24”, or RAM:64; may be repeated (default: this computer's)",
    )
    where.add_argument(
        "--formula", action="store_true", help="estimate at once, without asking the engine (default: off)"
    )
    where.add_argument(
        "--advice",
        choices=("context", "quality", "speed"),
        help="load it for the longest context, the best quality or most speed (default: as it is asked for)",
    )
    where.add_argument("--offline", action="store_true", help="open no connection (default: as in the settings)")
    return fit


def read_fit(found: argparse.Namespace) -> Fit:
    """What was asked for."""
    given = cast("dict[str, int | str | tuple[str, str]]", vars(found))
    load = {name: cast("int | str | None", given[name]) for name in _FIELDS if name in given}
    if load.get("gpu_layers") == "auto":
        load["gpu_layers"] = None
    if "kv_types" in given:
        load["kv_type_k"], load["kv_type_v"] = cast("tuple[str, str]", given["kv_types"])
    return Fit(
        what=found.what,
        load=load,
        devices=tuple(found.devices),
        formula=found.formula,
        advice=found.advice,
        draft_model=found.draft_model,
        preset=found.preset,
        offline=found.offline,
        json=found.json,
        verbose=found.verbose,
    )


def _read_kv_types(text: str) -> tuple[str, str]:
    keys, comma, values = (word.strip().lower() for word in text.partition(","))
    found = (keys, values if comma else keys)
    for word in found:
        if word not in _KV_TYPES:
            raise argparse.ArgumentTypeError(f"“{word}” is none of {', '.join(_KV_TYPES)}")
    return found
