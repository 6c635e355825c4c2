"""Icons come in the asked colour, sharp at every density, turned round where they point."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage

import inglenook.ui
from inglenook.paths import resources
from inglenook.ui.theme.qss import PICTURES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from inglenook.ui.theme.theme import Theme


def picture(icon: QIcon, density: float = 1) -> QImage:
    return icon.pixmap(QSize(18, 18), density).toImage()


def test_an_icon_is_tinted_and_sharp_at_every_density(theme: Theme) -> None:
    icon = theme.icon("square", color="accent")
    assert [picture(icon, density).width() for density in (1, 2, 3)] == [18, 36, 54]
    image = picture(icon, 3)
    colours = {image.pixelColor(x, 27).name() for x in range(54) if image.pixelColor(x, 27).alpha() == 255}
    assert colours == {QColor(theme.tokens.accent).name()}


def test_an_icon_takes_the_colours_of_the_theme(theme: Theme) -> None:
    light = picture(theme.icon("brain"))
    assert theme.icon("brain").cacheKey() == theme.icon("brain").cacheKey()
    theme.set_mode("dark")
    assert picture(theme.icon("brain")) != light


@pytest.mark.parametrize(("name", "turned"), [("chevron-right", True), ("brain", False)])
def test_arrows_turn_round_in_a_right_to_left_window(
    theme: Theme, qapp: QApplication, name: str, *, turned: bool
) -> None:
    before = picture(theme.icon(name))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = picture(theme.icon(name))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (after != before) is turned


def test_every_icon_named_in_the_code_is_bundled() -> None:
    bundled = {file.stem for file in (resources() / "icons").glob("*.svg")}
    named = {picture.icon for picture in PICTURES}
    for file in Path(inglenook.ui.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "icon":
                named |= {arg.value for arg in node.args[:1] if isinstance(arg, ast.Constant)}
    assert len(named) > len(PICTURES)
    assert named <= bundled


def test_the_apps_own_icon_can_be_drawn(theme: Theme) -> None:
    image = theme.app_icon().pixmap(64, 64).toImage()
    assert image.pixelColor(32, 48).red() > image.pixelColor(32, 48).blue()  # the fire
    assert image.pixelColor(8, 32).blue() > image.pixelColor(8, 32).red()  # the wall
