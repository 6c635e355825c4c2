"""Combinations of keys as text: the one spelling that is kept, the one that is shown, and what cannot be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination

    from inglenook.ui.keys.command_table import Place

_Key = Qt.Key
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_MODIFIERS = {
    *(_Key.Key_Control, _Key.Key_Shift, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_AltGr, _Key.Key_Super_L),
    *(_Key.Key_Super_R, _Key.Key_CapsLock, _Key.Key_NumLock, _Key.Key_ScrollLock),
}
_ALWAYS = {_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape}
_MOVE = {
    *(_Key.Key_Up, _Key.Key_Down, _Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End, _Key.Key_PageUp),
    *(_Key.Key_PageDown, _Key.Key_Space),
}
_FIRST_FUNCTION, _LAST_FUNCTION = _Key.Key_F1.value, _Key.Key_F35.value
_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
WRITING = {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z"}  # in every field; only their own commands have them


def portable(sequence: QKeySequence) -> str:
    """In the spelling that is kept; empty when it is not one press of a key with its modifiers."""
    if sequence.count() != 1 or _combination(sequence).key() in {_Key.Key_unknown, *_MODIFIERS}:
        return ""
    return sequence.toString(_PORTABLE)


def from_text(text: str) -> str:
    """What somebody wrote, in the spelling that is kept; empty when it means no keys."""
    return portable(QKeySequence.fromString(text, _PORTABLE))


def sequence_of(keys: str) -> QKeySequence:
    """As Qt takes it."""
    return QKeySequence.fromString(keys, _PORTABLE)


def shown(keys: str) -> str:
    """As this system writes it."""
    return sequence_of(keys).toString(_NATIVE)


def what_is_wrong_with(keys: str, place: Place) -> str:
    """Why these cannot be the keys of a command there, in a sentence; empty when they can be."""
    combination = _combination(sequence_of(keys))
    key, held = combination.key(), combination.keyboardModifiers()
    is_strong = bool(held & _STRONG)
    if keys in WRITING:
        return _tr("{keys} is needed for writing. Take another combination.").format(keys=shown(keys))
    if keys == "Shift+Esc":  # the one of these that writes nothing and moves nothing
        return ""
    if key in _ALWAYS and not is_strong:
        return _tr("Tab, Enter and Esc always do the same. Hold Ctrl or Alt, or take another key.")
    is_function = _FIRST_FUNCTION <= key.value <= _LAST_FUNCTION
    if key in _MOVE and not is_strong:
        return _tr("{keys} moves about. Hold Ctrl or Alt, or take another key.").format(keys=shown(keys))
    if place == "window" and not is_strong and not is_function:
        return _tr("{keys} alone would be written. Hold Ctrl or Alt, or take a key from F1 on.").format(
            keys=shown(keys)
        )
    return ""


def _combination(sequence: QKeySequence) -> QKeyCombination:
    return sequence[0]  # pyright: ignore[reportIndexIssue, reportUnknownVariableType]  PySide's stub leaves it out


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
