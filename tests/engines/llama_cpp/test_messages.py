"""Every command and event crosses the pipe unchanged."""

from __future__ import annotations

import dataclasses
import logging
import math

import pytest
from pydantic import ValidationError

from inglenook.engines.beams import BeamNode, BeamsFound, BeamsGrown, FoundBeam
from inglenook.engines.engine import (
    BufferUse,
    GenerationDone,
    GenerationRequest,
    LoadOptions,
    LoadProgress,
    PromptDone,
    PromptMessage,
    PromptProgress,
    TextChunk,
)
from inglenook.engines.llama_cpp.event_packing import pack_event, unpack_event
from inglenook.engines.llama_cpp.messages import (
    Command,
    CountTokens,
    Event,
    Explain,
    Explained,
    Failed,
    Generate,
    Load,
    Loaded,
    LogLine,
    MakePlan,
    Ping,
    Planned,
    Pong,
    ReadText,
    Ready,
    SetThreads,
    Stop,
    Tokenize,
    Tokens,
    WasRead,
    pack_command,
    unpack_command,
)
from inglenook.engines.llama_cpp.plan import LoadParameters, Plan, PlanRequest, PretendDevice
from inglenook.engines.llama_cpp.prompt_messages import PromptWritten, WritePrompt
from inglenook.engines.sampling import Sampling
from inglenook.engines.scripted import SCRIPTED_MODEL
from inglenook.engines.token_choice import Candidate, ChainStage, Explanation, LikelyToken, ReadToken, TokenChoice
from inglenook.sentence import Sentence, say

PARAMETERS = LoadParameters(n_ctx=512, n_batch=64, n_ubatch=64, n_threads=2, tensor_split=(0.25, 0.75))
CARD = PretendDevice("gpu0", "RTX 4090", "cuda", 2**35, 2**34)
CHOICE = TokenChoice(7, "é", 0.5, 1.0, 2, (Candidate(7, "é", 0.5, 1.0), Candidate(8, "x", 0.25, 0.0, "top_k")))
USE = BufferUse("gpu0", "CUDA0", 2**40, 5, 6)
MESSAGES = (PromptMessage("system", ""), PromptMessage("user", 'Grüße 🔥 "\\ \x00'))


@pytest.mark.parametrize(
    "command",
    [
        Load("/models/é/ü.gguf", LoadOptions(context_window=4096, gpu_layers=0, flash_attention="off")),
        Generate(GenerationRequest(MESSAGES, Sampling(seed=7), stop=("a", "b"), thinking=False, raw_prompt="x")),
        CountTokens(MESSAGES),
        WritePrompt(GenerationRequest(MESSAGES, chat_template="{{ x }}")),
        Tokenize("日本"),
        Explain(Sampling(sampler_order=("top_k",), logit_bias=((1, -100.0),)), 7, 10, 3),
        ReadText("x", MESSAGES),
        SetThreads(3),
        Stop(),
        Ping(),
        MakePlan(PlanRequest(b"GGUF\x00\xff", 2**40, PARAMETERS, (CARD,), parts=(2, 3)), "/folder/é"),
    ],
)
def test_a_command_comes_back(command: Command) -> None:
    assert unpack_command(pack_command(command)) == command


def test_half_a_character_and_a_number_without_an_end_cross_too() -> None:
    command = Generate(GenerationRequest((PromptMessage("user", "caf\udce9"),), Sampling(temperature=math.inf)))

    arrived = unpack_command(pack_command(command))

    assert isinstance(arrived, Generate)
    assert arrived.request.messages[0].text == "caf\ufffd"
    assert arrived.request.sampling.temperature == math.inf


@pytest.mark.parametrize(
    "event",
    [
        Ready(1, ("CPU: x",)),
        LoadProgress("Reading the weights", None),
        Loaded(SCRIPTED_MODEL),
        PromptProgress(1, 2),
        PromptDone(5, 3, "end\n", 2**32 - 1, None),
        TextChunk("🔥", 2),
        TextChunk("🔥", 2, choices=(CHOICE, dataclasses.replace(CHOICE, candidates=()))),
        Explained(Explanation(3, "a", (ChainStage("top_k", 2, 0.5, 1, (LikelyToken(3, "a", 1.0),)),), 4, "b", "c", 5)),
        BeamsGrown(1, (BeamNode(0, 7, "é", -0.5), BeamNode(1, 2, "", -1.5, is_finished=True, group=1))),
        BeamsFound((FoundBeam("é", (7, 2), -1.5, -0.75, is_ended=True),)),
        WasRead((ReadToken(1, "a", None, None, None), ReadToken(2, "b", 1.5, 2.5, 1))),
        GenerationDone("stop_string", 3, 0.1, 0.2, 0.3, "."),
        Tokens((1, 2, 3)),
        PromptWritten("<s>🔥", 2),
        Failed("bug", "Traceback"),
        Pong(2**40, busy=True),
        LogLine(logging.ERROR, "x"),
        Planned(Plan((USE,), 1, 2, 512, 3, ("", "gpu0"), 0.5, notes=("é",))),
        Loaded(dataclasses.replace(SCRIPTED_MODEL, memory=(USE,), output_bytes=4)),
    ],
)
def test_an_event_comes_back(event: Event) -> None:
    assert unpack_event(pack_event(event)) == event


@pytest.mark.parametrize("data", [b"", b"{}", b'{"kind":"load"}', b'{"kind":"format_disk"}', b"\xff"])
def test_what_is_no_command_is_refused(data: bytes) -> None:
    with pytest.raises(ValidationError):
        unpack_command(data)


def test_a_sentence_keeps_what_it_was_made_of() -> None:
    sentence = say("The chat has {count:,} tokens: {why}", count=2**40, why=say("stop {name}.", name="now"))
    event = unpack_event(pack_event(Failed("prompt", sentence)))
    assert isinstance(event, Failed)
    assert event.sentence == sentence
    assert isinstance(event.sentence, Sentence)
    assert event.sentence.template == sentence.template
    inner = event.sentence.values["why"]
    assert isinstance(inner, Sentence)
    assert inner.values == {"name": "now"}
