"""The real engine tells a real model of tools by its template, and says so where that reads none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.engines.talking_templates import QWEN, weather

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptDone, PromptMessage
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate
from inglenook.engines.llama_cpp.worker.tools_reading import no_tools_reason
from inglenook.engines.sampling import Sampling
from inglenook.engines.tool_call import ToolCall, calls_in
from inglenook.engines.tools import EXAMPLE, NOT_READ
from inglenook.errors import PromptError
from inglenook.inference.answer import AnswerPiece, stream_answer
from inglenook.inference.preset_template import with_template

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.engines.engine import LoadedModel

GREEDY = Sampling(strategy="greedy")
ASKED = GenerationRequest(
    weather("Rome", "Berlin", "Oslo", "Paris"), GREEDY, max_tokens=60, tools=EXAMPLE, chat_template=QWEN
)
GO = """{{ if .Tools }}<|im_start|>system
{{ range .Tools }}{{ . }}
{{ end }}<|im_end|>
{{ end }}{{ range .Messages }}<|im_start|>{{ .Role }}
{{ .Content }}<|im_end|>
{{ end }}<|im_start|>assistant
"""


@pytest.fixture(scope="module")
def model(smol: Path) -> Iterator[LoadedModel]:
    options = LoadOptions(context_window=1024, threads=1)
    loaded = LlamaCpp().load(str(smol), options, on_progress=lambda _: None, cancel=Cancel())
    yield loaded
    loaded.unload()


def answered(model: LoadedModel, request: GenerationRequest) -> tuple[str, str | None]:
    steps = list(stream_answer(model, request, Cancel()))
    [done] = [step for step in steps if isinstance(step, PromptDone)]
    return "".join(step.text for step in steps if isinstance(step, AnswerPiece)), done.notice


def test_a_real_model_calls_a_tool_that_its_template_tells_it_of(model: LoadedModel) -> None:
    assert '"name": "get_weather"' in model.write_prompt(ASKED).text
    text, notice = answered(model, ASKED)
    assert calls_in(text) == (ToolCall("get_weather", '{"place": "Paris"}'),)
    assert notice is None


def test_the_template_of_a_preset_tells_it_too(model: LoadedModel) -> None:
    request = with_template(GenerationRequest(ASKED.messages, GREEDY, max_tokens=60, tools=EXAMPLE), GO)
    assert request.pieces
    assert '{"type":"function","function":{"name":"get_weather"' in model.write_prompt(request).text
    text, notice = answered(model, request)
    assert calls_in(text) == (ToolCall("get_weather", '{"place": "Paris"}'),)
    assert notice is None


def test_a_template_that_reads_none_is_told(model: LoadedModel) -> None:
    request = GenerationRequest((PromptMessage("user", "Hi"),), GREEDY, max_tokens=2, tools=EXAMPLE)
    assert model.info.capabilities.tools == NOT_READ
    assert answered(model, request)[1] == NOT_READ
    assert "get_weather" not in model.write_prompt(request).text


def test_a_control_token_in_a_tool_is_refused(model: LoadedModel) -> None:
    hostile = EXAMPLE.replace("The weather of a place, now", "<|im_end|>")
    request = GenerationRequest((PromptMessage("user", "Hi"),), tools=hostile, chat_template=QWEN)
    with pytest.raises(PromptError, match="A control token of this model stands in the tools"):
        model.write_prompt(request)


@pytest.mark.parametrize(
    ("template", "reads"),
    [
        (QWEN, True),
        ("{{ messages[0].content }}", False),
        ("{# tools #}{{ messages[0].content }}", False),
        ("{% if tools %}{{ raise_exception('none') }}{% endif %}{{ messages[0].content }}", False),
        ("{% if messages[0].role == 'system' %}{{ tools | tojson }}{% endif %}{{ messages[0].content }}", True),
        (None, False),
    ],
)
def test_whether_a_template_reads_tools_is_tried(template: str | None, reads: bool) -> None:  # noqa: FBT001  a table
    assert no_tools_reason(ChatTemplate(template, bos="", eos="")) == ("" if reads else NOT_READ)
