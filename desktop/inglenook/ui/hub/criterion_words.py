"""What the criteria of a decision are called in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inglenook.hub.decision import Criterion


def criterion_name(criterion: Criterion) -> str:
    """A column's heading and a weight's name."""
    names: dict[Criterion, str] = {
        "task": QCoreApplication.translate("Criterion", "Task"),
        "size": QCoreApplication.translate("Criterion", "Parameters"),
        "recency": QCoreApplication.translate("Criterion", "Released"),
        "speed": QCoreApplication.translate("Criterion", "Speed"),
        "memory": QCoreApplication.translate("Criterion", "Memory"),
        "context": QCoreApplication.translate("Criterion", "Context"),
        "language": QCoreApplication.translate("Criterion", "Language"),
        "licence": QCoreApplication.translate("Criterion", "Licence"),
    }
    return names[criterion]


def criterion_tip(criterion: Criterion) -> str:
    """What counts as better, in a sentence."""
    tips: dict[Criterion, str] = {
        "task": QCoreApplication.translate("Criterion", "Made for the task counts more than able to do it."),
        "size": QCoreApplication.translate(
            "Criterion", "More parameters often answer better. A proxy for quality, not a benchmark."
        ),
        "recency": QCoreApplication.translate(
            "Criterion", "Newer models often answer better. A proxy for quality, not a benchmark."
        ),
        "speed": QCoreApplication.translate(
            "Criterion", "What is read from memory for each token. Less is faster; nothing was measured."
        ),
        "memory": QCoreApplication.translate(
            "Criterion", "What it takes with its context. Less leaves more to others."
        ),
        "context": QCoreApplication.translate("Criterion", "How many tokens it was trained to keep in view."),
        "language": QCoreApplication.translate("Criterion", "Named on its card counts more than “multilingual”."),
        "licence": QCoreApplication.translate("Criterion", "Commercial use allowed, under conditions, or not."),
    }
    return tips[criterion]
