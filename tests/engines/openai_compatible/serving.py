"""The real way to servers, over no database, and what tests ask through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadOptions, PromptMessage, TextChunk
from inglenook.hub.connection import Connection
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.request_log import RequestLog
from inglenook.hub.server_keys import ServerKeys
from inglenook.hub.server_wires import ServerWires

if TYPE_CHECKING:
    from inglenook.engines.engine import Chunk, LoadedModel
    from inglenook.engines.server_engine import ServerEngine

QUESTION = (PromptMessage("user", "Hello?"),)
REQUEST = GenerationRequest(QUESTION)


def wires_over(options: NetworkOptions | None = None) -> ServerWires:
    """With a connection of its own."""
    requests = RequestLog(None)
    connection = Connection(options or NetworkOptions(), requests=requests, token=lambda: None)
    return ServerWires(connection, requests, ServerKeys())


def loaded(engine: ServerEngine, name: str = "tiny", options: LoadOptions | None = None) -> LoadedModel:
    """Ready to be asked."""
    return engine.load(name, options or LoadOptions(), on_progress=lambda _: None, cancel=Cancel())


def answered(model: LoadedModel, request: GenerationRequest = REQUEST, cancel: Cancel | None = None) -> list[Chunk]:
    """All chunks of an answer."""
    return list(model.generate(request, cancel or Cancel()))


def text_of(chunks: list[Chunk], *, thinking: bool = False) -> str:
    """The words of one kind."""
    return "".join(chunk.text for chunk in chunks if isinstance(chunk, TextChunk) and chunk.is_thinking == thinking)


def done_of(chunks: list[Chunk]) -> GenerationDone:
    """The last chunk."""
    assert isinstance(chunks[-1], GenerationDone)
    return chunks[-1]
