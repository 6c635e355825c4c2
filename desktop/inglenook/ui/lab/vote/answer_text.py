"""An answer's words as they are read: Markdown, as high as it is, and selected by mouse or keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSizePolicy, QTextBrowser
from typing_extensions import override

from inglenook.ui.text.document_css import document_css
from inglenook.ui.text.inline_rules import is_allowed_link
from inglenook.ui.text.plain_html import plain_html
from inglenook.ui.theme.tokens import CONTROL_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.theme.theme import Theme

_GAPS = "p, ul, ol, pre, table { margin-bottom: 6px; } h1, h2, h3 { margin-top: 8px; margin-bottom: 4px; }"
_AROUND_PX = 4  # the border's


class AnswerText(QTextBrowser):
    """Fetches nothing; a link that is allowed opens in the browser."""

    def __init__(self, theme: Theme, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markdown = markdown
        self.setProperty("role", "plain")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(_open)
        theme.changed.connect(self._show)
        self._show()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Nothing: an answer may name pictures on servers and on this computer."""
        return None

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, round(self.document().size().height()) + _AROUND_PX)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()  # the page scrolls

    def _show(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.font(CONTROL_PX))
        css = document_css(self._theme.tokens, self._theme.text_scale)
        document.setDefaultStyleSheet(f"{css} {_GAPS} .code {{ background-color: {self._theme.tokens.code_ground}; }}")
        self.setHtml(plain_html(self._markdown))
        self._fit()

    def _fit(self) -> None:
        height = self.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)


def _open(url: QUrl) -> None:
    if is_allowed_link(url.toString()):
        QDesktopServices.openUrl(url)
