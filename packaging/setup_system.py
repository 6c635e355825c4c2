"""What the operating system must bring: libraries for Qt, a C++ compiler, a screen; and how to get what is missing."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from setup_steps import SetupError, Steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LINUX = Path(__file__).parent / "linux"
_COMPILER_COMMANDS = {
    "debian": "sudo apt-get install -y g++",
    "fedora": "sudo dnf install -y gcc-c++",
    "suse": "sudo zypper install -y gcc-c++",
    "arch": "sudo pacman -S --needed gcc",
}
_WINDOWS_TOOLS = (
    "winget install Microsoft.VisualStudio.2022.BuildTools --override "
    '"--passive --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"'
)


def package_names(list_file: Path) -> list[str]:
    """The names in an apt-*.txt: one a line, # begins a comment."""
    lines = (line.partition("#")[0].strip() for line in list_file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def missing_packages(wanted: Iterable[str], dpkg_lines: str) -> list[str]:
    """Those of the wanted that no installed package is or provides (libglib2.0-0 is libglib2.0-0t64 on Debian 13).

    `dpkg_lines` holds a package a line: status, name and what it provides, with tabs between them.
    """
    present: set[str] = set()
    for line in dpkg_lines.splitlines():
        status, name, provides = line.split("\t")
        if status.startswith("ii"):
            present |= {name, *(provided.split()[0] for provided in provides.split(",") if provided.strip())}
    return [name for name in wanted if name not in present]


def has_screen(system: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can open: on Linux something must say where."""
    return system != "linux" or any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def compiler_advice(system: str, os_release: str) -> str:
    """One sentence on how to get a C++ compiler here."""
    if system == "win32":
        return f"Install Microsoft's C++ build tools: {_WINDOWS_TOOLS}"
    if system == "darwin":
        return "Install Apple's command line tools: xcode-select --install"
    words = " ".join(
        line.partition("=")[2].strip('"') for line in os_release.splitlines() if line.startswith(("ID=", "ID_LIKE="))
    )
    command = next((command for family, command in _COMPILER_COMMANDS.items() if family in words), None)
    return f"Install one: {command}" if command else "Install GCC's or Clang's C++ compiler."


def require_system(level: str, *, compiler: bool, python_venv: bool, steps: Steps) -> None:
    """Make sure of what the system must bring; on Debian and Ubuntu root installs it, others are told the command."""
    lacks_compiler = compiler and not _has_compiler()
    lacks_venv = python_venv and importlib.util.find_spec("ensurepip") is None
    if shutil.which("dpkg-query") and shutil.which("apt-get"):
        lists = ["apt-run.txt", *(["apt-test.txt"] if level == "dev" else [])]
        missing = missing_packages((name for file in lists for name in package_names(_LINUX / file)), _dpkg_lines())
        missing += ["g++"] if lacks_compiler else []
        missing += [f"python3.{sys.version_info.minor}-venv"] if lacks_venv else []
        if missing:
            _install(missing, steps)
        return
    if lacks_compiler:
        os_release = Path("/etc/os-release")
        advice = compiler_advice(sys.platform, os_release.read_text(encoding="utf-8") if os_release.exists() else "")
        raise SetupError(f"llama.cpp is built on this computer, and there is no C++ compiler. {advice}")
    if lacks_venv:
        raise SetupError(
            "This Python cannot make virtual environments: it lacks ensurepip. Install uv or python3-venv."
        )


def _install(packages: list[str], steps: Steps) -> None:
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        raise SetupError(
            f"Inglenook needs packages of the system that are missing. Install them:\n    sudo {' '.join(command)}"
        )
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    patient = ["apt-get", "-o", "DPkg::Lock::Timeout=120"]
    steps.run("Reading the system's package lists", [*patient, "update"], variables=quiet)
    steps.run(f"Installing what the system lacks ({len(packages)})", [*patient, *command[1:]], variables=quiet)


def _dpkg_lines() -> str:
    form = "${db:Status-Abbrev}\t${Package}\t${Provides}\n"
    return subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, check=True, encoding="utf-8").stdout


def _has_compiler() -> bool:
    if sys.platform == "win32":
        return shutil.which("cl") is not None or _has_visual_studio()
    if sys.platform == "darwin":  # the programs are always there, and do nothing until the tools are
        return subprocess.run(["xcode-select", "-p"], capture_output=True, check=False).returncode == 0
    return any(shutil.which(name) for name in (os.environ.get("CXX") or "c++", "g++", "clang++"))


def _has_visual_studio() -> bool:
    where = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if not where.exists():
        return False
    tools = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"
    command = [where, "-products", "*", "-requires", tools, "-property", "installationPath"]
    return bool(subprocess.run(command, capture_output=True, check=False).stdout.strip())
