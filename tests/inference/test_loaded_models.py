"""A load is settled by what fits, retried when memory was short, refused when it cannot fit, and reported."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.engines.tiny_projector import GEMMA_WIDTH, SMOL_WIDTH, write_projector
from tests.inference.settling import settling_over
from typing_extensions import override

from inglenook.cancel import Cancel
from inglenook.engines.engine import LoadOptions, LoadProgress
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted
from inglenook.errors import DoesNotFitError, OutOfMemoryError
from inglenook.inference.load_report import placement_in_words
from inglenook.inference.loaded_models import LoadedModels
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inglenook.engines.engine import LoadedModel
    from inglenook.models.model import Model

CARD = "CUDA0: A card whose memory nobody can read"


class SmallCard(Scripted):
    """Has room for so many layers, and remembers what it was told."""

    def __init__(self, layers: int) -> None:
        super().__init__(["Hello."])
        self.layers = layers
        self.told: list[LoadOptions] = []

    @override
    def load(
        self, source: str, options: LoadOptions, *, on_progress: Callable[[LoadProgress], None], cancel: Cancel
    ) -> LoadedModel:
        self.told.append(options)
        if (options.gpu_layers or 0) > self.layers:
            raise OutOfMemoryError("There is not enough memory.")
        return super().load(source, options, on_progress=on_progress, cancel=cancel)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield database
    database.close()


@pytest.fixture
def model(database: Database, smol: Path) -> Model:
    """A real file."""
    return Library(smol.parent, smol, ModelRecords(database), apps=tuple).find(str(smol))


def _ensure(loaded: LoadedModels, model: Model, options: LoadOptions, *, anyway: bool = False) -> list[LoadProgress]:
    steps: list[LoadProgress] = []
    loaded.ensure(model, options, on_progress=steps.append, cancel=Cancel(), anyway=anyway)
    return steps


def test_what_is_left_open_is_settled(database: Database, tmp_path: Path, model: Model) -> None:
    engine = SmallCard(0)
    loaded = LoadedModels(engine, settling_over(database, tmp_path))
    _ensure(loaded, model, LoadOptions())
    assert (engine.told[0].context_window, engine.told[0].gpu_layers) == (8192, 0)
    report = loaded.report
    assert report is not None
    assert report.fit is not None
    assert report.fit.verdict == "fits"
    assert placement_in_words(report, has_gpu=False).startswith("CPU only: this engine finds no graphics card")
    _ensure(loaded, model, LoadOptions())
    assert len(engine.told) == 1  # it is in memory already
    loaded.unload()
    assert loaded.report is None


def test_memory_that_was_short_is_tried_again_with_fewer_layers(
    database: Database, tmp_path: Path, model: Model
) -> None:
    engine = SmallCard(20)
    loaded = LoadedModels(engine, settling_over(database, tmp_path, CARD, "CPU: processor"))
    steps = _ensure(loaded, model, LoadOptions())
    assert [options.gpu_layers for options in engine.told] == [31, 23, 17]
    assert any("fewer layers" in step.stage for step in steps)
    assert loaded.report is not None
    assert [retry.partition(" ")[0] for retry in loaded.report.retries] == ["31", "23"]


def test_what_cannot_be_helped_by_fewer_layers_fails(database: Database, tmp_path: Path, model: Model) -> None:
    engine = SmallCard(-1)
    loaded = LoadedModels(engine, settling_over(database, tmp_path))
    with pytest.raises(OutOfMemoryError):
        _ensure(loaded, model, LoadOptions())
    assert len(engine.told) == 1
    assert loaded.current is None


def test_what_cannot_fit_is_refused_with_what_helps_and_can_be_tried_anyway(
    database: Database, tmp_path: Path, model: Model
) -> None:
    engine = SmallCard(0)
    loaded = LoadedModels(engine, settling_over(database, tmp_path))
    wide = LoadOptions(context_window=2**30)
    with pytest.raises(DoesNotFitError, match=r"does not fit\. It needs .* at 1,073,741,824 tokens.*Load anyway"):
        _ensure(loaded, model, wide)
    assert not engine.told
    _ensure(loaded, model, wide, anyway=True)
    assert engine.told[0].context_window == 2**30


def test_where_the_layers_lie_is_told(database: Database, tmp_path: Path, model: Model) -> None:
    loaded = LoadedModels(SmallCard(40), settling_over(database, tmp_path, CARD))
    _ensure(loaded, model, LoadOptions(gpu_layers=10))
    report = loaded.report
    assert report is not None
    info = replace(report.info, gpu_layers=10, devices=("CPU", "RTX 4070"))
    told = placement_in_words(replace(report, info=info), has_gpu=True)
    assert told == "10 of 31 layers on RTX 4070; the rest on the CPU."
    none = replace(report, asked=LoadOptions(gpu_layers=0))
    assert placement_in_words(none, has_gpu=True).startswith("CPU only: no layers were asked for")


def test_a_model_is_loaded_with_the_projector_beside_it(
    database: Database, tmp_path: Path, smol_with_projector: Path
) -> None:
    engine = SmallCard(0)
    loaded = LoadedModels(engine, settling_over(database, tmp_path))
    _ensure(loaded, found_at(database, smol_with_projector), LoadOptions())
    assert engine.told[0].projector == smol_with_projector.with_name("mmproj-SmolLM2-F32.gguf")


@pytest.mark.parametrize("kind", ["other model's", "no projector", "sound"])
def test_a_projector_that_cannot_be_used_does_not_keep_the_model_from_writing(
    database: Database, tmp_path: Path, smol: Path, kind: str
) -> None:
    path = tmp_path / "models" / "smol.gguf"
    path.parent.mkdir()
    path.symlink_to(smol)
    projector = path.with_name("mmproj-smol.gguf")
    match kind:
        case "other model's":
            write_projector(projector, GEMMA_WIDTH)
        case "sound":
            write_projector(projector, SMOL_WIDTH, sees=False)
        case _:
            projector.write_bytes(b"GGUF")
    loaded = LoadedModels(LlamaCpp(), settling_over(database, tmp_path))
    steps = _ensure(loaded, found_at(database, path), LoadOptions(context_window=256, threads=1))
    report = loaded.report
    assert report is not None
    assert "mmproj-smol.gguf" in report.projector_problem
    assert not report.info.sees_images
    assert (LoadProgress("Loading without the projector", None) in steps) == (kind == "other model's")
    loaded.unload()


def found_at(database: Database, path: Path) -> Model:
    return Library(path.parent, None, ModelRecords(database), apps=tuple).find(str(path))
