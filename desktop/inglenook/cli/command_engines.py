"""The words of ``inglenook engines``."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from inglenook.cli.arguments import Engines
from inglenook.cli.command_ollama import add_ollama, read_ollama
from inglenook.cli.command_rpc import add_rpc, read_rpc
from inglenook.engines.server import ServerKind

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.arguments import OllamaModels, RpcMachines
    from inglenook.cli.sentence_parser import SentenceParser, Subcommands

_NAME = "what you call the server"


def add_engines(commands: Subcommands) -> list[SentenceParser]:
    """The command and its actions, as parsers."""
    engines = commands.add_parser(
        "engines", help="servers that run models: Ollama, llama-server, vLLM, LM Studio, hosted ones"
    )
    actions = engines.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    actions.add_parser("list", help="those that are set up, and an Ollama of this computer if it answers")
    add = actions.add_parser(
        "add",
        help="set one up, or change the one of that name",
        description="Set a server up. Its models are then chatted with as “inglenook chat -m NAME/MODEL”. What is sent "
        "to an address of another computer leaves this one.",
    )
    add.add_argument("name", metavar="NAME", help=_NAME)
    add.add_argument("address", metavar="ADDRESS", help="where it is, such as http://127.0.0.1:8080")
    add.add_argument(
        "--kind", choices=get_args(ServerKind), default="openai", help="which protocol it speaks (default: openai)"
    )
    add.add_argument(
        "--key", action="store_true", help="ask for its key, which goes into the system's keyring (default: off)"
    )
    add.add_argument("--self-signed", action="store_true", help="do not check its certificate (default: it is checked)")
    add.add_argument(
        "--keep-alive",
        metavar="TIME",
        default="",
        help="how long Ollama keeps a model in memory: 10m, 0, -1 for ever (default: as it is set there)",
    )
    add.add_argument(
        "--proxy",
        metavar="ADDRESS",
        default="",
        help="a proxy on the way to it, or none (default: as the network settings say)",
    )
    remove = actions.add_parser("remove", help="forget one, and its key")
    remove.add_argument("name", metavar="NAME", help=_NAME)
    test = actions.add_parser("test", help="ask which models one has, or all of them")
    test.add_argument("name", metavar="NAME", nargs="?", default="", help=f"{_NAME} (default: all)")
    own = list(actions.choices.values())
    return [engines, *own, *add_ollama(actions), *add_rpc(actions)]


def read_engines(found: argparse.Namespace) -> Engines | OllamaModels | RpcMachines:
    """What was asked for."""
    if found.action == "ollama":
        return read_ollama(found)
    if found.action == "rpc":
        return read_rpc(found)
    return Engines(
        found.action,
        name=getattr(found, "name", ""),
        address=getattr(found, "address", ""),
        kind=getattr(found, "kind", "openai"),
        self_signed=getattr(found, "self_signed", False),
        key=getattr(found, "key", False),
        keep_alive=getattr(found, "keep_alive", ""),
        proxy=getattr(found, "proxy", ""),
        json=found.json,
        verbose=found.verbose,
    )
