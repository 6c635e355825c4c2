"""Opens one window, prints the seconds from the parent's start signal to its first paint, and quits.

    python benchmarks/first_paint_child.py (inglenook | filled | listed | bare | text) STARTED [FILE]

STARTED is the parent's time.monotonic() right before it started this process; the clock is the same for both on
Linux, macOS and Windows. FILE is the chats as text, for the window that shows nothing else.
"""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMainWindow, QPlainTextEdit
from typing_extensions import override


class FirstPaint(QObject):
    """Watches a window until it has been painted once."""

    def __init__(self, started: float) -> None:
        super().__init__()
        self._started = started
        self._painted = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._tell)  # once this paint is through
        return False

    def _tell(self) -> None:
        print(f"{time.monotonic() - self._started:.4f}", flush=True)
        QApplication.quit()


def bare(started: float) -> None:
    """The peer: a window with a label."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Hello"))
    window.resize(1440, 900)
    watcher = FirstPaint(started)
    window.installEventFilter(watcher)
    window.show()
    application.exec()


def text(started: float) -> None:
    """The other peer: a window with a text widget that holds every chat."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    widget = QPlainTextEdit(Path(sys.argv[3]).read_text("utf-8"))
    window.setCentralWidget(widget)
    window.resize(1440, 900)
    watcher = FirstPaint(started)
    widget.viewport().installEventFilter(watcher)
    window.show()
    application.exec()


def inglenook(started: float) -> None:
    """The window as the command opens it, before the rest of the app is imported."""
    from inglenook.paths import Paths  # noqa: PLC0415  the peer must not pay for it
    from inglenook.ui.opening import Opening  # noqa: PLC0415

    opening = Opening(Paths.find().settings)
    opening.window.opening_picture.installEventFilter(watcher := FirstPaint(started))
    opening.window.show()
    opening.qt.exec()
    del watcher


def filled(started: float) -> None:
    """The same until the Chat page has been painted in it, ready to be written to."""
    from inglenook.paths import Paths  # noqa: PLC0415  the peer must not pay for it
    from inglenook.ui.opening import Opening  # noqa: PLC0415

    gc.disable()  # as the command does
    paths = Paths.find()
    opening = Opening(paths.settings)
    opening.show()
    from inglenook.app import desktop_app  # noqa: PLC0415

    app = desktop_app(opening, paths)
    page = app.window.centralWidget()
    assert page is not None
    page.installEventFilter(watcher := FirstPaint(started))
    app.run()
    del watcher


def listed(started: float) -> None:
    """The same until the list of chats has been painted with the chats in it."""
    from inglenook.paths import Paths  # noqa: PLC0415  the peer must not pay for it
    from inglenook.ui.opening import Opening  # noqa: PLC0415

    gc.disable()  # as the command does
    paths = Paths.find()
    opening = Opening(paths.settings)
    opening.show()
    from inglenook.app import desktop_app  # noqa: PLC0415

    app = desktop_app(opening, paths)
    view = next(view for view in app.window.findChildren(QListView) if view.accessibleName() == "Chats")
    watcher = FirstPaint(started)
    view.model().modelReset.connect(lambda: view.viewport().installEventFilter(watcher))
    app.run()


if __name__ == "__main__":
    ways = {"bare": bare, "text": text, "inglenook": inglenook, "filled": filled, "listed": listed}
    ways[sys.argv[1]](float(sys.argv[2]))
