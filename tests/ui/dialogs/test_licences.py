"""What is shipped is named, each part with the words of its licence."""

from __future__ import annotations

import re
from pathlib import Path

from inglenook.paths import resources
from inglenook.ui.dialogs.licences import read_licences

LOCK = Path(__file__).parents[3] / "packaging" / "lock" / "app.txt"
NOT_PACKAGES = {"inter", "jetbrains-mono", "lucide-icons", "qt", "python", "llama-cpp-and-ggml"}


def normalised(name: str) -> str:
    return re.sub(r"[-_. ]+", "-", name).lower()


def test_every_package_of_the_lock_is_listed() -> None:
    lines = [line for line in LOCK.read_text("utf-8").splitlines() if "sys_platform == 'emscripten'" not in line]
    locked = {normalised(line.partition("==")[0]) for line in lines if re.match(r"[A-Za-z0-9._-]+==", line)}
    listed = {normalised(licence.name) for licence in read_licences(resources() / "licences")}
    assert len(locked) > 10
    assert not locked - listed
    others = listed - locked
    assert others >= NOT_PACKAGES
    assert not {name for name in others - NOT_PACKAGES if "(" not in name}  # "(in …)": shipped inside another


def test_every_licence_has_its_words() -> None:
    licences = read_licences(resources() / "licences")
    assert [licence.name for licence in licences if len(licence.text) < 400] == []
    words = {"MIT": "WITHOUT WARRANTY", "OFL-1.1": "SIL OPEN FONT LICENSE", "LGPL-3.0-only": "LESSER GENERAL PUBLIC"}
    for licence in licences:
        if licence.licence in words:
            assert words[licence.licence] in licence.text.upper()


def test_every_font_and_icon_folder_carries_its_licence() -> None:
    fonts = resources() / "fonts"
    families = {file.stem.partition("-")[0] for file in fonts.glob("*.ttf")}
    assert families == {file.stem.removesuffix("-OFL") for file in fonts.glob("*-OFL.txt")}
    assert "ISC License" in (resources() / "icons" / "LICENSE.txt").read_text("utf-8")
