"""What Go has as structs, and those that print themselves as JSON, as Ollama's tools do (api/types.go, String)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Struct(dict[str, object]):
    """What Go has as a struct: to ask it for a field that it does not have is a mistake."""


class Printed(Struct):
    """``source`` is what it prints, as JSON."""

    def __init__(self, fields: Mapping[str, object], source: Mapping[str, object]) -> None:
        super().__init__(fields)
        self.source: object = source


class PrintedList(list[object]):
    """The same of a list."""

    def __init__(self, items: Sequence[Printed]) -> None:
        super().__init__(items)
        self.source: object = [item.source for item in items]
