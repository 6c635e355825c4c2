"""A LoRA adapter on top of a model in memory; llama.cpp frees it with the model."""

from __future__ import annotations

import ctypes
import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.model_file import reason_of
from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadOptions
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog


@dataclass(frozen=True, slots=True)
class Adapter:
    """Acts in each context that it is put into."""

    handle: api.llama_adapter_lora_p
    scale: float

    def act_in(self, context: api.llama_context_p) -> None:
        """From the next token on."""
        handles = (api.llama_adapter_lora_p_ctypes * 1)(self.handle)
        scales = (ctypes.c_float * 1)(self.scale)
        api.llama_set_adapters_lora(context, handles, 1, scales)  # pyright: ignore[reportUnknownMemberType]  its own


def open_adapter(model: api.llama_model_p, options: LoadOptions, log: EngineLog) -> Adapter | None:
    """The one that the options name. Raises LoadError, saying why, when this model cannot be changed by it."""
    if options.adapter is None:
        return None
    log.forget()
    handle = api.llama_adapter_lora_init(model, os.fsencode(options.adapter))
    if not handle:  # a null pointer
        raise LoadError(
            say(
                "The adapter “{name}” cannot be used with this model: {reason}. Take the model it was made for, or "
                "a preset without it.",
                name=options.adapter.name,
                reason=reason_of(log.lines(logging.WARNING)),
            )
        )
    log.forget()
    return Adapter(handle, options.adapter_scale)
