"""What every section of the settings is."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """Frozen and strict: a word is not a number, and NaN is no number either."""

    model_config = ConfigDict(frozen=True, strict=True, allow_inf_nan=False)
