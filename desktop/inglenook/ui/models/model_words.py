"""What the window says of a model in words: its kind, its licence's class, where it comes from, how it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped, number_in_words, translated

if TYPE_CHECKING:
    from inglenook.models.facts import Flavour, Kind
    from inglenook.models.licence import Commercial, Licence, LicenceClass
    from inglenook.models.model import State
    from inglenook.models.source import SourceKind

MILLION = 1_000_000
BILLION = 1_000_000_000

translate = QCoreApplication.translate


def licence_class_in_words(licence_class: LicenceClass) -> str:
    """Such as "Permissive licence"."""
    words: dict[LicenceClass, str] = {
        "permissive": translate("ModelWords", "Permissive licence"),
        "copyleft": translate("ModelWords", "Copyleft licence"),
        "non-commercial": translate("ModelWords", "Non-commercial licence"),
        "restricted-use": translate("ModelWords", "Restricted-use licence"),
        "proprietary": translate("ModelWords", "Proprietary licence"),
        "unknown": translate("ModelWords", "Licence not known"),
    }
    return words[licence_class]


def commercial_in_words(licence: Licence) -> str:
    """Whether who earns money with it may use it; what is not known is never allowed."""
    words: dict[Commercial, str] = {
        "yes": translate("ModelWords", "Commercial use is allowed."),
        "no": translate("ModelWords", "Commercial use is not allowed."),
        "conditional": translate("ModelWords", "Commercial use is allowed under conditions."),
        "unknown": translate("ModelWords", "Whether commercial use is allowed is not known: treat it as not allowed."),
    }
    return words[licence.commercial]


def kind_in_words(kind: Kind) -> str:
    """What a model file is for."""
    words: dict[Kind, str] = {
        "language": translate("ModelWords", "Language model"),
        "embedding": translate("ModelWords", "Embedding model"),
        "reranker": translate("ModelWords", "Reranker"),
        "projector": translate("ModelWords", "Projector for pictures or sound"),
        "adapter": translate("ModelWords", "Adapter (LoRA)"),
        "vocabulary": translate("ModelWords", "Vocabulary only"),
        "other": translate("ModelWords", "Another kind of model"),
    }
    return words[kind]


def flavour_in_words(flavour: Flavour) -> str:
    """What a model was made for; a domain is named."""
    words = {
        "base": translate("ModelWords", "Base"),
        "instruct": translate("ModelWords", "Instruct"),
        "chat": translate("ModelWords", "Chat"),
        "long-context": translate("ModelWords", "Long context"),
        "domain-adapted": translate("ModelWords", "Domain-adapted"),
        "reasoning": translate("ModelWords", "Reasoning"),
        "embedding": translate("ModelWords", "Embedding"),
    }
    if flavour.domain:
        return translate("ModelWords", "For {domain}").format(domain=translated(flavour.domain))
    return words[flavour.name]


def state_in_words(state: State) -> str:
    """How a model is, in a word or two."""
    words: dict[State, str] = {
        "ready": translate("ModelWords", "Ready"),
        "away": translate("ModelWords", "Away"),
        "missing": translate("ModelWords", "Missing"),
        "broken": translate("ModelWords", "Cannot be used"),
    }
    return words[state]


def source_in_words(source: SourceKind) -> str:
    """Which kind of place a model is in."""
    words: dict[SourceKind, str] = {
        "own": translate("ModelWords", "Your models folder"),
        "included": translate("ModelWords", "Included with Inglenook"),
        "linked": translate("ModelWords", "Single files"),
        "added": translate("ModelWords", "Added folders"),
        "ollama": "Ollama",
        "lm_studio": "LM Studio",
        "hugging_face": translate("ModelWords", "Hugging Face cache"),
        "jan": "Jan",
        "llama_cpp": "llama.cpp",
        "gpt4all": "GPT4All",
    }
    return words[source]


def models_in_words(count: int) -> str:
    """Such as "1 model" or "2,000 models"."""
    one, many = translate("ModelWords", "1 model"), translate("ModelWords", "{count} models")
    return one if count == 1 else many.format(count=grouped(count))


def bytes_done(done_bytes: int, total_bytes: int) -> str:
    """Such as "1.2 GiB of 4.9 GiB"."""
    return translate("ModelWords", "{done} of {total}").format(done=size(done_bytes), total=size(total_bytes))


def count_in_words(count: int) -> str:
    """Such as "134.5 M" or "7.6 B"; empty for nothing."""
    if count <= 0:
        return ""
    if count < MILLION:
        return grouped(count)
    if count >= BILLION:
        return translate("ModelWords", "{count} B").format(count=number_in_words(count / BILLION, ".1f"))
    return translate("ModelWords", "{count} M").format(count=number_in_words(count / MILLION, ".1f"))


def languages_in_words(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The languages' names where Qt knows them, "German (de)", or in themselves: "Deutsch (de)"."""
    return tuple(_language(code) for code in codes)


def _language(code: str) -> str:
    language = QLocale.codeToLanguage(code.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0])
    if language == QLocale.Language.AnyLanguage:
        return code
    english = {QLocale.Language.C, QLocale.Language.English}
    is_english = QLocale().language() in english or language in english  # Qt's own is "American English"
    name = QLocale.languageToString(language) if is_english else QLocale(language).nativeLanguageName()
    return f"{name or code} ({code})"
