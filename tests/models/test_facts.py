"""What a model says of itself, from real files and from odd ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inglenook.models.facts import Facts, StatedLicence
from inglenook.models.facts_json import facts_from_json, facts_to_json
from inglenook.models.gguf import read_header
from inglenook.models.names import display_name
from inglenook.models.read_facts import facts_of

from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from inglenook.models.facts import Kind

    from .gguf_file import Item

Metadata = dict[str, tuple[str, "Item | tuple[Item, ...]"]]


def _facts(metadata: Metadata, tensors: list[tuple[str, tuple[int, ...], int]] | None = None) -> Facts:
    file = GgufFile(metadata=LLAMA | metadata)
    if tensors is not None:
        file.tensors = tensors
    return facts_of([read_header(file.whole())], "some model")


def test_the_starter(smol: Path) -> None:
    facts = facts_of([read_header(smol)], smol.stem)
    assert (facts.kind, facts.architecture, facts.parameters) == ("language", "llama", 134_515_008)
    assert (facts.size_bytes, facts.quantization) == (smol.stat().st_size, "Q4_1")
    assert round(facts.bits_per_weight, 2) == 5.74
    assert (facts.layers, facts.heads, facts.kv_heads, facts.embedding_length) == (30, 9, 3, 576)
    assert (facts.trained_context, facts.vocabulary, facts.languages) == (8192, 49_152, ("en",))
    assert facts.licence == StatedLicence(id="apache-2.0", origin="the file's header")
    assert [flavour.name for flavour in facts.flavours] == ["instruct", "chat"]


def test_gemma_is_a_base_model_in_a_mix(gemma: Path) -> None:
    facts = facts_of([read_header(gemma)], gemma.stem)
    assert (facts.quantization, facts.parameters, facts.vocabulary) == ("Q4_K_M", 268_098_176, 262_144)
    (flavour,) = facts.flavours
    assert (flavour.name, flavour.signals) == ("base", ("it has no chat template: probably a base model",))


@pytest.mark.parametrize(
    ("metadata", "tensors", "kind"),
    [
        ({}, None, "language"),
        ({"general.type": ("s", "adapter")}, None, "adapter"),
        ({}, [("blk.0.attn_q.weight.lora_a", (64, 8), 0), ("blk.0.attn_q.weight.lora_b", (8, 64), 0)], "adapter"),
        ({"general.type": ("s", "mmproj")}, None, "projector"),
        ({"general.architecture": ("s", "clip")}, None, "projector"),
        ({"general.type": ("s", "imatrix")}, None, "other"),
        ({"tokenizer.ggml.model": ("s", "gpt2")}, [], "vocabulary"),
        ({}, [], "other"),
        ({"split.count": ("H", 2)}, [], "language"),
        ({"general.architecture": ("s", "")}, None, "other"),
        ({"general.architecture": ("s", "wavtokenizer-dec")}, None, "other"),
        ({"general.architecture": ("s", "flux")}, None, "other"),
        ({"general.architecture": ("s", "bert")}, None, "embedding"),
        ({"llama.pooling_type": ("I", 3)}, None, "embedding"),
        ({"llama.pooling_type": ("I", 0)}, None, "language"),
        ({"llama.pooling_type": ("I", 4)}, None, "reranker"),
        ({"general.architecture": ("s", "bert")}, [("cls.output.weight", (64, 1), 0)], "reranker"),
    ],
)
def test_what_a_file_holds(
    metadata: Metadata, tensors: list[tuple[str, tuple[int, ...], int]] | None, kind: Kind
) -> None:
    assert _facts(metadata, tensors).kind == kind


def test_numbers_may_be_said_for_each_layer_or_not_at_all() -> None:
    each = _facts({"llama.attention.head_count": ("I", (4, 8, 0)), "llama.attention.head_count_kv": ("I", (0, 2, 1))})
    assert (each.heads, each.kv_heads) == (8, 2)
    odd = _facts({"llama.attention.head_count": ("s", "many"), "llama.block_count": ("i", -3)})
    assert (odd.heads, odd.layers) == (0, 0)
    assert _facts({"llama.vocab_size": ("I", 77)}).vocabulary == 77
    assert _facts({"llama.vocab_size": ("I", 77), "tokenizer.ggml.tokens": ("s", ("a", "b"))}).vocabulary == 2


def test_a_projector_has_its_numbers_under_its_tower() -> None:
    facts = _facts({"general.architecture": ("s", "clip"), "clip.vision.block_count": ("I", 27)})
    assert (facts.kind, facts.layers) == ("projector", 27)


def test_what_a_card_would_say() -> None:
    facts = _facts(
        {
            "general.license": ("s", "other"),
            "general.license.name": ("s", " lfm1.0 "),
            "general.license.link": ("s", "https://example.org/licence"),
            "general.languages": ("s", ("en", "", "de")),
            "general.tags": ("s", "medical"),
            "general.base_model.count": ("I", 5),
            "general.base_model.0.name": ("s", "Tiny 1B"),
            "general.base_model.0.organization": ("s", "Acme"),
            "general.base_model.0.repo_url": ("s", "https://huggingface.co/acme/tiny-1b/tree/main"),
            "general.base_model.1.name": ("s", "Big"),
            "general.base_model.1.organization": ("s", "Acme"),
            "general.base_model.2.repo_url": ("s", "not an address"),
            "general.base_model.3.name": ("I", 3),
        }
    )
    assert facts.licence == StatedLicence("other", "lfm1.0", "https://example.org/licence", "the file's header")
    assert (facts.languages, facts.tags) == (("en", "de"), ("medical",))
    assert facts.base_models == ("acme/tiny-1b", "Acme Big")
    assert [(flavour.name, flavour.domain) for flavour in facts.flavours][-1] == ("domain-adapted", "medicine")


def test_values_of_the_wrong_kind_are_as_good_as_none() -> None:
    wrong = dict.fromkeys((*LLAMA, "general.name", "general.tags", "general.base_model.count"), ("?", True))
    facts = facts_of([read_header(GgufFile(metadata={**wrong}).whole())], "")
    assert (facts.kind, facts.title, facts.layers, facts.heads, facts.tags) == ("other", "", 0, 0, ())


def test_parts_are_one_model() -> None:
    first = GgufFile(tensors=[], metadata=LLAMA | {"split.count": ("H", 2)}).whole()
    second = GgufFile(metadata={"split.no": ("H", 1)}).whole()
    facts = facts_of([read_header(first), read_header(second)], "x")
    assert (facts.kind, facts.parameters, facts.layers) == ("language", 64 * 101, 2)
    assert facts.size_bytes == len(first) + len(second)
    assert not facts.is_cut_short
    assert facts_of([read_header(first), read_header(second[:-300])], "x").is_cut_short


def test_facts_are_kept_as_they_are(smol: Path, gemma: Path) -> None:
    for model in (smol, gemma):
        facts = facts_of([read_header(model)], model.stem)
        assert facts_from_json(facts_to_json(facts)) == facts


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("shape", "0"),
        ("more", "1"),
        ("kind", '"person"'),
        ("kind", "[]"),
        ("layers", '"30"'),
        ("layers", "true"),
        ("title", "null"),
        ("tags", '"en"'),
        ("tags", "[1]"),
        ("flavours", '[{"name": "sweet", "signals": [], "domain": ""}]'),
        ("flavours", '[{"name": "base"}]'),
        ("flavours", "3"),
        ("licence", '{"id": 3}'),
        ("licence", '{"price": ""}'),
        ("licence", "[]"),
    ],
)
def test_facts_of_another_shape_are_read_again(name: str, value: str) -> None:
    stored = json.loads(facts_to_json(_facts({})))
    assert facts_from_json(json.dumps(stored)) is not None
    assert facts_from_json(json.dumps(stored | {name: json.loads(value)})) is None


@pytest.mark.parametrize("text", ["", "no", "[]", "3", "null", "{}", "[" * 100_000])
def test_what_is_no_json_of_facts_is_read_again(text: str) -> None:
    assert facts_from_json(text) is None


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a/Tiny-Llama_1B-UD-Q4_K_XL-00001-of-00002.gguf", "Tiny Llama 1B"),
        ("a/model-Q8_0.gguf", "Training run 7"),
        ("a/gemma-3-270m-it-qat.gguf", "gemma 3 270m it qat"),
    ],
)
def test_a_model_is_called_what_its_file_is_called(path: str, name: str) -> None:
    assert display_name(Path(path), _facts({"general.name": ("s", "Training run 7")})) == name


def test_without_any_name_the_folder_tells() -> None:
    assert display_name(Path("tiny-llama/model.gguf"), None) == "tiny llama"
