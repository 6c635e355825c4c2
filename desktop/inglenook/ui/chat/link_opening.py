"""Links of messages: opened in the browser, once their host has been shown and agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from inglenook.settings.settings import MOST_HOSTS
from inglenook.ui.text.inline_rules import is_allowed_link

if TYPE_CHECKING:
    from inglenook.ui.live_settings import LiveSettings

_WEB = {"http", "https"}
_SHOWN = 300  # characters of an address


class LinkOpening(QObject):
    """A model, or a text it read, may have written the link: its words say nothing about where it leads."""

    def __init__(self, settings: LiveSettings, over: QWidget) -> None:
        super().__init__(over)
        self._settings = settings
        self._over = over

    def open(self, link: str) -> None:
        """Open it; ask first where its host was never agreed to."""
        url = QUrl(link)
        if not is_allowed_link(link) or not url.isValid():
            return
        host = real_host(url)
        if url.scheme() not in _WEB or host in self._settings.settings.window.opened_hosts:
            QDesktopServices.openUrl(url)
        else:
            self._ask(url, host)

    def _ask(self, url: QUrl, host: str) -> None:
        title = self.tr("Open {address} in your browser?").format(address=f"{url.scheme()}://{host}")
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Open a link"), title, parent=self._over.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText("\n\n".join(told_of(url, host)))
        yes = QPushButton(self.tr("Open"), box)
        copy = QPushButton(self.tr("Copy address"), box)
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        for button in (yes, copy, no):
            button.setAccessibleName(button.text())
        box.setDefaultButton(yes)
        box.setEscapeButton(no)
        yes.clicked.connect(lambda: self._agreed(url, host))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(url.toString()))
        box.open()

    def _agreed(self, url: QUrl, host: str) -> None:
        hosts = [host, *(one for one in self._settings.settings.window.opened_hosts if one != host)]
        self._settings.set_field("window", "opened_hosts", hosts[:MOST_HOSTS])
        QDesktopServices.openUrl(url)


def real_host(url: QUrl) -> str:
    """As it is looked up, with its port: letters of other alphabets as punycode, "xn--…", since they may look alike."""
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    return f"{host}:{url.port()}" if url.port() != -1 else host


def told_of(url: QUrl, host: str) -> list[str]:
    """What should be known before it is opened."""
    whole = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    told = [whole if len(whole) <= _SHOWN else f"{whole[:_SHOWN]}…"]
    if not url.host().isascii():
        told.append(
            _tr(
                "The host is written as {written}, with letters that may look like others. What is opened is {host}."
            ).format(written=url.host(), host=host)
        )
    elif "xn--" in host:
        told.append(
            _tr("The host {host} stands for letters of another alphabet, which may look like others.").format(host=host)
        )
    if url.userInfo():
        told.append(_tr("What stands before the @ is a user's name: the host is {host}.").format(host=host))
    told.append(_tr("You are asked once for each host."))
    return told


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkOpening", text)
