"""Each way to die has a sentence that says what happened, why, and what to do."""

from __future__ import annotations

import signal
import sys

import pytest

from inglenook.engines.llama_cpp.worker_death import explain

ASSERTION = "/project/vendor/llama.cpp/src/llama-context.cpp:1234: GGML_ASSERT(n_tokens <= n_batch) failed"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="exit codes of POSIX")


def test_a_kill_is_most_likely_memory_that_ran_out() -> None:
    sentence = explain(-signal.SIGKILL, ["llm_load: something"])
    assert "memory ran out" in sentence
    assert "Choose a smaller model" in sentence


@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE])
def test_a_crash_names_llama_cpps_last_error_without_folders(number: signal.Signals) -> None:
    sentence = explain(-number, ["decode: failed to decode", ASSERTION, "a last line"])
    assert "internal error (llama-context.cpp:1234: GGML_ASSERT(n_tokens <= n_batch) failed)" in sentence
    assert "/project" not in sentence


def test_a_crash_without_a_word_is_told_too() -> None:
    assert explain(-signal.SIGSEGV, []).startswith("llama.cpp hit an internal error, and the engine ended.")


def test_an_unknown_instruction_is_the_wrong_build() -> None:
    assert "portable build" in explain(-signal.SIGILL, [])


def test_other_ends_are_named() -> None:
    assert "SIGTERM" in explain(-signal.SIGTERM, [])
    assert "exit code 3 (ImportError: no llama_cpp)" in explain(3, ["Traceback", "ImportError: no llama_cpp"])
