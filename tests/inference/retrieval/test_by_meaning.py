"""Passages that an embedding model finds: read once, kept with the document, and by words where it does not go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.engines.tiny_embedding import TinyBert
from tests.inference.settling import settling_over

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.documents.read_file import ReadFile
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted
from inglenook.errors import CancelledError, ModelFileError, OutOfMemoryError
from inglenook.inference.embedding_models import EmbeddingModels
from inglenook.inference.retrieval.by_meaning import ByMeaning
from inglenook.inference.retrieval.finding_passages import LookUpWay, find_passages
from inglenook.inference.retrieval.looking_up import MOST_PASSAGES, Source
from inglenook.inference.retrieval.steps import LookedUpByWords, LookingUp
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.chats.attachment import Passage
    from inglenook.engines.engine import Engine
    from inglenook.inference.retrieval.steps import LookUpStep

FILLER = "The weather was mild and nothing much happened in the village that year.\n\n"
TREASURE = "Treasurers hid golden kettles under oaks.\n\n"
TEXT = FILLER * 100 + TREASURE + FILLER * 100
QUESTION = "goldenkettle treasurer"  # shares no word with the document, only parts of words


class Desk:
    """A document that is kept, an embedding model in the library, and who looks up."""

    def __init__(self, database: Database, folder: Path, smol: Path, engine: Engine) -> None:
        self.model = TinyBert.random().write(folder / "tiny.gguf")
        self.attachments = AttachmentStore(database)
        kept = self.attachments.keep(ReadFile("tale.txt", "text", 1, TEXT.encode()))
        self.source = Source("tale.txt", kept.sha256, TEXT)
        library = Library(folder, smol, ModelRecords(database), apps=tuple)
        self.models = EmbeddingModels(engine, settling_over(database, Path("no cache")), library)
        self.way = LookUpWay(ByMeaning(self.models, self.attachments), str(self.model))

    def ask(self, question: str = QUESTION, room: int = 200, cancel: Cancel | None = None) -> Asked:
        """The whole look-up."""
        return Asked(self.way, question, self.source, room, cancel or Cancel())


class Asked:
    """The steps of one look-up and what came of it."""

    def __init__(self, way: LookUpWay, question: str, source: Source, room: int, cancel: Cancel) -> None:
        self.steps: list[LookUpStep] = []
        looking = find_passages(way, question, [source], room=room, count=_count, cancel=cancel)
        self.passages: tuple[Passage, ...] = ()
        while True:
            try:
                self.steps.append(next(looking))
            except StopIteration as end:
                self.passages = end.value
                return

    @property
    def texts(self) -> list[str]:
        """What was found."""
        return [TEXT[one.start : one.start + one.length] for one in self.passages]


def _count(text: str) -> int:
    return len(text.split())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield database
    database.close()


@pytest.fixture
def engine() -> Scripted:
    return Scripted(["Fine."])


@pytest.fixture
def desk(database: Database, tmp_path: Path, smol: Path, engine: Scripted) -> Desk:
    folder = tmp_path / "models"
    folder.mkdir()
    return Desk(database, folder, smol, engine)


def test_what_is_near_in_meaning_is_found_and_says_by_what(desk: Desk) -> None:
    found = desk.ask()
    assert any(TREASURE.strip() in text for text in found.texts)
    assert {one.found_by for one in found.passages} == {desk.models.find(str(desk.model)).name}
    assert [one.start for one in found.passages] == sorted(one.start for one in found.passages)
    assert len(found.passages) <= MOST_PASSAGES
    assert sum(map(_count, found.texts)) <= 200
    assert isinstance(found.steps[-1], LookingUp)
    assert found.steps[-1].fraction == 1


def test_a_document_is_read_once(desk: Desk, engine: Scripted) -> None:
    first = desk.ask()
    read = len(engine.embedded)
    assert read > 20
    again = desk.ask(room=190)  # a little less room: the passages are cut the same
    assert engine.embedded[read:] == [QUESTION]
    assert set(again.passages) <= set(first.passages)
    desk.ask(room=60)  # much less: shorter ones
    assert len(engine.embedded) > read + 2


def test_another_model_reads_it_anew_and_its_vectors_take_the_place(desk: Desk, database: Database) -> None:
    desk.ask()
    TinyBert.random(seed=8).write(desk.model.with_name("other.gguf"))
    desk.way = replace(desk.way, model=str(desk.model.with_name("other.gguf")))
    desk.ask()
    models = database.connection().execute("SELECT DISTINCT model FROM passage_vectors").fetchall()
    assert len(models) == 1


def test_vectors_go_with_their_document(desk: Desk, database: Database) -> None:
    desk.ask()
    AttachmentStore(database, clock=lambda: 10**12).forget_unused()
    assert database.connection().execute("SELECT count(*) FROM passage_vectors").fetchone()[0] == 0


def test_what_was_read_before_a_stop_is_kept(desk: Desk, engine: Scripted) -> None:
    cancel = Cancel()
    looking = find_passages(desk.way, QUESTION, [desk.source], room=200, count=_count, cancel=cancel)
    for step in looking:
        if isinstance(step, LookingUp) and (step.fraction or 0) > 0.5:
            break
    cancel.cancel()
    with pytest.raises(CancelledError):
        list(looking)
    stopped = len(engine.embedded)
    desk.ask()
    assert len(engine.embedded) - stopped < stopped


@pytest.mark.parametrize("way", ["memory", "gone", "writes"])
def test_where_the_model_does_not_go_words_decide_and_it_is_said_why(
    desk: Desk, engine: Scripted, smol: Path, way: str
) -> None:
    if way == "memory":
        engine.embedding_error = OutOfMemoryError("There is not enough memory for it.")
    else:
        desk.way = replace(desk.way, model=str(smol if way == "writes" else smol.with_name("gone.gguf")))
    found = desk.ask("Who hid golden things?")
    (told,) = [step.sentence for step in found.steps if isinstance(step, LookedUpByWords)]
    assert told.startswith("The passages were looked up by their words, not by their meaning. ")
    assert {"memory": "not enough memory", "gone": "gone.gguf", "writes": "not an embedding model"}[way] in told
    assert any(TREASURE.strip() in text for text in found.texts)
    assert {one.found_by for one in found.passages} == {""}


def test_what_does_not_fit_beside_the_model_in_memory_is_not_tried(
    desk: Desk, engine: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inglenook.fit.fits.this_computer", _full)
    found = desk.ask()
    assert "does not fit" in next(step.sentence for step in found.steps if isinstance(step, LookedUpByWords))
    assert engine.loads == []


def _full(here: object, others: object) -> object:
    from inglenook.fit.computer import Computer, Host  # noqa: PLC0415  for this test alone

    del here, others
    return Computer("This computer", Host(2**30, 1), (), 2)


def test_with_a_real_worker_it_is_found_and_nothing_is_left(database: Database, tmp_path: Path, smol: Path) -> None:
    desk = Desk(database, tmp_path, smol, LlamaCpp())
    found = desk.ask("golden kettle")
    assert found.passages
    assert {one.found_by for one in found.passages} == {desk.models.find(str(desk.model)).name}
    rows = database.connection().execute("SELECT length(vector) AS size FROM passage_vectors").fetchall()
    assert {row["size"] for row in rows} == {2 * 64}
    with pytest.raises(ModelFileError):
        desk.models.find(str(smol))
