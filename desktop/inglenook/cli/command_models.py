"""The words of ``inglenook models``."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from inglenook.cli.arguments import Models

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.arguments import Hub
    from inglenook.cli.sentence_parser import SentenceParser, Subcommands

_MODEL = "a file's path, a name, publisher/repo[:QUANT], or Ollama's name:tag"
LICENCE_CLASSES = ("permissive", "copyleft", "non-commercial", "restricted-use", "proprietary", "unknown")
OTHER_APPS = ("ollama", "lm_studio", "hugging_face", "jan", "llama_cpp", "gpt4all")


def add_models(commands: Subcommands) -> list[SentenceParser]:
    """The command and its actions, as parsers."""
    models = commands.add_parser("models", help="the models on this computer")
    actions = models.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)

    every = actions.add_parser("list", help="all that can chat")
    every.add_argument(
        "-a",
        "--all",
        dest="everything",
        action="store_true",
        help="also embeddings, adapters, and what is away (default: off)",
    )
    every.add_argument(
        "--licence", dest="licence_class", choices=LICENCE_CLASSES, default="", help="only these (default: all)"
    )

    importing = actions.add_parser("import", help="take files or folders into the library")
    importing.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="a GGUF file, or a folder with some")
    importing.add_argument(
        "--how",
        choices=("link", "copy", "move"),
        default="link",
        help="use it where it lies, or bring it here (default: link)",
    )

    _about_one(actions.add_parser("info", help="what one says of itself"))
    _about_one(actions.add_parser("verify", help="compute the checksum and compare it with the hub's"))
    remove = actions.add_parser("remove", help="our own files go to the trash, others are only forgotten")
    _about_one(remove)
    remove.add_argument("-y", "--yes", action="store_true", help="do not ask (default: off)")
    remove.add_argument("--permanently", action="store_true", help="delete instead of using the trash (default: off)")
    rename = actions.add_parser("rename", help="give one another name; its file keeps its own")
    _about_one(rename)
    rename.add_argument("name", metavar="NAME", help="as it is shown; empty for the file's own")
    relocate = actions.add_parser("relocate", help="say where a file went that was moved")
    _about_one(relocate)
    relocate.add_argument("paths", metavar="PATH", type=Path, nargs=1, help="where it is now")
    folders = actions.add_parser("folders", help="where models are looked for, and what other apps have")
    folders.add_argument("--add", metavar="FOLDER", type=Path, action="append", default=[], help="look there too")
    folders.add_argument(
        "--forget", metavar="FOLDER", type=Path, action="append", default=[], help="look there no more"
    )
    folders.add_argument(
        "--use", choices=OTHER_APPS, action="append", default=[], help="use that app's models in place"
    )
    actions.add_parser("duplicates", help="the same content under several names")
    return [models, *actions.choices.values()]


def read_models(found: argparse.Namespace) -> Models:
    """What was asked for."""
    return Models(**fields_given(found, Models))


def fields_given(found: argparse.Namespace, kind: type[Models | Hub]) -> dict[str, Any]:
    """What was parsed for the fields of a command; lists become tuples."""
    names = {field.name for field in fields(kind)}
    given = cast("dict[str, object]", vars(found))
    return {
        name: tuple(cast("list[object]", value)) if isinstance(value, list) else value
        for name, value in given.items()
        if name in names
    }


def _about_one(parser: SentenceParser) -> None:
    parser.add_argument("model", metavar="MODEL", help=_MODEL)
