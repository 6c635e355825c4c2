"""Runs the window until it is closed; after a copy of the chats took their place it opens again."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QMessageBox

from inglenook.errors import DamagedDatabaseError, StorageError
from inglenook.storage.restoring import replaced_folder, restore
from inglenook.storage.safekeeping import newest_sound
from inglenook.ui.chats_keeping import date_of
from inglenook.ui.opening import Opening
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.paths import Paths
    from inglenook.storage.restoring import Copy, Restored
    from inglenook.ui.desktop_app import DesktopApp

translate = QCoreApplication.translate


def run_window(
    opening: Opening, paths: Paths, make_app: Callable[[Opening], DesktopApp], file: Path | None = None
) -> int:
    """The exit code. Raises StorageError when the chats cannot be opened, after a dialog has told it."""
    news: tuple[str, bool] | None = None
    chat_id, is_again_for_language = None, False
    while True:
        try:
            app = make_app(opening)
        except DamagedDatabaseError as error:
            news = _restored(_offer(opening, paths.database, error)), True
            continue
        except StorageError as error:
            opening.fail(translated(error))
            raise
        if news is not None:
            sentence, is_good = news
            app.contents.notices.show_notice(sentence, kind="warn" if is_good else "error")
        if file is not None:
            app.contents.open_model_file(file)
        if chat_id is not None:
            app.contents.chat_page.open_chat(chat_id)
        if is_again_for_language:
            app.contents.show_page("Settings")
        code = app.run()
        news, wanted, is_again_for_language = None, app.contents.keeping.wanted, app.reopens
        if wanted is not None:
            news = _after_restoring(paths, wanted)
        elif not app.reopens:
            return code
        chat_id = app.contents.chat_page.conversing.chat_id if app.reopens else None
        app.window.deleteLater()
        opening, file = Opening(paths.settings), None
        opening.show()


def _after_restoring(paths: Paths, wanted: Path) -> tuple[str, bool]:
    try:
        return _restored(restore(paths.database, wanted)), True
    except StorageError as error:
        return translated(error), False


def _offer(opening: Opening, path: Path, error: DamagedDatabaseError) -> Restored:
    """Let the user have a copy restored, or begin anew; raises the error again when neither is wanted."""
    copy = _found(opening, path)
    opening.dress()
    box = QMessageBox(QMessageBox.Icon.Critical, "Inglenook", translated(error), parent=opening.window)
    words = translate("Running", "Whatever you choose, the damaged file is kept, in “{folder}”.")
    box.setInformativeText(words.format(folder=replaced_folder(path)))
    restoring = None
    if copy is not None:
        words = translate("Running", "Restore the copy of {date}").format(date=date_of(copy))
        restoring = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(restoring)
    anew = box.addButton(translate("Running", "Start with no chats"), QMessageBox.ButtonRole.DestructiveRole)
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.setEscapeButton(close)
    box.exec()
    if box.clickedButton() not in {restoring, anew}:
        raise error
    try:
        return restore(path, copy.path if copy is not None and box.clickedButton() is restoring else None)
    except StorageError as refused:
        opening.fail(translated(refused))
        raise


def _found(opening: Opening, path: Path) -> Copy | None:
    """The newest sound copy; the window goes on painting while copies are read through."""
    found: list[Copy | None] = []
    thread = threading.Thread(target=lambda: found.append(newest_sound(path)), name="copies", daemon=True)
    thread.start()
    while thread.is_alive():
        opening.qt.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
        thread.join(0.02)
    return found[0] if found else None


def _restored(restored: Restored) -> str:
    if restored.copy is None:
        words = translate("Running", "There are no chats now. The file that stood there is kept: “{path}”.")
        return words.format(path=restored.put_aside)
    words = translate("Running", "The chats are as the copy “{copy}” held them. What stood there is kept: “{path}”.")
    return words.format(copy=restored.copy.name, path=restored.put_aside)
