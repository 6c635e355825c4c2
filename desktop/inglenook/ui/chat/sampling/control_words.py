"""What strategies and controls are called in the window's language, and what is told of one that is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.translated import number_in_words

if TYPE_CHECKING:
    from inglenook.ui.chat.sampling.controls import Control

_MUCH = 1e6  # a bound that only keeps numbers sane


def strategy_name(key: str) -> str:
    """As the picker shows it."""
    return {
        "sampling": _tr("Sampling"),
        "greedy": _tr("Greedy"),
        "mirostat_1": _tr("Mirostat 1"),
        "mirostat_2": _tr("Mirostat 2"),
        "beam_search": _tr("Beam search"),
        "diverse_beams": _tr("Diverse beams"),
        "contrastive_search": _tr("Contrastive search"),
    }[key]


def strategy_sentence(key: str) -> str:
    """What it does."""
    return {
        "sampling": _tr("Samplers take unlikely tokens away; one of those that are left is drawn."),
        "greedy": _tr("Always takes the likeliest token; only penalties change anything."),
        "mirostat_1": _tr("Holds the surprise of the text steady, by an estimate of how likelihoods fall off."),
        "mirostat_2": _tr("Holds the surprise of the text steady, by cutting off what would surprise too much."),
        "beam_search": _tr("Grows several answers side by side and gives the one that is likeliest as a whole."),
        "diverse_beams": _tr("Beams in groups, each shy of what the others take: the answers found differ."),
        "contrastive_search": _tr("Of some likely tokens takes the one that is least like the text so far."),
    }[key]


def strategy_source(key: str) -> str:
    """Who thought of it."""
    return {
        "mirostat_1": "Basu et al. 2021, arXiv 2007.14966",
        "mirostat_2": "Basu et al. 2021, arXiv 2007.14966",
        "beam_search": "Graves 2012, arXiv 1211.3711",
        "diverse_beams": "Vijayakumar et al. 2016, arXiv 1610.02424",
        "contrastive_search": "Su et al. 2022, arXiv 2202.06417",
    }.get(key, "")


def about(control: Control, sentence: str, default: str, off: str) -> str:
    """Sentence, range, default, what is off, and the source, a line each."""
    most = control.maximum if control.most is None else control.most
    least = number_in_words(control.minimum, "g")
    reach = _tr("From {least} up.") if most >= _MUCH else _tr("From {least} to {most}.")
    lines = [sentence, reach.format(least=least, most=number_in_words(most, "g"))]
    lines.append(_tr("Without a change: {value}.").format(value=default))
    if control.off is not None:
        lines.append(_tr("Off: {value}.").format(value=off))
    if control.source:
        lines.append(_tr("Source: {source}").format(source=control.source))
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SamplingControls", text)
