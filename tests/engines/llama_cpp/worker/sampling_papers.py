"""Each sampler as its paper has it, in plain numpy: what llama.cpp's are held against.

Sources: Keskar et al. 2019 (repetition; llama.cpp multiplies negative logits), Fan et al. 2018 (top-k), Holtzman et al.
2020 (top-p), Nguyen et al. 2024 (min-p), Meister et al. 2023 (typical), Tang et al. 2024 (top-n-sigma), p-e-w 2024
(XTC, DRY: text-generation-webui, pull requests 6335 and 5677), kalomaze 2023 (dynamic temperature), Basu et al. 2021
(Mirostat), llama.cpp's pull request 17927 (adaptive-p).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.sampling import BANNED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inglenook.engines.sampling import Sampling

    Floats = NDArray[np.float64]


@dataclass
class Reading:
    """The tokens that are left, by number, with their logits; taken out is not the same as minus infinity.

    ``margin`` is how near a decision came to falling otherwise: float32 and float64 may differ there.
    """

    logits: Floats
    margin: float = np.inf
    left: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        self.logits = self.logits.astype(np.float64)
        self.left = np.ones(len(self.logits), bool)

    @property
    def probabilities(self) -> Floats:
        """Of all tokens; 0 for those that are gone."""
        logits = np.where(self.left, self.logits, -np.inf)
        weights = np.exp(logits - logits.max())
        return weights / weights.sum()

    def act(self, name: str, sampling: Sampling, history: Sequence[int]) -> None:
        """Let one sampler act."""
        getattr(self, f"_{name}")(sampling, history)

    def bias(self, sampling: Sampling) -> None:
        """Add what is to be added."""
        for token, by in sampling.logit_bias:
            self.logits[token] += -np.inf if by <= BANNED else by

    def _near(self, values: Floats | float, threshold: float) -> None:
        distances = np.abs(np.atleast_1d(values) - threshold)
        self.margin = min(self.margin, float(distances.min(initial=np.inf)))

    def _order(self) -> NDArray[np.intp]:
        tokens = np.flatnonzero(self.left)
        order = tokens[np.argsort(-self.logits[tokens], kind="stable")]
        steps = -np.diff(self.logits[order][np.isfinite(self.logits[order])])
        self._near(steps, 0)
        return order

    def _keep(self, tokens: NDArray[np.intp]) -> None:
        self.left = np.isin(np.arange(len(self.logits)), tokens)

    def _penalties(self, sampling: Sampling, history: Sequence[int]) -> None:
        recent = list(_last(history, sampling.repeat_last_n))
        for token in set(recent):
            by = sampling.repeat_penalty
            self.logits[token] *= by if self.logits[token] <= 0 else 1 / by
            self.logits[token] -= recent.count(token) * sampling.frequency_penalty + sampling.presence_penalty

    def _dry(self, sampling: Sampling, history: Sequence[int]) -> None:
        recent = list(_last(history, sampling.dry_last_n))
        for token in set(recent):
            lengths = [0]
            for place in (place for place, other in enumerate(recent) if other == token):
                length = 0
                while length < place and recent[place - 1 - length] == recent[-1 - length]:
                    length += 1
                lengths.append(length)
            over = max(lengths) - sampling.dry_allowed_length
            if over >= 0:
                self.logits[token] -= sampling.dry_multiplier * sampling.dry_base**over

    def _top_n_sigma(self, sampling: Sampling, _: Sequence[int]) -> None:
        finite = self.logits[self.left & np.isfinite(self.logits)]
        threshold = finite.max() - sampling.top_n_sigma * finite.std()
        if self.left.sum() > 1:
            self._near(finite, threshold)
            self.logits[self.logits < threshold] = -np.inf

    def _top_k(self, sampling: Sampling, _: Sequence[int]) -> None:
        self._keep(self._order()[: sampling.top_k])

    def _typ_p(self, sampling: Sampling, _: Sequence[int]) -> None:
        p = self.probabilities
        tokens = np.flatnonzero(p)
        information = -np.log(p[tokens])
        distance = np.abs(information - (p[tokens] * information).sum())
        order = np.argsort(distance, kind="stable")
        self._near(np.diff(distance[order]), 0)
        mass = np.cumsum(p[tokens][order])
        self._near(mass, sampling.typical_p)
        self._keep(tokens[order][: 1 + int((mass <= sampling.typical_p).sum())])

    def _top_p(self, sampling: Sampling, _: Sequence[int]) -> None:
        order = self._order()
        mass = np.cumsum(self.probabilities[order])
        self._near(mass, sampling.top_p)
        self._keep(order[: 1 + int((mass < sampling.top_p).sum())])

    def _min_p(self, sampling: Sampling, _: Sequence[int]) -> None:
        p = self.probabilities
        self._near(np.log(p[p > 0] / p.max()), float(np.log(sampling.min_p)))
        self._keep(np.flatnonzero((p >= sampling.min_p * p.max()) & self.left))

    def _xtc(self, sampling: Sampling, _: Sequence[int]) -> None:
        order = self._order()
        order = order[self.probabilities[order] > 0]
        p = self.probabilities[order]
        self._near(p, sampling.xtc_threshold)
        above = int((p >= sampling.xtc_threshold).sum())
        self._keep(order[max(0, above - 1) :])

    def _temperature(self, sampling: Sampling, _: Sequence[int]) -> None:
        temperature = sampling.temperature
        if sampling.dynatemp_range > 0:
            if self.left.sum() < 2:
                return
            p = self.probabilities
            entropy = -(p[p > 0] * np.log(p[p > 0])).sum() / np.log(self.left.sum())
            low = max(0.0, temperature - sampling.dynatemp_range)
            high = temperature + sampling.dynatemp_range
            temperature = low + (high - low) * entropy**sampling.dynatemp_exponent
            self._near(temperature, 0)
        if temperature <= 0:
            self.logits[np.arange(len(self.logits)) != self._order()[0]] = -np.inf
        else:
            self.logits /= temperature


def _last(history: Sequence[int], count: int) -> Sequence[int]:
    return history if count < 0 else history[len(history) - min(count, len(history)) :]


def adaptive(p: Floats, target: float) -> Floats:
    """Adaptive-p's own probabilities, when those of the model are ``p``."""
    distance = np.abs(p - target) / 0.3
    weights = np.where(p > 0, np.exp(5 - 10 * distance**2 / (1 + distance)), 0)
    return weights / weights.sum()


def mirostat_kept(p: Floats, mu: float, *, version: int) -> tuple[Floats, float]:
    """Mirostat's own probabilities, and how near the number of tokens came to another."""
    order = np.argsort(-p, kind="stable")
    order = order[p[order] > 0]
    if version == 2:
        surprise = -np.log2(p[order])
        count, margin = int((surprise <= mu).sum()), float(np.abs(surprise - mu).min())
    else:
        some = p[order][:100]
        ranks = np.arange(1, len(some))
        steps, falls = np.log((ranks + 1) / ranks), np.log(some[:-1] / some[1:])
        zipf = (steps * falls).sum() / (steps**2).sum()
        rest = zipf - 1
        number = ((rest * 2**mu) / (1 - len(p) ** -rest)) ** (1 / zipf)
        count, margin = int(number), float(abs(number - round(number)) / number)
    kept = np.zeros_like(p)
    kept[order[: max(1, count)]] = p[order[: max(1, count)]]
    return kept / kept.sum(), margin
