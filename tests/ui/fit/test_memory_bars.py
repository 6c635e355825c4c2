"""The bars say in words what they draw, and wrap their legends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from inglenook.fit.computer import invented
from inglenook.fit.formula import formula
from inglenook.fit.inventing import invented_shape
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.ui.fit.memory_bar import MemoryBar, Part
from inglenook.ui.fit.memory_bars import MemoryBars

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inglenook.fit.fit import Fit
    from inglenook.ui.theme.theme import Theme

GIB = 2**30
PARTS = tuple(
    Part(purpose, f"{purpose.capitalize()} 1.0 GiB", GIB)
    for purpose in ("weights", "kv", "compute", "output", "overhead", "along")
)


def _fit(parameters: str, cards: str) -> Fit:
    shape, computer = invented_shape(parameters, "Q4_K_M"), invented(cards)
    return formula(shape, parameters_for(shape, FitOptions(), computer), computer)


def _shown(bars: MemoryBars) -> list[MemoryBar]:
    return [bar for bar in bars.findChildren(MemoryBar) if bar.isVisibleTo(bars)]


@pytest.fixture
def bars(qtbot: QtBot, theme: Theme) -> MemoryBars:
    bars = MemoryBars(theme)
    qtbot.addWidget(bars)
    return bars


def test_there_is_a_bar_for_each_card_and_one_for_main_memory(bars: MemoryBars) -> None:
    bars.show_fit(_fit("8B", "RTX 3060:12, RTX 4090:24"))
    names = [bar.accessibleName().partition(":")[0] for bar in _shown(bars)]
    assert names == ["RTX 3060", "RTX 4090", "Main memory"]
    bars.show_fit(_fit("8B", "RTX 4090:24"))
    assert len(_shown(bars)) == 2
    card = _shown(bars)[0]
    assert card.accessibleName() == "RTX 4090: 5.9 GiB of 24.0 GiB free"
    assert card.accessibleDescription().startswith("Weights 4.")
    assert "Context 1.0 GiB" in card.accessibleDescription()


def test_what_is_too_much_is_told_in_words(bars: MemoryBars) -> None:
    bars.show_fit(_fit("70B", "RTX 4090:24"))
    over = [label.text() for label in bars.findChildren(QLabel) if label.property("role") == "error"]
    assert len(over) == 1
    assert over[0].endswith(" GiB too much")


def test_the_legend_wraps_where_there_is_no_room(qtbot: QtBot, theme: Theme) -> None:
    bar = MemoryBar(theme)
    qtbot.addWidget(bar)
    bar.show_parts(PARTS, free=8 * GIB, limit=7 * GIB)
    assert bar.heightForWidth(1000) < bar.heightForWidth(300) < bar.heightForWidth(150)


def test_each_part_has_a_pattern_of_its_own(qtbot: QtBot, theme: Theme) -> None:
    bar = MemoryBar(theme)
    qtbot.addWidget(bar)
    pictures: set[bytes] = set()
    for part in PARTS:
        bar.show_parts([part], free=GIB, limit=None)
        bar.resize(200, bar.heightForWidth(200))
        drawn = bar.grab().copy(20, 5, 100, 12).toImage()
        ink = drawn.pixelColor(0, 0).rgb()
        dots = bytes(drawn.pixelColor(x, y).rgb() == ink for y in range(12) for x in range(100))
        pictures.add(dots)
    assert len(pictures) == len(PARTS)
