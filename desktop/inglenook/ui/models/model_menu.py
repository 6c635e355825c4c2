"""What can be done with a model, as a menu: at its row, and behind “More”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from inglenook.ui.models.details_head import can_chat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from inglenook.models.model import Model
    from inglenook.ui.keys.keys import Keys

translate = QCoreApplication.translate


def open_menu(
    model: Model, slots: Mapping[str, Callable[[], None]], point: QPoint, parent: QWidget, keys: Keys
) -> None:
    """Open it at a point of the screen; the slots are "chat", "verify", "show", "copy", "rename", … by name."""
    is_there = model.state not in {"missing", "away"}
    entries: tuple[tuple[str, str, bool], ...] = (
        ("chat", translate("ModelMenu", "Chat"), can_chat(model)),
        ("verify", translate("ModelMenu", "Verify"), is_there),
        ("updates", translate("ModelMenu", "Check for updates"), model.hub is not None),
        ("repository", translate("ModelMenu", "Show on Discover"), model.hub is not None),
        ("fit", translate("ModelMenu", "Show on Fit"), can_chat(model)),
        ("show", translate("ModelMenu", "Show in folder"), True),
        ("copy", translate("ModelMenu", "Copy the path"), True),
        ("duplicates", translate("ModelMenu", "Find duplicates…"), True),
        ("locate", translate("ModelMenu", "Locate…"), not is_there),
        ("rename", translate("ModelMenu", "Rename"), True),
        ("remove", translate("ModelMenu", "Remove…"), model.source != "included"),
    )
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, text, is_possible in entries:
        action = menu.addAction(text, slots[name])
        action.setEnabled(is_possible)
        if name in {"chat", "rename", "remove"}:
            action.setShortcuts(keys.sequences(f"models.{name}")[:1])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard by the list
    menu.popup(point)
