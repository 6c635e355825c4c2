"""The models of an Ollama, looked after in the window: pulled, made of a preset, shown, copied, let go of, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTreeWidget,
    QWidget,
)
from tests.engines.ollama.ollama_server import TINY, OllamaServer

from inglenook.ui.engines.create_dialog import CreateDialog
from inglenook.ui.engines.name_dialog import NameDialog
from inglenook.ui.engines.ollama_dialog import OllamaDialog
from inglenook.ui.engines.shown_dialog import ShownDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.gui.conftest import Person

Kind = TypeVar("Kind", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Iterator[OllamaServer]:
    with OllamaServer() as server:
        monkeypatch.setenv("OLLAMA_HOST", server.address)
        yield server


class Models:
    """The dialog, and a person in front of it."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.click("Settings")
        person.wait_for(lambda: person.sees("Models of Ollama"))
        person.click("Models of Ollama")
        self.dialog = self.modal(OllamaDialog)
        self.wait_for(lambda: bool(self.names()))

    def modal(self, kind: type[Kind]) -> Kind:
        """The dialog that is in front, once it is."""
        self.wait_for(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    def find(self, kind: type[Kind], name: str, of: QDialog | None = None) -> Kind:
        """The control of that name."""
        return next(each for each in (of or self.dialog).findChildren(kind) if each.accessibleName() == name)

    def press(self, name: str, of: QDialog | None = None) -> None:
        """Click the button of that name."""
        button = self.find(QAbstractButton, name, of)
        assert button.isEnabled(), name
        self.person.qtbot.mouseClick(button, LEFT)

    def names(self) -> list[str]:
        """The models in the list."""
        table = self.find(QTreeWidget, "Models there")
        return [table.topLevelItem(row).text(0) for row in range(table.topLevelItemCount())]  # pyright: ignore[reportOptionalMemberAccess]  there are as many

    def reads(self, of: QDialog | None = None) -> str:
        """All that is written."""
        return "\n".join(label.text() for label in (of or self.dialog).findChildren(QLabel) if label.isVisible())

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.person.wait_for(condition)


def test_one_is_pulled_with_progress_and_stands_in_the_list_then(
    scripted: Callable[..., Person], there: OllamaServer
) -> None:
    models = Models(scripted("Hm."))
    there.steps(
        "pull",
        {"status": "pulling manifest"},
        {"status": "pulling aaaa", "digest": "sha256:aaaa", "total": 4 << 20, "completed": 1 << 20},
        None,
        {"status": "success"},
    )
    there.says("tags", {"models": [TINY, {**TINY, "name": "new:latest", "model": "new:latest"}]})
    field = models.find(QLineEdit, "Model to download")
    models.person.qtbot.keyClicks(field, "new")
    models.person.qtbot.keyClick(field, Qt.Key.Key_Return)

    models.wait_for(lambda: "Fetching: 1 MiB of 4 MiB" in _stages(models))
    assert models.find(QProgressBar, "Downloading “new”").value() == 250
    assert not models.find(QAbstractButton, "Create from a preset").isEnabled()
    there.go_on.set()

    models.wait_for(lambda: models.names() == ["tiny:latest", "new:latest"])
    assert field.text() == ""
    models.dialog.reject()
    models.wait_for(lambda: "Its models: 2" in models.person.labels())


def test_a_pull_is_stopped_and_one_that_fails_is_a_sentence(
    scripted: Callable[..., Person], there: OllamaServer
) -> None:
    models = Models(scripted("Hm."))
    field = models.find(QLineEdit, "Model to download")
    there.steps("pull", {"status": "pulling manifest"}, None, *[{"status": "pulling aaaa"}] * 50)
    models.person.qtbot.keyClicks(field, "slow")
    models.press("Download model")
    models.wait_for(lambda: "Asking what it is made of" in _stages(models))
    models.press("Cancel")
    models.wait_for(lambda: models.find(QAbstractButton, "Download model").isEnabled())
    there.go_on.set()
    assert there.gone.wait(10)

    there.steps("pull", {"error": "pull model manifest: file does not exist"})
    field.setText("llama9")
    models.press("Download model")
    models.wait_for(lambda: "finds no model “llama9” to fetch" in models.reads())
    models.dialog.reject()


def test_one_is_made_of_a_preset_which_says_what_it_leaves_out(
    scripted: Callable[..., Person], there: OllamaServer
) -> None:
    models = Models(scripted("Hm."))
    there.steps("create", {"status": "using existing layer"}, {"status": "success"})
    models.press("Create from a preset")
    asked = models.modal(CreateDialog)
    preset = models.find(QComboBox, "Preset", asked)
    preset.setFocus()
    models.person.qtbot.keyClicks(preset, "Precise")
    assert models.find(QComboBox, "Made of", asked).currentText() == "tiny:latest"
    assert models.find(QLineEdit, "Name", asked).text() == "precise"
    assert "The note is left out: Ollama keeps none." in models.reads(asked)
    models.press("Create", asked)

    models.wait_for(lambda: any(path == "/api/create" for path, _ in there.bodies))
    made = there.body_of("create")
    assert (made["model"], made["from"]) == ("precise", "tiny:latest")
    assert "temperature" in str(made["parameters"])
    models.wait_for(lambda: models.find(QAbstractButton, "Create from a preset").isEnabled())
    models.dialog.reject()


def test_one_is_shown_copied_and_deleted_after_a_question(scripted: Callable[..., Person], there: OllamaServer) -> None:
    models = Models(scripted("Hm."))
    models.press("Show model")
    shown = models.modal(ShownDialog)
    assert "FROM /blobs/sha256-ac89" in models.find(QPlainTextEdit, "Modelfile", shown).toPlainText()
    assert "8,192 tokens" in models.reads(shown)
    shown.reject()

    there.says_nothing("copy")
    models.press("Copy model")
    asked = models.modal(NameDialog)
    models.person.qtbot.keyClicks(models.find(QLineEdit, "New name", asked), "mine")
    models.press("Copy", asked)
    models.wait_for(lambda: ("/api/copy", {"source": "tiny:latest", "destination": "mine"}) in there.bodies)

    there.says_nothing("delete")
    there.says("tags", {"models": []})
    models.press("Delete model")
    question = models.modal(QDialog)
    assert not any(path == "/api/delete" for path, _ in there.bodies)
    models.press("Delete", question)
    models.wait_for(lambda: models.names() == [])
    assert there.body_of("delete") == {"model": "tiny:latest"}
    assert "No model lies there yet" in models.reads()
    models.dialog.reject()


def test_what_is_in_memory_is_told_and_let_go_of(scripted: Callable[..., Person], there: OllamaServer) -> None:
    there.runs("tiny:latest", 300 << 20, gpu_bytes=100 << 20)
    models = Models(scripted("Hm."))
    assert "300 MiB of memory, of which 100 MiB on graphics cards, a context window of 4,096 tokens." in models.reads()
    there.says("generate", {"done": True, "done_reason": "unload"})
    there.says("ps", {"models": []})
    models.press("Unload model")

    models.wait_for(lambda: "Not in memory." in models.reads())
    assert there.body_of("generate") == {"model": "tiny:latest", "keep_alive": 0, "stream": False}
    unload = models.find(QAbstractButton, "Unload model")
    assert (unload.isEnabled(), unload.toolTip()) == (False, "It is not in memory.")
    models.dialog.reject()


def _stages(models: Models) -> str:
    return "\n".join(label.accessibleName() for label in models.dialog.findChildren(QLabel))
