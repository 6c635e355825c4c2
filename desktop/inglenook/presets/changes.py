"""What a preset changes: each value that it says, beside what it would be without it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.layers import Chosen
    from inglenook.presets.preset import Preset


@dataclass(frozen=True, slots=True)
class Change:
    """``usual`` is None where the engine decides by the model and the computer."""

    key: str
    usual: Chosen
    value: Chosen

    @property
    def is_one(self) -> bool:
        """Whether it makes a difference."""
        return self.usual != self.value


def changes_of(preset: Preset, usual: Mapping[str, Chosen]) -> tuple[Change, ...]:
    """Of all values that the preset says, in their order."""
    return tuple(Change(key, usual.get(key), value) for key, value in preset.values.items())


def differences(first: Preset, second: Preset) -> tuple[Change, ...]:
    """Values that two presets do not have alike; None: not said."""
    keys = dict.fromkeys([*first.values, *second.values])
    both = (Change(key, first.values.get(key), second.values.get(key)) for key in keys)
    return tuple(change for change in both if change.is_one)
