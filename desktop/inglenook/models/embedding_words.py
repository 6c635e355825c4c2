"""What embedding models want to be told before a question and before a passage."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.models.model import Model

_TASK = "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:"


@dataclass(frozen=True, slots=True)
class EmbeddingWords:
    """They stand right before the text."""

    question: str = ""
    passage: str = ""


# By the model's name, the first that is found; each as its model card on Hugging Face says.
_BY_NAME: tuple[tuple[str, EmbeddingWords], ...] = (
    (r"nomic-embed", EmbeddingWords("search_query: ", "search_document: ")),
    (r"embeddinggemma|embedding-gemma", EmbeddingWords("task: search result | query: ", "title: none | text: ")),
    (r"qwen3-embedding", EmbeddingWords(_TASK)),
    (r"e5-(?:\w+-)*instruct|e5-mistral", EmbeddingWords(f"{_TASK} ")),
    (r"\be5-", EmbeddingWords("query: ", "passage: ")),
    (r"arctic-embed-\w-v2", EmbeddingWords("query: ")),
    (
        r"arctic-embed|mxbai-embed|bge-(?:small|base|large)-en",
        EmbeddingWords("Represent this sentence for searching relevant passages: "),
    ),
    (r"bge-(?:small|base|large)-zh", EmbeddingWords("为这个句子生成表示以用于检索相关文章：")),  # noqa: RUF001  as on its card
)
_BY_ARCHITECTURE = {
    "nomic-bert": "nomic-embed",
    "nomic-bert-moe": "nomic-embed",
    "gemma-embedding": "embeddinggemma",
}


def embedding_words(model: Model) -> EmbeddingWords:
    """Told from its names; nothing for a model that is not known to want any."""
    facts = model.facts
    names = [model.name, model.path.stem]
    if facts is not None:
        names = [facts.title, *facts.base_models, *names, _BY_ARCHITECTURE.get(facts.architecture, "")]
    told = " ".join(re.sub(r"[\s_]+", "-", name) for name in names)
    return next((words for name, words in _BY_NAME if re.search(name, told, re.IGNORECASE)), EmbeddingWords())
