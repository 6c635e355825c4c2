"""The numbers of each strategy: how far they go, which value is off, and who thought of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Control:
    """One slider: what it sets and how far it goes; ``name`` is what a screen reader calls it, in every language."""

    name: str
    field: str
    minimum: float
    maximum: float
    step: float
    decimals: int
    off: float | None = None
    is_whole: bool = False
    most: float | None = None  # that can be typed; None: no more than the slider has
    source: str = ""  # authors and year, and where to find it


_CONTROLS = (
    Control("Temperature", "temperature", 0, 2, 0.05, 2, off=1, most=5, source="Ackley et al. 1985"),
    Control("Top-k", "top_k", 0, 200, 1, 0, 0, is_whole=True, most=1e6, source="Fan et al. 2018, arXiv 1805.04833"),
    Control("Top-p", "top_p", 0, 1, 0.01, 2, off=1, source="Holtzman et al. 2020, arXiv 1904.09751"),
    Control("Min-p", "min_p", 0, 1, 0.01, 2, off=0, source="Nguyen et al. 2024, arXiv 2407.01082"),
    Control("Typical-p", "typical_p", 0, 1, 0.01, 2, off=1, source="Meister et al. 2023, arXiv 2202.00666"),
    Control("Top-n-sigma", "top_n_sigma", -1, 5, 0.1, 2, off=-1, most=100, source="Tang et al. 2024, arXiv 2411.07641"),
    Control("XTC probability", "xtc_probability", 0, 1, 0.05, 2, off=0, source="p-e-w 2024"),
    Control("XTC threshold", "xtc_threshold", 0, 0.5, 0.01, 2, most=1, source="p-e-w 2024"),
    Control("Dynamic temperature, range", "dynatemp_range", 0, 2, 0.05, 2, off=0, most=5, source="kalomaze 2023"),
    Control("Dynamic temperature, exponent", "dynatemp_exponent", 0, 4, 0.1, 2, most=10, source="kalomaze 2023"),
    Control(
        "Repeat penalty", "repeat_penalty", 1, 2, 0.01, 2, 1, most=5, source="Keskar et al. 2019, arXiv 1909.05858"
    ),
    Control("Presence penalty", "presence_penalty", -2, 2, 0.05, 2, off=0, source="OpenAI"),
    Control("Frequency penalty", "frequency_penalty", -2, 2, 0.05, 2, off=0, source="OpenAI"),
    Control("Penalties look back", "repeat_last_n", -1, 1024, 1, 0, 0, is_whole=True, most=1e6),
    Control("DRY multiplier", "dry_multiplier", 0, 2, 0.05, 2, off=0, most=100, source="p-e-w 2024"),
    Control("DRY base", "dry_base", 1, 4, 0.05, 2, most=100, source="p-e-w 2024"),
    Control("DRY allowed length", "dry_allowed_length", 1, 20, 1, 0, is_whole=True, most=1e6, source="p-e-w 2024"),
    Control("DRY looks back", "dry_last_n", -1, 1024, 1, 0, 0, is_whole=True, most=1e6, source="p-e-w 2024"),
    Control("Adaptive target", "adaptive_target", -1, 1, 0.01, 2, off=-1, source="llama.cpp, pull request 17927"),
    Control("Adaptive decay", "adaptive_decay", 0, 0.99, 0.01, 2, source="llama.cpp, pull request 17927"),
    Control("Mirostat target", "mirostat_tau", 0, 10, 0.1, 2, most=100, source="Basu et al. 2021, arXiv 2007.14966"),
    Control("Mirostat rate", "mirostat_eta", 0, 1, 0.01, 2, source="Basu et al. 2021, arXiv 2007.14966"),
    Control("Favour for words", "word_favour", 0, 20, 0.5, 1, off=0, most=100, source="Hugging Face, generate"),
    Control("Beams", "beams", 1, 16, 1, 0, 1, is_whole=True, source="Graves 2012, arXiv 1211.3711"),
    Control("Groups of beams", "beam_groups", 1, 16, 1, 0, is_whole=True, source="Vijayakumar 2016, arXiv 1610.02424"),
    Control(
        "Diversity penalty", "diversity_penalty", 0, 5, 0.1, 2, 0, most=100, source="Vijayakumar 2016, arXiv 1610.02424"
    ),
    Control("Length penalty", "length_penalty", -4, 4, 0.1, 2, off=0, source="Hugging Face, generate"),
    Control("Contrastive candidates", "contrastive_k", 1, 16, 1, 0, is_whole=True, source="Su 2022, arXiv 2202.06417"),
    Control("Contrastive alpha", "contrastive_alpha", 0, 1, 0.05, 2, off=0, source="Su et al. 2022, arXiv 2202.06417"),
)
CONTROLS = {control.field: control for control in _CONTROLS}

PENALTIES = (
    "presence_penalty",
    "frequency_penalty",
    "repeat_last_n",
    "dry_multiplier",
    "dry_base",
    "dry_allowed_length",
    "dry_last_n",
)
# What a strategy reads, those that everybody knows first.
COMMON = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty")
ADVANCED = (
    "typical_p",
    "top_n_sigma",
    "xtc_probability",
    "xtc_threshold",
    "dynatemp_range",
    "dynatemp_exponent",
    "adaptive_target",
    "adaptive_decay",
    *PENALTIES,
)
