"""A Jinja environment for templates that nobody has vetted: no way out, and every text bounded before it is made."""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import TYPE_CHECKING, cast

from jinja2 import Template, pass_context
from jinja2.ext import Extension, loopcontrols
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range
from jinja2.utils import Namespace
from typing_extensions import override

from inglenook.engines.llama_cpp.worker.template_limits import (
    LARGEST_TEXT,
    Allowance,
    LimitError,
    raise_too_long,
    weigh,
)
from inglenook.engines.llama_cpp.worker.template_rewriting import Bounded
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jinja2 import nodes
    from jinja2.parser import Parser
    from jinja2.runtime import Context

_LARGEST_EXPONENT = 64
_LONGEST_DATE_FORMAT = 200
_LARGEST_WIDTH = 1000
_LONGEST_FORMAT = 10_000  # characters; the search for a width takes the square of it, and nothing can stop it
_WIDE_PERCENT = re.compile(r"%(\([^)]*\))?[^a-zA-Z%]*?(\d{4}|\*)")
_WIDE_FIELD = re.compile(r"\{[^{}:]*:[^{}]*(\d{4}|\{)")
_TOO_WIDE = say("formats something to too great a width")

_METHODS: dict[type, frozenset[str]] = {
    str: frozenset(
        (
            *(
                "capitalize",
                "casefold",
                "count",
                "endswith",
                "find",
                "format",
                "index",
                "isalnum",
                "isalpha",
                "isascii",
            ),
            *("isdecimal", "isdigit", "islower", "isnumeric", "isspace", "istitle", "isupper", "join", "lower"),
            *("lstrip", "partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rpartition"),
            *("rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title", "upper"),
        )
    ),
    dict: frozenset(("get", "items", "keys", "values")),
    list: frozenset(("count", "index")),
    tuple: frozenset(("count", "index")),
    int: frozenset[str](),
    float: frozenset[str](),
    bytes: frozenset[str](),
}


class TemplateRefusedError(Exception):
    """The template itself called ``raise_exception``; the text is its own."""


class GenerationTag(Extension):
    """``{% generation %}…{% endgeneration %}`` marks answers for training; here it only passes through."""

    tags = {"generation"}  # noqa: RUF012  Jinja's own way

    @override
    def parse(self, parser: Parser) -> list[nodes.Node]:
        parser.stream.skip(1)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class TemplateSandbox(ImmutableSandboxedEnvironment):
    """Compiles templates; ``allowance`` is renewed for each rendering.

    Bounded filters count what they make against it themselves; for plain ones it is done here.
    """

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "%", "**"))

    def __init__(
        self, bounded: Mapping[str, Callable[..., object]], plain: Mapping[str, Callable[..., object]]
    ) -> None:
        # Not optimised: the optimiser computes constants while compiling, without asking us.
        super().__init__(
            trim_blocks=True, lstrip_blocks=True, optimized=False, extensions=[loopcontrols, GenerationTag]
        )
        self.allowance = Allowance()
        self.finalize = self._shown
        self.filters = {**bounded, **{name: self._counted(plain_filter) for name, plain_filter in plain.items()}}
        self.globals = {
            "range": safe_range,
            "dict": dict,
            "namespace": Namespace,
            "raise_exception": _raise_exception,
            "strftime_now": _strftime_now,
        }

    def template(self, source: str) -> Template:
        """The compiled template; raises what Jinja raises, LimitError, RecursionError."""
        tree = self.parse(source)
        Bounded().visit(tree)
        return Template.from_code(self, self.compile(tree), self.make_globals(None))

    def text(self, value: object) -> str:
        """A value as it appears in the output."""
        if isinstance(value, str):
            return value
        if isinstance(value, (list, tuple, dict)):
            self.allowance.charge(4 * weigh(cast("object", value)))  # an odd character is written as \\x00
        return self.allowance.keep(str(cast("object", value)))

    def _counted(self, plain: Callable[..., object]) -> Callable[..., object]:
        @functools.wraps(plain)  # with the attribute that tells Jinja what to call it with
        def counted(*args: object, **kwargs: object) -> object:
            return self.allowance.keep(plain(*args, **kwargs))

        return counted

    @pass_context  # not that it is needed, but so Jinja cannot call this while compiling
    def _shown(self, _context: Context, value: object) -> str:
        return self.text(value)

    @override
    def concat(self, parts: Iterable[str]) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]  a function there
        kept: list[str] = []
        total = 0
        for part in parts:
            total += len(part)
            if total > LARGEST_TEXT:
                raise_too_long()
            kept.append(part)
        self.allowance.charge(total)
        return "".join(kept)

    @override
    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        allowed = next((names for kind, names in _METHODS.items() if isinstance(obj, kind)), None)
        return super().is_safe_attribute(obj, attr, value) and (allowed is None or attr in allowed)

    @override
    def wrap_str_format(self, value: object) -> Callable[..., str] | None:
        safe = super().wrap_str_format(value)
        form = getattr(value, "__self__", None)
        if safe is None or not isinstance(form, str):
            return None

        def bounded(*args: object, **kwargs: object) -> str:
            self._charge_format(form, "{", (args, kwargs), _WIDE_FIELD)
            return safe(*args, **kwargs)

        return bounded

    @override
    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        return self.operate(operator, left, right)

    @override
    def call(__self, __context: Context, __obj: object, *args: object, **kwargs: object) -> object:  # noqa: N805, PYI063  as in Jinja
        owner, name = getattr(__obj, "__self__", None), getattr(__obj, "__name__", "")
        if isinstance(owner, str) and name in {"replace", "join"}:  # these can multiply a text
            named = {key: value for key, value in kwargs.items() if not key.startswith("_")}  # Jinja adds its own
            first = (owner, *args) if name == "replace" else (*args, owner)
            return __self.filters[name](__self, *first, **named)
        return __self.allowance.keep(super().call(__context, __obj, *args, **kwargs))

    def operate(self, operator: str, left: object, right: object) -> object:
        """The result of a binary operator; raises LimitError before it gets too large."""
        self._charge(operator, left, right)
        return self.allowance.keep(self.binop_table[operator](left, right))

    def _charge(self, operator: str, left: object, right: object) -> None:
        if operator == "*":
            for items, times in ((left, right), (right, left)):
                if isinstance(items, (str, list, tuple)) and isinstance(times, int):
                    self.allowance.charge(len(cast("str", items)) * max(times, 0))
        elif operator == "+" and isinstance(left, (str, list, tuple)) and isinstance(right, (str, list, tuple)):
            self.allowance.charge(len(cast("str", left)) + len(cast("str", right)))
        elif operator == "%" and isinstance(left, str):
            self._charge_format(left, "%", right, _WIDE_PERCENT)
        elif operator == "**" and isinstance(right, (int, float)) and abs(right) > _LARGEST_EXPONENT:
            message = say("makes too large a number")
            raise LimitError(message)

    def _charge_format(self, form: str, mark: str, values: object, too_wide: re.Pattern[str]) -> None:
        if len(form) > _LONGEST_FORMAT:
            message = say("formats at too great a length")
            raise LimitError(message)
        if too_wide.search(form):
            raise LimitError(_TOO_WIDE)
        self.allowance.charge(len(form) + form.count(mark) * (_LARGEST_WIDTH + 4 * weigh(values)))


def _raise_exception(message: object) -> None:
    raise TemplateRefusedError(str(message)[:500])


def _strftime_now(form: str) -> str:
    if len(form) > _LONGEST_DATE_FORMAT:
        message = say("formats a date at too great a length")
        raise LimitError(message)
    return dt.datetime.now().astimezone().strftime(form)
