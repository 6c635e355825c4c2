"""An app that will be killed: started again and again over one home, it does something and tells what can be seen.

Run as ``python crash_app.py HOME``; each line on stdin is a run's seed and what to do in it. It is forked off, so that
everything is imported but once, and is otherwise the app as it is.
"""

from __future__ import annotations

import faulthandler
import json
import os
import re
import sys
import time
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QPlainTextEdit

from inglenook.app import desktop_app
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.paths import Paths
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.opening import Opening

WORD = re.compile(r"\b[aqei]\d+x\d+\b")  # of an answer, a question, an edit, an import; then the seed and a number
LOOK_EVERY_MS = 50
IMPORTED = 20  # chats of one import


def words(kind: str, seed: int, count: int) -> str:
    """So many words that occur nowhere else."""
    return " ".join(f"{kind}{seed}x{number}" for number in range(count))


def tell(facts: dict[str, object]) -> None:
    """One line, begun on a new one: who was killed may have left a half one."""
    os.write(1, f"\n{json.dumps(facts)}\n".encode())


class Run(QObject):
    """One run: does the next step as soon as it can be done, until somebody kills it."""

    def __init__(self, home: Path, seed: int, deed: str) -> None:
        super().__init__()
        self._seed = seed
        self._parent = os.getppid()
        answer = ScriptedAnswer(words("a", seed, 5000), delay_s=0.004)
        paths = Paths.under(home)
        self._app = desktop_app(Opening(paths.settings), paths, engine=Scripted([answer]))
        self._window = self._app.window
        self._window.resize(1440, 900)
        self._window.show()
        self._told: set[str] = set()
        self._steps = {
            "ask": [self._write, self._send],
            "go on": [self._open_chat, self._reads, self._write, self._send],
            "edit": [self._open_chat, self._edit, self._change],
            "import": [self._open_import, self._import],
        }[deed]
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stay(self) -> NoReturn:
        """Until somebody kills it."""
        QApplication.exec()
        os._exit(1)

    def _look(self) -> None:
        """First tell what was there before, then do something."""
        if os.getppid() != self._parent:
            os._exit(1)
        seen = self._seen()
        at = time.monotonic()
        new = seen - self._told
        self._told |= new
        is_doing = not self._steps
        if self._steps and self._steps[0]():
            self._steps.pop(0)
        notices = [notice.text for notice in self._app.contents.notices.notices]
        tell({"at": at, "new": sorted(new), "doing": is_doing, "notices": notices})

    def _seen(self) -> set[str]:
        rows = [row for row in self._window.findChildren(RowWidget) if row.isVisible() and row.text is not None]
        texts = [row.text.whole_text() for row in rows if row.text is not None]
        listed = self._chats().model()
        texts += [str(listed.index(row, 0).data()) for row in range(listed.rowCount())]
        return {word for text in texts for word in WORD.findall(text)}

    def _chats(self) -> QListView:
        return next(view for view in self._window.findChildren(QListView) if view.accessibleName() == "Chats")

    def _button(self, name: str) -> QAbstractButton | None:
        buttons = self._window.findChildren(QAbstractButton)
        return next((b for b in buttons if b.isVisible() and name in {b.accessibleName(), b.text()}), None)

    def _click(self, name: str) -> bool:
        button = self._button(name)
        if button is None or not button.isEnabled():
            return False
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return True

    def _field(self, name: str) -> QPlainTextEdit | None:
        fields = self._window.findChildren(QPlainTextEdit)
        return next((field for field in fields if field.isVisible() and field.accessibleName() == name), None)

    def _write(self) -> bool:
        field = self._field("Message")
        if field is None:
            return False
        field.setPlainText(words("q", self._seed, 5))
        return True

    def _send(self) -> bool:
        return self._click("Send")

    def _open_chat(self) -> bool:
        view = self._chats()
        if not view.model().rowCount():
            return False
        point = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        return True

    def _reads(self) -> bool:
        return any(row.isVisible() for row in self._window.findChildren(RowWidget))

    def _edit(self) -> bool:
        return self._click("Edit message")

    def _change(self) -> bool:
        field = self._field("Edit message")
        if field is None:
            return False
        field.setPlainText(words("e", self._seed, 5))
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return True

    def _open_import(self) -> bool:
        if not self._window.isActiveWindow():  # else the key would go nowhere
            self._window.activateWindow()
            return False
        folder = Path(os.environ["HOME"]) / ".lmstudio" / "conversations"
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(IMPORTED):
            chat = {
                "name": f"i{self._seed}x{number}",
                "createdAt": self._seed * 1_000_000 + number,
                "messages": [{"role": "user", "content": f"text {turn} " * 20} for turn in range(20)],
            }
            (folder / f"{self._seed}-{number}.conversation.json").write_text(json.dumps(chat), encoding="utf-8")
        QTest.keyClick(self._window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        return True

    def _import(self) -> bool:
        return self._click("Import from LM Studio")


def main() -> None:
    """Fork a run for each line, tell its process, and wait until it was killed."""
    for line in sys.stdin:
        seed, deed = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if child == 0:
            os.close(0)
            faulthandler.enable()
            run = Run(Path(sys.argv[1]), int(seed), deed)
            run.stay()
        tell({"process": child})
        _, status = os.waitpid(child, 0)
        tell({"ended": os.waitstatus_to_exitcode(status)})


if __name__ == "__main__":
    main()
