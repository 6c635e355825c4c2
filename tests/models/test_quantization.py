"""What a quantization is called, in names and by tensors."""

from __future__ import annotations

import pytest

from inglenook.models.gguf import TensorInfo
from inglenook.models.quantization import quantization_in_name, quantization_of, without_quantization
from inglenook.models.tensor_types import FILE_TYPES, TENSOR_TYPES


@pytest.mark.parametrize(
    ("name", "quantization"),
    [
        ("Llama-3.2-1B-Instruct-Q4_K_M.gguf", "Q4_K_M"),
        ("qwen2.5-0.5b-instruct-q4_k_m.gguf", "Q4_K_M"),
        ("Qwen3-8B-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"),
        ("x.i1-IQ2_XXS.gguf", "IQ2_XXS"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4"),
        ("model-MXFP4_MOE.gguf", "MXFP4_MOE"),
        ("model-NVFP4.gguf", "NVFP4"),
        ("model.BF16.gguf", "BF16"),
        ("model-fp16.gguf", "F16"),
        ("mmproj-model-f16.gguf", "F16"),
        ("BF16/x-00001-of-00002.gguf", "BF16"),
        ("Q4_K_M/x-Q8_0-00001-of-00002.gguf", "Q8_0"),
        ("UD-TQ1_0\\x.gguf", "UD-TQ1_0"),
        ("model-Q4_0_8_8.gguf", "Q4_0_8_8"),
        ("model-Q5_K_M_v2.gguf", "Q5_K_M"),
        ("gemma-3-270m-it-qat-q4_0-gguf", "Q4_0"),
        ("model-Q6_K_L.gguf", "Q6_K_L"),
        ("FAQ2_things.gguf", ""),
        ("phi-4.gguf", ""),
        ("bloom-1b7.gguf", ""),
        ("", ""),
    ],
)
def test_a_name_may_tell(name: str, quantization: str) -> None:
    assert quantization_in_name(name) == quantization


@pytest.mark.parametrize("mix", sorted({mix for mix, _ in FILE_TYPES.values()}))
def test_every_mix_is_found_in_a_name_and_cut_from_it(mix: str) -> None:
    assert quantization_in_name(f"Tiny-1B-{mix}.gguf") == mix
    assert without_quantization(f"Tiny-1B-{mix}") == without_quantization(f"Tiny-1B.{mix.lower()}") == "Tiny-1B"


@pytest.mark.parametrize(
    ("types", "file_type", "quantization"),
    [
        ({8: 10, 0: 1}, 7, "Q8_0"),
        ({6: 10, 12: 1}, 15, "Q4_K_M"),  # a small model: most rows do not fill a block
        ({8: 10}, 15, "Q8_0"),  # a file type left over from before it was quantized again
        ({2: 10, 0: 1}, None, "Q4_0"),
        ({2: 10}, 99, "Q4_0"),
        ({39: 10, 8: 9}, 38, "MXFP4_MOE"),
        ({42: 10}, 41, "Q2_0"),
        ({}, 15, ""),
    ],
)
def test_tensors_tell(types: dict[int, int], file_type: int | None, quantization: str) -> None:
    tensors = [TensorInfo(f"{kind}", TENSOR_TYPES[kind], (256 * count,), 0) for kind, count in types.items()]
    assert quantization_of(tensors, file_type) == quantization
