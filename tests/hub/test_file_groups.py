"""A repository's files become the choices that a user has, with one recommended and the odd ones marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.hub.file_groups import group_files
from inglenook.hub.repository import RepositoryFile

if TYPE_CHECKING:
    from inglenook.hub.file_group import FileGroup

MB = 10**6
GIB = 2**30
BILLION = 10**9
ROOMY = 100 * GIB

QWEN3_8B = {  # bartowski
    "Qwen_Qwen3-8B-IQ2_M.gguf": 3051,
    "Qwen_Qwen3-8B-Q3_K_M.gguf": 4124,
    "Qwen_Qwen3-8B-IQ4_XS.gguf": 4562,
    "Qwen_Qwen3-8B-Q4_0.gguf": 4786,
    "Qwen_Qwen3-8B-Q4_K_S.gguf": 4802,
    "Qwen_Qwen3-8B-Q4_K_M.gguf": 5028,
    "Qwen_Qwen3-8B-Q5_K_M.gguf": 5851,
    "Qwen_Qwen3-8B-Q6_K_L.gguf": 7032,
    "Qwen_Qwen3-8B-Q8_0.gguf": 8710,
    "Qwen_Qwen3-8B-bf16.gguf": 16388,
    "Qwen_Qwen3-8B.imatrix": 5,
    "README.md": 0,
}
QWEN35_9B = {  # unsloth
    "Qwen3.5-9B-UD-IQ2_XXS.gguf": 3200,
    "Qwen3.5-9B-UD-Q4_K_XL.gguf": 5970,
    "Qwen3.5-9B-Q8_0.gguf": 9530,
    "BF16/Qwen3.5-9B-BF16-00001-of-00002.gguf": 15000,
    "BF16/Qwen3.5-9B-BF16-00002-of-00002.gguf": 2920,
    "mmproj-BF16.gguf": 922,
    "mmproj-F16.gguf": 918,
    "mmproj-F32.gguf": 1820,
    "imatrix_unsloth.gguf": 5,
    "imatrix_unsloth.dat": 5,
}
GPT_OSS_20B = {"gpt-oss-20b-mxfp4.gguf": 12110}  # ggml-org
GPT_OSS_UNSLOTH = {"gpt-oss-20b-F16.gguf": 13793, "gpt-oss-20b-Q4_K_M.gguf": 11625, "gpt-oss-20b-Q2_K.gguf": 11468}
SMOLLM2_135M = {"SmolLM2-135M-Instruct-Q4_K_M.gguf": 105, "SmolLM2-135M-Instruct-Q8_0.gguf": 145}
GEMMA4_QAT = {"gemma-4-12b-it-qat-q4_0.gguf": 6980, "mmproj-gemma-4-12b-it-qat-q4_0.gguf": 175}
PARTS = {f"Q4_K_M/Big-Q4_K_M-0000{number}-of-00003.gguf": 9000 for number in (3, 1, 2)}


def groups_of(
    files: dict[str, int], billions: float | None = None, room_bytes: int | None = ROOMY
) -> tuple[FileGroup, ...]:
    listed = [RepositoryFile(path, size * MB, "") for path, size in files.items()]
    parameters = None if billions is None else round(billions * BILLION)
    return group_files(listed, parameters, room_bytes=room_bytes)


def recommended(groups: tuple[FileGroup, ...], kind: str = "model") -> tuple[str, str]:
    found = [(group.quantization, group.recommended) for group in groups if group.recommended and group.kind == kind]
    assert len(found) < 2
    return found[0] if found else ("", "")


@pytest.mark.parametrize(
    ("files", "billions", "room_gib", "quantization", "reason"),
    [
        (QWEN3_8B, 8.19, 15.2, "Q4_K_M", "the usual balance of size and quality, and it fits the 15.2 GiB free here"),
        (QWEN3_8B, 8.19, 4.5, "Q4_K_S", "the best that fits the 4.5 GiB free here: Q4_K_M needs 4.7 GiB"),
        (QWEN3_8B, 8.19, 4.3, "IQ4_XS", "the best that fits the 4.3 GiB free here: Q4_K_M needs 4.7 GiB"),
        (QWEN3_8B, 8.19, 4.0, "Q3_K_M", "the best that fits the 4.0 GiB free here: Q4_K_M needs 4.7 GiB"),
        (QWEN3_8B, 8.19, 2.0, "", ""),
        (QWEN3_8B, None, None, "Q4_K_M", "the usual balance of size and quality"),
        (QWEN35_9B, 9.0, 15.2, "UD-Q4_K_XL", "the nearest here to Q4_K_M, the usual choice, and it fits the 15.2 GiB"),
        (GPT_OSS_20B, 20.9, 15.2, "MXFP4", "the nearest here to Q4_K_M, the usual choice, and it fits the 15.2 GiB"),
        (SMOLLM2_135M, 0.135, 15.2, "Q8_0", "a model this small loses much to rounding"),
        (SMOLLM2_135M, 0.135, 0.12, "Q4_K_M", "the best that fits the 123 MiB free here: Q8_0 needs 138 MiB"),
        (GEMMA4_QAT, 12.0, 15.2, "Q4_0", "the model was trained to lose little in just this form"),
        (PARTS, 47.0, 40.0, "Q4_K_M", "the usual balance"),
        (PARTS, 47.0, 20.0, "", ""),
    ],
)
def test_one_is_recommended_with_its_reason(
    files: dict[str, int], billions: float | None, room_gib: float | None, quantization: str, reason: str
) -> None:
    room_bytes = None if room_gib is None else round(room_gib * GIB)
    found = recommended(groups_of(files, billions, room_bytes))
    assert found[0] == quantization
    assert found[1].startswith(reason)


def test_what_is_no_choice_is_left_out_and_the_rest_goes_by_size() -> None:
    groups = groups_of(QWEN35_9B, 9.0)
    assert [(group.kind, group.quantization) for group in groups] == [
        *(("model", name) for name in ("UD-IQ2_XXS", "UD-Q4_K_XL", "Q8_0", "BF16")),
        *(("projector", name) for name in ("F16", "BF16", "F32")),
    ]
    assert [group.tier for group in groups] == ["Small", "Balanced", "Large", "Large", "", "", ""]
    assert recommended(groups, "projector")[0] == "F16"
    assert [group.suspicious for group in groups if group.suspicious] == []


def test_parts_are_one_choice_and_a_missing_one_is_named() -> None:
    (whole,) = groups_of(PARTS, 47.0)
    assert [file.path for file in whole.files] == sorted(PARTS)
    assert (whole.size_bytes, whole.missing) == (27_000 * MB, ())
    assert whole.bits_per_weight == pytest.approx(27_000 * MB * 8 / (47 * BILLION))
    (broken,) = groups_of({path: size for path, size in PARTS.items() if "00002-of" not in path}, 47.0)
    assert broken.missing == ("Q4_K_M/Big-Q4_K_M-00002-of-00003.gguf",)
    assert (broken.recommended, broken.bits_per_weight, broken.suspicious) == ("", None, "")


def test_the_same_quantization_of_two_models_are_two_choices() -> None:
    groups = groups_of({"a/Model-Q4_K_M.gguf": 900, "b/Model-Q4_K_M.gguf": 800, "lora-F16.gguf": 20})
    assert [(group.name, group.kind) for group in groups] == [
        ("b/Model-Q4_K_M", "model"),
        ("a/Model-Q4_K_M", "model"),
        ("lora-F16", "adapter"),
    ]
    assert sum(bool(group.recommended) for group in groups) == 1


@pytest.mark.parametrize(
    ("files", "billions", "expected"),
    [
        (
            {"bloom-7b1.Q4_K_M.gguf": 22},
            7.07,
            "7.1 billion parameters takes about 4.0 GiB, this one 21 MiB: it may be cut",
        ),
        ({"Model-7B-Q4_K_M.gguf": 9000}, 7.0, "it may hold another model"),
        ({"bloom-1b7.Q4_K_M.gguf": 1250}, 1.72, ""),  # 1.19 times: a huge vocabulary
        ({"gemma-3-270m-it-Q2_K.gguf": 237}, 0.268, ""),  # most of its rows do not fill a block
        ({"Meta-Llama-3.1-70B-IQ1_S.gguf": 15300}, 70.6, ""),
        (GPT_OSS_UNSLOTH, 20.9, ""),  # trained in four bits, whatever the file is called
        (QWEN3_8B, 8.19, ""),
        ({"Model-7B.gguf": 22}, 7.0, ""),  # not known what it should take
    ],
)
def test_a_file_that_cannot_be_what_it_is_called_is_suspicious(
    files: dict[str, int], billions: float, expected: str
) -> None:
    groups = groups_of(files, billions)
    told = [group.suspicious for group in groups if group.suspicious]
    if expected:
        assert len(told) == 1
        assert expected in told[0]
        assert recommended(groups) == ("", "")
    else:
        assert told == []


def test_a_file_of_unknown_size_comes_last_and_is_not_recommended() -> None:
    files = [RepositoryFile("M-Q4_K_M.gguf", None, ""), RepositoryFile("M-Q8_0.gguf", 900 * MB, "")]
    groups = group_files(files, None, room_bytes=None)
    assert [(group.quantization, group.size_bytes) for group in groups] == [("Q8_0", 900 * MB), ("Q4_K_M", None)]
    assert recommended(groups)[0] == "Q8_0"
