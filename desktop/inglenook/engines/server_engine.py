"""An engine that is a server: its models are there already, and it says which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from inglenook.engines.engine import Engine

if TYPE_CHECKING:
    from inglenook.cancel import Cancel
    from inglenook.engines.served_model import ServedModel


class ServerEngine(Engine, Protocol):
    """One server. ``load`` takes a model's name, and gets ready to ask for it: nothing is put into memory here."""

    def models(self, cancel: Cancel) -> tuple[ServedModel, ...]:
        """Those that it offers now. Raises ServerError with the sentence, CancelledError."""
        ...
