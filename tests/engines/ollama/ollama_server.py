"""A server on loopback that speaks as Ollama does, and says what a test wants it to.

The shapes are those of Ollama's docs/api.md and api/types.go (0.33), and of answers that people have recorded.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.engines.openai_compatible.hostile_server import HostileServer, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CREATED = "2026-10-01T08:52:19.385406455Z"
FIGURES: dict[str, object] = {
    "total_duration": 4883583458,
    "load_duration": 1334875,
    "prompt_eval_count": 26,
    "prompt_eval_duration": 342546000,
    "eval_count": 2,
    "eval_duration": 453200000,
}
TINY: dict[str, object] = {
    "name": "tiny:latest",
    "model": "tiny:latest",
    "modified_at": CREATED,
    "size": 91727264,
    "digest": "ac896e5b8b34a1f4efa7b14d7520725140d5512484457fab45d2a4ea14c69dba",
    "details": {
        "parent_model": "",
        "format": "gguf",
        "family": "llama",
        "families": ["llama"],
        "parameter_size": "134.52M",
        "quantization_level": "Q4_1",
    },
}
SHOWN: dict[str, object] = {
    "modelfile": "FROM /blobs/sha256-ac89\n",
    "parameters": 'stop                           "<|im_end|>"\nnum_ctx                        2048',
    "template": "{{ .Prompt }}",
    "details": TINY["details"],
    "model_info": {
        "general.architecture": "llama",
        "general.parameter_count": 134515008,
        "llama.block_count": 30,
        "llama.context_length": 8192,
        "tokenizer.ggml.tokens": None,
    },
    "capabilities": ["completion", "tools"],
    "modified_at": CREATED,
}


class OllamaServer(HostileServer):
    """Has one model, ``tiny:latest``; remembers every request."""

    def __init__(self) -> None:
        super().__init__()
        self.says("version", {"version": "0.33.3"})
        self.says("tags", {"models": [TINY]})
        self.says("show", SHOWN)
        self.says("ps", {"models": []})

    def says(self, place: str, body: object, status: int = 200) -> None:
        """What a question is answered from now on."""
        self.others[f"/api/{place}"] = Reply((json.dumps(body).encode(),), status, "application/json; charset=utf-8")

    def says_nothing(self, place: str, status: int = 200) -> None:
        """A question is answered by its status alone."""
        self.others[f"/api/{place}"] = Reply((), status)

    def steps(self, place: str, *lines: Mapping[str, object] | None, is_cut: bool = False) -> None:
        """What is told on the way of something; None: it waits until the test says go on."""
        pieces = tuple(None if one is None else json.dumps(one).encode() + b"\n" for one in lines)
        self.others[f"/api/{place}"] = Reply(pieces, 200, "application/x-ndjson", is_cut=is_cut)

    def runs(self, name: str, size_bytes: int, *, gpu_bytes: int = 0) -> None:
        """One is in memory, for ever."""
        running = {
            "name": name,
            "model": name,
            "size": size_bytes,
            "size_vram": gpu_bytes,
            "context_length": 4096,
            "expires_at": "2318-11-14T08:52:19.385406455+01:00",
        }
        self.says("ps", {"models": [running]})

    def body_of(self, place: str) -> dict[str, object]:
        """What was asked last."""
        return [body for path, body in self.bodies if path == f"/api/{place}"][-1]

    def answers(self, *lines: bytes | None, is_cut: bool = False, status: int = 200) -> None:
        """What the next chats are answered, a piece each."""
        self.replies = [Reply(lines, status, "application/x-ndjson", is_cut=is_cut)]


def told(*words: str, thinking: str = "", end: str = "stop", **figures: object) -> Iterator[bytes]:
    """A stream as Ollama's: its thinking, each word a line, then the figures. No ``end``: it stops before."""
    if thinking:
        yield line({"message": {"role": "assistant", "content": "", "thinking": thinking}, "done": False})
    for word in words:
        yield line({"message": {"role": "assistant", "content": word}, "done": False})
    if end:
        message = {"role": "assistant", "content": ""}
        yield line({"message": message, "done_reason": end, "done": True, **FIGURES, **figures})


def shown(**changes: object) -> dict[str, object]:
    """What a model is, with changes."""
    return {**SHOWN, **changes}


def line(body: dict[str, object]) -> bytes:
    """One line."""
    return json.dumps({"model": "tiny:latest", "created_at": CREATED, **body}).encode() + b"\n"
