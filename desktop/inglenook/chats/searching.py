"""Which chats are listed, and what is found in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.finding import excerpt, terms_of
from inglenook.chats.rows import SELECT_CHAT, chat_of

if TYPE_CHECKING:
    import sqlite3

    from inglenook.chats.chat import Chat
    from inglenook.storage.database import Database

MOST_HITS = 200
_TRIGRAM = 3  # letters of what the index knows; a shorter word is looked for in every text
_MOST_TRIGRAMS = 12  # of one word
_MANY = 5  # times as many texts as hits are wanted: then they are no longer all collected
_LISTED = (
    "deleted_at IS NULL AND (:archived OR NOT archived) AND (:model IS NULL OR model = :model) "
    "AND (:since IS NULL OR updated_at >= :since) AND (:folder IS NULL OR folder_id = :folder) "
    "AND (:tag IS NULL OR EXISTS (SELECT 1 FROM chat_tags WHERE chat_id = chats.id AND tag = :tag))"
)


@dataclass(frozen=True, slots=True)
class ChatFilter:
    """Which chats are wanted; None: whatever it is."""

    model: str | None = None  # that answered last
    since: float | None = None  # used since then, in seconds since the epoch
    folder_id: int | None = None
    tag: str | None = None
    with_archived: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A message with the words in it, or a chat of that title."""

    chat: Chat
    message_id: int | None  # None: they are in the title
    excerpt: str  # one line of the message around the first hit; empty for a title


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What chats can be filtered by, in order."""

    models: tuple[str, ...]
    tags: tuple[str, ...]


class Searching:
    """Reads the lists of chats; every method may be called from any thread and raises StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self, wanted: ChatFilter) -> tuple[Chat, ...]:
        """The chats outside the trash that pass: the pinned first, and then the last used."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{SELECT_CHAT} WHERE {_LISTED} ORDER BY pinned DESC, updated_at DESC, chats.id DESC", _values(wanted)
            ).fetchall()
        return tuple(chat_of(row) for row in rows)

    def search(self, words: str, wanted: ChatFilter, limit: int = MOST_HITS) -> tuple[Hit, ...]:
        """What has all the words in it, the chats last used first; a title only where no message says the same."""
        terms = terms_of(words)
        if not terms:
            return ()
        named = {f"term{number}": term for number, term in enumerate(terms)}
        values = {**_values(wanted), **named, "match": _match(terms), "limit": limit, "many": _MANY * limit}
        with self._database.reading() as connection:
            first = _newest_first if _is_common(connection, values) else _by_index
            rows = connection.execute(
                f"{first(tuple(named), has_match=bool(values['match']))} "
                f"{SELECT_CHAT.removesuffix(' FROM chats')}, messages.id AS message_id, messages.text AS message_text "
                "FROM first JOIN chats ON chats.id = first.chat_id LEFT JOIN messages ON messages.id = hit "
                "ORDER BY updated_at DESC, chats.id DESC, hit",
                values,
            ).fetchall()
        in_messages = {row["id"] for row in rows if row["message_id"] is not None}
        return tuple(
            Hit(chat_of(row), row["message_id"], excerpt(row["message_text"] or "", terms))
            for row in rows
            if row["message_id"] is not None or row["id"] not in in_messages
        )

    def choices(self) -> FilterChoices:
        """The models and tags of the chats outside the trash."""
        with self._database.reading() as connection:
            models = connection.execute(
                "SELECT DISTINCT model FROM chats WHERE model IS NOT NULL AND deleted_at IS NULL ORDER BY model"
            ).fetchall()
            tags = connection.execute(
                "SELECT DISTINCT tag FROM chat_tags JOIN chats ON chats.id = chat_id WHERE deleted_at IS NULL "
                "ORDER BY tag"
            ).fetchall()
        return FilterChoices(tuple(row["model"] for row in models), tuple(row["tag"] for row in tags))


def _is_common(connection: sqlite3.Connection, values: dict[str, object]) -> bool:
    """Whether so many texts may have the words in them that it is quicker to go through the newest chats."""
    if not values["match"]:  # the index does not know so short a word
        return True
    found = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH :match LIMIT :many)"
    return connection.execute(found, values).fetchone()[0] == values["many"]


def _by_index(terms: tuple[str, ...], *, has_match: bool) -> str:
    """All hits, then the newest of them: the tables before the SELECT."""
    return (
        f"WITH hits AS MATERIALIZED (SELECT rowid AS hit FROM search WHERE {_has(terms, has_match=has_match)}), "  # noqa: S608  constants
        "first AS MATERIALIZED (SELECT hit, chats.id AS chat_id FROM hits "
        "LEFT JOIN messages ON messages.id = hit "
        "JOIN chats ON chats.id = CASE WHEN hit < 0 THEN -hit ELSE messages.chat_id END "
        f"WHERE {_LISTED} ORDER BY updated_at DESC, chats.id DESC, hit LIMIT :limit)"
    )


def _newest_first(terms: tuple[str, ...], *, has_match: bool) -> str:
    """Chat by chat, the last used first, until there are enough; only titles are asked for all at once."""
    in_texts, in_titles = _has(terms, has_match=False), _has(terms, has_match=has_match)
    return (
        f"WITH titles AS MATERIALIZED (SELECT rowid AS hit FROM search WHERE rowid < 0 AND {in_titles}), "  # noqa: S608  constants
        "first AS MATERIALIZED (SELECT hit, chat_id FROM ("
        "SELECT * FROM (SELECT messages.id AS hit, chats.id AS chat_id, updated_at FROM chats "
        "CROSS JOIN messages ON messages.chat_id = chats.id CROSS JOIN search ON search.rowid = messages.id "
        f"WHERE {_LISTED} AND {in_texts} ORDER BY updated_at DESC, chats.id DESC, messages.id LIMIT :limit) "
        "UNION ALL SELECT * FROM "
        "(SELECT hit, chats.id AS chat_id, updated_at FROM titles JOIN chats ON chats.id = -hit "
        f"WHERE {_LISTED} ORDER BY updated_at DESC, chats.id DESC LIMIT :limit)"
        ") ORDER BY updated_at DESC, chat_id DESC, hit LIMIT :limit)"
    )


def _has(terms: tuple[str, ...], *, has_match: bool) -> str:
    """The index finds texts with all the trigrams, wherever they stand; so each is looked at for the words."""
    return " AND ".join(
        [*(["search MATCH :match"] if has_match else []), *(f"instr(search.text, :{name}) > 0" for name in terms)]
    )


def _match(terms: tuple[str, ...]) -> str:
    """What the index is asked for: texts with all the trigrams, wherever in them they stand."""
    trigrams = {
        term[start : start + _TRIGRAM] for term in terms for start in range(len(term) - _TRIGRAM + 1)[:_MOST_TRIGRAMS]
    }
    return " AND ".join('"' + trigram.replace('"', '""') + '"' for trigram in sorted(trigrams))


def _values(wanted: ChatFilter) -> dict[str, object]:
    return {
        "archived": wanted.with_archived,
        "model": wanted.model,
        "since": wanted.since,
        "folder": wanted.folder_id,
        "tag": wanted.tag,
    }
