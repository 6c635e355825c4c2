"""Numbers in the hub's headers may be anything."""

from __future__ import annotations

import httpx2
import pytest

from inglenook.hub.download import WantedFile
from inglenook.hub.ranged_answer import Answers, Piece
from inglenook.hub.retrying import TryAgainError

ENDLESS = "9" * 5000  # Python reads no such number


def said(status: int, **headers: str) -> httpx2.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(status, headers=named, request=httpx2.Request("GET", "http://hub.example/a.gguf"))


def test_numbers_that_are_none_are_not_believed() -> None:
    answers = Answers("a.gguf", "main", WantedFile("a.gguf"))
    assert answers.piece(said(200, Content_Length=ENDLESS), 0) == Piece(0, None)
    for answer in (said(206, Content_Range=f"bytes 0-1/{ENDLESS}"), said(416, Content_Range=f"bytes */{ENDLESS}")):
        with pytest.raises(TryAgainError):
            answers.piece(answer, 0)
