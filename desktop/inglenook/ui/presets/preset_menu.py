"""What can be done with a preset, as a menu: at its row, and behind “More”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.keys.keys import Keys

translate = QCoreApplication.translate
_WITH_KEYS = ("save_as", "rename", "duplicate", "delete")


def open_menu(
    stored: StoredPreset, slots: Mapping[str, Callable[[], None]], point: QPoint, parent: QWidget, keys: Keys
) -> None:
    """Open it at a point of the screen; the slots are "chat", "save_as", "duplicate", … by name."""
    delete = translate("PresetMenu", "Back to the one that came along") if stored.hides_shipped else ""
    is_own, is_sound = not stored.is_shipped, stored.preset is not None
    entries: tuple[tuple[str, str, bool], ...] = (
        ("chat", translate("PresetMenu", "Chat with this preset"), is_sound),
        ("save_as", translate("PresetMenu", "Save as…"), True),
        ("duplicate", translate("PresetMenu", "Duplicate"), True),
        ("rename", translate("PresetMenu", "Rename"), is_own),
        ("compare", translate("PresetMenu", "Compare…"), True),
        ("history", translate("PresetMenu", "History…"), True),
        ("export", translate("PresetMenu", "Export…"), is_sound),
        ("copy", translate("PresetMenu", "Copy the text"), True),
        ("show", translate("PresetMenu", "Show in folder"), True),
        ("delete", delete or translate("PresetMenu", "Delete"), is_own),
    )
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, text, is_possible in entries:
        action = menu.addAction(text, slots[name])
        action.setEnabled(is_possible)
        if name in _WITH_KEYS:
            action.setShortcuts(keys.sequences(f"presets.{name}")[:1])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard by the page
    menu.popup(point)
