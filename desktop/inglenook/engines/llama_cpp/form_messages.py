"""What crosses the pipe between the app and a worker that looks at forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from inglenook.engines.constraint import Constraint  # noqa: TC001  pydantic reads the fields' types


@dataclass(frozen=True, slots=True)
class CheckForm:
    """Can an answer be held to it? Answered by FormChecked."""

    constraint: Constraint
    kind: Literal["check_form"] = "check_form"


@dataclass(frozen=True, slots=True)
class CheckText:
    """Does a text keep to it? Answered by TextChecked."""

    constraint: Constraint
    text: str
    kind: Literal["check_text"] = "check_text"


@dataclass(frozen=True, slots=True)
class FormChecked:
    """Why no answer can be held to it; empty: one can."""

    problem: str


@dataclass(frozen=True, slots=True)
class TextChecked:
    """Where the text does not keep to it, and how; both empty: it does."""

    place: str  # people[2].name; of a text that is no JSON, empty
    problem: str  # a sentence, or the end of one that begins with the place
