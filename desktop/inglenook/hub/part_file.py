"""A file that is not whole yet, its sha256 so far, and a journal by which damage to it is found block by block."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import time
from typing import TYPE_CHECKING, BinaryIO, cast

import psutil

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.cancel import Cancel

BLOCK_BYTES = 4 * 2**20
_READ_BYTES = 2**20
_SYNC_EVERY_S = 10.0
_SAME_BOOT_S = 60.0  # the clock is set right some time after the system has started
_DIGEST_CHARS = 64
_WHOLE = "whole"


class PartFile:
    """``<name>.part`` beside the place where the file will be, and ``<name>.part.journal``.

    The journal's lines are the sha256 of all bytes up to the end of each block: taking one costs nothing, since the
    sha256 of the whole is computed as the bytes come, and the first line that does not fit tells where damage begins.
    Not safe to use from two threads at once. Errors of the disk are OSError.
    """

    def __init__(self, target: Path, identity: str, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.path = target.with_name(target.name + ".part")
        self._journal_path = target.with_name(target.name + ".part.journal")
        self._new_journal_path = target.with_name(target.name + ".part.journal.new")
        self._target = target
        self._identity = identity  # what the bytes are of; those of anything else are of no use
        self._clock = clock
        self._file: BinaryIO | None = None
        self._journal: BinaryIO | None = None
        self._hash = hashlib.sha256()
        self._synced_at = clock()
        self._whole_digest = ""
        self.size = 0

    def open(self, cancel: Cancel, on_checked: Callable[[int], None] = lambda _: None) -> None:
        """Open what is here or begin anew; what is here is read and compared with the journal, a bad tail is cut.

        ``on_checked`` hears how many bytes are proven. Raises CancelledError, with nothing changed.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        identity, boot, digests = self._read_journal()
        if identity != self._identity:
            self._begin()
            return
        self._file = cast("BinaryIO", self.path.open("r+b", buffering=0))
        there = os.fstat(self._file.fileno())
        if len(digests) > 1 and digests[-1] == f"{_WHOLE} {there.st_size} {there.st_mtime_ns}":
            self.size = there.st_size
            self._whole_digest = digests[-2]
            on_checked(self.size)
            return
        proven = [digest for digest in digests if not digest.startswith(_WHOLE)]
        # Bytes beyond the last line were written a moment before the end: they are there if only the app ended.
        same_boot = abs(boot - psutil.boot_time()) < _SAME_BOOT_S
        limit = there.st_size if same_boot else min(there.st_size, len(proven) * BLOCK_BYTES)
        found = self._check(proven, limit, cancel, on_checked)
        self._file.truncate(self.size)
        self._file.seek(self.size)
        self._open_journal(found)

    @property
    def is_proven_whole(self) -> bool:
        """Whether an earlier run has compared all of it with the hub's sha256."""
        return bool(self._whole_digest)

    def append(self, data: bytes) -> None:
        """Write more; after an error the file ends somewhere in the piece, and must be opened again."""
        file, view = self._opened(), memoryview(data)
        while view:
            piece = view[: BLOCK_BYTES - self.size % BLOCK_BYTES]
            written = file.write(piece)  # unbuffered: it may be less than asked for
            self._hash.update(piece[:written])
            self.size += written
            view = view[written:]
            if self.size % BLOCK_BYTES == 0:
                self._note(self._hash.hexdigest())
        if self._clock() - self._synced_at > _SYNC_EVERY_S:
            self.sync()

    def sync(self) -> None:
        """Put on the disk what was written, the data before the journal that speaks of it."""
        if self._file is not None and self._journal is not None:
            os.fsync(self._file.fileno())
            os.fsync(self._journal.fileno())
        self._synced_at = self._clock()

    def restart(self) -> None:
        """Throw away what is here."""
        self.close()
        self._begin()

    def sha256(self) -> str:
        """Of all that is here."""
        return self._whole_digest or self._hash.hexdigest()

    def mark_whole(self) -> None:
        """Remember that it has been compared, so that it need not be read again."""
        if self._file is None or self.is_proven_whole:
            return
        self.sync()
        there = os.fstat(self._file.fileno())
        self._whole_digest = self._hash.hexdigest()
        self._note(self._whole_digest)
        self._note(f"{_WHOLE} {there.st_size} {there.st_mtime_ns}")

    def rename(self) -> None:
        """Give it its name; whoever calls has looked that there is no file of that name."""
        self.close()
        if os.path.lexists(self._target):  # it came meanwhile, or is a link that leads nowhere
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self._target))
        self.path.rename(self._target)
        self._journal_path.unlink(missing_ok=True)
        _sync_folder(self._target.parent)

    def delete(self) -> None:
        """Remove it and its journal."""
        self.close()
        for path in (self.path, self._journal_path, self._new_journal_path):
            path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the files; a second time does nothing."""
        for file in (self._file, self._journal):
            if file is not None:
                file.close()
        self._file = self._journal = None

    def _begin(self) -> None:
        self._hash, self.size, self._whole_digest = hashlib.sha256(), 0, ""
        self._file = cast("BinaryIO", self.path.open("w+b", buffering=0))
        self._open_journal([])

    def _check(self, digests: list[str], limit: int, cancel: Cancel, on_checked: Callable[[int], None]) -> list[str]:
        """Hash what is here up to the limit or the first block that is not what it was; the digests of whole blocks."""
        file, hashed, size = self._opened(), hashlib.sha256(), 0
        found: list[str] = []  # also of a block whose end was written a moment before its line would have been
        while size < limit:
            before, begun = hashed.copy(), size
            end = min(begun + BLOCK_BYTES, limit)
            while size < end:
                cancel.raise_if_set()
                piece = file.read(min(_READ_BYTES, end - size))
                if not piece:
                    break
                hashed.update(piece)
                size += len(piece)
            number = begun // BLOCK_BYTES
            is_bad = number < len(digests) and hashed.hexdigest() != digests[number]
            if is_bad or size < end:
                hashed, size = before, begun
                break
            if size % BLOCK_BYTES == 0:
                found.append(hashed.hexdigest())
            on_checked(size)
        self._hash, self.size = hashed, size
        return found

    def _open_journal(self, digests: list[str]) -> None:
        """Written anew, since its last line may be torn."""
        head = json.dumps({"identity": self._identity, "boot": psutil.boot_time()})
        new = self._new_journal_path
        new.write_text("".join(f"{line}\n" for line in (head, *digests)), encoding="utf-8")
        new.replace(self._journal_path)
        self._journal = cast("BinaryIO", self._journal_path.open("ab", buffering=0))
        self._synced_at = self._clock()

    def _note(self, line: str) -> None:
        if self._journal is not None:
            self._journal.write(f"{line}\n".encode())

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise ValueError("the part is not open")
        return self._file

    def _read_journal(self) -> tuple[str, float, list[str]]:
        """What the bytes are of, when the system had started, and the whole lines; no identity: of no use."""
        try:
            lines = self._journal_path.read_text(encoding="utf-8").split("\n")[:-1]  # what follows the last \n is torn
            head = json.loads(lines[0])
            identity, boot = str(head["identity"]), float(head["boot"])
        except (OSError, ValueError, LookupError, TypeError):
            return "", 0.0, []
        return (identity, boot, lines[1:]) if self.path.is_file() else ("", 0.0, [])


def _sync_folder(folder: Path) -> None:
    """The name itself is on the disk then; Windows has nothing of the kind."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
