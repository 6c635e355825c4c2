"""What became of a run of a download, in the terms of its state."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import (
    CancelledError,
    DiskFullError,
    InglenookError,
    LicenceNotAcceptedError,
    OfflineError,
    TokenNeededError,
)
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.hub.download import DownloadState

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The state that a download is in now, and why."""

    state: DownloadState
    sentence: str = ""
    page: str = ""


def outcome_of(work: Callable[[], None], name: str) -> Outcome | None:
    """Do the work; None when it was told to stop, since then it is known what is to be.

    What the user can put right without losing anything (the switch, the disk) is a pause, all else a failure.
    """
    try:
        work()
    except CancelledError:
        return None
    except (OfflineError, DiskFullError) as error:
        return Outcome("paused", str(error))
    except (LicenceNotAcceptedError, TokenNeededError) as error:
        return Outcome("failed", str(error), error.page)
    except InglenookError as error:
        return Outcome("failed", str(error))
    except Exception:
        log.exception("a fault while “%s” was fetched", name)
        return Outcome("failed", say("The download met a fault in Inglenook; its log has the details. Try again."))
    return Outcome("done")
