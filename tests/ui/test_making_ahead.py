"""In which thread the modules of pages that nobody has opened yet are imported."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from inglenook.ui import making_ahead
from inglenook.ui.background import Background
from inglenook.ui.making_ahead import MakingAhead

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

MADE_IN = "import threading\nMADE_IN = threading.current_thread()\n"


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:  # noqa: ARG001  results come by Qt's events
    made = Background(lambda error: pytest.fail(repr(error)))
    yield made
    made.stop_all(timeout_s=5.0)


def test_a_widgets_class_is_made_in_the_windows_thread_and_all_else_in_the_background(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hearth_page.py").write_text(f"import hearth_part, hearth_room\n{MADE_IN}")
    (tmp_path / "hearth_part.py").write_text(MADE_IN)
    (tmp_path / "hearth_room.py").write_text(f"import hearth_gone\n{MADE_IN}")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(making_ahead, "_OF_THE_WINDOW", ("hearth_page", "hearth_part"))
    (tmp_path / "hearth_gone.py").write_text(MADE_IN)
    window = QWidget()
    qtbot.addWidget(window)
    MakingAhead(QLabel, background, modules=["hearth_page"], names=[], parent=window)
    qtbot.waitUntil(lambda: hasattr(sys.modules.get("hearth_page"), "MADE_IN"), timeout=30_000)
    made_in = {name: sys.modules.pop(f"hearth_{name}").MADE_IN for name in ("page", "part", "room", "gone")}
    main = threading.main_thread()
    assert {name for name, thread in made_in.items() if thread is main} == {"page", "part"}
