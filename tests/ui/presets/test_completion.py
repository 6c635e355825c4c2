"""What is offered where."""

from __future__ import annotations

from inglenook.ui.presets.completion import completions
from inglenook.ui.presets.modelfile_colours import LineState

MODELS = ("Llama 3.2 3B", "SmolLM2")


def _texts(before: str, state: LineState | None = None) -> list[str]:
    return [each.text for each in completions(before, state or LineState(), MODELS)]


def test_instructions_at_the_beginning_of_a_line() -> None:
    assert _texts("PAR")[0] == "PARAMETER "
    assert "FROM " in _texts("")
    assert not _texts("FROM")


def test_parameters_with_their_meaning() -> None:
    offers = completions("PARAMETER tem", LineState(), MODELS)
    assert offers[0].text == "temperature "
    assert "varied" in offers[0].meaning
    assert offers[0].start == len("PARAMETER ")
    assert "min_p " in _texts("parameter m")
    assert _texts("PARAMETER use_mmap t") == ["true"]


def test_roles_and_models_and_keys_of_our_comments() -> None:
    assert _texts("MESSAGE ass") == ["assistant "]
    assert _texts("FROM smol") == ["SmolLM2"]
    assert _texts("# inglenook: dry_m") == ["dry_multiplier "]


def test_nothing_within_a_text_but_the_fields_of_a_template() -> None:
    assert not _texts("PAR", LineState('"""'))
    in_template = LineState('"""', is_template=True)
    assert _texts("{{ .Sys", in_template) == [".System"]
    assert not _texts("{{ .System }} PAR", in_template)
    assert _texts('TEMPLATE """{{ .Pro') == [".Prompt"]
