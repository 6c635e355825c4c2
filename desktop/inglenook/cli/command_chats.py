"""The words of ``inglenook chats``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from inglenook.cli.arguments import Chats

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.sentence_parser import SentenceParser, Subcommands

_CHAT = "a chat's number as the list shows it, or its title"
FORMS = ("markdown", "html", "json")


def add_chats(commands: Subcommands) -> list[SentenceParser]:
    """The command and its actions, as parsers."""
    chats = commands.add_parser("chats", help="the chats that are kept: read, export, import")
    actions = chats.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    every = actions.add_parser("list", help="all chats, the last used first")
    every.add_argument(
        "--search", metavar="TEXT", default="", help="only those with this in their title or messages (default: all)"
    )
    show = actions.add_parser("show", help="print one as Markdown")
    show.add_argument("chats", metavar="CHAT", nargs=1, help=_CHAT)
    show.add_argument(
        "--details",
        action="store_true",
        help="how each answer came about: model, sampling, seed, times, memory (default: what was said)",
    )
    replay = actions.add_parser("replay", help="have an answer given again with all the same, and say whether it is")
    replay.add_argument("chats", metavar="CHAT", nargs=1, help=_CHAT)
    replay.add_argument(
        "message",
        metavar="MESSAGE",
        type=int,
        nargs="?",
        help="which, by its number in “show --details” (default: the last answer)",
    )
    export = actions.add_parser("export", help="write some into files; PDF is written from the window")
    export.add_argument("chats", metavar="CHAT", nargs="*", help=_CHAT)
    export.add_argument("-a", "--all", dest="everything", action="store_true", help="every chat (default: off)")
    export.add_argument(
        "-f", "--form", choices=FORMS, default="markdown", help="how they are written (default: markdown)"
    )
    export.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        type=Path,
        help="a file for one chat or json, a folder for several (default: named after the chat, in this folder)",
    )
    export.add_argument("--force", action="store_true", help="replace a file that is there (default: off)")
    importing = actions.add_parser(
        "import", help="take chats out of Inglenook's, ChatGPT's, LM Studio's, Ollama's or Open WebUI's files"
    )
    importing.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="a file, or a folder with some")
    restore = actions.add_parser("restore", help="list the copies of the chats' file, or put one in its place")
    restore.add_argument(
        "copy",
        metavar="COPY",
        nargs="?",
        default="",
        help="newest (the newest sound one), or a copy's name or path (default: list them); what it takes the place of "
        "is put aside",
    )
    return [chats, *actions.choices.values()]


def read_chats(found: argparse.Namespace) -> Chats:
    """What was asked for."""
    given: dict[str, Any] = vars(found)
    return Chats(
        action=given["action"],
        chats=tuple(given.get("chats", ())),
        search=given.get("search", ""),
        everything=given.get("everything", False),
        form=given.get("form", "markdown"),
        output=given.get("output"),
        force=given.get("force", False),
        details=given.get("details", False),
        message=given.get("message"),
        paths=tuple(given.get("paths", ())),
        copy=given.get("copy", ""),
        json=given["json"],
        verbose=given["verbose"],
    )
