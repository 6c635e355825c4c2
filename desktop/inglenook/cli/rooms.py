"""What the commands work with: the app's rooms, built by app.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.exporting.chat_export import ChatExport
from inglenook.chats.importing.chat_import import ChatImport
from inglenook.chats.organising import Organising

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.chats.chat_store import ChatStore
    from inglenook.fit.fits import Fits
    from inglenook.fit.headers import Headers
    from inglenook.hub.catalogue import Catalogue
    from inglenook.hub.connection import Connection
    from inglenook.hub.downloads import Downloads
    from inglenook.hub.hub import Hub
    from inglenook.hub.request_log import RequestLog
    from inglenook.hub.server_keys import ServerKeys
    from inglenook.hub.token_store import TokenStore
    from inglenook.inference.embedding_models import EmbeddingModels
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.models.library import Library
    from inglenook.models.licence import Licences
    from inglenook.paths import Paths
    from inglenook.presets.preset_store import PresetStore
    from inglenook.settings.settings import Settings
    from inglenook.settings.settings_file import SettingsFile
    from inglenook.storage.database import Database
    from inglenook.storage.restoring import Copy, Restored


@dataclass(frozen=True, slots=True)
class ChatRooms:
    """What the commands about kept chats need."""

    store: ChatStore
    export: ChatExport
    importing: ChatImport

    @classmethod
    def over(cls, store: ChatStore, database: Database) -> ChatRooms:
        """Those of one database."""
        export = ChatExport(store, Organising(database), AttachmentStore(database))
        return cls(store, export, ChatImport(database))


@dataclass(frozen=True, slots=True)
class TerminalRooms:
    """Everything that a command may need."""

    paths: Paths
    settings: Settings
    settings_file: SettingsFile
    settings_problem: str | None  # the sentence, when the settings' file was broken and put aside
    library: Library
    licences: Licences
    catalogue: Catalogue
    connection: Connection
    hub: Hub
    downloads: Downloads
    requests: RequestLog
    tokens: TokenStore
    server_keys: ServerKeys
    fits: Fits
    headers: Headers
    presets: PresetStore
    room_bytes: Callable[[], int]  # that a model may take of this computer's memory
    attachments: AttachmentStore
    chats: ChatStore | None  # None: the chats' file cannot be opened
    kept_chats: ChatRooms | None  # None with it
    chats_problem: str | None  # the sentence, when chats is None
    copies: Callable[[], tuple[Copy, ...]]  # of the chats' file, the newest first
    restore: Callable[[Path], Restored]  # closes the chats and puts a copy in their place; raises StorageError
    integrity: Callable[[], str | None]  # what is wrong with the chats' file; None when it is sound
    loaded: LoadedModels
    embedding: EmbeddingModels
    devices: Callable[[], tuple[str, ...]]  # asks a worker; raises EngineError
    close: Callable[[], None]
