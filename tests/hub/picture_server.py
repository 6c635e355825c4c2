"""A place on loopback that has pictures, and pages that lead elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from tests.hub.loopback import Loopback, LoopbackHandler, LoopbackServer
from typing_extensions import override

if TYPE_CHECKING:
    from types import TracebackType


class PictureServer(Loopback):
    """``files`` by their paths; ``leads`` by theirs, to other addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, bytes] = {}
        self.leads: dict[str, str] = {}
        self._server: LoopbackServer[PictureServer] = LoopbackServer(self, _Handler)

    @property
    def url(self) -> str:
        """Without a slash at its end."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._server.thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.go_on.set()
        self._server.shutdown()
        self._server.cut()
        self._server.server_close()
        self._server.thread.join()


class _Handler(LoopbackHandler):
    server: LoopbackServer[PictureServer]  # pyright: ignore[reportIncompatibleVariableOverride]  which it is here

    @override
    def answer(self, path: str, query: dict[str, str]) -> None:
        owner = self.server.owner
        if path in owner.leads:
            self.send(302, Location=owner.leads[path])
        elif path in owner.files:
            self.send(200, owner.files[path], content_type="image/png", Set_Cookie="who=you")
        else:
            self.send(404, b"gone")
