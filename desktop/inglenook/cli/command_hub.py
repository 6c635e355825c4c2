"""The words of ``inglenook hub``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.arguments import Hub
from inglenook.cli.command_models import LICENCE_CLASSES, fields_given
from inglenook.cli.flags import Flag

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.sentence_parser import SentenceParser, Subcommands

_LIMIT = Flag(("--limit",), "limit", 1, 10_000, "how many are shown", "", whole=True)
_MEMORY = Flag(("--memory",), "memory_gib", 0, 1_000_000, "GiB that the model may take", "", low_excluded=True)
_REPO = "publisher/repo, with :QUANT or a file's name if you like, or any address of it"
_SORTS = ("best", "downloads", "likes", "updated", "created", "size")
_FLAVOURS = ("base", "instruct", "chat", "long-context", "domain-adapted", "reasoning", "embedding")
_TASKS = ("chat", "writing", "coding", "reasoning", "tools", "vision", "embeddings")


def add_hub(commands: Subcommands) -> list[SentenceParser]:
    """The command and its actions, as parsers."""
    hub = commands.add_parser("hub", help="find and fetch models on Hugging Face")
    actions = hub.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)

    search = actions.add_parser("search", help="repositories with GGUF files")
    search.add_argument("words", metavar="WORDS", nargs="+", help="what to look for")
    search.add_argument("--sort", choices=_SORTS, default="best", help="which come first (default: best)")
    _filters(search)

    catalogue = actions.add_parser("catalogue", help="Inglenook's own list, also without a network")
    catalogue.add_argument("words", metavar="WORDS", nargs="*", help="what to look for (default: everything)")
    _filters(catalogue)

    files = actions.add_parser("files", help="what a repository holds")
    files.add_argument("what", metavar="REPO", help=_REPO)

    download = actions.add_parser("download", help="fetch a model; started again, it goes on where it was")
    download.add_argument("what", metavar="REPO[:QUANT|/FILE]", help=_REPO)
    download.add_argument(
        "--no-projector",
        dest="projector",
        action="store_false",
        help="leave out the part that sees images (default: with it)",
    )

    choose = actions.add_parser("choose", help="which model suits me?")
    choose.add_argument("--task", choices=_TASKS, default="chat", help="what it is for (default: chat)")
    choose.add_argument(
        "--language", dest="languages", metavar="CODE", action="append", default=[], help="such as de; may be repeated"
    )
    choose.add_argument(
        "--licence",
        dest="licence_need",
        choices=("any", "commercial", "open"),
        default="any",
        help="what the licence must allow (default: any)",
    )
    choose.add_argument(
        "--memory",
        dest="memory_gib",
        type=_MEMORY.read,
        metavar="GIB",
        default=None,
        help="that the model may take (default: this computer's)",
    )
    choose.add_argument("--limit", type=_LIMIT.read, default=10, metavar="N", help="how many are shown (default: 10)")

    choose.add_argument(
        "--prefer",
        choices=("speed", "balanced", "quality"),
        default="balanced",
        help="speed or quality (default: balanced)",
    )

    requests = actions.add_parser("requests", help="every request this app has made")
    requests.add_argument(
        "--limit", type=_LIMIT.read, default=100, metavar="N", help="how many are shown (default: 100)"
    )

    token = actions.add_parser("token", help="the token for gated repositories, kept in the system's keyring")
    token.add_argument(
        "what",
        choices=("show", "set", "forget"),
        help="set reads it from standard input; show tells only where it comes from",
    )
    for action in (search, files, download):
        action.add_argument("--offline", action="store_true", help="open no connection (default: as in the settings)")
    return [hub, *actions.choices.values()]


def read_hub(found: argparse.Namespace) -> Hub:
    """What was asked for."""
    return Hub(**fields_given(found, Hub))


def _filters(parser: SentenceParser) -> None:
    parser.add_argument(
        "--licence", dest="licence_class", choices=LICENCE_CLASSES, default="", help="only these (default: all)"
    )
    parser.add_argument("--flavour", choices=_FLAVOURS, default="", help="only these (default: all)")
    parser.add_argument("--limit", type=_LIMIT.read, default=20, metavar="N", help="how many are shown (default: 20)")
