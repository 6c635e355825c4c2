"""The theme that the tests of this folder look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path) -> Theme:
    """Light, on a cache of its own."""
    assert isinstance(qapp, QApplication)
    return Theme(qapp, tmp_path / "cache")
