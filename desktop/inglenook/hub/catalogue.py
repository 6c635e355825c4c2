"""The models to start from: a list that comes with the app, by developer, words and filters."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from inglenook.hub.catalogue_entry import (
    MANY_LANGUAGES,
    ApiProvider,
    CatalogueFile,
    ContextOrigin,
    Entry,
    Evidence,
    SizeTier,
)
from inglenook.models.licence import Licences
from inglenook.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_BILLION = 10**9
_SHORTEST_STEM = 4
_CONTEXT_ORIGINS: Mapping[str, ContextOrigin] = {"high": "source", "card": "card"}


@dataclass(frozen=True, slots=True)
class Filters:
    """What an entry must be: of each set one, of the capabilities all; an empty set leaves everything in."""

    developers: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    licence_classes: frozenset[str] = frozenset()  # licence.LicenceClass
    size_tiers: frozenset[str] = frozenset()  # catalogue_entry.SizeTier
    flavours: frozenset[str] = frozenset()  # facts.FlavourName
    capabilities: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()  # "de"; a model of many unlisted languages counts as speaking each


_EVERYTHING = Filters()


class Catalogue:
    """Read at the first question; immutable, so safe from any thread."""

    def __init__(
        self, path: Path | None = None, *, api_only_path: Path | None = None, licences: Licences | None = None
    ) -> None:
        self._path = path
        self._api_only_path = api_only_path
        self._licences = licences or Licences()

    def entries(self) -> tuple[Entry, ...]:
        """All of them, in the order of the file: by developer."""
        return self._entries

    def find(self, repository: str) -> Entry | None:
        """The entry of a repository; capitals do not matter, as on the hub."""
        return self._by_repository.get(repository.casefold())

    def developers(self) -> Mapping[str, tuple[Entry, ...]]:
        """Who trained what, by name."""
        names = sorted({entry.developer for entry in self._entries}, key=str.casefold)
        return {name: tuple(entry for entry in self._entries if entry.developer == name) for name in names}

    def languages(self) -> Mapping[str, str]:
        """Codes and English names of the languages that occur, by name."""
        named: dict[str, str] = self._data["languages"]
        return dict(sorted(named.items(), key=lambda item: item[1]))

    def api_only(self) -> tuple[ApiProvider, ...]:
        """Companies whose models cannot be downloaded."""
        return self._api_only

    def search(self, words: str = "", filters: Filters = _EVERYTHING) -> tuple[Entry, ...]:
        """Entries in which every word occurs: in a name, a family, a developer, a capability, a language's name.

        A word also finds what it is made from: "coding" finds code, "maths" finds mathematics.
        """
        wanted = [_forms(word) for word in words.casefold().split()]
        return tuple(entry for entry in self._entries if self._has(entry, wanted) and self._passes(entry, filters))

    def _has(self, entry: Entry, wanted: Sequence[Sequence[str]]) -> bool:
        """Of each word one of its forms."""
        return all(any(form in self._words[entry.repository] for form in forms) for forms in wanted)

    def _passes(self, entry: Entry, filters: Filters) -> bool:
        spoken = filters.languages if MANY_LANGUAGES in entry.languages else frozenset(entry.languages)
        one_of = (
            (filters.developers, {entry.developer}),
            (filters.families, {entry.family}),
            (filters.size_tiers, {entry.size_tier}),
            (filters.flavours, entry.flavours),
            (filters.languages, spoken),
        )
        return (
            all(not wanted or not wanted.isdisjoint(has) for wanted, has in one_of)
            and filters.capabilities.issubset(entry.capabilities)
            and (
                not filters.licence_classes
                or self._licences.find(entry.licence).licence_class in filters.licence_classes
            )
        )

    @cached_property
    def _data(self) -> dict[str, Any]:
        return _read(self._path or resources() / "data" / "catalogue.json")

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        entries = (_entry(data) for data in self._data["models"])
        return tuple(sorted(entries, key=lambda entry: entry.developer.casefold()))

    @cached_property
    def _by_repository(self) -> dict[str, Entry]:
        return {entry.repository.casefold(): entry for entry in self._entries}

    @cached_property
    def _words(self) -> dict[str, str]:
        """What is searched of each entry."""
        named = self._data["languages"]
        return {
            entry.repository: " ".join(
                (
                    *("", entry.repository, entry.name, entry.family, entry.developer, entry.base_model, entry.domain),
                    *(*entry.capabilities, *entry.flavours, entry.licence),
                    *(named.get(code, code) for code in entry.languages),
                )
            ).casefold()
            for entry in self._entries
        }

    @cached_property
    def _api_only(self) -> tuple[ApiProvider, ...]:
        data = _read(self._api_only_path or resources() / "data" / "api_only.json")
        return tuple(
            ApiProvider(one["developer"], tuple(one["products"]), one["link"], one["open_family"], one["sentence"])
            for one in data["providers"]
        )


def _forms(word: str) -> tuple[str, ...]:
    """It, and with a space before it, since words are meant, what is left without an English ending."""
    stems: list[str] = []
    for ending in ("ing", "ed", "er", "s"):
        stem = word.removesuffix(ending)
        if stem != word:
            stems += [stem] if ending == "s" else [stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else ""]
    return (word, *(f" {stem}" for stem in stems if len(stem) >= _SHORTEST_STEM))


def _read(path: Path) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))


def _entry(data: Mapping[str, Any]) -> Entry:
    return Entry(
        repository=data["repo_id"],
        family=data["family"],
        developer=data["developer"],
        base_model=data["base_model"],
        architecture=data["architecture"] or "",
        parameters=_parameters(data["parameters_b"]),
        active_parameters=_parameters(data["active_parameters_b"]),
        flavours=tuple("domain-adapted" if flavour == "domain" else flavour for flavour in data["flavour"]),
        domain=data["domain"] or "",
        context=data["context_length"],
        context_origin=_CONTEXT_ORIGINS.get(data["context_confidence"], "unknown"),
        licence=data["licence"],
        languages=tuple(data["languages"]),
        capabilities=tuple(data["capabilities"]),
        released=data["released"],
        size_tier=cast("SizeTier", data["size_tier"]),
        starter=data["starter"],
        files=tuple(
            CatalogueFile(file["name"], file["quant"] or "", file.get("size_bytes"), file.get("sha256") or "")
            for file in data["files"]
        ),
        evidence=tuple(Evidence(one["source"], one["detail"]) for one in data["evidence"]),
        notes=data["notes"],
    )


def _parameters(billions: float | None) -> int | None:
    return None if billions is None else round(billions * _BILLION)
