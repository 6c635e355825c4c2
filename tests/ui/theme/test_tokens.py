"""Everybody can read it: each pair of text and ground that the window uses passes WCAG AA."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from inglenook.ui.theme import qss
from inglenook.ui.theme.tokens import DARK, LIGHT, Syntax, Tokens

TEXT = 4.5
EDGE = 3.0  # what only has to be seen: a ring, a knob, the outline of a box to tick
GROUNDS = ("window", "content", "raised", "subtle", "hover", "pressed", "selected", "bubble")
PAIRS = [
    *((text, ground) for text in ("text", "text2") for ground in GROUNDS),
    *(("text3", ground) for ground in ("window", "content", "raised", "subtle", "hover", "selected", "code_head")),
    *(("accent", ground) for ground in ("window", "content", "raised", "subtle", "accent_soft")),
    *(("danger", ground) for ground in ("window", "content", "raised", "danger_soft")),
    *((kind, ground) for kind in ("warn", "ok") for ground in ("content", "raised", f"{kind}_soft")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *(("accent_hover", ground) for ground in ("window", "content", "raised")),
    ("text", "selection"),
    ("text", "inline_code"),
    ("text", "danger_soft"),
    ("text", "warn_soft"),
    ("text", "code_ground"),
    ("text2", "code_head"),
]
EDGES = [
    *(("accent", ground) for ground in GROUNDS),
    *(("control", ground) for ground in ("window", "content", "raised", "subtle")),
    ("knob", "control"),
    ("ring", "accent"),
]


# Rules of the style sheet on what has no text in it.
NO_TEXT = ("::", "QProgressBar", "QSplitter", '"rule"', ":disabled")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(r"(?<![\w-])color:\s*\$(\w+)")
GROUND = re.compile(r"(?<![\w-])background(?:-color)?:\s*\$(\w+)")


def used_pairs() -> set[tuple[str, str]]:
    """Text and ground as the style sheet has them; text without a ground lies on the window, a page or a card."""
    rules = [(" ".join(names.split()), body) for names, body in RULE.findall(qss.template())]
    texts = {names: found[1] for names, body in rules if (found := COLOUR.search(body))}
    pairs: set[tuple[str, str]] = set()
    for names, body in rules:
        if any(part in names for part in NO_TEXT):
            continue
        ground, text = GROUND.search(body), COLOUR.search(body)
        if ground:
            at_rest = texts.get(re.sub(r":\w+", "", names), "text")  # what is hovered keeps its text's colour
            pairs.add((text[1] if text else at_rest, ground[1]))
        elif text:
            pairs |= {(text[1], place) for place in ("window", "content", "raised")}
    return pairs


def luminance(colour: str) -> float:
    """As WCAG 2.1 defines it, 0 (black) to 1."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def too_weak(tokens: Tokens, pairs: list[tuple[str, str]], least: float) -> dict[str, float]:
    ratios = {
        f"{text} on {ground}": round(contrast(getattr(tokens, text), getattr(tokens, ground)), 2)
        for text, ground in pairs
    }
    return {pair: ratio for pair, ratio in ratios.items() if ratio < least}


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_every_pair_of_the_style_sheet_is_measured() -> None:
    assert len(used_pairs()) > 30
    assert not used_pairs() - set(PAIRS)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_text_can_be_read(tokens: Tokens) -> None:
    assert not too_weak(tokens, PAIRS, TEXT)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_edges_of_controls_can_be_seen(tokens: Tokens) -> None:
    assert not too_weak(tokens, EDGES, EDGE)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_code_can_be_read(tokens: Tokens) -> None:
    ratios = {
        f"{field.name} on {ground}": round(contrast(getattr(tokens.syntax, field.name), getattr(tokens, ground)), 2)
        for field in fields(Syntax)
        for ground in ("code_ground", "content")
    }
    assert not {pair: ratio for pair, ratio in ratios.items() if ratio < TEXT}
