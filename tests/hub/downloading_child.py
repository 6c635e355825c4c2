"""A process that downloads one file until it is whole or somebody kills it: where and what, as arguments."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.hub.downloading import desk_at
from tests.hub.weather_server import COMMIT, REPOSITORY

from inglenook.hub.download import DownloadRequest, WantedFile


def main() -> None:
    home, endpoint, path, size, sha256, stall_s = sys.argv[1:]
    request = DownloadRequest(REPOSITORY, COMMIT, (WantedFile(path, int(size), sha256),), "Cloudy", "apache-2.0")
    with desk_at(Path(home), endpoint, stall_s=float(stall_s)) as desk:
        number = desk.downloads.add(request).id
        desk.end(number)


if __name__ == "__main__":
    main()
