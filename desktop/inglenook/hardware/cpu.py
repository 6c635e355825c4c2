"""The processor: its name, its cores and what it can do that matters to llama.cpp."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil

# What is looked for, and how each system spells it.
_LINUX = {
    "sse4_2": "SSE4.2",
    "avx": "AVX",
    "avx2": "AVX2",
    "fma": "FMA",
    "f16c": "F16C",
    "avx_vnni": "AVX-VNNI",
    "avx512f": "AVX-512",
    "avx512_vnni": "AVX-512 VNNI",
    "avx512_bf16": "AVX-512 BF16",
    "amx_int8": "AMX",
    "asimd": "NEON",
    "asimddp": "dot product",
    "i8mm": "int8 matrices",
    "sve": "SVE",
    "sme": "SME",
}
_MACOS = {
    "hw.optional.sse4_2": "SSE4.2",
    "hw.optional.avx1_0": "AVX",
    "hw.optional.avx2_0": "AVX2",
    "hw.optional.fma": "FMA",
    "hw.optional.f16c": "F16C",
    "hw.optional.avx512f": "AVX-512",
    "hw.optional.neon": "NEON",
    "hw.optional.arm.FEAT_DotProd": "dot product",
    "hw.optional.arm.FEAT_I8MM": "int8 matrices",
    "hw.optional.arm.FEAT_SME": "SME",
}
_WINDOWS = {38: "SSE4.2", 39: "AVX", 40: "AVX2", 41: "AVX-512", 19: "NEON", 43: "dot product"}  # winnt.h, PF_…
_CPUINFO_BYTES = 64 * 1024  # the first processors of many: they are alike


@dataclass(frozen=True, slots=True)
class Processor:
    """The processor as the system describes it."""

    name: str
    physical_cores: int
    logical_cores: int
    features: tuple[str, ...]  # in words: "AVX2", "NEON"


def read_processor() -> Processor:
    """The processor; what the system does not tell is left empty, and nothing is run or waited for."""
    logical = psutil.cpu_count() or os.cpu_count() or 1
    name, features = _describe()
    return Processor(
        name=name or platform.machine() or "unknown",
        physical_cores=psutil.cpu_count(logical=False) or logical,
        logical_cores=logical,
        features=features,
    )


if sys.platform == "win32":

    def _describe() -> tuple[str, tuple[str, ...]]:
        import winreg  # noqa: PLC0415  only Windows has it

        kernel = ctypes.windll.kernel32
        features = tuple(name for code, name in _WINDOWS.items() if kernel.IsProcessorFeaturePresent(code))
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"HARDWARE\DESCRIPTION\System\CentralProcessor\0") as key:
                return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip(), features
        except OSError:
            return platform.processor(), features

elif sys.platform == "darwin":

    def _describe() -> tuple[str, tuple[str, ...]]:
        system = ctypes.CDLL(None)
        features = tuple(
            name for key, name in _MACOS.items() if int.from_bytes(_sysctl(system, key), sys.byteorder) == 1
        )
        return _sysctl(system, "machdep.cpu.brand_string").rstrip(b"\0").decode(errors="replace").strip(), features

    def _sysctl(system: ctypes.CDLL, name: str) -> bytes:
        """A value of the kernel's, empty when it has none by that name."""
        value = ctypes.create_string_buffer(256)
        length = ctypes.c_size_t(len(value))
        failed = system.sysctlbyname(name.encode(), value, ctypes.byref(length), None, ctypes.c_size_t(0))
        return b"" if failed else value.raw[: length.value]

else:

    def _describe() -> tuple[str, tuple[str, ...]]:
        try:
            with Path("/proc/cpuinfo").open("rb") as file:
                return describe_cpuinfo(file.read(_CPUINFO_BYTES).decode(errors="replace"))
        except OSError:
            return "", ()


def describe_cpuinfo(text: str) -> tuple[str, tuple[str, ...]]:
    """The name and the features in Linux's /proc/cpuinfo; ARM processors often have no name there."""
    facts: dict[str, str] = {}
    for line in text.splitlines():
        key, _, value = line.partition(":")
        facts.setdefault(key.strip().casefold(), value.strip())
    flags = set((facts.get("flags") or facts.get("features") or "").split())
    return facts.get("model name", ""), tuple(name for flag, name in _LINUX.items() if flag in flags)
