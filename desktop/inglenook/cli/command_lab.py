"""The words of ``inglenook lab``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.arguments import LabTokens
from inglenook.cli.command_vote import add_vote, read_vote
from inglenook.engines.token_choice import MOST_CANDIDATES, USUAL_CANDIDATES
from inglenook.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from inglenook.cli.arguments import LabVote
    from inglenook.cli.sentence_parser import SentenceParser, Subcommands


def add_lab(commands: Subcommands) -> list[SentenceParser]:
    """The command and its experiments, as parsers."""
    lab = commands.add_parser("lab", help="experiments: how likely each token of a text is; a vote over many answers")
    actions = lab.add_subparsers(dest="action", metavar="EXPERIMENT", title="experiments", required=True)
    tokens = actions.add_parser(
        "tokens",
        help="how expected each token of a prompt is",
        description="How expected each token of a prompt is to a model, and what else was likely in its place.",
    )
    tokens.add_argument("model", metavar="MODEL", help="a file's path, a name, or publisher/repo[:QUANT]")
    tokens.add_argument("-p", "--prompt", metavar="TEXT", required=True, help="the text that is read")
    tokens.add_argument("--answer", metavar="TEXT", default="", help="an answer that is read behind it (default: none)")
    tokens.add_argument("--system", metavar="TEXT", default="", help="the system prompt (default: none)")
    tokens.add_argument(
        "--no-template", action="store_true", help="read the prompt as it is, without a chat (default: off)"
    )
    tokens.add_argument(
        "--top",
        metavar="N",
        type=int,
        default=USUAL_CANDIDATES,
        help=f"likeliest tokens told of each place (default: {USUAL_CANDIDATES}; 1 to {MOST_CANDIDATES})",
    )
    add_vote(actions)
    return [lab, *actions.choices.values()]


def read_lab(found: argparse.Namespace) -> LabTokens | LabVote:
    """What was asked for. Raises UsageError."""
    if found.action == "vote":
        return read_vote(found)
    if not 1 <= found.top <= MOST_CANDIDATES:
        raise UsageError(f"--top goes from 1 to {MOST_CANDIDATES}.")
    if found.no_template and (found.answer or found.system):
        raise UsageError("Without a template there is neither an answer nor a system prompt: write them into --prompt.")
    return LabTokens(
        model=found.model,
        prompt=found.prompt,
        answer=found.answer,
        system=found.system,
        raw=found.no_template,
        top=found.top,
        json=found.json,
        verbose=found.verbose,
    )
