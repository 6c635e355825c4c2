"""A preset comes back from its Modelfile as it was, and a file that is edited keeps the user's comments."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from inglenook.engines.tools import EXAMPLE, compact
from inglenook.presets.modelfile_checks import check_modelfile
from inglenook.presets.modelfile_reader import read_modelfile
from inglenook.presets.modelfile_writer import can_be_written, write_modelfile
from inglenook.presets.preset import Adapter, Example, Preset
from inglenook.presets.preset_reading import preset_of
from inglenook.presets.preset_writing import modelfile_of, updated
from inglenook.presets.values import VALUES, ValueKind

if TYPE_CHECKING:
    from inglenook.presets.values import Value

TEXTS = st.text(st.sampled_from(list('ab "\n\t#é{')), max_size=16)
WRITABLE = TEXTS.filter(can_be_written)

TOOLS = st.sampled_from(["[]", compact(EXAMPLE), compact(EXAMPLE.replace("weather", "time"))])


def values_of(kind: ValueKind) -> st.SearchStrategy[Value]:
    match kind.kind:
        case "bool":
            return st.booleans()
        case "int":
            return st.integers(int(kind.least), int(kind.most))
        case "float":
            return st.floats(kind.least, kind.most).map(lambda number: round(number, 4))
        case "choice":
            return st.sampled_from(kind.choices)
        case "text":
            return TOOLS if kind.key == "tools" else TEXTS
        case "texts":
            return st.lists(TEXTS, min_size=1, max_size=3).map(tuple)


PRESETS = st.builds(
    Preset,
    name=st.text(st.sampled_from("ab é"), min_size=1, max_size=8),
    note=TEXTS,
    base=st.sampled_from(["", "llama3.2:1b", " odd name ", "./a b.gguf"]),
    system_prompt=st.none() | TEXTS,
    examples=st.lists(st.builds(Example, st.sampled_from(["system", "user", "assistant"]), WRITABLE), max_size=3).map(
        tuple
    ),
    template=st.none() | TEXTS,
    values=st.fixed_dictionaries({}, optional={kind.key: values_of(kind) for kind in VALUES}).map(MappingProxyType),
    adapter=st.none() | st.builds(Adapter, st.just("./lora.gguf"), st.sampled_from([1.0, 0.5])),
    licences=st.lists(WRITABLE, max_size=2).map(tuple),
    others=st.sampled_from([(), (("renderer", "qwen3"),), (("sparkle", "1"), ("sparkle", "2"), ("num_keep", "4"))]),
)


def comparable(preset: Preset) -> tuple[object, ...]:
    return (
        preset.name,
        preset.note,
        preset.base,
        preset.system_prompt,
        preset.examples,
        preset.template,
        dict(preset.values),
        preset.adapter,
        preset.licences,
        sorted(preset.others),
    )


@given(PRESETS)
def test_a_preset_comes_back_as_it_was(preset: Preset) -> None:
    text = write_modelfile(modelfile_of(preset))
    modelfile = read_modelfile(text)
    again, problems = preset_of(modelfile, "another name")
    assert comparable(again) == comparable(preset)
    assert problems == ()
    assert not [problem for problem in check_modelfile(modelfile) if problem.severity == "error"]


@given(PRESETS, PRESETS)
def test_an_old_file_becomes_a_new_preset_and_keeps_its_comments(before: Preset, after: Preset) -> None:
    text = "# my own words\n\n" + write_modelfile(modelfile_of(before)) + "# the end\n"
    modelfile = read_modelfile(text)
    changed = read_modelfile(write_modelfile(updated(modelfile, before, after)))
    assert comparable(preset_of(changed, "x")[0]) == comparable(after)
    own = [comment.text for comment in changed.comments]
    assert own[0] == " my own words"
    assert " the end" in own


def test_what_does_not_change_is_not_touched() -> None:
    text = "# one\nfrom   llama3.2\n\nparameter top_k   7\nPARAMETER stop a\nSYSTEM Be brief.\nPARAMETER top_p 0.50\n"
    modelfile = read_modelfile(text)
    preset, _ = preset_of(modelfile, "mine")
    louder = updated(modelfile, preset, replace(preset, system_prompt="Be long."))
    assert write_modelfile(louder) == (
        "# one\nFROM llama3.2\n\nPARAMETER top_k 7\nPARAMETER stop a\nSYSTEM Be long.\nPARAMETER top_p 0.50\n"
    )


def test_a_preset_in_full() -> None:
    preset = Preset(
        name="Limericks",
        note="Five lines, and a rhyme.",
        system_prompt="You answer in limericks.\nAlways.",
        examples=(Example("user", "Hi"), Example("assistant", "There once was …")),
        values=MappingProxyType({"temperature": 0.9, "dry_multiplier": 0.8, "stop": ("\n\n",), "memory_map": True}),
    )
    assert write_modelfile(modelfile_of(preset)) == (
        '# inglenook: name "Limericks"\n'
        '# inglenook: note "Five lines, and a rhyme."\n'
        "\n# It goes with any model: for Ollama, name one in place of any-model.\n"
        "\nFROM any-model\n"
        "\nPARAMETER temperature 0.9\n"
        "# inglenook: dry_multiplier 0.8\n"
        'PARAMETER stop "\n\n"\n'
        "PARAMETER use_mmap true\n"
        '\nSYSTEM "You answer in limericks.\nAlways."\n'
        "\nMESSAGE user Hi\nMESSAGE assistant There once was …\n"
    )


def test_hostile_comments_are_told_and_left_alone() -> None:
    lines = [
        "FROM a",
        "# inglenook: temperature",
        "# inglenook: top_n_sigma {",
        "# inglenook: dry_base 0",
        "# inglenook: sampler_order [1]",
        "# inglenook: shiny 1",
        "# inglenook: name 3",
        "# inglenook: adapter_scale true",
        "# inglenook: note " + "[" * 100_000,
        "PARAMETER top_p 7",
    ]
    modelfile = read_modelfile("\n".join(lines))
    preset, problems = preset_of(modelfile, "mine")
    assert preset == Preset("mine", base="a", values=preset.values)
    assert not preset.values
    assert [problem.line for problem in problems] == [3, 4, 5, 6, 7, 8, 9, 10]


def test_tools_stand_in_a_comment_as_the_list_that_they_are() -> None:
    text = f"FROM any-model\n# inglenook: tools {compact(EXAMPLE)}\n"
    preset, problems = preset_of(read_modelfile(text), "mine")
    assert (preset.values["tools"], problems) == (compact(EXAMPLE), ())
    assert write_modelfile(modelfile_of(preset)).count(f"# inglenook: tools {compact(EXAMPLE)}\n") == 1
    broken, problems = preset_of(read_modelfile("FROM a\n# inglenook: tools [1]\n"), "mine")
    assert broken.values["tools"] == "[1]"
    assert [(problem.line, problem.severity) for problem in problems] == [(2, "warning")]
    assert "A tool is an object" in problems[0].message


@given(TEXTS | st.sampled_from([EXAMPLE, "[1, 2 ]", "[1, 2]", '["\\u00e9"]']))
def test_tools_that_are_half_written_come_back_as_they_are(text: str) -> None:
    preset = Preset("a", values=MappingProxyType({"tools": text}))
    again, _ = preset_of(read_modelfile(write_modelfile(modelfile_of(preset))), "a")
    assert again.values["tools"] == text
