"""Asks before a download is cancelled that has brought much already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from inglenook.ui.hub.download_words import amount_in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.hub.download import Download

ASK_FROM_BYTES = 100_000_000  # less is soon fetched again

translate = QCoreApplication.translate


def cancel_or_ask(download: Download, on_yes: Callable[[], None], parent: QWidget) -> None:
    """Little is given up without a question."""
    if download.done_bytes <= ASK_FROM_BYTES:
        on_yes()
        return
    title = translate("CancelQuestion", "Cancel “{name}”?").format(name=download.request.name)
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = translate("CancelQuestion", "The {size} that are here already are deleted. Paused, they would stay.")
    box.setInformativeText(words.format(size=amount_in_words(download.done_bytes, round_down=True)))
    yes = box.addButton(translate("CancelQuestion", "Cancel the download"), QMessageBox.ButtonRole.DestructiveRole)
    yes.setProperty("role", "danger")
    keep = box.addButton(translate("CancelQuestion", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    yes.clicked.connect(lambda: on_yes())  # noqa: PLW0108  Qt would hand over its "checked"
    box.open()
