"""What a model was made for, with the signs that tell so; what nothing tells is left open."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from inglenook.models.facts import Flavour
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inglenook.models.facts import FlavourName, Kind

LONG_CONTEXT = 128_000  # tokens; “128k” is 131,072 with most models and 128,000 with some


def _word(pattern: str) -> re.Pattern[str]:
    """Between what are no letters, of whatever script."""
    return re.compile(rf"(?<![^\W\d_])(?:{pattern})(?![^\W\d_])", re.IGNORECASE)


_SIZED = r"(?<=\d[bm][-_ ])"  # "it" and "pt" are words of many languages: only "4b-it" is a sign
_BASE = _word(rf"base|pretrain(?:ed)?|foundation|{_SIZED}pt")
_INSTRUCT = _word(rf"instruct(?:ion|ed)?|tulu|{_SIZED}it|(?<=\db-text-)it")
_CHAT = _word(r"chat|assistant|conversational|(?:open|star)chat|chatglm\d?|vicuna|zephyr|hermes|dolphin")
_REASONING = _word(r"reason(?:ing|er)|think(?:ing|er)|r1|qwq|magistral|gpt[-_ ]oss|cot")
_NO_THINKING = _word(r"(?:non?|without)[-_ ]?thinking")
_EMBEDDING = _word(
    r"embed(?:ding)?s?(?:gemma)?|embeddinggemma|feature-extraction|sentence-similarity|sentence-transformers"
    r"|bge|gte|e5|minilm|arctic-embed"
)
_RERANKER = _word(r"re-?rank(?:er|ing)?")
_LONG = re.compile(r"(?<![^\W_])(?<!\.)(?:(?:128|1[3-9]\d|[2-9]\d\d)k|[1-4]m)(?![^\W_])", re.IGNORECASE)
_DOMAINS = {
    mark("code"): _word(
        r"code|coder|coding|code(?:llama|gemma|stral|qwen|shell)|starcoder|devstral|sql(?:coder)?|mellum"
    ),
    mark("mathematics"): _word(r"math|maths|mathematics|mathstral|prover|numina"),
    mark("medicine"): _word(
        r"med|medical|medicine|clinical|health|biomedical|biology|bio|medgemma|biomistral|meditron|medllama|pubmed"
    ),
    mark("law"): _word(r"law|legal|saul"),
    mark("finance"): _word(r"finance|financial|fin(?:gpt|llama|ma)"),
    mark("translation"): _word(r"translat(?:e|ion|or|egemma)|mt|madlad|tower(?:instruct)?|alma"),
    mark("safety"): _word(r"guard|shield|shieldgemma|guardian|safeguard|moderation"),
    mark("tools"): _word(r"function[-_ ]?(?:calling|gemma)|functionary|xlam|gorilla"),
    mark("reading documents"): _word(r"ocr|docling"),
}


def flavours_of(  # noqa: PLR0913  all by name, one for each kind of sign
    *,
    name: str,
    kind: Kind,
    has_chat_template: bool | None,
    trained_context: int,
    tags: Sequence[str] = (),
    base_models: Sequence[str] = (),
    thinks: bool = False,
) -> tuple[Flavour, ...]:
    """The flavours of a model, none of a piece of one.

    ``has_chat_template`` is None where the header was not read, ``trained_context`` then 0. ``thinks`` says that the
    chat template has a place for thoughts. A name is only what its publisher chose, so each sign is told as it was
    found; "base" is a guess where nothing but the absence of a template speaks for it.
    """
    if kind not in {"language", "embedding"}:
        return ()
    signs = _Signs(name, tags, base_models)
    embedding = signs.of(_EMBEDDING)
    if kind == "embedding":
        return (Flavour("embedding", (say("its architecture turns texts into numbers for searching"), *embedding)),)
    if signs.of(_RERANKER):
        return ()
    if embedding and not has_chat_template:
        return (Flavour("embedding", embedding),)
    return (
        *_manner(signs, has_chat_template=has_chat_template, thinks=thinks),
        *_long_context(signs, trained_context),
        *(Flavour("domain-adapted", found, domain) for domain, word in _DOMAINS.items() if (found := signs.of(word))),
    )


class _Signs:
    """Words found in a name, in the tags and in the names of the models that this one was made from."""

    def __init__(self, name: str, tags: Iterable[str], base_models: Iterable[str]) -> None:
        self._name = _composed(name)
        self._tags = tuple(map(_composed, tags))
        self._base_models = tuple(map(_composed, base_models))

    def of(self, word: re.Pattern[str], *, inherited: bool = True) -> tuple[str, ...]:
        found: list[str] = []
        if match := word.search(self._name):
            found.append(say("its name has “{word}”", word=match[0]))
        found += [say("it is tagged “{tag}”", tag=tag) for tag in self._tags if word.search(tag)]
        if inherited and not found:
            found += [say("it was made from “{base}”", base=base) for base in self._base_models if word.search(base)]
        return tuple(found)


def _composed(text: str) -> str:
    """A letter and its mark as one character, which is a letter."""
    return unicodedata.normalize("NFC", text)


def _manner(signs: _Signs, *, has_chat_template: bool | None, thinks: bool) -> tuple[Flavour, ...]:
    """Base, or else how it was taught to answer."""
    # The name alone: whatever was tuned says truly that it was made from a base model.
    base = signs.of(_BASE, inherited=False)
    instruct = signs.of(_INSTRUCT, inherited=not base)
    chat = signs.of(_CHAT, inherited=not base)
    reasoning = () if signs.of(_NO_THINKING) else signs.of(_REASONING, inherited=not base)
    if base and not instruct and not chat:
        even_so = (say("it has a chat template all the same, as base models of some families do"),) * bool(
            has_chat_template
        )
        return (Flavour("base", base + even_so),)
    if not instruct and not chat and not reasoning and has_chat_template is False:
        return (Flavour("base", (say("it has no chat template: probably a base model"),)),)
    template = (say("it has a chat template"),) * bool(has_chat_template)
    missing = (say("it has no chat template, so it may need one to answer well"),) * (has_chat_template is False)
    if thinks and not signs.of(_NO_THINKING):
        reasoning += (say("its chat template has a place for thoughts"),)
    found: list[tuple[FlavourName, tuple[str, ...]]] = [
        ("instruct", instruct + missing if instruct else ()),
        ("chat", chat + template or ()),
        ("reasoning", reasoning),
    ]
    return tuple(Flavour(flavour, told) for flavour, told in found if told)


def _long_context(signs: _Signs, trained_context: int) -> tuple[Flavour, ...]:
    if trained_context >= LONG_CONTEXT:
        return (Flavour("long-context", (say("it was trained for {tokens:,} tokens", tokens=trained_context),)),)
    said = signs.of(_LONG) if not trained_context else ()
    return (Flavour("long-context", said),) if said else ()
