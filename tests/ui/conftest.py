"""What the tests of the window share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def no_look_left() -> Iterator[None]:
    """The next test does not wear this one's style sheet, whose pictures lie in a folder that is gone by then."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setStyleSheet("")
