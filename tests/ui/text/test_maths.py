"""Formulas become pictures; wrong ones stay as they are written."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QImage

from inglenook.ui.text.maths import Formula, Formulas

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _formula(latex: str, *, colour: str = "#102030", px: int = 15) -> Formula:
    return Formula(latex, False, px, colour, 2.0)  # noqa: FBT003  in a line


@pytest.fixture
def formulas(qtbot: QtBot) -> Formulas:  # noqa: ARG001  an application is needed
    return Formulas(QFont())


def _drawn(formulas: Formulas, formula: Formula, qtbot: QtBot) -> QImage:
    with qtbot.waitSignal(formulas.ready, timeout=20_000) as news:
        formulas.picture(formula)
    assert news.args is not None
    assert formula.latex in news.args[0]
    return formulas.picture(formula).image


def test_the_source_stands_in_until_the_picture_comes(formulas: Formulas, qtbot: QtBot) -> None:
    formula = _formula(r"\frac{a}{b}")
    before = formulas.picture(formula).image
    after = _drawn(formulas, formula, qtbot)
    assert after != before
    assert formulas.picture(formula).descent > 2
    assert after.devicePixelRatio() == 2


def test_wrong_latex_stays_source(formulas: Formulas, qtbot: QtBot) -> None:
    formula = _formula(r"\frac{")
    before = formulas.picture(formula).image
    assert _drawn(formulas, formula, qtbot) == before


def test_each_size_and_colour_is_drawn_once(formulas: Formulas, qtbot: QtBot) -> None:
    small = _drawn(formulas, _formula("x^2"), qtbot)
    assert formulas.picture(_formula("x^2")).image.cacheKey() == small.cacheKey()
    assert _drawn(formulas, _formula("x^2", px=30), qtbot).width() > small.width()
    assert _drawn(formulas, _formula("x^2", colour="#ff0000"), qtbot) != small


def test_an_endless_formula_is_not_even_tried(formulas: Formulas) -> None:
    formulas.picture(_formula("a" * 5000))
    assert "formulas" not in [thread.name for thread in threading.enumerate()]
