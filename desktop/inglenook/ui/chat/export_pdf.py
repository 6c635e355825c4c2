"""A chat as PDF: the branch that is shown, laid out block by block on a background thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QIODevice, QLocale, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from inglenook.chats.exporting.chat_markdown import speaker, when
from inglenook.ui.chat.pdf_document import PdfDocument
from inglenook.ui.chat.writing.thumbnails import whole
from inglenook.ui.text.blocks import blocks_of
from inglenook.ui.text.pictures import held_in, is_held
from inglenook.ui.theme.fonts import make_font
from inglenook.ui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.chats.exporting.exported_chat import ExportedChat
    from inglenook.chats.message import Message

_DOTS = 1200  # to the inch
_PIXELS = 96  # to the inch, of what is laid out
_MARGIN_MM = 18
_TITLE_PX, _NAME_PX, _SMALL_PX = 24, 13, 11
_FOOT = 28.0  # pixels below the text, for the page's number
_PADDING = 10.0  # around code
_GAP, _MESSAGE_GAP = 10.0, 22.0
_BAR = 3.0  # beside a quotation
_KEPT_TOGETHER = 60.0  # room that a name needs below it, so that it does not stand alone at a page's end


def write_pdf(exported: ExportedChat, path: Path, cancel: Cancel) -> None:
    """Write the file; raises OSError when that fails, CancelledError."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    try:
        _write(exported, file, cancel)
        if not file.flush() or file.error() != QFile.FileError.NoError:  # the disk is full
            raise OSError(file.errorString())
    finally:
        file.close()


def _write(exported: ExportedChat, file: QFile, cancel: Cancel) -> None:
    writer = QPdfWriter(file)
    is_american = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if is_american else QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setResolution(_DOTS)
    writer.setTitle(exported.chat.title)
    writer.setCreator("Inglenook")
    painter = QPainter(writer)
    try:
        painter.scale(_DOTS / _PIXELS, _DOTS / _PIXELS)
        scale = _PIXELS / _DOTS
        sheet = _Sheet(writer, painter, writer.width() * scale, writer.height() * scale - _FOOT)
        for gap, document in _documents(exported, sheet.width):
            cancel.raise_if_set()
            sheet.put(document, gap)
        sheet.end_page()
    finally:
        painter.end()


def _documents(exported: ExportedChat, width: float) -> Iterator[tuple[float, PdfDocument]]:
    """What comes one below the other, each with the gap above it."""
    chat = exported.chat
    yield 0.0, PdfDocument.of_line(chat.title, width, px=_TITLE_PX)
    about = " · ".join(part for part in (when(chat.created_at), chat.model) if part)
    yield _GAP, PdfDocument.of_line(about, width, px=_NAME_PX, is_faint=True)
    if chat.system_prompt.strip():
        yield _MESSAGE_GAP, PdfDocument.of_line("System prompt", width, px=_NAME_PX)
        yield _GAP, PdfDocument.of_line(chat.system_prompt.strip(), width, is_faint=True)
    for message in exported.branch:
        yield from _message(message, exported, width)


def _message(message: Message, exported: ExportedChat, width: float) -> Iterator[tuple[float, PdfDocument]]:
    yield _MESSAGE_GAP, PdfDocument.of_line(speaker(message), width, px=_NAME_PX)
    for one in message.attachments:
        shown = whole(exported.contents.get(one.sha256, b"")) if one.is_image else None
        if shown is not None and not shown.image.isNull():
            yield _GAP, PdfDocument.of_picture(shown.image, width)
    if message.attachments:
        names = ", ".join(one.name for one in message.attachments)
        yield _GAP, PdfDocument.of_line(names, width, px=_NAME_PX, is_faint=True)
    if message.thinking.strip():
        yield _GAP, PdfDocument.of_line(message.thinking.strip(), width, px=_NAME_PX, is_faint=True)
    for block in blocks_of(message.text):
        held = whole(held_in(block.body)).image if block.kind == "picture" and is_held(block.body) else None
        if held is not None and not held.isNull():
            yield _GAP, PdfDocument.of_picture(held, width)
            continue
        inside = width - 2 * _PADDING if block.kind in {"code", "quote"} else width
        yield _GAP, PdfDocument.of_block(block, inside)
    if message.error:
        yield _GAP, PdfDocument.of_line(message.error, width, is_faint=True)


class _Sheet:
    """The page that is being filled; what does not fit goes on at the top of the next one."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, width: float, height: float) -> None:
        self.width = width
        self._writer = writer
        self._painter = painter
        self._height = height
        self._y = 0.0
        self._number = 1

    def put(self, document: PdfDocument, gap: float) -> None:
        """Draw it from here on, cut between its lines where a page ends."""
        padding = _PADDING if document.look == "code" else 0.0
        self._y += gap if self._y else 0.0
        if gap == _MESSAGE_GAP and self._height - self._y < _KEPT_TOGETHER:
            self._turn_page()
        cuts: list[float] = document.cuts()
        done = 0.0
        while cuts:
            room = self._height - self._y - 2 * padding
            fitting = [cut for cut in cuts if cut - done <= room]
            if not fitting and self._y:
                self._turn_page()
                continue
            end = fitting[-1] if fitting else min(cuts[0], done + room)  # a line as high as a page is cut through
            self._draw(document, done, end)
            done = end
            cuts = [cut for cut in cuts if cut > done]
            if cuts:
                self._turn_page()

    def end_page(self) -> None:
        """Write its number."""
        self._painter.setFont(make_font(_SMALL_PX, plain=True))
        self._painter.setPen(QColor(LIGHT.text2))
        box = QRectF(0, self._height + _FOOT / 2, self.width, _FOOT / 2)
        self._painter.drawText(box, 0x0002, str(self._number))  # Qt.AlignRight

    def _turn_page(self) -> None:
        self.end_page()
        self._writer.newPage()
        self._number += 1
        self._y = 0.0

    def _draw(self, document: PdfDocument, start: float, end: float) -> None:
        painter = self._painter
        padding = _PADDING if document.look == "code" else 0.0
        if padding:
            painter.fillRect(QRectF(0, self._y, self.width, end - start + 2 * padding), QColor(LIGHT.code_ground))
        elif document.look == "quote":
            painter.fillRect(QRectF(0, self._y, _BAR, end - start), QColor(LIGHT.border_strong))
        painter.save()
        left = 0.0 if document.look == "plain" else _PADDING
        painter.translate(left, self._y + padding - start)
        document.drawContents(painter, QRectF(0, start, document.textWidth(), end - start))
        painter.restore()
        self._y += end - start + 2 * padding
