"""Formulas as pictures, drawn away from the window's thread and kept."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MAX_LATEX = 2000  # characters; a longer formula stays source
MAX_SVG = 1_500_000  # characters
MAX_SIDE = 4000  # device-independent pixels
KEPT = 600  # pictures
_GATHER_MS = 30

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Formula:
    """What a picture depends on; `px` is the size of the text around it, `ratio` the screen's device pixel ratio."""

    latex: str
    display: bool
    px: int
    colour: str
    ratio: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn formula; it reaches `ascent` pixels above the line's base and `descent` below."""

    image: QImage
    ascent: float
    descent: float


class Formulas(QObject):
    """Draws formulas with ziamath; until a picture is there, and when the LaTeX is wrong, its source stands in."""

    ready = Signal(object)  # the set of LaTeX sources whose pictures have come
    _drawn = Signal(object, object)

    def __init__(self, source_font: QFont) -> None:
        super().__init__()
        self._source_font = source_font
        self._pictures: OrderedDict[Formula, Picture] = OrderedDict()
        self._wanted: deque[Formula] = deque()
        self._asked: set[Formula] = set()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._news: set[str] = set()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._tell)
        self._drawn.connect(self._take)

    def picture(self, formula: Formula) -> Picture:
        """The formula's picture, or its source as a picture until `ready` names its LaTeX."""
        picture = self._pictures.get(formula)
        if picture is not None:
            self._pictures.move_to_end(formula)
            return picture
        if len(formula.latex) <= MAX_LATEX:
            self._ask(formula)
        return source_picture(formula, self._source_font)

    def _ask(self, formula: Formula) -> None:
        with self._lock:
            if formula in self._asked:
                return
            self._asked.add(formula)
            self._wanted.append(formula)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="formulas", daemon=True)
                self._thread.start()

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._thread = None
                    return
                formula = self._wanted.popleft()
            self._drawn.emit(formula, draw_svg(formula))

    def _take(self, formula: Formula, svg: bytes | None) -> None:
        self._asked.discard(formula)
        picture = render_svg(svg, formula.ratio) if svg else None
        self._pictures[formula] = picture or source_picture(formula, self._source_font)
        if len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self._news.add(formula.latex)
        if not self._gather.isActive():
            self._gather.start()

    def _tell(self) -> None:
        news, self._news = self._news, set()
        self.ready.emit(news)


def draw_svg(formula: Formula) -> bytes | None:
    """The formula as SVG, on any thread; None for what is no LaTeX."""
    size = formula.px * (19 if formula.display else 17) / 15  # the maths font looks smaller than the text's
    try:
        from ziamath.config import config  # noqa: PLC0415  slow to import, rarely needed
        from ziamath.zmath import Latex  # noqa: PLC0415

        config.svg2 = False  # Qt does not draw the symbols of SVG 2
        svg: str = Latex(formula.latex, size=size, inline=not formula.display, color=formula.colour).svg()
    except Exception as error:  # noqa: BLE001  wrong LaTeX raises whatever the parser stumbles over
        log.debug("A formula could not be drawn and is shown as its source: %s", error)
        return None
    return svg.encode() if len(svg) <= MAX_SVG else None


def render_svg(svg: bytes, ratio: float) -> Picture | None:
    """The picture of an SVG, on any thread; None when it is none, or too large."""
    renderer = QSvgRenderer(QByteArray(svg))
    box = renderer.viewBoxF()
    if not renderer.isValid() or not 0 < box.width() <= MAX_SIDE or not 0 < box.height() <= MAX_SIDE:
        return None
    image = _blank(box.width(), box.height(), ratio)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(0, 0, box.width(), box.height()))
    return Picture(image, -box.top(), box.bottom())


def source_picture(formula: Formula, font: QFont) -> Picture:
    """The LaTeX itself as a picture, on any thread."""
    font = QFont(font)
    font.setPixelSize(max(formula.px - 2, 1))
    metrics = QFontMetricsF(font)
    lines = formula.latex.strip().split("\n")[:40] if formula.display else [" ".join(formula.latex.split())]
    lines = [line[:120] + ("…" if len(line) > 120 else "") for line in lines]  # noqa: PLR2004  a line's worth
    width = max(metrics.horizontalAdvance(line) for line in lines) + 2
    image = _blank(width, metrics.height() * len(lines), formula.ratio)
    with QPainter(image) as painter:
        painter.setFont(font)
        painter.setPen(QColor(formula.colour))
        for index, line in enumerate(lines):
            painter.drawText(QPointF(1, metrics.ascent() + index * metrics.height()), line)
    return Picture(image, metrics.height() * len(lines) - metrics.descent(), metrics.descent())


def _blank(width: float, height: float, ratio: float) -> QImage:
    image = QImage(int(width * ratio) + 1, int(height * ratio) + 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    return image
