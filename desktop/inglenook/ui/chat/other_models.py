"""The models that one answer can be had from, for a message's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.engines.served_model import ServedModel
from inglenook.ui.chat.conversation.message_commands import OtherModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.models.any_model import AnyModel
    from inglenook.models.model import Model

_MOST = 40


def other_models(models: Sequence[AnyModel], *, loaded: Model | None) -> tuple[OtherModel, ...]:
    """The one in memory first: it answers at once."""
    in_memory = QCoreApplication.translate("Conversation", "loaded")
    first = sorted(models, key=lambda model: model != loaded)[:_MOST]
    return tuple(
        OtherModel(
            model.name,
            " · ".join(part for part in (_where(model), in_memory if model == loaded else "") if part),
            model.key,
        )
        for model in first
    )


def _where(model: AnyModel) -> str:
    return model.server.name if isinstance(model, ServedModel) else model.quantization
