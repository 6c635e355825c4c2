"""A file of 95 MiB through bad weather: it ends whole, or with one sentence that is true."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from tests.hub.downloading import desk_at, killed_after, request_for
from tests.hub.weather_server import FINAL, PASSING, Weather, WeatherServer, content

if TYPE_CHECKING:
    from pathlib import Path

PATH = "model-Q4_K_M.gguf"
MIB = 2**20
RUNS = 20
# Of what the server did, each sentence names one thing, by these words.
TRUE = {
    "401": "There is no repository",
    "403": "accepted its licence",
    "404": "There is no file",
    "changed": "has changed on the hub",
    "other": "has changed on the hub",
    "416": "nothing after byte",
    "500": "status 500",
    "429": "too many requests",
    "cut": "was cut",
    "long": "was cut",
    "stall": "did not answer in time",
    "elsewhere": "another piece",
    "short": "before the whole file",
    "packed": "was packed",
    "portal": "A web page came",
}


@pytest.fixture(scope="module")
def data() -> bytes:
    return content(95 * MIB)


def weather(seed: int) -> Weather:
    """Every fourth may end in a refusal."""
    final = 0.04 if seed % 4 == 1 else 0.0
    passing = {fault: 0.8 / len(PASSING) for fault in PASSING}
    return Weather(seed, passing | dict.fromkeys(FINAL, final))


@pytest.mark.parametrize("seed", range(RUNS))
def test_ends_whole_or_with_a_true_sentence(tmp_path: Path, data: bytes, seed: int) -> None:
    home = tmp_path / "desk"
    with WeatherServer({PATH: data}, weather(seed)) as server:
        request = request_for(server.files)
        if seed % 5 == 0:
            killed_after(server, home, request, (20 + seed) * MIB)
        with desk_at(home, server.endpoint, stall_s=0.3) as desk:
            ended = desk.end(desk.downloads.add(request).id)
            if ended.state == "done":
                assert hashlib.sha256(desk.landed(PATH).read_bytes()).hexdigest() == request.files[0].sha256
                assert desk.leftovers() == [PATH]
            else:
                assert ended.state == "failed"
                assert any(TRUE.get(fault, "\0") in ended.sentence for fault in server.faults), ended.sentence
                assert not desk.landed(PATH).exists()
                assert desk.finished == []
