"""The words of ``inglenook engines rpc``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.arguments import RpcMachines
from inglenook.engines.llama_cpp.rpc_asking import USUAL_PORT

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.sentence_parser import SentenceParser, Subcommands

_ENDPOINT = f"where it is, such as 192.168.1.20:{USUAL_PORT}"
_WARNING = "The protocol is not encrypted and asks nobody who they are: only in a network that is yours."


def add_rpc(commands: Subcommands) -> list[SentenceParser]:
    """The command and its actions, as parsers."""
    rpc = commands.add_parser(
        "rpc",
        help="other machines that models of this computer are spread over, with llama.cpp's RPC",
        description=f"Other machines that take layers of a model. {_WARNING}",
    )
    actions = rpc.add_subparsers(dest="care", metavar="ACTION", title="actions", required=True)
    actions.add_parser("list", help="those that are set up, and whether they are used; asks none of them")
    actions.add_parser("add", help="set one up").add_argument("endpoint", metavar="HOST:PORT", help=_ENDPOINT)
    actions.add_parser("remove", help="forget one").add_argument("endpoint", metavar="HOST:PORT", help=_ENDPOINT)
    actions.add_parser("check", help="ask one, or all of them, what memory they have").add_argument(
        "endpoint", metavar="HOST:PORT", nargs="?", default="", help=f"{_ENDPOINT} (default: all)"
    )
    actions.add_parser("on", help="use them from the next load on (default: off)", description=_WARNING)
    actions.add_parser("off", help="use none of them")
    serve = actions.add_parser(
        "serve",
        help="let another machine's models use this computer's memory, until Ctrl+C",
        description=f"Be such a worker, with the graphics cards of this computer, else its processor. {_WARNING}",
    )
    serve.add_argument(
        "--host", metavar="NUMBER", default="127.0.0.1", help="address to be reached at (default: this computer alone)"
    )
    serve.add_argument("--port", metavar="N", type=int, default=USUAL_PORT, help=f"(default: {USUAL_PORT})")
    serve.add_argument("--threads", metavar="N", type=int, default=0, help="of the processor (default: its cores)")
    return [rpc, *actions.choices.values()]


def read_rpc(found: argparse.Namespace) -> RpcMachines:
    """What was asked for."""
    return RpcMachines(
        found.care,
        endpoint=getattr(found, "endpoint", ""),
        host=getattr(found, "host", ""),
        port=getattr(found, "port", 0),
        threads=getattr(found, "threads", 0),
        json=found.json,
        verbose=found.verbose,
    )
