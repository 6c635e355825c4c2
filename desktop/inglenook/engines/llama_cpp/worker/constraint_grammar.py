"""A constraint as a grammar for llguidance, or the sentence that says why it cannot be used.

Source: llguidance, docs/syntax.md and docs/json_schema.md.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

import llguidance

from inglenook.engines.forms.json_text import DEEPEST, depth
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.constraint import Constraint

LONGEST_SOURCE = 512 * 1024  # characters
MOST_CHOICES = 1000
_LONGEST_REASON = 300
ANY_JSON = '{"anyOf": [{"type": "object"}, {"type": "array"}]}'
# Where JSON may have blanks, a small model can go on with them for ever.
WHITESPACE = r"[\x20\x0A\x0D\x09]{1,64}"

_UNKNOWN_KEYS = re.compile(r"Unimplemented keys: (\[.*?\])")


def grammar_of(constraint: Constraint) -> str:
    """The grammar; raises PromptError with the reason when it cannot be used."""
    source = constraint.source
    if len(source) > LONGEST_SOURCE:
        raise PromptError(
            say(
                "The constraint has {count:,} characters, and {longest:,} is the most. Shorten it.",
                count=len(source),
                longest=LONGEST_SOURCE,
            )
        )
    grammar = _grammar(constraint)
    is_wrong, messages = llguidance.LLMatcher.validate_grammar_with_warnings(grammar)
    if is_wrong:
        raise PromptError(refusal(constraint, messages[0]))
    return grammar


def refusal(constraint: Constraint, reason: str) -> str:
    """The sentence for the engine's own words."""
    line, reason = _brief(reason)
    match constraint.kind:
        case "json" | "json_schema" if found := _UNKNOWN_KEYS.match(reason):
            keys = ", ".join(f"“{key}”" for key in cast("list[str]", json.loads(found[1])))
            return say(
                "This JSON schema cannot be used: no text can be held to {keys} while it is written. Leave it out.",
                keys=keys,
            )
        case "json" | "json_schema":
            return say("This JSON schema cannot be used: {reason}. Change or leave out that part.", reason=reason)
        case "choices":
            return say("These choices cannot be used: {reason}. Change them.", reason=reason)
        case "regex":
            return say("This regular expression cannot be used: {reason}. Change it.", reason=reason)
        case "lark" | "gbnf" if line:
            return say("This grammar cannot be used: in line {line}, {reason}. Change it.", line=line, reason=reason)
        case "lark" | "gbnf":
            return say("This grammar cannot be used: {reason}. Change it.", reason=reason)


def _brief(reason: str) -> tuple[int, str]:
    """The line that it names, 0 when it names none, and what is wrong there, without the source that it repeats."""
    reason = reason.strip().split("\n   1 |", maxsplit=1)[0].strip()
    place = re.match(r"(?:at )?(\d+)\(\d+\): ", reason)
    if place is not None:
        reason = reason[place.end() :]
    drawn = re.search(r"regex parse error:\n\s*(\S.{0,80})\n[\s\S]*\nerror: ", reason)
    if drawn is not None:
        reason = f"{reason[drawn.end() :]}: {drawn[1]}"
    reason = reason.rpartition("\nerror: ")[2]
    reason = " ".join(reason.split()).rstrip(".")
    return int(place[1]) if place else 0, reason if len(reason) <= _LONGEST_REASON else f"{reason[:_LONGEST_REASON]}…"


def _grammar(constraint: Constraint) -> str:
    matcher = llguidance.LLMatcher
    match constraint.kind:
        case "json":
            return matcher.grammar_from_json_schema(ANY_JSON, overrides={"whitespace_pattern": WHITESPACE})
        case "json_schema":
            return _schema(constraint)
        case "choices":
            return matcher.grammar_from_lark("start: " + " | ".join(map(_quoted, choices_of(constraint))))
        case "regex":
            # A digit is one of ten, as everywhere but in Unicode.
            return matcher.grammar_from_lark(f"start: /{llguidance.regex_to_lark(constraint.source, 'd')}/")
        case "lark" | "gbnf":
            return matcher.grammar_from_lark(constraint.source)


def choices_of(constraint: Constraint) -> tuple[str, ...]:
    """The texts to choose from; raises PromptError when they are not a list of texts."""
    try:
        value: object = json.loads(constraint.source)
    except (ValueError, RecursionError):
        value = None
    items = cast("list[object]", value) if isinstance(value, list) else []
    texts = tuple(item for item in items if isinstance(item, str) and item)
    if not texts or len(texts) != len(items) or len(texts) > MOST_CHOICES:
        raise PromptError(say("Choices are a list of one to {most:,} texts, none of them empty.", most=MOST_CHOICES))
    return texts


def _schema(constraint: Constraint) -> str:
    try:
        schema: object = json.loads(constraint.source)
    except (ValueError, RecursionError) as error:
        raise PromptError(
            say("The JSON schema is not JSON: {reason}. Correct it.", reason=str(error).rstrip("."))
        ) from error
    if not isinstance(schema, dict | bool):
        raise PromptError(say("A JSON schema is an object, such as {example}.", example='{"type": "object"}'))
    if depth(constraint.source) > DEEPEST:
        raise PromptError(say("The JSON schema is nested more than {deepest} levels deep.", deepest=DEEPEST))
    try:
        return llguidance.LLMatcher.grammar_from_json_schema(
            constraint.source, overrides={"whitespace_pattern": WHITESPACE}
        )
    except ValueError as error:
        raise PromptError(refusal(constraint, str(error))) from error


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
