"""The formula drawer warns of a deprecated call when it is imported: here rather than in one of the tests."""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import ziamath.zmath as _drawer  # pyright: ignore[reportMissingTypeStubs]

assert _drawer
