"""Shows a file in the system's file manager."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path

# https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
_SERVICE = "org.freedesktop.FileManager1"
_OBJECT = "/org/freedesktop/FileManager1"


def show_file(path: Path, parent: QObject) -> None:
    """Open its folder with the file selected; where the file manager cannot select, or the file is gone, the folder."""
    if not path.exists():
        _open_folder(path)
    elif sys.platform == "win32":
        QProcess.startDetached("explorer.exe", [f"/select,{QDir.toNativeSeparators(str(path))}"])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        _ask_over_dbus(path, parent)


def _ask_over_dbus(path: Path, parent: QObject) -> None:
    from PySide6.QtDBus import (  # noqa: PLC0415  only this system needs it
        QDBusConnection,
        QDBusMessage,
        QDBusPendingCallWatcher,
    )

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        _open_folder(path)
        return
    message = QDBusMessage.createMethodCall(_SERVICE, _OBJECT, _SERVICE, "ShowItems")
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(message), parent)

    def answered() -> None:
        if watcher.isError():
            _open_folder(path)
        watcher.deleteLater()

    watcher.finished.connect(answered)


def _open_folder(path: Path) -> None:
    """The nearest one that is there."""
    folder = next((each for each in path.parents if each.is_dir()), path.parent)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
