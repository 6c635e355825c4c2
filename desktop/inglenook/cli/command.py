"""The command line: its parser, which imports nothing heavy so that --help is there at once."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from inglenook import __version__
from inglenook.chats.attachment import Reading
from inglenook.cli.arguments import Arguments, Chat, Doctor, OpenWindow
from inglenook.cli.command_chats import add_chats, read_chats
from inglenook.cli.command_engines import add_engines, read_engines
from inglenook.cli.command_fit import add_fit, read_fit
from inglenook.cli.command_hub import add_hub, read_hub
from inglenook.cli.command_lab import add_lab, read_lab
from inglenook.cli.command_models import add_models, read_models
from inglenook.cli.command_presets import add_presets, read_presets
from inglenook.cli.constraint_flags import add_constraints, read_constraint
from inglenook.cli.flags import GUESSING, MAX_TOKENS, add_flag
from inglenook.cli.loading_flags import add_loading, loading_values
from inglenook.cli.sampling_flags import add_sampling, sampling_values
from inglenook.cli.sentence_parser import SentenceParser
from inglenook.cli.tools_flag import add_tools, read_tools
from inglenook.errors import UsageError
from inglenook.inference.context_plan import Overflow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_COMMANDS = ("chat", "chats", "models", "hub", "fit", "presets", "engines", "lab", "doctor")
_ABOUT = "Language models on your own computer. Without a command, the window opens."
_SETTINGS = "Defaults are the app's; what you changed in its settings takes their place."


def parse(words: Sequence[str]) -> Arguments:
    """What the words after the program's name ask for.

    Raises UsageError with a sentence; --help and --version print and raise SystemExit(0).
    """
    first = next((word for word in words if not word.startswith("-")), None)
    if first is not None and first not in _COMMANDS:
        return _window(words, first)
    found = _parser().parse_args(words)
    read = _READERS.get(cast("str | None", found.command))
    if read is not None:
        return read(found)
    if found.json:
        raise UsageError("--json goes with a command: chat, chats, models, hub, fit, presets, engines, lab or doctor.")
    return OpenWindow(verbose=found.verbose)


def _window(words: Sequence[str], first: str) -> OpenWindow:
    parser = SentenceParser(prog="inglenook", allow_abbrev=False)
    parser.add_argument("file", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    is_there = os.path.exists(first)  # noqa: PTH110  Path.exists raises for a name that is too long
    if not first.casefold().endswith(".gguf") and not is_there:
        raise UsageError(
            f"“{first}” is neither a command ({', '.join(_COMMANDS)}) nor a model file. “inglenook --help” shows more."
        )
    found = parser.parse_args(words)
    return OpenWindow(file=found.file, verbose=found.verbose)


def _parser() -> SentenceParser:
    parser = SentenceParser(
        prog="inglenook",
        usage="inglenook [FILE.gguf]\n       inglenook {chat,chats,models,hub,fit,presets,engines,lab,doctor} …",
        description=_ABOUT,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"inglenook {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="inglenook")
    chat = commands.add_parser("chat", help="talk to a model", description=f"Talk to a model. {_SETTINGS}")
    _add_chat(chat)
    chats = add_chats(commands)
    models = add_models(commands)
    hub = add_hub(commands)
    fit = add_fit(commands)
    presets = add_presets(commands)
    engines = add_engines(commands)
    lab = add_lab(commands)
    doctor = commands.add_parser("doctor", help="what this computer has, what works, what is wrong")
    for command in (parser, chat, fit, doctor, *chats, *models, *hub, *presets, *engines, *lab):
        _add_everywhere(command, default=False if command is parser else argparse.SUPPRESS)
        command.allow_abbrev = False
    return parser


def _add_everywhere(parser: argparse.ArgumentParser, *, default: bool | str = argparse.SUPPRESS) -> None:
    """Flags that may stand before or after a command; below the top, one that is missing must not undo it."""
    parser.add_argument(
        "--json", action="store_true", default=default, help="machine-readable output on stdout (default: off)"
    )
    parser.add_argument(
        "-v", "--verbose", action="store_true", default=default, help="log more, on stderr (default: off)"
    )


def _add_chat(parser: argparse.ArgumentParser) -> None:
    what = parser.add_argument_group("what is asked")
    what.add_argument(
        "-m",
        "--model",
        metavar="MODEL",
        help="a file's path, a name, or publisher/repo[:QUANT] (default: the last one used, else the starter)",
    )
    what.add_argument(
        "--preset",
        metavar="NAME|FILE",
        help="a preset's name or a Modelfile: its values hold where no flag says otherwise; “” is none (default: what "
        "“inglenook presets default” says, else none)",
    )
    what.add_argument(
        "-p", "--prompt", metavar="TEXT", help="ask this and end; text on standard input follows it (default: a chat)"
    )
    what.add_argument(
        "--attach",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a file that goes along: text, code, PDF, Word, or a picture; may be repeated",
    )
    what.add_argument(
        "--image",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a picture that goes along, for a model with a projector: PNG, JPEG, GIF or BMP; may be repeated",
    )
    what.add_argument(
        "--attach-as",
        choices=get_args(Reading),
        default="whole",
        help="all of the files, their beginnings as far as they fit, or passages that are looked up (default: whole)",
    )
    what.add_argument(
        "--look-up-with",
        metavar="MODEL",
        help="the embedding model that finds passages by their meaning, or “words” (default: as in your settings)",
    )
    what.add_argument(
        "--system", metavar="TEXT", help="the system prompt (default: the preset's, else that of your settings)"
    )
    what.add_argument(
        "--thinking", choices=("auto", "on", "off"), help="think before answering, if the model can (default: auto)"
    )
    what.add_argument(
        "--reproducible",
        action=argparse.BooleanOptionalAction,
        help="the same question gets the same answer again, on this computer with this build and these options: what "
        "would change digits is not done, and the seed is 1 where none is given (default: as in your settings)",
    )
    what.add_argument("--stop", metavar="TEXT", action="append", default=[], help="end at this text; may be repeated")
    what.add_argument(
        "--overflow",
        choices=get_args(Overflow),
        help="when a chat is longer than the context: send nothing, leave out the oldest turns, or those in the middle "
        "(default: stop)",
    )
    what.add_argument(
        "--no-template", action="store_true", help="complete the prompt as it is, without a chat (default: off)"
    )
    add_flag(what, MAX_TOKENS)
    add_sampling(parser)
    add_constraints(parser)
    add_tools(parser)
    add_loading(parser)


def _chat(found: argparse.Namespace) -> Chat:
    given = cast("dict[str, int | float | str]", vars(found))
    limit = cast("int", given.get("max_tokens", -1))
    return Chat(
        model=found.model,
        preset=found.preset,
        prompt=found.prompt,
        system=found.system,
        stop=tuple(found.stop),
        max_tokens=None if limit < 0 else limit,
        thinking=found.thinking,
        reproducible=found.reproducible,
        constraint=read_constraint(found),
        tools=read_tools(found.tools),
        overflow=found.overflow,
        attach=tuple(found.attach),
        attach_as=found.attach_as,
        images=tuple(found.image),
        look_up_with=found.look_up_with,
        raw=found.no_template,
        sampling=sampling_values(found),
        load=loading_values(found),
        guessing={name: given[name] for name in GUESSING if name in given},
        draft_model=found.draft_model,
        load_anyway=found.load_anyway,
        json=found.json,
        verbose=found.verbose,
    )


def _doctor(found: argparse.Namespace) -> Doctor:
    return Doctor(json=found.json, verbose=found.verbose)


_READERS: dict[str | None, Callable[[argparse.Namespace], Arguments]] = {
    "chat": _chat,
    "chats": read_chats,
    "models": read_models,
    "hub": read_hub,
    "fit": read_fit,
    "presets": read_presets,
    "engines": read_engines,
    "lab": read_lab,
    "doctor": _doctor,
}
