"""An object of a JSON file, asked for its fields by name and kind; it knows the words for where it stands."""

from __future__ import annotations

import math
from typing import cast

from inglenook.errors import ChatFileError
from inglenook.sentence import say

_MILLISECONDS_FROM = 1e11  # as seconds that would be the year 5138
_LATEST = 253_402_300_799.0  # the end of the year 9999, which calendars know


class JsonObject:
    """A field that is missing or null is empty; one of another kind raises ChatFileError, which names the place."""

    def __init__(self, fields: dict[str, object], place: str = "") -> None:
        self.fields = fields
        self.place = place  # such as "message 3"; empty for the file's outermost object

    def __contains__(self, key: str) -> bool:
        return self.fields.get(key) is not None

    def value(self, key: str) -> object:
        """Whatever it is."""
        return self.fields.get(key)

    def text(self, key: str) -> str:
        """A text, without what no file can hold (half characters)."""
        value = self.fields.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.wrong(key, say("a text"))
        return storable(value)

    def number(self, key: str) -> float | None:
        """A finite number."""
        value = self.fields.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            raise self.wrong(key, say("a number"))
        return float(value)

    def integer(self, key: str) -> int:
        """A whole number that the database can hold; 0 when it is missing."""
        value = self.fields.get(key)
        if value is None:
            return 0
        if isinstance(value, bool) or not isinstance(value, int) or not -(2**63) <= value < 2**63:
            raise self.wrong(key, say("a whole number"))
        return value

    def moment(self, key: str) -> float | None:
        """Seconds since the epoch, also from milliseconds; None for what no calendar has."""
        number = self.number(key)
        if number is not None and number > _MILLISECONDS_FROM:
            number /= 1000
        return number if number is not None and 0 < number <= _LATEST else None

    def object(self, key: str) -> JsonObject:
        """An object; an empty one when it is missing."""
        value = self.fields.get(key)
        if value is None:
            return JsonObject({}, self._inside(key))
        if not isinstance(value, dict):
            raise self.wrong(key, say("an object"))
        return JsonObject(cast("dict[str, object]", value), self._inside(key))

    def objects(self, key: str, called: str) -> list[JsonObject]:
        """A list of objects, whose places are "message 1", "message 2"… when they are called message."""
        value = self.fields.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(key, say("a list"))
        items = cast("list[object]", value)
        return [self._item(item, f"{called} {number}") for number, item in enumerate(items, 1)]

    def members(self, key: str, called: str) -> dict[str, JsonObject]:
        """An object of objects, by their names; each is called such as message “7f3a”."""
        inside = self.object(key).fields
        return {name: self._item(item, f"{called} “{name[:60]}”") for name, item in inside.items()}

    def wrong(self, key: str, wanted: str) -> ChatFileError:
        """The error for a field that is of another kind."""
        if not self.place:
            return ChatFileError(say("“{key}” is not {wanted}", key=key, wanted=wanted))
        return ChatFileError(say("“{key}” of {place} is not {wanted}", key=key, place=self.place, wanted=wanted))

    def _item(self, item: object, place: str) -> JsonObject:
        if not isinstance(item, dict):
            raise ChatFileError(say("{place} is not an object", place=place))
        return JsonObject(cast("dict[str, object]", item), place)

    def _inside(self, key: str) -> str:
        return say("“{key}” of {place}", key=key, place=self.place) if self.place else f"“{key}”"


def storable(text: str) -> str:
    """The text with half characters (lone surrogates, which no file can hold) replaced."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
