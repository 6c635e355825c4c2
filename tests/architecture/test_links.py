"""Every link from one of our pages to another file of the tree leads somewhere."""

from __future__ import annotations

import re

from tests.architecture.source_tree import ROOT

LINK = re.compile(r"\]\((?!\w+:|#)([^)#]+)[^)]*\)")


def test_links_between_pages_lead_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    links = [(page, target) for page in pages for target in LINK.findall(page.read_text(encoding="utf-8"))]
    assert links
    assert not [f"{page.name}: {target}" for page, target in links if not (page.parent / target).exists()]
