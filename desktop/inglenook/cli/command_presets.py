"""The words of ``inglenook presets``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from inglenook.cli.arguments import Presets

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.sentence_parser import SentenceParser, Subcommands


def add_presets(commands: Subcommands) -> list[SentenceParser]:
    """The command and its actions, as parsers."""
    presets = commands.add_parser("presets", help="look after presets, and check Modelfiles")
    actions = presets.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    check = actions.add_parser(
        "check",
        help="read a Modelfile and say what is wrong with it",
        description="Read a Modelfile as Ollama would, line by line. It ends with 1 when the file is refused.",
    )
    check.add_argument("file", metavar="FILE", type=Path, help="the Modelfile")
    return [presets, *actions.choices.values()]


def read_presets(found: argparse.Namespace) -> Presets:
    """What was asked for."""
    given: dict[str, Any] = vars(found)
    return Presets(action=given["action"], file=given.get("file"), json=given["json"], verbose=given["verbose"])
