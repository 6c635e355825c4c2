"""Loads a model onto a device that is not the processor, in a process of its own, and tells what that allocated.

``python device_load.py MODEL [HOST:PORT]`` reads a JSON array of LoadParameters from standard input and writes
``{"device": name, "buffers": [...]}``; the name is empty where there is no such device. With the address of an RPC
worker it is that one.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys

os.environ["OMP_WAIT_POLICY"] = "passive"  # before llama.cpp is loaded

from pydantic import TypeAdapter

from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.plan import ALL_LAYERS, LoadParameters
from inglenook.engines.llama_cpp.worker.controls import Controls
from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
from inglenook.engines.llama_cpp.worker.library import api, devices, open_library
from inglenook.engines.llama_cpp.worker.memory_breakdown import read_buffers
from inglenook.engines.llama_cpp.worker.model_file import load_model
from inglenook.engines.llama_cpp.worker.rpc_devices import take_workers


def allocated(model: str, parameters: LoadParameters, log: EngineLog) -> list[dict[str, object]]:
    layers = None if parameters.n_gpu_layers == ALL_LAYERS else parameters.n_gpu_layers
    options = LoadOptions(memory_map=False, gpu_layers=layers)
    handle = load_model(model, options, on_progress=lambda _: None, controls=Controls(), log=log)
    made = api.llama_context_default_params()
    for name, value in parameters.context_fields().items():
        setattr(made, name, value)
    context = api.llama_init_from_model(handle, made)
    assert context is not None
    buffers = read_buffers(context)
    assert buffers is not None
    api.llama_free(context)
    api.llama_model_free(handle)
    return [dataclasses.asdict(use) for use in buffers if use.total]


def main() -> None:
    """Load it with each."""
    log = EngineLog(lambda _level, _text: None)
    open_library()
    take_workers(sys.argv[2:])
    wanted = TypeAdapter(tuple[LoadParameters, ...]).validate_json(sys.stdin.read())
    names = [device.name for device in devices() if device.is_gpu]
    buffers = [allocated(sys.argv[1], parameters, log) for parameters in wanted] if names else []
    json.dump({"device": names[0] if names else "", "buffers": buffers}, sys.stdout)


if __name__ == "__main__":
    main()
