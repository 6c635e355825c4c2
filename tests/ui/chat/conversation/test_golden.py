"""What the conversation draws of each document is what it drew when somebody last looked at it.

`poe golden` keeps new pictures, to be looked at before they are committed. A test that fails leaves what was drawn and
where it differs in INGLENOOK_TEST_ARTEFACTS, else in its own folder below pytest's.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from .golden import FOLDER, Letters, compare, documents, keep, photograph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from inglenook.ui.theme.theme import Theme

IS_WRITING = bool(os.environ.get("INGLENOOK_WRITE_GOLDEN"))
MOST_BYTES = 1_500_000  # of all pictures together
DOCUMENTS = documents()


@pytest.fixture
def letters(qapp: object) -> Iterator[None]:  # noqa: ARG001  an application is needed
    letters = Letters()
    yield
    letters.remove()


@pytest.mark.skipif(sys.platform != "linux", reason="the pictures were drawn by Linux's font engine")
@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("name", list(DOCUMENTS))
def test_a_document_looks_as_it_did(
    name: str, mode: Literal["light", "dark"], theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    theme.set_mode(mode)
    drawn = photograph(DOCUMENTS[name], theme, qtbot)
    kept = FOLDER / f"{name}-{mode}.png"
    if IS_WRITING:
        if not kept.exists() or compare(drawn, QImage(str(kept))).reason:
            keep(drawn, kept)
        return
    found = compare(drawn, QImage(str(kept)))
    if found.reason:
        folder = Path(os.environ.get("INGLENOOK_TEST_ARTEFACTS") or tmp_path)
        folder.mkdir(parents=True, exist_ok=True)
        drawn.save(str(folder / f"{name}-{mode}-drawn.png"))
        if found.difference is not None:
            found.difference.save(str(folder / f"{name}-{mode}-difference.png"))
        pytest.fail(f"{name} in {mode} looks different: {found.reason}. See {folder}; `poe golden` if it is meant.")


def test_every_picture_is_of_a_document_and_all_are_small() -> None:
    pictures = sorted(FOLDER.glob("*.png"))
    assert [path.stem for path in pictures] == sorted(
        f"{name}-{mode}" for name in DOCUMENTS for mode in ("light", "dark")
    )
    assert sum(path.stat().st_size for path in pictures) < MOST_BYTES


def test_a_changed_picture_is_refused() -> None:
    kept = QImage(400, 300, QImage.Format.Format_RGB32)
    kept.fill(QColor("#FFFFFF"))
    paler = QImage(kept)
    paler.fill(QColor("#F6F6F6"))  # as another machine may round
    assert not compare(paler, kept).reason

    a_letter = QImage(kept)
    with QPainter(a_letter) as painter:
        painter.fillRect(40, 50, 5, 6, QColor("#E0E0E0"))
    found = compare(a_letter, kept)
    assert found.reason == "30 of 120,000 pixels differ"
    assert found.difference is not None
    assert found.difference.pixelColor(42, 52) == QColor("red")
    assert found.difference.pixelColor(10, 10) == QColor("white")

    assert compare(kept.copy(0, 0, 400, 299), kept).reason == "it is 400 x 299 pixels, kept are 400 x 300"
    assert compare(kept, QImage("nothing.png")).reason == "it is 400 x 300 pixels, kept are 0 x 0"
