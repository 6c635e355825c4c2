"""What the user wants of one model, as it is kept with it: its publisher's values or not, and values of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from inglenook.presets.chosen_values import sound_values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.layers import Chosen


@dataclass(frozen=True, slots=True)
class ModelWishes:
    """Nothing said is the usual: the publisher's values are used, and no others."""

    uses_publisher: bool = True
    values: Mapping[str, Chosen] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def kept(self) -> str:
        """As it is kept; empty for the usual."""
        said: dict[str, object] = {} if self.uses_publisher else {"uses_publisher": False}
        if self.values:
            said["values"] = dict(self.values)
        return json.dumps(said, ensure_ascii=False) if said else ""


def wishes_of(kept: str) -> ModelWishes:
    """What was kept; what is broken in it is left out."""
    try:
        found: object = json.loads(kept) if kept else {}
    except (ValueError, RecursionError):
        return ModelWishes()
    said = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    values = said.get("values")
    own = sound_values(cast("dict[str, object]", values)) if isinstance(values, dict) else {}
    return ModelWishes(said.get("uses_publisher") is not False, MappingProxyType(own))
