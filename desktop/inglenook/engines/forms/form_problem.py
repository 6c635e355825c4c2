"""Something to know about a form, with its line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class FormProblem:
    """An error (no answer can be held to it), a warning (it is probably not meant so), or just news."""

    line: int  # from 1
    severity: Severity
    message: str
