"""What publishers say of sampling, in headers and in files beside a model."""

from __future__ import annotations

import json

import pytest

from inglenook.models.advice import advice_in_files, advice_in_header
from inglenook.models.gguf import read_header

from .gguf_file import LLAMA, GgufFile


def test_a_header_speaks_with_llama_cpps_names() -> None:
    file = GgufFile(
        metadata=LLAMA
        | {
            "general.sampling.temp": ("f", 0.6),
            "general.sampling.top_k": ("i", 20),
            "general.sampling.penalty_repeat": ("f", 1.05),
            "general.sampling.top_p": ("s", "much"),
            "general.sampling.mirostat": ("i", 2),
            "general.sampling.unheard_of": ("i", 5),
        }
    )
    said = json.loads(advice_in_header(read_header(file.whole())))
    assert said == {"temperature": 0.6, "top_k": 20, "repeat_penalty": 1.05, "mirostat": 2}  # 0.6, not 0.60000002384
    assert advice_in_header(read_header(GgufFile(metadata=LLAMA).whole())) == ""


def test_params_say_more_than_generation_config() -> None:
    config = b'{"temperature": 0.7, "repetition_penalty": 1.1, "top_k": 50.0, "do_sample": true, "eos_token_id": 2}'
    params = b'{"temperature": 0.6, "stop": ["END"], "min_p": 0}'
    said = json.loads(advice_in_files({"params": params, "generation_config.json": config}))
    assert said == {"temperature": 0.6, "repeat_penalty": 1.1, "top_k": 50, "min_p": 0.0}


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"{",
        b"[1]",
        b"[" * 60_000,
        b'{"temperature": NaN, "top_k": true, "top_p": Infinity}',
        b'{"temperature": {"a": 1}}',
        b'{"top_k": 1.5}',
        b'{"temperature": 1' + b"0" * 400 + b"}",
        b"\xff\xfe\x00",
        b'{"temperature": 1' + b"0" * 5000 + b"}",
    ],
)
def test_whatever_lies_there_is_read_without_trust(broken: bytes) -> None:
    assert advice_in_files({"generation_config.json": broken}) == ""
