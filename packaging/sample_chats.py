"""Chats to look at: long and short names, another script, an answer with everything that Markdown has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.chats.chat_store import ChatStore
from inglenook.chats.message import AnswerDetails
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from inglenook.paths import Paths

QUESTION = "How much memory does an 8B model need at 8k context?"
ANSWER = r"""# 1. How the KV cache grows

A transformer keeps, for **every layer** and past position, one *key* and one *value* vector. With `n_kv` heads
of size `d`, the cache needs $2 \cdot n_{layers} \cdot n_{kv} \cdot d$ numbers per token, so a context of 8,192 tokens
at 16 bits is often **larger than people expect**. See the [llama.cpp docs](https://example.org/docs) for the flags.

1. Load the weights with `mmap`, so that pages are shared.
2. Allocate the cache up front:
   - keys in `f16`
   - values in `q8_0` when flash attention is on
3. Offload as many layers as fit.

| Quant | Bits/weight | Size (8B) | Speed |
|:------|------------:|----------:|------:|
| Q4_K_M | 4.85 | 4.92 GB | 61 tok/s |
| Q6_K | 6.59 | 6.60 GB | 48 tok/s |
| Q8_0 | 8.50 | 8.54 GB | 39 tok/s |

```python
def cache_bytes(layers: int, kv_heads: int, size: int, tokens: int) -> int:
    # keys and values, two bytes a number
    return 2 * layers * kv_heads * size * tokens * 2  # f16
```

$$
\text{bytes} = 2 \cdot 32 \cdot 8 \cdot 128 \cdot 8192 \cdot 2 = 1\,\text{GiB}
$$

> It should fit, with about 1.5 GB left for the desktop.
"""
THINKING = "The user wants to know whether an 8B model fits in 8 GB. Weights are about 4.9 GB, the cache at 8k is 1 GB."
OTHERS = (
    "Fit a 12B model in 12 GB",
    "Rust lifetimes, explained slowly",
    "Recette de clafoutis aux cerises",
    "数式の整形について",
    "كيف تعمل النماذج اللغوية",
    "Summarise the quarterly report of a company whose name nobody could remember",
    "Regex for ISO dates",
    "Draft: email to landlord",
)
DETAILS = AnswerDetails(
    model="Qwen3 8B",
    model_path="qwen3-8b-q4_k_m.gguf",
    sampling="{}",
    seed=42,
    prompt_tokens=31,
    cached_tokens=12,
    completion_tokens=412,
    ttft_s=0.42,
    generation_s=6.7,
    stop_reason="end",
    thinking_s=4.2,
)


def fill_with_chats(home: Paths) -> None:
    """Write them into an empty home; the one with the long answer is number 1, and the newest."""
    home.data.mkdir(parents=True, exist_ok=True)
    database = Database(home.database)
    seconds = iter(range(1_780_000_000, 1_790_000_000, 3600))
    store = ChatStore(database, clock=lambda: float(next(seconds)))
    first = store.create()
    for title in reversed(OTHERS):
        chat = store.create()
        question = store.add(chat.id, parent_id=None, role="user", text=title)
        store.add(chat.id, parent_id=question.id, role="assistant", text="Gladly.")
    question = store.add(first.id, parent_id=None, role="user", text=QUESTION)
    answer = store.add(first.id, parent_id=question.id, role="assistant", text="", state="streaming")
    store.save_answer(answer.id, text=ANSWER, thinking=THINKING, state="complete", details=DETAILS)
    store.rename(first.id, "How the KV cache grows")
    database.close()
