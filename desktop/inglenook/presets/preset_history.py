"""What each preset was before: the last texts of every name, in a hidden folder beside the presets."""

from __future__ import annotations

import contextlib
import hashlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from inglenook.errors import PresetError
from inglenook.presets.modelfile_file import read_bytes, write_text
from inglenook.presets.modelfile_reader import LARGEST_BYTES, decode
from inglenook.presets.preset_names import SUFFIX, checked_name, same_name
from inglenook.presets.stored_preset import Version

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 20
_FORM = "%Y%m%dT%H%M%S%fZ"  # sorts as it counts


class PresetHistory:
    """One folder a name, one file a version."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, name: str, text: str) -> None:
        """Keep a text that is about to be replaced; the oldest go. Raises PresetError when it cannot be written."""
        kept = self._files(name)
        when = datetime.now(UTC)
        if kept and (last := _when(kept[-1])) and last >= when:  # the clock went back, or stands still
            when = last + timedelta(microseconds=1)
        if kept and _text(kept[-1]) == text:
            return
        write_text(self._of(name) / f"{when.strftime(_FORM)}{SUFFIX}", text)
        for path in kept[: max(0, len(kept) + 1 - KEPT)]:
            with contextlib.suppress(OSError):
                path.unlink()

    def of(self, name: str) -> tuple[Version, ...]:
        """The newest first; what cannot be read is left out."""
        found: list[Version] = []
        for path in reversed(self._files(name)):
            when, text = _when(path), _text(path)
            if when is not None and text is not None:
                found.append(Version(when, text))
        return tuple(found)

    def rename(self, name: str, new: str) -> None:
        """The past goes along; where the new name has one already, they are put together."""
        if same_name(name) == same_name(new):
            return
        target = self._of(new)
        with contextlib.suppress(OSError):
            for path in self._files(name):
                target.mkdir(parents=True, exist_ok=True)
                path.replace(target / path.name)
            self._of(name).rmdir()

    def _of(self, name: str) -> Path:
        try:
            return self._folder / same_name(checked_name(name))
        except PresetError:  # made by hand, on a system that allows such a name
            return self._folder / f".{hashlib.sha256(name.encode('utf-8', 'replace')).hexdigest()}"

    def _files(self, name: str) -> list[Path]:
        try:
            return sorted(path for path in self._of(name).iterdir() if _when(path) is not None)
        except OSError:
            return []


def _when(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.name.removesuffix(SUFFIX), _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def _text(path: Path) -> str | None:
    try:
        content = read_bytes(path)
    except PresetError:
        return None
    return decode(content) if len(content) <= LARGEST_BYTES else None
