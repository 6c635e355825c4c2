"""The window's languages: which one is chosen, and what is said in it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from inglenook.errors import HubError
from inglenook.sentence import joined, say
from inglenook.ui.keys.command_table import command_table
from inglenook.ui.languages import ENGLISH, NAMES, SpokenLanguage, language_of
from inglenook.ui.translated import grouped, number_in_words, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    assert qapp
    spoken = SpokenLanguage()
    yield spoken.speak
    spoken.fall_silent()


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT", "en-GB"], "de"),
        (["fr-FR", "de-DE"], "de"),
        (["zh-Hans-CN", "en"], "zh_CN"),
        (["zh-CN"], "zh_CN"),
        (["zh-TW", "en-US"], ENGLISH),
        (["C"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_the_system_says_which(wanted: list[str], spoken: str) -> None:
    assert language_of("system", wanted) == spoken


def test_a_language_that_is_set_is_taken() -> None:
    assert [language_of(name, ["de"]) for name in ("en", "zh_CN", "xx")] == ["en", "zh_CN", "de"]


def test_german(speak: Callable[[str], None]) -> None:
    speak("de")
    assert QCoreApplication.translate("SettingNames", "Language") == "Sprache"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # Qt's own
    assert (grouped(8192), number_in_words(6.1, ".1f")) == ("8.192", "6,1")


def test_simplified_chinese(speak: Callable[[str], None]) -> None:
    speak("zh_CN")
    assert QCoreApplication.translate("SettingNames", "Language") == "语言"
    assert (grouped(8192), QLocale().dayName(1)) == ("8,192", "星期一")


def test_another_language_takes_the_place_of_the_first(speak: Callable[[str], None]) -> None:
    speak("de")
    speak("en")
    assert QCoreApplication.translate("SettingNames", "Language") == "Language"
    assert grouped(8192) == "8,192"


def test_a_sentence_from_below_is_translated_with_all_that_is_in_it(speak: Callable[[str], None]) -> None:
    speak("de")
    size = say("{size_bytes:.1f} GiB", size_bytes=6.1)
    need = say("{size} at {context:,} tokens", size=size, context=8192)
    assert translated(say("It needs {need}; {size} is free.", need=need, size=size)) == (
        "Es braucht 6,1 GiB bei 8.192 Token; 6,1 GiB sind frei."
    )
    assert translated(HubError(say("No model is loaded. Load one first."))) == (
        "Kein Modell ist geladen. Zuerst eines laden."
    )
    assert translated(joined([say("In main memory"), "x"])) == "Im Hauptspeicher x"
    assert translated("what nobody knows {here}") == "what nobody knows {here}"


def test_a_sentence_that_was_stored_as_text_is_translated(speak: Callable[[str], None]) -> None:
    speak("de")
    need = say("{size} at {context:,} tokens", size=say("{size_bytes:.1f} GiB", size_bytes=6.1), context=8192)
    sentences = (
        say("its name has “{word}”", word="Instruct"),
        say("it was trained for {tokens:,} tokens", tokens=131072),
        say(
            "“{model}” does not fit. {reason}",
            model="A {b}",
            reason=say("It needs {need}; {size} is free.", need=need, size="1 MiB"),
        ),
        say("There is no file “{source}”: check its name and folder.", source="C:\\models\\{x}.gguf"),
    )
    for sentence in sentences:
        stored = sentence.encode().decode()
        assert type(stored) is str
        assert translated(stored) == translated(sentence) != stored


def test_what_people_write_is_left_alone(speak: Callable[[str], None]) -> None:
    speak("de")
    for text in ("", "{}", "Larch 8B Instruct", "acme/Larch-8B", "{size} at", "x" * 10_000):
        assert translated(text) == text


@pytest.mark.parametrize("language", NAMES)
def test_no_two_entries_of_a_menu_have_the_same_letter(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    groups = command_table()
    for texts in ([group.text for group in groups], *([entry.text for entry in group.commands] for group in groups)):
        letters = Counter(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], texts
