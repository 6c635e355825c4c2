"""What the window is given to work with: built once, by the app."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.form_checker import FormChecker
from inglenook.ui.model_use import ModelUse

if TYPE_CHECKING:
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.drafts import Drafts
    from inglenook.chats.importing.chat_import import ChatImport
    from inglenook.chats.mending import Mended
    from inglenook.chats.organising import Organising
    from inglenook.chats.searching import Searching
    from inglenook.chats.trash import Trash
    from inglenook.chats.tree_edits import TreeEdits
    from inglenook.fit.fits import Fits
    from inglenook.fit.headers import Headers
    from inglenook.hub.catalogue import Catalogue
    from inglenook.hub.connection import Connection
    from inglenook.hub.downloads import Downloads
    from inglenook.hub.hub import Hub
    from inglenook.hub.request_log import RequestLog
    from inglenook.hub.server_keys import ServerKeys
    from inglenook.hub.token_store import TokenStore
    from inglenook.inference.counting import Counting
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.inference.replays import Replays
    from inglenook.inference.turn import Turns
    from inglenook.models.library import Library
    from inglenook.models.licence import Licences
    from inglenook.paths import Paths
    from inglenook.presets.preset_store import PresetStore
    from inglenook.storage.change_watch import ChangeWatch
    from inglenook.storage.safekeeping import Safekeeping
    from inglenook.ui.background import Background
    from inglenook.ui.engines.server_models import ServerModels
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class WindowRooms:
    """Everything below the window."""

    theme: Theme
    background: Background
    settings: LiveSettings
    keys: Keys
    chats: ChatStore
    attachments: AttachmentStore
    drafts: Drafts
    tree: TreeEdits
    searching: Searching
    organising: Organising
    chat_import: ChatImport
    trash: Trash
    mended: Mended
    safekeeping: Safekeeping
    watch: ChangeWatch
    library: Library
    licences: Licences
    catalogue: Catalogue
    connection: Connection
    hub: Hub
    downloads: Downloads
    requests: RequestLog
    tokens: TokenStore
    server_keys: ServerKeys
    servers: ServerModels
    fits: Fits
    headers: Headers
    presets: PresetStore
    loaded: LoadedModels
    turns: Turns
    counting: Counting
    replays: Replays
    paths: Paths
    version: str
    forms: FormChecker = field(default_factory=FormChecker)
    use: ModelUse = field(default_factory=ModelUse)
