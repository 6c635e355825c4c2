"""What crosses the pipe to have several answers written side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from inglenook.engines.samples import BatchCost, SampleRequest  # noqa: TC001  pydantic reads the fields' types


@dataclass(frozen=True, slots=True)
class Sample:
    """Answered by PromptProgress…, PromptDone, SamplesGrown and SampleEnded…, then SamplesDone; or by Failed."""

    request: SampleRequest
    kind: Literal["sample"] = "sample"


@dataclass(frozen=True, slots=True)
class MeasureBatches:
    """How long do steps of so many at once take? Answered by BatchesMeasured or Failed."""

    widths: tuple[int, ...]
    kind: Literal["measure_batches"] = "measure_batches"


@dataclass(frozen=True, slots=True)
class BatchesMeasured:
    """A cost for each width."""

    costs: tuple[BatchCost, ...]
