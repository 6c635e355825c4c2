"""Where Ollama is looked for on this computer, and nowhere else."""

from __future__ import annotations

import pytest

from inglenook.engines.ollama.usual_place import usual_ollama


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("", "http://127.0.0.1:11434"),
        ("127.0.0.1:11500", "http://127.0.0.1:11500"),
        (":11500", "http://127.0.0.1:11500"),
        ("localhost", "http://localhost:11434"),
        ("0.0.0.0", "http://127.0.0.1:11434"),  # noqa: S104  it listens there; it is asked on loopback
        ("0.0.0.0:11500/", "http://127.0.0.1:11500"),
        ("[::]:11500", "http://127.0.0.1:11500"),
        ("http://[::1]", "http://[::1]:11434"),
        ("http://[::1]:11500", "http://[::1]:11500"),
        ("https://box.example:443", "http://127.0.0.1:11434"),
        ("192.168.1.9:11434", "http://127.0.0.1:11434"),
        ("http://me:secret@127.0.0.1", "http://127.0.0.1:11434"),
        ("no where", "http://127.0.0.1:11434"),
    ],
)
def test_ollama_host_is_followed_on_this_computer_only(told: str, address: str) -> None:
    server = usual_ollama({"OLLAMA_HOST": told})

    assert (server.address, server.kind, server.is_here) == (address, "ollama", True)
