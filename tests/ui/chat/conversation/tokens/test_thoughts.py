"""What was thought is coloured by how sure the model was, as the answer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from tests.ui.chat.conversation.conftest import answer, question

from inglenook.engines.token_choice import TokenChoice
from inglenook.inference.token_places import token_places
from inglenook.ui.chat.conversation.tokens.token_trace import TokenTrace

if TYPE_CHECKING:
    from tests.ui.chat.conversation.conftest import Screen

THINKING = "Let me *see*. Yes."
TEXT = "Yes."
WORDS = ("<think>", "Let", " me", " *see*.", " Yes.", "</think>", "Yes", ".")


def test_the_words_of_a_thought_are_its_tokens_and_the_answers_are_its_own(screen: Screen) -> None:
    choices = tuple(
        TokenChoice(number, word, 0.3, 0.0, 0, (), piece=word.encode()) for number, word in enumerate(WORDS)
    )
    trace = TokenTrace(
        TEXT, choices, token_places(choices, TEXT), THINKING, token_places(choices, THINKING, is_first=True)
    )
    screen.conversation.set_messages([question(1, "Go"), answer(2, TEXT, thinking=THINKING, footer="done")])
    screen.qtbot.mouseClick(screen.button(QToolButton, "Thought for 4.2 s (hidden)"), Qt.MouseButton.LeftButton)
    confidence = screen.conversation.tools.confidence
    confidence.switch(is_on=True)
    confidence.put(2, trace)
    for words, numbers in (("Let me", [1, 2, 3, 4]), (TEXT, [6, 7])):
        found = [one for one in screen.rows() if one.text is not None and one.text.whole_text().startswith(words)]
        row = found[0]
        assert row.row is not None
        assert row.text is not None
        spans = confidence.spans(row.row, row.text.document)
        assert [span.number for span in spans] == numbers
        shown = row.text.whole_text()
        assert [shown[span.start : span.end] for span in spans] == [WORDS[number] for number in numbers]
