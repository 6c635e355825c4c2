"""In which order modules can be imported one by one, so that each import executes that module alone."""

from __future__ import annotations

import dis
import sys
from importlib.util import find_spec, resolve_name
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from importlib.machinery import ModuleSpec
    from types import CodeType

_JUMPS_PAST = "POP_JUMP"  # how the names of the instructions begin that leave a block out


def in_order(names: Iterable[str]) -> Iterator[str]:
    """These modules and all that they import and that is not there yet, each after those that it needs itself.

    Nothing but packages is executed: what a module imports stands in its compiled code. Imports inside of functions are
    left to those, and imports for type checkers to these. What has no code in Python, or is not there, is left out.
    """
    met: set[str] = set()
    for name in names:
        yield from _in_order(name, met)


def _in_order(name: str, met: set[str]) -> Iterator[str]:
    if name in sys.modules or name in met:
        return
    met.add(name)
    package = name.rpartition(".")[0]
    if package:
        yield from _in_order(package, met)
    spec = _spec_of(name)
    get_code = cast("Callable[[str], CodeType | None] | None", getattr(spec and spec.loader, "get_code", None))
    code = get_code(name) if get_code else None
    if spec is None or code is None:
        return
    for needed, taken in imports_of(code, name if spec.submodule_search_locations else package):
        yield from _in_order(needed, met)
        needed_spec = _spec_of(needed) if taken else None
        if needed_spec is not None and needed_spec.submodule_search_locations:
            for part in taken:  # some may be modules
                yield from _in_order(f"{needed}.{part}", met)
    yield name


def _spec_of(name: str) -> ModuleSpec | None:
    """Imports the package that it is in."""
    try:
        return find_spec(name)
    except (ImportError, AttributeError, ValueError):  # an optional one; not in a package; made at run time
        return None


def imports_of(code: CodeType, package: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a module's own lines import, in that order: a module by its whole name, and what is taken out of it."""
    past, before = 0, list[object]()
    for instruction in dis.get_instructions(code):
        if before[-1:] == ["TYPE_CHECKING"] and instruction.opname.startswith(_JUMPS_PAST):
            past = int(instruction.argval)
        if instruction.opname == "IMPORT_NAME" and instruction.offset >= past:
            level, taken = cast("tuple[int, tuple[str, ...] | None]", tuple(before[-2:]))
            yield resolve_name("." * level + str(instruction.argval), package), taken or ()
        before = [*before[-1:], instruction.argval]
