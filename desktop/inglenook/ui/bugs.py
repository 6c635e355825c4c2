"""What was not expected, from any thread: logged with its traceback, then offered as a report."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from inglenook.logs import without_personal_paths
from inglenook.ui.dialogs.report_dialog import ReportDialog
from inglenook.ui.versions import versions

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Bugs(QObject):
    """Takes Python's hooks for uncaught exceptions and Qt's messages while it is open; one dialog at a time."""

    quit_wanted = Signal()
    _met = Signal(str)  # from any thread to the window's

    def __init__(self, version: str) -> None:
        super().__init__()
        self._version = version
        self._window: QWidget | None = None
        self._dialog: ReportDialog | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(_log_message)
        self._met.connect(self._offer)

    def show_over(self, window: QWidget) -> None:
        """The window that reports open over."""
        self._window = window

    def report(self, error: BaseException) -> None:
        """Log it and offer a report; from any thread."""
        text = "".join(traceback.format_exception(error))
        log.error("Unexpected:\n%s", text)
        self._met.emit(text)

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(None)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.quit_wanted.emit()
            return
        self.report(error.with_traceback(trace))

    def _uncaught_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self.report(hook.exc_value)

    def _offer(self, text: str) -> None:
        if self._dialog is not None:  # a bug in a paint or a timer comes again and again: the first one tells
            return
        lines = [f"{name}: {value}" for name, value in versions(self._version).items()]
        report = without_personal_paths("\n".join([*lines, "", text]))
        sentence = self.tr(
            "Inglenook met something it did not expect. Your chats are safe; you can go on, or start it again."
        )
        self._dialog = ReportDialog(sentence, report, self._window)
        self._dialog.quit_wanted.connect(self.quit_wanted)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _log_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    category = getattr(context, "category", None) or "default"
    logging.getLogger("inglenook.qt").log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, text)
