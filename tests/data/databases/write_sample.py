"""Write the sample database of the present format: ``python tests/data/databases/write_sample.py v10.sqlite``."""

from __future__ import annotations

import sys
from pathlib import Path

from inglenook.chats.chat_store import ChatStore
from inglenook.chats.message import AnswerDetails
from inglenook.storage.database import Database

DETAILS = AnswerDetails(
    model="SmolLM2 135M Instruct",
    model_path="models/smollm2.gguf",
    sampling='{"temperature": 0.8}',
    seed=42,
    prompt_tokens=31,
    cached_tokens=12,
    completion_tokens=7,
    ttft_s=0.25,
    generation_s=0.5,
    stop_reason="end",
    thinking_s=0.125,
    asked='{"stop": [], "max_tokens": null, "thinking": null, "begun_text": 0, "begun_thinking": 0}',
    engine="llama.cpp",
    prompt_sha256="00",
    replay="text 3",
)

LIBRARY = (
    "INSERT INTO model_sources VALUES ('/models', 'added', 1, 1000.0)",
    (
        "INSERT INTO model_files (path, source_path, size_bytes, modified_ns, problem, origin, seen_at) "
        "VALUES ('/models/a.gguf', '/models', 4096, 17, 'cut short', 'models', 1.0)"
    ),
    "INSERT INTO downloads (position, request, state, created_at) VALUES (1, '{}', 'cancelled', 1000.0)",
    (
        "INSERT INTO network_requests (at, purpose, method, url, received_bytes, duration_s) "
        "VALUES (1000.0, 'search', 'GET', 'https://huggingface.co/api/models', 0, 0.5)"
    ),
    (
        "INSERT INTO fit_measurements (at, device, backend, model, context, gpu_layers, predicted_bytes, "
        "allocated_bytes) VALUES (1000.0, '', 'cpu', 'SmolLM2 135M Instruct', 8192, 0, 4096, 4096)"
    ),
    "INSERT INTO folders (name) VALUES ('Physics')",
    "UPDATE chats SET folder_id = 1, pinned = 1, preset = 'Precise', own_values = '{\"top_k\": 20}' WHERE id = 1",
    "UPDATE model_files SET wishes = '{\"uses_publisher\": false}'",
    "INSERT INTO chat_tags VALUES (1, 'sky')",
    "INSERT INTO attachment_contents VALUES ('9f86d081', CAST('Light is a wave.' AS BLOB), 1000.0)",
    "INSERT INTO drafts (chat_id, position, text, saved_at) VALUES (1, 0, 'And at night?', 1000.0)",
    (
        "INSERT INTO attachments (message_id, draft_id, position, name, kind, size_bytes, sha256, length, tokens, "
        "reading) VALUES (1, NULL, 0, 'light.txt', 'text', 16, '9f86d081', 16, 4, 'passages'), "
        "(NULL, 1, 0, 'light.txt', 'text', 16, '9f86d081', 16, 4, 'whole')"
    ),
    "INSERT INTO passages VALUES (2, 0, 'light.txt', '9f86d081', 0, 16, 'MiniLM')",
    "INSERT INTO answer_tokens VALUES (2, x'789c0300000000')",
    "INSERT INTO passage_vectors VALUES ('9f86d081', '4096-17', 0, 16, x'003c')",
)


def write_sample(path: Path) -> None:
    """Two branches with an answer each, an interrupted answer, a chat in the trash, and a row in each other table."""
    database = Database(path)
    times = iter(range(1_000, 2_000))
    chats = ChatStore(database, clock=lambda: float(next(times)))

    sky = chats.create(system_prompt="Be brief.").id
    question = chats.add(sky, parent_id=None, role="user", text="Why is the sky blue?\nGrüße 🌍").id
    for text in ("Because of scattering.", "Short waves scatter more."):
        answer = chats.add(sky, parent_id=question, role="assistant", text="", state="streaming").id
        chats.save_answer(answer, text=text, thinking="Rayleigh…", state="complete", details=DETAILS)

    cut_off = chats.create().id
    question = chats.add(cut_off, parent_id=None, role="user", text="Tell me a story").id
    answer = chats.add(cut_off, parent_id=question, role="assistant", text="", state="streaming").id
    chats.save_answer(answer, text="Once upon", thinking="", state="streaming")

    deleted = chats.create().id
    chats.rename(deleted, "In the trash")
    chats.delete(deleted)
    with database.transaction() as connection:
        for statement in LIBRARY:
            connection.execute(statement)
    database.close()


if __name__ == "__main__":
    write_sample(Path(sys.argv[1]))
