"""Flavours, each with the signs that tell it."""

from __future__ import annotations

import json

import pytest

from inglenook.models.flavour import flavours_of
from inglenook.paths import resources

CODE = {"domain-adapted": "code"}


def _flavours(name: str, *, template: bool | None = None, **more: object) -> dict[str, str]:
    arguments = {"kind": "language", "trained_context": 4096} | more
    found = flavours_of(name=name, has_chat_template=template, **arguments)  # pyright: ignore[reportArgumentType]  a table's
    assert all(flavour.signals for flavour in found)
    return {flavour.name: flavour.domain for flavour in found}


@pytest.mark.parametrize(
    ("name", "template", "flavours"),
    [
        ("Llama-3.2-1B-Instruct", True, {"instruct": "", "chat": ""}),
        ("Llama-3.2-1B-Instruct", None, {"instruct": ""}),
        ("gemma-3-4b-it", True, {"instruct": "", "chat": ""}),
        ("gemma-3n-E4B-it", None, {"instruct": ""}),
        ("gemma-3-4b-pt", False, {"base": ""}),
        ("Llama-2-7b-Chat", None, {"chat": ""}),
        ("Qwen3-8B-Base", True, {"base": ""}),
        ("Qwen3-8B", True, {"chat": ""}),
        ("Qwen3-8B", None, {}),
        ("pythia-1.4b", False, {"base": ""}),
        ("DeepSeek-R1-Distill-Qwen-7B", True, {"chat": "", "reasoning": ""}),
        ("Qwen3-4B-Thinking-2507", None, {"reasoning": ""}),
        ("Llama-non-thinking-chat", None, {"chat": ""}),
        ("Qwen2.5-Coder-0.5B", False, {"base": ""} | CODE),
        ("Qwen2.5-Coder-7B-Instruct", None, {"instruct": ""} | CODE),
        ("medgemma-27b-text-it", None, {"instruct": "", "domain-adapted": "medicine"}),
        ("Phi-3-medium-4k", None, {}),
        ("it-happens", None, {}),
        ("Ünïcode-7B", None, {}),
        ("U\u0308ni\u0308code-7B", None, {}),
        ("codé-7B", None, {}),
        ("Größe_code-7B", None, CODE),
        ("bge-m3", None, {"embedding": ""}),
        ("bge-reranker-v2-m3", None, {}),
        ("Qwen2.5-7B-Instruct-1M", None, {"instruct": ""}),
    ],
)
def test_a_name_and_a_template_tell(name: str, template: bool | None, flavours: dict[str, str]) -> None:  # noqa: FBT001  a column
    assert _flavours(name, template=template) == flavours


def test_what_is_only_likely_is_said_so() -> None:
    (guess,) = flavours_of(name="pythia", kind="language", has_chat_template=False, trained_context=2048)
    assert guess.signals == ("it has no chat template: probably a base model",)
    (base,) = flavours_of(name="Qwen3-8B-Base", kind="language", has_chat_template=True, trained_context=2048)
    assert base.signals[0] == "its name has “Base”"
    assert "all the same" in base.signals[1]
    (tuned,) = flavours_of(name="X-Instruct", kind="language", has_chat_template=False, trained_context=2048)
    assert tuned.name == "instruct"
    assert "no chat template" in tuned.signals[1]


def test_other_signs() -> None:
    assert _flavours("x", tags=["conversational"]) == {"chat": ""}
    assert _flavours("x", base_models=["meta-llama/Llama-3.1-8B-Instruct"]) == {"instruct": ""}
    assert _flavours("x", base_models=["acme/x-base"]) == {}  # whatever was tuned was made from a base model
    assert _flavours("x", template=True, thinks=True) == {"chat": "", "reasoning": ""}
    assert _flavours("x", trained_context=131_072) == {"long-context": ""}
    assert _flavours("x", trained_context=128_000) == {"long-context": ""}
    assert _flavours("x", trained_context=127_999) == {}
    assert _flavours("x-128k", trained_context=0) == {"long-context": ""}
    assert _flavours("SmolLM2-135M-360M-1.2M", trained_context=0) == {}
    assert _flavours("x", kind="embedding") == {"embedding": ""}
    assert _flavours("chat", kind="projector") == {}


def test_no_instruct_model_of_the_catalogue_is_called_base_and_none_is_missed() -> None:
    models = json.loads((resources() / "data" / "catalogue.json").read_text(encoding="utf-8"))["models"]
    for model in models:
        name, wanted = model["repo_id"].split("/")[1], set(model["flavour"])
        template = not {"base", "embedding"} & wanted
        found = set(_flavours(name, template=template, base_models=[model["base_model"]]))
        assert found & {"base", "embedding"} == wanted & {"base", "embedding"}, name
        assert ("chat" in found) == template, name
        assert ("domain-adapted" in found) == (model["domain"] is not None), name
