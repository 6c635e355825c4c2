"""A seed for each of many answers, which does not depend on how many they are."""

from __future__ import annotations

import hashlib
import secrets

from inglenook.engines.sampling import RANDOM_SEED

_SEEDS = 2**31


def drawn(seed: int) -> int:
    """The seed itself, or one drawn where it is the random one."""
    return secrets.randbelow(_SEEDS) if seed == RANDOM_SEED else seed


def seed_of(seed: int, number: int) -> int:
    """That of one answer, from the vote's own seed and the answer's place from 0."""
    digest = hashlib.blake2b(f"{seed} {number}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % _SEEDS
