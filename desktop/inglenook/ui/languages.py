"""The languages that the window speaks, and putting one of them in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from inglenook import paths

if TYPE_CHECKING:
    from collections.abc import Sequence

SYSTEM, ENGLISH = "system", "en"
NAMES = {ENGLISH: "English", "de": "Deutsch", "zh_CN": "简体中文"}  # each in itself
_SIMPLIFIED = ("zh", "zh_CN", "zh_SG", "zh_MY", "zh_Hans")


def language_of(setting: str, wanted: Sequence[str] | None = None) -> str:
    """The language for a setting: itself, or for "system" the first that the user's system wants and we have."""
    if setting in NAMES:
        return setting
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        parts = name.replace("-", "_").split("_")
        if parts[0] == "zh" and ("_".join(parts[:2]) in _SIMPLIFIED):
            return "zh_CN"
        if parts[0] in NAMES:
            return parts[0]
    return ENGLISH


class SpokenLanguage:
    """The language in force; one that is put in its place takes it away first."""

    def __init__(self) -> None:
        self.name = ENGLISH
        self._translators: list[QTranslator] = []

    def speak(self, name: str) -> None:
        """Speak a language from now on: what is made afterwards, numbers and dates included."""
        self.fall_silent()
        self.name = name
        QLocale.setDefault(_locale(name))
        if name == ENGLISH:
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file, folder in ((f"qtbase_{name}", qt), (f"inglenook_{name}", str(paths.resources() / "translations"))):
            translator = QTranslator()
            if translator.load(file, folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)

    def fall_silent(self) -> None:
        """Take it away again: what is asked for afterwards is English."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
        QLocale.setDefault(QLocale.system())


def _locale(name: str) -> QLocale:
    """The user's own, with what they set in the system, where it speaks the language."""
    system = QLocale.system()
    if system.language() == QLocale(name).language() or (name == ENGLISH and system.language() == QLocale.Language.C):
        return system
    return QLocale(name)
