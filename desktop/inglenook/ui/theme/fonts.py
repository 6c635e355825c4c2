"""The bundled fonts, and the system's own where one is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from inglenook.ui.theme.tokens import MONO_FONT, UI_FONT

if TYPE_CHECKING:
    from pathlib import Path


def load_fonts(folder: Path) -> None:
    """Make the fonts of a folder known to Qt; a missing or broken one is left out and the system's takes its place."""
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def families(*, mono: bool = False, own: bool = True) -> list[str]:
    """Ours first, then the system's; letters of one width are always ours first."""
    kind = QFontDatabase.SystemFont.FixedFont if mono else QFontDatabase.SystemFont.GeneralFont
    system = QFontDatabase.systemFont(kind).family()
    return [MONO_FONT if mono else UI_FONT, system] if own or mono else [system, UI_FONT]


def make_font(px: int, *, weight: int = 400, mono: bool = False, own: bool = True, plain: bool = False) -> QFont:
    """A font of a size in device-independent pixels; weights as in CSS, 100 to 900.

    ``plain``: each letter by the sign that stands for it, whatever is beside it, so that a PDF's text can be copied.
    """
    font = QFont(families(mono=mono, own=own))
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if mono:
        font.setStyleHint(QFont.StyleHint.Monospace)
    if mono or plain:
        font.setFeature(QFont.Tag("calt"), 0)  # code is shown as it is written, not with its arrows drawn
    return font
