"""The words of ``inglenook presets``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from inglenook.cli.arguments import Presets
from inglenook.presets.formats.form import FormName

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.sentence_parser import SentenceParser, Subcommands

_PRESET = "a preset's name as the list shows it"


def add_presets(commands: Subcommands) -> list[SentenceParser]:
    """The command and its actions, as parsers."""
    presets = commands.add_parser("presets", help="look after presets, and check Modelfiles")
    actions = presets.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    actions.add_parser("list", help="all presets, your own and those that came with the app")
    show = actions.add_parser("show", help="print one as its Modelfile")
    show.add_argument("name", metavar="NAME", help=_PRESET)
    show.add_argument(
        "--for",
        dest="model",
        metavar="MODEL",
        default="",
        help="what it comes to on this model: each value, and who says so (default: print the Modelfile)",
    )
    importing = actions.add_parser(
        "import",
        help="take one out of a file of Ollama, LM Studio, llama-server, TextGen or Inglenook",
        description="Take presets out of a file. What kind it is, is seen by what is in it; what a preset cannot hold "
        "is told on stderr.",
    )
    importing.add_argument("file", metavar="FILE", type=Path, help="the file, or - for standard input")
    importing.add_argument(
        "--name", metavar="NAME", default="", help="what it shall be called (default: as the file says, else its name)"
    )
    importing.add_argument("--force", action="store_true", help="replace a preset of that name (default: off)")
    export = actions.add_parser(
        "export",
        help="write one for another app",
        description="Write a preset for another app. What that app cannot hold is told on stderr before.",
    )
    export.add_argument("name", metavar="NAME", help=_PRESET)
    export.add_argument(
        "-f",
        "--format",
        dest="form",
        choices=get_args(FormName),
        default="modelfile",
        help="for which app (default: modelfile, which is Ollama's)",
    )
    export.add_argument("-o", "--output", metavar="FILE", type=Path, help="a file (default: standard output)")
    export.add_argument("--force", action="store_true", help="replace a file that is there (default: off)")
    check = actions.add_parser(
        "check",
        help="read a Modelfile and say what is wrong with it",
        description="Read a Modelfile as Ollama would, line by line. It ends with 1 when the file is refused.",
    )
    check.add_argument("file", metavar="FILE", type=Path, help="the Modelfile, or - for standard input")
    remove = actions.add_parser("remove", help="delete one of your own; its text is kept in the history")
    remove.add_argument("name", metavar="NAME", help=_PRESET)
    duplicate = actions.add_parser("duplicate", help="copy one, to change the copy")
    duplicate.add_argument("name", metavar="NAME", help=_PRESET)
    duplicate.add_argument(
        "new_name", metavar="NEW", nargs="?", default="", help="the copy's name (default: with a number behind it)"
    )
    default = actions.add_parser(
        "default",
        help="say or choose what new chats begin with",
        description="Choose the preset that new chats begin with, in the window and in a terminal. Without a name it "
        "is told.",
    )
    which = default.add_mutually_exclusive_group()
    which.add_argument("name", metavar="NAME", nargs="?", default="", help=_PRESET)
    which.add_argument("--none", action="store_true", help="begin without a preset (default: off)")
    return [presets, *actions.choices.values()]


def read_presets(found: argparse.Namespace) -> Presets:
    """What was asked for."""
    given: dict[str, Any] = vars(found)
    return Presets(
        action=given["action"],
        name=given.get("name", ""),
        new_name=given.get("new_name", ""),
        model=given.get("model", ""),
        file=given.get("file"),
        form=given.get("form", "modelfile"),
        output=given.get("output"),
        force=given.get("force", False),
        none=given.get("none", False),
        json=given["json"],
        verbose=given["verbose"],
    )
