"""The folders of other apps, as they lie on three systems; they are read, and never written to."""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING

import pytest

from inglenook.models.other_apps import find_other_apps
from inglenook.models.source import Source

from .conftest import write_model

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import OpenLibrary


def write_blob(folder: Path, model: Path) -> str:
    """Move a model file to where Ollama would have it; its checksum."""
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    (folder / "blobs").mkdir(parents=True, exist_ok=True)
    model.replace(folder / "blobs" / f"sha256-{digest}")
    return digest


def write_manifest(folder: Path, name: str, layers: object) -> Path:
    """What Ollama keeps of a model; the name is host/namespace/model/tag."""
    manifest = folder / "manifests" / name
    manifest.parent.mkdir(parents=True, exist_ok=True)
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}), encoding="utf-8")
    return manifest


def layer(digest: str, kind: str = "model") -> dict[str, object]:
    return {"mediaType": f"application/vnd.ollama.image.{kind}", "digest": f"sha256:{digest}", "size": 1}


def write_cached(hub: Path, repository: str, file: str, *, commit: str = "c1", rows: int = 32) -> Path:
    """A file as the Hugging Face libraries keep it, on a system with links."""
    folder = hub / f"models--{repository.replace('/', '--')}"
    written = write_model(folder / "blobs" / "new", rows=rows)
    blob = written.replace(written.with_name(hashlib.sha256(written.read_bytes()).hexdigest()))
    link = folder / "snapshots" / commit / file
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(os.path.relpath(blob, link.parent))
    return link


LAYOUTS = [
    ("linux", ".lmstudio/models/acme/Tiny-GGUF/Tiny-Q8_0.gguf", "lm_studio", "acme/Tiny-GGUF", "Tiny"),
    ("linux", ".cache/lm-studio/models/acme/Tiny-GGUF/Tiny-Q8_0.gguf", "lm_studio", "acme/Tiny-GGUF", "Tiny"),
    ("win32", ".lmstudio/models/acme/Tiny-GGUF/Tiny-Q8_0.gguf", "lm_studio", "acme/Tiny-GGUF", "Tiny"),
    ("linux", ".local/share/Jan/data/llamacpp/models/acme/Tiny/model.gguf", "jan", "acme/Tiny", "Tiny"),
    ("darwin", "Library/Application Support/Jan/data/llamacpp/models/acme/Tiny/model.gguf", "jan", "acme/Tiny", "Tiny"),
    ("win32", "AppData/Roaming/Jan/data/llamacpp/models/acme/Tiny/model.gguf", "jan", "acme/Tiny", "Tiny"),
    ("linux", ".cache/llama.cpp/acme_Tiny-GGUF_Tiny-Q8_0.gguf", "llama_cpp", "acme/Tiny-GGUF", "Tiny"),
    ("darwin", "Library/Caches/llama.cpp/acme_Tiny-GGUF_Tiny-Q8_0.gguf", "llama_cpp", "acme/Tiny-GGUF", "Tiny"),
    ("win32", "AppData/Local/llama.cpp/Tiny-Q8_0.gguf", "llama_cpp", "llama.cpp", "Tiny"),
    ("linux", ".local/share/nomic.ai/GPT4All/Tiny.Q8_0.gguf", "gpt4all", "GPT4All", "Tiny"),
    ("darwin", "Library/Application Support/nomic.ai/GPT4All/Tiny.Q8_0.gguf", "gpt4all", "GPT4All", "Tiny"),
    ("win32", "AppData/Local/nomic.ai/GPT4All/Tiny.Q8_0.gguf", "gpt4all", "GPT4All", "Tiny"),
]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_plain_folders_are_found_on_each_system(
    open_library: OpenLibrary, tmp_path: Path, layout: tuple[str, str, str, str, str]
) -> None:
    platform, file, kind, origin, name = layout
    home = tmp_path / "home"
    path = write_model(home / file)
    (source,) = find_other_apps(home=home, environment={}, platform=platform, root=tmp_path)
    assert (source.kind, source.files) == (kind, 1)
    library = open_library(tmp_path / "models", apps=(source,))
    assert library.offers() == (source,)
    assert library.models() == ()
    library.use(source)
    (model,) = library.models()
    assert (model.path, model.source, model.origin, model.name) == (path, kind, origin, name)
    assert library.offers() == ()


@pytest.mark.parametrize(
    ("variable", "below", "file", "kind"),
    [
        ("LLAMA_CACHE", "", "Tiny.gguf", "llama_cpp"),
        ("XDG_DATA_HOME", "nomic.ai/GPT4All", "Tiny.gguf", "gpt4all"),
        ("XDG_CACHE_HOME", "llama.cpp", "Tiny.gguf", "llama_cpp"),
        ("HF_HOME", "hub", "models--a--b/snapshots/c/Tiny.gguf", "hugging_face"),
        ("HF_HUB_CACHE", "", "models--a--b/snapshots/c/Tiny.gguf", "hugging_face"),  # files, as without links
    ],
)
def test_a_variable_says_where(tmp_path: Path, variable: str, below: str, file: str, kind: str) -> None:
    place = tmp_path / "elsewhere"
    write_model(place / below / file)
    (source,) = find_other_apps(
        home=tmp_path / "home", environment={variable: str(place)}, platform="linux", root=tmp_path
    )
    assert (source.kind, source.path, source.files) == (kind, place / below, 1)


def test_variables_that_make_no_sense_do_no_harm(tmp_path: Path) -> None:
    for value in ("", "relative", "\0", "~nobody/x", "/" + "x" * 5000, str(tmp_path / "none")):
        environment = {"OLLAMA_MODELS": value, "HF_HOME": value, "LLAMA_CACHE": value}
        assert find_other_apps(home=tmp_path / "home", environment=environment, platform="linux", root=tmp_path) == ()


@pytest.mark.parametrize("place", ["home/.ollama/models", "usr/share/ollama/.ollama/models", "elsewhere"])
def test_ollamas_models_have_the_names_of_their_tags(open_library: OpenLibrary, tmp_path: Path, place: str) -> None:
    folder = tmp_path / place
    digest = write_blob(folder, write_model(tmp_path / "a"))
    eyes = write_blob(folder, write_model(tmp_path / "b", architecture="clip"))
    write_manifest(
        folder,
        "registry.ollama.ai/library/tiny/1b",
        [layer(digest), layer("0" * 64, "template"), layer(eyes, "projector")],
    )
    write_manifest(folder, "registry.ollama.ai/library/tiny/latest", [layer(digest)])
    other = write_blob(folder, write_model(tmp_path / "c", rows=64))
    write_manifest(folder, "hf.co/acme/Other-GGUF/Q8_0", [layer(other)])
    environment = {"OLLAMA_MODELS": str(folder)} if place == "elsewhere" else {}
    apps = find_other_apps(home=tmp_path / "home", environment=environment, platform="linux", root=tmp_path)
    library = open_library(tmp_path / "models", apps=apps)
    assert [(app.kind, app.files) for app in apps] == [("ollama", 2)]
    library.use(apps[0])
    hub, tiny = library.models()
    assert (tiny.name, tiny.origin, tiny.sha256) == ("tiny:1b", "Ollama: tiny:1b, tiny:latest", digest)
    assert (tiny.path.name, tiny.projector and tiny.projector.name) == (f"sha256-{digest}", f"sha256-{eyes}")
    for reference in ("tiny", "tiny:latest", "TINY:1b", str(tiny.path)):
        assert library.find(reference).path == tiny.path
    assert library.find("hf.co/acme/Other-GGUF:Q8_0").path == hub.path
    assert library.known() == (hub, tiny)


def test_what_a_manifest_says_is_not_trusted(open_library: OpenLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "ollama"
    secret = write_model(tmp_path / "secret")
    digest = write_blob(folder, write_model(tmp_path / "a"))
    library_folder = "registry.ollama.ai/library"
    write_manifest(folder, f"{library_folder}/good/latest", [layer(digest)])
    for number, layers in enumerate(
        (
            [{"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:../../{secret.name}"}],
            [{"mediaType": ["a list"], "digest": 17}, 5, None],
            {"a": "mapping"},
            "text",
        )
    ):
        write_manifest(folder, f"{library_folder}/bad{number}/latest", layers)
    nested = write_manifest(folder, f"{library_folder}/nested/latest", [])
    nested.write_bytes(b"[" * 100_000)
    nested.with_name("large").write_bytes(b" " * 300_000 + b"{}")
    nested.with_name("bytes").write_bytes(b"\xff\xfe\0")
    (folder / "manifests" / "loop").symlink_to(folder / "manifests")
    write_manifest(folder, f"{library_folder}/gone/latest", [layer("f" * 64)])
    source = Source("ollama", folder, "Ollama")
    library = open_library(tmp_path / "models")
    library.use(source)
    assert [model.name for model in library.models()] == ["good:latest"]
    (problem,) = library.problems()
    assert "ollama pull gone:latest" in problem


def test_the_hugging_face_cache_lists_each_file_once(open_library: OpenLibrary, tmp_path: Path) -> None:
    hub = tmp_path / "home" / ".cache" / "huggingface" / "hub"
    old = write_cached(hub, "acme/Tiny-GGUF", "Tiny-Q8_0.gguf", commit="a1")
    again = hub / "models--acme--Tiny-GGUF" / "snapshots" / "b2" / "Tiny-Q8_0.gguf"
    again.parent.mkdir()
    again.symlink_to(old.readlink())
    (hub / "models--acme--Tiny-GGUF" / "refs").mkdir()
    (hub / "models--acme--Tiny-GGUF" / "refs" / "main").write_text("b2")
    parts = [
        write_cached(hub, "acme/Big", f"Q8_0/big-0000{number}-of-00002.gguf", rows=rows)
        for number, rows in ((1, 64), (2, 128))
    ]
    write_model(tmp_path / "secret.gguf")
    (again.parent / "stolen.gguf").symlink_to(tmp_path / "secret.gguf")
    (apps,) = find_other_apps(home=tmp_path / "home", environment={}, platform="linux", root=tmp_path)
    assert (apps.kind, apps.files) == ("hugging_face", 2)
    library = open_library(tmp_path / "models")
    library.use(apps)
    big, tiny = library.all_models()
    assert (tiny.path, tiny.origin, tiny.name) == (again, "acme/Tiny-GGUF", "Tiny")
    assert tiny.sha256 == hashlib.sha256(old.read_bytes()).hexdigest()
    assert (big.origin, big.files) == ("acme/Big", tuple(parts))
    assert library.find("acme/tiny-gguf:q8_0") == tiny


def test_nothing_is_written_to_them(open_library: OpenLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "lm"
    file = write_model(folder / "acme" / "Tiny" / "Tiny.gguf")
    before = {path: path.stat() for path in (folder, *folder.rglob("*"))}
    library = open_library(tmp_path / "models")
    source = Source("lm_studio", folder, "LM Studio")
    library.use(source)
    model = library.find("tiny")
    library.rename(model, "Mine")
    assert library.remove(library.find("mine")).freed_bytes == 0
    assert library.all_models() == ()
    after = {path: path.stat() for path in (folder, *folder.rglob("*"))}
    assert {path: (state.st_mtime_ns, state.st_size) for path, state in after.items()} == {
        path: (state.st_mtime_ns, state.st_size) for path, state in before.items()
    }
    assert library.link(file).name == "Mine"
    library.forget_source(source)
    assert library.offers() == ()
    assert library.known() == ()
