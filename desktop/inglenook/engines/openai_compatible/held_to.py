"""What an answer is held to, in the words of each server; what a server cannot do is refused, never left out.

Sources: llama.cpp, tools/server/README.md; vLLM, sampling_params.py (StructuredOutputsParams); SGLang,
docs/advanced_features/structured_outputs.ipynb; TGI, router/src/lib.rs (GrammarType); llama-cpp-python,
llama_cpp/server/types.py; LM Studio refuses json_object and takes a schema.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

from inglenook.engines.over_http.held import cannot_hold, read_form
from inglenook.engines.server import host_of
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.constraint import Constraint
    from inglenook.engines.openai_compatible.software import Software
    from inglenook.engines.server import Server

_ANY_OBJECT = {"type": "object"}


def held_to(constraint: Constraint, software: Software, server: Server) -> dict[str, object]:
    """The fields of the request. Raises PromptError."""
    if constraint.kind not in software.holds:
        raise PromptError(cannot_hold(constraint, server))
    match constraint.kind:
        case "json":
            takes_schemas_only = software.name in {"LM Studio", "TGI"}
            return _schema(_ANY_OBJECT, software) if takes_schemas_only else _format(type="json_object")
        case "json_schema":
            schema = read_form(constraint.source)
            if host_of(server.address) == "api.openai.com" and not _is_strict(schema):
                raise PromptError(_not_strict(server))
            return _schema(schema, software)
        case "choices":
            return _choices(cast("list[str]", read_form(constraint.source)), software)
        case "regex":
            return _regex(constraint.source, software)
        case "lark" | "gbnf":
            return _grammar(constraint.source, software)


def _schema(schema: object, software: Software) -> dict[str, object]:
    if software.name == "TGI":
        return _format(type="json_object", value=schema)
    if software.name == "llama-cpp-python":
        return _format(type="json_object", schema=schema)
    return _format(type="json_schema", json_schema={"name": "answer", "strict": True, "schema": schema})


def _choices(choices: list[str], software: Software) -> dict[str, object]:
    if software.name == "vLLM":
        return {"structured_outputs": {"choice": choices}}
    if "regex" in software.holds:
        return _regex("|".join(re.escape(choice) for choice in choices), software)
    # In GBNF, whose texts have the escapes of JSON.
    return _grammar("root ::= " + " | ".join(json.dumps(choice, ensure_ascii=False) for choice in choices), software)


def _regex(pattern: str, software: Software) -> dict[str, object]:
    if software.name == "vLLM":
        return {"structured_outputs": {"regex": pattern}}
    return _format(type="regex", value=pattern) if software.name == "TGI" else {"regex": pattern}


def _grammar(source: str, software: Software) -> dict[str, object]:
    if software.name == "vLLM":
        return {"structured_outputs": {"grammar": source}}
    return {"ebnf" if software.name == "SGLang" else "grammar": source}


def _format(**fields: object) -> dict[str, object]:
    return {"response_format": fields}


def _is_strict(schema: object) -> bool:
    """Whether each object in it is closed and has all its properties, as OpenAI wants it."""
    left = [schema]
    while left:
        one = left.pop()
        if isinstance(one, list):
            left.extend(cast("list[object]", one))
        if not isinstance(one, dict):
            continue
        table = cast("dict[str, object]", one)
        properties = table.get("properties")
        if isinstance(properties, dict):
            required = table.get("required")
            names = set(cast("list[object]", required)) if isinstance(required, list) else set[object]()
            if table.get("additionalProperties") is not False or names != set(cast("dict[str, object]", properties)):
                return False
        left.extend(table.values())
    return True


def _not_strict(server: Server) -> str:
    return say(
        "“{server}” holds an answer to a schema only where each object has “additionalProperties”: false and lists all "
        "its properties under “required”. Add them.",
        server=server.name,
    )
