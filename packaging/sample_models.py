"""Model files to look at: headers with hardly a weight behind them, of several makers, licences and kinds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from gguf import GGUFWriter

if TYPE_CHECKING:
    from pathlib import Path

_TEMPLATE = "{% for message in messages %}{{ message.role }}: {{ message.content }}{% endfor %}"


@dataclass(frozen=True, slots=True)
class _Sample:
    file: str  # within the folder
    name: str
    licence: str
    context: int = 32_768
    architecture: str = "llama"
    template: bool = True


_SAMPLES = (
    _Sample("acme/Larch-8B-Instruct-GGUF/Larch-8B-Instruct-F16.gguf", "Larch 8B Instruct", "apache-2.0", 131_072),
    _Sample("acme/Rowan-2B-GGUF/Rowan-2B-F16.gguf", "Rowan 2B", "mit", template=False),
    _Sample("meta/Llama-3.2-1B-Instruct-F16.gguf", "Llama 3.2 1B Instruct", "llama3.2", 131_072),
    _Sample("poets/Verse-7B-chat-F16.gguf", "Verse 7B Chat", "cc-by-nc-4.0", 8_192),
    _Sample("finders/Sieve-embed-F16.gguf", "Sieve embed", "mit", 512, architecture="bert", template=False),
    _Sample("Übersetzer 東京 🦊.gguf", "Übersetzer 東京", ""),
)


def fill_with_models(folder: Path) -> None:
    """Write them into a folder with models, and one that is cut short."""
    for sample in _SAMPLES:
        path = folder / sample.file
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, sample)
    broken = folder / "downloads" / "Willow-13B-Q4_K_M.gguf"
    broken.parent.mkdir(parents=True)
    broken.write_bytes((folder / _SAMPLES[0].file).read_bytes()[:700])


def _write(path: Path, sample: _Sample) -> None:
    writer = GGUFWriter(path, sample.architecture)
    writer.add_name(sample.name)
    if sample.licence:
        writer.add_license(sample.licence)
    writer.add_context_length(sample.context)
    writer.add_block_count(1)
    writer.add_embedding_length(64)
    writer.add_head_count(4)
    writer.add_head_count_kv(2)
    writer.add_languages(["en", "de"])
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list([f"w{number}" for number in range(100)])
    if sample.template:
        writer.add_chat_template(_TEMPLATE)
    writer.add_tensor("token_embd.weight", np.zeros((100, 64), dtype=np.float16))
    writer.add_tensor("output_norm.weight", np.zeros(64, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
