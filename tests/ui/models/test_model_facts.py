"""What the details of a model say of pictures."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database
from inglenook.ui.models.model_facts import facts_in_words

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.usefixtures("qapp")
def test_through_what_a_model_sees_pictures(smol: Path, smol_with_projector: Path, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    shutil.copytree(smol_with_projector.parent, folder / "tests" / "Seeing", symlinks=True)
    database = Database(tmp_path / "inglenook.sqlite")
    library = Library(folder, smol, ModelRecords(database), apps=tuple)
    seeing = library.find(str(folder / "tests" / "Seeing" / smol_with_projector.name))
    bare = library.find(str(smol))
    assert ("Pictures", "Seen through mmproj-SmolLM2-F32.gguf") in facts_in_words(seeing)
    assert ("Pictures", "Not seen: there is no projector beside the model") in facts_in_words(bare)
    database.close()
