"""One block of a message for paper: rich text, code or a formula, and where it may be cut between two pages."""

from __future__ import annotations

import html
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption
from typing_extensions import override

from inglenook.ui.text.document_css import CODE_PX, document_css
from inglenook.ui.text.formula_name import FormulaName
from inglenook.ui.text.highlight import runs
from inglenook.ui.text.markdown import picture_link
from inglenook.ui.text.maths import MAX_LATEX, Formula, draw_svg, render_svg, source_picture
from inglenook.ui.theme.fonts import make_font
from inglenook.ui.theme.tokens import BODY_PX, LIGHT

if TYPE_CHECKING:
    from inglenook.ui.text.blocks import Block

_SHARPNESS = 4.0  # dots of a formula's picture in one of the page's pixels
_LINE = 1.35  # of a line's height, as QTextDocument's proportional line height of 135 %
_KEPT = 256
_GIVEN = "picture"  # the name of one that is given
_MOST_HIGH = 400.0  # pixels of the page: about half
_ON_LINE = '<img style="vertical-align: middle" '


class PdfDocument(QTextDocument):
    """Fetches nothing: the only pictures are formulas, and one that is given. May be used on any one thread."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self.setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        self.setUseDesignMetrics(True)
        self.setDefaultFont(make_font(BODY_PX, plain=True))
        self.setDefaultStyleSheet(f"{document_css(LIGHT, 1.0)} body {{ color: {LIGHT.text}; }}")
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        self.setTextWidth(width)
        self.look: Literal["plain", "code", "quote"] = "plain"

    @classmethod
    def of_block(cls, block: Block, width: float) -> PdfDocument:
        """A block as the parser gave it."""
        document = cls(width)
        if block.kind == "code":
            document.look = "code"
            document.setDefaultFont(make_font(CODE_PX, mono=True))
            document.setHtml(_coloured(block.body.removesuffix("\n"), block.info))
        elif block.kind == "plain":
            document.setPlainText(block.body)
        elif block.kind == "maths":
            document.setHtml(f'<img src="{FormulaName(block.body.strip(), display=True)}">')
        elif block.kind == "picture":
            document.setHtml(f"<p>{picture_link(block.info, block.body)}</p>")
        elif block.kind == "rule":
            document.setHtml("<hr>")
        else:
            document.look = "quote" if block.kind == "quote" else "plain"
            document.setHtml(f"<body>{block.body.replace('<img ', _ON_LINE)}</body>")
        document._space_lines()
        return document

    @classmethod
    def of_line(cls, text: str, width: float, *, px: int = BODY_PX, is_faint: bool = False) -> PdfDocument:
        """Plain text of one look: a heading, or something about what follows."""
        document = cls(width)
        document.setDefaultFont(make_font(px, weight=400 if is_faint else 600, plain=True))
        colour = LIGHT.text2 if is_faint else LIGHT.text
        document.setHtml(f'<span style="color: {colour}; white-space: pre-wrap">{html.escape(text)}</span>')
        return document

    @classmethod
    def of_picture(cls, image: QImage, width: float) -> PdfDocument:
        """A picture, no larger than it is, as far as the page's width and half of its height allow."""
        document = cls(width)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(_GIVEN), image)
        shown = QSizeF(image.size())
        if shown.width() > width or shown.height() > _MOST_HIGH:
            shown = shown.scaled(width, _MOST_HIGH, Qt.AspectRatioMode.KeepAspectRatio)
        document.setHtml(f'<img src="{_GIVEN}" width="{shown.width():.0f}" height="{shown.height():.0f}">')
        return document

    def cuts(self) -> list[float]:
        """From the top: where a page may end, after each line that no other line beside it crosses."""
        spans: list[tuple[float, float]] = []
        block = self.begin()
        while block.isValid():
            top = self.documentLayout().blockBoundingRect(block).top()
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                spans.append((top + line.y(), top + line.y() + line.height()))
            block = block.next()
        spans.sort()
        found: list[float] = []
        reached = 0.0
        for start, end in spans:
            if found and start < reached - 0.5:
                reached = max(reached, end)
                found[-1] = reached
            else:
                reached = end
                found.append(end)
        return [*found[:-1], self.size().height()]

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        url = name.toString() if isinstance(name, QUrl) else name
        formula = FormulaName.parse(url)
        return _picture(formula) if formula is not None else QImage()

    def _space_lines(self) -> None:
        wanted = QTextBlockFormat()
        wanted.setLineHeight(_LINE * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(wanted)


def _coloured(code: str, language: str) -> str:
    parts = [
        f'<span style="color: {getattr(LIGHT.syntax, run.colour)}">'
        f"{html.escape(code[run.start : run.start + run.length])}</span>"
        for run in runs(code, language)
    ]
    return f'<p style="white-space: pre-wrap; margin: 0">{"".join(parts)}</p>'


@lru_cache(maxsize=_KEPT)
def _picture(formula: FormulaName) -> QImage:
    """The source stands in where it is no LaTeX."""
    wanted = Formula(formula.latex, formula.display, BODY_PX, LIGHT.text, _SHARPNESS)
    svg = draw_svg(wanted) if len(formula.latex) <= MAX_LATEX else None
    picture = render_svg(svg, _SHARPNESS) if svg else None
    return (picture or source_picture(wanted, make_font(CODE_PX, mono=True))).image
