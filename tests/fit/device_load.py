"""Loads a model onto a device that is not the processor, in a process of its own, and tells what that allocated.

``python device_load.py MODEL [PLUG-IN]`` reads a JSON array of LoadParameters from standard input and writes
``{"device": name, "buffers": [...]}``; the name is empty where there is no such device. With llama.cpp's RPC plug-in it
is this computer's own processor behind a socket of loopback.
"""

from __future__ import annotations

import ctypes
import dataclasses
import json
import os
import socket
import subprocess
import sys
import time

os.environ["OMP_WAIT_POLICY"] = "passive"  # before llama.cpp is loaded

from pydantic import TypeAdapter

from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.plan import ALL_LAYERS, LoadParameters
from inglenook.engines.llama_cpp.worker import exports
from inglenook.engines.llama_cpp.worker.controls import Controls
from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
from inglenook.engines.llama_cpp.worker.library import api, devices, open_library
from inglenook.engines.llama_cpp.worker.memory_breakdown import read_buffers
from inglenook.engines.llama_cpp.worker.model_file import load_model

SERVE = "--serve"
PATIENCE_S = 30.0
_POINTER = ctypes.c_void_p


def load_plugin(plugin: str) -> None:
    assert exports.registry_function("ggml_backend_load", _POINTER, ctypes.c_char_p)(os.fsencode(plugin))


def serve(plugin: str, endpoint: str) -> None:
    """Never returns."""
    load_plugin(plugin)
    start = ctypes.CDLL(plugin).ggml_backend_rpc_start_server
    start.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(_POINTER))
    start(endpoint.encode(), None, 1, 1, (_POINTER * 1)(exports.processor_device()))


def add_server(plugin: str) -> subprocess.Popen[bytes]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    endpoint = f"127.0.0.1:{port}"
    server = subprocess.Popen([sys.executable, __file__, SERVE, plugin, endpoint], stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            break
        except OSError:
            assert time.monotonic() < deadline
            assert server.poll() is None
            time.sleep(0.05)
    load_plugin(plugin)
    add = ctypes.CDLL(plugin).ggml_backend_rpc_add_server
    add.restype, add.argtypes = _POINTER, (ctypes.c_char_p,)
    exports.registry_function("ggml_backend_register", None, _POINTER)(add(endpoint.encode()))
    return server


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
    """Serve, or load."""
    log = EngineLog(lambda _level, _text: None)
    open_library()
    if sys.argv[1] == SERVE:
        serve(sys.argv[2], sys.argv[3])
    wanted = TypeAdapter(tuple[LoadParameters, ...]).validate_json(sys.stdin.read())
    server = add_server(sys.argv[2]) if len(sys.argv) > 2 else None
    try:
        names = [device.name for device in devices() if device.is_gpu]
        buffers = [allocated(sys.argv[1], parameters, log) for parameters in wanted] if names else []
    finally:
        if server is not None:
            server.kill()
            server.wait()
    json.dump({"device": names[0] if names else "", "buffers": buffers}, sys.stdout)


if __name__ == "__main__":
    main()
