"""Tells of a form whether an answer can be held to it, and of a text whether it keeps to one; needs no model."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import llguidance

from inglenook.engines.forms.json_text import in_words, syntax_problem
from inglenook.engines.forms.keeping import first_break
from inglenook.engines.llama_cpp.form_messages import CheckForm, FormChecked, TextChecked
from inglenook.engines.llama_cpp.worker.constraint_grammar import ANY_JSON, grammar_of, refusal
from inglenook.engines.llama_cpp.worker.gbnf import check_gbnf
from inglenook.engines.llama_cpp.worker.held_by_gbnf import NOT_UNDERSTOOD
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.constraint import Constraint
    from inglenook.engines.llama_cpp.form_messages import CheckText

_NAMES_TOKENS = re.compile(r"(^|[\s(|=])!?<")
_LONGEST_TEXT = 4 * 1024 * 1024  # characters


def looked_at(command: CheckForm | CheckText) -> FormChecked | TextChecked:
    """What there is to say."""
    if isinstance(command, CheckForm):
        return check_form(command.constraint)
    return check_text(command.constraint, command.text)


def check_form(constraint: Constraint) -> FormChecked:
    """As the engine would refuse it, with the vocabulary of all bytes."""
    try:
        if constraint.kind == "gbnf":
            _check_gbnf(constraint.source)
        else:
            _matcher(constraint)
    except PromptError as error:
        return FormChecked(str(error))
    return FormChecked("")


def check_text(constraint: Constraint, text: str) -> TextChecked:
    """Whether a whole answer keeps to its form."""
    text = text.strip()
    if len(text) > _LONGEST_TEXT:
        return TextChecked("", say("The answer is too long to be looked through."))
    match constraint.kind:
        case "json" | "json_schema":
            return _check_json(ANY_JSON if constraint.kind == "json" else constraint.source, text)
        case "gbnf":
            return TextChecked("", "")  # llama.cpp's sampler saw to each token
        case _:
            return _check_bytes(constraint, text)


def _check_json(schema: str, text: str) -> TextChecked:
    problem = syntax_problem(text)
    if problem is not None:
        told = say("In line {line}: {problem}", line=problem.line, problem=problem.message)
        return TextChecked("", told)
    found = first_break(json.loads(schema), json.loads(text))
    return TextChecked("", "") if found is None else TextChecked(in_words(found.path) or "JSON", found.message)


def _check_bytes(constraint: Constraint, text: str) -> TextChecked:
    matcher = _matcher(constraint)
    data = list(text.encode())
    taken = matcher.try_consume_tokens(data)
    if taken < len(data):
        before = bytes(data[:taken]).decode(errors="ignore")
        shown = text[len(before) : len(before) + 20]
        return TextChecked("", say("From “{text}” on it is something else.", text=shown))
    if not (matcher.is_accepting() or matcher.is_stopped()):
        return TextChecked("", say("It ends before the form does."))
    return TextChecked("", "")


def _matcher(constraint: Constraint) -> llguidance.LLMatcher:
    matcher = llguidance.LLMatcher(llguidance.LLTokenizer("byte"), grammar_of(constraint), log_level=0)
    if matcher.is_error():
        raise PromptError(refusal(constraint, matcher.get_error()))
    return matcher


def _check_gbnf(source: str) -> None:
    check_gbnf(source)
    if _NAMES_TOKENS.search(source):
        return  # it names tokens, which only a model knows
    grammar = api.llama_sampler_init_grammar(None, source.encode(), b"root")  # pyright: ignore[reportArgumentType]  no vocabulary
    if not grammar:
        raise PromptError(say(NOT_UNDERSTOOD))
    api.llama_sampler_free(grammar)
