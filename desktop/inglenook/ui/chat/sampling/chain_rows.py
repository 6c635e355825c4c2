"""The chain as rows: what each sampler is set to, whether it acts, and what it left of the token that is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from inglenook.engines.acting import is_on, used
from inglenook.engines.sampling import SAMPLERS
from inglenook.inference.chain_words import ENDS, sampler_name
from inglenook.ui.chat.sampling.control_words import strategy_name
from inglenook.ui.chat.sampling.strategies import strategy_of
from inglenook.ui.translated import grouped, number_in_words, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.sampling import Sampling
    from inglenook.engines.token_choice import ChainStage, Explanation

State = Literal["fixed", "acts", "off", "out", "unused"]

_NEARLY_ALL = 0.9995  # what would be written as 100.0
_SETTINGS = {
    "penalties": "repeat_penalty",
    "dry": "dry_multiplier",
    "top_n_sigma": "top_n_sigma",
    "top_k": "top_k",
    "typ_p": "typical_p",
    "top_p": "top_p",
    "min_p": "min_p",
    "xtc": "xtc_probability",
    "temperature": "temperature",
}


@dataclass(frozen=True, slots=True)
class ChainRow:
    """``place``: of its stage, when it has acted; ``setting`` says why when it does not act."""

    sampler: str
    name: str
    setting: str
    state: State
    place: int | None = None
    detail: str = ""
    mass: float = 0.0

    @property
    def is_movable(self) -> bool:
        """Whether its place in the order can be chosen."""
        return self.state not in {"fixed", "out"}


def chain_rows(sampling: Sampling, told: Explanation | None) -> tuple[ChainRow, ...]:
    """All of them: what always comes first, those of the order, those left out of it, and what takes the token."""
    stages = {stage.sampler: place for place, stage in enumerate(told.stages)} if told else {}
    return tuple(_rows(sampling, told, stages))


def _rows(sampling: Sampling, told: Explanation | None, stages: dict[str, int]) -> Iterator[ChainRow]:
    for first in ("model", "logit_bias"):
        if first in stages:
            yield _with_stage(ChainRow(first, _name(first), "", "fixed"), told, stages)
    members = used(sampling)
    for sampler in sampling.sampler_order:
        if sampler not in SAMPLERS:  # a preset may hold any word
            yield ChainRow(sampler, sampler, _tr("unknown"), "off")
            continue
        setting = number_in_words(getattr(sampling, _SETTINGS[sampler]), "g")
        state: State = "acts" if is_on(sampler, sampling) else "off"
        if sampler not in members:
            setting, state = (
                _tr("not with {strategy}").format(strategy=strategy_name(strategy_of(sampling).key)),
                "unused",
            )
        elif state == "off":
            setting = _tr("off")
        yield _with_stage(ChainRow(sampler, _name(sampler), setting, state), told, stages)
    for sampler in SAMPLERS:
        if sampler not in sampling.sampler_order:
            yield ChainRow(sampler, _name(sampler), _tr("left out"), "out")
    last = next((sampler for sampler in stages if sampler in ENDS), None)
    if last:
        yield _with_stage(ChainRow(last, _name(last), "", "fixed"), told, stages)


def _with_stage(row: ChainRow, told: Explanation | None, stages: dict[str, int]) -> ChainRow:
    place = stages.get(row.sampler)
    if told is None or place is None or row.state in {"off", "unused"}:
        return row
    stage = told.stages[place]
    return ChainRow(row.sampler, row.name, row.setting, row.state, place, _detail(told, stage), stage.mass)


def _detail(told: Explanation, stage: ChainStage) -> str:
    left = _tr("1 left") if stage.survivors == 1 else _tr("{count} left").format(count=grouped(stage.survivors))
    mass = number_in_words(100 * stage.mass, ".1f" if stage.mass < _NEARLY_ALL else ".0f")
    token = told.followed_text.strip() or "⏎"
    rank = _tr("“{token}”: rank {rank}") if stage.rank else _tr("“{token}” is out")
    return " · ".join((left, f"{mass}\N{NO-BREAK SPACE}%", rank.format(token=token, rank=grouped(stage.rank))))


def _name(sampler: str) -> str:
    return translated(sampler_name(sampler))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SamplerChain", text)
