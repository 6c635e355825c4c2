"""The truth about a load: what was asked for, what became of it, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadOptions, ModelInfo
    from inglenook.fit.fit import Fit


@dataclass(frozen=True, slots=True)
class LoadReport:
    """One load that succeeded."""

    asked: LoadOptions
    used: LoadOptions
    info: ModelInfo
    fit: Fit | None  # what was predicted; None: it was not
    retries: tuple[str, ...] = ()  # what was tried before, and failed for want of memory
    projector_problem: str = ""  # why images cannot be seen, though there is a projector


def placement_in_words(report: LoadReport, *, has_gpu: bool) -> str:
    """Where the layers lie, in one line: "33 of 33 layers on NVIDIA RTX 4070", or "CPU only" and why."""
    info, asked = report.info, report.asked
    layers = info.layers + 1  # the output layer counts as one
    if info.gpu_layers:
        where = ", ".join([device for device in info.devices if device != "CPU"] or info.devices)
        rest = "" if info.gpu_layers >= layers else say("; the rest on the CPU")
        wanted = (
            say(" ({gpu_layers} were asked for)", gpu_layers=asked.gpu_layers)
            if _differs(asked.gpu_layers, info.gpu_layers, layers)
            else ""
        )
        return say(
            "{layers} of {layers_2} layers on {where}{rest}{wanted}.",
            layers=min(info.gpu_layers, layers),
            layers_2=layers,
            where=where,
            rest=rest,
            wanted=wanted,
        )
    if not has_gpu:
        return say("CPU only: this engine finds no graphics card that it can use.")
    if asked.gpu_layers == 0:
        return say("CPU only: no layers were asked for on a graphics card.")
    return say("CPU only: no layer fits into what is free on a graphics card.")


def _differs(asked: int | None, placed: int, layers: int) -> bool:
    return asked is not None and min(asked, layers) != placed


def memory_in_words(report: LoadReport) -> str:
    """Predicted and measured beside each other; empty when the engine does not tell what it took."""
    info, fit = report.info, report.fit
    taken = sum(use.weights + use.kv + use.compute for use in info.memory) + info.output_bytes
    if not info.memory or fit is None:
        return ""
    uses = [fit.host.use, *(device.use for device in fit.devices)]
    predicted = sum(use.weights + use.kv + use.compute + use.output for use in uses)
    off = abs(predicted - taken) / taken * 100 if taken else 0.0
    return say(
        "Buffers: {taken:,.1f} MiB taken, {predicted:,.1f} MiB predicted ({off:.1f} % off).",
        taken=taken / 2**20,
        predicted=predicted / 2**20,
        off=off,
    )
