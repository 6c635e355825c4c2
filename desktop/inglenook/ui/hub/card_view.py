"""Shows a model card; links open in the browser, and nothing is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from inglenook.ui.text.document_css import document_css
from inglenook.ui.text.inline_rules import is_allowed_link
from inglenook.ui.theme.tokens import CONTROL_PX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.theme.theme import Theme

_GAPS = "p, ul, ol, pre, table { margin-bottom: 8px; } h1, h2, h3 { margin-top: 14px; margin-bottom: 6px; }"


class CardView(QTextBrowser):
    """Lays out only what is looked at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces: tuple[str, ...] = ()
        self._left: list[str] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._add_piece)
        self.setProperty("role", "plain")
        self.setAccessibleName(self.tr("Model card"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(_open)
        theme.changed.connect(self._show)

    def show_pieces(self, pieces: tuple[str, ...]) -> None:
        """Show a card, made by ``card_text``; the window goes on between the pieces."""
        self._pieces = pieces
        self._show()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Nothing: a card names pictures and styles on servers and on this computer."""
        return None

    def _show(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.font(CONTROL_PX))
        css = document_css(self._theme.tokens, self._theme.text_scale)
        document.setDefaultStyleSheet(f"{css} {_GAPS} .code {{ background-color: {self._theme.tokens.code_ground}; }}")
        nothing = self.tr("There is no model card.")
        first, *self._left = self._pieces or (f"<p>{nothing}</p>",)
        self.setHtml(first)
        if self._left:
            self._turn.start()
        else:
            self._turn.stop()

    def _add_piece(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.insertHtml(self._left.pop(0))
        if not self._left:
            self._turn.stop()


def _open(url: QUrl) -> None:
    if is_allowed_link(url.toString()):
        QDesktopServices.openUrl(url)
