"""``inglenook lab vote``: one question, many answers, and what most of them say."""

from __future__ import annotations

import json
import shutil
import sys
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.chat import whole_prompt
from inglenook.cli.chat_choices import chosen, chosen_model, chosen_preset
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import faint, harmless, is_terminal
from inglenook.engines.engine import PromptProgress
from inglenook.errors import UsageError
from inglenook.lab.vote.batch_speeds import BatchSpeeds
from inglenook.lab.vote.extractor import Extractor
from inglenook.lab.vote.vote_json import vote_json
from inglenook.lab.vote.vote_prompt import vote_prompt
from inglenook.lab.vote.vote_request import (
    Answered,
    Began,
    Counted,
    Grown,
    Measuring,
    VoteDone,
    VoteRequest,
)
from inglenook.lab.vote.vote_words import headline, paragraph
from inglenook.lab.vote.voting import Voting

if TYPE_CHECKING:
    from inglenook.cli.arguments import LabVote
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.lab.vote.tally import Tally
    from inglenook.lab.vote.vote_request import VoteStep

_BAR = 24  # characters
_SHOWN = 40  # characters of what a group says


def lab_vote(command: LabVote, rooms: TerminalRooms) -> int:
    """0 when one answer leads, 1 when none does, or when the engine failed on the way: what was counted is told.

    Raises InglenookError with the sentence, KeyboardInterrupt when stopped before anything was counted.
    """
    extractor = Extractor(command.extractor, command.detail)
    if extractor.problem:
        raise UsageError(extractor.problem)
    prompt = whole_prompt(command.chat)
    if prompt is None or not prompt.strip():
        raise UsageError("There is no prompt: give one with -p, or on standard input.")
    request, done = _asked(command, rooms, prompt, extractor)
    if done is None or (done.is_stopped and not done.answers):
        raise KeyboardInterrupt
    if command.json:
        print(json.dumps(vote_json(request, done), ensure_ascii=False))
    else:
        _print(done)
    if done.problem:
        print(f"inglenook: {harmless(done.problem)}", file=sys.stderr)
        return 1
    return 0 if done.tally.winner is not None and not done.tally.tied else 1


def _asked(
    command: LabVote, rooms: TerminalRooms, prompt: str, extractor: Extractor
) -> tuple[VoteRequest, VoteDone | None]:
    preset = chosen_preset(rooms, command.chat.preset)
    model = chosen_model(rooms, command.chat.model, preset)
    values = chosen(command.chat, rooms, model, preset)
    request = VoteRequest(
        vote_prompt(values, prompt, extractor, reasons=command.reasons),
        count=command.count,
        extractor=extractor,
        stops_early=command.stops_early,
        reproducible=values.is_reproducible,
    )
    status = StatusLine()
    cancel = Cancel()
    done: VoteDone | None = None
    with interrupt_cancels(cancel):
        try:
            loaded = rooms.loaded.ensure(
                model, values.options, on_progress=status.show, cancel=cancel, anyway=command.chat.load_anyway
            )
            course = _Course(status, command.count)
            for step in Voting(BatchSpeeds(rooms.paths.cache)).run(loaded, request, cancel):
                course.take(step)
                if isinstance(step, VoteDone):
                    done = step
        finally:
            status.clear()
    return request, done


class _Course:
    """What the status line says meanwhile."""

    def __init__(self, status: StatusLine, count: int) -> None:
        self._status = status
        self._count = count
        self._whole = self._tokens = 0
        self._tally: Tally | None = None

    def take(self, step: VoteStep) -> None:
        """One step of the vote."""
        match step:
            case Measuring():
                self._status.show_text("Measuring how fast several answers at once are")
            case PromptProgress():
                self._status.show(step)
            case Began():
                self._status.clear()
                if step.notice:
                    print(f"inglenook: {harmless(step.notice)}", file=sys.stderr)
            case Grown():
                self._tokens += step.tokens
                self._tell()
            case Answered():
                self._whole += 1
            case Counted():
                self._tally = step.tally
                self._tell()
            case _:
                pass

    def _tell(self) -> None:
        leader = self._tally.winner if self._tally else None
        ahead = f", “{harmless(leader.shown)[:_SHOWN]}” leads with {leader.votes}" if leader else ""
        self._status.show_text(f"{self._whole} of {self._count} answers, {self._tokens:,} tokens{ahead}")


def _print(done: VoteDone) -> None:
    width = max((len(harmless(group.shown)[:_SHOWN]) for group in done.tally.groups), default=0)
    for group in done.tally.groups:
        shown = harmless(group.shown)[:_SHOWN]
        bar = "█" * max(1, round(group.share * _BAR))
        which = ", ".join(str(number + 1) for number in group.numbers)
        print(f"{shown:<{width}}  {bar:<{_BAR}}  {group.votes} of {done.tally.count}  {faint(which, sys.stdout)}")
    print(harmless(headline(done)))
    print(harmless(paragraph(done)))
    chosen = done.chosen
    if chosen is not None and is_terminal(sys.stdout):
        line = "─" * min(60, shutil.get_terminal_size().columns)
        print(f"{line}\n{harmless(chosen.text.strip())}")
