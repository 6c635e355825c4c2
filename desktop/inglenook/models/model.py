"""A language model on this computer, as the user sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.gguf import read_header
from inglenook.models.parts import parts_of, whole_stem
from inglenook.models.quantization import quantization_of, without_quantization

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.gguf import GgufHeader

_NO_NAMES = {"", "model", "ggml model", "gguf", "unsloth", "consolidated"}


@dataclass(frozen=True, slots=True)
class Model:
    """What is known of a model without loading it."""

    name: str  # what the user sees
    path: Path  # of the first part
    size_bytes: int  # all parts together
    quantization: str  # "Q4_K_M", told from the tensors
    architecture: str  # "llama"
    parameters: int  # counted exactly
    trained_context: int  # tokens; 0 when the file does not say
    layers: int
    origin: str  # where it comes from: "publisher/repo", "included", "a file"
    note: str  # what the user should know, mostly nothing
    has_chat_template: bool


def read_model(path: Path, *, origin: str, note: str = "") -> Model:
    """The model that a GGUF file holds, all its parts together.

    Raises ModelFileError when a part is missing or is no sound GGUF file, or when it holds something else than a model.
    """
    headers = [read_header(part) for part in parts_of(path)]
    first = headers[0]
    check_language_model(first, path.name)
    tensors = [tensor for header in headers for tensor in header.tensors]
    return Model(
        name=_name(path, first),
        path=parts_of(path)[0],
        size_bytes=sum(header.file_bytes for header in headers),
        quantization=quantization_of(tensors, first.whole("general.file_type")),
        architecture=first.architecture,
        parameters=sum(tensor.elements for tensor in tensors),
        trained_context=first.whole_of_architecture("context_length") or 0,
        layers=first.whole_of_architecture("block_count") or 0,
        origin=origin,
        note=note,
        has_chat_template=bool(first.text("tokenizer.chat_template")),
    )


def check_language_model(header: GgufHeader, name: str) -> None:
    """Raise ModelFileError when a GGUF file holds a vocabulary, an adapter or a projector instead of a model."""
    kind = header.text("general.type") or "model"
    if kind != "model" or header.architecture == "clip":
        what = "the eyes or ears of another model" if header.architecture == "clip" else f"a part of kind “{kind}”"
        raise ModelFileError(f"“{name}” holds {what}, not a language model: choose the model's own file.")
    if not header.architecture:
        raise ModelFileError(f"“{name}” does not say what kind of model it is: fetch it again or choose another.")
    if not header.tensors and (header.whole("split.count") or 0) <= 1:
        raise ModelFileError(f"“{name}” holds only a vocabulary and no weights: choose the model's own file.")


def _name(path: Path, header: GgufHeader) -> str:
    """From the file's name, which the user knows; general.name is often only a training run's."""
    for words in (without_quantization(whole_stem(path)), header.text("general.name"), path.parent.name):
        name = " ".join(words.replace("-", " ").replace("_", " ").split())
        if name.casefold() not in _NO_NAMES:
            return name
    return path.stem
