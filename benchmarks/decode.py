"""Our whole path (engine, worker, pipe) against a bare loop on the same llama.cpp: tokens a second, as a ratio.

    python benchmarks/decode.py [--rounds N] [--tokens N] [--threads N]

Both generate the same greedy text, one after the other, in turns; the ratio of each pair is taken, then the median.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadedModel, LoadOptions, TextChunk
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from inglenook.models.starter import starter_path

PROMPT = "The history of computing spans thousands of years, from the abacus to the modern microprocessor."
GOAL = 0.98
FLASH_ATTENTION = {"off": 0, "on": 1}


@dataclass(frozen=True, slots=True)
class Pair:
    """One round: tokens a second of both."""

    ours: float
    bare: float
    same_text: bool

    @property
    def ratio(self) -> float:
        """Ours over bare; 1 is as fast."""
        return self.ours / self.bare


def measure(*, rounds: int, tokens: int, threads: int, flash_attention: str = "off") -> list[Pair]:
    """Interleaved rounds; who begins changes each time."""
    path = starter_path()
    assert path is not None
    words = [str(path), PROMPT, str(threads), str(FLASH_ATTENTION[flash_attention])]
    peer = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("bare_loop.py")), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert peer.stdin is not None
    assert peer.stdout is not None
    options = LoadOptions(
        context_window=2048, threads=threads, flash_attention="on" if flash_attention == "on" else "off"
    )
    model = LlamaCpp().load(str(path), options, on_progress=lambda _: None, cancel=Cancel())
    pairs: list[Pair] = []
    try:
        for number in range(rounds + 1):
            if number % 2:
                ours, bare = _ours(model, tokens), _bare(peer.stdin, peer.stdout, tokens)
            else:
                bare, ours = _bare(peer.stdin, peer.stdout, tokens), _ours(model, tokens)
            pairs.append(Pair(ours[0], bare[0], same_text=ours[1] == bare[1]))
    finally:
        model.unload()
        peer.stdin.close()
        peer.wait()
    return pairs[1:]  # the first one warms up


def _ours(model: LoadedModel, tokens: int) -> tuple[float, str]:
    request = GenerationRequest(
        messages=(), raw_prompt=PROMPT, sampling=Sampling(strategy="greedy"), max_tokens=tokens, reuse_cache=False
    )
    text = ""
    speed = 0.0
    for chunk in model.generate(request, Cancel()):
        if isinstance(chunk, TextChunk):
            text += chunk.text
        if isinstance(chunk, GenerationDone):
            assert chunk.completion_tokens == tokens
            speed = (chunk.completion_tokens - 1) / chunk.generation_s
    return speed, text


def _bare(ask: IO[str], answer: IO[str], tokens: int) -> tuple[float, str]:
    ask.write(f"{tokens}\n")
    ask.flush()
    said = json.loads(answer.readline())
    return (said["tokens"] - 1) / said["seconds"], said["text"]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--tokens", type=int, default=128)
    parser.add_argument("--threads", type=int, default=1)
    words = parser.parse_args()
    pairs = measure(rounds=words.rounds, tokens=words.tokens, threads=words.threads)
    ratios = sorted(pair.ratio for pair in pairs)
    print(f"tokens a second, median: ours {statistics.median(pair.ours for pair in pairs):.1f}, ", end="")
    print(f"bare loop {statistics.median(pair.bare for pair in pairs):.1f}")
    print(f"ratio: median {statistics.median(ratios):.3f}, lowest {ratios[0]:.3f}, highest {ratios[-1]:.3f}; ", end="")
    print(f"goal {GOAL}; same text in {sum(pair.same_text for pair in pairs)} of {len(pairs)} rounds")


if __name__ == "__main__":
    main()
