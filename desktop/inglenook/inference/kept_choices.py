"""How an answer's tokens came, as it is kept with the answer: some ninety bytes a token."""

from __future__ import annotations

import base64
import json
import math
import zlib
from typing import TYPE_CHECKING, Any, cast

from inglenook.engines.token_choice import Candidate, TokenChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

_VERSION = 1
_MOST_BYTES = 64 * 1024 * 1024  # unpacked: what is larger was not packed here
_STEPS = 2000  # a nat: a probability is kept to within 0.025 % of itself
_NEVER = -1


def packed(choices: Sequence[TokenChoice]) -> bytes:
    """The texts of tokens once each, probabilities as whole steps of their logarithms; then compressed."""
    texts: dict[int, str] = {}
    names: dict[str, int] = {"": 0}
    rows: list[list[object]] = []
    for choice in choices:
        texts.setdefault(choice.token, choice.text)
        told: list[int] = []
        for one in choice.candidates:
            texts.setdefault(one.token, one.text)
            cut = names.setdefault(one.cut_by, len(names))
            told += [one.token, _steps(one.before), _steps(one.after), 2 * cut + one.ends]
        plain = choice.text.encode() == choice.piece
        rows.append(
            [
                choice.token,
                _steps(choice.before),
                _steps(choice.after),
                choice.survivors,
                round(1000 * choice.entropy),
                0 if plain else base64.b64encode(choice.piece).decode(),
                *told,
            ]
        )
    whole = {"version": _VERSION, "texts": list(texts.items()), "samplers": list(names), "tokens": rows}
    return zlib.compress(json.dumps(whole, separators=(",", ":")).encode("utf-8", "replace"), 6)


def unpacked(data: bytes | None) -> tuple[TokenChoice, ...]:
    """What was packed; nothing where that is not to be understood."""
    if not data:
        return ()
    try:
        whole = cast("dict[str, Any]", json.loads(zlib.decompressobj().decompress(data, _MOST_BYTES)))
        if whole["version"] != _VERSION:
            return ()
        texts = {int(token): str(text) for token, text in whole["texts"]}
        return tuple(_choice(row, texts, whole["samplers"]) for row in whole["tokens"])
    except (ValueError, KeyError, IndexError, TypeError, zlib.error):
        return ()


def _choice(row: Sequence[Any], texts: dict[int, str], samplers: Sequence[str]) -> TokenChoice:
    token, before, after, survivors, entropy, piece, *told = tuple(row)
    candidates = tuple(
        Candidate(
            told[place],
            texts[told[place]],
            _probability(told[place + 1]),
            _probability(told[place + 2]),
            str(samplers[told[place + 3] >> 1]),
            bool(told[place + 3] & 1),
        )
        for place in range(0, len(told), 4)
    )
    return TokenChoice(
        token,
        texts[token],
        _probability(before),
        _probability(after),
        survivors,
        candidates,
        entropy / 1000,
        base64.b64decode(piece) if piece else texts[token].encode() if piece == 0 else b"",
    )


def _steps(probability: float) -> int:
    return round(-math.log(min(1.0, probability)) * _STEPS) if probability > 0 else _NEVER


def _probability(steps: int) -> float:
    return 0.0 if steps == _NEVER else math.exp(-steps / _STEPS)
