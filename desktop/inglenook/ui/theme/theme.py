"""The look of the whole window: light or dark, how large the text is, its icons and fonts."""

from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon

from inglenook import paths
from inglenook.ui.theme import fonts
from inglenook.ui.theme.icons import Icons
from inglenook.ui.theme.keyboard_focus import KeyboardFocus
from inglenook.ui.theme.palette import make_palette
from inglenook.ui.theme.qss import PICTURES, style_sheet
from inglenook.ui.theme.restyling import Restyling
from inglenook.ui.theme.tokens import CONTROL_PX, DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QAbstractButton, QApplication

Mode = Literal["system", "light", "dark"]
FontChoice = Literal["own", "system"]

MIN_TEXT_SCALE = 0.8
MAX_TEXT_SCALE = 2.0

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,  # Qt's word for "as the system has it"
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

log = logging.getLogger(__name__)


class Theme(QObject):
    """Puts one set of tokens on the application; ``changed`` follows when they are in place."""

    changed = Signal()

    def __init__(self, app: QApplication, cache: Path) -> None:
        super().__init__()
        self._app = app
        self._cache = cache / "theme"
        self._icons = Icons(paths.resources() / "icons")
        self._keyboard_focus = KeyboardFocus(app)
        self._restyling = Restyling(app, self)
        self._drawn: set[Path] = set()  # the folders whose pictures are as they should be
        self._mode: Mode = "system"
        self._tokens = self._wanted()
        self._text_scale = 1.0
        self._own_font = True
        fonts.load_fonts(paths.resources() / "fonts")
        app.setStyle("Fusion")
        app.setWindowIcon(self.app_icon())
        self._apply(at_once=True)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def text_scale(self) -> float:
        """How much larger than designed the text is, 0.8 to 2."""
        return self._text_scale

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, or as the system has it."""
        if mode == self._mode:
            return
        self._mode = mode
        self._app.styleHints().setColorScheme(_SCHEMES[mode])  # title bars and native dialogs go along
        self._show(self._wanted(), self._text_scale)

    def set_text_scale(self, scale: float) -> None:
        """Multiply every text size, held to 0.8 to 2."""
        self._show(self._tokens, min(max(scale, MIN_TEXT_SCALE), MAX_TEXT_SCALE))

    def set_font(self, font: FontChoice) -> None:
        """The letters that come along, or the system's; code stays as it is."""
        if (font == "own") != self._own_font:
            self._own_font = font == "own"
            self._apply(at_once=True)
            self.changed.emit()

    def icon(self, name: str, *, color: str = "text2", px: int = 18) -> QIcon:
        """A Lucide icon by its name, in the colour of a field of the tokens."""
        right_to_left = self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._icons.icon(name, getattr(self._tokens, color), px, right_to_left=right_to_left)

    def put_icon(self, button: QAbstractButton, name: str, *, color: str = "text2", px: int = 18) -> None:
        """Give a button an icon that grows with the text."""
        scaled = round(px * self._text_scale)
        button.setIcon(self.icon(name, color=color, px=scaled))
        button.setIconSize(QSize(scaled, scaled))

    def app_icon(self) -> QIcon:
        """Inglenook's own, for the window and the About dialog."""
        return QIcon(str(paths.resources() / "icons" / "inglenook.svg"))

    def font(self, px: int, *, weight: int = 400, mono: bool = False) -> QFont:
        """A font of a designed size in pixels, scaled as the user asked."""
        return fonts.make_font(round(px * self._text_scale), weight=weight, mono=mono, own=self._own_font)

    def _wanted(self) -> Tokens:
        if self._mode == "system":
            scheme = self._app.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode == "dark" else LIGHT

    def _follow_system(self) -> None:
        self._show(self._wanted(), self._text_scale)

    def _show(self, tokens: Tokens, text_scale: float) -> None:
        if (tokens, text_scale) == (self._tokens, self._text_scale):
            return
        resized = text_scale != self._text_scale
        self._tokens = tokens
        self._text_scale = text_scale
        self._apply(at_once=resized)  # whoever measures text when told finds it in its new size
        self.changed.emit()

    def _apply(self, *, at_once: bool) -> None:
        """Qt goes through all widgets: one that the collector finds meanwhile would be taken from under it."""
        collects = gc.isenabled()
        gc.disable()
        try:
            self._app.setFont(self.font(CONTROL_PX))
            self._app.setPalette(make_palette(self._tokens))
            sheet = style_sheet(self._tokens, self._text_scale, self._draw_pictures())
            self._restyling.put(sheet, at_once=at_once)
        finally:
            if collects:
                gc.enable()

    def _draw_pictures(self) -> Path:
        """A style sheet takes pictures from files only: ticks and arrows are tinted into the cache."""
        folder = self._cache / self._tokens.name
        if folder in self._drawn and folder.is_dir():
            return folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for picture in PICTURES:
                svg = self._icons.svg(picture.icon, getattr(self._tokens, picture.color), stroke=picture.stroke)
                (folder / f"{picture.icon}.svg").write_text(svg, encoding="utf-8")
        except OSError:
            log.warning("Ticks and arrows will be black: nothing can be written into %s", folder, exc_info=True)
            return self._icons.folder
        self._drawn.add(folder)
        return folder
