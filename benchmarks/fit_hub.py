"""A hub on this computer with one repository of 15 quantizations, of whose files there is only the header."""

from __future__ import annotations

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self

from tests.models.gguf_file import GgufFile
from typing_extensions import override

from inglenook.fit.inventing import invented_header
from inglenook.models.tensor_types import TENSOR_TYPES

if TYPE_CHECKING:
    from types import TracebackType

    from tests.models.gguf_file import Item

REPOSITORY = "bench/mark-GGUF"
QUANTIZATIONS = (
    *("Q2_K", "Q3_K_S", "Q3_K_M", "Q3_K_L", "IQ4_XS", "IQ4_NL", "Q4_0", "Q4_1"),
    *("Q4_K_S", "Q4_K_M", "Q5_K_S", "Q5_K_M", "Q6_K", "Q8_0", "F16"),
)
WORDS, MERGES = 128_256, 280_147  # Llama 3's
_COMMIT = "b" * 40
_NUMBERS = {kind.name: number for number, kind in TENSOR_TYPES.items()}


def header_bytes(quantization: str, size: str = "8B") -> tuple[bytes, int]:
    """A header with a vocabulary as large as a real one's, and how long its file would be."""
    header = invented_header(size, quantization)
    metadata: dict[str, tuple[str, Item | tuple[Item, ...]]] = {}
    for key, value in header.metadata.items():
        if isinstance(value, str | int | float):
            metadata[key] = ("s" if isinstance(value, str) else "f" if isinstance(value, float) else "I", value)
    metadata |= {
        "tokenizer.ggml.model": ("s", "gpt2"),
        "tokenizer.ggml.tokens": ("s", tuple(f"{number:x}word" for number in range(WORDS))),
        "tokenizer.ggml.token_type": ("i", (1,) * WORDS),
        "tokenizer.ggml.merges": ("s", tuple(f"{number:x}wo rd" for number in range(MERGES))),
    }
    file = GgufFile(metadata, [(tensor.name, tensor.shape, _NUMBERS[tensor.type.name]) for tensor in header.tensors])
    data = file.header()
    data = data.ljust(-(-len(data) // 32) * 32, b"\0")
    return data, len(data) + sum(-(-tensor.size_bytes // 32) * 32 for tensor in header.tensors)


class FitHub:
    """Answers what the app asks of a hub, with ranges."""

    def __init__(self) -> None:
        self.files = {f"Mark-{name}.gguf": header_bytes(name) for name in QUANTIZATIONS}
        self.sent = 0  # bytes
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.hub = self

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    hub: FitHub
    daemon_threads = True


class _Handler(BaseHTTPRequestHandler):
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]  which it is here
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        hub = self.server.hub
        name = self.path.partition("?")[0].rpartition("/")[2]
        if name not in hub.files:
            siblings = [
                {"rfilename": file, "size": size, "lfs": {"sha256": f"{number:064x}", "size": size, "pointerSize": 1}}
                for number, (file, (_, size)) in enumerate(hub.files.items(), 1)
            ]
            about = {"id": REPOSITORY, "sha": _COMMIT, "tags": ["gguf"], "siblings": siblings}
            self._send(200, json.dumps(about).encode())
            return
        data, size = hub.files[name]
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        start, last = (int(asked[1]), min(int(asked[2]), size - 1)) if asked else (0, size - 1)
        part = data[start : last + 1].ljust(last + 1 - start, b"\0")
        self._send(206, part, f"bytes {start}-{last}/{size}")

    @override
    def log_message(self, format: str, *args: object) -> None:
        pass

    def _send(self, status: int, body: bytes, place: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if place:
            self.send_header("Content-Range", place)
            self.send_header("ETag", '"one"')
        self.end_headers()
        self.wfile.write(body)
        self.server.hub.sent += len(body)
