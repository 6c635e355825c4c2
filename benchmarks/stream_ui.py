"""How long the window's thread is busy while an answer streams in at 200 tokens a second, tables and code included.

    python benchmarks/stream_ui.py [--seconds N] [--rate N]

The peer is what many windows do: one text browser that is given the whole Markdown again at each update. Both get the
same words at the same pace, in turns. A stall is how much later than planned a 4 ms timer of the window's thread comes;
on a busy computer that tells more about the others. An update's time is what the window's thread worked between one
update and the next; over 16 ms a frame is lost.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.chat.conversation.shown_message import ShownMessage
from inglenook.ui.collecting import Collecting
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_MS = 4
UPDATE_MS = 16
FRAME_MS = 16
SECTION = """
## Where the memory goes

A model keeps, for **every layer**, one *key* and one *value* for each token, so `8,192` tokens cost what they cost.

1. Load the weights.
2. Set the cache aside:
   - keys in `f16`
   - values in `q8_0`

| Part | Size | Grows with the context |
| --- | ---: | :---: |
| weights | 4.92 GB | no |
| cache | 1.07 GB | yes |
| buffers | 0.31 GB | a little |

```python
def cache_bytes(layers: int, heads: int, size: int, tokens: int) -> int:
    \"\"\"Keys and values, two bytes each.\"\"\"
    total = 0
    for layer in range(layers):
        total += 2 * heads * size * tokens * 2  # layer by layer
    return total
```

> What fits is decided before anything is loaded.
"""


@dataclass(frozen=True, slots=True)
class Load:
    """What one run cost the window's thread."""

    stalls_ms: list[float]
    cpu_share: float  # of one core
    updates_ms: list[float]  # of the window's thread at work

    def __str__(self) -> str:
        return f"stalls {spread(self.stalls_ms)}; updates {spread(self.updates_ms)}; {self.cpu_share:.0%} of a core"


def spread(times_ms: list[float]) -> str:
    """The middle, the slow end, the slowest, and how many cost a frame."""
    cuts = statistics.quantiles(times_ms, n=20)
    lost = sum(time_ms > FRAME_MS for time_ms in times_ms)
    return f"p50 {cuts[9]:.1f}, p95 {cuts[18]:.1f}, max {max(times_ms):.1f} ms, {lost} of {len(times_ms)} over 16 ms"


def p95(times_ms: list[float]) -> float:
    """What nineteen of twenty stay under."""
    return statistics.quantiles(times_ms, n=20)[18]


def run(update: Callable[[str], None], *, rate: int, seconds: float) -> Load:
    """Feed words at the rate through ``update`` every 16 ms and watch the event loop."""
    words = (SECTION * 40).replace(" ", " \0").split("\0")
    owner, loop = QObject(), QEventLoop()
    stalls: list[float] = []
    updates: list[float] = []
    worked = time.thread_time()
    began = last = time.perf_counter()
    fed = 0

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        stalls.append(max(0.0, (now - last) * 1000 - TICK_MS))
        last = now

    def feed() -> None:
        nonlocal fed, worked
        updates.append((time.thread_time() - worked) * 1000)
        worked = time.thread_time()
        due = min(len(words), int((time.perf_counter() - began) * rate))
        update("".join(words[fed:due]))
        fed = due
        if time.perf_counter() - began > seconds:
            loop.quit()

    for interval, call in ((TICK_MS, tick), (UPDATE_MS, feed)):
        timer = QTimer(owner)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(call)
        timer.start(interval)
    cpu = time.thread_time()
    loop.exec()
    load = Load(stalls, (time.thread_time() - cpu) / (time.perf_counter() - began), updates[1:])
    for timer in owner.findChildren(QTimer):
        timer.stop()
    return load


def ours(theme: Theme, *, rate: int, seconds: float) -> Load:
    """The conversation of the Chat page."""
    conversation = Conversation(theme)
    _show(conversation)
    conversation.set_messages([ShownMessage(1, "user", "You", "", "Where does the memory go?")])
    conversation.append(ShownMessage(2, "assistant", "SmolLM2", "Q4_1", "", live=True))
    load = run(lambda text: conversation.stream(2, text=text), rate=rate, seconds=seconds)
    conversation.close()
    return load


def peer(*, rate: int, seconds: float) -> Load:
    """A text browser that lays the whole answer out again."""
    browser = QTextBrowser()
    _show(browser)
    whole = ""

    def update(text: str) -> None:
        nonlocal whole
        whole += text
        browser.setMarkdown(whole)
        browser.verticalScrollBar().setValue(browser.verticalScrollBar().maximum())

    load = run(update, rate=rate, seconds=seconds)
    browser.close()
    return load


def _show(widget: QWidget) -> None:
    widget.resize(900, 800)
    widget.show()
    QApplication.processEvents()


def measure(*, rate: int, seconds: float, rounds: int) -> tuple[list[Load], list[Load]]:
    """Interleaved runs of (ours, the peer)."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as cache:
        collecting = Collecting()  # as the app does
        theme = Theme(application, Path(cache))
        pairs = [(ours(theme, rate=rate, seconds=seconds), peer(rate=rate, seconds=seconds)) for _ in range(rounds)]
        collecting.close()
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--rate", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=1)
    words = parser.parse_args()
    _application = QApplication(sys.argv[:1])
    our_loads, peer_loads = measure(rate=words.rate, seconds=words.seconds, rounds=words.rounds)
    print(f"{words.rate} tokens a second for {words.seconds:.0f} s:")
    for name, loads in (("conversation", our_loads), ("text browser", peer_loads)):
        for load in loads:
            print(f"  {name}: {load}")
    ratio = statistics.median(one.cpu_share for one in our_loads) / statistics.median(
        one.cpu_share for one in peer_loads
    )
    slow = [statistics.median(p95(load.updates_ms) for load in loads) for loads in (our_loads, peer_loads)]
    print(f"main-thread time, ours over the text browser's: {ratio:.2f}; of an update, p95: {slow[0] / slow[1]:.2f}")


if __name__ == "__main__":
    main()
