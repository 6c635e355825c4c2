"""How fast a model is expected to be: the order of things, and what measured answers change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.models.gguf_file import LLAMA, GgufFile

from inglenook.fit.computer import Computer, Host, invented
from inglenook.fit.formula import formula
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.fit.shape import Shape, shape_of
from inglenook.fit.speed import Answer, MeasuredSpeed, Speed, measured_speed, predict_speed
from inglenook.models.gguf import read_header

GIB = 2**30
Q4_0, Q8_0, F32 = 2, 8, 0
PLAIN = Computer("plain", Host(64 * GIB, 60 * GIB), threads=8, bandwidth_bytes_s=50 * 10**9)
CARD = replace(invented("RTX 3090:24"), bandwidth_bytes_s=50 * 10**9)


def _shape(kind: int = Q4_0, *, experts: int = 0) -> Shape:
    """Llama 3.1 8B; with ``experts``, so many of its feed-forward parts, of which two are asked."""
    file = GgufFile()
    width, wide, words, layers = 4096, 14336, 128_256, 32
    file.metadata = {
        **LLAMA,
        "llama.block_count": ("I", layers),
        "llama.context_length": ("I", 131_072),
        "llama.embedding_length": ("I", width),
        "llama.feed_forward_length": ("I", wide),
        "llama.attention.head_count": ("I", 32),
        "llama.attention.head_count_kv": ("I", 8),
    }
    if experts:
        file.metadata |= {"llama.expert_count": ("I", experts), "llama.expert_used_count": ("I", 2)}
    end, several = ("_exps", (experts,)) if experts else ("", ())
    file.tensors = [
        ("token_embd.weight", (width, words), kind),
        ("output.weight", (width, words), kind),
        ("output_norm.weight", (width,), F32),
    ]
    for layer in range(layers):
        file.tensors += [
            (f"blk.{layer}.attn_q.weight", (width, width), kind),
            (f"blk.{layer}.attn_k.weight", (width, 1024), kind),
            (f"blk.{layer}.attn_v.weight", (width, 1024), kind),
            (f"blk.{layer}.attn_output.weight", (width, width), kind),
            (f"blk.{layer}.ffn_gate{end}.weight", (width, wide, *several), kind),
            (f"blk.{layer}.ffn_up{end}.weight", (width, wide, *several), kind),
            (f"blk.{layer}.ffn_down{end}.weight", (wide, width, *several), kind),
        ]
    return shape_of([read_header(file.header())])


def _speed(
    shape: Shape,
    computer: Computer,
    measured: tuple[MeasuredSpeed, ...] = (),
    *,
    model: str = "",
    **options: int | None,
) -> Speed:
    fit = formula(shape, parameters_for(shape, replace(FitOptions(), **options), computer), computer)
    return predict_speed(shape, fit, computer, measured, model=model)


def _numbers(speed: Speed) -> tuple[float, float, float, float]:
    assert speed.prompt_low is not None
    assert speed.prompt_high is not None
    assert speed.generation_low is not None
    assert speed.generation_high is not None
    assert 0 < speed.prompt_low <= speed.prompt_high
    assert 0 < speed.generation_low <= speed.generation_high
    return speed.prompt_low, speed.prompt_high, speed.generation_low, speed.generation_high


@pytest.mark.parametrize(
    ("kind", "card", "prompt", "generation"),
    [
        (Q4_0, "RTX 3090:24", 4753, 146.7),  # llama.cpp, pull request 21024
        (Q8_0, "RTX 3090:24", 4831, 95.1),
    ],
)
def test_what_others_measured_is_within_the_range(kind: int, card: str, prompt: float, generation: float) -> None:
    found = _numbers(_speed(_shape(kind), invented(card), context=2048))
    assert found[0] < prompt < found[1]
    assert found[2] < generation < found[3]
    assert found[3] / found[2] < 2.5  # a range that says something


def test_generation_waits_for_memory_and_prompts_for_arithmetic() -> None:
    small, large = (_numbers(_speed(_shape(kind), CARD, context=512)) for kind in (Q4_0, Q8_0))
    assert small[3] / large[3] == pytest.approx(8.5 / 4.5, rel=0.1)  # bits per weight
    assert small[1] == pytest.approx(large[1], rel=0.1)


def test_a_full_context_is_slower_and_the_top_of_the_range_has_none() -> None:
    short, long = (_numbers(_speed(_shape(), CARD, context=context)) for context in (2048, 65536))
    assert long[2] < short[2] / 1.5
    assert long[0] < short[0]
    assert long[3] == pytest.approx(short[3])


def test_of_experts_only_those_that_are_asked_are_read() -> None:
    dense, mixture = (_numbers(_speed(_shape(experts=experts), PLAIN, context=512)) for experts in (2, 8))
    assert mixture[3] == pytest.approx(dense[3], rel=0.01)


def test_each_layer_on_the_card_makes_it_faster() -> None:
    speeds = [_numbers(_speed(_shape(), CARD, gpu_layers=layers, context=2048))[3] for layers in (0, 11, 22, 33)]
    assert speeds == sorted(speeds)
    assert speeds[3] > 10 * speeds[0]


def test_experts_in_main_memory_are_read_there() -> None:
    shape = _shape(experts=8)
    whole, dense_only, none = (
        _numbers(_speed(shape, CARD, context=512, gpu_layers=layers, experts_on_cpu=kept))[3]
        for layers, kept in ((33, 0), (33, 32), (0, 0))
    )
    assert none < dense_only < whole


def test_two_cards_work_one_after_the_other() -> None:
    one, two = invented("RTX 3090:24"), invented("RTX 3090:24, RTX 3060:12")
    assert _numbers(_speed(_shape(), two, context=512))[3] < _numbers(_speed(_shape(), one, context=512))[3]


def test_what_is_not_known_is_said() -> None:
    unknown = _speed(_shape(), invented("Voodoo 3:24"))
    assert (unknown.prompt_low, unknown.generation_high) == (None, None)
    assert unknown.source == "How fast the memory of “Voodoo 3” is, is not known."
    unmeasured = _speed(_shape(), replace(PLAIN, bandwidth_bytes_s=None))
    assert unmeasured.generation_low is None
    assert unmeasured.source == "The speed of main memory has not been measured yet."


def test_a_card_of_unknown_arithmetic_still_has_a_speed_of_generation() -> None:
    computer = invented("Voodoo 3:24")
    known = replace(computer, devices=(replace(computer.devices[0], bandwidth_bytes_s=900 * 10**9),))
    speed = _speed(_shape(), known)
    assert speed.prompt_low is None
    assert speed.generation_low is not None
    assert speed.source.startswith("Predicted from the speed of Voodoo 3 (900 GB/s)")


class Measured:
    """Answers on PLAIN, as slow as that computer happens to be."""

    def __init__(self, share: float) -> None:
        self.shape = _shape(Q8_0)
        self.fit = formula(self.shape, parameters_for(self.shape, FitOptions(context=4096), PLAIN), PLAIN)
        self.best = _numbers(predict_speed(self.shape, self.fit, PLAIN))
        self.share = share

    def answer(self, model: str, *, tokens: int = 200) -> MeasuredSpeed:
        """One of ``model``, at the same share of the best prediction."""
        answer = Answer(0, 500, 500 / (self.best[1] * self.share), tokens, tokens / (self.best[3] * self.share))
        return measured_speed(self.shape, self.fit, PLAIN, answer, model=model)


def test_an_answer_narrows_the_range_around_what_it_reached() -> None:
    slow = Measured(0.5)
    before = _numbers(predict_speed(slow.shape, slow.fit, PLAIN))
    speed = predict_speed(slow.shape, slow.fit, PLAIN, [slow.answer("a")], model="a")
    after = _numbers(speed)
    assert after[3] - after[2] < before[3] - before[2]
    assert after[2] < slow.best[3] * 0.5 < after[3]
    assert after[0] < slow.best[1] * 0.5 < after[1]
    assert speed.source.endswith("corrected by what an answer of this model reached here.")


def test_other_models_answers_count_less_and_other_devices_not_at_all() -> None:
    slow = Measured(0.5)
    answers = (slow.answer("a"), Measured(0.8).answer("b"))
    same = _numbers(_speed(_shape(), PLAIN, answers, model="a", context=4096))
    assert same == _numbers(_speed(_shape(), PLAIN, answers[:1], model="a", context=4096))
    other = _speed(_shape(), PLAIN, answers, model="c", context=4096)
    assert other.source.endswith("corrected by what 2 answers of other models reached here.")
    assert _numbers(other)[3] > same[3]
    assert _speed(_shape(), CARD, answers, model="a") == _speed(_shape(), CARD, model="a")


def test_an_answer_of_a_few_words_teaches_nothing() -> None:
    assert Measured(0.5).answer("a", tokens=5).generation_share is None
