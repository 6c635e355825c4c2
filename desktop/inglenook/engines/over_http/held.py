"""What an answer is held to, as far as it is the same with every server: its form is JSON, or it is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from inglenook.errors import PromptError
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from inglenook.engines.constraint import Constraint, ConstraintKind
    from inglenook.engines.server import Server

_NAMES: dict[ConstraintKind, str] = {
    "json": mark("JSON"),
    "json_schema": mark("a JSON schema"),
    "choices": mark("choices"),
    "regex": mark("a regular expression"),
    "lark": mark("a Lark grammar"),
    "gbnf": mark("a GBNF grammar"),
}


def cannot_hold(constraint: Constraint, server: Server) -> str:
    """The server knows no such form."""
    return say(
        "“{server}” is not known to hold an answer to {what}: take a JSON schema, or another model.",
        server=server.name,
        what=say(_NAMES[constraint.kind]),
    )


def read_form(source: str) -> object:
    """What its JSON says; it was checked when it was given. Raises PromptError."""
    try:
        return json.loads(source)
    except (ValueError, RecursionError) as error:
        raise PromptError(say("What the answer is held to is no JSON.")) from error
