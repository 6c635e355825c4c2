"""A parser of command lines that says in a sentence what is wrong."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from inglenook.errors import UsageError

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction["SentenceParser"]  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  it has no public name


class SentenceParser(argparse.ArgumentParser):
    """Wrong words raise UsageError instead of ending the program."""

    def error(self, message: str) -> NoReturn:  # not marked as an override: typing_extensions costs --help 10 ms
        """Raise UsageError."""
        raise UsageError(f"{message[0].upper()}{message[1:]}. “{self.prog} --help” shows what there is.")
