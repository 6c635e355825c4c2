"""What an answer is held to: the model can write nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ConstraintKind = Literal["json", "json_schema", "choices", "regex", "lark", "gbnf"]


@dataclass(frozen=True, slots=True)
class Constraint:
    """A form that every answer has.

    ``source``: a JSON schema as its text, a regular expression for the whole answer, a Lark or GBNF grammar; of
    choices, a JSON list of texts; of "json" nothing: an object or a list of any kind.
    """

    kind: ConstraintKind
    source: str = ""
