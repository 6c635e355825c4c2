"""Broken and hostile files with presets: each gets a sentence, and none breaks its reader."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from inglenook.errors import PresetError
from inglenook.presets.formats import llama_server, lm_studio, text_gen
from inglenook.presets.formats.form import LARGEST_BYTES
from inglenook.presets.formats.forms import read_file
from inglenook.presets.modelfile_reader import read_modelfile


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'{\n"operation": {\n,', "Line 3: this is no JSON"),
        (b'{"a": 1}', "neither a preset of Inglenook nor one of LM Studio"),
        (b'{"inglenook_preset": 2}', "newer Inglenook"),
        (b'{"operation": {"fields": 3}}', "no list of fields"),
        (b'{"inglenook_preset": 1, "values": ' + b'{"a":' * 100 + b"1" + b"}" * 100 + b"}", "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'{"inglenook_preset": ' + b"9" * 5000 + b"}", "a number in it that is too long"),
        (b"version = 1\n[a]\nnonsense\n", "Line 3: "),
        (b"version = 1\n", "There is no section in it"),
        (b"FROM a\nMESSAGE nobody hi\n", "Line 2: "),
        (b"temperature: 1\nmin_p: [\n", "is no instruction"),
        (b"hello\n", "is no instruction"),
        (b"", "There is no FROM line"),
        (b"#" * (LARGEST_BYTES + 1), "It is larger than 10 MiB"),
    ],
)
def test_a_broken_file_gets_a_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(PresetError, match=sentence):
        read_file(content, "file")


@pytest.mark.parametrize(
    "text",
    [
        "temperature: &a [1,1]\nb: *a\n",
        "temperature: !!python/object/apply:os.system ['true']\n",
        "temperature: " + "[" * 100 + "]" * 100,
        "temperature: 1\n" + "".join(f"a{number}: 1\n" for number in range(40_000)),
        "temperature: 2026-13-45\n\t- x",
    ],
)
def test_hostile_yaml_is_refused(text: str) -> None:
    with pytest.raises(PresetError):
        text_gen.read(text, "file")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=list('{}[]:,"\n =;#-*&abctemp01.\t'), max_size=60))
def test_no_text_breaks_the_readers(text: str) -> None:
    for attempt in (
        lambda: read_file(text.encode(), "file"),
        lambda: llama_server.read(text, "file"),
        lambda: text_gen.read(text, "file"),
    ):
        try:
            attempt()
        except PresetError as error:
            assert str(error).endswith(".")  # noqa: PT017  both ways are right


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([*lm_studio._PREDICTION, *lm_studio._LOADING, lm_studio._GPU, lm_studio._THINKING]), JSON)
def test_no_field_of_lm_studio_breaks_its_reader(key: str, value: object) -> None:
    content = {"operation": {"fields": [{"key": key, "value": value}, value]}}
    [found] = read_file(json.dumps(content).encode(), "file")
    read_modelfile(found.text)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["name", "note", "values", "examples", "adapter", "licences", "others", "temperature"]), JSON)
def test_no_part_of_our_json_breaks_its_reader(key: str, value: object) -> None:
    content = {"inglenook_preset": 1, key: value, "values": {key: value} if key == "temperature" else {}}
    if key == "values":
        content["values"] = value
    [found] = read_file(json.dumps(content).encode(), "file")
    read_modelfile(found.text)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([*text_gen._KEYS, "sampler_priority", "dry_sequence_breakers", "dynatemp_low"]), JSON)
def test_no_value_of_textgen_breaks_its_reader(key: str, value: object) -> None:
    text = yaml.safe_dump({key: value, "dynamic_temperature": True})
    try:
        read_modelfile(read_file(text.encode(), "file")[0].text)
    except PresetError as error:
        assert "YAML" in str(error) or "deeply" in str(error) or "instruction" in str(error)  # noqa: PT017
