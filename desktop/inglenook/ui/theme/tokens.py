"""Every colour and size of the window; nothing else holds one."""

from __future__ import annotations

from dataclasses import dataclass

UI_FONT = "Inter"
MONO_FONT = "JetBrains Mono"
BODY_PX = 15  # an answer's text
CONTROL_PX = 13
SMALL_PX = 12
TINY_PX = 11


@dataclass(frozen=True, slots=True)
class Syntax:
    """Colours of highlighted code."""

    plain: str
    keyword: str
    string: str
    comment: str
    function: str
    type: str
    number: str
    operator: str
    builtin: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look; every pair of text and ground passes WCAG AA (a test proves it)."""

    name: str
    window: str
    content: str
    raised: str
    subtle: str
    hover: str
    pressed: str
    selected: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    ring: str  # the focus ring of what is filled with the accent
    danger: str
    danger_soft: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str
    code_ground: str
    code_head: str
    inline_code: str
    bubble: str
    selection: str
    track: str
    control: str  # the outline of what is not set: 3:1 on every ground
    knob: str
    syntax: Syntax


LIGHT = Tokens(
    name="light",
    window="#F6F6F8",
    content="#FFFFFF",
    raised="#FFFFFF",
    subtle="#F3F3F6",
    hover="#ECECF0",
    pressed="#E2E2E8",
    selected="#E7E7EE",
    border="#E6E6EB",
    border_strong="#D3D3DB",
    text="#1B1B1F",
    text2="#5C5C66",
    text3="#64646F",
    disabled="#A6A6B0",
    accent="#4F55D9",
    accent_hover="#4349C4",
    on_accent="#FFFFFF",
    accent_soft="#ECEDFC",
    ring="#101014",
    danger="#C02429",
    danger_soft="#FCEBEC",
    warn="#8A5A10",
    warn_soft="#FBF1DE",
    ok="#1F7A43",
    ok_soft="#E4F5EB",
    code_ground="#F8F8FA",
    code_head="#F1F1F4",
    inline_code="#EFEFF3",
    bubble="#F1F1F5",
    selection="#C9CCF7",
    track="#DDDDE4",
    control="#85858F",
    knob="#FFFFFF",
    syntax=Syntax(
        plain="#1B1B1F",
        keyword="#A626A4",
        string="#2A7046",
        comment="#6A6A75",
        function="#3455DB",
        type="#98540A",
        number="#98540A",
        operator="#5C5C66",
        builtin="#0C6F7D",
    ),
)

DARK = Tokens(
    name="dark",
    window="#18181B",
    content="#1F1F23",
    raised="#28282D",
    subtle="#26262B",
    hover="#313138",
    pressed="#3C3C45",
    selected="#33333B",
    border="#2F2F36",
    border_strong="#44444D",
    text="#ECECF1",
    text2="#A9A9B5",
    text3="#9A9AA6",
    disabled="#65656F",
    accent="#7C83F7",
    accent_hover="#8E94F9",
    on_accent="#14141A",
    accent_soft="#25263D",
    ring="#FFFFFF",
    danger="#F4797D",
    danger_soft="#3A2224",
    warn="#E0A84A",
    warn_soft="#3A2F1B",
    ok="#58C98A",
    ok_soft="#1E3529",
    code_ground="#19191C",
    code_head="#232328",
    inline_code="#303037",
    bubble="#2C2C32",
    selection="#3D4076",
    track="#3F3F48",
    control="#80808C",
    knob="#E4E4EA",
    syntax=Syntax(
        plain="#ECECF1",
        keyword="#C792EA",
        string="#A5D6A7",
        comment="#8E8E9A",
        function="#82AAFF",
        type="#FFCB6B",
        number="#F7A36F",
        operator="#A9A9B5",
        builtin="#7FD5E0",
    ),
)
