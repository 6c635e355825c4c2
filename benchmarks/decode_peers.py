"""How fast others write with the same file: llama-cpp-python's high-level class, and servers of llama.cpp.

    python benchmarks/decode_peers.py [--rounds N] [--tokens N] [--threads N] [--model FILE…] [--node FOLDER] [--json]

For context: each writes greedily behind the same prompt, in turns with ours; the ratio is ours over theirs, the median
of pairs. xllamacpp's server is asked over HTTP if it is installed. ``--node`` names a folder in which node-llama-cpp
was installed with npm.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from real_models import machine, real_models

PROMPT = "The history of computing spans thousands of years, from the abacus to the modern microprocessor."
# Each reads lines "TOKENS" and answers each with the seconds from its first to its last token, and their number.
HIGH_LEVEL = """
import sys, time
from llama_cpp import Llama
model = Llama(sys.argv[1], n_ctx=2048, n_threads=int(sys.argv[3]), verbose=False)
for line in sys.stdin:
    model.reset()
    times = [time.perf_counter() for _ in model.create_completion(
        sys.argv[2], max_tokens=int(line), temperature=0, stream=True)]
    print(times[-1] - times[0], len(times), flush=True)
"""
XLLAMACPP = """
import json, sys, time, urllib.request
import xllamacpp
wanted = xllamacpp.CommonParams()
wanted.model.path = sys.argv[1]
wanted.n_ctx, wanted.n_parallel = 2048, 1
wanted.cpuparams.n_threads = wanted.cpuparams_batch.n_threads = int(sys.argv[3])
server = xllamacpp.Server(wanted)
for line in sys.stdin:
    asked = {"prompt": sys.argv[2], "n_predict": int(line), "temperature": 0, "cache_prompt": False, "stream": False}
    told = []
    server.handle_completions(json.dumps(asked), told.append)
    said = told[-1] if isinstance(told[-1], dict) else json.loads(told[-1])
    timings = said["timings"]
    print(timings["predicted_ms"] / 1000, timings["predicted_n"], flush=True)
"""
NODE = """
import readline from "node:readline";
import {getLlama, LlamaCompletion} from "node-llama-cpp";
const [path, prompt, threads] = process.argv.slice(2);
const llama = await getLlama({build: "never", gpu: false, logLevel: "error", maxThreads: Number(threads)});
const model = await llama.loadModel({modelPath: path});
const context = await model.createContext({contextSize: 2048, threads: Number(threads)});
for await (const line of readline.createInterface({input: process.stdin})) {
    const sequence = context.getSequence();
    const times = [];
    await new LlamaCompletion({contextSequence: sequence}).generateCompletion(
        prompt, {maxTokens: Number(line), temperature: 0, onToken: () => times.push(performance.now())});
    sequence.dispose();
    console.log((times[times.length - 1] - times[0]) / 1000, times.length);
}
"""


@dataclass(frozen=True, slots=True)
class Beside:
    """Medians of one model and one peer."""

    model: str
    peer: str
    ours_tokens_per_second: float
    peer_tokens_per_second: float
    ratio: float


class Peer:
    """A program that writes when it is told how many tokens."""

    def __init__(self, name: str, command: list[str], stack: ExitStack, folder: Path | None = None) -> None:
        self.name = name
        self._process = stack.enter_context(
            subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=folder
            )
        )
        stack.callback(self._process.terminate)

    def speed(self, tokens: int) -> float:
        """Tokens a second of one answer."""
        ask, answer = self._process.stdin, self._process.stdout
        assert ask is not None
        assert answer is not None
        ask.write(f"{tokens}\n")
        ask.flush()
        seconds, count = _numbers(answer)
        return (count - 1) / seconds


def _numbers(answer: IO[str]) -> tuple[float, float]:
    """The next line that is two numbers; others are somebody's log."""
    for line in answer:
        words = line.split()
        try:
            seconds, count = map(float, words)
        except ValueError:
            continue
        return seconds, count
    raise RuntimeError("the peer has ended")


def peers(path: Path, threads: int, node: Path | None, stack: ExitStack) -> list[Peer]:
    """Those that are there."""
    words = [str(path), PROMPT, str(threads)]
    found = [Peer("llama-cpp-python, Llama", [sys.executable, "-c", HIGH_LEVEL, *words], stack)]
    if importlib.util.find_spec("xllamacpp"):
        found.append(Peer("xllamacpp, Server", [sys.executable, "-c", XLLAMACPP, *words], stack))
    program = shutil.which("node")
    if node is not None and program is not None:
        script = node / "inglenook-peer.mjs"
        script.write_text(NODE, encoding="utf-8")
        stack.callback(script.unlink)
        found.append(Peer("node-llama-cpp", [program, str(script), *words], stack, node))
    return found


def beside(path: Path, *, rounds: int, tokens: int, threads: int, node: Path | None) -> list[Beside]:
    """One model against each; the first round warms up."""
    options = LoadOptions(context_window=2048, threads=threads, flash_attention="off")
    pairs: dict[str, list[tuple[float, float]]] = {}
    with ExitStack() as stack:
        model = LlamaCpp().load(str(path), options, on_progress=lambda _: None, cancel=Cancel())
        stack.callback(model.unload)
        request = GenerationRequest(
            messages=(),
            raw_prompt=PROMPT,
            sampling=Sampling(strategy="greedy"),
            max_tokens=tokens,
            reuse_cache=False,
        )
        others = peers(path, threads, node, stack)
        for number in range(rounds + 1):
            for peer in others:
                theirs = peer.speed(tokens)
                done = list(model.generate(request, Cancel()))[-1]
                assert isinstance(done, GenerationDone)
                if number:
                    ours = (done.completion_tokens - 1) / done.generation_s
                    pairs.setdefault(peer.name, []).append((ours, theirs))
    return [
        Beside(
            path.name,
            name,
            round(statistics.median(ours for ours, _ in some), 2),
            round(statistics.median(theirs for _, theirs in some), 2),
            round(statistics.median(ours / theirs for ours, theirs in some), 3),
        )
        for name, some in pairs.items()
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=128)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--model", type=Path, nargs="+")
    parser.add_argument("--node", type=Path, help="a folder in which node-llama-cpp is installed")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lines = [
            line
            for path in words.model or real_models(Path(folder))
            for line in beside(path, rounds=words.rounds, tokens=words.tokens, threads=words.threads, node=words.node)
        ]
    if words.json:
        print(json.dumps({"runs": [asdict(line) for line in lines]}))
        return
    print(machine(), end="\n\n")
    print(f"{'model':38} {'peer':26} {'ours':>8} {'theirs':>8} {'ratio':>6}")
    for one in lines:
        print(f"{one.model:38} {one.peer:26} ", end="")
        print(f"{one.ours_tokens_per_second:8.1f} {one.peer_tokens_per_second:8.1f} {one.ratio:6.2f}")


if __name__ == "__main__":
    main()
