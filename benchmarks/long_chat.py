"""How long the window's thread works without a pause on a chat of 2,000 messages: opened, jumped in and scrolled.

    python benchmarks/long_chat.py [--messages N] [--rounds N]

The peer is a bare text browser that is given the whole chat as Markdown, and does the same. Times are of the thread at
work: on a computer that has other things to do, waiting tells nothing. A piece is one turn of the event loop.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable  # noqa: TC003  of FIGURES, at run time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.chat.conversation.shown_message import ShownMessage
from inglenook.ui.collecting import Collecting
from inglenook.ui.theme.theme import Theme
from stream_ui import FRAME_MS, SECTION, spread

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar

MESSAGES = 2000
STEP_PX = 100
STEPS = 200
JUMPS = 12


@dataclass(frozen=True, slots=True)
class Handling:
    """The pieces, in ms, of each thing that was done."""

    opened: list[float]
    jumped: list[float]
    scrolled: list[float]

    @property
    def all_opened(self) -> float:
        """From the click to the painted window, in ms."""
        return sum(self.opened)

    @property
    def longest_opening(self) -> float:
        """The longest piece of it."""
        return max(self.opened)

    @property
    def longest_jump(self) -> float:
        """The longest piece of a jump to a far place."""
        return max(self.jumped)

    @property
    def mean_scroll(self) -> float:
        """What a step costs."""
        return statistics.mean(self.scrolled)

    @property
    def longest_scroll(self) -> float:
        """What the worst step cost."""
        return max(self.scrolled)


def pieces(act: Callable[[], object], is_settled: Callable[[], bool]) -> list[float]:
    """The pieces of the window's thread until it has nothing more to do."""
    found: list[float] = []

    def timed(call: Callable[[], object]) -> None:
        began = time.thread_time()
        call()
        found.append((time.thread_time() - began) * 1000)

    timed(act)
    while True:
        was_settled = is_settled()
        timed(QApplication.processEvents)
        if was_settled:
            return found


def ours(theme: Theme, texts: list[tuple[str, str]]) -> Handling:
    """The conversation of the Chat page."""
    messages = [
        message
        for index, (question, answer) in enumerate(texts)
        for message in (
            ShownMessage(2 * index + 1, "user", "You", "", question),
            ShownMessage(2 * index + 2, "assistant", "SmolLM2", "Q4_1", answer, footer="42.1 tokens/s · finished"),
        )
    ]
    conversation = Conversation(theme)
    _show(conversation)
    bar = conversation.verticalScrollBar()

    def done() -> bool:
        return conversation.is_settled

    opened = pieces(lambda: conversation.set_messages(messages), done)
    jumped = [piece for jump in range(JUMPS) for piece in pieces(partial(_jump, bar, jump), done)]
    scrolled = [sum(pieces(lambda: conversation.scroll_by(-STEP_PX), done)) for _ in range(STEPS)]
    conversation.close()
    return Handling(opened, jumped, scrolled)


def peer(texts: list[tuple[str, str]]) -> Handling:
    """A text browser with everything in it."""
    source = "\n\n".join(f"**You**\n\n{question}\n\n**SmolLM2**\n\n{answer}" for question, answer in texts)
    browser = QTextBrowser()
    _show(browser)
    bar = browser.verticalScrollBar()

    def open_it() -> None:
        browser.setMarkdown(source)
        bar.setValue(bar.maximum())

    opened = pieces(open_it, lambda: True)
    jumped = [piece for jump in range(JUMPS) for piece in pieces(partial(_jump, bar, jump), lambda: True)]
    scrolled = [sum(pieces(lambda: bar.setValue(bar.value() + STEP_PX), lambda: True)) for _ in range(STEPS)]
    browser.close()
    return Handling(opened, jumped, scrolled)


def _jump(bar: QScrollBar, jump: int) -> None:
    bar.setValue(bar.maximum() * (jump * 7 % JUMPS) // JUMPS)


def _show(widget: QWidget) -> None:
    widget.resize(900, 800)
    widget.show()
    QApplication.processEvents()


def measure(*, messages: int, rounds: int) -> tuple[list[Handling], list[Handling]]:
    """Interleaved runs of (ours, the peer)."""
    texts = [(f"Question {n}: where does it go?", f"{SECTION}\nThat was answer {n}.") for n in range(messages // 2)]
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as cache:
        collecting = Collecting()  # as the app does
        theme = Theme(application, Path(cache))
        gc.freeze()  # as the app does
        pairs = [(ours(theme, texts), peer(texts)) for _ in range(rounds)]
        collecting.close()
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


FIGURES: tuple[tuple[str, Callable[[Handling], float]], ...] = (
    ("opening, all", lambda run: run.all_opened),
    ("opening, longest piece", lambda run: run.longest_opening),
    ("far jumps, longest piece", lambda run: run.longest_jump),
    ("scrolling, mean", lambda run: run.mean_scroll),
    ("scrolling, longest", lambda run: run.longest_scroll),
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=MESSAGES)
    parser.add_argument("--rounds", type=int, default=3)
    words = parser.parse_args()
    _application = QApplication(sys.argv[:1])
    our_runs, peer_runs = measure(messages=words.messages, rounds=words.rounds)
    print(f"{words.messages:,} messages; the window's thread at work; a frame is {FRAME_MS} ms")
    for name, runs in (("conversation", our_runs), ("text browser", peer_runs)):
        for run in runs:
            print(f"  {name}: opened in {run.all_opened:.0f} ms, longest piece {run.longest_opening:.1f} ms")
            print(f"    far jumps: {spread(run.jumped)}")
            print(f"    {STEP_PX} px scrolled: {spread(run.scrolled)}")
    for what, of in FIGURES:
        one, other = (statistics.median(of(run) for run in runs) for runs in (our_runs, peer_runs))
        print(f"{what}: {one:.1f} ms, text browser {other:.1f} ms, ratio {one / other:.3f}")


if __name__ == "__main__":
    main()
