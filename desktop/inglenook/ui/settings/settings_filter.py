"""Leaves the rows of the Settings page that have some words in them, and marks the words there."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from inglenook.chats.finding import spans_of, terms_of
from inglenook.storage.folding import folded
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.theme.tokens import Tokens

MARKED_ROLES = {"strong", "muted"}


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """A group as it stands on the page."""

    id: str
    name: str
    heading: QWidget
    card: QWidget
    rows: list[QWidget]


class SettingsFilter:
    """Remembers which labels it has written marks into, and takes those away again."""

    def __init__(self, groups: Sequence[ShownGroup]) -> None:
        self._groups = groups
        self._marked: dict[QLabel, tuple[str, str]] = {}  # the text before and the one written

    def look_for(self, words: str, tokens: Tokens) -> list[str]:
        """Show what has all the words in it, its group's name counted in; the ids of the groups that are left."""
        terms = terms_of(words)
        self._take_marks_away()
        left: list[str] = []
        for group in self._groups:
            found = [row for row in group.rows if _has(group.name, row, terms)]
            for row in group.rows:
                row.setVisible(row in found)
            for widget in (group.heading, group.card):
                widget.setVisible(bool(found))
            if found:
                left.append(group.id)
            if terms:
                for row in found:
                    self._mark(row, terms, tokens)
        return left

    def _mark(self, row: QWidget, terms: tuple[str, ...], tokens: Tokens) -> None:
        for label in row.findChildren(QLabel):
            if label.property("role") not in MARKED_ROLES or isinstance(label, ElidedLabel):
                continue
            text = label.text()
            written = marked(text, terms, tokens)
            if written:
                self._marked[label] = (text, written)
                label.setTextFormat(Qt.TextFormat.RichText)
                label.setText(written)

    def _take_marks_away(self) -> None:
        for label, (before, written) in self._marked.items():
            if label.text() == written:  # else it says something else by now
                label.setText(before)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._marked.clear()


def marked(text: str, terms: tuple[str, ...], tokens: Tokens) -> str:
    """The text as HTML with the hits on a ground of their own and underlined; empty when there is none."""
    pieces: list[str] = []
    end = 0
    for span in spans_of(text, terms):
        hit = html.escape(text[span.start : span.start + span.length])
        style = f"background-color:{tokens.warn_soft}; color:{tokens.text}; text-decoration:underline"
        pieces += [html.escape(text[end : span.start]), f'<span style="{style}">{hit}</span>']
        end = span.start + span.length
    return "".join((*pieces, html.escape(text[end:]))) if pieces else ""


def _has(group: str, row: QWidget, terms: tuple[str, ...]) -> bool:
    if not terms:
        return True
    text = folded("\n".join((group, *_texts(row))))
    return all(term in text for term in terms)


def _texts(row: QWidget) -> list[str]:
    """All that can be read in a row, also the other values of a choice."""
    texts = [label.full_text if isinstance(label, ElidedLabel) else label.text() for label in row.findChildren(QLabel)]
    texts += [button.text() for button in row.findChildren(QAbstractButton)]
    texts += [box.itemText(at) for box in row.findChildren(QComboBox) for at in range(box.count())]
    texts += [child.accessibleName() for child in row.findChildren(QWidget)]
    return texts
