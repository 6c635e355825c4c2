"""Known chat formats are recognised by what their Go templates write, and said in Jinja with the same result."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2.sandbox import ImmutableSandboxedEnvironment

from inglenook.errors import PresetError
from inglenook.presets.chat_format import chat_format_of, is_regular
from inglenook.presets.go_template.conversation import GoTemplate
from inglenook.presets.preset import Example, Preset
from inglenook.presets.rendering import opened, render, render_pieces, template_facts

CHATML = """{{ if .System }}<|im_start|>system
{{ .System }}<|im_end|>
{{ end }}{{ if .Prompt }}<|im_start|>user
{{ .Prompt }}<|im_end|>
{{ end }}<|im_start|>assistant
{{ .Response }}<|im_end|>
"""
KNOWN = {
    "ChatML": CHATML,
    "Llama 3": (
        "{{ if .System }}<|start_header_id|>system<|end_header_id|>\n\n{{ .System }}<|eot_id|>{{ end }}"
        "{{ if .Prompt }}<|start_header_id|>user<|end_header_id|>\n\n{{ .Prompt }}<|eot_id|>{{ end }}"
        "<|start_header_id|>assistant<|end_header_id|>\n\n{{ .Response }}<|eot_id|>"
    ),
    "Gemma": (
        "<start_of_turn>user\n{{ if .System }}{{ .System }} {{ end }}{{ .Prompt }}<end_of_turn>\n"
        "<start_of_turn>model\n{{ .Response }}<end_of_turn>\n"
    ),
    "Mistral": "[INST] {{ if .System }}{{ .System }}\n\n{{ end }}{{ .Prompt }} [/INST]{{ .Response }}</s>",
    "Llama 2": (
        "[INST] {{ if .System }}<<SYS>>\n{{ .System }}\n<</SYS>>\n\n{{ end }}{{ .Prompt }} [/INST]{{ .Response }}"
    ),
    "Phi 3": (
        "{{ if .System }}<|system|>\n{{ .System }}<|end|>\n{{ end }}{{ if .Prompt }}<|user|>\n{{ .Prompt }}<|end|>\n"
        "{{ end }}<|assistant|>\n{{ .Response }}<|end|>\n"
    ),
    "Zephyr": (
        "{{ if .System }}<|system|>\n{{ .System }}</s>\n{{ end }}{{ if .Prompt }}<|user|>\n{{ .Prompt }}</s>\n{{ end }}"
        "<|assistant|>\n{{ .Response }}</s>\n"
    ),
    "Vicuna": "{{ if .System }}{{ .System }}\n\n{{ end }}USER: {{ .Prompt }}\nASSISTANT: {{ .Response }}</s>\n",
    "Alpaca": (
        "{{ if .System }}{{ .System }}\n\n{{ end }}### Instruction:\n{{ .Prompt }}\n\n"
        "### Response:\n{{ .Response }}\n\n"
    ),
    "DeepSeek": (
        "{{ if .System }}{{ .System }}{{ end }}{{ if .Prompt }}<｜User｜>{{ .Prompt }}{{ end }}"  # noqa: RUF001
        "<｜Assistant｜>{{ .Response }}<｜end▁of▁sentence｜>"  # noqa: RUF001
    ),
    "Granite": (
        "{{- range $index, $_ := .Messages }}<|start_of_role|>{{ .Role }}<|end_of_role|>{{ .Content }}<|end_of_text|>\n"
        "{{ end }}<|start_of_role|>assistant<|end_of_role|>"
    ),
    "Command R": (
        '{{- range .Messages }}<|START_OF_TURN_TOKEN|>{{ if eq .Role "user" }}<|USER_TOKEN|>'
        '{{ else if eq .Role "system" }}<|SYSTEM_TOKEN|>{{ else }}<|CHATBOT_TOKEN|>{{ end }}{{ .Content }}'
        "<|END_OF_TURN_TOKEN|>{{ end }}<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>"
    ),
    "": "{{ range .Messages }}({{ .Role }}: {{ .Content }}){{ end }}(assistant: ",
}
THINKING = "{{ range .Messages }}<{{ .Role }}>{{ .Content }}{{ end }}{{ if .Think }}<think>{{ end }}"
WITHOUT_SYSTEM = '{{ range .Messages }}{{ if eq .Role "user" }}<user>{{ .Content }}{{ end }}{{ end }}'
IRREGULAR = {
    "the system prompt stands before the last question": (
        '{{ range $i, $_ := .Messages }}{{ if eq .Role "user" }}[INST] {{ if and $.System (eq (len (slice $.Messages $i'
        ')) 1) }}{{ $.System }} {{ end }}{{ .Content }}[/INST]{{ else if eq .Role "assistant" }} {{ .Content }}</s>'
        "{{ end }}{{ end }}"
    ),
    "it reads whether to think": THINKING,
    "the system prompt is left out": WITHOUT_SYSTEM,
    "it cannot be read": "{{ if }}",
    "it fails": "{{ .Messages.Nothing }}",
}
TEXTS = st.text(st.sampled_from(list("ab \n'\"{}%\\é😀")), min_size=1, max_size=8)


def chats() -> st.SearchStrategy[tuple[Example, ...]]:
    def of(texts: list[str], system: str | None) -> tuple[Example, ...]:
        turns = texts if len(texts) % 2 else texts[:-1]
        messages = tuple(Example("assistant" if n % 2 else "user", text) for n, text in enumerate(turns))
        return messages if system is None else (Example("system", system), *messages)

    return st.builds(of, st.lists(TEXTS, min_size=1, max_size=7), st.none() | TEXTS)


@pytest.mark.parametrize("name", KNOWN)
@settings(max_examples=25, deadline=None)
@given(messages=chats())
def test_a_known_format_is_the_same_in_jinja(name: str, messages: tuple[Example, ...]) -> None:
    form = chat_format_of(KNOWN[name])
    assert form is not None
    assert form.name == name
    expected = GoTemplate.read(KNOWN[name]).render(messages)
    assert form.render(messages) == expected
    template = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True).from_string(form.jinja)
    plain = [{"role": message.role, "content": message.text} for message in messages]
    assert template.render(messages=plain, add_generation_prompt=True) == expected
    assert is_regular([message.role for message in messages])


@pytest.mark.parametrize("why", IRREGULAR)
def test_what_is_not_regular_stays_a_go_template(why: str) -> None:
    assert chat_format_of(IRREGULAR[why]) is None


def test_only_questions_and_answers_are_regular() -> None:
    assert is_regular(["user"])
    assert is_regular(["system", "user", "assistant", "user"])
    for roles in ([], ["system"], ["assistant", "user"], ["user", "assistant"], ["user", "user"], ["user", "system"]):
        assert not is_regular(roles)


def test_a_preset_opens_the_conversation() -> None:
    preset = Preset(
        "x", system_prompt="Be kind.", examples=(Example("user", "A"), Example("assistant", "B")), template=CHATML
    )
    question = (Example("user", "C"),)
    assert [message.text for message in opened(preset, question)] == ["Be kind.", "A", "B", "C"]
    own = (Example("system", "Be brief."), *question)
    assert [message.text for message in opened(preset, own)] == ["A", "B", "Be brief.", "C"]
    assert render(preset, question) == (
        "<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\nA<|im_end|>\n<|im_start|>assistant\nB<|im_end|>\n"
        "<|im_start|>user\nC<|im_end|>\n<|im_start|>assistant\n"
    )
    with pytest.raises(PresetError, match="no template"):
        render(Preset("x"), question)


def test_what_a_template_does_not_do_is_told() -> None:
    facts = template_facts(CHATML)
    assert (facts.name, facts.is_regular, facts.reads_thinking) == ("ChatML", True, False)
    assert len(facts.limits) == 1
    thinking = template_facts(THINKING)
    assert (thinking.reads_thinking, thinking.is_regular) == (True, False)
    assert thinking.limits == ("Images cannot go along: this template writes text only.",)
    assert template_facts("{{ if }}").limits[0].startswith("Line 1 of the template: ")


@settings(max_examples=50, deadline=None)
@given(chats(), st.sampled_from([*KNOWN.values(), IRREGULAR["the system prompt stands before the last question"]]))
def test_pieces_tell_the_templates_words_from_a_messages(messages: tuple[Example, ...], template: str) -> None:
    pieces = render_pieces(template, messages)
    assert "".join(text for text, _ in pieces) == GoTemplate.read(template).render(messages)
    assert {text for text, is_mark in pieces if not is_mark} == {message.text for message in messages}
