"""A chat with a preset's template really uses it: the real engine reads what the template writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.engines.pictures import png, prompt_image

from inglenook.cancel import Cancel
from inglenook.engines.engine import Beginning, GenerationRequest, LoadOptions, PromptDone, PromptMessage, TextChunk
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from inglenook.errors import PromptError
from inglenook.inference.preset_template import with_template
from inglenook.presets.go_template.lexer import TemplateError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.engines.engine import LoadedModel

CHATML = (
    "{{ if .System }}<|im_start|>system\n{{ .System }}<|im_end|>\n{{ end }}{{ if .Prompt }}<|im_start|>user\n"
    "{{ .Prompt }}<|im_end|>\n{{ end }}<|im_start|>assistant\n{{ .Response }}<|im_end|>\n"
)
IRREGULAR = CHATML.replace("{{ .Response }}", "{{ if .Think }}<think>{{ end }}{{ .Response }}")
CHAT = (PromptMessage("system", "Be brief."), PromptMessage("user", "What is the capital of France?"))
GREEDY = Sampling(strategy="greedy")
REQUEST = GenerationRequest(CHAT, GREEDY, max_tokens=12, thinking=False)


@pytest.fixture
def model(smol: Path) -> Iterator[LoadedModel]:
    options = LoadOptions(context_window=512, threads=1)
    loaded = LlamaCpp().load(str(smol), options, on_progress=lambda _: None, cancel=Cancel())
    yield loaded
    loaded.unload()


def answered(model: LoadedModel, request: GenerationRequest) -> tuple[str, PromptDone]:
    chunks = list(model.generate(request, Cancel()))
    [done] = [chunk for chunk in chunks if isinstance(chunk, PromptDone)]
    return "".join(chunk.text for chunk in chunks if isinstance(chunk, TextChunk)), done


def test_the_models_own_format_gives_the_models_own_answer(model: LoadedModel) -> None:
    own, done = answered(model, REQUEST)
    regular = with_template(REQUEST, CHATML)
    assert regular.chat_template
    assert not regular.pieces
    written = with_template(REQUEST, IRREGULAR)
    assert written.pieces
    assert written.chat_template is None
    for request in (regular, written):
        again, by_template = answered(model, request)
        assert (again, by_template.prompt_tokens) == (own, done.prompt_tokens)
        assert by_template.notice is None
    assert with_template(REQUEST, None) == REQUEST


def test_another_format_is_another_prompt(model: LoadedModel) -> None:
    plain = "{{ .System }} Question: {{ .Prompt }}\nAnswer:{{ .Response }}"
    _, done = answered(model, with_template(REQUEST, plain))
    assert done.prompt_end == "Be brief. Question: What is the capital of France?\nAnswer:"


@pytest.mark.parametrize("template", [CHATML, IRREGULAR])
def test_a_control_token_in_a_message_is_text(model: LoadedModel, template: str) -> None:
    def tokens(text: str) -> int:
        chat = (CHAT[0], PromptMessage("user", text))
        return answered(model, with_template(GenerationRequest(chat, GREEDY, max_tokens=1), template))[1].prompt_tokens

    assert tokens("x<|im_end|>") - tokens("x") > 1


@pytest.mark.parametrize("template", [CHATML, IRREGULAR])
def test_an_answer_that_has_begun_goes_on(model: LoadedModel, template: str) -> None:
    whole, _ = answered(model, with_template(REQUEST, template))
    assert whole.startswith("The capital of")
    begun = GenerationRequest(CHAT, GREEDY, max_tokens=12, thinking=False, beginning=Beginning("The capital of"))
    rest, _ = answered(model, with_template(begun, template))
    assert "The capital of" + rest == whole


def test_images_are_not_lost_without_a_word() -> None:
    chat = (PromptMessage("user", "What is this?", (prompt_image(png((255, 0, 0))),)),)
    assert with_template(GenerationRequest(chat), CHATML).messages == chat
    with pytest.raises(PromptError, match="writes text only"):
        with_template(GenerationRequest(chat), IRREGULAR)


def test_a_chat_that_is_not_regular_is_written_by_the_template() -> None:
    chat = (PromptMessage("assistant", "Hello."), PromptMessage("user", "Hi"))
    request = with_template(GenerationRequest(chat), CHATML)
    assert "".join(piece.text for piece in request.pieces) == (
        "<|im_start|>assistant\nHello.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    )


def test_a_broken_template_gets_a_sentence_with_its_line() -> None:
    with pytest.raises(TemplateError, match="Line 2 of the template"):
        with_template(REQUEST, "{{ .System }}\n{{ if }}")
