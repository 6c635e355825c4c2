"""Drafts of presets outlive the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.errors import PresetError
from inglenook.presets.preset_drafts import PresetDrafts

if TYPE_CHECKING:
    from pathlib import Path


def test_a_draft_is_there_again_until_it_is_dropped(tmp_path: Path) -> None:
    PresetDrafts(tmp_path).keep("Précis 1", "FROM x\nSYSTEM half a wor")
    assert PresetDrafts(tmp_path).read() == {"Précis 1": "FROM x\nSYSTEM half a wor"}
    PresetDrafts(tmp_path).drop("Précis 1")
    PresetDrafts(tmp_path).drop("Précis 1")
    assert PresetDrafts(tmp_path).read() == {}


def test_no_name_leaves_the_folder(tmp_path: Path) -> None:
    with pytest.raises(PresetError):
        PresetDrafts(tmp_path / "presets").keep("../outside", "FROM x")
    assert not list(tmp_path.rglob("outside*"))
