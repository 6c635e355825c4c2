"""Five places say what holds; each stands before those below it, and taking one away leaves the others."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inglenook.engines.constraint import Constraint
from inglenook.engines.engine import LoadOptions
from inglenook.engines.sampling import Sampling
from inglenook.engines.served_model import ServedModel
from inglenook.engines.server import Server
from inglenook.models.facts import Facts
from inglenook.models.model import HubOrigin, Model
from inglenook.presets.chat_layers import chat_layers, model_layers, preset_layer
from inglenook.presets.chosen_values import LEFT_OPEN, read_values, sound_values, write_values
from inglenook.presets.layers import SYSTEM_PROMPT, Layer, Layers
from inglenook.presets.model_wishes import ModelWishes, wishes_of
from inglenook.presets.preset import Example, Preset
from inglenook.presets.reproducible import SEED
from inglenook.presets.resolving import constraint_in, is_used, resolve
from inglenook.presets.unused import unused
from inglenook.presets.values import VALUES, ValueKind
from inglenook.settings.app_layer import app_layer
from inglenook.settings.settings import ChatSettings, EngineSettings, SamplingSettings, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.presets.layers import Chosen, Source

SOURCES: tuple[Source, ...] = ("app", "publisher", "model", "preset", "chat")


def value_of(kind: ValueKind) -> st.SearchStrategy[Chosen]:
    """Anything that this kind allows."""
    least, most = max(kind.least, -(2.0**31)), min(kind.most, 2.0**31)
    values: st.SearchStrategy[Chosen]
    match kind.kind:
        case "int":
            values = st.integers(int(least), int(most))
        case "float":
            values = st.floats(least, most, allow_nan=False)
        case "bool":
            values = st.booleans()
        case "texts":
            values = st.lists(st.text(max_size=5), max_size=3).map(tuple)
        case "choice" | "text":
            values = st.sampled_from(kind.choices) if kind.choices else st.text(max_size=9)
    return values | st.none() if kind.key in LEFT_OPEN else values


def said_of(kinds: Sequence[ValueKind]) -> st.SearchStrategy[list[tuple[Source, tuple[str, Chosen]]]]:
    """Who says what of a few values, so that they often stand before each other; of all it would be drawn slowly."""
    one = st.one_of([st.tuples(st.just(kind.key), value_of(kind)) for kind in kinds])
    return st.lists(st.tuples(st.sampled_from(SOURCES), one), min_size=3, max_size=15)


FIXED = ("batch", "micro_batch", "flash_attention")  # for answers that come out the same again
VALUES_OF_A_LAYER = st.fixed_dictionaries({}, optional={kind.key: value_of(kind) for kind in VALUES})
LAYERS = st.one_of([said_of(VALUES[start : start + 6]) for start in range(0, len(VALUES), 3)]).map(
    lambda said: Layers(tuple(Layer(source, dict(one for who, one in said if who == source)) for source in SOURCES))
)


@given(LAYERS)
def test_the_highest_that_says_it_holds_and_the_rest_is_below(layers: Layers) -> None:
    for kind in VALUES:
        saying = [layer for layer in layers.layers if kind.key in layer.values]
        found = layers.sourced(kind.key)
        for layer in reversed(saying):
            assert found is not None
            assert (found.source, found.value) == (layer.source, layer.values[kind.key])
            found = found.below
        assert found is None


@given(LAYERS, st.sampled_from(SOURCES))
def test_without_a_layer_all_is_as_if_it_said_nothing(layers: Layers, source: Source) -> None:
    without = Layers(tuple(replace(one, values={}) if one.source == source else one for one in layers.layers))
    for kind in VALUES:
        assert layers.below(source, kind.key) == without.sourced(kind.key)


@given(LAYERS)
def test_what_is_asked_for_is_what_holds_where_the_engine_can_do_it(layers: Layers) -> None:
    base = Sampling(temperature=0.123), LoadOptions(batch=77, micro_batch=11)
    found = resolve(layers, *base)
    for asked, said in ((found.sampling, base[0]), (found.options, base[1])):
        for field in fields(asked):
            sourced = layers.sourced(field.name)
            holds = sourced is not None and is_used(field.name, sourced.value)
            value = sourced.value if sourced is not None and holds else getattr(said, field.name)
            is_fixed = found.is_reproducible and field.name in FIXED
            if field.name != "seed" and not is_fixed:
                assert getattr(asked, field.name) == value
    assert found.is_reproducible is (layers.value("reproducible") is True)
    assert found.stop == (layers.value("stop") or ())
    assert found.max_tokens == layers.value("max_tokens")
    assert -1 <= found.sampling.seed <= 2**32 - 2


@given(VALUES_OF_A_LAYER)
@settings(suppress_health_check=[HealthCheck.too_slow])  # of a busy machine
def test_values_are_kept_as_they_are(values: dict[str, Chosen]) -> None:
    assert read_values(write_values(values)) == values


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from([kind.key for kind in VALUES]) | st.text(max_size=8), ANY_JSON, max_size=4))
def test_whatever_is_found_only_sound_values_are_taken(found: dict[str, object]) -> None:
    kinds = {kind.key: kind for kind in VALUES}
    for key, value in sound_values(found).items():
        assert value is None or not kinds[key].problem(value)
    assert wishes_of(write_values(cast("dict[str, Chosen]", {"values": 5}))) == ModelWishes()


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"kind": "odd"}', '{"kind": "json", "source": 5}', "[" * 100_000])
def test_a_constraint_that_is_none_is_not_used(broken: str) -> None:
    assert constraint_in(broken) is None
    assert not is_used("constraint", broken)


@pytest.mark.parametrize("broken", ["", "{", "[]", "5", '{"top_k": 1e999}', '{"top_k": true}', "[" * 100_000])
def test_broken_values_are_none(broken: str) -> None:
    assert read_values(broken) == {}
    assert wishes_of(broken) == ModelWishes()


def test_with_nothing_said_the_settings_hold() -> None:
    settings = Settings(
        sampling=SamplingSettings(temperature=0.3, seed=7),
        engine=EngineSettings(context_window=None, threads=3, micro_batch=64),
        chat=ChatSettings(system_prompt="Be brief."),
    )
    layers = chat_layers(app_layer(settings), None, None, {})
    found = resolve(layers, Sampling(), settings.engine.to_load_options())
    assert found.sampling == settings.sampling.to_sampling()
    assert found.options == settings.engine.to_load_options()
    assert (found.system_prompt, found.stop, found.thinking, found.preset) == ("Be brief.", (), None, "")


def a_model(advice: str = "", hub_advice: str = "", wishes: str = "") -> Model:
    facts = Facts(
        "language",
        "",
        "llama",
        1,
        1,
        1,
        "F16",
        16.0,
        512,
        1,
        1,
        1,
        1,
        1,
        has_chat_template=True,
        may_switch_thinking=False,
    )
    hub = HubOrigin("a/b", "c", "d", advice=hub_advice)
    path = Path("m.gguf")
    return Model("M", path, replace(facts, advice=advice), "own", "", 1, (path,), hub=hub, wishes=wishes)


def test_a_model_says_what_its_publisher_advises_and_what_the_user_wants_of_it() -> None:
    wishes = ModelWishes(values=MappingProxyType({"context_window": 4096}))
    model = a_model('{"temperature": 0.6, "top_k": 20, "top_p": 7}', '{"top_k": 30}', wishes.kept)
    app = app_layer(Settings())
    layers = chat_layers(app, model, None, {})
    assert [(layers.value(key)) for key in ("temperature", "top_k", "context_window")] == [0.6, 30, 4096]
    found = layers.sourced("top_k")
    assert found is not None
    assert (found.source, found.name) == ("publisher", "M")
    assert layers.sourced("top_p") == app_sourced(app, "top_p")  # 7 is no top-p
    off = replace(model, wishes=replace(wishes, uses_publisher=False).kept)
    layers = chat_layers(app, off, None, {})
    assert (layers.sourced("top_k"), layers.value("context_window")) == (app_sourced(app, "top_k"), 4096)
    assert model_layers(None) == ()


def app_sourced(app: Layer, key: str) -> object:
    return Layers((app,)).sourced(key)


def test_a_preset_stands_before_the_model_and_the_chat_before_the_preset() -> None:
    preset = Preset(
        "Precise",
        system_prompt="Be exact.",
        examples=(Example("user", "1+1"), Example("assistant", "2")),
        values=MappingProxyType(
            {
                "temperature": 0.1,
                "stop": ("END",),
                "thinking": "off",
                "max_tokens": 9,
                "constraint": '{"kind": "choices", "source": "[\\"yes\\", \\"no\\"]"}',
            }
        ),
        template="{{ .Prompt }}",
    )
    layers = chat_layers(app_layer(Settings()), a_model('{"temperature": 0.6}'), preset, {"max_tokens": None})
    found = resolve(layers, Sampling(), LoadOptions())
    assert (found.sampling.temperature, found.stop, found.thinking) == (0.1, ("END",), False)
    assert (found.max_tokens, found.system_prompt, found.preset) == (None, "Be exact.", "Precise")
    assert found.constraint == Constraint("choices", '["yes", "no"]')
    assert (found.examples, found.template) == (preset.examples, "{{ .Prompt }}")
    own = chat_layers(app_layer(Settings()), None, preset, {SYSTEM_PROMPT: ""})
    assert resolve(own, Sampling(), LoadOptions()).system_prompt == ""
    assert preset_layer(None) == ()


def test_what_the_engine_cannot_do_is_told_and_not_done() -> None:
    preset = Preset("Odd", values=MappingProxyType({"constraint": "{}", "top_k": 3}), template="{{ if }}")
    assert [sentence for sentence in unused(preset) if "constraint" in sentence or "template" in sentence] == list(
        unused(preset)
    )
    assert len(unused(preset)) == 2
    assert asdict(resolve(Layers(preset_layer(preset)), Sampling(), LoadOptions()).sampling)["top_k"] == 3


def test_a_server_writes_the_prompt_whatever_template_a_preset_has() -> None:
    preset = Preset("Mine", template="{{ .Prompt }}", values=MappingProxyType({"top_k": 3}))
    served = ServedModel("qwen3", Server("box-1", "Box", "openai", "http://127.0.0.1:8080"))
    assert chat_layers(app_layer(Settings()), served, preset, {}).template is None
    assert chat_layers(app_layer(Settings()), served, preset, {}).value("top_k") == 3
    assert chat_layers(app_layer(Settings()), a_model("{}"), preset, {}).template == "{{ .Prompt }}"


def test_a_reproducible_answer_has_a_seed_and_is_read_in_the_usual_portions() -> None:
    engine = EngineSettings(batch=64, micro_batch=32, flash_attention="on", threads=3, speculation="lookup")
    loaded = engine.to_load_options()
    settings = Settings(engine=engine, chat=ChatSettings(reproducible=True))
    layers = chat_layers(app_layer(settings), None, None, {"top_k": 9})
    found = resolve(layers, Sampling(), loaded)
    assert found.is_reproducible
    assert (found.sampling.seed, found.sampling.top_k) == (SEED, 9)
    assert found.options == replace(loaded, batch=512, micro_batch=None, flash_attention="off")
    small = chat_layers(app_layer(settings), None, None, {"kv_type_v": "q8_0"})
    assert resolve(small, Sampling(), loaded).options.flash_attention == "on"  # such a cache cannot be read without

    own = chat_layers(app_layer(Settings()), None, None, {"reproducible": True, "seed": 7})
    assert resolve(own, Sampling(), LoadOptions()).sampling.seed == 7
    assert resolve(own, Sampling(), LoadOptions()).options == LoadOptions()  # nothing is loaded anew for it
    off = chat_layers(app_layer(settings), None, None, {"reproducible": False})
    assert resolve(off, Sampling(), loaded).options == loaded
