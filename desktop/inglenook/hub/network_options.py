"""How the network may be used, as the user set it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from inglenook.sentence import say

OFFLINE = say("Inglenook is offline, so nothing was sent. Turn “Offline” off in the network settings first.")


@dataclass(frozen=True, slots=True)
class NetworkOptions:
    """Empty texts stand for what the system says."""

    offline: bool = False
    endpoint: str = ""  # the hub's address; empty: HF_ENDPOINT, else huggingface.co
    proxy: str = ""
    ca_file: str = ""  # certificates to trust besides the system's

    def as_offline(self) -> NetworkOptions:
        """The same, with the switch on."""
        return replace(self, offline=True)
