"""The error tree: what can go wrong in the world, each with the sentence that the user reads.

    InglenookError                  expected; ``str(error)`` says what happened, why, and what to do next
    ├── UsageError                  the words of a command do not fit together (exit code 2)
    ├── CancelledError              the user stopped it
    ├── StorageError                the chats' file cannot be opened, read or written
    │   ├── DamagedDatabaseError    it is damaged: a copy can be put in its place
    │   ├── NewerDatabaseError      it was written by a newer Inglenook
    │   └── CopyError               no copy of it could be made, or none put in its place
    ├── ReplayError                 an answer cannot be given again as it was
    ├── ChatFileError               a file with chats in it cannot be read or written
    ├── AttachmentError             a file cannot go along with a message
    ├── SettingsError               settings.toml cannot be read or written
    ├── PresetError                 a preset cannot be read, written or used
    │   └── ModelfileError          a Modelfile is refused, with the line
    ├── ModelFileError              not a model file that can be run; nothing was loaded
    │   └── ModelNotFoundError      no model by that name or path
    ├── HubError                    the hub did not give what was asked for
    │   ├── OfflineError            the offline switch is on: nothing was sent
    │   ├── NoNetworkError          the hub cannot be reached
    │   ├── TokenNeededError        it wants to know who asks
    │   ├── LicenceNotAcceptedError the licence must be accepted on the hub's page first
    │   ├── NotOnHubError           no such repository, revision or file
    │   └── HubBusyError            it asked to wait, or failed itself
    ├── DownloadError               a file could not be fetched whole
    │   ├── DiskFullError           there is not room enough for it
    │   ├── ChecksumError           what came is not what the hub said it is
    │   └── ChangedFileError        the file changed on the hub while it was fetched
    └── EngineError                 what runs the model failed
        ├── LoadError               the model could not be loaded
        │   ├── DoesNotFitError     it needs more memory than is free; nothing was tried
        │   ├── OutOfMemoryError    it was tried, and the memory was not there
        │   ├── RpcWorkerError      another machine that it was to be spread over does not take part
        │   └── ProjectorError      what it would see images through cannot be used
        ├── PromptError             this prompt cannot be answered (too long, or its template fails)
        ├── ServerError             a server that runs models did not do what was asked
        │   ├── ServerGoneError     there is no way to it, or the connection was cut
        │   └── ServerKeyError      no key for it can be kept or found
        └── WorkerError             the worker process is gone
            ├── WorkerDiedError     it ended by itself: a crash, a kill, no memory left
            └── WorkerHungError     it stopped answering and was ended

Anything else that reaches the top is a bug and gets the report dialog.
"""


class InglenookError(Exception):
    """An expected failure; ``str(error)`` is the sentence that the user reads."""


class UsageError(InglenookError):
    """The words of a command do not fit together."""


class CancelledError(InglenookError):
    """The user stopped it."""


class StorageError(InglenookError):
    """The chats' file cannot be opened, read or written."""


class DamagedDatabaseError(StorageError):
    """The chats' file is damaged: a copy can be put in its place."""


class NewerDatabaseError(StorageError):
    """The chats' file was written by a newer Inglenook."""


class CopyError(StorageError):
    """A copy of the chats' file could not be made, or not be put in its place; the file is as it was."""


class ReplayError(InglenookError):
    """An answer cannot be given again as it was: what it was made with is not known or not here."""


class ChatFileError(InglenookError):
    """A file with chats in it, brought here or taken away, cannot be read or written."""


class AttachmentError(InglenookError):
    """A file cannot go along with a message."""


class SettingsError(InglenookError):
    """The settings cannot be read or written."""


class PresetError(InglenookError):
    """A preset cannot be read, written or used."""


class ModelfileError(PresetError):
    """A Modelfile is refused. ``line`` counts from 1."""

    def __init__(self, sentence: str, *, line: int) -> None:
        super().__init__(f"Line {line}: {sentence}")
        self.line = line
        self.sentence = sentence  # without the line


class ModelFileError(InglenookError):
    """Not a model file that can be run."""


class ModelNotFoundError(ModelFileError):
    """No model by that name or path."""


class HubError(InglenookError):
    """The hub did not give what was asked for."""


class OfflineError(HubError):
    """The offline switch is on: nothing was sent."""


class NoNetworkError(HubError):
    """The hub cannot be reached."""


class TokenNeededError(HubError):
    """The hub wants to know who asks: there is no token, or it is not valid; ``page`` is the repository's, if any."""

    def __init__(self, sentence: str, page: str = "") -> None:
        super().__init__(sentence)
        self.page = page


class LicenceNotAcceptedError(HubError):
    """The repository is gated and its licence was not accepted; ``page`` is where that is done."""

    def __init__(self, sentence: str, page: str) -> None:
        super().__init__(sentence)
        self.page = page


class NotOnHubError(HubError):
    """There is no such repository, revision or file."""


class HubBusyError(HubError):
    """The hub asked to wait or failed itself; ``retry_after_s`` when it said how long."""

    def __init__(self, sentence: str, retry_after_s: float | None = None) -> None:
        super().__init__(sentence)
        self.retry_after_s = retry_after_s


class DownloadError(InglenookError):
    """A file could not be fetched whole."""


class DiskFullError(DownloadError):
    """There is not room enough on the volume."""


class ChecksumError(DownloadError):
    """What came is not what the hub said it is."""


class ChangedFileError(DownloadError):
    """The file changed on the hub while it was fetched."""


class EngineError(InglenookError):
    """What runs the model failed."""


class LoadError(EngineError):
    """The model could not be loaded."""


class DoesNotFitError(LoadError):
    """More memory is needed than is free, so nothing was tried."""


class OutOfMemoryError(LoadError):
    """The memory was not there when the model was loaded."""


class RpcWorkerError(LoadError):
    """An RPC worker that a model was to be spread over cannot be used; ``endpoint`` is where it should be."""

    def __init__(self, sentence: str, endpoint: str) -> None:
        super().__init__(sentence)
        self.endpoint = endpoint


class ProjectorError(LoadError):
    """The file through which the model would see images cannot be used; the model itself may be."""


class PromptError(EngineError):
    """The engine cannot answer this prompt."""


class ServerError(EngineError):
    """A server that runs models did not do what was asked."""


class ServerGoneError(ServerError):
    """There is no way to the server, or the connection was cut."""


class ServerKeyError(ServerError):
    """The server's key cannot be kept or found."""


class WorkerError(EngineError):
    """The worker process is gone."""


class WorkerDiedError(WorkerError):
    """The worker ended by itself."""


class WorkerHungError(WorkerError):
    """The worker stopped answering and was ended."""
