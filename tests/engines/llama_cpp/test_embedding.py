"""Vectors from a real worker: those that numpy computes, whatever is read together, and nothing left behind."""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING

import gguf
import numpy as np
import pytest
from tests.engines.tiny_embedding import CONTEXT, WORDS, TinyBert

from inglenook.cancel import Cancel
from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.errors import CancelledError, LoadError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.engines.embedding import EmbeddingModel

TEXTS = ["the golden kettle sings", "tea is ready", "rain falls on the stove " * 8, "kettle"]


def load(path: Path) -> EmbeddingModel:
    return LlamaCpp().load_embedding(str(path), LoadOptions(gpu_layers=0), on_progress=print, cancel=Cancel())


def numbers(vector: bytes) -> list[float]:
    return list(struct.unpack(f"<{len(vector) // 2}e", vector))


def cosine(one: bytes, other: bytes) -> float:
    return sum(first * second for first, second in zip(numbers(one), numbers(other), strict=True))


@pytest.fixture
def smol_vectors(smol: Path) -> Iterator[EmbeddingModel]:
    """A model that writes, whose file does not say how its tokens become one vector."""
    model = load(smol)
    yield model
    model.unload()


@pytest.mark.parametrize("pooling", [gguf.PoolingType.MEAN, gguf.PoolingType.CLS, gguf.PoolingType.LAST])
def test_vectors_are_those_of_the_paper(tmp_path: Path, pooling: gguf.PoolingType) -> None:
    bert = TinyBert.random(pooling)
    model = load(bert.write(tmp_path / "tiny.gguf"))
    try:
        found = list(model.embed(TEXTS, Cancel()))
        assert model.info.width == len(found[0]) // 2 == 64
        assert model.info.pooling == {1: "mean", 2: "first", 3: "last"}[pooling]
        assert model.info.longest == CONTEXT
        for text, vector in zip(TEXTS, found, strict=True):
            np.testing.assert_allclose(numbers(vector), bert.vector(text), atol=5e-3)
    finally:
        model.unload()


def test_a_text_that_is_too_long_is_read_as_far_as_the_model_goes(tmp_path: Path) -> None:
    bert = TinyBert.random()
    model = load(bert.write(tmp_path / "tiny.gguf"))
    try:
        longest = " ".join(WORDS[number % len(WORDS)] for number in range(CONTEXT - 2))
        one, other = model.embed([longest, f"{longest} kettle kettle"], Cancel())
        assert one == other
        np.testing.assert_allclose(numbers(one), bert.vector(longest), atol=5e-3)
    finally:
        model.unload()


def test_a_vector_does_not_depend_on_what_is_read_with_it(smol_vectors: EmbeddingModel) -> None:
    texts = ["How do I boil water?", "Put the kettle on the stove.", "", "Shares fell.", "word " * 600]
    together = list(smol_vectors.embed(texts, Cancel()))
    assert smol_vectors.info.pooling == "mean"
    assert [round(math.hypot(*numbers(vector)), 2) for vector in together] == [1, 1, 0, 1, 1]
    for text, vector in zip(texts, together, strict=True):
        (alone,) = smol_vectors.embed([text], Cancel())
        assert not text or cosine(alone, vector) > 0.999


def test_texts_of_one_meaning_are_nearer(smol_vectors: EmbeddingModel) -> None:
    asked, near, far = smol_vectors.embed(
        ["How do I boil water?", "Boil the water in a kettle on the stove.", "Der Aktienmarkt fiel heute."], Cancel()
    )
    assert cosine(asked, near) > cosine(asked, far)


def test_a_stop_ends_it_and_the_worker_goes_on(smol_vectors: EmbeddingModel) -> None:
    cancel = Cancel()
    vectors = smol_vectors.embed(["the kettle sings " * 20] * 200, cancel)
    next(vectors)
    cancel.cancel()
    with pytest.raises(CancelledError):
        list(vectors)
    assert len(list(smol_vectors.embed(["still here"], Cancel()))) == 1


def test_what_makes_no_vectors_is_refused_with_a_sentence(tmp_path: Path) -> None:
    reranker = TinyBert.random(gguf.PoolingType.RANK).write(tmp_path / "ranks.gguf")
    with pytest.raises(LoadError, match=r"ranks\.gguf"):
        load(reranker)
    with pytest.raises(LoadError, match=r"cannot be opened|could not load"):
        load(tmp_path / "nowhere.gguf")
