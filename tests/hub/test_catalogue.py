"""The catalogue that comes with the app is sound, and what a user looks for is found in it."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from urllib.parse import urlsplit

import pytest

from inglenook.hub.catalogue import Catalogue, Filters
from inglenook.hub.catalogue_entry import MANY_LANGUAGES
from inglenook.models.licence import Licences
from inglenook.paths import resources

CATALOGUE = Catalogue()
REPOSITORY = re.compile(r"[\w.-]{1,96}/[\w.-]{1,96}")
FLAVOURS = {"base", "instruct", "chat", "long-context", "domain-adapted", "reasoning", "embedding"}


def test_each_repository_stands_there_once_under_an_id_that_the_hub_allows() -> None:
    ids = Counter(entry.repository.casefold() for entry in CATALOGUE.entries())
    assert len(ids) > 100
    assert [name for name, count in ids.items() if count > 1] == []
    repositories = [name for entry in CATALOGUE.entries() for name in (entry.repository, entry.base_model)]
    assert [name for name in repositories if not REPOSITORY.fullmatch(name)] == []
    raw = json.loads((resources() / "data" / "catalogue.json").read_text("utf-8"))["models"]
    assert len({entry["id"] for entry in raw}) == len(raw)
    assert {entry["evidence_grade"] for entry in raw} == {"A", "B"}


def test_each_licence_is_one_that_the_app_can_explain() -> None:
    known = {licence.id for licence in Licences().all()}
    assert [entry.licence for entry in CATALOGUE.entries() if entry.licence not in known] == []


def test_dates_sizes_and_words_make_sense() -> None:
    named = CATALOGUE.languages()
    for entry in CATALOGUE.entries():
        assert date(2020, 1, 1) < date.fromisoformat(f"{entry.released}-01") < date(2030, 1, 1), entry.repository
        assert entry.parameters is None or 50_000_000 <= entry.parameters <= 3 * 10**12, entry.repository
        assert entry.active_parameters is None or entry.active_parameters < (entry.parameters or 0), entry.repository
        assert entry.context is None or 1024 <= entry.context <= 10 * 2**20, entry.repository
        assert FLAVOURS.issuperset(entry.flavours), entry.repository
        assert entry.flavours, entry.repository
        assert entry.evidence, entry.repository
        assert {*named, MANY_LANGUAGES}.issuperset(entry.languages), entry.repository
        assert all(re.fullmatch(r"[0-9a-f]{64}|", file.sha256) for file in entry.files), entry.repository


def test_an_entry_is_found_by_its_repository_whatever_the_capitals() -> None:
    entry = CATALOGUE.find("GGML-org/qwen3-8b-gguf")
    assert entry is not None
    assert (entry.name, entry.family, entry.developer) == ("Qwen3 8B", "Qwen", "Alibaba (Qwen)")
    assert (entry.parameters, entry.bytes_at_4_bits) == (8_190_000_000, 4_965_187_500)  # 4.85 bits each
    assert CATALOGUE.find("nobody/nothing") is None


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("granite tiny", "bartowski/ibm-granite_granite-4.0-h-tiny-GGUF"),
        ("moonshot", "unsloth/Kimi-K3-GGUF"),
        ("medicine", "unsloth/medgemma-4b-it-GGUF"),
        ("coding mistral", "bartowski/Codestral-22B-v0.1-GGUF"),
        ("chatting gemma", "ggml-org/gemma-3-4b-it-GGUF"),
        ("CATALAN", "bartowski/EuroLLM-9B-Instruct-GGUF"),
    ],
)
def test_words_find_names_developers_domains_and_languages(words: str, first: str) -> None:
    assert first in [entry.repository for entry in CATALOGUE.search(words)]
    assert CATALOGUE.search(f"{words} nothingofthekind") == ()


def test_filters_leave_only_what_passes_all_of_them() -> None:
    found = CATALOGUE.search("", Filters(size_tiers=frozenset({"tiny"}), capabilities=frozenset({"tools", "vision"})))
    assert [entry.repository for entry in found] == ["unsloth/Qwen3.5-0.8B-GGUF"]
    closed = CATALOGUE.search("codestral", Filters(licence_classes=frozenset({"permissive", "copyleft"})))
    assert closed == ()
    assert [entry.licence for entry in CATALOGUE.search("codestral")] == ["mnpl"]
    spoken = CATALOGUE.search("", Filters(languages=frozenset({"th"})))
    assert all({"th", MANY_LANGUAGES} & set(entry.languages) for entry in spoken)
    assert 0 < len(spoken) < len(CATALOGUE.entries())


def test_the_entries_are_grouped_by_who_trained_them() -> None:
    groups = CATALOGUE.developers()
    assert sum(map(len, groups.values())) == len(CATALOGUE.entries())
    assert {"Meta", "Google", "Mistral AI", "DeepSeek", "OpenAI", "EleutherAI"} <= set(groups)
    assert {entry.family for entry in groups["Microsoft"]} == {"Phi"}


def test_how_much_attention_can_be_shown_follows_the_architecture() -> None:
    views = {entry.repository: entry.attention_view for entry in CATALOGUE.entries()}
    assert views["bartowski/Llama-3.2-1B-Instruct-GGUF"] == "full"
    assert views["ggml-org/gpt-oss-20b-GGUF"] == "sinks"
    assert views["unsloth/Qwen3.5-4B-GGUF"] == "some layers"
    assert views["ggml-org/Qwen3.8-27B-GGUF"] == "unknown"  # no source tells its architecture


def test_providers_without_a_download_are_named_with_an_address_and_a_sentence() -> None:
    providers = CATALOGUE.api_only()
    assert {"OpenAI", "Anthropic", "Google"} <= {provider.developer for provider in providers}
    families = {entry.family for entry in CATALOGUE.entries()}
    for provider in providers:
        assert provider.products, provider.developer
        assert urlsplit(provider.link).scheme == "https", provider.developer
        assert provider.sentence.endswith("."), provider.developer
        assert provider.open_family in {"", *families}, provider.developer
