"""What an answer is held to, as each server wants to be asked."""

from __future__ import annotations

import json
from typing import get_args

import pytest

from inglenook.engines.constraint import Constraint, ConstraintKind
from inglenook.engines.openai_compatible.held_to import held_to
from inglenook.engines.openai_compatible.software import (
    LLAMA_CPP_PYTHON,
    LLAMA_SERVER,
    LM_STUDIO,
    SGLANG,
    TGI,
    UNKNOWN,
    VLLM,
    Software,
)
from inglenook.engines.server import Server
from inglenook.errors import PromptError

TREE = '{"type": "object", "properties": {"a": {"type": "integer"}}}'
CLOSED = '{"type": "object", "properties": {"a": {}}, "required": ["a"], "additionalProperties": false}'

FOR_CPP = {"response_format": {"type": "json_object", "schema": json.loads(TREE)}}


@pytest.mark.parametrize(
    ("software", "kind", "source", "sent"),
    [
        (LLAMA_SERVER, "choices", '["a \\"b\\"", "c"]', {"grammar": 'root ::= "a \\"b\\"" | "c"'}),
        (LLAMA_SERVER, "gbnf", 'root ::= "a"', {"grammar": 'root ::= "a"'}),
        (LLAMA_CPP_PYTHON, "json_schema", TREE, FOR_CPP),
        (LLAMA_CPP_PYTHON, "choices", '["a"]', {"grammar": 'root ::= "a"'}),
        (VLLM, "choices", '["a", "b"]', {"structured_outputs": {"choice": ["a", "b"]}}),
        (VLLM, "regex", "a+", {"structured_outputs": {"regex": "a+"}}),
        (VLLM, "lark", 'start: "a"', {"structured_outputs": {"grammar": 'start: "a"'}}),
        (SGLANG, "choices", '["a.b", "c"]', {"regex": r"a\.b|c"}),
        (SGLANG, "gbnf", 'root ::= "a"', {"ebnf": 'root ::= "a"'}),
        (TGI, "json", "", {"response_format": {"type": "json_object", "value": {"type": "object"}}}),
        (TGI, "regex", "a+", {"response_format": {"type": "regex", "value": "a+"}}),
        (UNKNOWN, "json", "", {"response_format": {"type": "json_object"}}),
    ],
)  # fmt: skip
def test_each_server_is_asked_in_its_own_way(
    server: Server, software: Software, kind: ConstraintKind, source: str, sent: dict[str, object]
) -> None:
    assert held_to(Constraint(kind, source), software, server) == sent


@pytest.mark.parametrize("software", [LLAMA_SERVER, LLAMA_CPP_PYTHON, VLLM, SGLANG, TGI, LM_STUDIO, UNKNOWN], ids=str)
def test_what_a_server_says_that_it_holds_is_what_is_not_refused(server: Server, software: Software) -> None:
    sources = {"json_schema": "{}", "choices": '["a"]'}

    for kind in get_args(ConstraintKind):
        constraint = Constraint(kind, sources.get(kind, ""))
        if kind in software.capabilities(server, frozenset()).holds:
            assert held_to(constraint, software, server)
        else:
            with pytest.raises(PromptError, match="is not known to hold"):
                held_to(constraint, software, server)


def test_the_strict_schemas_of_openai_are_asked_for_before_they_are_refused() -> None:
    hosted = Server("o", "OpenAI", "openai", "https://api.openai.com/v1")

    with pytest.raises(PromptError, match="lists all its properties"):
        held_to(Constraint("json_schema", TREE), UNKNOWN, hosted)

    assert held_to(Constraint("json_schema", CLOSED), UNKNOWN, hosted)
