"""``--tools FILE``: what a model is told that it may call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.cli.constraint_flags import text_in
from inglenook.engines.tools import compact, tools_problem
from inglenook.errors import UsageError

if TYPE_CHECKING:
    import argparse


def add_tools(parser: argparse.ArgumentParser) -> None:
    """Put it into the parser of a command that answers."""
    tools = parser.add_argument_group("tools")
    tools.add_argument(
        "--tools",
        metavar="FILE",
        type=Path,
        help="tools that the model is told of: a JSON list in OpenAI's form. Its calls are shown, never run (default: "
        "the preset's)",
    )


def read_tools(path: Path | None) -> str:
    """What the file says; empty without one. Raises UsageError with the line."""
    if path is None:
        return ""
    text = text_in(path)
    problem = tools_problem(text)
    if problem is not None:
        raise UsageError(f"“{path}” cannot be used, line {problem.line}: {problem.message}")
    return compact(text)
