"""A file that cannot be loaded gets a sentence that names it and says what to do."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import gguf
import pytest

from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.worker.controls import Controls
from inglenook.engines.llama_cpp.worker.loaded import Loaded
from inglenook.errors import CancelledError, LoadError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.engines.engine import LoadProgress
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog

HEADER = 3_000_000  # bytes; the whole header of the model and some of its weights


def vocabulary_only(path: Path) -> None:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(64)
    writer.add_embedding_length(32)
    writer.add_block_count(1)
    writer.add_feed_forward_length(32)
    writer.add_head_count(1)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    words = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    writer.add_token_list(words)
    writer.add_token_scores([0.0] * len(words))
    writer.add_token_types([2, 3, 3] + [6] * 256)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.fixture
def load(engine_log: EngineLog, tmp_path: Path) -> Callable[[bytes | None], None]:
    path = tmp_path / "broken.gguf"

    def load(content: bytes | None) -> None:
        if content is not None:
            path.write_bytes(content)
        Loaded(str(path), LoadOptions(), on_progress=lambda _: None, controls=Controls(), log=engine_log)

    return load


@pytest.mark.parametrize("content", [b"", b"GG", b"PK\x03\x04" + bytes(5000)])
def test_something_else(load: Callable[[bytes | None], None], content: bytes) -> None:
    with pytest.raises(LoadError, match=r"“broken\.gguf” is not a GGUF model file"):
        load(content)


def test_no_file(load: Callable[[bytes | None], None]) -> None:
    with pytest.raises(LoadError, match=r"“broken\.gguf” cannot be opened"):
        load(None)


@pytest.mark.parametrize("length", [100, 100_000, HEADER])
def test_half_a_download(load: Callable[[bytes | None], None], smol: Path, length: int) -> None:
    with smol.open("rb") as file, pytest.raises(LoadError, match="damaged or was not downloaded completely"):
        load(file.read(length))


def test_counts_beyond_all_measure(load: Callable[[bytes | None], None], smol: Path) -> None:
    with smol.open("rb") as file, pytest.raises(LoadError, match=r"“broken\.gguf”"):
        load(file.read(8) + struct.pack("<QQ", 1 << 60, 1 << 60) + bytes(5000))


def test_an_unknown_kind_of_model(load: Callable[[bytes | None], None], smol: Path, tmp_path: Path) -> None:
    with smol.open("rb") as file:
        header = file.read(HEADER)
    path = tmp_path / "broken.gguf"
    with path.open("wb") as file:
        file.write(header.replace(b"llama", b"xlama", 1))
        file.truncate(smol.stat().st_size)

    with pytest.raises(LoadError, match="of the kind “xlama”, which this version"):
        load(None)


def test_a_vocabulary_without_weights(load: Callable[[bytes | None], None], tmp_path: Path) -> None:
    vocabulary_only(tmp_path / "broken.gguf")

    with pytest.raises(LoadError, match="holds only a vocabulary"):
        load(None)


def test_a_stopped_load_leaves_nothing(engine_log: EngineLog, smol: Path) -> None:
    controls = Controls()
    controls.begin(controls.receive())

    def stop(_progress: LoadProgress) -> None:
        controls.request_stop()

    with pytest.raises(CancelledError):
        Loaded(str(smol), LoadOptions(), on_progress=stop, controls=controls, log=engine_log)
