"""Whether a model file can be run at all, checked before an engine touches it: some bad files end a worker."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.checks import check_embedding_model, check_language_model
from inglenook.models.gguf import read_header
from inglenook.models.parts import parts_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.engines.engine import LoadOptions

MOST_LAYERS = 512  # llama.cpp, LLAMA_MAX_LAYERS: more, or none, ends the process
LONGEST_CONTEXT = 2**31 - 1  # tokens


def check_runnable(path: Path, options: LoadOptions, *, embeds: bool = False) -> None:
    """Raise ModelFileError, saying why, when this file cannot be run with these options whatever the memory.

    ``embeds``: it is to turn texts into vectors, not to write answers.
    """
    if os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for a name that is too long
        raise ModelFileError(say("“{path}” is a folder: choose a GGUF file in it.", path=path))
    for part in parts_of(path):
        if not os.path.exists(part):  # noqa: PTH110  Path.exists raises for a name that is too long
            raise ModelFileError(
                say(
                    "There is no file “{part}” any more. Choose another model, or tell the Models page where "
                    "it lies now.",
                    part=part,
                )
            )
    headers = {part: read_header(part) for part in parts_of(path)}
    first = next(iter(headers.values()))
    (check_embedding_model if embeds else check_language_model)(first, path.name)
    for part, header in headers.items():
        if header.data_end > header.file_bytes:
            raise ModelFileError(
                say(
                    "“{part}” is cut short: its tensors go to byte {data_end:,}, but it ends at byte "
                    "{file_bytes:,}. Fetch it again.",
                    part=part.name,
                    data_end=header.data_end,
                    file_bytes=header.file_bytes,
                )
            )
    layers = first.whole_of_architecture("block_count")
    if layers is None or not 0 < layers <= MOST_LAYERS:
        says = (
            say("does not say how many layers it has")
            if layers is None
            else say("says that it has {layers:,} layers", layers=layers)
        )
        raise ModelFileError(
            say(
                "“{path}” {says}, but a model has between 1 and {most_layers}. Fetch it again or choose another.",
                path=path.name,
                says=says,
                most_layers=MOST_LAYERS,
            )
        )
    context = options.context_window
    if context is not None and not 0 < context <= LONGEST_CONTEXT:
        raise ModelFileError(
            say(
                "A context window of {context:,} tokens is not possible: choose between 1 and {longest_context:,}.",
                context=context,
                longest_context=LONGEST_CONTEXT,
            )
        )
