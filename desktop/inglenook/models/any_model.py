"""A model of either kind: a file on this computer, or one that a server runs."""

from __future__ import annotations

from typing import TypeAlias

from inglenook.engines.served_model import ServedModel
from inglenook.models.model import Model

AnyModel: TypeAlias = Model | ServedModel
