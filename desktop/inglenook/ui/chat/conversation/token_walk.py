"""Going from token to token of an answer, by keys or with the mouse; the card shows the one that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal

from inglenook.ui.chat.conversation import accessible
from inglenook.ui.chat.conversation.tokens.candidate_list import candidate_sentence
from inglenook.ui.chat.conversation.tokens.token_card import TokenCard, token_sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractScrollArea

    from inglenook.engines.token_choice import Candidate, TokenChoice
    from inglenook.ui.chat.conversation.entry import Entry
    from inglenook.ui.chat.conversation.message_desk import MessageDesk
    from inglenook.ui.chat.conversation.pointer import Pointer
    from inglenook.ui.chat.conversation.row_tools import RowTools
    from inglenook.ui.chat.conversation.token_places import TokenPlaces
    from inglenook.ui.keys.keys import Keys

_HOVER_MS = 250


class TokenWalk(QObject):
    """The focus stays in the conversation: Left and Right go on, Up and Down choose on the card, Enter takes."""

    chosen = Signal(int, int, object)  # the answer's id, the token's number, the Candidate in its place
    reading_wanted = Signal(int)  # an answer of whose tokens nothing is known

    def __init__(  # noqa: PLR0913  what it goes by, each by name
        self,
        area: QAbstractScrollArea,
        places: TokenPlaces,
        tools: RowTools,
        *,
        desk: MessageDesk,
        pointer: Pointer,
        keys: Keys,
    ) -> None:
        super().__init__(area)
        self._area = area
        self._places = places
        self._confidence = tools.confidence
        self._desk = desk
        self._pointer = pointer
        self._keys = keys
        self.is_walking = False
        self._point = QPoint()
        self.card = TokenCard(tools.theme, area)
        self.card.chosen.connect(self._choose)
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_MS)
        self._hover.timeout.connect(self._show_hovered)
        pointer.moved.connect(self._moved)
        area.verticalScrollBar().valueChanged.connect(self._scrolled)
        tools.confidence.changed.connect(places.paint)

    def begin(self, message_id: int) -> None:
        """Look at the first token that the model was not sure of, or at the first of all."""
        entry = self._places.entry(message_id)
        trace = self._confidence.trace(message_id)
        if entry is None or entry.message.role != "assistant" or entry.message.live:
            return
        if trace is None or not trace.places or trace.text != entry.message.text:
            self.reading_wanted.emit(message_id)
            return
        self.is_walking = True
        self._desk.choose(message_id)
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look_at(entry, trace.places[0].number)

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was for the tokens."""
        if not self.is_walking:
            current = self._desk.current
            is_begun = self._keys.pressed("conversation", event) == "conversation.tokens"
            if is_begun and current is not None:
                self.begin(current.message.id)
            return is_begun
        key = event.key()
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        turns: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps:
            self._step(steps[key])
        elif key in turns:
            self._turn(turns[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            candidate = self.card.list.candidate()
            if candidate is not None:
                self._choose(candidate)
        else:
            self.close()
            return key == Qt.Key.Key_Escape
        return True

    def close(self) -> None:
        """Look at no token any more."""
        self.is_walking = False
        self._hover.stop()
        self.card.hide()
        self._confidence.look_at(None)

    def _step(self, step: int) -> None:
        entry, number = self._current()
        trace = self._confidence.trace(entry.message.id) if entry else None
        if entry is None or trace is None:
            self.close()
            return
        numbers = [place.number for place in trace.places]
        place = numbers.index(number) + step if number in numbers else 0
        if 0 <= place < len(numbers):
            self._look_at(entry, numbers[place])

    def _turn(self, step: int) -> None:
        shown = self.card.list
        shown.setCurrentRow(min(max(shown.currentRow() + step, 0), shown.count() - 1))
        candidate = shown.candidate()
        if candidate is not None:
            accessible.announce(self._area, candidate_sentence(candidate))

    def _choose(self, candidate: Candidate) -> None:
        entry, number = self._current()
        choice = self._choice(entry, number) if entry else None
        if entry is None or choice is None or candidate.token == choice.token:
            return
        message_id = entry.message.id
        self.close()
        self.chosen.emit(message_id, number, candidate)

    def _current(self) -> tuple[Entry | None, int]:
        current = self._confidence.current
        return (None, 0) if current is None else (self._places.entry(current[0]), current[1])

    def _choice(self, entry: Entry, number: int) -> TokenChoice | None:
        trace = self._confidence.trace(entry.message.id)
        return trace.choices[number] if trace is not None and number < len(trace.choices) else None

    def _look_at(self, entry: Entry, number: int) -> None:
        choice = self._choice(entry, number)
        place = self._places.near(entry, number)
        self._confidence.look_at((entry.message.id, number))
        if choice is None or place is None:  # such as a word of a formula: it is not on screen as text
            self.card.hide()
            return
        self.card.show_choice(choice, place)
        if self.is_walking:
            accessible.announce(self._area, token_sentence(choice))

    def _moved(self, point: QPoint) -> None:
        if not self._confidence.is_on or self.is_walking:
            return
        self._point = point
        found = self._places.token_at(self._pointer.row_under(point), point)
        if found is None:
            self.close()
        elif found != self._confidence.current or not self.card.isVisible():
            self._hover.start()

    def _show_hovered(self) -> None:
        found = self._places.token_at(self._pointer.row_under(self._point), self._point)
        entry = self._places.entry(found[0]) if found else None
        if entry is not None and found is not None:
            self._look_at(entry, found[1])

    def _scrolled(self) -> None:
        if not self._places.is_moving and self.card.isVisible():
            self.close()
