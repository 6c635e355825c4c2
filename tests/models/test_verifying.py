"""A model's content against the checksum that somebody knows of it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.errors import CancelledError, ModelFileError
from inglenook.models import checksum
from inglenook.models.model import HubOrigin
from inglenook.models.verifying import verify

from .conftest import write_model

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.library import Library
    from inglenook.models.model import Model
    from inglenook.models.verifying import Verified

    from .conftest import OpenLibrary


@pytest.fixture
def library(open_library: OpenLibrary, tmp_path: Path) -> Library:
    return open_library(tmp_path / "models")


def check(library: Library, model: Model) -> Verified:
    steps = list(verify(library, model, Cancel()))
    assert [step.done_bytes for step in steps] == sorted(step.done_bytes for step in steps)
    assert steps[-1].done_bytes == steps[-1].total_bytes == model.size_bytes
    assert [step.result is None for step in steps] == [True] * (len(steps) - 1) + [False]
    result = steps[-1].result
    assert result is not None
    return result


def test_a_checksum_is_kept_until_the_file_changes(library: Library, tmp_path: Path) -> None:
    file = write_model(tmp_path / "models" / "a.gguf")
    (model,) = library.models()
    result = check(library, model)
    assert (result.verdict, result.sha256) == ("unknown", hashlib.sha256(file.read_bytes()).hexdigest())
    assert [(one.sha256, one.verified_at) for one in library.models()] == [(result.sha256, None)]
    write_model(file, rows=64)
    assert [one.sha256 for one in library.models()] == [""]


def test_what_came_from_the_hub_is_compared(library: Library, tmp_path: Path) -> None:
    file = write_model(tmp_path / "models" / "acme" / "Tiny" / "a.gguf")
    right = hashlib.sha256(file.read_bytes()).hexdigest()
    library.set_hub_origin(file, HubOrigin("acme/Tiny", "c0ffee", "a.gguf", right), "")
    assert check(library, library.find("a")).verdict == "matches"
    assert library.find("a").verified_at is not None
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    result = check(library, library.find("a"))
    assert (result.verdict, "Fetch it again" in result.sentence) == ("differs", True)
    assert library.find("a").verified_at is None


@pytest.mark.parametrize("is_right", [True, False])
def test_some_files_are_named_after_their_content(library: Library, tmp_path: Path, *, is_right: bool) -> None:
    written = write_model(tmp_path / "blobs" / "new")
    digest = hashlib.sha256(written.read_bytes()).hexdigest() if is_right else "0" * 64
    blob = written.replace(written.with_name(f"sha256-{digest}"))
    assert check(library, library.link(blob)).verdict == ("matches" if is_right else "differs")


def test_a_check_can_be_left_and_a_file_may_go_meanwhile(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checksum, "STEP_BYTES", 256)
    file = write_model(tmp_path / "models" / "a.gguf")
    (model,) = library.models()
    cancel = Cancel()
    steps = verify(library, model, cancel)
    next(steps)
    next(steps)
    cancel.cancel()
    with pytest.raises(CancelledError):
        next(steps)
    assert library.find("a").sha256 == ""
    steps = verify(library, model, Cancel())
    next(steps)
    write_model(file, rows=64)
    with pytest.raises(ModelFileError, match="changed while it was read"):
        list(steps)
    file.unlink()
    with pytest.raises(ModelFileError, match=r"a\.gguf"):
        list(verify(library, model, Cancel()))


def test_what_the_hub_keeps_no_checksum_of_is_not_verified(library: Library, tmp_path: Path) -> None:
    file = write_model(tmp_path / "models" / "a.gguf")
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    for said, is_verified in (("", False), (digest, True)):
        library.set_hub_origin(file, HubOrigin("acme/Tiny", "c0ffee", "a.gguf", said), digest)
        assert (library.find("a").sha256, library.find("a").verified_at is not None) == (digest, is_verified)
