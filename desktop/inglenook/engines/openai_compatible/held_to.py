"""What an answer is held to, in the words of each server; what a server cannot do is refused, never left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from inglenook.errors import PromptError
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from inglenook.engines.constraint import Constraint, ConstraintKind
    from inglenook.engines.openai_compatible.software import Software
    from inglenook.engines.server import Server

_NAMES: dict[ConstraintKind, str] = {
    "json": mark("JSON"),
    "json_schema": mark("a JSON schema"),
    "choices": mark("choices"),
    "regex": mark("a regular expression"),
    "lark": mark("a Lark grammar"),
    "gbnf": mark("a GBNF grammar"),
}


def held_to(constraint: Constraint, software: Software, server: Server) -> dict[str, object]:
    """The fields of the request. Raises PromptError."""
    fields = _fields(constraint, software)
    if fields is None:
        raise cannot_hold(constraint, server)
    return fields


def cannot_hold(constraint: Constraint, server: Server) -> PromptError:
    """The server knows no such form."""
    return PromptError(
        say(
            "“{server}” is not known to hold an answer to {what}: take a JSON schema, or another model.",
            server=server.name,
            what=say(_NAMES[constraint.kind]),
        )
    )


def _fields(constraint: Constraint, software: Software) -> dict[str, object] | None:
    fields: dict[str, object] | None = None
    match constraint.kind, software.name:
        case "json", _:
            fields = {"response_format": {"type": "json_object"}}
        case "json_schema", _:
            schema = {"name": "answer", "strict": True, "schema": read_form(constraint.source)}
            fields = {"response_format": {"type": "json_schema", "json_schema": schema}}
        case "choices", "vLLM":
            fields = {"structured_outputs": {"choice": read_form(constraint.source)}}
        case "choices", "llama-server":
            fields = {"grammar": _choices_grammar(cast("list[str]", read_form(constraint.source)))}
        case "regex", "vLLM":
            fields = {"structured_outputs": {"regex": constraint.source}}
        case "regex", "SGLang":
            fields = {"regex": constraint.source}
        case "gbnf", "llama-server":
            fields = {"grammar": constraint.source}
        case _:
            pass
    return fields


def read_form(source: str) -> object:
    """What its JSON says; it was checked when it was given. Raises PromptError."""
    try:
        return json.loads(source)
    except (ValueError, RecursionError) as error:
        raise PromptError(say("What the answer is held to is no JSON.")) from error


def _choices_grammar(choices: list[str]) -> str:
    """In GBNF, whose texts have the escapes of JSON."""
    return "root ::= " + " | ".join(json.dumps(choice, ensure_ascii=False) for choice in choices)
