"""Other apps' preset files: what they hold comes back as it was, what they do not is told before."""

from __future__ import annotations

import json
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given, settings
from tests.presets.test_presets_in_modelfiles import PRESETS, comparable

from inglenook.presets.formats.forms import FORMS, file_name, losses, name_of, read_file, written
from inglenook.presets.modelfile_reader import read_modelfile
from inglenook.presets.preset import Adapter, Example, Preset
from inglenook.presets.preset_reading import preset_of
from inglenook.presets.values import VALUES

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.presets.formats.form import FormName

MINE = Preset(
    "Mine",
    note="A note.",
    base="./model.gguf",
    system_prompt="Be kind.\nAlways.",
    values=MappingProxyType(
        {"temperature": 0.2, "top_k": 20, "seed": 7, "stop": ("###",), "max_tokens": 300, "context_window": 8192}
    ),
)


def back(preset: Preset, form: FormName) -> Preset:
    [found] = read_file(written(preset, form).encode(), "a file")
    assert found.form == form
    return preset_of(read_modelfile(found.text), "a file")[0]


@settings(max_examples=60, deadline=None)
@given(PRESETS)
def test_our_json_loses_nothing(preset: Preset) -> None:
    preset = replace(preset, name=" ".join(preset.name.split()) or "x")
    assert comparable(back(preset, "json")) == comparable(preset)
    assert losses(preset, "json") == ()


@settings(max_examples=60, deadline=None)
@given(PRESETS)
def test_lm_studio_gives_back_what_it_holds(preset: Preset) -> None:
    again = back(preset, "lmstudio")
    assert again.system_prompt == preset.system_prompt
    told = " ".join(losses(preset, "lmstudio"))
    for key, value in preset.values.items():
        assert again.values.get(key) == value or key in told or value == "auto" or key == "gpu_layers"
    assert set(again.values) <= set(preset.values)


@settings(max_examples=60, deadline=None)
@given(PRESETS)
def test_llama_server_gives_back_what_it_holds(preset: Preset) -> None:
    text = written(preset, "llama-server")
    again = back(preset, "llama-server")
    told = " ".join(losses(preset, "llama-server"))
    for key, value in preset.values.items():
        if key in {"stop", "thinking"}:
            continue
        assert again.values.get(key) == value or key in told, (key, text)
    assert set(again.values) <= set(preset.values)
    assert again.adapter == preset.adapter


@settings(max_examples=60, deadline=None)
@given(PRESETS)
def test_textgen_gives_back_what_it_holds(preset: Preset) -> None:
    again = back(preset, "textgen")
    told = " ".join(losses(preset, "textgen"))
    for key, value in preset.values.items():
        if key in {"top_n_sigma", "adaptive_target"} and value in {0, again.values[key]}:
            assert again.values[key] in {-1, value}  # 0 is off there
        elif key in {"top_n_sigma", "adaptive_target"} and cast("float", value) < 0:
            assert again.values[key] == -1
        elif key == "dynatemp_range" and key not in told:
            assert again.values.get(key, 0) == value
        else:
            assert again.values.get(key) == value or key in told, key
    assert {"temperature", "top_p", "top_k", "min_p", "repeat_penalty"} <= set(again.values)


@settings(max_examples=60, deadline=None)
@given(PRESETS)
def test_a_modelfile_says_what_ollama_reads_over(preset: Preset) -> None:
    told = " ".join(losses(preset, "modelfile"))
    assert all(kind.key in told for kind in VALUES if kind.key in preset.values and not kind.ollama)
    assert comparable(back(replace(preset, name="x"), "modelfile")) == comparable(replace(preset, name="x"))


@pytest.mark.parametrize("form", FORMS)
def test_a_plain_preset_survives_every_format(form: FormName) -> None:
    again = back(MINE, form)
    assert again.values["temperature"] == 0.2
    assert again.values["top_k"] == 20
    assert file_name("Mine", form).startswith("Mine.")


def test_what_is_lost_is_told_in_sentences() -> None:
    full = replace(
        MINE,
        examples=(Example("user", "Hi"),),
        template="{{ .Prompt }}",
        adapter=Adapter("./lora.gguf", 0.5),
        licences=("MIT",),
        others=(("renderer", "qwen3"),),
        values=MappingProxyType({**MINE.values, "beams": 4, "stop": ("a", "b"), "thinking": "on", "gpu_layers": 12}),
    )
    for form in ("lmstudio", "llama-server", "textgen"):
        told = losses(full, form)
        assert all(sentence.endswith(".") for sentence in told)
        words = " ".join(told)
        for part in ("example messages", "template", "licence", "renderer", "beams", "note"):
            assert part in words, (form, part)
    assert "system prompt" in " ".join(losses(full, "textgen"))
    assert "one stop string" in " ".join(losses(full, "llama-server"))
    assert "share of the model" in " ".join(losses(full, "lmstudio"))


def test_a_file_of_lm_studio() -> None:
    content = {
        "identifier": "@local:my-preset",
        "name": "my-preset",
        "changed": True,
        "operation": {
            "fields": [
                {"key": "llm.prediction.systemPrompt", "value": "You are…"},
                {"key": "llm.prediction.temperature", "value": 0.15},
                {"key": "llm.prediction.topKSampling", "value": 20},
                {"key": "llm.prediction.topPSampling", "value": {"checked": True, "value": 0.95}},
                {"key": "llm.prediction.minPSampling", "value": {"checked": False, "value": 0.05}},
                {"key": "llm.prediction.repeatPenalty", "value": 1.1},
                {"key": "llm.prediction.contextOverflowPolicy", "value": "rollingWindow"},
                {"key": "llm.prediction.llama.cpuThreads", "value": 14},
                {"key": "llm.prediction.maxPredictedTokens", "value": {"checked": True, "value": 512}},
                {"key": "llm.prediction.structured", "value": {"type": "none"}},
                {"key": "llm.prediction.stopStrings", "value": ["##"]},
                {"key": "llm.prediction.reasoning.enableThinking", "value": False},
                {"key": "llm.prediction.topKSampling.odd", "value": [1]},
            ]
        },
        "load": {
            "fields": [
                {"key": "llm.load.contextLength", "value": 32768},
                {"key": "llm.load.llama.kCacheQuantizationType", "value": {"checked": True, "value": "q8_0"}},
                {"key": "llm.load.llama.acceleration.offloadRatio", "value": 0.5},
                {"key": "llm.load.llama.flashAttention", "value": True},
            ]
        },
    }
    [found] = read_file(json.dumps(content).encode("utf-16"), "file")
    preset, _ = preset_of(read_modelfile(found.text), "file")
    assert (found.name, found.form, preset.name, preset.system_prompt) == (
        "my-preset",
        "lmstudio",
        "my-preset",
        "You are…",
    )
    assert dict(preset.values) == {
        "temperature": 0.15,
        "top_k": 20,
        "top_p": 0.95,
        "min_p": 0.0,
        "repeat_penalty": 1.1,
        "stop": ("##",),
        "max_tokens": 512,
        "thinking": "off",
        "context_window": 32768,
        "threads": 14,
        "kv_type_k": "q8_0",
        "flash_attention": "on",
    }
    assert [note.split(" ")[0] for note in found.notes] == [
        "llm.prediction.contextOverflowPolicy",
        "llm.prediction.topKSampling.odd",
        "The",
    ]


def test_a_file_of_llama_server() -> None:
    text = """; presets of the server
version = 1

[*]
c = 8192
LLAMA_ARG_N_GPU_LAYERS = 99   # as many as go

[ggml-org/tiny:Q8_0]
hf-repo = ggml-org/tiny:Q8_0
temp = 0.3 ; cold
fa = on
no-mmap = true
sampling-seq = edkt
reasoning-budget = 0
n-predict = -1

[custom]
model = /models/mine.gguf
lora-scaled = /models/a:b.gguf:0.5
flux-capacitor = 88
top-k = many
r = END
"""
    first, second = read_file(text.encode(), "file")
    preset, _ = preset_of(read_modelfile(first.text), "x")
    assert (first.name, preset.base, first.notes) == ("ggml-org tiny Q8_0", "hf.co/ggml-org/tiny:Q8_0", ())
    assert dict(preset.values) == {
        "temperature": 0.3,
        "sampler_order": ("penalties", "dry", "top_k", "temperature"),
        "thinking": "off",
        "context_window": 8192,
        "gpu_layers": 99,
        "memory_map": False,
        "flash_attention": "on",
    }
    preset, _ = preset_of(read_modelfile(second.text), "x")
    assert (preset.base, preset.adapter) == ("/models/mine.gguf", Adapter("/models/a:b.gguf", 0.5))
    assert preset.values["stop"] == ("END",)
    assert [note.split(" ")[0] for note in second.notes] == ["flux-capacitor", "top-k"]


def test_a_file_of_textgen() -> None:
    text = """dynamic_temperature: true
dynatemp_low: 0.5
dynatemp_high: 1.5
min_p: 0.02
xtc_probability: 0.5
repetition_penalty_range: 512
dry_sequence_breakers: '"\\n", ":", "\\""'
sampler_priority: |-
  repetition_penalty
  dry
  temperature
  quadratic_sampling
  top_k
smoothing_factor: 0.3
do_sample: true
"""
    [found] = read_file(text.encode(), "Min P")
    preset, _ = preset_of(read_modelfile(found.text), "x")
    assert (found.name, found.form) == ("Min P", "textgen")
    assert dict(preset.values) == {
        "temperature": 1.0,
        "top_k": 0,
        "top_p": 1.0,
        "min_p": 0.02,
        "repeat_penalty": 1.0,
        "repeat_last_n": 512,
        "dry_breakers": ("\n", ":", '"'),
        "xtc_probability": 0.5,
        "dynatemp_range": 0.5,
        "sampler_order": ("penalties", "dry", "temperature", "top_k"),
    }
    assert found.notes == ("smoothing_factor has no place in a preset here: it is left out.",)


def test_a_character_of_textgen() -> None:
    text = "name: Ada\ngreeting: |-\n  Hello, {{user}}.\ncontext: '{{char}} is a mathematician.'\n"
    [found] = read_file(text.encode(), "file")
    preset, _ = preset_of(read_modelfile(found.text), "x")
    assert (preset.name, preset.system_prompt) == ("Ada", "Ada is a mathematician.")
    assert preset.examples == (Example("assistant", "Hello, User."),)


def test_a_modelfile_is_kept_letter_by_letter() -> None:
    text = "# mine\nfrom   llama3.2\n\nPARAMETER temperature 0.50\n"
    [found] = read_file(text.encode(), "a/b")
    assert (found.text, found.form, found.name) == (text, "modelfile", "a b")


def test_relative_paths_go_on_to_name_the_same_files(tmp_path: Path) -> None:
    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    text = "# mine\nFROM ./model.gguf\nADAPTER lora.gguf\nSYSTEM model.gguf\n"
    [found] = read_file(text.encode(), "file", tmp_path)
    assert found.text == text.replace("./model.gguf", str(tmp_path / "model.gguf"))
    assert found.notes == (f"“./model.gguf” is looked for where the file was: {tmp_path / 'model.gguf'}",)
    [other] = read_file(b"from   llama3.2\n", "file", tmp_path)
    assert (other.text, other.notes) == ("from   llama3.2\n", ())


def test_a_name_comes_from_the_name_of_the_file() -> None:
    for file, name in (
        ("my.preset.json", "my"),
        ("v1.2 x.modelfile", "v1.2 x"),
        ("a.yml", "a"),
        ("Modelfile", "Modelfile"),
        (".ini", "Preset"),
    ):
        assert name_of(file) == name
