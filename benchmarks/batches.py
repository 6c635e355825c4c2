"""Several answers to one prompt at once against one after the other, in one worker: tokens a second, as a ratio.

    python benchmarks/batches.py [--rounds N] [--tokens N] [--answers N] [--widths N…] [--threads N] [--model FILE…]

Both ways write the same number of answers of the same length, with the same seeds, behind a prompt that is remembered;
who begins changes from round to round. The ratio of each pair is taken, then the median: above 1, at once is faster.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadedModel, LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.samples import SampledModel, SampleEnded, SampleRequest
from inglenook.engines.sampling import Sampling
from inglenook.models.starter import starter_path

PROMPT = "The history of computing spans thousands of years, from the abacus to the modern microprocessor."
WARM = Sampling(temperature=0.7)


@dataclass(frozen=True, slots=True)
class Run:
    """What one width came to, as --json prints it; medians."""

    model: str
    threads: int
    width: int
    ratio: float
    at_once_tokens_per_second: float
    one_by_one_tokens_per_second: float


def at_once(model: LoadedModel, request: GenerationRequest, seeds: tuple[int, ...], width: int) -> float:
    """Tokens a second, the prompt left out."""
    assert isinstance(model, SampledModel)
    began, tokens = time.perf_counter(), 0
    for step in model.sample(SampleRequest(request, seeds, width), Cancel()):
        if isinstance(step, SampleEnded):
            tokens += step.tokens
    return tokens / (time.perf_counter() - began)


def one_by_one(model: LoadedModel, request: GenerationRequest, seeds: tuple[int, ...]) -> float:
    """The same, each answer behind what is remembered of the prompt."""
    began, tokens = time.perf_counter(), 0
    for seed in seeds:
        for step in model.generate(replace(request, sampling=replace(request.sampling, seed=seed)), Cancel()):
            if isinstance(step, GenerationDone):
                tokens += step.completion_tokens
    return tokens / (time.perf_counter() - began)


def measure(path: Path, words: argparse.Namespace) -> list[Run]:
    """All widths with one model."""
    options = LoadOptions(context_window=4096, threads=words.threads)
    model = LlamaCpp().load(str(path), options, on_progress=lambda _: None, cancel=Cancel())
    request = GenerationRequest((), raw_prompt=PROMPT, sampling=WARM, max_tokens=words.tokens)
    seeds = tuple(range(1, words.answers + 1))
    runs: list[Run] = []
    try:
        one_by_one(model, request, seeds[:1])  # warms up
        for width in words.widths:
            pairs: list[tuple[float, float]] = []
            for number in range(words.rounds):
                if number % 2:
                    together = at_once(model, request, seeds, width)
                    pairs.append((together, one_by_one(model, request, seeds)))
                else:
                    alone = one_by_one(model, request, seeds)
                    pairs.append((at_once(model, request, seeds, width), alone))
            runs.append(
                Run(
                    model=path.name,
                    threads=words.threads,
                    width=width,
                    ratio=round(statistics.median(together / alone for together, alone in pairs), 3),
                    at_once_tokens_per_second=round(statistics.median(pair[0] for pair in pairs), 1),
                    one_by_one_tokens_per_second=round(statistics.median(pair[1] for pair in pairs), 1),
                )
            )
    finally:
        model.unload()
    return runs


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--answers", type=int, default=16)
    parser.add_argument("--widths", type=int, nargs="+", default=[2, 4, 8, 16])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--model", type=Path, nargs="+")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    starter = starter_path()
    assert starter is not None
    runs = [run for path in words.model or [starter] for run in measure(path, words)]
    if words.json:
        print(json.dumps({"runs": [asdict(run) for run in runs]}))
        return
    print(f"{'model':<36} threads  width  at once  one by one  ratio")
    for run in runs:
        print(
            f"{run.model[:36]:<36} {run.threads:>7} {run.width:>6} {run.at_once_tokens_per_second:>8.1f} "
            f"{run.one_by_one_tokens_per_second:>11.1f} {run.ratio:>6.2f}"
        )


if __name__ == "__main__":
    main()
