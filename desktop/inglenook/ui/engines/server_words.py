"""What is said of a server wherever it, or one of its models, stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.engines.served_model import ServedModel
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from inglenook.engines.server import Server, ServerKind
    from inglenook.inference.served_models import ServerListing
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


def kind_in_words(kind: ServerKind) -> str:
    """Which protocol it speaks."""
    if kind == "ollama":
        return translate("Servers", "Ollama")
    return translate("Servers", "OpenAI-compatible")


def answer_in_words(listing: ServerListing) -> str:
    """What it has, or why it cannot say."""
    if listing.problem:
        return translated(listing.problem)
    if not listing.models:
        return translate("Servers", "It answers, and has no models.")
    words = translate("Servers", "It answers. Its models: {count}")
    return words.format(count=grouped(len(listing.models)))
