"""The flags that hold an answer to a form: a schema, choices, a regular expression or a grammar."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

from inglenook.engines.constraint import Constraint
from inglenook.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

LONGEST_FILE = 1024 * 1024  # bytes
_FLAGS = ("json_mode", "json_schema", "choices", "regex", "grammar")


def add_constraints(parser: argparse.ArgumentParser) -> None:
    """Put them into the parser of a command that answers."""
    form = parser.add_argument_group("what the answer is held to", "One of these; without one, it is free.")
    form.add_argument("--json-mode", action="store_true", help="any JSON object or list (default: off)")
    form.add_argument(
        "-j", "--json-schema", metavar="SCHEMA", help="JSON of this schema: the schema itself, or @FILE (default: none)"
    )
    form.add_argument(
        "--choices",
        metavar="A,B,C",
        help="one of these texts: with commas between them, or as a JSON list (default: none)",
    )
    form.add_argument(
        "--regex", metavar="PATTERN", help="a text that matches this from beginning to end (default: none)"
    )
    form.add_argument(
        "--grammar",
        metavar="GRAMMAR",
        help="a text of this grammar, in GBNF (with ::=) or Lark: itself, or @FILE (default: none)",
    )


def read_constraint(found: argparse.Namespace) -> Constraint | None:
    """What they say; raises UsageError when they say two things, or a file cannot be read."""
    values = cast("dict[str, str | bool | None]", vars(found))
    given = [name for name in _FLAGS if values[name] not in {None, False}]
    if len(given) > 1:
        raise UsageError(f"An answer is held to one form: give --{' or --'.join(given).replace('_', '-')}, not all.")
    if not given:
        return None
    name, text = given[0], str(values[given[0]])
    match name:
        case "json_mode":
            return Constraint("json")
        case "json_schema":
            return Constraint("json_schema", _text(text))
        case "choices":
            return Constraint("choices", _choices(text))
        case "regex":
            return Constraint("regex", text)
        case _:
            grammar = _text(text)
            return Constraint("gbnf" if "::=" in grammar else "lark", grammar)


def _choices(text: str) -> str:
    if text.lstrip().startswith("["):
        return text
    choices: Sequence[str] = [choice.strip() for choice in text.split(",") if choice.strip()]
    return json.dumps(choices, ensure_ascii=False)


def _text(given: str) -> str:
    return text_in(Path(given[1:])) if given.startswith("@") else given


def text_in(path: Path) -> str:
    """What a file says. Raises UsageError."""
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST_FILE + 1)
        if len(data) > LONGEST_FILE:
            raise UsageError(f"“{path}” is larger than 1 MiB, which is more than any of its kind.")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"“{path}” is not text in UTF-8.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise UsageError(f"“{path}” cannot be read: {reason}.") from error
