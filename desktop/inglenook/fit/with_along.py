"""A fit together with what is loaded along: how much that takes, where it lies, and whether all of it fits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.fit.along import Along
from inglenook.fit.fit import Item
from inglenook.fit.formula import formula
from inglenook.fit.judging import judged
from inglenook.fit.loading import fit_options_of
from inglenook.fit.parameters import parameters_for
from inglenook.models.gguf import read_header
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.engines.engine import LoadOptions
    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import DeviceFit, Fit, HostFit
    from inglenook.fit.headers import Headers
    from inglenook.fit.options import FitOptions
    from inglenook.fit.shape import Shape

_ALIGNED = 32  # bytes; each tensor of an adapter begins at a multiple of it (ggml-alloc.c)


def whole_options_of(options: LoadOptions, headers: Headers) -> FitOptions:
    """What a load with these options asks for, with what is loaded along; reads headers from the disk."""
    return replace(fit_options_of(options), along=along_of(options, headers))


def along_of(options: LoadOptions, headers: Headers) -> Along:
    """A file that cannot be read takes nothing: the load itself says what is wrong with it."""
    draft: Shape | None = None
    if options.speculation == "draft" and options.draft is not None:
        try:
            draft = headers.of_path(options.draft).shape
        except (ModelFileError, OSError):
            draft = None
    adapter = options.adapter
    return Along(
        draft,
        options.draft.stem if draft is not None and options.draft is not None else "",
        _adapter_bytes(adapter) if adapter is not None else 0,
        adapter.name if adapter is not None else "",
    )


def with_along(fit: Fit, options: FitOptions, computer: Computer) -> Fit:
    """The same with all that is loaded along, judged anew."""
    along = options.along
    if not along:
        return fit
    host, devices = fit.host, fit.devices
    if along.draft is not None:
        found = _draft_fit(along.draft, fit, options, computer)
        sentence = say("“{name}”, which guesses tokens ahead, with its own context.", name=along.draft_name)
        host = _with_draft(host, found, sentence)
        devices = tuple(
            _more(
                device,
                Item(say("Draft model"), other.use.total - other.use.overhead, found.source, sentence, device.id),
            )
            for device, other in zip(devices, found.devices, strict=True)
        )
    if along.adapter_bytes:
        sentence = say("“{name}” lies where the layers lie that it changes.", name=along.adapter_name)
        shares = _shares(fit, along.adapter_bytes)
        devices = tuple(
            _more(device, Item(say("Adapter"), share, "formula", sentence, device.id))
            for device, share in zip(devices, shares, strict=True)
        )
        rest = along.adapter_bytes - sum(shares)
        host = _held(host, Item(say("Adapter"), rest, "formula", sentence), committed=rest)
    return judged(replace(fit, host=host, devices=devices), computer)


def _draft_fit(draft: Shape, fit: Fit, options: FitOptions, computer: Computer) -> Fit:
    """As the worker loads it (draft_model.py): a window as long, wholly on the cards where the model is there too."""
    window = fit.context if options.unified_cache else fit.context // max(1, options.parallel)
    wanted = replace(
        options,
        along=Along(),
        context=window,
        gpu_layers=None if fit.gpu_layers else 0,
        parallel=1,
        guessed=0,
        experts_on_cpu=0,
        full_sliding_window=True,
    )
    return formula(draft, parameters_for(draft, wanted, computer), computer)


def _with_draft(host: HostFit, draft: Fit, sentence: str) -> HostFit:
    """Its process is the model's own."""
    process = draft.host.items[0].bytes
    size = draft.host.use.total - process
    item = Item(say("Draft model"), size, draft.source, sentence)
    return _held(host, item, committed=draft.host.committed - process, evictable=draft.host.evictable)


def _held(host: HostFit, item: Item, *, committed: int, evictable: int = 0) -> HostFit:
    if not item.bytes:
        return host
    return replace(
        host,
        use=replace(host.use, along=host.use.along + item.bytes),
        along=(*host.along, item),
        committed=host.committed + committed,
        resident=host.resident + committed + evictable,
        evictable=host.evictable + evictable,
    )


def _more(device: DeviceFit, item: Item) -> DeviceFit:
    if not item.bytes:
        return device
    return replace(device, use=replace(device.use, along=device.use.along + item.bytes), along=(*device.along, item))


def _shares(fit: Fit, size: int) -> list[int]:
    """How much of the adapter lies on each card: as much of it as of the model's weights."""
    weights = [device.use.weights for device in fit.devices]
    whole = sum(weights) + fit.host.use.weights
    return [size * own // whole if whole else 0 for own in weights]


def _adapter_bytes(path: Path) -> int:
    try:
        header = read_header(path)
    except (ModelFileError, OSError):
        return 0
    return sum(-(-tensor.size_bytes // _ALIGNED) * _ALIGNED for tensor in header.tensors)
