"""Our whole path against a bare loop on the same llama.cpp: tokens a second, as a ratio.

    python benchmarks/decode.py [--rounds N] [--tokens N] [--threads N…] [--sampling NAME…] [--model FILE…] [--json]

Ours is what a chat goes through: the worker, the pipe, the splitting of thoughts, and the saving to the database four
times a second. Both generate the same text, one after the other, in turns; the ratio of each pair is taken, then the
median. decode_costs.py and decode_peers.py tell what constraints and beams cost, and how fast others are.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO

from inglenook.cancel import Cancel
from inglenook.chats.chat_store import ChatStore
from inglenook.engines.engine import Beginning, GenerationDone, GenerationRequest, LoadedModel, LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from inglenook.inference.answer import AnswerPiece, stream_answer
from inglenook.inference.answer_saver import AnswerSaver
from inglenook.models.starter import starter_path
from inglenook.storage.database import Database
from real_models import machine, real_models

PROMPT = "The history of computing spans thousands of years, from the abacus to the modern microprocessor."
GOAL = 0.98
FLASH_ATTENTION = {"off": 0, "on": 1}
SAMPLINGS = {
    "greedy": Sampling(strategy="greedy"),
    "sampling": Sampling(seed=7),  # llama.cpp's defaults
    "full": Sampling(  # all members that cut
        seed=7, repeat_penalty=1.1, dry_multiplier=0.8, typical_p=0.95, xtc_probability=0.1
    ),
}
_ORDER = ("penalties", "dry", "top_k", "typ_p", "top_p", "min_p", "xtc", "temperature")
SAMPLINGS["full"] = replace(SAMPLINGS["full"], sampler_order=_ORDER)


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


def measure(  # noqa: PLR0913  what is measured has many sides
    *,
    rounds: int,
    tokens: int,
    threads: int,
    flash_attention: str = "off",
    sampling: str = "greedy",
    path: Path | None = None,
) -> list[Pair]:
    """Interleaved rounds; who begins changes each time."""
    path = path or starter_path()
    assert path is not None
    words = [str(path), PROMPT, str(threads), str(FLASH_ATTENTION[flash_attention]), sampling]
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
        with tempfile.TemporaryDirectory() as folder, closing(Database(Path(folder, "chats.sqlite"))) as database:
            kept = ChatStore(database)
            for number in range(rounds + 1):
                if number % 2:
                    ours, bare = _ours(model, kept, tokens, SAMPLINGS[sampling]), _bare(peer.stdin, peer.stdout, tokens)
                else:
                    bare, ours = _bare(peer.stdin, peer.stdout, tokens), _ours(model, kept, tokens, SAMPLINGS[sampling])
                pairs.append(Pair(ours[0], bare[0], same_text=ours[1] == bare[1]))
    finally:
        model.unload()
        peer.stdin.close()
        peer.wait()
    return pairs[1:]  # the first one warms up


def _ours(model: LoadedModel, kept: ChatStore, tokens: int, sampling: Sampling) -> tuple[float, str]:
    request = GenerationRequest(messages=(), raw_prompt=PROMPT, sampling=sampling, max_tokens=tokens, reuse_cache=False)
    speed = 0.0
    chat = kept.create("")
    message = kept.add(chat.id, parent_id=None, role="assistant", text="", state="streaming")
    with AnswerSaver(kept, message.id, Beginning("")) as saver:
        for step in stream_answer(model, request, Cancel()):
            if isinstance(step, AnswerPiece):
                saver.add(step.text, thinking=step.thinking)
            if isinstance(step, GenerationDone):
                speed = (step.completion_tokens - 1) / step.generation_s
        return speed, saver.text


def _bare(ask: IO[str], answer: IO[str], tokens: int) -> tuple[float, str]:
    ask.write(f"{tokens}\n")
    ask.flush()
    said = json.loads(answer.readline())
    return (said["tokens"] - 1) / said["seconds"], said["text"]


@dataclass(frozen=True, slots=True)
class Run:
    """What one pair of model and settings came to, as --json prints it."""

    model: str
    threads: int
    sampling: str
    ratio: float
    ours_tokens_per_second: float
    native_tokens_per_second: float
    same_text: str


def run(path: Path, threads: int, sampling: str, *, rounds: int, tokens: int) -> Run:
    """Measure one of them; medians."""
    pairs = measure(rounds=rounds, tokens=tokens, threads=threads, sampling=sampling, path=path)
    return Run(
        model=path.name,
        threads=threads,
        sampling=sampling,
        ratio=round(statistics.median(pair.ratio for pair in pairs), 4),
        ours_tokens_per_second=round(statistics.median(pair.ours for pair in pairs), 2),
        native_tokens_per_second=round(statistics.median(pair.bare for pair in pairs), 2),
        same_text=f"{sum(pair.same_text for pair in pairs)} of {len(pairs)}",
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--tokens", type=int, default=128)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--sampling", choices=tuple(SAMPLINGS), nargs="+", default=list(SAMPLINGS))
    parser.add_argument("--model", type=Path, nargs="+")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        runs = [
            run(path, threads, sampling, rounds=words.rounds, tokens=words.tokens)
            for path in words.model or real_models(Path(folder))
            for threads in words.threads
            for sampling in words.sampling
        ]
    if words.json:
        print(json.dumps({"runs": [asdict(one) for one in runs]}))
        return
    print(machine(), end="\n\n")
    print(
        f"{'model':40} {'threads':>7} {'sampling':>9} {'ours':>8} {'native':>8} {'ratio':>6}  same text (goal {GOAL})"
    )
    for one in runs:
        ours, native = one.ours_tokens_per_second, one.native_tokens_per_second
        print(f"{one.model:40} {one.threads:7} {one.sampling:>9} ", end="")
        print(f"{ours:8.1f} {native:8.1f} {one.ratio:6.3f}  {one.same_text}")


if __name__ == "__main__":
    main()
