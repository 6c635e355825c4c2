"""A vote for scripts: names that they rely on."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from inglenook.lab.vote.vote_words import headline

if TYPE_CHECKING:
    from inglenook.lab.vote.vote_request import VoteDone, VoteRequest


def vote_json(request: VoteRequest, done: VoteDone) -> dict[str, object]:
    """All that was asked, said and counted; answers are numbered from 1."""
    counted, winner = done.tally, done.tally.winner
    return {
        "winner": winner.shown if winner else None,
        "votes": winner.votes if winner else 0,
        "share": winner.share if winner else 0.0,
        "tie": bool(counted.tied),
        "entropy": counted.entropy,
        "agreement": counted.agreement,
        "stays_ahead": counted.surely,
        "share_low": counted.interval[0],
        "share_high": counted.interval[1],
        "groups": [
            {
                "answer": group.shown,
                "votes": group.votes,
                "share": group.share,
                "answers": [number + 1 for number in group.numbers],
            }
            for group in counted.groups
        ],
        "not_counted": [number + 1 for number in counted.silent],
        "asked": done.asked,
        "counted": counted.count,
        "ended_early": done.is_early,
        "stopped": done.is_stopped,
        "problem": str(done.problem) or None,
        "sentence": str(headline(done)),
        "seed": done.seed,
        "at_once": done.width,
        "tokens": done.tokens,
        "seconds": done.seconds,
        "extractor": asdict(request.extractor),
        "sampling": asdict(request.generation.sampling),
        "answers": [
            {
                "number": one.number + 1,
                "seed": one.seed,
                "vote": one.vote.shown if one.vote else None,
                "text": one.text,
                "thinking": one.thinking,
                "tokens": one.tokens,
                "stop_reason": one.stop_reason,
            }
            for one in done.answers
        ],
    }
