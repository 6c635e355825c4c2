"""When two spellings say the same: 0.50, 1/2 and .5; “Paris.” and “paris”; {"a": 1} and {"a": 1.0}."""

from __future__ import annotations

import json
import re
import unicodedata
from fractions import Fraction
from typing import cast

# A sign counts where nothing stands before it that it could belong to: "17-25" has no -25.
_NUMBER = re.compile(
    r"(?<![\w./])(?P<sign>[-\u2212\u2013]?)[$\u20ac\u00a3\u00a5]?\s?"
    r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,40})?(?P<rest>\.[0-9]{1,40})?"
    r"(?:[eE](?P<power>[-+]?[0-9]{1,2})(?![0-9]))?(?:/(?P<under>[1-9][0-9]{0,39}))?"
)
_SIGNS = r"[\s\"'\u2018\u2019“”*_`.,;:!?()\[\]]+"
_AROUND = re.compile(rf"^{_SIGNS}|{_SIGNS}$")
_ARTICLES = re.compile(r"^(?:the|an?)\s+")


def number_in(text: str) -> tuple[str, str] | None:
    """The last number: what it is worth, in lowest terms, and how it is written; None when there is none."""
    last = None
    for match in _NUMBER.finditer(text):
        if match["whole"] or match["rest"]:
            last = match
    if last is None:
        return None
    value = Fraction((last["whole"] or "0").replace(",", "") + (last["rest"] or ""))
    value *= Fraction(10) ** int(last["power"] or 0)
    value /= int(last["under"] or 1)
    return str(-value if last["sign"] else value), last.group().strip()


def text_key(text: str) -> str:
    """Without what spellings differ in: case, spaces, an article before it, signs around it."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return _ARTICLES.sub("", _AROUND.sub("", folded))


def json_key(value: object) -> str:
    """A JSON value with its keys in order, numbers by what they are worth, texts as ``text_key`` has them."""
    return json.dumps(_plain(value), sort_keys=True, ensure_ascii=False)


def _plain(value: object) -> object:
    match value:
        case bool() | None:
            return value
        case float() if value.is_integer():
            return int(value)
        case str():
            return text_key(value)
        case list():
            return [_plain(one) for one in cast("list[object]", value)]
        case dict():
            return {key: _plain(one) for key, one in cast("dict[str, object]", value).items()}
        case _:
            return value
