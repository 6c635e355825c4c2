"""CHANGELOG.md is in the Keep a Changelog form and speaks of this version."""

from __future__ import annotations

import re

from tests.architecture.source_tree import ROOT

from inglenook import __version__

KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
VERSION = re.compile(r"## \[(\d+)\.(\d+)\.(\d+)\] - (Unreleased|\d{4}-\d{2}-\d{2})")


def test_the_changelog_keeps_its_form() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# Changelog"
    matches = [VERSION.fullmatch(line) for line in lines if line.startswith("## ")]
    versions = [tuple(map(int, match.groups()[:3])) for match in matches if match]
    assert len(versions) == len(matches), "a section's heading is: ## [1.2.3] - 2026-01-31, or Unreleased"
    assert versions == sorted(set(versions), reverse=True)
    assert ".".join(map(str, versions[0])) == __version__
    assert all(match and match[4] != "Unreleased" for match in matches[1:]), "only the newest may be unreleased"
    kinds = [line.removeprefix("### ") for line in lines if line.startswith("### ")]
    assert kinds
    assert set(kinds) <= KINDS
