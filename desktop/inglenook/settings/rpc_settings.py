"""llama.cpp's RPC workers on other machines, as they stand in the settings."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from inglenook.engines.llama_cpp.rpc_asking import MOST_WORKERS, endpoint_of
from inglenook.settings.section import Section


def _can_be_asked(text: str) -> str:
    endpoint = endpoint_of(text)
    if endpoint is None:
        raise ValueError("a worker's address is a name or number and a port, such as 192.168.1.20:50052")
    return endpoint


Endpoint = Annotated[str, StringConstraints(max_length=300), AfterValidator(_can_be_asked)]


class RpcSettings(Section):
    """Other machines that models are spread over."""

    use: bool = Field(
        default=False,
        description="Whether models are spread over other machines too. What is sent there is not encrypted.",
    )
    workers: list[Endpoint] = Field(
        default=[],
        max_length=MOST_WORKERS,
        description="Where llama.cpp's RPC workers are, such as 192.168.1.20:50052.",
    )

    @property
    def in_use(self) -> tuple[str, ...]:
        """As the engine takes them."""
        return tuple(dict.fromkeys(self.workers)) if self.use else ()
