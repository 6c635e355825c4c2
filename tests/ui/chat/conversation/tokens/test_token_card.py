"""The card of a token stands beside it, also where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QWidget

from inglenook.engines.token_choice import Candidate, TokenChoice
from inglenook.ui.chat.conversation.tokens.token_card import TokenCard
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LIKELIEST = tuple(Candidate(number, f"word{number}", 0.1, 0.1) for number in range(12))
CHOICE = TokenChoice(11, "word11", 0.1, 0.1, 12, LIKELIEST)


@pytest.mark.parametrize("top", [0, 60, 190, 250, 310, 380])
@pytest.mark.parametrize("height", [400, 900])
def test_the_token_is_seen_and_so_is_what_was_taken(qtbot: QtBot, tmp_path: Path, top: int, height: int) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, height)
    page.show()
    card = TokenCard(Theme(application, tmp_path), page)
    token = QRectF(40, top, 50, 20)
    card.show_choice(CHOICE, token)
    place = card.geometry()
    assert not place.toRectF().intersects(token)
    assert page.rect().contains(place)
    assert card.list.viewport().rect().contains(card.list.visualItemRect(card.list.currentItem()))
    assert height == 400 or card.list.height() == card.list.height_of(12)
