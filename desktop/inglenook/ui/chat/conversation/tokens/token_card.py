"""The card of a token: how likely it was, how much of a surprise, and the likeliest in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from inglenook.ui.chat.conversation.tokens.candidate_list import CandidateList, percent, shown_token
from inglenook.ui.translated import grouped, number_in_words

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtWidgets import QWidget

    from inglenook.engines.token_choice import TokenChoice
    from inglenook.ui.theme.theme import Theme

_WIDTH_PX = 430
_MARGIN_PX = 8
_LEAST_LINES = 2  # of its list, where there is little room


class TokenCard(QFrame):
    """Lies over its parent, beside the token; the keyboard stays where it is."""

    chosen = Signal(object)  # the Candidate

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("popup")
        self.setAccessibleName("Token")
        self._theme = theme
        self._over = over
        self._title = QLabel()
        self._title.setProperty("role", "mono")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QLabel()
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self.list = CandidateList(theme, self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self.chosen)
        hint = QLabel(_tr("← → tokens · ↑ ↓ others · Enter goes on with another · Esc"))
        hint.setProperty("role", "faint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for part in (self._title, self._facts, self.list, hint):
            column.addWidget(part)
        self.hide()

    def show_choice(self, choice: TokenChoice, beside: QRectF) -> None:
        """One token, below its place in the parent's coordinates, or above where there is no room."""
        self._title.setText(shown_token(choice.text))
        self._facts.setText(facts_of(choice))
        self.list.show_choice(choice)
        self.list.setFixedHeight(self.list.height_of(self.list.count()))
        width = min(round(_WIDTH_PX * self._theme.text_scale), self._over.width() - 2 * _MARGIN_PX)
        self.setFixedWidth(width)
        self.adjustSize()
        x = min(max(_MARGIN_PX, round(beside.left()) - _MARGIN_PX), self._over.width() - width - _MARGIN_PX)
        self.move(QPoint(x, self._fit_beside(beside)))
        self.show()
        self.raise_()

    def _fit_beside(self, beside: QRectF) -> int:
        """Where it begins so that the token is seen; where neither side has room for all lines, the list scrolls."""
        below = self._over.height() - _MARGIN_PX - round(beside.bottom())
        above = round(beside.top()) - _MARGIN_PX
        is_above = self.height() > below and above > below
        lacking = self.height() - (above if is_above else below)
        if lacking > 0:
            self.list.setFixedHeight(max(self.list.height_of(_LEAST_LINES), self.list.height() - lacking))
            self.adjustSize()
            self.list.scrollTo(self.list.currentIndex())
        y = round(beside.top()) - self.height() if is_above else round(beside.bottom())
        return max(_MARGIN_PX, min(y, self._over.height() - self.height() - _MARGIN_PX))


def facts_of(choice: TokenChoice) -> str:
    """How it came, in a line or two."""
    if not choice.candidates:
        return _tr("Nothing foretells the first token.")
    bits = _tr("surprisal {surprisal} bits, entropy {entropy} bits").format(
        surprisal=number_in_words(choice.surprisal, ".2f"), entropy=number_in_words(choice.entropy, ".2f")
    )
    parts = [_tr("{share} by the model").format(share=percent(choice.before)), bits]
    if choice.survivors:
        one, more = _tr("the samplers left this one only"), _tr("drawn from {count} tokens")
        parts.append(one if choice.survivors == 1 else more.format(count=grouped(choice.survivors)))
    return " · ".join(parts)


def token_sentence(choice: TokenChoice) -> str:
    """A token to a screen reader."""
    return f"“{shown_token(choice.text)}”: {facts_of(choice)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tokens", text)
