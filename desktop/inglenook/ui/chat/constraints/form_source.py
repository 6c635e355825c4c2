"""A form as it is edited, and as it is kept: choices are lines in the one and a JSON list in the other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from inglenook.engines.constraint import Constraint
from inglenook.presets.resolving import constraint_in

if TYPE_CHECKING:
    from inglenook.engines.constraint import ConstraintKind
    from inglenook.presets.layers import Chosen

NO_FORM = ""  # the value where answers are free


def kept(constraint: Constraint | None) -> str:
    """The value; see presets.resolving.constraint_in."""
    if constraint is None:
        return NO_FORM
    return json.dumps({"kind": constraint.kind, "source": constraint.source}, ensure_ascii=False)


def read(value: Chosen) -> Constraint | None:
    """What a value asks for."""
    return constraint_in(value)


def edited(constraint: Constraint) -> str:
    """The text that the user writes."""
    if constraint.kind != "choices":
        return constraint.source
    try:
        found: object = json.loads(constraint.source or "[]")
    except (ValueError, RecursionError):
        return constraint.source
    items = cast("list[object]", found) if isinstance(found, list) else [found]
    return "\n".join(str(item).replace("\n", "\\n") for item in items)


def from_edited(kind: ConstraintKind, text: str) -> Constraint:
    """The form that a text means; a blank line among choices says nothing."""
    if kind != "choices":
        return Constraint(kind, text)
    lines = [line.strip().replace("\\n", "\n") for line in text.split("\n")]
    return Constraint("choices", json.dumps([line for line in lines if line], ensure_ascii=False))
