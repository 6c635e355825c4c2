"""BM25: how well each of several texts answers a question, by the words that they share.

S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.4 and equation
3.15; the constants are from the middle of their ranges (section 3.6). One is added inside the logarithm, as Lucene
does: a word that is in more than half of the texts would count against them otherwise.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

K1, B = 1.2, 0.75


class Bm25:
    """Counts the words of the texts once; each text is given as its words."""

    def __init__(self, texts: Iterable[Sequence[str]]) -> None:
        self._places: dict[str, list[tuple[int, int]]] = {}  # of each word: in which texts, how often
        self._lengths: list[int] = []
        for place, words in enumerate(texts):
            self._lengths.append(len(words))
            for word, count in Counter(words).items():
                self._places.setdefault(word, []).append((place, count))
        self._average = sum(self._lengths) / len(self._lengths) if self._lengths else 0.0

    def scores(self, question: Sequence[str]) -> list[float]:
        """One for each text, 0 where it shares no word with the question."""
        scores = [0.0] * len(self._lengths)
        for word, wanted in Counter(question).items():
            places = self._places.get(word, [])
            weight = math.log(1 + (len(scores) - len(places) + 0.5) / (len(places) + 0.5))
            for place, count in places:
                scores[place] += wanted * weight * count / (count + self._slowing(place))
        return scores

    def _slowing(self, place: int) -> float:
        """How soon more of the same word stops to matter: later in a long text."""
        return K1 * (1 - B + B * self._lengths[place] / self._average)
