"""Photographs the window in every state and look: python packaging/photograph.py [--out shots] [--only NAME]."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

sys.path.insert(0, str(Path(__file__).parent.parent / "desktop"))

from inglenook.paths import Paths
from inglenook.ui.languages import SpokenLanguage
from scenes import SETTLE_MS, Scene, Stage, scenes, settle


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which everything is photographed; sizes in device-independent pixels."""

    theme: Literal["light", "dark"]
    width: int
    height: int
    density: int = 1
    right_to_left: bool = False
    long_words: bool = False
    language: Literal["en", "de", "zh_CN"] = "en"

    @property
    def name(self) -> str:
        """As it stands in the file's name."""
        extras = ("-rtl" if self.right_to_left else "") + ("-long" if self.long_words else "")
        extras += "" if self.language == "en" else f"-{self.language}"
        return f"{self.theme}-{self.width}x{self.height}@{self.density}x{extras}"


_THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_SIZES = ((1440, 900), (1024, 700))
_LANGUAGES: tuple[Literal["de", "zh_CN"], ...] = ("de", "zh_CN")
LOOKS = (
    *(Look(theme, width, height, density) for theme in _THEMES for width, height in _SIZES for density in (1, 2)),
    Look("light", 1440, 900, right_to_left=True),
    Look("dark", 1024, 700, long_words=True),
    *(Look("light", width, height, language=language) for language in _LANGUAGES for width, height in _SIZES),
)


class LongWords(QTranslator):
    """Makes every string about half as long again, as German would."""

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        ending = "verordnungsübergangsbestimmungen"
        return sourceText + ending[: max(3, len(sourceText) // 2)] if sourceText else ""

    @override
    def isEmpty(self) -> bool:
        return False


def photograph(look: Look, out: Path, only: str | None) -> None:
    """Take every scene in one look; runs in a process of its own, since Qt reads the density once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    spoken = SpokenLanguage()
    spoken.speak(look.language)
    translator = LongWords()
    if look.long_words:
        app.installTranslator(translator)
    if look.right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    # All of the homes stay to the end: Qt still draws from the last one's cache.
    with tempfile.TemporaryDirectory() as homes:
        for scene in scenes():
            if only in {None, scene.name}:
                stage = Stage(app, Paths.under(Path(homes, scene.name)), look.theme, look.language)
                _take(scene, stage, look, out / f"{scene.name}-{look.name}.png")


def _take(scene: Scene, stage: Stage, look: Look, file: Path) -> None:
    with scene.build(stage) as widget:
        if not scene.keeps_size:
            widget.resize(look.width, look.height)
        widget.show()
        scene.act(widget)
        settle(SETTLE_MS)
        widget.grab().save(str(file))
        widget.hide()
    print(file)


def main() -> int:
    """One process for each look; 1 if one of them failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("shots"), help="the folder for the pictures (%(default)s)")
    parser.add_argument("--only", metavar="SCENE", help=", ".join(scene.name for scene in scenes()))
    parser.add_argument("--look", choices=[look.name for look in LOOKS], help="one look only, in this process")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.look:
        photograph(next(look for look in LOOKS if look.name == options.look), options.out, options.only)
        return 0
    failed = 0
    for look in LOOKS:
        surroundings = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(look.density)}
        command = [sys.executable, __file__, "--out", str(options.out), "--look", look.name]
        command += ["--only", options.only] if options.only else []
        failed |= subprocess.run(command, env=os.environ | surroundings, check=False).returncode
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
