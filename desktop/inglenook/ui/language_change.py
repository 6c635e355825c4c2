"""Offers to open the window again once another language was chosen: one click, and the chat is there as before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.languages import NAMES, language_of

if TYPE_CHECKING:
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.widgets.notices import Notices


class LanguageChange(QObject):
    """What is on the window was made in one language, so another one wants the window made again."""

    reopen_wanted = Signal()

    def __init__(self, settings: LiveSettings, spoken: str, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._spoken = spoken
        self._wanted = spoken
        self._notices = notices
        settings.changed.connect(self._look)

    def _look(self) -> None:
        wanted = language_of(self._settings.settings.appearance.language)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted != self._spoken:
            news = self.tr("{language} is spoken once the window is opened again; this chat stays open.")
            reopen = (self.tr("Open again"), lambda: self.reopen_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
            self._notices.show_notice(news.format(language=NAMES[wanted]), action=reopen)
