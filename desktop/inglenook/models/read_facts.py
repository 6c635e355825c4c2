"""What the headers of a model's files say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.thinking_marks import may_read_switch
from inglenook.models.advice import advice_in_header
from inglenook.models.facts import Facts, StatedLicence
from inglenook.models.flavour import flavours_of
from inglenook.models.gguf import LargeArray
from inglenook.models.model_kind import kind_of
from inglenook.models.quantization import quantization_of
from inglenook.sentence import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.models.gguf import GgufHeader

_MOST_BASES = 32
_THOUGHTS = ("<think>", "[THINK]", "enable_thinking", "reasoning_content", "<|channel|>analysis", "<seed:think>")


def facts_of(headers: Sequence[GgufHeader], name: str) -> Facts:
    """All parts of a model together, the first part first; what a header does not say stays 0 or empty.

    ``name`` is the file's or the model's, which tells of the flavour what the header leaves out.
    """
    first = headers[0]
    tensors = [tensor for header in headers for tensor in header.tensors]
    parameters = sum(tensor.elements for tensor in tensors)
    tensor_bytes = sum(tensor.size_bytes for tensor in tensors)
    kind = kind_of(first, tensors)
    template = first.text("tokenizer.chat_template")
    trained_context = _whole(first, "context_length")
    tags = _texts(first, "general.tags")
    base_models = _base_models(first)
    return Facts(
        kind=kind,
        title=first.text("general.name"),
        architecture=first.architecture,
        parameters=parameters,
        size_bytes=sum(header.file_bytes for header in headers),
        tensor_bytes=tensor_bytes,
        quantization=quantization_of(tensors, first.whole("general.file_type")),
        bits_per_weight=8 * tensor_bytes / parameters if parameters else 0.0,
        trained_context=trained_context,
        layers=_whole(first, "block_count"),
        heads=_most(first, "attention.head_count"),
        kv_heads=_most(first, "attention.head_count_kv") or _most(first, "attention.head_count"),
        embedding_length=_whole(first, "embedding_length"),
        vocabulary=_vocabulary(first),
        has_chat_template=bool(template),
        may_switch_thinking=may_read_switch(template),
        flavours=flavours_of(
            name=f"{first.text('general.name')} {name}".strip(),
            kind=kind,
            has_chat_template=bool(template),
            trained_context=trained_context,
            tags=tags,
            base_models=base_models,
            thinks=any(mark in template for mark in _THOUGHTS),
        ),
        licence=_licence(first),
        languages=_texts(first, "general.languages"),
        base_models=base_models,
        tags=tags,
        advice=advice_in_header(first),
        is_cut_short=any(header.data_end > header.file_bytes for header in headers),
    )


def _whole(header: GgufHeader, key: str) -> int:
    """A number of this architecture; a projector has its numbers under its tower's name."""
    for prefix in (header.architecture, "clip.vision", "clip.audio"):
        value = header.whole(f"{prefix}.{key}")
        if value is not None:
            return max(value, 0)
    return 0


def _most(header: GgufHeader, key: str) -> int:
    """The most that a layer has: the header holds one number for all layers or a list."""
    value = header.of_architecture(key)
    if isinstance(value, tuple):
        return max((item for item in value if isinstance(item, int)), default=0)
    return _whole(header, key)


def _vocabulary(header: GgufHeader) -> int:
    words = header.metadata.get("tokenizer.ggml.tokens")
    if isinstance(words, LargeArray):
        return words.count
    return len(words) if isinstance(words, tuple) else _whole(header, "vocab_size")


def _texts(header: GgufHeader, key: str) -> tuple[str, ...]:
    """A list of texts; some files have a single one."""
    value = header.metadata.get(key)
    items = value if isinstance(value, tuple) else (value,)
    return tuple(item.strip() for item in items if isinstance(item, str) and item.strip())


def _licence(header: GgufHeader) -> StatedLicence:
    licence, name, link = (header.text(f"general.license{part}").strip() for part in ("", ".name", ".link"))
    return StatedLicence(licence, name, link, mark("the file's header")) if licence or name or link else StatedLicence()


def _base_models(header: GgufHeader) -> tuple[str, ...]:
    """Each as "publisher/repo" when its address tells that, else by organization and name as far as they are said."""
    count = min(header.whole("general.base_model.count") or 0, _MOST_BASES)
    found = [_base_model(header, f"general.base_model.{number}") for number in range(count)]
    return tuple(dict.fromkeys(base for base in found if base))


def _base_model(header: GgufHeader, key: str) -> str:
    name, organization, address = (
        header.text(f"{key}.{part}").strip() for part in ("name", "organization", "repo_url")
    )
    _, found, path = address.partition("://")
    _, _, repository = (path if found else "").partition("/")
    if repository.count("/") >= 1 and all(repository.split("/")[:2]):
        return "/".join(repository.split("/")[:2])
    return f"{organization} {name}".strip() if name else ""
