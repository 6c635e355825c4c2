"""The tokens as Qt's palette, for what a style sheet does not reach: painted widgets, native dialogs, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from inglenook.ui.theme.tokens import Tokens


def make_palette(tokens: Tokens) -> QPalette:
    """One colour for each role; Dark is the outline of what is not set, Mid the strong border, Light a knob."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.content,
        role.AlternateBase: tokens.subtle,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.PlaceholderText: tokens.text3,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Light: tokens.knob,
        role.Midlight: tokens.pressed,
        role.Mid: tokens.border_strong,
        role.Dark: tokens.control,
        role.Shadow: tokens.border,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette
