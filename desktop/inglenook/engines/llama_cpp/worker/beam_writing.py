"""Beam search: the best answers by the probability of the whole, several of them growing side by side."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.beams import BeamNode, BeamsFound, BeamsGrown, FoundBeam
from inglenook.engines.llama_cpp.worker.beam_scoring import BeamGroup, Extension, Rules, best_first
from inglenook.engines.llama_cpp.worker.context import ABORTED
from inglenook.engines.llama_cpp.worker.decoder import FULL
from inglenook.engines.llama_cpp.worker.held_beams import HeldBeams
from inglenook.engines.llama_cpp.worker.likeliest import Likeliest
from inglenook.engines.llama_cpp.worker.logit_rows import LAST, LogitRows, biased
from inglenook.engines.llama_cpp.worker.sequences import Sequences
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from inglenook.engines.engine import StopReason
    from inglenook.engines.llama_cpp.worker.beam_scoring import Beam, Hypothesis
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.held import Held
    from inglenook.engines.llama_cpp.worker.reached import Reached
    from inglenook.engines.sampling import Sampling


class BeamWriting:
    """For one answer behind the prompt that ``context`` has just read."""

    def __init__(
        self,
        reached: Reached,
        context: Context,
        sampling: Sampling,
        held: Held | None,
        emit: Callable[[BeamsGrown | BeamsFound], None],
    ) -> None:
        self._reached = reached
        self._held = HeldBeams(held, sampling.beam_groups)
        self._context = context
        self._sampling = sampling
        self._emit = emit
        self._size = reached.vocabulary.size
        self._likeliest = Likeliest(self._size)
        self._each = sampling.beams // sampling.beam_groups
        # so many that the beams can all go on, whatever ends among them
        self._kept = max(2, 1 + len(reached.vocabulary.enders)) * self._each
        self.first_at = self.last_at = time.perf_counter()

    def search(self, max_tokens: int | None) -> tuple[tuple[FoundBeam, ...], StopReason]:
        """The answers, best first, and why the search ended; raises PromptError, LoadError."""
        try:
            return self._search(max_tokens)
        finally:
            self._held.close()

    def _search(self, max_tokens: int | None) -> tuple[tuple[FoundBeam, ...], StopReason]:
        sampling = self._sampling
        start, window = self._context.length(), self._context.window
        limit = min(window - start, window if max_tokens is None else max_tokens)
        rules = Rules(self._each, sampling.length_penalty, sampling.early_stopping, limit)
        groups = [BeamGroup(rules) for _ in range(sampling.beam_groups)]
        cells = min(max(window, start + 2 * sampling.beams), start + sampling.beams * (limit + 1))
        sequences = Sequences(self._reached, count=2 * sampling.beams, cells=cells, outputs=sampling.beams)
        sequences.context.watch(self._should_abort)
        try:
            reason = self._grow(groups, sequences, start, limit)
        finally:
            sequences.close()
        for group in groups:
            group.finish()
        found = tuple(self._told(number, hypothesis) for number, hypothesis in best_first(groups))
        if found:
            self._emit(BeamsFound(found))
        elif reason == "max_tokens" and limit > 0 and not self._held.is_free:
            raise PromptError(
                say("Every way to go on is forbidden, by the constraint or by banned words. Change one of them.")
            )
        is_ended = reason != "cancelled" and bool(found) and found[0].is_ended
        return found, "end" if is_ended else reason

    def _grow(self, groups: list[BeamGroup], sequences: Sequences, start: int, limit: int) -> StopReason:
        if limit <= 0:
            return "max_tokens" if self._context.length() < self._context.window else "context_full"
        if not sequences.take_prompt(self._context):
            raise PromptError(say("This model's memory cannot be shared by several beams. Choose another strategy."))
        rows: list[list[NDArray[np.float32]]] = [[LogitRows(self._context.handle, self._size)[LAST]] for _ in groups]
        banks = (0, self._sampling.beams)
        places: list[list[int]] = [[0] for _ in groups]  # the sequence of each running beam
        for step in range(1, limit + 1):
            self._step(groups, rows, step)
            self._reached.controls.steps += 1
            if all(group.is_done for group in groups):
                return "max_tokens"
            if step == limit:
                break
            if self._reached.controls.stop:
                return "cancelled"
            places = _moved(groups, sequences, places, banks[step % 2])
            beams = [beam for group in _live(groups) for beam in group.running]
            taken = [place for one in places for place in one]
            code = sequences.decode([beam.tokens[-1] for beam in beams], taken, start + step - 1)
            if code:
                return self._ended_by(code)
            rows = self._split(groups, sequences.context)
        full = self._context.length() + limit >= self._context.window
        return "context_full" if full else "max_tokens"

    def _step(self, groups: list[BeamGroup], rows: list[list[NDArray[np.float32]]], step: int) -> None:
        """One token more for each group, the later ones shy of what the earlier ones took."""
        nodes: list[BeamNode] = []
        chosen: list[int] = []
        for number, group in enumerate(groups):
            if group.is_done:
                continue
            extensions = self._extensions(number, group.running, rows[number], chosen)
            finished = group.step(extensions, self._reached.vocabulary.ends_answer)
            self._held.move(number, group.running)
            chosen += [beam.tokens[-1] for beam in group.running]
            nodes += [self._node(beam, number) for beam in group.running]
            nodes += [self._node(one.beam, number, is_finished=True) for one in finished]
        self.last_at = time.perf_counter()
        if step == 1:
            self.first_at = self.last_at
        self._emit(BeamsGrown(step, tuple(nodes)))

    def _extensions(
        self, group: int, running: Sequence[Beam], rows: Sequence[NDArray[np.float32]], chosen: Sequence[int]
    ) -> list[Extension]:
        """The best of all that could follow, best first.

        What is forbidden keeps its share of the probability, as with Hugging Face: beams compete by what the model
        thinks of the whole.
        """
        found: list[Extension] = []
        for number, (beam, row) in enumerate(zip(running, rows, strict=True)):
            _, total = self._likeliest(row, 1)
            scores = self._held.allowed(self._weighed(row, chosen), group, number)
            if not np.isfinite(scores).any():
                continue
            top, _ = self._likeliest(scores, min(self._size, self._kept))
            values = scores[top].astype(np.float64) - total + beam.total
            found += [
                Extension(number, token, value)
                for token, value in zip(top.tolist(), values.tolist(), strict=True)
                if value > -np.inf
            ]
        found.sort(key=lambda extension: -extension.total)
        return found[: self._kept]

    def _weighed(self, row: NDArray[np.float32], chosen: Sequence[int]) -> NDArray[np.float32]:
        """The scores with biases, and less those that earlier groups have taken in this step."""
        scores = biased(row, self._sampling, self._reached.place.suppressed)
        shy = self._sampling.diversity_penalty if chosen else 0.0
        if not shy:
            return scores
        scores = row.copy() if scores is row else scores
        np.subtract.at(scores, np.array(chosen, np.intp), np.float32(shy))
        return scores

    def _split(self, groups: list[BeamGroup], context: Context) -> list[list[NDArray[np.float32]]]:
        """The results of the last computation, for each beam of each group."""
        rows: list[list[NDArray[np.float32]]] = []
        begin = 0
        for group in groups:
            count = 0 if group.is_done else len(group.running)
            rows.append([LogitRows(context.handle, self._size)[begin + row] for row in range(count)])
            begin += count
        return rows

    def _ended_by(self, code: int) -> StopReason:
        if code in {ABORTED, FULL}:
            return "cancelled" if code == ABORTED else "context_full"
        raise PromptError(
            say("The engine failed while writing the answer (code {code} of llama.cpp). Try again.", code=code)
        )

    def _should_abort(self) -> bool:
        self._reached.controls.steps += 1
        return self._reached.controls.stop

    def _node(self, beam: Beam, group: int, *, is_finished: bool = False) -> BeamNode:
        text = self._reached.vocabulary.text(beam.tokens[-1])
        return BeamNode(beam.parent, beam.tokens[-1], text, beam.total, is_finished, group)

    def _told(self, group: int, found: Hypothesis) -> FoundBeam:
        tokens = found.beam.tokens
        shown = b"".join(self._reached.pieces[token] or b"" for token in tokens)
        return FoundBeam(shown.decode(errors="replace"), tokens, found.beam.total, found.score, found.is_ended, group)


def _live(groups: Sequence[BeamGroup]) -> list[BeamGroup]:
    return [group for group in groups if not group.is_done]


def _moved(groups: list[BeamGroup], sequences: Sequences, places: list[list[int]], bank: int) -> list[list[int]]:
    """Give each beam a sequence of the other bank, begun as its parent's is; those of this bank are forgotten.

    Two banks, since one parent may have several children, and a child may take the place of another's parent.
    """
    moved: list[list[int]] = []
    target = bank
    for group, before in zip(groups, places, strict=True):
        taken: list[int] = []
        for beam in group.running if not group.is_done else ():
            sequences.copy(before[beam.parent], target)
            taken.append(target)
            target += 1
        moved.append(taken)
    for place in {place for before in places for place in before}:
        sequences.drop(place)
    return moved
