"""Saves a code of an answer as a file."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from inglenook.errors import ChatFileError
from inglenook.sentence import say
from inglenook.ui.text.highlight import file_suffix
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background
    from inglenook.ui.chat.conversation.conversation import Conversation
    from inglenook.ui.widgets.notices import Notices


class CodeFiles(QObject):
    """Asks where to, writes in the background, and says how it went."""

    def __init__(self, conversation: Conversation, background: Background, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._window = conversation
        self._background = background
        self._notices = notices
        conversation.save_requested.connect(self.ask_where)

    def ask_where(self, code: str, language: str) -> None:
        """Let the user choose a file; its name ends as files of this language do."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suffix = file_suffix(language)
        chooser = QFileDialog(self._window, self.tr("Save code"), folder)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(suffix[1:])
        chooser.selectFile(f"code{suffix}")

        def save(path: str) -> None:
            self._save(code, Path(path))

        chooser.fileSelected.connect(save)
        chooser.open()

    def _save(self, code: str, path: Path) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            write_code(code, path)
            yield

        self._background.run(
            work,
            on_item=lambda _: None,
            on_done=lambda: self._notices.show_notice(self.tr("Saved as {name}.").format(name=path.name)),
            on_error=lambda error: self._notices.show_notice(translated(error), kind="error"),
        )


def write_code(code: str, path: Path) -> None:
    """Write all of it or leave what was there; raises ChatFileError."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(code if code.endswith("\n") else f"{code}\n", encoding="utf-8", newline="")
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
