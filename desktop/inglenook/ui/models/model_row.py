"""A model as the list shows it: with its licence looked up and with the words that a search looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.ui.models.model_words import languages_in_words

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit
    from inglenook.models.licence import Licence, Licences
    from inglenook.models.model import Model


@dataclass(frozen=True, slots=True)
class ModelRow:
    """Made in the background: looking a licence up is not for the thread of the window."""

    model: Model
    licence: Licence
    words: str  # everything that a search looks at, in lower case
    fit: Fit | None = None  # on this computer with the settings as they are; None: not worked out

    @property
    def key(self) -> str:
        """What stays the same when the model is renamed or checked."""
        return str(self.model.path)


def make_row(model: Model, licences: Licences) -> ModelRow:
    """The row of a model."""
    licence = licences.of_model(model)
    return ModelRow(model, licence, _words(model, licence))


def _words(model: Model, licence: Licence) -> str:
    facts = model.facts
    told = [model.name, model.origin, *(file.name for file in model.files), licence.id, licence.name]
    if model.hub is not None:
        told.append(model.hub.repository)
    if facts is not None:
        told += [facts.title, facts.architecture, facts.quantization, facts.kind]
        told += [*languages_in_words(facts.languages), *(flavour.name for flavour in facts.flavours)]
    return "\n".join(told).casefold()
