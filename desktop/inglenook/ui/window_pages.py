"""The pages beside the chat, each made when it is first opened, and the ways that lead from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.lab.answer_subject import subject_of
from inglenook.ui.making_ahead import MakingAhead
from inglenook.ui.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from inglenook.fit.options import FitOptions
    from inglenook.fit.subject import Subject
    from inglenook.hub.file_group import FileGroup
    from inglenook.hub.repository import Repository
    from inglenook.models.model import Model
    from inglenook.ui.chat.chat_page import ChatPage
    from inglenook.ui.chat.undos import Undos
    from inglenook.ui.fit.fit_page import FitPage
    from inglenook.ui.fit.model_fits import ModelFits
    from inglenook.ui.hub.discover_page import DiscoverPage
    from inglenook.ui.lab.lab_page import LabPage
    from inglenook.ui.models.models_page import ModelsPage
    from inglenook.ui.presets.presets_page import PresetsPage
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.settings.settings_page import SettingsPage
    from inglenook.ui.widgets.notices import Notices

_MODULES = (  # of the pages, which are imported when one is made
    "inglenook.ui.settings.settings_page",
    "inglenook.ui.presets.presets_page",
    "inglenook.ui.models.models_page",
    "inglenook.ui.hub.discover_page",
    "inglenook.ui.fit.fit_page",
    "inglenook.ui.lab.lab_page",
)


class WindowPages(QObject):
    """Only places them; what they do is theirs."""

    chat_wanted = Signal(object)  # a Model
    preset_wanted = Signal(str)  # the name of a preset to chat with
    presets_changed = Signal(object)  # all that there are now
    file_wanted = Signal(object)  # the Path of a model file to chat with
    library_changed = Signal()
    export_wanted = Signal()  # of all chats
    delete_wanted = Signal()  # of all chats
    models_looked = Signal()  # through the folders: a file may be gone

    def __init__(  # noqa: PLR0913  what the pages share
        self,
        rooms: WindowRooms,
        notices: Notices,
        chat_page: ChatPage,
        fits: ModelFits,
        *,
        undos: Undos,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chat = chat_page
        self._undos = undos
        self._fits = fits
        self._rooms = rooms
        self._notices = notices
        self._models: ModelsPage | None = None
        self._discover: DiscoverPage | None = None
        self._fit: FitPage | None = None
        self._presets: PresetsPage | None = None
        self._lab: LabPage | None = None
        self._settings: SettingsPage | None = None
        chat_page.pane.conversation.desk.command_requested.connect(self._run_on_message)
        self.widget = Pages(rooms.theme, rooms.keys)
        for name, make, title, icon in (
            ("Chat", self._take_chat, self.tr("Chat"), "message-square"),
            ("Models", self._make_models, self.tr("Models"), "box"),
            ("Discover", self._make_discover, self.tr("Discover"), "compass"),
            ("Fit", self._make_fit, self.tr("Fit"), "gauge"),
            ("Presets", self._make_presets, self.tr("Presets"), "sliders-horizontal"),
            ("Lab", self._make_lab, self.tr("Lab"), "flask-conical"),
        ):
            self.widget.add_page(name, make, title=title, icon=icon)
        self.widget.add_page(
            "Settings", self._make_settings, title=self.tr("Settings"), icon="settings", at_bottom=True
        )
        MakingAhead(
            self.widget.make_page, rooms.background, modules=_MODULES, names=("Settings", "Presets"), parent=self
        )

    def show_page(self, name: str) -> None:
        """Open a page."""
        self.widget.show_page(name)

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Have files and folders taken into the library."""
        self.show_page("Models")
        if self._models:
            self._models.import_paths(paths)

    def ask_for_models(self) -> None:
        """Let the user choose what to import."""
        self.show_page("Models")
        if self._models:
            self._models.ask_for_files()

    def manage_presets(self) -> None:
        """Open their page."""
        self.show_page("Presets")

    def look_for(self, model: Model) -> None:
        """Where else there is of a model: its repository on the hub, else what its name finds there."""
        self._show_repository(model.hub.repository if model.hub else model.name)

    def focus_search(self) -> bool:
        """Let the user search in the page that is open; False: it has no search."""
        page = {
            "Models": self._models,
            "Discover": self._discover,
            "Fit": self._fit,
            "Presets": self._presets,
            "Lab": self._lab,
            "Settings": self._settings,
        }.get(self.widget.open_page)
        if page is None:
            return False
        page.focus_search()
        return True

    def _take_chat(self, _parent: QWidget) -> QWidget:
        return self._chat

    def _make_models(self, parent: QWidget) -> ModelsPage:
        from inglenook.ui.models.models_page import ModelsPage  # noqa: PLC0415  with the first page of it

        page = self._models = ModelsPage(self._rooms, self._notices, self._fits, parent)
        page.chat_wanted.connect(self.chat_wanted)
        page.discover_wanted.connect(lambda: self.show_page("Discover"))
        page.repository_wanted.connect(self._show_repository)
        page.fit_wanted.connect(self._show_model_fit)
        page.changed.connect(self.library_changed)
        page.looked.connect(self.models_looked)
        return page

    def _make_discover(self, parent: QWidget) -> DiscoverPage:
        from inglenook.ui.hub.discover_page import DiscoverPage  # noqa: PLC0415  with the first page of it

        page = self._discover = DiscoverPage(self._rooms, self._notices, parent)
        page.chat_wanted.connect(self.file_wanted)
        page.network_wanted.connect(self._show_network)
        page.downloaded.connect(self._tell_downloaded)
        page.fit_wanted.connect(self._show_group_fit)
        return page

    def _make_fit(self, parent: QWidget) -> FitPage:
        from inglenook.ui.fit.fit_page import FitPage  # noqa: PLC0415  with the first page of it

        page = self._fit = FitPage(self._rooms, self._notices, parent)
        page.load_wanted.connect(self._use_settings)
        page.network_wanted.connect(self._show_network)
        return page

    def _make_presets(self, parent: QWidget) -> PresetsPage:
        from inglenook.ui.presets.presets_page import PresetsPage  # noqa: PLC0415  with the first page of it

        page = self._presets = PresetsPage(self._rooms, self._notices, self._undos, parent)
        page.chat_wanted.connect(self.preset_wanted)
        page.changed.connect(self.presets_changed)
        return page

    def _make_lab(self, parent: QWidget) -> LabPage:
        from inglenook.ui.lab.lab_page import LabPage  # noqa: PLC0415  with the first page of it

        page = self._lab = LabPage(
            self._rooms, self._chat.conversing, fits=self._fits, notices=self._notices, parent=parent
        )
        page.shown_wanted.connect(lambda: self.show_page("Lab"))
        page.chat_wanted.connect(self._show_chat)
        page.open_requested.connect(self._chat.pane.picker.open_requested)
        return page

    def _run_on_message(self, message_id: int, command: str) -> None:
        """What is done with a message on another page than the chat's."""
        subject = subject_of(self._chat.conversing, message_id) if command == "vote" else None
        if subject is not None:
            self.show_page("Lab")
        if subject is not None and self._lab:
            self._lab.vote.ask_about(subject)

    def _show_chat(self, chat_id: int) -> None:
        self.show_page("Chat")
        if chat_id != self._chat.conversing.chat_id:
            self._chat.open_chat(chat_id)

    def create_preset(self) -> None:
        """A new preset, to be written."""
        self.show_page("Presets")
        if self._presets:
            self._presets.create_preset()

    def import_presets(self) -> None:
        """Let the user choose which files are presets."""
        self.show_page("Presets")
        if self._presets:
            self._presets.ask_what_to_import()

    def show_preset(self, name: str) -> None:
        """Open the editor of a preset."""
        self.show_page("Presets")
        if self._presets:
            self._presets.open_preset(name)

    def save_now(self) -> None:
        """Before the end: what was written and not saved."""
        if self._presets:
            self._presets.save_now()

    def _make_settings(self, parent: QWidget) -> SettingsPage:
        from inglenook.ui.settings.settings_page import SettingsPage  # noqa: PLC0415  with the first page of it

        page = self._settings = SettingsPage(self._rooms, parent)
        page.export_wanted.connect(self.export_wanted)
        page.delete_wanted.connect(self.delete_wanted)
        page.folders_wanted.connect(self._show_folders)
        return page

    def show_setting(self, setting: str) -> None:
        """Open the settings at one of them."""
        self.show_page("Settings")
        if self._settings:
            self._settings.show_setting(setting)

    def _show_folders(self) -> None:
        self.show_page("Models")
        if self._models:
            self._models.open_folders()

    def _show_model_fit(self, model: Model) -> None:
        self.show_page("Fit")
        if self._fit:
            self._fit.show_model(model)

    def _show_group_fit(self, repository: Repository, group: FileGroup) -> None:
        self.show_page("Fit")
        if self._fit:
            self._fit.show_group(repository, group)

    def _show_network(self) -> None:
        self.show_page("Settings")
        if self._settings:
            self._settings.show_network()

    def _show_repository(self, repository: str) -> None:
        self.show_page("Discover")
        if self._discover:
            self._discover.open_reference(repository)

    def _tell_downloaded(self, path: Path) -> None:
        self.library_changed.emit()
        if self._models:
            self._models.refresh()
        news = self.tr("{file} is here.").format(file=path.name)
        self._notices.show_notice(news, action=(self.tr("Chat"), lambda: self.file_wanted.emit(path)))

    def _use_settings(self, subject: Subject, options: FitOptions) -> None:
        """What the Fit page worked out becomes what the next load uses."""
        settings = self._rooms.settings
        for field, value in (
            ("context_window", options.context),
            ("gpu_layers", options.gpu_layers),
            ("flash_attention", options.flash_attention),
            ("kv_type_k", options.kv_type_k),
            ("kv_type_v", options.kv_type_v),
            ("experts_on_cpu", options.experts_on_cpu),
            ("batch", options.batch),
            ("micro_batch", options.micro_batch),
            ("memory_map", options.memory_map),
            ("full_sliding_window", options.full_sliding_window),
        ):
            settings.set_field("engine", field, value)
        if subject.path is not None:
            self.file_wanted.emit(subject.path)
