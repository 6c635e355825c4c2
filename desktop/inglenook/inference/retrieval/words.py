"""A text as words that can be compared."""

from __future__ import annotations

import re

from inglenook.storage.folding import folded

# Thai, Lao, Khmer, Japanese and Chinese put no blanks between words: every two neighbours count as one.
_UNSPACED = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f"
_RUNS = re.compile(rf"([{_UNSPACED}]+)|((?:[^\W_{_UNSPACED}])+)")


def words_of(text: str) -> list[str]:
    """Its words without capitals and accents, in their order."""
    found: list[str] = []
    for unspaced, word in _RUNS.findall(folded(text)):
        if word:
            found.append(word)
        elif len(unspaced) == 1:
            found.append(unspaced)
        else:
            found += [unspaced[start : start + 2] for start in range(len(unspaced) - 1)]
    return found
