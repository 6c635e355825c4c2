"""Where everything is stored; INGLENOOK_HOME moves it all."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "INGLENOOK_HOME"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one Inglenook; nothing is created by asking."""

    data: Path
    config: Path
    cache: Path
    logs: Path

    @classmethod
    def find(cls) -> Paths:
        """INGLENOOK_HOME if set, else the platform's own folders."""
        home = os.environ.get(HOME_VARIABLE)
        if not home:
            return cls.of_platform()
        return cls.under(Path(os.path.expanduser(home)).absolute())  # noqa: PTH111  pathlib's raises for an unknown ~user

    @classmethod
    def under(cls, home: Path) -> Paths:
        """Everything under one folder."""
        return cls(data=home, config=home, cache=home / "cache", logs=home / "logs")

    @classmethod
    def of_platform(cls) -> Paths:
        """Where this system wants data, settings, cache and logs to be."""
        dirs = platformdirs.PlatformDirs("Inglenook", appauthor=False)
        return cls(
            data=Path(dirs.user_data_path),
            config=Path(dirs.user_config_path),
            cache=Path(dirs.user_cache_path),
            logs=Path(dirs.user_log_path),
        )

    @property
    def database(self) -> Path:
        """The chats."""
        return self.data / "inglenook.sqlite"

    @property
    def settings(self) -> Path:
        """What the user set."""
        return self.config / "settings.toml"

    @property
    def models(self) -> Path:
        """Our own model files: <publisher>/<repo>/<file>.gguf."""
        return self.data / "models"

    @property
    def presets(self) -> Path:
        """Presets as Modelfiles."""
        return self.data / "presets"


def resources() -> Path:
    """The folder with icons, fonts, themes and data that ships with the app.

    Inside the package when installed from a wheel, at the top of the source tree otherwise.
    """
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent.parent / "resources"
