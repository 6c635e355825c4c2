"""The words of ``inglenook lab vote``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from inglenook.cli.arguments import Chat, LabVote
from inglenook.cli.flags import GUESSING, MOST, Flag, add_flag
from inglenook.cli.loading_flags import add_loading, loading_values
from inglenook.cli.sampling_flags import add_sampling, sampling_values

if TYPE_CHECKING:
    from inglenook.cli.sentence_parser import Subcommands

# Those of lab/vote, which the command line may not pay for before it is asked.
_MOST_ANSWERS = 256
_KINDS = ("last-number", "choice", "json-field", "regex", "text")
_DETAILS = {"choices": "choice", "field": "json-field", "pattern": "regex"}
_ANSWERS = Flag(("-n", "--answers"), "count", 1, _MOST_ANSWERS, "how many answers", "10", whole=True)
_LIMIT = Flag(("--predict",), "max_tokens", 1, MOST, "tokens of an answer at most", "512", whole=True)


def add_vote(actions: Subcommands) -> None:
    """The experiment, as a parser."""
    vote = actions.add_parser(
        "vote",
        help="ask many times, let the answers vote",
        description="Ask one thing many times and count what the answers say (self-consistency, Wang et al. 2022). "
        "Exit code 0 when one answer leads, 1 when none could be counted or there is a tie.",
    )
    what = vote.add_argument_group("what is asked")
    what.add_argument(
        "-m",
        "--model",
        metavar="MODEL",
        help="a file's path, a name, or publisher/repo[:QUANT] (default: the last one used, else the starter)",
    )
    what.add_argument("--preset", metavar="NAME|FILE", help="a preset's name or a Modelfile (default: none)")
    what.add_argument(
        "-p", "--prompt", metavar="TEXT", help="the question; text on standard input follows it (default: none)"
    )
    what.add_argument("--system", metavar="TEXT", help="the system prompt (default: as in a chat)")
    what.add_argument("--thinking", choices=("auto", "on", "off"), help="as in a chat (default: auto)")
    what.add_argument("--stop", metavar="TEXT", action="append", default=[], help="end an answer here; may be repeated")
    what.add_argument(
        "--as-it-is", action="store_true", help="do not ask to think step by step and mark the result (default: off)"
    )
    add_flag(what, _LIMIT)
    counting = vote.add_argument_group("how it is counted")
    add_flag(counting, _ANSWERS)
    counting.add_argument(
        "-x",
        "--extract",
        choices=_KINDS,
        default=argparse.SUPPRESS,
        help="what of an answer is its vote (default: last-number, or what the next three flags need)",
    )
    counting.add_argument("--choices", metavar="A,B,…", default=argparse.SUPPRESS, help="choices (default: A,B,C,D)")
    counting.add_argument("--field", metavar="PATH", default=argparse.SUPPRESS, help="in JSON, such as result.value")
    counting.add_argument("--pattern", metavar="REGEX", default=argparse.SUPPRESS, help="its last match, or its group")
    counting.add_argument(
        "--all", dest="everything", action="store_true", help="do not end once the winner is certain (default: off)"
    )
    counting.add_argument(
        "--reproducible",
        action="store_true",
        help="one after the other, so that each answer is the same whatever their number is (default: as is faster)",
    )
    add_sampling(vote)
    add_loading(vote)


def read_vote(found: argparse.Namespace) -> LabVote:
    """What was asked for."""
    given: dict[str, Any] = vars(found)
    named = next((name for name in _DETAILS if name in given), "")
    kind = given.get("extract", _DETAILS.get(named, "last-number"))
    return LabVote(
        Chat(
            model=found.model,
            preset=found.preset,
            prompt=found.prompt,
            system=found.system,
            stop=tuple(found.stop),
            max_tokens=given.get("max_tokens"),
            thinking=found.thinking,
            reproducible=True if found.reproducible else None,
            sampling=sampling_values(found),
            load=loading_values(found),
            guessing={name: given[name] for name in GUESSING if name in given},
            draft_model=found.draft_model,
            load_anyway=found.load_anyway,
        ),
        count=given.get("count", 10),
        extractor=kind,
        detail=next((str(given[name]) for name, of in _DETAILS.items() if of == kind and name in given), ""),
        reasons=not found.as_it_is,
        stops_early=not found.everything,
        json=found.json,
        verbose=found.verbose,
    )
