"""Sizes of files and of memory, in the window's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inglenook.ui.translated import number_in_words

KIB = 2**10
MIB = 2**20
GIB = 2**30


def size(size_bytes: int) -> str:
    """Such as "14.6 KiB", "138 MiB" or "4.9 GiB"."""
    if size_bytes >= GIB:
        return QCoreApplication.translate("Sizes", "{size} GiB").format(size=number_in_words(size_bytes / GIB, ".1f"))
    if size_bytes < MIB:
        return QCoreApplication.translate("Sizes", "{size} KiB").format(size=number_in_words(size_bytes / KIB, ".1f"))
    return QCoreApplication.translate("Sizes", "{size} MiB").format(size=number_in_words(size_bytes / MIB, ".0f"))
