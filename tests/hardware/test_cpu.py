"""What this processor says of itself."""

from __future__ import annotations

import platform
import sys

import psutil
import pytest

from inglenook.hardware.cpu import describe_cpuinfo, read_processor


def test_the_processor_has_a_name_and_cores() -> None:
    processor = read_processor()
    assert processor.name
    assert processor.logical_cores == psutil.cpu_count()
    assert 1 <= processor.physical_cores <= processor.logical_cores


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="only x86 on Linux lists these flags"
)
def test_features_are_those_in_cpuinfo() -> None:
    with open("/proc/cpuinfo", encoding="utf-8") as file:  # noqa: PTH123  a file of the kernel's
        flags = next(line for line in file if line.startswith("flags")).split()
    assert ("AVX2" in read_processor().features) == ("avx2" in flags)


def test_an_arm_processor_without_a_name_is_understood() -> None:
    text = "processor\t: 0\nBogoMIPS\t: 108.00\nFeatures\t: fp asimd asimddp crc32\nCPU part\t: 0xd0b\n"
    assert describe_cpuinfo(text) == ("", ("NEON", "dot product"))


def test_nonsense_gives_nothing() -> None:
    assert describe_cpuinfo("\0\0:::\n\n::") == ("", ())
