"""The text of a preset: numbered lines in colour, words completed, problems underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip
from typing_extensions import override

from inglenook.ui.code.code_edit import CodeEdit
from inglenook.ui.code.line_numbers import LineNumbers
from inglenook.ui.presets.completion import Completion, completions
from inglenook.ui.presets.completion_popup import CompletionPopup
from inglenook.ui.presets.modelfile_colours import LineState
from inglenook.ui.presets.modelfile_highlighter import ModelfileHighlighter
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QResizeEvent, QTextBlock
    from PySide6.QtWidgets import QWidget

    from inglenook.presets.modelfile import Problem, Severity
    from inglenook.ui.theme.theme import Theme

_ORDER: tuple[Severity, ...] = ("info", "warning", "error")
_MOST_MARKED = 500
_POPUP_KEYS = {Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_KEPT_WORD = "_:-."


class ModelfileEdit(CodeEdit):
    """Tab leaves it, Ctrl+Space completes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._problems: tuple[Problem, ...] = ()
        self._severities: dict[int, Severity] = {}
        self._models: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Text of the preset"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._highlighter = ModelfileHighlighter(self.document(), theme)
        self._numbers = LineNumbers(self, theme, visible_lines=self.visible_lines, severity_of=self.severity_of)
        self._numbers.line_wanted.connect(self.go_to_line)
        self._popup = CompletionPopup(self, theme)
        self._popup.picked.connect(self._complete)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow)
        theme.changed.connect(self._retheme)
        self._retheme()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is marked."""
        return self._problems

    def set_models(self, names: Sequence[str]) -> None:
        """What FROM may name."""
        self._models = tuple(names)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Underline the lines of these."""
        self._problems = tuple(problems)
        self._severities = {}
        for problem in self._problems:
            worst = _ORDER.index(self._severities.get(problem.line, "info"))
            self._severities[problem.line] = _ORDER[max(worst, _ORDER.index(problem.severity))]
        marked: list[QTextEdit.ExtraSelection] = []
        for number, severity in list(self._severities.items())[:_MOST_MARKED]:
            block = self.document().findBlockByNumber(number - 1)
            if block.isValid():
                marked.append(self._underlined(block, severity))
        self.setExtraSelections(marked)
        self._numbers.update()

    def severity_of(self, line: int) -> str:
        """The worst that there is to say of a line, from 1; empty: nothing."""
        return self._severities.get(line, "")

    def go_to_line(self, line: int) -> None:
        """Put the cursor where the words of a line begin, and have it seen."""
        block = self.document().findBlockByNumber(line - 1)
        if not block.isValid():
            block = self.document().lastBlock()
        text = block.text()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(text) - len(text.lstrip(" \t")))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def visible_lines(self) -> Iterator[tuple[int, int, int]]:
        """Their numbers from 1, where the first row of each begins, and how high that is."""
        block = self.firstVisibleBlock()
        height = self.fontMetrics().height()
        while block.isValid():
            top = round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())
            if top > self.viewport().height():
                return
            yield block.blockNumber() + 1, top, height
            block = block.next()

    def offer_completions(self, *, asked: bool = True) -> None:
        """Offer what could stand here; unasked only where a word has begun."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        state = LineState.of(cursor.block().previous().userState())
        offers = completions(before, state, self._models)
        if not asked and (not before.strip() or (before[-1:].isspace() and not offers)):
            offers = ()
        at = self.cursorRect().translated(self.viewportMargins().left() - 8, 0)
        self._popup.offer(offers, QRect(at))

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self._popup.is_open and e.key() in _POPUP_KEYS:
            e.ignore()  # the list takes it
            return
        if e.key() == Qt.Key.Key_Space and e.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.offer_completions()
            return
        super().keyPressEvent(e)
        typed = e.text()
        if typed and (typed.isalnum() or typed in _KEPT_WORD or typed == " "):
            self.offer_completions(asked=False)
        elif self._popup.is_open and e.key() == Qt.Key.Key_Backspace:
            self.offer_completions()
        elif e.text() or e.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._popup.close()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.cursorForPosition(event.pos()).blockNumber() + 1
            told = [translated(problem.message) for problem in self._problems if problem.line == number]
            QToolTip.showText(event.globalPos(), "\n".join(told), self)
            return True
        return super().viewportEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)  # files are the page's

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._make_room()

    def _complete(self, completion: Completion) -> None:
        cursor = self.textCursor()
        cursor.setPosition(cursor.block().position() + completion.start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(completion.text)
        self.setTextCursor(cursor)

    def _underlined(self, block: QTextBlock, severity: Severity) -> QTextEdit.ExtraSelection:
        tokens = self._theme.tokens
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        colours = {"error": tokens.danger, "warning": tokens.warn, "info": tokens.text3}
        look.setUnderlineColor(QColor(colours[severity]))
        text = block.text()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(text) - len(text.lstrip()))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look  # pyright: ignore[reportAttributeAccessIssue]  members that the stubs leave out
        return selection

    def _make_room(self) -> None:
        width = self._numbers.needed_px
        self.setViewportMargins(width, 0, 0, 0)
        inner = self.contentsRect()
        self._numbers.setGeometry(QRect(inner.left(), inner.top(), width, inner.height()))

    def _follow(self, rect: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def _retheme(self) -> None:
        self._make_room()
        self.show_problems(self._problems)
