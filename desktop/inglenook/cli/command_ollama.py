"""The words of ``inglenook engines ollama``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.arguments import OllamaModels

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.sentence_parser import SentenceParser, Subcommands

_MODEL = "the model's name there, such as qwen3:8b"


def add_ollama(commands: Subcommands) -> list[SentenceParser]:
    """The command and its actions, as parsers."""
    ollama = commands.add_parser("ollama", help="the models that an Ollama keeps: pull, create, show, copy, delete…")
    actions = ollama.add_subparsers(dest="care", metavar="ACTION", title="actions", required=True)
    actions.add_parser("list", help="all that lie there")
    actions.add_parser("running", help="those in memory, what they hold and until when")
    actions.add_parser("show", help="what one is").add_argument("model", metavar="MODEL", help=_MODEL)
    actions.add_parser("pull", help="have one fetched from Ollama's library or hf.co").add_argument(
        "model", metavar="MODEL", help="its name, such as llama3.2 or hf.co/publisher/repo:Q4_K_M"
    )
    create = actions.add_parser("create", help="have one made of a preset")
    create.add_argument("model", metavar="NAME", help="what it will be called there")
    create.add_argument("--preset", metavar="NAME", required=True, help="a preset's name, or a Modelfile")
    create.add_argument(
        "--from", dest="base", metavar="MODEL", default="", help="the model there (default: as the preset says)"
    )
    copy = actions.add_parser("copy", help="the same under another name")
    copy.add_argument("model", metavar="MODEL", help=_MODEL)
    copy.add_argument("new", metavar="NEW", help="the other name")
    actions.add_parser("delete", help="delete one for good").add_argument("model", metavar="MODEL", help=_MODEL)
    actions.add_parser("unload", help="let go of one in memory").add_argument("model", metavar="MODEL", help=_MODEL)
    for each in actions.choices.values():
        each.add_argument(
            "--server", metavar="NAME", default="", help="which Ollama (default: the only one, or this computer's)"
        )
    return [ollama, *actions.choices.values()]


def read_ollama(found: argparse.Namespace) -> OllamaModels:
    """What was asked for."""
    return OllamaModels(
        found.care,
        model=getattr(found, "model", ""),
        new=getattr(found, "new", ""),
        preset=getattr(found, "preset", ""),
        base=getattr(found, "base", ""),
        server=found.server,
        json=found.json,
        verbose=found.verbose,
    )
