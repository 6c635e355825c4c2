"""The look changes once for each change, follows the system, and scales."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from typing_extensions import override

from inglenook.ui.theme import tokens
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from pytestqt.qtbot import QtBot


class Witness(QWidget):
    """Counts how often its style was set anew."""

    styled = 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == event.Type.StyleChange:
            self.styled += 1
        super().changeEvent(event)


def test_each_mode_shows_its_colours(theme: Theme) -> None:
    theme.set_mode("dark")
    assert theme.tokens == tokens.DARK
    assert QGuiApplication.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.DARK.window
    theme.set_mode("light")
    assert theme.tokens == tokens.LIGHT
    assert QGuiApplication.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.LIGHT.window


def test_nothing_is_styled_again_when_nothing_changes(theme: Theme, qtbot: QtBot) -> None:
    theme.set_mode("light")
    witness = Witness()
    qtbot.addWidget(witness)
    witness.show()
    seen: list[str] = []
    theme.changed.connect(lambda: seen.append(theme.tokens.name))
    before = witness.styled
    theme.set_mode("light")
    theme.set_mode("system")  # the test platform has no dark mode, so this is light again
    theme.set_text_scale(1.0)
    assert (witness.styled, seen) == (before, [])
    theme.set_mode("dark")
    assert (witness.styled, seen) == (before + 1, ["dark"])


def test_the_system_is_followed_only_when_asked(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QGuiApplication.styleHints()
    system = [Qt.ColorScheme.Dark]

    def scheme(_hints: QStyleHints) -> Qt.ColorScheme:
        return system[0]

    monkeypatch.setattr(type(hints), "colorScheme", scheme)
    hints.colorSchemeChanged.emit(system[0])
    assert theme.tokens.name == "dark"
    theme.set_mode("light")
    hints.colorSchemeChanged.emit(system[0])
    assert theme.tokens.name == "light"
    theme.set_mode("system")
    assert theme.tokens.name == "dark"
    system[0] = Qt.ColorScheme.Unknown
    hints.colorSchemeChanged.emit(system[0])
    assert theme.tokens.name == "light"


@pytest.mark.parametrize(("asked", "given"), [(1.4, 1.4), (0.1, 0.8), (9.0, 2.0)])
def test_text_scales_within_bounds(theme: Theme, qtbot: QtBot, asked: float, given: float) -> None:
    plain, small = QLabel("text"), QLabel("text")
    small.setProperty("role", "muted")
    for label in (plain, small):
        qtbot.addWidget(label)
        label.show()
    theme.set_text_scale(asked)
    assert theme.text_scale == given
    assert plain.font().pixelSize() == round(13 * given)
    assert small.font().pixelSize() == round(12 * given)
    assert theme.font(15).pixelSize() == round(15 * given)


def test_the_bundled_fonts_are_used(theme: Theme) -> None:
    assert theme.font(13, weight=600).families()[0] == "Inter"
    assert theme.font(13, mono=True).families()[0] == "JetBrains Mono"
    assert QFontInfo(QApplication.font()).family() == "Inter"


def test_a_cache_that_cannot_be_written_costs_only_the_colour_of_the_ticks(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    theme = Theme(qapp, tmp_path / "cache")
    theme.set_mode("dark")
    assert theme.tokens.name == "dark"
    assert "Ticks and arrows will be black" in caplog.text
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setChecked(True)
    box.grab()  # a picture that is not there would be a warning of Qt's, which fails the test


def test_a_widget_that_nobody_holds_does_not_end_the_app_when_the_look_changes(tmp_path: Path) -> None:
    child = Path(__file__).with_name("theme_change_child.py")
    ended = subprocess.run([sys.executable, child, tmp_path], capture_output=True, check=False, timeout=100)
    assert ended.returncode == 0, ended.stderr.decode()
