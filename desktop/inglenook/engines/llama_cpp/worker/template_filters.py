"""The Jinja filters that a chat template may use, each with a bound on what it makes."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, cast

import markupsafe
from jinja2 import pass_environment
from jinja2.filters import FILTERS, do_indent, do_round, make_attrgetter

from inglenook.engines.llama_cpp.worker.template_limits import LARGEST_TEXT, LimitError
from inglenook.engines.llama_cpp.worker.template_rewriting import CONCAT, MEASURED, SLICE
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from inglenook.engines.llama_cpp.worker.template_sandbox import TemplateSandbox

_LARGEST_INDENT = 64
_LARGEST_PRECISION = 300

# Jinja's own that return hardly more than they are given, so that it can be counted once it is made. A lazy one makes
# nothing until something else asks for it, and is bounded by the time.
_PLAIN = (
    *("abs", "capitalize", "count", "d", "default", "dictsort", "first", "float", "groupby", "int", "items", "last"),
    *("length", "lower", "map", "max", "min", "reject", "rejectattr", "reverse", "select", "selectattr"),
    *("trim", "truncate", "unique", "upper"),
)
# Jinja's own that take a text apart, at many times its size, before they return.
_TAKING_APART = ("sort", "title", "wordcount")
_PART = 8  # what one part counts, in characters


@pass_environment
def _text(sandbox: TemplateSandbox, value: object) -> str:
    return sandbox.text(value)


@pass_environment
def _escape(sandbox: TemplateSandbox, value: object) -> str:
    text = sandbox.text(value)
    sandbox.allowance.charge(6 * len(text))
    return str(markupsafe.escape(text))


@pass_environment
def _list(sandbox: TemplateSandbox, value: Iterable[object]) -> list[object]:
    return sandbox.allowance.keep(list(itertools.islice(value, LARGEST_TEXT // 8)))


@pass_environment
def _concat(sandbox: TemplateSandbox, *values: object) -> str:
    return sandbox.concat(sandbox.text(value) for value in values)


@pass_environment
def _join(sandbox: TemplateSandbox, value: Iterable[object], d: object = "", attribute: str | None = None) -> str:
    between = sandbox.text(d)
    read = None if attribute is None else make_attrgetter(sandbox, attribute)

    def parts() -> Iterator[str]:
        for place, item in enumerate(value):
            if place:
                yield between
            yield sandbox.text(item if read is None else read(item))

    return sandbox.concat(parts())


@pass_environment
def _replace(sandbox: TemplateSandbox, value: object, old: object, new: object, count: int | None = None) -> str:
    text, before, after = sandbox.text(value), sandbox.text(old), sandbox.text(new)
    sandbox.allowance.charge(len(text) + text.count(before) * len(after))
    return text.replace(before, after, -1 if count is None else count)


@pass_environment
def _indent(
    sandbox: TemplateSandbox,
    s: object,
    width: int | str = 4,
    first: object = False,  # noqa: FBT002  as in Jinja
    blank: object = False,  # noqa: FBT002  likewise
) -> str:
    text = sandbox.text(s)
    by = width if isinstance(width, int) else len(width)
    sandbox.allowance.charge(len(text) + (len(text.splitlines()) + 1) * (by + 1))
    return do_indent(text, width, bool(first), bool(blank))


@pass_environment
def _format(sandbox: TemplateSandbox, value: object, *args: object, **kwargs: object) -> object:
    return sandbox.operate("%", sandbox.text(value), kwargs or args)


@pass_environment
def _sum(
    sandbox: TemplateSandbox, iterable: Iterable[object], attribute: str | int | None = None, start: object = 0
) -> object:
    read = None if attribute is None else make_attrgetter(sandbox, attribute)
    total = start
    for item in iterable:
        total = sandbox.operate("+", total, item if read is None else read(item))
    return total


@pass_environment
def _round(_sandbox: TemplateSandbox, value: float, precision: int = 0, method: str = "common") -> float:
    if abs(precision) > _LARGEST_PRECISION:
        message = say("rounds to too many places")
        raise LimitError(message)
    return do_round(value, precision, cast("object", method))  # pyright: ignore[reportArgumentType]  it checks


@pass_environment
def _tojson(  # noqa: PLR0913, PLR0917  as transformers has it (utils/chat_template_utils.py)
    sandbox: TemplateSandbox,
    x: object,
    ensure_ascii: object = False,  # noqa: FBT002  likewise
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: object = False,  # noqa: FBT002  likewise
) -> str:
    if indent is not None and indent > _LARGEST_INDENT:
        message = say("indents JSON too far")
        raise LimitError(message)
    encoder = json.JSONEncoder(
        ensure_ascii=bool(ensure_ascii), indent=indent, separators=separators, sort_keys=bool(sort_keys)
    )
    return sandbox.concat(encoder.iterencode(x))


@pass_environment
def _slice(sandbox: TemplateSandbox, value: object, start: object, stop: object, step: object) -> object:
    return sandbox.allowance.keep(
        cast("list[object]", value)[cast("int", start) : cast("int", stop) : cast("int", step)]
    )


@pass_environment
def _measured(sandbox: TemplateSandbox, value: object) -> object:
    return sandbox.allowance.keep(value)


def _taking_apart(name: str) -> Callable[..., object]:
    jinjas = cast("Callable[..., object]", FILTERS[name])

    @pass_environment
    def bounded(sandbox: TemplateSandbox, value: object, *args: object, **kwargs: object) -> object:
        if isinstance(value, str):
            sandbox.allowance.charge(_PART * len(value))
        made = jinjas(sandbox, value, *args, **kwargs) if name == "sort" else jinjas(value, *args, **kwargs)
        return sandbox.allowance.keep(made)

    return bounded


PLAIN_FILTERS = {name: cast("Callable[..., object]", FILTERS[name]) for name in _PLAIN}
BOUNDED_FILTERS: dict[str, Callable[..., object]] = {
    **{name: _taking_apart(name) for name in _TAKING_APART},
    "e": _escape,
    "escape": _escape,
    "format": _format,
    "indent": _indent,
    "join": _join,
    "list": _list,
    "replace": _replace,
    "round": _round,
    "safe": _text,
    "string": _text,
    "sum": _sum,
    "tojson": _tojson,
    CONCAT: _concat,
    SLICE: _slice,
    MEASURED: _measured,
}
