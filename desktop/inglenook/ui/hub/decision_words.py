"""Why the winner wins, and how sure that is, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.hub.decision import advantages
from inglenook.ui.hub.criterion_words import criterion_name
from inglenook.ui.hub.decision_table_model import score_in_words
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.hub.decision import Criterion, Decision, Row


def lead_in_words(decision: Decision, weights: Mapping[Criterion, float]) -> str:
    """Ahead of whom, by how much, and through what."""
    winner = decision.winner
    if winner is None:
        return QCoreApplication.translate(
            "DecisionWords",
            "Ask for less: the list of what was left out says why each was. More memory helps most often.",
        )
    if len(decision.rows) == 1:
        return QCoreApplication.translate(
            "DecisionWords", "The only one that suits all of this: see what was left out, and why."
        )
    second = decision.rows[1]
    ahead = advantages(winner, second, weights)
    if winner.score == second.score or not ahead:
        return QCoreApplication.translate(
            "DecisionWords", "Level with {second}: nothing that counts tells them apart."
        ).format(second=second.entry.name)
    through = ", ".join(
        f"{criterion_name(criterion)} ({_told(winner, criterion)}; {_told(second, criterion)})"
        for criterion, _ in ahead[:2]
    )
    sentence = QCoreApplication.translate(
        "DecisionWords", "{score} of 100, {points} ahead of {second}, mostly through {through}."
    )
    return sentence.format(
        score=score_in_words(winner.score),
        points=score_in_words(winner.score - second.score),
        second=second.entry.name,
        through=through,
    )


def sensitivity_in_words(decision: Decision) -> str:
    """Which weights would tip it when they were a fifth smaller or larger."""
    tipping: dict[str, list[str]] = {}
    for shift in decision.shifts:
        if shift.winner is not None:
            sign = "−" if shift.factor < 1 else "+"  # noqa: RUF001  a minus sign
            tipping.setdefault(shift.winner.name, []).append(f"{criterion_name(shift.criterion)} {sign}20 %")
    if not tipping:
        return QCoreApplication.translate(
            "DecisionWords", "Steady: no single weight, 20 % more or less, changes the winner."
        )
    told = "; ".join(
        QCoreApplication.translate("DecisionWords", "{name} would win with {changes}").format(
            name=name, changes=QCoreApplication.translate("DecisionWords", " or ").join(changes)
        )
        for name, changes in tipping.items()
    )
    return QCoreApplication.translate("DecisionWords", "Close: {told}.").format(told=told)


def _told(row: Row, criterion: Criterion) -> str:
    return translated(row.values[criterion].text)
