"""The settings as they are now: tells of every change and keeps the file up to date without making the window wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from inglenook.errors import SettingsError
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

    from inglenook.cancel import Cancel
    from inglenook.settings.settings import Settings
    from inglenook.settings.settings_file import SettingsFile
    from inglenook.ui.background import Background

Section = Literal["appearance", "chat", "sampling", "engine", "window", "model", "network", "keys", "rpc"]
SAVE_AFTER_MS = 200  # a slider that is dragged is saved once it rests


class LiveSettings(QObject):
    """Holds the settings; a change is heard at once and on disk a moment later."""

    changed = Signal()
    save_failed = Signal(str)  # the sentence

    def __init__(
        self, file: SettingsFile, settings: Settings, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._settings = settings
        self._background = background
        self._unsaved = False
        self._writing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)

    @property
    def settings(self) -> Settings:
        """As they are now."""
        return self._settings

    def put(self, settings: Settings) -> None:
        """Take new settings; nothing happens when they are the same."""
        if settings == self._settings:
            return
        self._settings = settings
        self._unsaved = True
        self._timer.start()
        self.changed.emit()

    def set_field(self, section: Section, field: str, value: object) -> None:
        """Change one value; one outside the field's own bounds is not taken, and ``save_failed`` says so."""
        old = self._section(section)
        try:
            new = type(old).model_validate({**old.model_dump(), field: value})
        except ValidationError as error:
            sentence = self.tr("“{field}” was not changed: {reason}.")
            self.save_failed.emit(
                sentence.format(field=field.replace("_", " "), reason=error.errors()[0]["msg"].lower())
            )
            return
        self.put(self._settings.model_copy(update={section: new}))

    def reset_field(self, section: Section, field: str) -> None:
        """Put one value back to its default."""
        self.set_field(section, field, self.default(section, field))

    def reset_section(self, section: Section) -> None:
        """Put a whole section back to its defaults."""
        self.put(self._settings.model_copy(update={section: type(self._section(section))()}))

    def value(self, section: Section, field: str) -> object:
        """One value as it is now."""
        return getattr(self._section(section), field)

    def default(self, section: Section, field: str) -> object:
        """What a value is when nobody changed it."""
        return getattr(type(self._section(section))(), field)

    def description(self, section: Section, field: str) -> str:
        """One sentence on what a value is for, in the window's language."""
        words = type(self._section(section)).model_fields[field].description or ""
        return QCoreApplication.translate("Settings", words)

    def save_now(self) -> None:
        """Write what is not on disk yet, before the app ends; raises SettingsError."""
        self._timer.stop()
        if self._unsaved or self._writing:
            self._file.write(self._settings)
            self._unsaved = False

    def _section(self, section: Section) -> BaseModel:
        return getattr(self._settings, section)

    def _save(self) -> None:
        if self._writing:
            self._timer.start()
            return
        self._writing, self._unsaved = True, False
        settings = self._settings

        def write(_cancel: Cancel) -> Iterator[None]:
            self._file.write(settings)
            yield

        self._background.run(write, on_item=lambda _: None, on_done=self._written, on_error=self._failed)

    def _written(self) -> None:
        self._writing = False

    def _failed(self, error: Exception) -> None:
        self._writing = False
        self._unsaved = True
        if isinstance(error, SettingsError):
            self.save_failed.emit(translated(error))
