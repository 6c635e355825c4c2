"""What the details of a model say of pictures, and of what its publisher advises."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from tests.models.gguf_file import LLAMA, GgufFile

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


@pytest.mark.usefixtures("qapp")
def test_what_the_publisher_advises_is_a_fact(smol: Path, tmp_path: Path) -> None:
    file = tmp_path / "models" / "tests" / "Advised" / "advised.gguf"
    file.parent.mkdir(parents=True)
    file.write_bytes(GgufFile({**LLAMA, "general.sampling.top_p": ("f", 0.95)}).whole())
    database = Database(tmp_path / "inglenook.sqlite")
    library = Library(tmp_path / "models", smol, ModelRecords(database), apps=tuple)
    assert ("Advised sampling", "Top-p 0.95") in facts_in_words(library.find(str(file)))
    assert ("Advised sampling", "") in facts_in_words(library.find(str(smol)))
    database.close()
