"""The chip says the verdict in a word, an icon and a colour, and speaks the total with its context."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from inglenook.fit.computer import invented
from inglenook.fit.formula import formula
from inglenook.fit.inventing import invented_shape
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.ui.fit.verdict_chip import VerdictChip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inglenook.fit.fit import Fit, Verdict
    from inglenook.ui.theme.theme import Theme


def a_fit() -> Fit:
    """8 billion parameters on a card of 24 GiB."""
    shape, computer = invented_shape("8B", "Q4_K_M"), invented("RTX 4090:24")
    return formula(shape, parameters_for(shape, FitOptions(), computer), computer)


@pytest.fixture
def chip(qtbot: QtBot, theme: Theme) -> VerdictChip:
    chip = VerdictChip(theme)
    qtbot.addWidget(chip)
    return chip


def test_it_says_the_word_and_speaks_the_total(chip: VerdictChip) -> None:
    chip.show_fit(a_fit())
    assert chip.text() == "Fits"
    assert chip.accessibleName().startswith("Fits: ")
    assert chip.accessibleName().endswith(" GiB at 8,192 tokens")
    assert "is free" in chip.toolTip()


def test_without_a_fit_it_takes_no_room(chip: VerdictChip) -> None:
    chip.show_fit(a_fit())
    assert chip.sizeHint().width() > 0
    chip.show_fit(None)
    assert chip.sizeHint().isEmpty()
    assert chip.accessibleName() == ""


def test_each_verdict_looks_different_without_its_colours(chip: VerdictChip) -> None:
    verdicts: tuple[Verdict, ...] = ("fits", "tight", "no", "unknown")
    looks: set[tuple[str, bytes]] = set()
    for verdict in verdicts:
        chip.show_fit(replace(a_fit(), verdict=verdict))
        chip.resize(chip.sizeHint())
        grey = chip.grab().toImage().convertToFormat(chip.grab().toImage().Format.Format_Grayscale8)
        looks.add((chip.text(), bytes(grey.constBits())))
    assert len({word for word, _ in looks}) == len({picture for _, picture in looks}) == len(verdicts)
