"""Which packages of the system are missing, and what each system's developer is told to install."""

from __future__ import annotations

from pathlib import Path

import pytest

from setup_system import compiler_advice, has_screen, missing_packages, package_names

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
DPKG = """\
ii \tlibgl1\t
ii \tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.4-3), libglib2.0-0-dev
rc \tlibxcb-cursor0\t
"""


def test_a_list_of_packages_may_have_comments(tmp_path: Path) -> None:
    names = tmp_path / "apt-run.txt"
    names.write_text("# for Qt\nlibgl1\n\nlibegl1  # a comment\n", encoding="utf-8")
    assert package_names(names) == ["libgl1", "libegl1"]


@pytest.mark.parametrize("name", ["apt-run.txt", "apt-test.txt"])
def test_our_lists_name_each_package_once(name: str) -> None:
    names = package_names(LINUX / name)
    assert names
    assert len(names) == len(set(names))
    assert not [name for name in names if " " in name]


def test_missing_is_what_is_neither_installed_nor_provided() -> None:
    wanted = ["libgl1", "libglib2.0-0", "libxcb-cursor0", "xvfb"]
    assert missing_packages(wanted, DPKG) == ["libxcb-cursor0", "xvfb"]


@pytest.mark.parametrize(
    ("system", "variables", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_screen_is_recognised(system: str, variables: dict[str, str], there: bool) -> None:  # noqa: FBT001  a table
    assert has_screen(system, variables) is there


@pytest.mark.parametrize(
    ("system", "os_release", "command"),
    [
        ("linux", 'ID=ubuntu\nID_LIKE=debian\nNAME="Ubuntu"', "sudo apt-get install -y g++"),
        ("linux", 'ID="rhel"\nID_LIKE="fedora"', "sudo dnf install -y gcc-c++"),
        ("linux", "ID=arch", "sudo pacman -S --needed gcc"),
        ("linux", "ID=void", "GCC's or Clang's C++ compiler"),
        ("darwin", "", "xcode-select --install"),
        ("win32", "", "Microsoft.VisualStudio.Workload.VCTools"),
    ],
)
def test_without_a_compiler_each_system_gets_its_own_advice(system: str, os_release: str, command: str) -> None:
    assert command in compiler_advice(system, os_release)
