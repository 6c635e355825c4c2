"""Watches over the chats while the window is open: news of what was cut off, damage, copies, and others' changes."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal

from inglenook.errors import InglenookError
from inglenook.storage.safekeeping import Damage, NotCopied
from inglenook.ui.restore_question import ask_to_restore
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.chats.mending import CutOff
    from inglenook.storage.restoring import Copy
    from inglenook.storage.safekeeping import Finding
    from inglenook.ui.main_window import MainWindow
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notices import Notices

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 1000  # for what another window or a terminal wrote
LOOK_AFTER_EVERY_MS = 3_600_000


class ChatsKeeping(QObject):
    """All of it in the background; the window says how it went."""

    changed_elsewhere = Signal()
    chat_wanted = Signal(int)

    def __init__(self, window: MainWindow, rooms: WindowRooms, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._rooms = rooms
        self._notices = notices
        self._is_looking = False
        self.wanted: Path | None = None  # the copy to be restored once the window is closed
        self._look_timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._look_timer.timeout.connect(self._look)
        self._hourly = QTimer(self, interval=LOOK_AFTER_EVERY_MS)
        self._hourly.timeout.connect(self._look_after)

    def start(self) -> None:
        """Tell what the last end left, and watch from now on."""
        self._tell_mended(self._rooms.mended.answers)
        if self._rooms.mended.has_import:
            sentence = self.tr(
                "An import of chats was cut off when Inglenook ended, and nothing of it was kept. Import them again."
            )
            self._notices.show_notice(sentence, kind="warn")
        self._look_timer.start()
        self._hourly.start()
        self._look_after()

    def _tell_mended(self, answers: tuple[CutOff, ...]) -> None:
        if not answers:
            return
        last = answers[-1]
        show = (self.tr("Show"), lambda: self.chat_wanted.emit(last.chat_id))
        self._notices.show_notice(self._cut_off(answers, last), kind="warn", action=show)

    def _cut_off(self, answers: tuple[CutOff, ...], last: CutOff) -> str:
        if len(answers) > 1:
            many = self.tr(
                "{count} answers were cut off when Inglenook ended; what had come of them is kept. "
                "The last one is in “{title}”."
            )
            return many.format(count=len(answers), title=last.title)
        if last.words == 0:
            none = self.tr("The answer in “{title}” was cut off before its first word when Inglenook ended.")
            return none.format(title=last.title)
        if last.words == 1:
            one = self.tr("The answer in “{title}” was cut off when Inglenook ended; 1 word of it is kept.")
            return one.format(title=last.title)
        some = self.tr("The answer in “{title}” was cut off when Inglenook ended; {words} words of it are kept.")
        return some.format(title=last.title, words=QLocale().toString(last.words))

    def _look(self) -> None:
        if self._is_looking:
            return
        self._is_looking = True

        def work(_cancel: Cancel) -> Iterator[bool]:
            turns = self._rooms.turns
            stored = turns.save_what_is_left() if turns.has_unsaved else 0
            yield self._rooms.watch.take() or stored > 0

        def take(changed: bool) -> None:  # noqa: FBT001  as it was yielded
            if changed:
                self.changed_elsewhere.emit()

        self._rooms.background.run(work, on_item=take, on_done=self._looked, on_error=lambda _: self._looked())

    def _looked(self) -> None:
        self._is_looking = False

    def _look_after(self) -> None:
        self._rooms.background.run(
            self._rooms.safekeeping.look_after, on_item=self._tell, on_done=lambda: None, on_error=self._fail
        )

    def _tell(self, finding: Finding) -> None:
        if isinstance(finding, NotCopied):
            self._notices.show_notice(finding.sentence, kind="warn")
        elif isinstance(finding, Damage):
            self._tell_damage(finding)

    def _tell_damage(self, damage: Damage) -> None:
        log.warning("the chats' file is damaged: %s", damage.fault)
        copy = damage.copy
        if copy is None:
            sentence = self.tr(
                "The file with your chats is damaged, and there is no sound copy of it. What can still be read is here "
                "and can be exported; nothing new is kept."
            )
            self._notices.show_notice(sentence, kind="error")
            return
        sentence = self.tr(
            "The file with your chats is damaged. What can still be read is here and can be exported; nothing new is "
            "kept until you restore a copy. The newest sound one is of {date}."
        )
        restore = (self.tr("Restore it…"), lambda: self._ask(copy))
        self._notices.show_notice(sentence.format(date=date_of(copy)), kind="error", action=restore)

    def _ask(self, copy: Copy) -> None:
        def restore() -> None:
            self.wanted = copy.path
            self._window.close()

        ask_to_restore(copy, date_of(copy), restore, parent=self._window)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, InglenookError):
            self._notices.show_notice(translated(error), kind="error")


def date_of(copy: Copy) -> str:
    """When a copy was made, in this computer's time and way of writing."""
    moment = copy.made_at.timestamp() if copy.made_at else copy.path.stat().st_mtime
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment)), "d MMMM yyyy, HH:mm")
