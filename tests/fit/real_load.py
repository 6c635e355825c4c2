"""Loads a model for real, in a process of its own, and tells what each set of parameters allocated.

``python real_load.py MODEL`` reads a JSON array of LoadParameters from standard input and writes one of what was
allocated: the buffers, and the work buffer.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys

os.environ["OMP_WAIT_POLICY"] = "passive"  # before llama.cpp is loaded

from pydantic import TypeAdapter

from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.plan import LoadParameters
from inglenook.engines.llama_cpp.worker.controls import Controls
from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
from inglenook.engines.llama_cpp.worker.library import api, open_library
from inglenook.engines.llama_cpp.worker.memory_breakdown import read_buffers
from inglenook.engines.llama_cpp.worker.model_file import load_model
from inglenook.engines.llama_cpp.worker.work_buffer import work_bytes


def allocated(model: api.llama_model_p, parameters: LoadParameters) -> dict[str, object]:
    """What one context of the model took."""
    made = api.llama_context_default_params()
    for name, value in parameters.context_fields().items():
        setattr(made, name, value)
    context = api.llama_init_from_model(model, made)
    assert context is not None
    buffers = read_buffers(context)
    assert buffers is not None
    work = work_bytes(context, parameters, api.llama_n_ctx(context))
    api.llama_free(context)
    return {"buffers": [dataclasses.asdict(use) for use in buffers if use.total], "work": work}


def main() -> None:
    """Load twice: mapped and not."""
    wanted = TypeAdapter(tuple[LoadParameters, ...]).validate_json(sys.stdin.read())
    log = EngineLog(lambda _level, _text: None)
    open_library()
    found: dict[int, dict[str, object]] = {}
    for is_mapped in (True, False):
        options = LoadOptions(memory_map=is_mapped, gpu_layers=0)
        model = load_model(sys.argv[1], options, on_progress=lambda _: None, controls=Controls(), log=log)
        for number, parameters in enumerate(wanted):
            if parameters.use_mmap == is_mapped:
                found[number] = allocated(model, parameters)
        api.llama_model_free(model)
    json.dump([found[number] for number in range(len(wanted))], sys.stdout)


if __name__ == "__main__":
    main()
