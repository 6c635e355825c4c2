"""What constraints, probabilities and searches cost a token, and what the cached prompt saves, beside plain sampling.

    python benchmarks/decode_costs.py [--rounds N] [--tokens N] [--threads N] [--model FILE…] [--json]

One loaded model does each of them and the plain answer in turns. The ratio is plain time over theirs for a token, so 1
costs nothing; medians. The time is all but the reading of the prompt, so a constraint's preparation counts. A held
answer has its own length, with tokens that must follow not computed one by one; a beam search computes all its beams.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from inglenook.cancel import Cancel
from inglenook.engines.constraint import Constraint
from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadedModel, LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from real_models import machine, real_models

PROMPT = "The history of computing spans thousands of years, from the abacus to the modern microprocessor. "
PLAIN = "plain"
SCHEMA = """{"type": "object", "properties": {"name": {"type": "string", "maxLength": 40}, "age": {"type": "integer",
"minimum": 0, "maximum": 150}, "tags": {"type": "array", "items": {"enum": ["red", "green", "blue"]}, "minItems": 4,
"maxItems": 6}, "note": {"type": "string", "minLength": 60, "maxLength": 120}}, "required": ["name", "age", "tags",
"note"], "additionalProperties": false}"""
LARK = 'start: (WORD " ")+ "end"\nWORD: /[a-z]{1,9}/'
GBNF = 'root ::= ([a-z]+ " ")+ "end"'
SEEDED = Sampling(seed=7)


@dataclass(frozen=True, slots=True)
class Cost:
    """One line of the table."""

    model: str
    what: str
    milliseconds_a_token: float
    ratio: float  # plain over this
    tokens: int


@dataclass(frozen=True, slots=True)
class FirstToken:
    """Milliseconds until the first token, of the same prompt."""

    model: str
    prompt_tokens: int
    read: float
    cached: float


def requests(tokens: int) -> dict[str, GenerationRequest]:
    """By what they are called in the table."""
    plain = GenerationRequest(messages=(), raw_prompt=PROMPT, sampling=SEEDED, max_tokens=tokens, reuse_cache=False)
    held = {
        "json": Constraint("json"),
        "json schema": Constraint("json_schema", SCHEMA),
        "choices": Constraint("choices", json.dumps([f"{name} and so on and on" for name in ("red", "green", "blue")])),
        "regex": Constraint("regex", "([a-z]{1,9} ){24,40}end"),
        "lark": Constraint("lark", LARK),
        "gbnf": Constraint("gbnf", GBNF),
    }
    searches = {
        **{f"{beams} beams": Sampling(strategy="beam_search", beams=beams) for beams in (1, 2, 4, 8, 16)},
        "contrastive, 4": Sampling(strategy="contrastive_search"),
    }
    return {
        PLAIN: plain,
        "greedy": replace(plain, sampling=Sampling(strategy="greedy")),
        "10 probabilities": replace(plain, probabilities=10),
        **{name: replace(plain, constraint=constraint) for name, constraint in held.items()},
        **{name: replace(plain, sampling=sampling) for name, sampling in searches.items()},
    }


def costs(path: Path, *, rounds: int, tokens: int, threads: int) -> tuple[list[Cost], FirstToken]:
    """Of one model; the first round warms up."""
    options = LoadOptions(context_window=2048, threads=threads, flash_attention="off")
    model = LlamaCpp().load(str(path), options, on_progress=lambda _: None, cancel=Cancel())
    asked = requests(tokens)
    found: dict[str, list[tuple[float, float, int]]] = {name: [] for name in asked}
    try:
        for number in range(rounds + 1):
            for name, request in asked.items():
                plain, _ = _a_token(model, asked[PLAIN])
                this, count = _a_token(model, request)
                if number:
                    found[name].append((this, plain, count))
        first = _first_token(model, path.name, rounds)
    finally:
        model.unload()
    lines = [
        Cost(
            path.name,
            name,
            round(statistics.median(this for this, _, _ in some) * 1000, 3),
            round(statistics.median(plain / this for this, plain, _ in some), 3),
            some[-1][2],
        )
        for name, some in found.items()
        if name != PLAIN
    ]
    return lines, first


def _a_token(model: LoadedModel, request: GenerationRequest) -> tuple[float, int]:
    done = _done(model, request)
    seconds = done.ttft_s - done.prompt_s + done.generation_s
    return seconds / max(1, done.completion_tokens), done.completion_tokens


def _done(model: LoadedModel, request: GenerationRequest) -> GenerationDone:
    done = list(model.generate(request, Cancel()))[-1]
    assert isinstance(done, GenerationDone)
    return done


def _first_token(model: LoadedModel, name: str, rounds: int) -> FirstToken:
    prompt = PROMPT * 20
    request = GenerationRequest(messages=(), raw_prompt=prompt, sampling=SEEDED, max_tokens=1)
    read: list[float] = []
    cached: list[float] = []
    for _ in range(rounds):
        read.append(_done(model, replace(request, reuse_cache=False)).ttft_s)
        cached.append(_done(model, request).ttft_s)
    return FirstToken(name, model.size(prompt), _milliseconds(read), _milliseconds(cached))


def _milliseconds(seconds: list[float]) -> float:
    return round(statistics.median(seconds) * 1000, 1)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--model", type=Path, nargs="+")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = [
            costs(path, rounds=words.rounds, tokens=words.tokens, threads=words.threads)
            for path in words.model or real_models(Path(folder))
        ]
    lines, firsts = [line for some, _ in found for line in some], [first for _, first in found]
    if words.json:
        print(json.dumps({"costs": [asdict(one) for one in lines], "first_token": [asdict(one) for one in firsts]}))
        return
    print(machine(), end="\n\n")
    print(f"{'model':38} {'what':18} {'ms a token':>10} {'ratio':>6} {'tokens':>6}")
    for one in lines:
        print(f"{one.model:38} {one.what:18} {one.milliseconds_a_token:10.2f} {one.ratio:6.2f} {one.tokens:6}")
    print("\ntime to the first token, ms")
    for one in firsts:
        print(f"{one.model:38} {one.prompt_tokens} tokens: {one.read:.1f} read, {one.cached:.1f} from the cache")


if __name__ == "__main__":
    main()
