"""What every row needs and what every row may ask of the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.chat.conversation.answer_pictures import AnswerPictures
from inglenook.ui.chat.conversation.found import Found
from inglenook.ui.chat.conversation.tokens.confidence import Confidence
from inglenook.ui.chat.writing.thumbnails import Thumbnails
from inglenook.ui.text.lexers import Lexers

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.selection import Selection
    from inglenook.ui.text.maths import Formulas
    from inglenook.ui.theme.theme import Theme


class RowTools(QObject):
    """The theme, the formulas and the selection that rows paint with; signals for what happens on a row."""

    thinking_toggled = Signal(object)  # the row
    retry_requested = Signal(int)  # the message's id
    command_requested = Signal(int, str)  # the message's id, a CommandName
    menu_requested = Signal(int, object)  # the message's id, and where on the screen
    attachment_opened = Signal(int, object)  # the message's id, the Attachment
    passages_opened = Signal(int)  # the id of the answer
    save_requested = Signal(str, str)  # a code and its language
    wrapping_changed = Signal()
    draft_resized = Signal(object)  # the row
    draft_ended = Signal(object, str)  # the row; "save", "answer" or "cancel"

    def __init__(self, theme: Theme, formulas: Formulas, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.formulas = formulas
        self.selection = selection
        self.lexers = Lexers(self)
        self.found = Found()
        self.confidence = Confidence(self)
        self.thumbnails = Thumbnails(self)
        self.pictures = AnswerPictures(self)
        self.wraps_code = False

    def set_wraps_code(self, *, wraps: bool) -> None:
        """Whether lines of code that are too long go on in the next line, in the whole chat."""
        if wraps != self.wraps_code:
            self.wraps_code = wraps
            self.wrapping_changed.emit()

    def px(self, size: float) -> int:
        """A designed size in pixels, scaled as the user asked."""
        return round(size * self.theme.text_scale)
