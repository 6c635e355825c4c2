"""What it costs to be told each token's probabilities: the worker's computing time a token, with and without.

    python benchmarks/probabilities.py [--rounds N] [--tokens N] [--top N] [--model FILE…] [--json]

One loaded model writes the same text both ways, in turns; who begins changes each time. The ratio of each pair is
taken, then the median. Computing time, with one thread, so that what else the machine does counts little.
"""

from __future__ import annotations

import argparse
import json
import statistics
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadedModel, LoadOptions, TextChunk
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from inglenook.engines.token_choice import USUAL_CANDIDATES
from inglenook.models.starter import starter_path

PROMPT = "The history of computing spans thousands of years, from the abacus to the modern microprocessor."
GOAL = 0.97
SAMPLINGS = {"greedy": Sampling(strategy="greedy"), "sampling": Sampling(seed=7)}


@dataclass(frozen=True, slots=True)
class Run:
    """Medians of one model and sampling, as --json prints them."""

    model: str
    vocabulary: int
    sampling: str
    ratio: float  # without over with; 1 is as fast
    with_milliseconds: float  # a token
    without_milliseconds: float
    same_text: str


def run(path: Path, sampling: str, *, rounds: int, tokens: int, top: int) -> Run:
    """Measure one of them."""
    options = LoadOptions(context_window=2048, threads=1, flash_attention="off")
    model = LlamaCpp().load(str(path), options, on_progress=lambda _: None, cancel=Cancel())
    pairs: list[tuple[float, float]] = []
    same = 0
    try:
        for number in range(rounds + 1):
            order = (top, 0) if number % 2 else (0, top)
            found = {count: _write(model, SAMPLINGS[sampling], tokens, count) for count in order}
            if number:  # the first one warms up
                pairs.append((found[top][0], found[0][0]))
                same += found[top][1] == found[0][1]
        vocabulary = model.info.vocabulary_size
    finally:
        model.unload()
    return Run(
        model=path.name,
        vocabulary=vocabulary,
        sampling=sampling,
        ratio=round(statistics.median(plain / told for told, plain in pairs), 4),
        with_milliseconds=round(statistics.median(told for told, _ in pairs), 3),
        without_milliseconds=round(statistics.median(plain for _, plain in pairs), 3),
        same_text=f"{same} of {len(pairs)}",
    )


def _write(model: LoadedModel, sampling: Sampling, tokens: int, count: int) -> tuple[float, str]:
    request = GenerationRequest(
        messages=(), raw_prompt=PROMPT, sampling=sampling, max_tokens=tokens, reuse_cache=False, probabilities=count
    )
    (worker,) = psutil.Process().children()
    before = worker.cpu_times()
    text = ""
    count = 1
    for chunk in model.generate(request, Cancel()):
        if isinstance(chunk, TextChunk):
            text += chunk.text
        if isinstance(chunk, GenerationDone):
            count = chunk.completion_tokens
    after = worker.cpu_times()
    return 1000 * (after.user + after.system - before.user - before.system) / count, text


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--tokens", type=int, default=96)
    parser.add_argument("--top", type=int, default=USUAL_CANDIDATES)
    parser.add_argument("--sampling", choices=tuple(SAMPLINGS), nargs="+", default=list(SAMPLINGS))
    parser.add_argument("--model", type=Path, nargs="+")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    starter = starter_path()
    assert starter is not None
    runs = [
        run(path, sampling, rounds=words.rounds, tokens=words.tokens, top=words.top)
        for path in words.model or [starter]
        for sampling in words.sampling
    ]
    if words.json:
        print(json.dumps({"runs": [asdict(one) for one in runs]}))
        return
    print(f"{'model':36} {'words':>8} {'sampling':>9} {'with, ms':>9} {'without':>8} {'ratio':>6}  goal {GOAL}")
    for one in runs:
        told, plain = one.with_milliseconds, one.without_milliseconds
        print(
            f"{one.model:36} {one.vocabulary:8,} {one.sampling:>9} {told:9.2f} {plain:8.2f} {one.ratio:6.3f}", end="  "
        )
        print(f"same text: {one.same_text}")


if __name__ == "__main__":
    main()
