"""A part goes on from the byte that is proven, and not from one that is not."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest
from tests.hub.weather_server import content

from inglenook.cancel import Cancel
from inglenook.errors import CancelledError
from inglenook.hub.part_file import BLOCK_BYTES, PartFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIZE = 3 * BLOCK_BYTES + 1000
DATA = content(SIZE)


OPENED: list[PartFile] = []


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "folder" / "model.gguf"
    while OPENED:
        OPENED.pop().close()


def opened(target: Path, identity: str = "mine") -> PartFile:
    part = PartFile(target, identity)
    OPENED.append(part)
    part.open(Cancel())
    return part


def written(target: Path, size: int = SIZE) -> PartFile:
    part = opened(target)
    for at in range(0, size, 300_000):
        part.append(DATA[at : min(at + 300_000, size)])
    part.close()
    return part


def journal(target: Path) -> Path:
    return target.with_name(target.name + ".part.journal")


def test_goes_on_from_the_same_byte(target: Path) -> None:
    written(target, SIZE - 500)
    part = opened(target)
    assert part.size == SIZE - 500
    part.append(DATA[part.size :])
    assert part.sha256() == hashlib.sha256(DATA).hexdigest()
    part.rename()
    assert target.read_bytes() == DATA
    assert [path.name for path in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize("at", [0, BLOCK_BYTES, 2 * BLOCK_BYTES - 1, 3 * BLOCK_BYTES - 1])
def test_cuts_at_the_first_bad_block(target: Path, at: int) -> None:
    part = written(target)
    with part.path.open("r+b") as file:
        file.seek(at)
        file.write(bytes([DATA[at] ^ 1]))
    again = opened(target)
    assert again.size == at // BLOCK_BYTES * BLOCK_BYTES
    again.append(DATA[again.size :])
    again.close()
    assert opened(target).sha256() == hashlib.sha256(DATA).hexdigest()


def test_a_shortened_file_goes_on_from_its_last_whole_block(target: Path) -> None:
    part = written(target)
    with part.path.open("r+b") as file:
        file.truncate(2 * BLOCK_BYTES + 7)
    assert opened(target).size == 2 * BLOCK_BYTES


def test_a_torn_line_of_the_journal_is_left_out(target: Path) -> None:
    written(target)
    journal(target).write_bytes(journal(target).read_bytes()[:-10])
    assert opened(target).size == SIZE


def test_a_line_that_was_never_written_is_made_up_for(target: Path) -> None:
    written(target, 2 * BLOCK_BYTES)
    lines = journal(target).read_text("utf-8").splitlines(keepends=True)
    journal(target).write_text("".join(lines[:-1]), "utf-8")
    part = opened(target)
    part.append(DATA[part.size :])
    part.close()
    assert opened(target).size == SIZE


def test_after_the_system_restarted_only_what_the_journal_knows_is_kept(target: Path) -> None:
    written(target)
    head, *lines = journal(target).read_text("utf-8").splitlines()
    started_before = json.dumps(json.loads(head) | {"boot": 1000.0})
    journal(target).write_text("\n".join([started_before, *lines, ""]), "utf-8")
    assert opened(target).size == 3 * BLOCK_BYTES


@pytest.mark.parametrize(
    "damage", ["other identity", "no journal", "no part", "[1]\n", "{}\n", '{"identity": "mine", "boot": []}\n']
)
def test_begins_anew_when_it_cannot_know_what_is_there(target: Path, damage: str) -> None:
    written(target)
    if damage == "no journal":
        journal(target).unlink()
    elif damage == "no part":
        target.with_name(target.name + ".part").unlink()
    elif damage != "other identity":
        journal(target).write_text(damage)
    assert opened(target, "another" if damage == "other identity" else "mine").size == 0


def test_what_was_proven_whole_is_not_read_again_unless_it_was_touched(target: Path) -> None:
    written(target)
    part = opened(target)
    part.mark_whole()
    part.close()
    checked: list[int] = []
    again = PartFile(target, "mine")
    again.open(Cancel(), checked.append)
    again.close()
    assert (again.is_proven_whole, again.sha256(), checked) == (True, hashlib.sha256(DATA).hexdigest(), [SIZE])
    with part.path.open("r+b") as file:
        file.write(bytes([DATA[0] ^ 1]))
    assert opened(target).size == 0


def test_a_cancelled_check_changes_nothing(target: Path) -> None:
    part = written(target)
    before = journal(target).read_bytes()
    cancel = Cancel()
    again = PartFile(target, "mine")
    with pytest.raises(CancelledError):
        again.open(cancel, lambda _: cancel.cancel())
    again.close()
    assert part.path.stat().st_size == SIZE
    assert journal(target).read_bytes() == before
