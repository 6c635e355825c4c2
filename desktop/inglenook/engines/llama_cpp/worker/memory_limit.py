"""How much memory a worker that only plans may take: a hostile header must not fill the computer's."""

from __future__ import annotations

import contextlib
import sys

import psutil

_ROOM = 4 * 2**30  # bytes; recurrent state is really allocated, for 16 conversations with a large model 1.2 GiB


def limit_memory() -> None:
    """Allow that much more than is mapped already; only Linux keeps to it."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415  POSIX only

        limit = psutil.Process().memory_info().vms + _ROOM
        with contextlib.suppress(ValueError, OSError):  # the limit may already be lower
            resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))
