"""What is loaded along takes memory too: a draft model with its own context, an adapter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from tests.engines.tiny_adapter import write_adapter
from tests.engines.tiny_llama import TinyLlama

from inglenook.engines.engine import LoadOptions
from inglenook.fit.advice import formula_fits
from inglenook.fit.along import Along
from inglenook.fit.computer import GIB, Host, invented
from inglenook.fit.headers import Headers
from inglenook.fit.judging import items_of
from inglenook.fit.options import FitOptions
from inglenook.fit.with_along import along_of, whole_options_of
from inglenook.models.gguf import read_header

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.hub.hub import Hub

CARD = invented("RTX 4090:24", Host(32 * GIB, 20 * GIB))
HERE = replace(CARD, devices=())


@pytest.fixture
def headers(tmp_path: Path) -> Headers:
    return Headers(cast("Hub", None), tmp_path / "cache")


def test_a_draft_model_takes_what_it_would_take_alone_without_a_second_process(headers: Headers, smol: Path) -> None:
    shape = headers.of_path(smol).shape
    asked = LoadOptions(context_window=4096, gpu_layers=0, speculation="draft", draft=smol, draft_tokens=4)
    options = whole_options_of(asked, headers)
    ask = formula_fits(shape, HERE)
    whole, bare = ask(options), ask(replace(options, along=Along()))
    alone = ask(FitOptions(context=4096, gpu_layers=0, full_sliding_window=True))
    process = next(item.bytes for item in alone.host.items if item.name == "Process")
    assert whole.total - bare.total == whole.host.use.along == alone.host.use.total - process
    assert whole.host.committed - bare.host.committed == alone.host.committed - process
    assert whole.host.evictable == bare.host.evictable + alone.host.evictable
    assert [item.name for item in items_of(whole)][-1] == "Draft model"
    assert sum(item.bytes for item in items_of(whole)) == whole.total

    tight = replace(HERE, host=Host(32 * GIB, bare.host.use.total + alone.host.use.total // 2))
    assert formula_fits(shape, tight)(options).verdict == "no"
    assert formula_fits(shape, tight)(replace(options, along=Along())).verdict != "no"


def test_it_lies_on_the_card_with_the_model(headers: Headers, smol: Path) -> None:
    shape = headers.of_path(smol).shape
    asked = LoadOptions(context_window=4096, speculation="draft", draft=smol)
    fit = formula_fits(shape, CARD)(whole_options_of(asked, headers))
    (card,) = fit.devices
    (item,) = card.along
    assert item.bytes == card.use.along > card.use.weights
    assert card.use.overhead == CARD.devices[0].overhead_bytes  # the driver is counted once


def test_an_adapter_takes_its_tensors(headers: Headers, smol: Path, tmp_path: Path) -> None:
    path = tmp_path / "adapter.gguf"
    write_adapter(path, TinyLlama())
    along = along_of(LoadOptions(adapter=path), headers)
    tensors = sum(tensor.size_bytes for tensor in read_header(path).tensors)
    assert tensors <= along.adapter_bytes < tensors + 32 * len(read_header(path).tensors)
    shape = headers.of_path(smol).shape
    for computer, options in ((HERE, FitOptions(along=along)), (CARD, FitOptions(along=along, gpu_layers=10))):
        fit = formula_fits(shape, computer)(options)
        bare = formula_fits(shape, computer)(replace(options, along=Along()))
        assert fit.total - bare.total == along.adapter_bytes
        assert {item.name for item in items_of(fit)} - {item.name for item in items_of(bare)} == {"Adapter"}


def test_what_cannot_be_read_takes_nothing(headers: Headers, tmp_path: Path) -> None:
    gone = tmp_path / "gone.gguf"
    assert not along_of(LoadOptions(speculation="draft", draft=gone, adapter=gone), headers)
    assert not along_of(LoadOptions(speculation="lookup", draft=gone), headers)
