"""The result of a vote in sentences: the same for the window and the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.lab.vote.vote_request import VoteDone

_SURE = 0.95  # Aggarwal et al. 2023, arXiv 2305.11860
_LONGEST = 60  # characters of what a group says


def headline(done: VoteDone) -> str:
    """Who won, in one sentence."""
    counted = done.tally
    winner = counted.winner
    if winner is None:
        return say("Nothing could be counted: none of the answers says what was looked for.")
    shown = winner.shown if len(winner.shown) <= _LONGEST else winner.shown[: _LONGEST - 1] + "…"
    if counted.tied:
        return say(
            "A tie of {tied}, each with {votes} of {count} votes; “{shown}” was the first.",
            tied=len(counted.tied),
            votes=winner.votes,
            count=counted.count,
            shown=shown,
        )
    return say("“{shown}” has {votes} of {count} votes.", shown=shown, votes=winner.votes, count=counted.count)


def paragraph(done: VoteDone) -> str:
    """How far the answers agree and how it came about."""
    return joined(list(_sentences(done, with_figures=True)))


def remarks(done: VoteDone) -> str:
    """The same for who has the figures beside it."""
    return joined(list(_sentences(done, with_figures=False)))


def _sentences(done: VoteDone, *, with_figures: bool) -> Iterator[str]:
    counted = done.tally
    yield from _how_it_ended(done)
    silent, cut = len(counted.silent), sum(one.is_cut for one in done.answers)
    if silent and counted.groups:
        yield say("Not counted, since they say nothing that was looked for: {count}.", count=silent)
    if cut:
        yield say("Cut off by the token limit: {count}.", count=cut)
    if counted.count > 1 and counted.groups:
        if with_figures:
            low, high = counted.interval
            yield say(
                "Two of the answers agree with a chance of {agreement:.0f} %, their entropy is {entropy:.2f} of 1, and "
                "the winner's share lies between {low:.0f} and {high:.0f} % (95 % interval).",
                agreement=counted.agreement * 100,
                entropy=counted.entropy,
                low=low * 100,
                high=high * 100,
            )
        if not counted.tied and not done.is_early and counted.surely < _SURE:
            yield say("With more answers another one might win.")
    if done.answers:
        yield say("That the answers agree does not mean that they are right.")
    values = {"tokens": done.tokens, "seconds": done.seconds, "seed": str(done.seed)}
    if done.width == 1:
        yield say("{tokens:,} tokens in {seconds:.1f} s, one answer after the other; seed {seed}.", **values)
    else:
        yield say(
            "{tokens:,} tokens in {seconds:.1f} s, up to {width} answers at once; seed {seed}.",
            width=done.width,
            **values,
        )


def _how_it_ended(done: VoteDone) -> Iterator[str]:
    counted = done.tally
    if done.is_early:
        yield say(
            "Ended after {count} of {asked}: the rest could not change the winner.",
            count=counted.count,
            asked=done.asked,
        )
    if done.is_stopped:
        yield say("Stopped after {count} of {asked} answers.", count=counted.count, asked=done.asked)
    if done.problem:
        yield say("Only {count} of {asked} answers could be counted.", count=counted.count, asked=done.asked)
