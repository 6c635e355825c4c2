"""The formula follows every setting that memory depends on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.fit.synthetic_headers import synthetic_header

from inglenook.errors import UsageError
from inglenook.fit.computer import GIB, Computer, Host, invented
from inglenook.fit.formula import formula
from inglenook.fit.judging import items_of
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.fit.shape import shape_of

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit

CARD = invented("RTX 4090:24", Host(64 * GIB, 60 * GIB))
PROCESSOR = Computer("This computer", Host(64 * GIB, 60 * GIB), threads=4)
PLAIN = FitOptions(context=8192, flash_attention="on")


def predict(name: str, options: FitOptions, computer: Computer = CARD) -> Fit:
    shape = shape_of((synthetic_header(name),))
    return formula(shape, parameters_for(shape, options, computer), computer)


def test_the_figures_that_were_published_for_real_cards() -> None:
    """Llama 3.2 3B in Q4_K_M, as llama.cpp's log shows it with Metal and ROCm: CPU_Mapped 308.23, ROCm0 1918.35 MiB."""
    fit = predict("llama3.2-3b-q4km", PLAIN)
    assert fit.host.use.weights / 2**20 == pytest.approx(308.23, abs=0.01)
    assert fit.devices[0].use.weights / 2**20 == pytest.approx(1918.35, abs=0.01)
    assert fit.devices[0].use.kv == 896 * 2**20


@pytest.mark.parametrize("computer", [CARD, PROCESSOR, invented("A:8, B:4")])
def test_the_items_are_all_there_is(computer: Computer) -> None:
    fit = predict("qwen3-8b-q4km", replace(PLAIN, gpu_layers=20), computer)
    assert sum(item.bytes for item in items_of(fit)) == fit.total
    assert all(item.sentence and item.source for item in items_of(fit))


def test_more_context_takes_more() -> None:
    fits = [predict("llama3.1-8b-q4km", replace(PLAIN, context=context)) for context in (4096, 8192, 32_768)]
    assert [fit.devices[0].use.kv for fit in fits] == [512 * 2**20, GIB, 4 * GIB]
    assert [fit.context for fit in fits] == [4096, 8192, 32_768]


def test_a_context_is_rounded_up_as_llama_cpp_does() -> None:
    assert predict("llama3.1-8b-q4km", replace(PLAIN, context=5000)).context == 5120


def test_a_sliding_window_keeps_a_context_small_unless_it_is_kept_whole() -> None:
    small = predict("gemma3-12b-q4km", PLAIN).devices[0].use.kv
    whole = predict("gemma3-12b-q4km", replace(PLAIN, full_sliding_window=True)).devices[0].use.kv
    assert small == 992 * 2**20
    assert whole == 3 * GIB


def test_types_of_the_cache() -> None:
    sizes = {
        kind: predict("llama3.1-8b-q4km", replace(PLAIN, kv_type_k=kind, kv_type_v=kind)).devices[0].use.kv
        for kind in ("f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0")
    }
    assert {kind: size * 8 / (GIB * 8 / 16) for kind, size in sizes.items()} == {
        "f32": 32, "f16": 16, "bf16": 16, "q8_0": 8.5, "q5_1": 6, "q5_0": 5.5, "q4_1": 5, "q4_0": 4.5,
    }  # fmt: skip


def test_without_flash_attention_the_matrix_takes_room() -> None:
    on, off = (predict("llama3.1-8b-q4km", replace(PLAIN, flash_attention=choice)) for choice in ("on", "off"))
    assert off.devices[0].use.compute > on.devices[0].use.compute + 2**27


def test_a_smaller_micro_batch_computes_in_less() -> None:
    whole, quarter = (predict("llama3.1-8b-q4km", replace(PLAIN, micro_batch=size)) for size in (512, 128))
    assert quarter.devices[0].use.compute < whole.devices[0].use.compute / 3


def test_conversations_at_the_same_time_share_the_context_and_keep_a_state_each() -> None:
    one, four = (predict("granite4-h-tiny-q4km", replace(PLAIN, parallel=number)) for number in (1, 4))
    shape = shape_of((synthetic_header("granite4-h-tiny-q4km"),))
    state = 4 * sum(layer.state_values for layer in shape.layers)
    assert four.devices[0].use.kv - one.devices[0].use.kv == 3 * state
    assert four.host.use.output == 4 * one.host.use.output


@pytest.mark.parametrize(("layers", "placed"), [(0, 0), (1, 1), (16, 16), (33, 33), (99, 33), (None, 33)])
def test_layers_go_onto_the_card_from_the_last(layers: int | None, placed: int) -> None:
    fit = predict("llama3.1-8b-q4km", replace(PLAIN, gpu_layers=layers))
    everything = predict("llama3.1-8b-q4km", PLAIN)
    assert (fit.gpu_layers, fit.layers) == (placed, 33)
    assert fit.devices[0].use.kv == GIB * max(0, placed - 1) // 32
    weights = fit.devices[0].use.weights + fit.host.use.weights
    assert weights == pytest.approx(everything.devices[0].use.weights + everything.host.use.weights, rel=1e-4)


def test_two_cards_share_the_layers_by_their_free_memory() -> None:
    first, second = predict("llama3.1-8b-q4km", PLAIN, invented("A:24, B:12")).devices
    assert first.use.kv == 2 * second.use.kv + 2**26  # 22 layers; 10 and the output
    assert first.use.weights > second.use.weights


def test_experts_can_stay_in_main_memory() -> None:
    fit = predict("qwen3-30b-a3b-q4km", replace(PLAIN, experts_on_cpu=48))
    assert fit.gpu_layers == 49
    assert fit.devices[0].use.weights / 2**20 == pytest.approx(784.4, abs=0.1)
    assert fit.host.use.weights / 2**20 == pytest.approx(16_740 + 166.92, rel=1e-3)


def test_a_mapped_file_can_be_dropped_and_read_again() -> None:
    mapped = predict("llama3.2-1b-q8", PLAIN, PROCESSOR).host
    held = predict("llama3.2-1b-q8", replace(PLAIN, memory_map=False), PROCESSOR).host
    assert mapped.evictable == mapped.use.weights
    assert (held.evictable, held.committed) == (0, held.use.total)
    assert mapped.resident == mapped.committed + mapped.evictable


def test_what_the_driver_takes_is_counted_with_its_source() -> None:
    device = predict("llama3.1-8b-q4km", PLAIN).devices[0]
    assert device.use.overhead == 456 * 2**20
    assert device.overhead_source == "assumed for CUDA"


def test_only_cards_that_hold_something_are_computed_on() -> None:
    first, second = predict("llama3.1-8b-q4km", replace(PLAIN, gpu_layers=0), invented("A:8, B:8")).devices
    assert first.use.compute > 0  # it helps the processor with prompts
    assert second.use.total == second.use.overhead


def test_an_unknown_architecture_is_said_to_be_less_sure() -> None:
    header = synthetic_header("llama3.1-8b-q4km")
    metadata = {key.replace("llama.", "novel."): value for key, value in header.metadata.items()}
    shape = shape_of((replace(header, metadata={**metadata, "general.architecture": "novel"}),))
    fit = formula(shape, parameters_for(shape, PLAIN, CARD), CARD)
    assert fit.tolerance_pct == 5.0
    assert "novel" in fit.notes[0]


@pytest.mark.parametrize("options", [FitOptions(context=0), FitOptions(batch=0), FitOptions(parallel=0)])
def test_figures_that_make_no_sense_are_refused(options: FitOptions) -> None:
    with pytest.raises(UsageError, match="1 or more"):
        predict("llama3.1-8b-q4km", options)


def test_the_fields_are_those_of_a_real_load() -> None:
    shape = shape_of((synthetic_header("llama3.1-8b-q4km"),))
    fields = parameters_for(shape, FitOptions(), PROCESSOR).context_fields()
    assert fields["n_ctx"] == 8192
    assert fields["n_batch"] == fields["n_ubatch"] == 256  # 32 heads x 256 x 8,192 numbers are all that is allowed
    assert (fields["flash_attn_type"], fields["n_outputs_max"], fields["swa_full"]) == (0, 1, 0)
    quantized = parameters_for(shape, FitOptions(kv_type_v="q8_0"), PROCESSOR)
    assert quantized.flash_attn == "on"
    assert parameters_for(shape, FitOptions(), CARD).flash_attn == "auto"
