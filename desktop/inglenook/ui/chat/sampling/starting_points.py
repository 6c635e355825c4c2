"""Whole sets of sampling values to begin from, each with a reason; what they set is then the chat's own."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from inglenook.engines.sampling import Sampling
from inglenook.presets.values import BY_KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.layers import Chosen

_OFF: Mapping[str, Chosen] = {"temperature": 1.0, "top_k": 0, "top_p": 1.0, "min_p": 0.0}
_USUAL = Sampling()


@dataclass(frozen=True, slots=True)
class StartingPoint:
    """``values``: those that differ from llama.cpp's own."""

    name: str
    why: str
    values: Mapping[str, Chosen]

    @property
    def all_values(self) -> dict[str, Chosen]:
        """Everything but the seed, so that nothing stays from before."""
        usual = {
            field.name: cast("Chosen", getattr(_USUAL, field.name))
            for field in fields(Sampling)
            if field.name in BY_KEY and field.name != "seed"
        }
        return {**usual, **self.values}


def starting_points() -> tuple[StartingPoint, ...]:
    """In the window's language."""
    return (
        StartingPoint(_tr("Usual"), _tr("llama.cpp's own values."), {}),
        StartingPoint(
            _tr("Precise"),
            _tr("Facts, code, extraction: little is left to chance."),
            {"temperature": 0.3, "top_p": 0.9},
        ),
        StartingPoint(
            _tr("Varied"),
            _tr("Stories and ideas: min-p cuts what makes no sense, so a higher temperature stays readable."),
            {**_OFF, "temperature": 1.2, "min_p": 0.05},
        ),
        StartingPoint(
            _tr("Very varied"),
            _tr("Top-n-sigma cuts by the scores before the temperature acts, which may then be high."),
            {**_OFF, "temperature": 1.5, "top_n_sigma": 1.0},
        ),
        StartingPoint(
            _tr("Against repetition"),
            _tr("DRY holds repeated passages back, and leaves single words alone."),
            {"dry_multiplier": 0.8, "temperature": 0.8},
        ),
        StartingPoint(
            _tr("Unusual words"),
            _tr("XTC now and then leaves out the likeliest tokens where others are good, too."),
            {"xtc_probability": 0.5, "xtc_threshold": 0.1, "min_p": 0.02, "temperature": 1.0},
        ),
        StartingPoint(
            _tr("The model as it is"),
            _tr("No sampler acts: tokens are drawn as likely as the model has them."),
            _OFF,
        ),
        StartingPoint(
            _tr("Steady surprise"),
            _tr("Mirostat 2 keeps a long text from becoming dull or confused."),
            {"strategy": "mirostat", "mirostat": 2, "temperature": 1.0},
        ),
        StartingPoint(
            _tr("Likeliest whole"),
            _tr("Short answers with one right wording, such as translations: four beams."),
            {"strategy": "beam_search", "beams": 4},
        ),
        StartingPoint(
            _tr("Different answers"),
            _tr("Six beams in three groups: the search looks at answers that differ."),
            {"strategy": "beam_search", "beams": 6, "beam_groups": 3},
        ),
        StartingPoint(
            _tr("Without repetition or chance"),
            _tr("Contrastive search: the same answer each time, and no going round in circles."),
            {"strategy": "contrastive_search"},
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartingPoints", text)
