"""A text document made from a block's HTML: line heights, formulas, and where boxes and list marks belong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from inglenook.ui.text.document_css import document_css
from inglenook.ui.text.document_text import fragments
from inglenook.ui.text.formula_name import FormulaName
from inglenook.ui.text.formula_object import FormulaObject
from inglenook.ui.text.maths import Formula, Formulas, Picture
from inglenook.ui.theme.tokens import BODY_PX, MONO_FONT

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QTextFragment, QTextList

    from inglenook.ui.theme.theme import Theme

LINE_PX = 24
CODE_LINE_PX = 20
CODE_PADDING = 12  # of code inside a list or a quotation
QUOTE_INDENT = 16  # of a quotation inside another block
_QT_QUOTE = 40  # what Qt indents it by, on both sides
_CODE_GAP = 4  # around such code
_PARAGRAPH_GAP = 8
_INDENT = 26
_DEPTH = 8  # pixels below a line's base that are free until the next line's letters
_X_HEIGHT = 0.546  # Inter's, in ems: a first guess
_UNMARKED = QTextListFormat.Style.ListStyleUndefined
_DISCS = {
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
    _UNMARKED,
}


@dataclass(frozen=True, slots=True)
class CodeSpan:
    """Inline code: the position of its paragraph, and where in it the code stands."""

    block: int
    start: int
    length: int
    px: int  # of its letters


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation inside another block: its first and last paragraph, and in how many quotations it stands."""

    first: int
    last: int
    level: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands before a list item that has no number."""

    block: int
    kind: Literal["disc", "open", "done"]


class RichDocument(QTextDocument):
    """A read-only document in the theme's fonts.

    `code_spans`, `code_areas` (first and last paragraph of code in a list or quotation), `quotes` and `marks` are for
    painting.
    `overhang` is how many pixels the last line may reach below the document.
    """

    def __init__(self, theme: Theme, formulas: Formulas, parent: QObject) -> None:
        super().__init__(parent)
        self.code_spans: list[CodeSpan] = []
        self.code_areas: list[tuple[int, int]] = []
        self.quotes: list[Quote] = []
        self.marks: list[Mark] = []
        self.overhang = 0
        self._theme = theme
        self._formulas = formulas
        self._pictures = FormulaObject(self._picture, self._depth, self)
        self.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject.value, self._pictures)
        self.setDocumentMargin(0)
        self.setUndoRedoEnabled(False)

    def show_html(self, body: str) -> None:
        """Show a block's HTML."""
        self.setLayoutEnabled(False)
        self._start(self._theme.font(BODY_PX))
        self.setDefaultStyleSheet(document_css(self._theme.tokens, self._theme.text_scale))
        self.setHtml(body)
        self._finish()
        self.setLayoutEnabled(True)

    def show_plain(self, text: str, *, px: int = BODY_PX, line_px: int = LINE_PX, mono: bool = False) -> None:
        """Show text as it is, a line end at its end left out."""
        self.setLayoutEnabled(False)
        font = self._theme.font(px, mono=mono)
        font.setFeature(QFont.Tag("calt"), 0)  # code is shown as it is written, not with its arrows drawn
        self._start(font)
        self.setPlainText(text.removesuffix("\n"))
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(_line_height(self._scaled(line_px)))
        self.setLayoutEnabled(True)

    def add_plain(self, more: str) -> None:
        """Add text at the end of what `show_plain` shows; only the new lines are laid out."""
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(more, QTextCharFormat())

    def _start(self, font: QFont) -> None:
        self.code_spans = []
        self.code_areas = []
        self.quotes = []
        self.marks = []
        self.overhang = 0
        self.setDefaultFont(font)
        self.setIndentWidth(self._scaled(_INDENT))

    def _scaled(self, px: float) -> int:
        return round(px * self._theme.text_scale)

    def _picture(self, name: str) -> Picture | None:
        formula = FormulaName.parse(name)
        app = QGuiApplication.instance()
        if formula is None or not isinstance(app, QGuiApplication):
            return None
        px, colour = self._scaled(BODY_PX), self._theme.tokens.text
        return self._formulas.picture(Formula(formula.latex, formula.display, px, colour, app.devicePixelRatio()))

    def _depth(self, picture: Picture) -> float:
        return max(0.0, picture.descent - self._scaled(_DEPTH))

    def _finish(self) -> None:
        edit = QTextCursor(self)
        edit.beginEditBlock()
        block = self.begin()
        while block.isValid():
            level = self._set_quote(block)
            if block.blockFormat().nonBreakableLines():
                self._set_code(block, level)
            else:
                self._set_text(block)
                for fragment in fragments(block):
                    self._note(block, fragment)
            block = block.next()
        if self.code_areas and self.code_areas[-1][1] == self.lastBlock().position():
            self.overhang = self._scaled(CODE_PADDING)  # Qt leaves out the room below the last paragraph
        edit.endEditBlock()

    def _set_quote(self, block: QTextBlock) -> int:
        """Indent a quotation inside another block by a bar's room; in how many it stands."""
        style = block.blockFormat()
        level = round(min(style.leftMargin(), style.rightMargin()) / _QT_QUOTE)
        if level == 0:
            return 0
        from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        room = level * self._scaled(QUOTE_INDENT)
        wanted = QTextBlockFormat()
        wanted.setLeftMargin(0 if from_right else room)
        wanted.setRightMargin(room if from_right else 0)
        QTextCursor(block).mergeBlockFormat(wanted)
        before = block.previous().position()
        for inside in range(1, level + 1):
            same = next((one for one in self.quotes if (one.last, one.level) == (before, inside)), None)
            if same is not None:
                self.quotes.remove(same)
            self.quotes.append(Quote(same.first if same else block.position(), block.position(), inside))
        return level

    def _set_text(self, block: QTextBlock) -> None:
        style = block.blockFormat()
        wanted = QTextBlockFormat() if style.headingLevel() else _line_height(self._scaled(LINE_PX))
        cursor = QTextCursor(block)
        if style.headingLevel():
            self._set_heading(block)
        items = block.textList()
        if items:
            self._mark(block, items)
        elif block.blockNumber() > 0 and not cursor.currentTable():
            wanted.setTopMargin(self._scaled(_PARAGRAPH_GAP))
        cursor.mergeBlockFormat(wanted)

    def _set_heading(self, block: QTextBlock) -> None:
        """Qt makes a heading larger, or smaller, than the style sheet says."""
        found = [(part.position(), part.length(), part.charFormat()) for part in fragments(block)]
        for start, length, style in found:
            style.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            cursor = QTextCursor(self)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(style)

    def _mark(self, block: QTextBlock, items: QTextList) -> None:
        """The painter draws discs and boxes: Qt's are large, and a done task looks like an open one."""
        style = items.format()
        if style.style() not in _DISCS:
            return
        task = block.blockFormat().marker()
        done = task == QTextBlockFormat.MarkerType.Checked
        is_task = task != QTextBlockFormat.MarkerType.NoMarker
        self.marks.append(Mark(block.position(), "done" if done else "open" if is_task else "disc"))
        if is_task:
            unmarked = QTextBlockFormat()
            unmarked.setMarker(QTextBlockFormat.MarkerType.NoMarker)
            QTextCursor(block).mergeBlockFormat(unmarked)
        if style.style() != _UNMARKED:
            style.setStyle(_UNMARKED)
            items.setFormat(style)

    def _set_code(self, block: QTextBlock, level: int) -> None:
        before, after = (other.blockFormat().nonBreakableLines() for other in (block.previous(), block.next()))
        padding = self._scaled(CODE_PADDING)
        wanted = _line_height(self._scaled(CODE_LINE_PX))
        wanted.setNonBreakableLines(False)
        wanted.setLeftMargin(padding + level * self._scaled(QUOTE_INDENT))
        wanted.setTopMargin(0 if before else padding + self._scaled(_CODE_GAP))
        wanted.setBottomMargin(0 if after else padding + self._scaled(_CODE_GAP))
        QTextCursor(block).mergeBlockFormat(wanted)
        if self.code_areas and self.code_areas[-1][1] == block.previous().position() != block.position():
            self.code_areas[-1] = (self.code_areas[-1][0], block.position())
        else:
            self.code_areas.append((block.position(), block.position()))

    def _note(self, block: QTextBlock, fragment: QTextFragment) -> None:
        style = fragment.charFormat()
        if style.isImageFormat():
            self._set_on_line(fragment, style.toImageFormat().name())
        elif MONO_FONT in (style.fontFamilies() or []):
            start, px = fragment.position() - block.position(), style.font().pixelSize()
            last = self.code_spans[-1] if self.code_spans else None
            if last and (last.block, last.start + last.length) == (block.position(), start):
                longer = last.length + fragment.length()
                self.code_spans[-1] = CodeSpan(last.block, last.start, longer, max(last.px, px))
            else:
                self.code_spans.append(CodeSpan(block.position(), start, fragment.length(), px))

    def _set_on_line(self, fragment: QTextFragment, name: str) -> None:
        """Qt centres an object on a quarter of its font's x-height: this finds the font that puts the base right."""
        picture = self._picture(name)
        if picture is None:
            return
        self.overhang = max(self.overhang, round(min(picture.descent, self._scaled(_DEPTH)) - self._scaled(3)))
        depth = self._depth(picture)
        if depth == 0:
            return
        wanted = max(0.0, picture.ascent - depth)
        font = self._theme.font(BODY_PX)
        font.setPixelSize(max(1, round(2 * wanted / _X_HEIGHT)))
        while font.pixelSize() > 1 and QFontMetrics(font).xHeight() / 2 > wanted + 0.5:
            font.setPixelSize(font.pixelSize() - 1)
        style = QTextCharFormat()
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        style.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
        cursor = QTextCursor(self)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(style)


def _line_height(px: int) -> QTextBlockFormat:
    wanted = QTextBlockFormat()
    wanted.setLineHeight(px, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return wanted
