"""The error tree: what can go wrong in the world, each with the sentence that the user reads.

    InglenookError                  expected; ``str(error)`` says what happened, why, and what to do next
    ├── UsageError                  the words of a command do not fit together (exit code 2)
    ├── CancelledError              the user stopped it
    ├── StorageError                the chats' file cannot be opened, read or written
    │   └── NewerDatabaseError      it was written by a newer Inglenook
    ├── SettingsError               settings.toml cannot be read or written
    ├── ModelFileError              not a model file that can be run; nothing was loaded
    │   └── ModelNotFoundError      no model by that name or path
    └── EngineError                 what runs the model failed
        ├── LoadError               the model could not be loaded
        ├── PromptError             this prompt cannot be answered (too long, or its template fails)
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


class NewerDatabaseError(StorageError):
    """The chats' file was written by a newer Inglenook."""


class SettingsError(InglenookError):
    """The settings cannot be read or written."""


class ModelFileError(InglenookError):
    """Not a model file that can be run."""


class ModelNotFoundError(ModelFileError):
    """No model by that name or path."""


class EngineError(InglenookError):
    """What runs the model failed."""


class LoadError(EngineError):
    """The model could not be loaded."""


class PromptError(EngineError):
    """The engine cannot answer this prompt."""


class WorkerError(EngineError):
    """The worker process is gone."""


class WorkerDiedError(WorkerError):
    """The worker ended by itself."""


class WorkerHungError(WorkerError):
    """The worker stopped answering and was ended."""
