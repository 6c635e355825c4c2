"""What an answer is held to, in the words of each server; what a server cannot do is refused, never left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from inglenook.engines.over_http.held import cannot_hold, read_form

if TYPE_CHECKING:
    from inglenook.engines.constraint import Constraint
    from inglenook.engines.openai_compatible.software import Software
    from inglenook.engines.server import Server


def held_to(constraint: Constraint, software: Software, server: Server) -> dict[str, object]:
    """The fields of the request. Raises PromptError."""
    fields = _fields(constraint, software)
    if fields is None:
        raise cannot_hold(constraint, server)
    return fields


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


def _choices_grammar(choices: list[str]) -> str:
    """In GBNF, whose texts have the escapes of JSON."""
    return "root ::= " + " | ".join(json.dumps(choice, ensure_ascii=False) for choice in choices)
