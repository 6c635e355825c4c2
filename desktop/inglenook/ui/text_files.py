"""Saves a text as a file: asks where to, writes in the background, says how it went."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from inglenook.errors import ChatFileError
from inglenook.sentence import say
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background
    from inglenook.ui.widgets.notices import Notices


class TextFiles(QObject):
    """For one widget, over whose window it asks."""

    def __init__(self, over: QWidget, background: Background, notices: Notices) -> None:
        super().__init__(over)
        self._over = over
        self._background = background
        self._notices = notices

    def ask_where(self, text: str, *, title: str, name: str) -> None:
        """Let the user choose a file; ``name`` is proposed, and its ending added where none is given."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self._over.window(), title, folder)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(Path(name).suffix[1:])
        chooser.selectFile(name)

        def save(path: str) -> None:
            self._save(text, Path(path))

        chooser.fileSelected.connect(save)
        chooser.open()

    def _save(self, text: str, path: Path) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            write_text(text, path)
            yield

        self._background.run(
            work,
            on_item=lambda _: None,
            on_done=lambda: self._notices.show_notice(self.tr("Saved as {name}.").format(name=path.name)),
            on_error=lambda error: self._notices.show_notice(translated(error), kind="error"),
        )


def write_text(text: str, path: Path) -> None:
    """Write all of it or leave what was there; raises ChatFileError."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(text if text.endswith("\n") else f"{text}\n", encoding="utf-8", newline="")
        os.replace(part, path)  # noqa: PTH105  pathlib's is the same
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise ChatFileError(
            say(
                "“{path}” cannot be written: {reason}. Choose another place, or make room there.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error
