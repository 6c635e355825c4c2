"""The batch fits the memory that its attention takes, whatever the model is made of."""

from __future__ import annotations

from inglenook.engines.llama_cpp.choices import batch_size


def test_a_model_without_attention_heads_has_the_batch_that_was_asked_for() -> None:
    assert batch_size(512, window=131_072, heads=0) == 512


def test_a_large_attention_matrix_makes_the_batch_smaller() -> None:
    assert batch_size(512, window=131_072, heads=32) == 16
