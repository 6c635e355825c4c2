"""What ``inglenook fit --json`` prints; scripts rely on these names. Every size is in bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.fit.fit import Fit, Use
    from inglenook.fit.subject import Subject


def facts_of_fit(subject: Subject, fit: Fit, notes: Sequence[str] = ()) -> dict[str, object]:
    """Everything that a fit says, and the parameters with which llama.cpp can be asked the same."""
    return {
        "model": f"{subject.name} {subject.quantization}".strip(),
        "context": fit.context,
        "params": fit.parameters.context_fields(),
        "devices": [
            {"id": device.id, "kind": device.kind, **_facts_of_use(device.use), "limit": device.limit}
            for device in fit.devices
        ],
        "host": {**_facts_of_use(fit.host.use), "limit": fit.host.limit},
        "verdict": fit.verdict,
        "source": fit.source,
        "tolerance_pct": fit.tolerance_pct,
        "notes": list(notes),
    }


def _facts_of_use(use: Use) -> dict[str, int]:
    return {
        "weights": use.weights,
        "kv": use.kv,
        "compute": use.compute,
        "output": use.output,
        "overhead": use.overhead,
        "along": use.along,
        "total": use.total,
    }
