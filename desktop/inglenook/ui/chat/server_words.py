"""What is said of a server wherever one of its models stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.engines.served_model import ServedModel

if TYPE_CHECKING:
    from inglenook.engines.server import Server
    from inglenook.models.any_model import AnyModel

translate = QCoreApplication.translate


def leaving_to(model: AnyModel | None) -> str:
    """The sentence for a model on another computer; empty for all others."""
    if not isinstance(model, ServedModel) or model.server.is_here:
        return ""
    words = translate("Servers", "Leaves this computer: {server} ({address})")
    return words.format(server=model.server.name, address=model.server.address)


def where_in_words(server: Server) -> str:
    """Behind its name."""
    if server.is_here:
        return translate("Servers", "on this computer")
    return translate("Servers", "leaves this computer")
