"""A server that runs models, as it stands in the settings."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints, field_validator

from inglenook.engines.server import Server, ServerKind, is_address
from inglenook.settings.section import Section

ServerId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,40}$")]
# What Ollama takes: seconds, or a time with its unit; one below 0 is for ever.
KeepAlive = Annotated[str, StringConstraints(pattern=r"^(-?[0-9]{1,9}(ms|s|m|h)?)?$")]


class EngineServer(Section):
    """A server that runs models. Its key is not here: it is in the system's keyring."""

    id: ServerId = Field(description="Stays when the name or the address changes.")
    name: str = Field(min_length=1, max_length=60, description="What you call it.")
    kind: ServerKind = Field(description="Which protocol it speaks.")
    address: str = Field(max_length=2048, description="Where it is, such as http://127.0.0.1:8080.")
    self_signed: bool = Field(default=False, description="Its certificate is not checked.")
    keep_alive: KeepAlive = Field(
        default="",
        description="How long Ollama keeps a model in memory: 10m, 0, -1 for ever; empty: as it is set there.",
    )

    proxy: Annotated[str, StringConstraints(max_length=2048, pattern=r"^(none|(https?|socks5h?)://[^\s/]\S*)?$")] = (
        Field(
            default="",
            description="A proxy's address on the way there, or none; empty: as the network settings say.",
        )
    )

    @field_validator("name")
    @classmethod
    def _name_can_be_typed(cls, name: str) -> str:
        """As “server/model” in a terminal."""
        if "/" in name or not name.isprintable() or name != name.strip():
            raise ValueError("a server's name has no / and no blanks at its ends")
        return name

    @field_validator("address")
    @classmethod
    def _address_can_be_asked(cls, address: str) -> str:
        if not is_address(address):
            raise ValueError("an address begins with http:// or https:// and has neither password nor question mark")
        return address.rstrip("/")

    def to_server(self) -> Server:
        """As the engines take it."""
        return Server(self.id, self.name, self.kind, self.address, self.self_signed, self.keep_alive, self.proxy)
