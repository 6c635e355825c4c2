"""A projector file put into memory, what it takes there, and the sentence when that fails."""

from __future__ import annotations

import logging
import os
import re
from typing import TYPE_CHECKING

from llama_cpp import mtmd_cpp as mtmd

from inglenook.engines.engine import BufferUse, LoadProgress
from inglenook.engines.llama_cpp.plan import HOST
from inglenook.engines.llama_cpp.worker.context import usable_cores
from inglenook.engines.llama_cpp.worker.library import devices
from inglenook.errors import CancelledError, ProjectorError
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.engine import LoadOptions
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
    from inglenook.engines.llama_cpp.worker.library import api

_MIB = 2**20
_DEVICE = re.compile(r"CLIP using (\S+) backend")
_WEIGHTS = re.compile(r"model size:\s+([\d.]+) MiB")
_COMPUTE = re.compile(r"(\S+) compute buffer size =\s+([\d.]+) MiB")
_DAMAGED = mark("The projector “{name}” is damaged or was not downloaded completely. Download it again.")
# What mtmd writes when a load fails, and what a user reads then; the first that is found counts.
_SENTENCES: tuple[tuple[str, str], ...] = (
    (
        r"mismatch between text model \(n_embd = (\d+)\) and mmproj \(n_embd = (\d+)\)",
        mark(
            "The projector “{name}” was made for another model: it writes {second} numbers a token, and this model "
            "reads {first}. Use the projector that came with the model, or take this one out of the model's folder."
        ),
    ),
    (
        r"unknown projector type: (\S*)",
        mark(
            "The projector “{name}” is of the kind “{first}”, which this version of the engine does not know. Update "
            "Inglenook, or use the model without it."
        ),
    ),
    (
        r"Does this file exist|failed to open",
        mark("The projector “{name}” cannot be opened. Check that it is still there and is a GGUF file."),
    ),
    (r"unable to find tensor|Key not found|failed to (?:seek|find tensor)|must (?:be|have)", _DAMAGED),
)


def load_projector(  # noqa: PLR0913  what a load needs
    options: LoadOptions,
    model: api.llama_model_p,
    watch: object,
    *,
    on_progress: Callable[[LoadProgress], None],
    controls: Controls,
    log: EngineLog,
) -> mtmd.mtmd_context_p:
    """The loaded projector, to be freed with mtmd_free; raises ProjectorError, CancelledError.

    ``watch`` is a callback of ggml's scheduler, asked at each step of looking at an image.
    """
    path = options.projector
    assert path is not None  # noqa: S101  who calls has one

    def progress(fraction: float, _data: object) -> bool:
        controls.steps += 1
        on_progress(LoadProgress(say("Reading the projector"), fraction))
        return not controls.stop

    parameters = mtmd.mtmd_context_params_default()
    # Without a card of this computer's own, llama.cpp would take another machine's: for each image, over the network.
    parameters.use_gpu = options.gpu_layers != 0 and any(device.is_gpu and not device.is_far for device in devices())
    parameters.print_timings = False
    parameters.n_threads = options.threads or usable_cores()
    parameters.cb_eval = watch  # pyright: ignore[reportAttributeAccessIssue]  a callback
    parameters.progress_callback = mtmd.mtmd_progress_callback(progress)
    log.forget()
    mtmd.mtmd_helper_log_set(log.projector_callback, None)  # pyright: ignore[reportArgumentType, reportUnknownMemberType]  NULL is meant
    handle = mtmd.mtmd_init_from_file(os.fsencode(path), model, parameters)
    if handle is not None and not controls.stop:
        if mtmd.mtmd_support_vision(handle):
            return handle
        mtmd.mtmd_free(handle)
        raise ProjectorError(
            say(
                "The projector “{name}” does not see images: it is made for sound. Use the model without it.",
                name=path.name,
            )
        )
    if handle is not None:
        mtmd.mtmd_free(handle)
    if controls.stop:
        raise CancelledError(say("Stopped."))
    raise _error(log.lines(logging.WARNING), path.name)


def measured(log: EngineLog) -> BufferUse:
    """What the last load took, to a hundredth of a MiB, as its log tells."""
    lines = log.lines()
    device = next((match[1] for line in lines if (match := _DEVICE.search(line))), "CPU")
    weights = sum(float(match[1]) for line in lines if (match := _WEIGHTS.search(line)))
    compute: dict[str, float] = {}  # the last of each counts: flash attention is tried first
    for line in lines:
        if match := _COMPUTE.search(line):
            compute[match[1]] = float(match[2])
    total = round(sum(compute.values()) * _MIB)
    return BufferUse(HOST if device == "CPU" else device, device, round(weights * _MIB), 0, total)


def _error(lines: list[str], name: str) -> ProjectorError:
    text = "\n".join(lines)
    for pattern, sentence in _SENTENCES:
        if match := re.search(pattern, text):
            first, second = (*match.groups(), "", "")[:2]
            return ProjectorError(say(sentence, name=name, first=first, second=second))
    return ProjectorError(say(_DAMAGED, name=name))
