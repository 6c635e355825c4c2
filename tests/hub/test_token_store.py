"""The token is found where it may be, goes to no other hub than its own, and is never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError
from typing_extensions import override

from inglenook.errors import HubError
from inglenook.hub.token_store import FoundToken, TokenStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

HUB = "https://huggingface.co"
MIRROR = "https://mirror.example:8443/hub"
TOKEN = "hf_" + "secret" * 4


class Memory(KeyringBackend):
    """Keeps what it is given, until it is told to refuse; counts how often it is read."""

    priority = 1  # pyright: ignore[reportAssignmentType, reportUnannotatedClassAttribute]  keyring's own way

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.refusal: Exception | None = None
        self.reads = 0

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.reads += 1
        self._refuse()
        return self.kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self._refuse()
        self.kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        self._refuse()
        del self.kept[service, username]

    def _refuse(self) -> None:
        if self.refusal is not None:
            raise self.refusal


@pytest.fixture
def memory() -> Iterator[Memory]:
    before = keyring.get_keyring()
    memory = Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def store(memory: Memory) -> TokenStore:
    assert memory.reads == 0
    return TokenStore(lambda: HUB)


def test_written_read_and_forgotten(store: TokenStore, memory: Memory) -> None:
    assert store.read() is None
    store.write(f" {TOKEN}\n")
    assert memory.kept == {("Inglenook", "huggingface.co"): TOKEN}
    assert store.read() == FoundToken(TOKEN, "the keyring")
    assert store.value() == TOKEN
    store.forget()
    assert memory.kept == {}
    assert store.value() is None
    store.forget()  # a second time is nothing


def test_the_keyring_is_asked_once_for_many_requests(store: TokenStore, memory: Memory) -> None:
    memory.kept["Inglenook", "huggingface.co"] = TOKEN
    assert [store.value() for _ in range(3)] == [TOKEN] * 3
    assert memory.reads == 1


def test_each_hub_has_its_own(memory: Memory) -> None:
    endpoint = HUB
    store = TokenStore(lambda: endpoint)
    store.write(TOKEN)
    endpoint = MIRROR
    assert store.value() is None
    store.write("of-the-mirror")
    assert memory.kept["Inglenook", "mirror.example:8443"] == "of-the-mirror"
    endpoint = HUB
    assert store.value() == TOKEN


@pytest.mark.usefixtures("memory")
def test_the_environment_and_then_the_file(store: TokenStore, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = home / "cache" / "token"
    file.parent.mkdir(parents=True)
    file.write_text("of-the-file\n", "utf-8")
    monkeypatch.setenv("HF_HOME", str(file.parent))
    assert store.read() == FoundToken("of-the-file", "huggingface-cli's file")
    monkeypatch.setenv("HF_TOKEN", "of-the-environment")
    assert store.read() == FoundToken("of-the-environment", "HF_TOKEN")
    store.write(TOKEN)
    assert store.read() == FoundToken(TOKEN, "the keyring")
    store.forget()
    assert store.value() == "of-the-environment"


@pytest.mark.usefixtures("memory")
def test_a_token_of_hugging_face_stays_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    mirror = TokenStore(lambda: MIRROR)
    assert mirror.value() is None
    assert mirror.read() is None
    monkeypatch.setenv("HF_ENDPOINT", MIRROR)  # set beside it, it is the hub that the token is for
    assert mirror.value() == TOKEN


@pytest.mark.parametrize("text", ["", "   ", "two words", "hf_ümlaut", "hf_\nx", "x" * 5000])
def test_what_is_no_token_is_not_written(store: TokenStore, memory: Memory, text: str) -> None:
    with pytest.raises(HubError, match="not a token"):
        store.write(text)
    assert memory.kept == {}


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [
        (NoKeyringError("no backend"), "has no keyring"),
        (KeyringLocked("dismissed"), "is locked"),
        (RuntimeError("the bus is gone."), "cannot be used: the bus is gone. "),
    ],
)
def test_a_keyring_that_refuses_is_told(
    store: TokenStore, memory: Memory, monkeypatch: pytest.MonkeyPatch, refusal: Exception, sentence: str
) -> None:
    memory.refusal = refusal
    calls: list[Callable[[], object]] = [store.read, store.forget, lambda: store.write(TOKEN)]
    for call in calls:
        with pytest.raises(HubError, match=sentence) as caught:
            call()
        assert TOKEN not in str(caught.value)
    assert store.value() is None  # what is public can be had without it
    monkeypatch.setenv("HF_TOKEN", "of-the-environment")
    assert store.read() == FoundToken("of-the-environment", "HF_TOKEN")


def test_a_keyring_that_forgets_is_told() -> None:
    with pytest.raises(HubError, match="switched off"):  # the null backend of every other test
        TokenStore(lambda: HUB).write(TOKEN)


def test_the_value_is_in_no_message() -> None:
    assert TOKEN not in repr(FoundToken(TOKEN, "HF_TOKEN"))
    assert TOKEN not in str(FoundToken(TOKEN, "HF_TOKEN"))
