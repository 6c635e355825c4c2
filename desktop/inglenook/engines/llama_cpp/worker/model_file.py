"""A model file put into memory, and the sentence when that fails."""

from __future__ import annotations

import ctypes
import logging
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.engines.engine import LoadProgress
from inglenook.engines.llama_cpp.plan import ALL_LAYERS
from inglenook.engines.llama_cpp.worker.library import api, devices
from inglenook.engines.llama_cpp.worker.placement import place
from inglenook.engines.llama_cpp.worker.rpc_devices import notice_their_end
from inglenook.errors import CancelledError, LoadError, OutOfMemoryError
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.engine import LoadOptions
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog

_SMALLEST_STEP = 0.01  # of progress worth telling

_BROKEN = mark("“{name}” is damaged or was not downloaded completely. Download it again.")
_NO_MEMORY = mark(
    "There is not enough memory for “{name}”. Close other programs, place fewer layers on the GPU, or choose a smaller "
    "model or quantization."
)
# What llama.cpp writes when a load fails, and what a user reads then; the first that is found counts.
_SENTENCES: tuple[tuple[str, str], ...] = (
    (
        r"unknown model architecture: '([^']*)'",
        mark(
            "“{name}” is of the kind “{found}”, which this version of the engine does not know. Update Inglenook, or "
            "choose another model."
        ),
    ),
    (
        r"unknown (?:pre-)?tokenizer(?: type)?:? '?([^'\n]*)'?",
        mark(
            "“{name}” uses the tokenizer “{found}”, which this version of the engine does not know. Update Inglenook, "
            "or choose another model."
        ),
    ),
    (r"(?i)out of memory|(?:failed|unable) to allocate|alloc\w* failed|bad_alloc|cannot allocate memory", _NO_MEMORY),
    (
        r"(?i)not within (?:the )?file bounds|corrupted or incomplete|unexpectedly reached end of file|read error",
        _BROKEN,
    ),
    (
        r"(?i)failed to open",
        mark("“{name}” cannot be opened. Check that the file is still there and that you may read it."),
    ),
    (
        r"(?i)invalid magic|failed to read magic|not a gguf",
        mark("“{name}” is not a GGUF model file. Choose another file."),
    ),
    (
        r"missing tensor 'token_embd\.weight'|tensor 'token_embd\.weight' not found",
        mark("“{name}” holds only a vocabulary, no weights. Choose the file that holds the model itself."),
    ),
    (
        r"(?i)missing tensor|tensor '[^']*' not found|wrong (?:number of tensors|shape)|key not found|failed to read",
        _BROKEN,
    ),
)


def load_model(  # noqa: PLR0913  a load, each part by its name
    path: str,
    options: LoadOptions,
    *,
    on_progress: Callable[[LoadProgress], None],
    controls: Controls,
    log: EngineLog,
    writes: bool = True,
) -> api.llama_model_p:
    """The loaded model, to be freed with llama_model_free; raises LoadError, CancelledError.

    ``writes``: it is to write answers, not to turn texts into vectors.
    """
    told = -1.0
    has_far = any(device.is_far for device in devices())

    def progress(fraction: float, _data: ctypes.c_void_p) -> bool:
        nonlocal told
        controls.steps += 1
        if told < 0 and has_far:  # only now llama.cpp has the connections that stay
            notice_their_end()
        if fraction - told >= _SMALLEST_STEP:
            told = fraction
            on_progress(LoadProgress(say("Reading the weights"), fraction))
        return not controls.stop

    parameters = api.llama_model_default_params()
    if not options.memory_map:
        parameters.load_mode = api.LLAMA_LOAD_MODE_NONE
    kept = place(
        parameters,
        gpu_layers=ALL_LAYERS if options.gpu_layers is None else max(0, options.gpu_layers),
        tensor_split=options.tensor_split,
        experts_on_cpu=options.experts_on_cpu,
    )
    parameters.progress_callback = api.llama_progress_callback(progress)
    log.forget()
    model = api.llama_model_load_from_file(os.fsencode(path), parameters)
    del kept
    if model is not None:
        reason = _unusable(model) if writes else _unusable_for_vectors(model)
        if reason is None and not controls.stop:
            return model
        api.llama_model_free(model)
        if reason is not None:
            raise LoadError(say(reason, name=Path(path).name))
    if controls.stop:
        raise CancelledError(say("Stopped."))
    raise _error(log.lines(logging.WARNING), Path(path).name)


def offloaded_layers(log: EngineLog) -> int:
    """How many layers the last load placed on GPUs, as llama.cpp told it: where there is none, it tells of all too."""
    if not any(device.is_gpu for device in devices()):
        return 0
    found = [int(match[1]) for line in log.lines() if (match := re.search(r"offloaded (\d+)/\d+ layers to GPU", line))]
    return found[-1] if found else 0


def metadata(model: api.llama_model_p, key: str) -> str:
    """A value of the file's metadata; empty when it has none."""
    buffer = ctypes.create_string_buffer(1024)
    length = api.llama_model_meta_val_str(model, key.encode(), buffer, len(buffer))  # pyright: ignore[reportArgumentType]  a buffer is meant
    return buffer.value.decode(errors="replace") if length >= 0 else ""


def _unusable(model: api.llama_model_p) -> str | None:
    """Why a model that has been loaded cannot write answers; llama.cpp would end the process when asked to."""
    if api.llama_model_has_encoder(model) or not api.llama_model_has_decoder(model):
        return mark(
            "“{name}” does not write answers: it is made for embeddings or translation. Choose a model made for chat."
        )
    if api.llama_model_is_diffusion(model):
        return mark("“{name}” is a diffusion model, which Inglenook cannot run. Choose another model.")
    return _without_words(model)


def _unusable_for_vectors(model: api.llama_model_p) -> str | None:
    """Why a model that has been loaded cannot turn texts into vectors."""
    if api.llama_model_has_encoder(model) and api.llama_model_has_decoder(model):
        return mark("“{name}” is made for translation, not for embeddings. Choose an embedding model.")
    return _without_words(model)


def _without_words(model: api.llama_model_p) -> str | None:
    vocabulary = api.llama_model_get_vocab(model)
    if vocabulary is None or api.llama_vocab_n_tokens(vocabulary) <= 0:
        return mark("“{name}” holds no vocabulary, so it cannot read text. Choose another file.")
    return None


def _error(lines: list[str], name: str) -> LoadError:
    text = "\n".join(lines)
    for pattern, sentence in _SENTENCES:
        if match := re.search(pattern, text):
            told = say(sentence, name=name, found=match[1] if match.re.groups else "")
            return OutOfMemoryError(told) if sentence == _NO_MEMORY else LoadError(told)
    return LoadError(
        say(
            "The engine could not load “{name}”: {reason}. Choose another file.",
            name=name,
            reason=reason_of(lines),
        )
    )


def reason_of(lines: Sequence[str]) -> str:
    """The line of llama.cpp's that tells why something failed, in its words."""
    said = next((line for line in lines if "error" in line.lower()), lines[-1] if lines else say("it gave no reason"))
    return re.sub(r"^\w+: ", "", said.strip()).rstrip(".")  # without the function that says it
