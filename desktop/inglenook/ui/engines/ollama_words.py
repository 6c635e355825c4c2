"""How far a pull or a creation is, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.sizes import size
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from inglenook.engines.ollama.care_answers import CareStep


def progress_in_words(step: CareStep) -> str:
    """Such as "Fetching: 1.2 GiB of 4.9 GiB"."""
    stage = translated(step.stage)
    if not step.total_bytes:
        return stage
    words = QCoreApplication.translate("OllamaWords", "{stage}: {done} of {total}")
    return words.format(stage=stage, done=size(step.done_bytes), total=size(step.total_bytes))
