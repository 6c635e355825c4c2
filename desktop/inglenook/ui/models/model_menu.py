"""What can be done with a model, as a menu: at its row, and behind “More”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from inglenook.ui.models.details_head import can_chat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from inglenook.models.model import Model

translate = QCoreApplication.translate


def open_menu(model: Model, slots: Mapping[str, Callable[[], None]], point: QPoint, parent: QWidget) -> None:
    """Open it at a point of the screen; the slots are "chat", "verify", "show", "copy", "rename", … by name."""
    is_there = model.state not in {"missing", "away"}
    entries: tuple[tuple[str, str, QKeySequence | Qt.Key | None, bool], ...] = (
        ("chat", translate("ModelMenu", "Chat"), Qt.Key.Key_Return, can_chat(model)),
        ("verify", translate("ModelMenu", "Verify"), None, is_there),
        ("updates", translate("ModelMenu", "Check for updates"), None, model.hub is not None),
        ("repository", translate("ModelMenu", "Show on Discover"), None, model.hub is not None),
        ("fit", translate("ModelMenu", "Show on Fit"), None, can_chat(model)),
        ("show", translate("ModelMenu", "Show in folder"), None, True),
        ("copy", translate("ModelMenu", "Copy the path"), None, True),
        ("duplicates", translate("ModelMenu", "Find duplicates…"), None, True),
        ("locate", translate("ModelMenu", "Locate…"), None, not is_there),
        ("rename", translate("ModelMenu", "Rename"), Qt.Key.Key_F2, True),
        ("remove", translate("ModelMenu", "Remove…"), Qt.Key.Key_Delete, model.source != "included"),
    )
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, text, keys, is_possible in entries:
        action = menu.addAction(text, slots[name])
        action.setEnabled(is_possible)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard by the list
    menu.popup(point)
