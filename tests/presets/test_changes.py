"""What a preset changes, and how two of them differ."""

from __future__ import annotations

from inglenook.presets.changes import changes_of, differences
from inglenook.presets.preset import Preset
from inglenook.presets.value_defaults import DEFAULTS, beginning_of
from inglenook.presets.values import VALUES


def test_a_value_as_usual_is_no_change() -> None:
    preset = Preset("x").with_value("temperature", 0.8).with_value("top_k", 0).with_value("context_window", 4096)
    found = {change.key: (change.usual, change.is_one) for change in changes_of(preset, DEFAULTS)}
    assert found == {"temperature": (0.8, False), "top_k": (40, True), "context_window": (None, True)}


def test_two_presets_differ_in_what_one_says_otherwise_or_not_at_all() -> None:
    first = Preset("a").with_value("temperature", 0.2).with_value("seed", 1)
    second = Preset("b").with_value("temperature", 0.9).with_value("seed", 1).with_value("stop", ("x",))
    assert [(change.key, change.usual, change.value) for change in differences(first, second)] == [
        ("temperature", 0.2, 0.9),
        ("stop", None, ("x",)),
    ]


def test_every_default_and_every_beginning_is_a_value_that_may_be() -> None:
    for kind in VALUES:
        assert kind.key not in DEFAULTS or not kind.problem(DEFAULTS[kind.key]), kind.key
        beginning = beginning_of(kind.key)
        assert beginning is None or not kind.problem(beginning), kind.key
        assert beginning is not None or kind.kind == "texts", kind.key
