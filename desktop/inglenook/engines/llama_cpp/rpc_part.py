"""Whether the llama.cpp that is installed has its RPC part, told without starting it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

SERVE = "--serve-rpc"  # a worker's first argument to be one itself; then the address and the threads, 0: its cores


def has_rpc() -> bool:
    """Whether it can spread a model over other machines: that part is a library beside the others."""
    spec = importlib.util.find_spec("llama_cpp")  # finds it, and imports nothing
    places = (spec.submodule_search_locations or []) if spec is not None else []
    return any("ggml-rpc" in file.name for place in places for file in Path(place, "lib").glob("*ggml*"))
