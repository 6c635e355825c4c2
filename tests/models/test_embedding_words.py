"""What embedding models are told: by the names that their files have in the wild."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inglenook.models.embedding_words import EmbeddingWords, embedding_words
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.models.model import Model


@pytest.fixture
def model(tmp_path: Path, smol: Path) -> Iterator[Model]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield Library(tmp_path, smol, ModelRecords(database), apps=tuple).find(str(smol))
    database.close()


@pytest.mark.parametrize(
    ("name", "question", "passage"),
    [
        ("nomic-embed-text-v1.5.Q8_0", "search_query: ", "search_document: "),
        ("embeddinggemma-300M-Q8_0", "task: search result | query: ", "title: none | text: "),
        ("Qwen3 Embedding 0.6B", "Instruct: Given a web search query", ""),
        ("multilingual-e5-small", "query: ", "passage: "),
        ("multilingual-e5-large-instruct", "Instruct: ", ""),
        ("bge-small-en-v1.5", "Represent this sentence", ""),
        ("bge_small_zh_v1.5", "为这个句子", ""),
        ("bge-m3", "", ""),
        ("snowflake-arctic-embed-m-v2.0", "query: ", ""),
        ("snowflake-arctic-embed-s", "Represent this sentence", ""),
        ("all MiniLM L6 v2", "", ""),
    ],
)
def test_names(model: Model, name: str, question: str, passage: str) -> None:
    assert model.facts is not None
    facts = replace(model.facts, title="", base_models=(), architecture="bert")
    words = embedding_words(replace(model, name=name, path=Path(f"{name}.gguf"), facts=facts))
    assert words.question.startswith(question)
    assert bool(words.question) == bool(question)
    assert words.passage == passage


def test_an_architecture_tells_where_the_name_does_not(model: Model) -> None:
    assert model.facts is not None
    facts = replace(model.facts, title="", base_models=(), architecture="nomic-bert")
    told = embedding_words(replace(model, name="mine", path=Path("mine.gguf"), facts=facts))
    assert told == EmbeddingWords("search_query: ", "search_document: ")
