"""Builds every object and connects them: the only file that knows all rooms."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.chat_store import ChatStore
from inglenook.cli.rooms import TerminalRooms
from inglenook.engines.llama_cpp.devices import find_devices
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.errors import StorageError
from inglenook.hardware.memory import read_memory
from inglenook.inference.loaded_models import LoadedModels
from inglenook.inference.turn import Turns
from inglenook.logs import start_logging, stop_logging
from inglenook.models.library import Library
from inglenook.models.starter import starter_path
from inglenook.paths import Paths
from inglenook.settings.settings_file import SettingsFile
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cli.arguments import Command
    from inglenook.engines.engine import Engine
    from inglenook.settings.settings import Settings
    from inglenook.ui.desktop_app import DesktopApp
    from inglenook.ui.opening import Opening

log = logging.getLogger(__name__)

TRASH_S = 30 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class _Rooms:
    """What every front end stands on; the chats come by themselves, since their file may not open."""

    paths: Paths
    file: SettingsFile
    settings: Settings
    settings_problem: str | None
    library: Library
    loaded: LoadedModels

    @classmethod
    def build(cls, paths: Paths, engine: Engine) -> _Rooms:
        file = SettingsFile(paths.settings)
        settings, problem = file.read()
        return cls(
            paths=paths,
            file=file,
            settings=settings,
            settings_problem=problem,
            library=Library(paths.models, starter_path()),
            loaded=LoadedModels(engine, available_bytes=lambda: read_memory().available_bytes),
        )


def open_window(opening: Opening, paths: Paths, file: Path | None = None, *, verbose: bool = False) -> int:
    """Fill the window that is open, with a model file if one is given, and stay until it is closed; the exit code."""
    start_logging(paths.logs, verbose=verbose, to_stderr=verbose)
    try:
        app = desktop_app(opening, paths)
        if file is not None:
            app.contents.open_model_file(file)
        return app.run()
    except StorageError as error:
        opening.fail(str(error))
        raise
    finally:
        stop_logging()


def desktop_app(opening: Opening, paths: Paths, *, engine: Engine | None = None) -> DesktopApp:
    """The whole app in its window; raises StorageError when the chats cannot be opened."""
    from inglenook.ui.desktop_app import DesktopApp  # noqa: PLC0415  Qt: no other command may pay for it

    database = Database(paths.database)
    chats = ChatStore(database)
    interrupted = chats.mend()
    if interrupted:
        log.info("%d answers were interrupted when the app last ended", interrupted)
    chats.purge(time.time() - TRASH_S)
    rooms = _Rooms.build(paths, engine or LlamaCpp())
    turns = Turns(chats, rooms.loaded)

    def close() -> None:
        rooms.loaded.unload()
        turns.save_what_is_left()
        database.close()

    return DesktopApp(
        opening,
        paths=paths,
        settings_file=rooms.file,
        settings=rooms.settings,
        settings_problem=rooms.settings_problem,
        chats=chats,
        library=rooms.library,
        loaded=rooms.loaded,
        turns=turns,
        on_close=close,
    )


def run_command(command: Command) -> int:
    """Run a command of the terminal; the exit code. Raises InglenookError with the sentence for stderr."""
    from inglenook.cli.run import run  # noqa: PLC0415  the window does not pay for it

    paths = Paths.find()
    start_logging(paths.logs, verbose=command.verbose, to_stderr=command.verbose)
    try:
        with_rooms = terminal_rooms(paths)
        try:
            return run(command, with_rooms)
        finally:
            with_rooms.close()
    finally:
        stop_logging()


def terminal_rooms(paths: Paths, *, engine: Engine | None = None) -> TerminalRooms:
    """What the commands of the terminal work with; a chats' file that does not open is told by who needs it."""
    rooms = _Rooms.build(paths, engine or LlamaCpp())
    database, problem = None, None
    try:
        database = Database(paths.database)
    except StorageError as error:
        problem = str(error)

    def close() -> None:
        rooms.loaded.unload()
        if database is not None:
            database.close()

    return TerminalRooms(
        paths=paths,
        settings=rooms.settings,
        settings_problem=rooms.settings_problem,
        library=rooms.library,
        chats=ChatStore(database) if database else None,
        chats_problem=problem,
        integrity=database.integrity if database else lambda: problem,
        loaded=rooms.loaded,
        devices=find_devices,
        close=close,
    )
