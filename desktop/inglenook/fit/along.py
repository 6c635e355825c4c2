"""What is loaded along with a model: a draft model that guesses for it, an adapter that changes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.fit.shape import Shape


@dataclass(frozen=True, slots=True)
class Along:
    """Nothing, unless it is said."""

    draft: Shape | None = None
    draft_name: str = ""
    adapter_bytes: int = 0  # its tensors, as they lie in memory
    adapter_name: str = ""

    def __bool__(self) -> bool:
        return self.draft is not None or self.adapter_bytes > 0
