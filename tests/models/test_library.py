"""Finding models as a person would name them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inglenook.errors import ModelFileError, ModelNotFoundError
from inglenook.models.starter import STARTER_NOTE, starter_path

from .conftest import write_model
from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from .conftest import OpenLibrary


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two publishers, one model in two quantizations, names with spaces and beyond ASCII."""
    folder = tmp_path / "my models"
    for place, kind in (
        ("acme/tiny-llama/tiny-llama-Q8_0.gguf", 8),
        ("acme/tiny-llama/tiny-llama-Q4_1.gguf", 3),
        ("müller/große modelle/Größe 1B.gguf", 2),
        ("loose.gguf", 1),
    ):
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(GgufFile(tensors=[("token_embd.weight", (64, 32), kind)]).whole())
    return folder


def test_the_starter_is_found_where_it_is_installed(open_library: OpenLibrary, smol: Path, tmp_path: Path) -> None:
    assert starter_path() == smol
    (model,) = open_library(tmp_path / "none", starter_path()).models()
    assert (model.name, model.note, model.origin) == ("SmolLM2 135M Instruct", STARTER_NOTE, "included")
    assert (model.quantization, model.facts and model.facts.parameters, model.size_bytes) == (
        "Q4_1",
        134_515_008,
        smol.stat().st_size,
    )
    facts = model.facts
    assert facts is not None
    assert (facts.architecture, facts.layers, model.trained_context) == ("llama", 30, 8192)
    assert facts.has_chat_template
    assert not facts.may_switch_thinking


def test_gemma_is_named_after_its_mix(open_library: OpenLibrary, gemma: Path, tmp_path: Path) -> None:
    model = open_library(tmp_path).find(str(gemma))
    facts = model.facts
    assert facts is not None
    assert (model.name, model.quantization, facts.parameters) == ("gemma 3 270m", "Q4_K_M", 268_098_176)
    assert not facts.has_chat_template


def test_the_list_is_by_name_and_says_where_each_comes_from(open_library: OpenLibrary, folder: Path) -> None:
    models = open_library(folder).models()
    assert sorted((model.name, model.quantization, model.origin) for model in models) == [
        ("Größe 1B", "Q4_0", "müller/große modelle"),
        ("loose", "F16", "your models folder"),
        ("tiny llama", "Q4_1", "acme/tiny-llama"),
        ("tiny llama", "Q8_0", "acme/tiny-llama"),
    ]
    assert [model.name.casefold() for model in models] == sorted(model.name.casefold() for model in models)


@pytest.mark.parametrize(
    ("reference", "file"),
    [
        ("Größe 1B", "Größe 1B.gguf"),
        ("GRÖSSE 1b", "Größe 1B.gguf"),
        ("größe", "Größe 1B.gguf"),
        ("müller/große modelle", "Größe 1B.gguf"),
        ("acme/tiny-llama:Q8_0", "tiny-llama-Q8_0.gguf"),
        ("ACME/Tiny-Llama:q4_1", "tiny-llama-Q4_1.gguf"),
        ("tiny llama:q4_1", "tiny-llama-Q4_1.gguf"),
        ("tiny-llama-q8_0", "tiny-llama-Q8_0.gguf"),
        ("tiny-llama-Q8_0.gguf", "tiny-llama-Q8_0.gguf"),
        ("  loose ", "loose.gguf"),
        ("hf.co/acme/tiny-llama:q8_0", "tiny-llama-Q8_0.gguf"),
        ("https://huggingface.co/acme/tiny-llama:Q4_1", "tiny-llama-Q4_1.gguf"),
        ("acme/tiny-llama@q4_1", "tiny-llama-Q4_1.gguf"),
        ("hf:acme/tiny-llama/tiny-llama-Q4_1.gguf", "tiny-llama-Q4_1.gguf"),
    ],
)
def test_a_model_is_found_by_what_a_person_would_type(
    open_library: OpenLibrary, folder: Path, reference: str, file: str
) -> None:
    assert open_library(folder).find(reference).path.name == file


def test_a_path_may_be_relative_or_begin_at_home(
    open_library: OpenLibrary, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    library = open_library(folder / "acme")
    for reference in ("loose.gguf", "./loose.gguf", "~/loose.gguf", str(folder / "loose.gguf")):
        model = library.find(reference)
        assert (model.path, model.origin) == (folder / "loose.gguf", "a file")


def test_a_path_is_found_without_looking_through_anything_and_is_not_listed(
    open_library: OpenLibrary, folder: Path
) -> None:
    library = open_library(folder)
    assert library.find(str(folder / "loose.gguf")).source == "own"
    assert library.known() == ()


def test_a_model_that_cannot_write_is_found_only_when_any_kind_will_do(open_library: OpenLibrary, folder: Path) -> None:
    write_model(folder / "looks.gguf", architecture="bert")
    library = open_library(folder)
    assert [model.name for model in library.all_models() if model not in library.models()] == ["looks"]
    with pytest.raises(ModelFileError, match="holds an embedding model"):
        library.find("looks")
    assert library.find("looks", any_kind=True).name == "looks"


def test_the_same_file_in_two_places_is_no_question(open_library: OpenLibrary, folder: Path, tmp_path: Path) -> None:
    library = open_library(folder)
    library.link(Path(shutil.copy(folder / "loose.gguf", tmp_path)))
    assert len(library.models()) == 5
    assert library.find("loose").path == folder / "loose.gguf"


def test_a_name_that_the_user_gave_is_the_models(open_library: OpenLibrary, folder: Path) -> None:
    library = open_library(folder)
    assert library.rename(library.find("loose"), "  My\n own ").name == "My own"
    assert open_library(folder).find("my own").path.name == "loose.gguf"
    assert library.rename(library.find("my own"), "").name == "loose"


def test_two_that_fit_are_both_named(open_library: OpenLibrary, folder: Path) -> None:
    with pytest.raises(ModelNotFoundError, match=r"tiny-llama-Q8_0\.gguf") as caught:
        open_library(folder).find("acme/tiny-llama")
    assert "tiny-llama-Q4_1.gguf" in str(caught.value)


@pytest.mark.parametrize("reference", ["nope", "", "~nobody/x.gguf", "nope\0", "none.gguf", "acme/tiny-llama:Q2_K"])
def test_nothing_that_fits_says_what_there_is(open_library: OpenLibrary, folder: Path, reference: str) -> None:
    with pytest.raises(ModelNotFoundError, match="Größe 1B, loose, tiny llama"):
        open_library(folder).find(reference)


def test_an_empty_library_says_where_to_put_models(open_library: OpenLibrary, tmp_path: Path) -> None:
    library = open_library(tmp_path / "none")
    assert library.models() == ()
    with pytest.raises(ModelNotFoundError, match="put GGUF files into"):
        library.find("anything")


def test_files_that_cannot_be_read_do_not_break_the_list(open_library: OpenLibrary, folder: Path) -> None:
    (folder / "acme" / "broken.gguf").write_bytes(b"GGUF\3\0\0\0")
    (folder / "acme" / "vocab.gguf").write_bytes(GgufFile(tensors=[]).whole())
    (folder / "acme" / "eyes.gguf").write_bytes(GgufFile(metadata={"general.architecture": ("s", "clip")}).whole())
    (folder / "acme" / "a folder.gguf").mkdir()
    (folder / "acme" / "gone.gguf").symlink_to(folder / "nowhere")
    library = open_library(folder)
    assert len(library.models()) == 4
    problems = library.problems()
    assert len(problems) == 2
    assert [name for name in ("broken", "gone") if not any(name in text for text in problems)] == []
    kinds = {model.path.stem: model.facts.kind for model in library.all_models() if model.facts}
    assert (kinds["vocab"], kinds["eyes"]) == ("other", "projector")
    with pytest.raises(ModelFileError, match="eyes or ears"):
        library.find(str(folder / "acme" / "eyes.gguf"))


def test_a_changed_file_is_read_again(open_library: OpenLibrary, folder: Path) -> None:
    library = open_library(folder)
    assert library.find("loose").quantization == "F16"
    (folder / "loose.gguf").write_bytes(GgufFile(tensors=[("x", (64, 64), 0)]).whole())
    os.utime(folder / "loose.gguf", ns=(1, 1))
    assert library.find("loose").quantization == "F32"
    (folder / "loose.gguf").unlink()
    assert "loose" not in {model.name for model in library.models()}


def test_a_model_in_parts_is_one_model(open_library: OpenLibrary, folder: Path) -> None:
    parts = [folder / f"big-Q8_0-0000{number}-of-00002.gguf" for number in (1, 2)]
    split = LLAMA | {"split.count": ("H", 2)}
    parts[0].write_bytes(GgufFile(metadata=split, tensors=[]).whole())
    library = open_library(folder)
    assert any("big-Q8_0-00002-of-00002.gguf" in text for text in library.problems())
    parts[1].write_bytes(GgufFile(metadata={}, tensors=[("x", (64, 64), 8)]).whole())
    model = library.find("big")
    assert (model.path, model.quantization, model.facts and model.facts.parameters) == (parts[0], "Q8_0", 4096)
    assert model.size_bytes == sum(part.stat().st_size for part in parts)


@pytest.mark.parametrize(
    ("file_type", "kinds", "says"),
    [
        (15, [12, 14], "Q4_K_M"),  # the mix, told by its own tensors
        (15, [8], "Q8_0"),  # a file type that the tensors do not bear out
        (None, [2, 0], "Q4_0"),
        (1024, [3], "Q4_1"),
    ],
)
def test_the_quantization_comes_from_the_tensors(
    open_library: OpenLibrary, folder: Path, file_type: int | None, kinds: list[int], says: str
) -> None:
    metadata = LLAMA | ({} if file_type is None else {"general.file_type": ("I", file_type)})
    tensors = [(f"{number}", (256, 64 if number == 0 else 1), kind) for number, kind in enumerate(kinds)]
    path = folder / "claims-to-be-IQ2_XS.gguf"
    path.write_bytes(GgufFile(metadata=metadata, tensors=tensors).whole())
    assert open_library(folder).find(str(path)).quantization == says


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("SmolLM2-135M-Instruct.Q4_1.gguf", "SmolLM2 135M Instruct"),
        ("gemma-3-4b-it-UD-Q4_K_XL.gguf", "gemma 3 4b it"),
        ("gpt-oss-20b-MXFP4.gguf", "gpt oss 20b"),
        ("llama-2-7b.f16.gguf", "llama 2 7b"),
        ("ggml-model-q4_0.gguf", "Told Inside"),
    ],
)
def test_the_name_shown_is_the_files_without_its_quantization(
    open_library: OpenLibrary, tmp_path: Path, file: str, name: str
) -> None:
    path = tmp_path / file
    path.write_bytes(GgufFile(metadata=LLAMA | {"general.name": ("s", "Told Inside")}).whole())
    assert open_library(tmp_path).find(str(path)).name == name


def test_our_folder_may_be_a_link(open_library: OpenLibrary, folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert len(open_library(link).models()) == 4
    shutil.rmtree(folder)
    assert open_library(link).models() == ()
