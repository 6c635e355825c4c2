"""A broken or hostile model file ends in a sentence, or loads and answers; it never hangs and never ends the app."""

from __future__ import annotations

import random
import shutil
import struct
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.errors import EngineError, LoadError, WorkerDiedError

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS, CASES = 10, 15
HEAD = 4096  # bytes: the file's counts, the model's shape, the first words of its vocabulary
OPTIONS = LoadOptions(context_window=256, threads=1, batch=64)
REQUEST = GenerationRequest((), raw_prompt="The", max_tokens=2)


def outcome(path: Path) -> str:
    """The sentence, or nothing when it loads and answers."""
    try:
        model = LlamaCpp().load(str(path), OPTIONS, on_progress=lambda _: None, cancel=Cancel())
    except (LoadError, WorkerDiedError) as error:
        return str(error)
    try:
        *_, done = model.generate(REQUEST, Cancel())
    except EngineError as error:
        return str(error)
    finally:
        model.unload()
    assert isinstance(done, GenerationDone)
    return ""


def is_sentence(text: str) -> bool:
    return len(text) > 20 and text.endswith(".") and "Traceback" not in text


@pytest.fixture
def copy(smol: Path, tmp_path: Path) -> Path:
    return shutil.copyfile(smol, tmp_path / "copy.gguf")


def overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def overwrite_value(path: Path, key: bytes, value: int) -> None:
    """Change a 32-bit number of the header."""
    with path.open("rb") as file:
        place = file.read(HEAD).index(key) + len(key) + 4  # its type comes between
    overwrite(path, place, struct.pack("<I", value))


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_headers_with_random_bytes(copy: Path, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311  no secret
    with copy.open("rb") as file:
        whole = file.read(HEAD)
    for _ in range(CASES):
        broken = bytearray(whole)
        for _ in range(dice.choice([1, 1, 2, 4, 8])):
            broken[dice.randrange(4, HEAD)] = dice.choice([0, 127, 128, 255, dice.randrange(256)])
        overwrite(copy, 0, bytes(broken))
        sentence = outcome(copy)
        assert not sentence or is_sentence(sentence), sentence


@pytest.mark.parametrize("size", [0, 3, 100, 5_000, 100_000, 1_700_000, 50_000_000])
def test_a_truncated_file(copy: Path, size: int) -> None:
    with copy.open("r+b") as file:
        file.truncate(size)
    sentence = outcome(copy)
    assert is_sentence(sentence)
    assert "copy" in sentence  # names the file


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (b"llama.block_count", 0),
        (b"llama.block_count", 29),
        (b"llama.block_count", 2**31),
        (b"llama.attention.head_count", 0),
        (b"llama.attention.head_count", 7),
        (b"llama.embedding_length", 0),
        (b"llama.embedding_length", 2**31),
    ],
)
def test_an_impossible_shape(copy: Path, key: bytes, value: int) -> None:
    overwrite_value(copy, key, value)
    assert is_sentence(outcome(copy))


def test_a_vocabulary_without_a_model(copy: Path) -> None:
    overwrite(copy, 8, struct.pack("<Q", 0))  # no tensors
    assert is_sentence(outcome(copy))


def test_what_is_no_file_at_all(tmp_path: Path) -> None:
    assert "missing é.gguf" in outcome(tmp_path / "missing é.gguf")
    assert is_sentence(outcome(tmp_path))
