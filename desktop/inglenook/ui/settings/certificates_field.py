"""A file with certificates to trust: typed or browsed for, and taken only if it can be used."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from inglenook.errors import SettingsError
from inglenook.ui.settings.checked_field import CheckedField
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background

translate = QCoreApplication.translate


class CertificatesField(CheckedField):
    """``chosen`` carries the path of a file that holds certificates, or nothing for none."""

    chosen = Signal(str)

    def __init__(self, name: str, about: str, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(name, about, check=lambda _path: "", parent=parent)
        self._background = background
        browse = QPushButton(self.tr("Browse…"))
        browse.setAccessibleName(self.tr("Browse for certificates"))
        browse.clicked.connect(self._browse)
        self.add_button(browse)
        self.entered.connect(self._examine)

    def _browse(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Certificates to trust"), "", self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.enter)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _examine(self, path: str) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            if path:
                examine_certificates(Path(path))
            yield

        self._background.run(
            work,
            on_item=lambda _: None,
            on_done=lambda: self.chosen.emit(path),
            on_error=lambda error: self.set_problem(translated(error)),
        )


def examine_certificates(path: Path) -> None:
    """Raise SettingsError with a sentence when nothing can be trusted by this file."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cafile=path)
    except ssl.SSLError:
        words = translate("Certificates", "“{file}” holds no certificates in the PEM form. Ask for them in that form.")
    except (OSError, ValueError):  # ValueError: a name that no file can have
        words = translate("Certificates", "“{file}” cannot be read. Choose a file that is there.")
    else:
        return
    raise SettingsError(words.format(file=path))
