"""What memory depends on is read out of every kind of header."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fit.synthetic_headers import NAMES, synthetic_header
from tests.models.gguf_file import GgufFile

from inglenook.errors import ModelFileError, UsageError
from inglenook.fit.inventing import invented_header, invented_shape
from inglenook.fit.precision import PRECISIONS, at_precision
from inglenook.fit.shape import Shape, shape_of
from inglenook.models.gguf import read_header


def shape(name: str) -> Shape:
    return shape_of((synthetic_header(name),))


def test_every_sixth_layer_of_gemma_sees_everything() -> None:
    windows = [layer.window for layer in shape("gemma3-12b-q4km").layers]
    assert windows[:7] == [1024, 1024, 1024, 1024, 1024, 0, 1024]


def test_every_second_layer_of_gpt_oss_slides() -> None:
    assert [layer.window for layer in shape("gpt-oss-20b-mxfp4").layers[:4]] == [128, 0, 128, 0]


def test_latent_attention_keeps_one_vector_and_no_values() -> None:
    layer = shape("deepseek-v2-lite-q4km").layers[0]
    assert (layer.kv_heads, layer.key_length, layer.value_length) == (1, 576, 0)


def test_recurrent_layers_keep_a_state_and_no_cache() -> None:
    layers = shape("granite4-h-tiny-q4km").layers
    assert [number for number, layer in enumerate(layers) if layer.kv_heads] == [5, 15, 25, 35]
    assert all(bool(layer.state_values) != bool(layer.kv_heads) for layer in layers)


def test_an_embedding_that_is_the_output_too_is_copied_to_a_card() -> None:
    tied, untied = shape("llama3.2-3b-q4km"), shape("llama3.1-8b-q4km")
    assert tied.is_tied
    assert tied.tied.cuda == tied.largest.output > 0
    assert not untied.is_tied
    assert untied.tied.cuda == 0


def test_parts_are_one_model() -> None:
    whole = synthetic_header("qwen3-8b-q4km")
    first = replace(whole, tensors=whole.tensors[:200])
    second = replace(whole, metadata={}, tensors=whole.tensors[200:])
    together = shape_of((first, second))
    assert replace(together, headers=()) == replace(shape_of((whole,)), headers=())


def test_layers_that_only_draft_keep_nothing() -> None:
    header = synthetic_header("qwen3-0.6b-q8")
    metadata = {**header.metadata, "qwen3.nextn_predict_layers": 1}
    last = shape_of((replace(header, metadata=metadata),)).layers[-1]
    assert (last.weights.plain, last.kv_heads) == (0, 0)


@pytest.mark.parametrize("layers", [0, 4_000_000_000])
def test_a_header_without_a_sensible_number_of_layers_is_refused(layers: int) -> None:
    file = GgufFile()
    file.metadata["llama.block_count"] = ("I", layers)
    with pytest.raises(ModelFileError, match="how many layers"):
        shape_of((read_header(file.header()),))


def test_odd_values_do_not_break_it() -> None:
    file = GgufFile()
    file.tensors += [(f"blk.{number}.attn_q.weight", (64, 64), 0) for number in range(3)]
    file.metadata["llama.attention.head_count"] = ("I", (4,))
    file.metadata["llama.attention.head_count_kv"] = ("s", "many")
    file.metadata["llama.embedding_length"] = ("s", "wide")
    file.metadata["llama.attention.sliding_window_pattern"] = ("?", (True,))
    found = shape_of((read_header(file.header()),))
    assert len(found.layers) == 2
    assert found.embedding == 0


@pytest.mark.parametrize("key", ["wkv.head_size", "shortconv.l_cache", "kda.head_dim", "attention.key_length"])
def test_nothing_takes_less_than_no_memory(key: str) -> None:
    file = GgufFile()
    file.metadata = {name.replace("llama.", "mamba."): value for name, value in file.metadata.items()}
    file.metadata |= {"general.architecture": ("s", "mamba"), f"mamba.{key}": ("i", -128)}
    found = shape_of((read_header(file.header()),))
    assert all(min(layer.state_values, layer.key_length) >= 0 for layer in found.layers)


def test_a_hybrid_that_does_not_say_how_wide_its_layers_are() -> None:
    file = GgufFile()
    file.metadata = {name.replace("llama.", "nemotron_h."): value for name, value in file.metadata.items()}
    file.metadata |= {"general.architecture": ("s", "nemotron_h")}
    assert len(shape_of((read_header(file.header()),)).layers) == 2


@pytest.mark.parametrize("family", ["llama", "qwen", "gemma"])
@pytest.mark.parametrize(("size", "parameters"), [("135M", 135e6), ("1B", 1e9), ("8B", 8e9), ("70b", 70e9)])
def test_an_invented_model_has_the_size_that_was_named(family: str, size: str, parameters: float) -> None:
    tolerance = 0.3 if parameters < 1e9 else 0.05  # one layer, or a large vocabulary, is much of a small one
    assert invented_shape(size, "Q4_K_M", family).parameters == pytest.approx(parameters, rel=tolerance)


def test_an_invented_8b_is_llama() -> None:
    real, invented = shape("llama3.1-8b-q4km"), invented_shape("8B", "Q4_K_M")
    assert len(invented.layers) == len(real.layers)
    assert invented.file_bytes == pytest.approx(real.file_bytes, rel=1e-3)
    assert invented.quantization == "Q4_K_M"


@pytest.mark.parametrize(
    ("size", "quantization", "family"),
    [("large", "Q4_K_M", "llama"), ("8B", "Q9_Z", "llama"), ("8B", "Q4_K_M", "parrot"), ("9999999B", "F16", "llama")],
)
def test_what_cannot_be_invented_is_refused(size: str, quantization: str, family: str) -> None:
    with pytest.raises(UsageError, match="“"):
        invented_header(size, quantization, family)


# llama.cpp, tools/quantize/README.md: bits per weight of Llama 3.1 8B
@pytest.mark.parametrize(
    ("name", "bits"),
    [
        *(("float16", 16.0), ("Q8_0", 8.5), ("Q6_K", 6.56), ("Q5_K_M", 5.70), ("Q5_K_S", 5.57), ("Q4_K_M", 4.89)),
        *(("Q4_K_S", 4.67), ("IQ4_XS", 4.46), ("Q3_K_L", 4.30), ("Q3_K_M", 4.00), ("Q3_K_S", 3.64), ("IQ3_M", 3.76)),
        *(("Q2_K", 3.16), ("IQ3_S", 3.66), ("IQ4_NL", 4.68), ("float32", 32.0)),
    ],
)
def test_a_model_in_another_precision_is_as_large_as_published(name: str, bits: float) -> None:
    assert at_precision(shape("llama3.1-8b-f16"), name).bits_per_weight == pytest.approx(bits, rel=0.03)


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("q4km") and "next" not in name])
def test_quantized_again_a_model_is_the_same(name: str) -> None:
    assert at_precision(shape(name), "Q4_K_M").file_bytes == pytest.approx(shape(name).file_bytes, rel=2e-3)


def test_fewer_bits_never_take_more() -> None:
    sizes = [at_precision(shape("qwen3-8b-q4km"), precision.name).file_bytes for precision in PRECISIONS]
    assert sizes[0] == max(sizes)
    assert [precision.bytes_per_parameter for precision in PRECISIONS[:6]] == [4.0, 2.0, 2.0, 1.0, 1.0, 0.5]
    assert not {precision.name for precision in PRECISIONS if not precision.is_runnable} - {"int8", "fp8", "fp4"}
