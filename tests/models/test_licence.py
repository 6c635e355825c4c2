"""What licences allow: the table, how they are spelt, and what several together come to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, get_args

import pytest

from inglenook.models.facts import StatedLicence
from inglenook.models.gguf import read_header
from inglenook.models.licence import DISCLAIMER, LicenceClass, Licences, commercial_use_in_words, licences_of_bases
from inglenook.models.model import HubOrigin, Model
from inglenook.models.read_facts import facts_of
from inglenook.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

HEADER, CARD = "the file's header", "the hub's card"
LICENCES = Licences()


def _stated(*texts: str) -> tuple[StatedLicence, ...]:
    """Ids as two sources would state them."""
    return tuple(StatedLicence(id=text, origin=origin) for text, origin in zip(texts, (HEADER, CARD), strict=False))


def test_every_licence_of_the_table_is_found_and_has_words() -> None:
    licences = LICENCES.all()
    assert len(licences) == 116
    for licence in licences:
        assert LICENCES.find(licence.id) == LICENCES.find(licence.id.upper()) == licence
        assert licence.licence_class in get_args(LicenceClass)
        assert licence.name
        assert commercial_use_in_words(licence)
        assert "AUP" not in licence.conditions
        if licence.licence_class == "unknown":
            assert licence.commercial == "unknown"
        if licence.licence_class == "non-commercial":
            assert licence.commercial == "no"
            assert "non-commercial" in licence.elements


def test_every_licence_of_the_catalogue_is_in_the_table() -> None:
    models = json.loads((resources() / "data" / "catalogue.json").read_text(encoding="utf-8"))["models"]
    known = {licence.id for licence in LICENCES.all()}
    assert models
    assert {model["licence"] for model in models} <= known


@pytest.mark.parametrize(
    ("text", "licence", "licence_class", "commercial", "elements"),
    [
        ("apache-2.0", "apache-2.0", "permissive", "yes", ("attribution",)),
        ("Apache License, Version 2.0", "apache-2.0", "permissive", "yes", ("attribution",)),
        ("MIT License", "mit", "permissive", "yes", ("attribution",)),
        ("cc0-1.0", "cc0-1.0", "permissive", "yes", ()),
        ("GPL-3.0-only", "gpl-3.0", "copyleft", "yes", ("attribution", "share alike")),
        ("mpl-2.0", "mpl-2.0", "copyleft", "yes", ("attribution", "share alike")),
        ("cc-by-sa-4.0", "cc-by-sa-4.0", "copyleft", "yes", ("attribution", "share alike")),
        ("cc-by-nd-4.0", "cc-by-nd-4.0", "restricted-use", "yes", ("attribution", "no derivatives")),
        (
            "CC BY-NC-SA 4.0",
            "cc-by-nc-sa-4.0",
            "non-commercial",
            "no",
            ("attribution", "share alike", "non-commercial"),
        ),
        ("Llama 3.1", "llama3.1", "restricted-use", "conditional", ("attribution", "use restrictions")),
        (
            "Llama 3.2 Community License Agreement",
            "llama3.2",
            "restricted-use",
            "conditional",
            ("attribution", "use restrictions"),
        ),
        ("Gemma Terms of Use", "gemma", "restricted-use", "conditional", ("attribution", "use restrictions")),
        ("LFM-Open-License-v1.0", "lfm1.0", "restricted-use", "conditional", ("attribution",)),
        ("mistral-research-license", "mrl", "non-commercial", "no", ("attribution", "non-commercial")),
        ("apple-amlr", "apple-amlr", "non-commercial", "no", ("attribution", "non-commercial")),
        ("proprietary", "proprietary", "proprietary", "unknown", ()),
        ("cc", "cc", "unknown", "unknown", ()),
        ("a licence of our own", "a licence of our own", "unknown", "unknown", ()),
        ("", "unknown", "unknown", "unknown", ()),
    ],
)
def test_a_licence_is_found_as_it_is_written(
    text: str, licence: str, licence_class: str, commercial: str, elements: tuple[str, ...]
) -> None:
    found = LICENCES.find(text)
    assert (found.id, found.licence_class, found.commercial, found.elements) == (
        licence,
        licence_class,
        commercial,
        elements,
    )


@pytest.mark.parametrize(
    ("licence", "words"),
    [
        ("llama3.1", "other terms apply above 700 million monthly active users"),
        ("lfm1.0", "other terms apply above US$ 10 million of revenue a year"),
        ("kimi-k2-modified-mit", "above 100 million monthly active users or US$ 20 million of revenue a month"),
        ("kimi-k3", "above US$ 20 million of revenue (only for model-as-a-service businesses"),
    ],
)
def test_a_threshold_is_said_in_words(licence: str, words: str) -> None:
    assert words.casefold() in LICENCES.find(licence).threshold.casefold()


@pytest.mark.parametrize(
    ("stated", "licence", "licence_class", "commercial"),
    [
        ((), "unknown", "unknown", "unknown"),
        (("apache-2.0",), "apache-2.0", "permissive", "yes"),
        (("apache-2.0", "Apache-2.0"), "apache-2.0", "permissive", "yes"),
        (("other", "apache-2.0"), "apache-2.0", "permissive", "yes"),
        (("apache-2.0", "unknown"), "apache-2.0", "permissive", "yes"),
        (("other",), "unknown", "unknown", "unknown"),
        (("nvidia-open-model", "llama3.1"), "nvidia-open-model-license", "restricted-use", "conditional"),
        (("apache-2.0", "llama3.1"), "llama3.1", "restricted-use", "conditional"),
        (("cc-by-nc-4.0", "llama3"), "cc-by-nc-4.0", "non-commercial", "no"),
        (("our own", "mit"), "our own", "unknown", "unknown"),
        (("our own", "cc-by-nc-4.0"), "cc-by-nc-4.0", "non-commercial", "no"),
        (("proprietary", "cc-by-nc-4.0"), "proprietary", "proprietary", "no"),
    ],
)
def test_the_strictest_of_each_counts(
    stated: tuple[str, ...], licence: str, licence_class: str, commercial: str
) -> None:
    for order in (stated, stated[::-1]):
        found = LICENCES.resolve(*_stated(*order))
        assert (found.licence_class, found.commercial) == (licence_class, commercial)
    assert LICENCES.resolve(*_stated(*stated)).id == licence


def test_a_name_or_an_address_says_what_other_leaves_out() -> None:
    named = StatedLicence("other", "qwen-research", origin=HEADER)
    assert LICENCES.resolve(named).id == "qwen-research"
    linked = StatedLicence("other", link="http://www.apache.org/licenses/LICENSE-2.0/", origin=HEADER)
    assert LICENCES.resolve(linked).id == "apache-2.0"
    strange = StatedLicence("other", "house rules", "https://example.org/rules", HEADER)
    found = LICENCES.resolve(strange)
    assert (found.name, found.link, found.commercial) == ("house rules", "https://example.org/rules", "unknown")
    both = LICENCES.resolve(StatedLicence("cc-by-nc-4.0", "cohere-cc-by-nc", origin=HEADER))
    assert "use restrictions" in both.elements
    assert not both.warning  # one source, which says both


def test_all_evidence_is_kept_and_a_difference_is_told() -> None:
    stated = _stated("llama3.1", "apache-2.0")
    found = LICENCES.resolve(*stated)
    assert found.stated == stated
    assert LICENCES.resolve(StatedLicence(), *stated).stated == stated  # who says nothing is no witness
    assert found.warning == (
        "The file's header says “Llama 3.1 Community License” but the hub's card says “Apache License 2.0”: "
        "the strictest of each counts."
    )
    assert found.name == "Llama 3.1 Community License + Apache License 2.0"
    assert "Apache License 2.0: keep notices" in found.conditions
    assert found.link == LICENCES.find("llama3.1").link


@pytest.mark.parametrize(
    ("stated", "base", "licence", "warning"),
    [
        ("apache-2.0", "meta-llama/Llama-3.1-8B", "llama3.1", "Its base model says otherwise"),
        ("llama3.1", "meta-llama/Llama-3.1-8B", "llama3.1", ""),
        ("cc-by-nc-4.0", "meta-llama/Meta-Llama-3-8B", "cc-by-nc-4.0", ""),
        ("", "google/gemma-3-4b-it", "gemma", "Its own licence is not stated"),
        ("other", "google/gemma-3n-E4B-it", "gemma", "Its own licence is not stated"),
        ("apache-2.0", "google/gemma-4-12B-it", "apache-2.0", ""),
        ("apache-2.0", "somebody/Llama-3.1-8B", "apache-2.0", ""),  # whose own base nobody knows here
    ],
)
def test_a_base_model_s_licence_is_inherited(stated: str, base: str, licence: str, warning: str) -> None:
    found = LICENCES.resolve(*_stated(stated), base_licences=licences_of_bases([base]))
    assert found.id == licence
    assert found.warning.startswith(warning)
    assert bool(found.warning) == bool(warning)


def test_a_model_s_licence_comes_from_its_file_and_its_card(smol: Path) -> None:
    facts = facts_of([read_header(smol)], smol.stem)
    model = Model("smol", smol, facts, "own", "", 1, (smol,))
    assert LICENCES.of_model(model).id == "apache-2.0"
    hub = HubOrigin("somebody/smol", "main", "smol.gguf", licence="cc-by-nc-4.0")
    stricter = LICENCES.of_model(Model("smol", smol, facts, "own", "", 1, (smol,), hub=hub))
    assert (stricter.id, stricter.commercial) == ("cc-by-nc-4.0", "no")
    assert "the hub's card says" in stricter.warning
    assert LICENCES.of_model(Model("smol", smol, None, "own", "", 1, (smol,))).commercial == "unknown"


def test_unknown_is_never_yes() -> None:
    assert commercial_use_in_words(LICENCES.find("no such licence")) == "not known: treat it as not allowed"
    for licence in LICENCES.all():
        together = LICENCES.resolve(*_stated("no such licence", licence.id))
        assert together.commercial in {"unknown", "no"}
    assert DISCLAIMER.startswith("Not legal advice")
