"""Compares a model's content with the checksum that the hub, or the app that fetched it, has for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from inglenook.errors import ModelFileError
from inglenook.models.checksum import hashing
from inglenook.models.hugging_face_cache import sha256_in_name
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.models.library import Library
    from inglenook.models.model import Model


@dataclass(frozen=True, slots=True)
class Verified:
    """What came of it."""

    sha256: str  # of the first part
    verdict: Literal["matches", "differs", "unknown"]  # unknown: nothing says what it should be
    sentence: str


@dataclass(frozen=True, slots=True)
class VerifyStep:
    """How far it is; the last one has the result."""

    done_bytes: int
    total_bytes: int
    result: Verified | None = None


def verify(library: Library, model: Model, cancel: Cancel) -> Iterator[VerifyStep]:
    """Read the first part, and each further one whose checksum is known; the first one's is kept.

    Raises ModelFileError when a file cannot be read or changes meanwhile, CancelledError.
    """
    expected = {part: sha256_in_name(part) for part in model.files}
    if model.hub is not None and model.hub.sha256 and model.path in expected:
        expected[model.path] = model.hub.sha256.casefold()
    wanted = [part for part in model.files if part == model.path or expected[part]]
    if not wanted:
        raise ModelFileError(say("“{path}” is not there: say where it lies now, then check it.", path=model.path))
    before = {part: _stamp(part) for part in wanted}
    total, done = sum(size for size, _ in before.values()), 0
    computed: dict[Path, str] = {}
    yield VerifyStep(0, total)
    for part in wanted:
        steps = hashing(part, cancel)
        while part not in computed:
            try:
                done += next(steps)
                yield VerifyStep(done, total)
            except StopIteration as end:
                computed[part] = str(end.value)
        if _stamp(part) != before[part]:
            raise ModelFileError(
                say("“{part}” changed while it was read: check it again when nothing writes to it.", part=part)
            )
    result = _result(model, computed, expected)
    library.set_checksum(model, result.sha256, is_verified=result.verdict == "matches")
    yield VerifyStep(total, total, result)


def _result(model: Model, computed: dict[Path, str], expected: dict[Path, str]) -> Verified:
    sha256 = computed.get(model.path, "")
    wrong = [part for part, value in computed.items() if expected[part] and value != expected[part]]
    if wrong:
        names = ", ".join(f"“{part.name}”" for part in wrong)
        sentence = say("{names}: the content differs from what was published. Fetch it again.", names=names)
        return Verified(sha256, "differs", sentence)
    unknown = sum(not expected[part] for part in model.files)
    if not expected.get(model.path):
        sentence = say("The checksum was computed, but nothing is known to compare it with.")
        return Verified(sha256, "unknown", sentence)
    more = say(" The checksums of {unknown} further parts are not known.", unknown=unknown) if unknown else ""
    return Verified(sha256, "matches", say("The content is what was published.{more}", more=more))


def _stamp(part: Path) -> tuple[int, int]:
    try:
        state = part.stat()
    except OSError as error:
        raise ModelFileError(
            say("“{part}” cannot be read: {reason}.", part=part, reason=error.strerror or error)
        ) from error
    return state.st_size, state.st_mtime_ns
