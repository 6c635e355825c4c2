"""The name under which a formula's picture is asked for inside a rich text."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

_SCHEME = "maths"


@dataclass(frozen=True, slots=True)
class FormulaName:
    """A formula inside a text: its LaTeX, and whether it has a line of its own."""

    latex: str
    display: bool

    def __str__(self) -> str:
        form = "display" if self.display else "inline"
        return f"{_SCHEME}:{form}:{base64.urlsafe_b64encode(self.latex.encode()).decode()}"

    @classmethod
    def parse(cls, name: str) -> FormulaName | None:
        """The formula that a name stands for; None for every other picture."""
        scheme, _, rest = name.partition(":")
        form, _, code = rest.partition(":")
        if scheme != _SCHEME:
            return None
        try:
            return cls(base64.urlsafe_b64decode(code).decode(), form == "display")
        except (binascii.Error, UnicodeDecodeError):
            return None
