"""Builds every object and connects them: the only file that knows all rooms."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook import __version__
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.drafts import Drafts
from inglenook.chats.importing.chat_import import ChatImport
from inglenook.chats.mending import mend_at_start
from inglenook.chats.organising import Organising
from inglenook.chats.searching import Searching
from inglenook.chats.trash import Trash
from inglenook.chats.tree_edits import TreeEdits
from inglenook.engines.llama_cpp.devices import find_devices
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.llama_cpp.planner import Planner
from inglenook.engines.llama_cpp.rpc_workers import RpcWorkers
from inglenook.engines.making_engines import server_engine
from inglenook.engines.ollama.usual_place import usual_ollama
from inglenook.errors import StorageError
from inglenook.fit.fits_here import fits_here
from inglenook.fit.headers import Headers
from inglenook.hardware.memory import read_memory
from inglenook.hub.catalogue import Catalogue
from inglenook.hub.connection import Connection
from inglenook.hub.downloads import Downloads
from inglenook.hub.hub import Hub
from inglenook.hub.request_log import RequestLog
from inglenook.hub.rpc_notes import rpc_notes
from inglenook.hub.server_keys import ServerKeys
from inglenook.hub.server_wires import ServerWires
from inglenook.hub.token_store import TokenStore
from inglenook.inference.embedding_models import EmbeddingModels
from inglenook.inference.load_settling import LoadSettling
from inglenook.inference.loaded_models import LoadedModels
from inglenook.inference.replays import Replays
from inglenook.inference.served_models import ServedModels
from inglenook.inference.turns_over import turns_over
from inglenook.logs import start_logging, stop_logging
from inglenook.models.library import Library
from inglenook.models.licence import Licences
from inglenook.models.records import ModelRecords
from inglenook.models.starter import starter_path
from inglenook.paths import Paths, resources
from inglenook.presets.preset_store import PresetStore
from inglenook.settings.settings_file import SettingsFile
from inglenook.storage.database import Database
from inglenook.storage.restoring import copies_of, restore
from inglenook.storage.safekeeping import Safekeeping

if TYPE_CHECKING:
    from inglenook.cli.arguments import Command
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.engine import Engine
    from inglenook.fit.fits import Fits
    from inglenook.settings.settings import Settings
    from inglenook.storage.restoring import Restored
    from inglenook.ui.desktop_app import DesktopApp
    from inglenook.ui.opening import Opening

CLOSE_S = 5.0  # that downloads have to write down where they are


@dataclass(frozen=True, slots=True)
class _Rooms:
    """What every front end stands on; the chats come by themselves, since their file may not open."""

    paths: Paths
    file: SettingsFile
    settings: Settings
    settings_problem: str | None
    library: Library
    licences: Licences
    catalogue: Catalogue
    connection: Connection
    hub: Hub
    downloads: Downloads
    requests: RequestLog
    tokens: TokenStore
    server_keys: ServerKeys
    planner: Planner
    fits: Fits
    headers: Headers
    presets: PresetStore
    loaded: LoadedModels
    embedding: EmbeddingModels

    @classmethod
    def build(cls, paths: Paths, engine: Engine | None, database: Database) -> _Rooms:
        file = SettingsFile(paths.settings)
        settings, problem = file.read()
        network = settings.network
        library, licences = Library(paths.models, starter_path(), ModelRecords(database)), Licences()
        requests, server_keys = RequestLog(database), ServerKeys()
        connection: Connection | None = None
        tokens = TokenStore(lambda: connection.endpoint if connection else "")
        connection = Connection(network.to_options(), requests=requests, token=tokens.value)
        hub, wires = Hub(connection, licences), ServerWires(connection, requests, server_keys)
        served = ServedModels(settings.servers(), lambda one: server_engine(one, wires.to(one)), usual=usual_ollama())
        planner, headers = Planner(), Headers(hub, paths.cache)
        rpc = RpcWorkers(settings.rpc.in_use, is_offline=lambda: connection.options.offline, note=rpc_notes(requests))
        # An engine that was handed over is a test's, which computes with nothing of this computer.
        fits = fits_here(paths.cache, database, planner, find_devices=find_devices if engine is None else None, rpc=rpc)
        settling, runs = LoadSettling(fits, headers), engine or LlamaCpp(rpc)
        return cls(
            paths=paths,
            file=file,
            settings=settings,
            settings_problem=problem,
            library=library,
            licences=licences,
            catalogue=Catalogue(licences=licences),
            connection=connection,
            hub=hub,
            downloads=Downloads(
                connection,
                database,
                paths.models,
                on_finished=library.set_hub_origin,
                at_once=network.downloads_at_once,
                speed_limit=network.speed_limit_bytes_s,
            ),
            requests=requests,
            tokens=tokens,
            server_keys=server_keys,
            planner=planner,
            fits=fits,
            headers=headers,
            presets=PresetStore(paths.presets, resources() / "presets"),
            loaded=LoadedModels(runs, settling, served),
            embedding=EmbeddingModels(runs, settling, library),
        )

    def close(self) -> None:
        """Stop what runs; the database is closed by who opened it."""
        self.downloads.close(timeout_s=CLOSE_S)
        self.connection.close()
        self.planner.close()
        self.loaded.unload()


def open_window(opening: Opening, paths: Paths, file: Path | None = None, *, verbose: bool = False) -> int:
    """Fill the window that is open, with a model file if one is given, and stay until it is closed; the exit code."""
    start_logging(paths.logs, verbose=verbose, to_stderr=verbose)
    from inglenook.ui.running import run_window  # noqa: PLC0415  Qt: no other command may pay for it

    try:
        return run_window(opening, paths, lambda opening: desktop_app(opening, paths), file)
    finally:
        stop_logging()


def desktop_app(opening: Opening, paths: Paths, *, engine: Engine | None = None) -> DesktopApp:
    """The whole app in its window; raises StorageError when the chats cannot be opened, and leaves nothing open."""
    database = Database(paths.database)
    try:
        return _desktop_app(opening, paths, engine, database)
    except BaseException:
        database.close()
        raise


def _desktop_app(opening: Opening, paths: Paths, engine: Engine | None, database: Database) -> DesktopApp:
    from inglenook.ui.desktop_app import DesktopApp  # noqa: PLC0415  Qt: no other command may pay for it
    from inglenook.ui.engines.server_models import ServerModels  # noqa: PLC0415
    from inglenook.ui.keys.keys import Keys  # noqa: PLC0415
    from inglenook.ui.rooms import WindowRooms  # noqa: PLC0415
    from inglenook.ui.theme.theme import Theme  # noqa: PLC0415

    trash, attachments = Trash(database), AttachmentStore(database)
    mended = mend_at_start(database, trash, attachments)
    chats = ChatStore(database)
    rooms = _Rooms.build(paths, engine, database)
    turns, counting = turns_over(chats, attachments, rooms.loaded, rooms.embedding)
    rooms.downloads.start()

    def close() -> None:
        rooms.close()
        turns.save_what_is_left()
        database.close()

    return DesktopApp(
        opening,
        settings_file=rooms.file,
        settings=rooms.settings,
        settings_problem=rooms.settings_problem,
        make_rooms=lambda qt, background, settings: WindowRooms(
            theme=Theme(qt, paths.cache),
            background=background,
            settings=settings,
            keys=Keys(settings),
            chats=chats,
            attachments=attachments,
            drafts=Drafts(database),
            tree=TreeEdits(database),
            searching=Searching(database),
            organising=Organising(database),
            chat_import=ChatImport(database),
            trash=trash,
            mended=mended,
            safekeeping=Safekeeping(database),
            watch=database.watch(),
            library=rooms.library,
            licences=rooms.licences,
            catalogue=rooms.catalogue,
            connection=rooms.connection,
            hub=rooms.hub,
            downloads=rooms.downloads,
            requests=rooms.requests,
            tokens=rooms.tokens,
            server_keys=rooms.server_keys,
            servers=ServerModels(rooms.loaded.served, settings, background),
            fits=rooms.fits,
            headers=rooms.headers,
            presets=rooms.presets,
            loaded=rooms.loaded,
            turns=turns,
            counting=counting,
            replays=Replays(chats, rooms.library, rooms.loaded),
            paths=paths,
            version=__version__,
        ),
        on_close=close,
    )


def run_command(command: Command) -> int:
    """Run a command of the terminal; the exit code. Raises InglenookError with the sentence for stderr."""
    from inglenook.cli.run import run  # noqa: PLC0415  the window does not pay for it

    paths = Paths.find()
    start_logging(paths.logs, verbose=command.verbose, to_stderr=command.verbose)
    try:
        with contextlib.closing(terminal_rooms(paths)) as rooms:
            return run(command, rooms)
    finally:
        stop_logging()


def terminal_rooms(paths: Paths, *, engine: Engine | None = None) -> TerminalRooms:
    """What the commands of the terminal work with; a chats' file that does not open is told by who needs it."""
    from inglenook.cli.rooms import ChatRooms, TerminalRooms  # noqa: PLC0415  the window does not pay for it

    problem = None
    with contextlib.ExitStack() as kept:
        try:
            database = Database(paths.database)
        except StorageError as error:
            problem = str(error)
            # The models are still listed, without what is remembered of them.
            folder = kept.enter_context(tempfile.TemporaryDirectory(prefix="inglenook-"))
            database = Database(Path(folder) / paths.database.name)
        kept.callback(database.close)
        rooms = _Rooms.build(paths, engine, database)
        kept.callback(rooms.close)
        closing = kept.pop_all()
    chats = ChatStore(database)

    def restore_copy(copy: Path) -> Restored:
        database.close()
        return restore(paths.database, copy)

    return TerminalRooms(
        paths=paths,
        settings=rooms.settings,
        settings_file=rooms.file,
        settings_problem=rooms.settings_problem,
        library=rooms.library,
        licences=rooms.licences,
        catalogue=rooms.catalogue,
        connection=rooms.connection,
        hub=rooms.hub,
        downloads=rooms.downloads,
        requests=rooms.requests,
        tokens=rooms.tokens,
        server_keys=rooms.server_keys,
        fits=rooms.fits,
        headers=rooms.headers,
        presets=rooms.presets,
        room_bytes=lambda: read_memory().available_bytes,
        chats=None if problem else chats,
        attachments=AttachmentStore(database),
        kept_chats=None if problem else ChatRooms.over(chats, database),
        chats_problem=problem,
        copies=lambda: copies_of(paths.database),
        restore=restore_copy,
        integrity=(lambda: problem) if problem else database.integrity,
        loaded=rooms.loaded,
        embedding=rooms.embedding,
        devices=find_devices,
        close=closing.close,
    )
