"""``inglenook lab tokens``: how expected each token of a text is, and what else was likely."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.cli.chat_choices import chosen_model
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import faint, harmless
from inglenook.engines.engine import Beginning, GenerationRequest, PromptMessage
from inglenook.engines.sampling import Sampling
from inglenook.inference.reading_tokens import read_tokens

if TYPE_CHECKING:
    from inglenook.cli.arguments import LabTokens
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.token_choice import ReadAnswer, TokenChoice

_MODEL_ALONE = Sampling(strategy="beam_search")  # no chain acts: what the model itself says is told
_SHOWN = 3  # likeliest tokens of a line
_WIDTH = 16  # characters of a token


def lab_tokens(command: LabTokens, rooms: TerminalRooms) -> int:
    """Print them and return 0. Raises InglenookError with the sentence, KeyboardInterrupt when stopped."""
    model = chosen_model(rooms, command.model, None)
    status = StatusLine()
    cancel = Cancel()
    with interrupt_cancels(cancel):
        try:
            options = rooms.settings.engine.to_load_options()
            loaded = rooms.loaded.ensure(model, options, on_progress=status.show, cancel=cancel)
            found = read_tokens(loaded, _request(command), top=command.top, on_progress=status.show, cancel=cancel)
        finally:
            status.clear()
    if command.json:
        print(json.dumps({"model": model.name, "tokens": _facts(found, command.top)}, ensure_ascii=False))
    else:
        _print(found)
    return 0


def _request(command: LabTokens) -> GenerationRequest:
    if command.raw:
        return GenerationRequest((), sampling=_MODEL_ALONE, raw_prompt=command.prompt)
    system = (PromptMessage("system", command.system),) if command.system else ()
    request = GenerationRequest((*system, PromptMessage("user", command.prompt)), sampling=_MODEL_ALONE)
    return replace(request, beginning=Beginning(command.answer)) if command.answer else request


def _facts(found: ReadAnswer, top: int) -> list[dict[str, object]]:
    """What --json prints; scripts rely on these names. Nothing foretells the first token: null."""
    return [
        {
            "token": choice.token,
            "text": choice.text,
            "part": "answer" if place >= found.begins else "prompt",
            "probability": choice.before if choice.candidates else None,
            "surprisal": choice.surprisal if choice.candidates else None,
            "entropy": choice.entropy if choice.candidates else None,
            "rank": choice.rank if choice.candidates and choice.rank <= top else None,
            "likeliest": [
                {"token": one.token, "text": one.text, "probability": one.before} for one in choice.candidates[:top]
            ],
        }
        for place, choice in enumerate(found.choices)
    ]


def _print(found: ReadAnswer) -> None:
    print(faint(f"{'token':{_WIDTH}} {'probability':>11} {'surprisal':>9} {'entropy':>7}  likeliest", sys.stdout))
    for place, choice in enumerate(found.choices):
        if place == found.begins and found.answer:
            print(faint("— the answer —", sys.stdout))
        print(_line(choice))
    told = [choice for choice in (found.answer or found.prompt) if choice.candidates]
    if told:
        bits = sum(choice.surprisal for choice in told) / len(told)
        what = "answer" if found.answer else "prompt"
        print(faint(f"{what}: {len(told):,} tokens, {bits:.2f} bits a token, perplexity {2**bits:,.1f}", sys.stdout))


def _line(choice: TokenChoice) -> str:
    token = f"{_shown(choice.text):{_WIDTH}}"
    if not choice.candidates:
        return f"{token} {'-':>11} {'-':>9} {'-':>7}"
    others = " · ".join(f"{_shown(one.text)} {one.before:.1%}" for one in choice.candidates[:_SHOWN])
    return f"{token} {choice.before:>11.2%} {choice.surprisal:>9.2f} {choice.entropy:>7.2f}  {others}"


def _shown(text: str) -> str:
    """A token on one line, with its blanks to be seen."""
    return harmless(text).replace(" ", "␣").replace("\n", "⏎").replace("\t", "⇥")
