"""The settings as values: bounded, described, and what the engine takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pydantic import BaseModel, ValidationError

from inglenook.engines.engine import LoadOptions
from inglenook.engines.sampling import BANNED, Sampling
from inglenook.settings.settings import Appearance, EngineSettings, SamplingSettings, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator


def fields_of(section: type[BaseModel]) -> Iterator[tuple[str, str | None]]:
    for name, field in section.model_fields.items():
        yield f"{section.__name__}.{name}", field.description
        if isinstance(field.default, BaseModel):
            yield from fields_of(type(field.default))


@pytest.mark.parametrize(("name", "description"), list(fields_of(Settings)))
def test_every_field_has_a_sentence(name: str, description: str | None) -> None:
    assert description, name
    assert description[0].isupper()
    assert description.endswith(".")


def test_nothing_set_is_what_the_engine_does_by_itself() -> None:
    assert Settings().sampling.to_sampling() == Sampling()
    assert Settings().engine.to_load_options() == LoadOptions()


def test_what_is_set_reaches_the_engine() -> None:
    sampling = SamplingSettings(strategy="greedy", temperature=0.1, top_k=3, top_p=0.5, min_p=0.2, seed=7)
    assert sampling.to_sampling() == Sampling(strategy="greedy", temperature=0.1, top_k=3, top_p=0.5, min_p=0.2, seed=7)
    listed = SamplingSettings(
        sampler_order=["min_p", "temperature"], dry_breakers=["\n"], logit_bias={"7": -100.0, "9": 1.5}
    )
    assert listed.to_sampling() == Sampling(
        sampler_order=("min_p", "temperature"), dry_breakers=("\n",), logit_bias=((7, BANNED), (9, 1.5))
    )
    engine = EngineSettings(context_window=4096, gpu_layers=0, threads=3, flash_attention="off")
    assert engine.to_load_options() == LoadOptions(context_window=4096, gpu_layers=0, threads=3, flash_attention="off")


@pytest.mark.parametrize(
    ("section", "value"),
    [
        (SamplingSettings, {"temperature": -0.1}),
        (SamplingSettings, {"temperature": float("nan")}),
        (SamplingSettings, {"temperature": float("inf")}),
        (SamplingSettings, {"top_p": 1.5}),
        (SamplingSettings, {"top_k": "40"}),
        (SamplingSettings, {"top_k": True}),
        (SamplingSettings, {"seed": 2**32}),
        (SamplingSettings, {"strategy": "best"}),
        (SamplingSettings, {"sampler_order": ["top_k", "dice"]}),
        (SamplingSettings, {"sampler_order": ["top_k", "top_k"]}),
        (SamplingSettings, {"dry_breakers": ["x" * 41]}),
        (SamplingSettings, {"dry_breakers": ["\0"]}),
        (SamplingSettings, {"dry_breakers": [""]}),
        (SamplingSettings, {"logit_bias": {"a": 1.0}}),
        (SamplingSettings, {"logit_bias": {"1": 101.0}}),
        (SamplingSettings, {"logit_bias": {"1": float("-inf")}}),
        (EngineSettings, {"context_window": 0}),
        (EngineSettings, {"threads": 2**40}),
        (Appearance, {"theme": "sepia"}),
        (Appearance, {"text_scale": 0.0}),
    ],
)
def test_refuses_what_makes_no_sense(section: type[BaseModel], value: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        section.model_validate(value)
