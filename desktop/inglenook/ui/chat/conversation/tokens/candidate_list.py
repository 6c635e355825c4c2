"""The likeliest tokens of one place: bars before and after the samplers, and which of these took one out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate
from typing_extensions import override

from inglenook.ui.row_painting import rect_of, state_of, write_line
from inglenook.ui.theme.tokens import SMALL_PX, TINY_PX
from inglenook.ui.translated import number_in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from inglenook.engines.token_choice import Candidate, TokenChoice
    from inglenook.ui.theme.theme import Theme

_ROW_PX = 24
_TEXT_PX, _SHARE_PX, _FATE_PX = 110, 52, 96
_GAP_PX = 8
_CANDIDATE = Qt.ItemDataRole.UserRole
_IS_TAKEN = Qt.ItemDataRole.UserRole + 1
_SAMPLERS = {
    "logit_bias": "bias",
    "top_n_sigma": "top-n\N{GREEK SMALL LETTER SIGMA}",
    "top_k": "top-k",
    "typ_p": "typical",
    "top_p": "top-p",
    "min_p": "min-p",
    "xtc": "XTC",
    "dry": "DRY",
}


class CandidateList(QListWidget):
    """A press, or Enter, chooses one. Each line is a sentence to a screen reader."""

    chosen = Signal(object)  # the Candidate

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Likeliest tokens")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_Bars(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self._theme = theme

    def show_choice(self, choice: TokenChoice) -> None:
        """The candidates of one token; the one that was taken is the current line."""
        self.clear()
        for candidate in choice.candidates:
            item = QListWidgetItem(shown_token(candidate.text))
            item.setData(_CANDIDATE, candidate)
            item.setData(_IS_TAKEN, candidate.token == choice.token)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, candidate_sentence(candidate))
            self.addItem(item)
            if candidate.token == choice.token:
                self.setCurrentItem(item)

    def candidate(self) -> Candidate | None:
        """The one of the current line."""
        item = self.item(self.currentRow())
        return cast("Candidate", item.data(_CANDIDATE)) if self.currentRow() >= 0 else None

    def height_of(self, lines: int) -> int:
        """Of so many lines, in pixels."""
        return lines * round(_ROW_PX * self._theme.text_scale) + 4

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_CANDIDATE))


class _Bars(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, round(_ROW_PX * self._theme.text_scale))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, scale = self._theme.tokens, self._theme.text_scale
        candidate = cast("Candidate", index.data(_CANDIDATE))
        rect, state = rect_of(option), state_of(option)
        is_taken = bool(index.data(_IS_TAKEN))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setBrush(QColor(tokens.selected if chosen else tokens.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        text, bar, share, fate = _parts(rect, scale)
        mono = self._theme.font(SMALL_PX, mono=True, weight=700 if is_taken else 400)
        write_line(painter, text, str(index.data()), font=mono, color=tokens.text)
        self._paint_bars(painter, bar, candidate)
        small = self._theme.font(TINY_PX)
        write_line(painter, share, percent(candidate.before), font=small, color=tokens.text)
        write_line(painter, fate, _fate(candidate, is_taken=is_taken), font=small, color=tokens.text2)
        painter.restore()

    def _paint_bars(self, painter: QPainter, area: QRect, candidate: Candidate) -> None:
        """Above, as the model has it; below, after the samplers."""
        tokens = self._theme.tokens
        half = area.height() / 2
        for top, value, colour in ((0.0, candidate.before, tokens.accent), (half, candidate.after, tokens.ok)):
            line = QRectF(area.left(), area.top() + top + 1, area.width(), half - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.track))
            painter.drawRoundedRect(line, 2, 2)
            if value > 0:
                line.setWidth(max(2.0, area.width() * value))
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(line, 2, 2)


def _parts(rect: QRect, scale: float) -> tuple[QRect, QRect, QRect, QRect]:
    """The token, the bars, its probability, and what became of it."""
    line = rect.adjusted(_GAP_PX, 0, -_GAP_PX, 0)
    text, share, fate = (round(px * scale) for px in (_TEXT_PX, _SHARE_PX, _FATE_PX))
    left = line.left() + text + _GAP_PX
    bar = max(20, line.width() - text - share - fate - 3 * _GAP_PX)
    middle = line.adjusted(0, line.height() // 4, 0, -(line.height() // 4))
    return (
        QRect(line.left(), line.top(), text, line.height()),
        QRect(left, middle.top(), bar, middle.height()),
        QRect(left + bar + _GAP_PX, line.top(), share, line.height()),
        QRect(left + bar + share + 2 * _GAP_PX, line.top(), fate, line.height()),
    )


def shown_token(text: str) -> str:
    """On one line, with its blanks to be seen."""
    return text.replace(" ", "␣").replace("\n", "⏎").replace("\t", "⇥")


def percent(share: float) -> str:
    """Such as "62.3 %"."""
    return f"{number_in_words(100 * share, '.1f')}\N{NO-BREAK SPACE}%"


def sampler_name(member: str) -> str:
    """As people call it."""
    return _SAMPLERS.get(member, member)


def candidate_sentence(candidate: Candidate) -> str:
    """A line of the list, in words."""
    name = _tr("the end of the answer") if candidate.ends else f"“{shown_token(candidate.text)}”"
    words = _tr("{token}, {before}").format(token=name, before=percent(candidate.before))
    if candidate.cut_by:
        return _tr("{what}, taken out by {sampler}").format(what=words, sampler=sampler_name(candidate.cut_by))
    if candidate.after:
        return _tr("{what}, {after} after the samplers").format(what=words, after=percent(candidate.after))
    return words


def _fate(candidate: Candidate, *, is_taken: bool) -> str:
    if candidate.cut_by:
        return _tr("cut: {sampler}").format(sampler=sampler_name(candidate.cut_by))
    after = _tr("then {share}").format(share=percent(candidate.after)) if candidate.after else ""
    return f"✓ {after}" if is_taken else after


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tokens", text)
