"""How many tokens a chat takes, message by message, and what of it goes into the context window."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from inglenook.engines.engine import PromptMessage
from inglenook.engines.estimate import AROUND, estimated_tokens
from inglenook.engines.served_model import ServedModel
from inglenook.errors import EngineError
from inglenook.fit.formula_cache import CELLS_STEP
from inglenook.inference.context_plan import Sized, plan_context, reserved
from inglenook.inference.counted_chat import written_size
from inglenook.inference.pictures import prompt_messages
from inglenook.presets.go_template.lexer import TemplateError
from inglenook.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from inglenook.chats.attachment import Attachment
    from inglenook.chats.message import Message, Role
    from inglenook.engines.engine import LoadedModel, ModelInfo, PromptImage
    from inglenook.inference.context_plan import ContextPlan, Overflow
    from inglenook.inference.counted_chat import CountedChat
    from inglenook.inference.documents import DocumentTexts
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.models.any_model import AnyModel

DRAFT = 0  # stands for the message that is being written; stored ones count from 1
USUAL_WINDOW = 8192  # tokens, of a model that is not loaded yet
_KEPT = 20_000  # counted texts
_ENDLESS = 2**31  # tokens, of a window that its server does not tell
_PICTURE = "picture "  # before a hash, among counted texts
_PICTURE_TOKENS = 256  # of an estimate
_MOST_TRIES = 6  # until a plan holds against the model's own count


@dataclass(frozen=True, slots=True)
class Measured:
    """What a chat takes. ``is_exact``: the model has counted; else it is an estimate."""

    plan: ContextPlan
    context_window: int  # tokens
    is_exact: bool
    system_tokens: int  # of the system prompt and of what the template adds by itself
    tokens: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))  # by message, DRAFT among them

    @property
    def draft_tokens(self) -> int:
        """Of what is being written."""
        return self.tokens.get(DRAFT, 0)

    @property
    def message_tokens(self) -> int:
        """Of the messages that would be sent, without what is being written."""
        gone = set(self.plan.left_out)
        return sum(tokens for number, tokens in self.tokens.items() if number and number not in gone)


class Counting:
    """Counts with the model in memory, and remembers. Safe from any thread; blocks while the model counts."""

    def __init__(self, loaded: LoadedModels, documents: DocumentTexts) -> None:
        self._pictures = documents.pictures
        self._loaded = loaded
        self._documents = documents
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[str, str], int] = OrderedDict()

    def measure(self, chat: CountedChat, *, context_window: int | None) -> Measured:
        """What the chat takes, by the model's own count where it is in memory and does not answer just now.

        Raises StorageError when its documents cannot be read.
        ``context_window``: what the model would be loaded with, as far as that is chosen.
        """
        draft = self._documents.words_with(chat.draft, chat.attachments)
        chat = replace(chat, branch=self._documents.read_into(chat.branch), draft=draft)
        model = self._loaded.ready(chat.model)
        if model is not None and _may_count(chat.model, model):
            try:
                sized = self._exact(model, chat)
                window = model.info.context_window
                plan = self._settled(model, chat, sized, window, None)
                return _measured(plan, sized, window, is_exact=True)
            except (EngineError, TemplateError):  # it has begun to answer, or its template refuses these messages
                pass
        window = _window(chat.model, model, context_window)
        sized = self._estimated(chat)
        plan = plan_context(sized.messages, fixed=sized.fixed, room=_room(chat, window, None), overflow=chat.overflow)
        return _measured(_held_against(plan, window), sized, window, is_exact=False)

    def prompt(
        self, info: ModelInfo | None, system_prompt: str, branch: tuple[Message, ...]
    ) -> tuple[PromptMessage, ...]:
        """What a model is given, with its pictures if it sees any; None: one that does. Raises StorageError."""
        return prompt_messages(system_prompt, branch, self._pictures if info is None or info.sees_images else None)

    def plan(self, model: LoadedModel, chat: CountedChat, *, max_tokens: int | None) -> ContextPlan:
        """What is sent, by the model's own count; an estimate refuses nothing. Raises EngineError."""
        plan = self._settled(model, chat, self._exact(model, chat), model.info.context_window, max_tokens)
        return replace(plan, over=0) if model.info.capabilities.exact_counts else plan

    def _settled(
        self, model: LoadedModel, chat: CountedChat, sized: _SizedChat, window: int, max_tokens: int | None
    ) -> ContextPlan:
        """A plan that holds against the count of the whole: templates do not treat every message alike."""
        room = _room(chat, window, max_tokens)
        target = room
        plan = plan_context(sized.messages, fixed=sized.fixed, room=target, overflow=chat.overflow)
        for _ in range(_MOST_TRIES):
            if not plan.left_out:  # what must stay may take the room of the answer, as under "stop"
                return _held_against(plan, window)
            tokens = self._count(model, chat, set(plan.left_out))
            if tokens <= room or plan.over:
                return _held_against(replace(plan, tokens=tokens, room=room), window)
            target -= tokens - room
            plan = plan_context(sized.messages, fixed=sized.fixed, room=target, overflow=chat.overflow)
        return plan

    def _count(self, model: LoadedModel, chat: CountedChat, left_out: set[int]) -> int:
        branch = tuple(message for message in chat.branch if message.id not in left_out)
        images = self._pictures.of(chat.attachments) if model.info.sees_images else ()
        messages = with_message(self.prompt(model.info, chat.system_prompt, branch), chat.draft, images)
        begun = f"{chat.beginning.thinking}{chat.beginning.text}" if chat.beginning else ""
        return (written_size(model, messages, chat) if messages else 0) + self._size(model, chat.model.key, begun)

    def _exact(self, model: LoadedModel, chat: CountedChat) -> _SizedChat:
        key = chat.model.key
        whole = self._count(model, chat, set())
        return _shared_out(
            chat,
            whole,
            lambda text: self._size(model, key, text),
            lambda one: self._picture_size(model, key, one) if model.info.sees_images else 0,
        )

    def _estimated(self, chat: CountedChat) -> _SizedChat:
        def size(text: str) -> int:
            with self._lock:
                known = self._known.get((chat.model.key, text))
            return known if known is not None else estimated_tokens(text)

        def picture_size(one: Attachment) -> int:
            with self._lock:
                known = self._known.get((chat.model.key, _PICTURE + one.sha256))
            return known if known is not None else _PICTURE_TOKENS if chat.model.may_see else 0

        texts = [message.text for message in chat.branch if message.text.strip()]
        texts += [text for text in (chat.system_prompt, chat.draft) if text.strip()]
        attachments = [one for message in chat.branch for one in message.attachments] + list(chat.attachments)
        whole = sum(size(text) + AROUND for text in texts) + size(chat.tools)
        whole += sum(picture_size(one) for one in attachments if one.is_image)
        return _shared_out(chat, whole, size, picture_size)

    def _picture_size(self, model: LoadedModel, model_key: str, attachment: Attachment) -> int:
        """What a message takes more with the picture than without."""
        key = (model_key, _PICTURE + attachment.sha256)
        with self._lock:
            known = self._known.get(key)
        if known is not None:
            return known
        bare = PromptMessage("user", "?")
        seen = replace(bare, images=self._pictures.of((attachment,)))
        size = model.count_tokens((seen,)) - model.count_tokens((bare,))
        with self._lock:
            self._known[key] = size
        return size

    def _size(self, model: LoadedModel, model_key: str, text: str) -> int:
        if not text:
            return 0
        key = (model_key, text)
        with self._lock:
            known = self._known.get(key)
            if known is not None:
                self._known.move_to_end(key)
                return known
        size = model.size(text)
        with self._lock:
            self._known[key] = size
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return size


@dataclass(frozen=True, slots=True)
class _SizedChat:
    messages: tuple[Sized, ...]
    fixed: int


def too_long(plan: ContextPlan, context_window: int, overflow: Overflow) -> str:
    """Why nothing was sent, and what helps."""
    size = say(
        "This takes {tokens:,} tokens, and the context window has {most:,}. Nothing was sent.",
        tokens=plan.tokens,
        most=context_window,
    )
    if overflow == "stop":
        more = say("Choose a larger context window, or choose what may be left out when a chat is too long.")
    else:
        more = say(
            "What must stay is too long by itself: shorten the last message, unpin others, or enlarge the window."
        )
    return joined([size, more])


def _room(chat: CountedChat, window: int, max_tokens: int | None) -> int:
    """Under "stop" the window may be filled to its last token: nothing would be gained by refusing earlier."""
    if not window:
        return _ENDLESS
    return window - 1 if chat.overflow == "stop" else window - reserved(window, max_tokens)


def _may_count(model: AnyModel, ready: LoadedModel) -> bool:
    """What is being written goes to no other computer before it is sent."""
    is_here = not isinstance(model, ServedModel) or model.server.is_here
    return is_here and not ready.info.capabilities.exact_counts


def _window(model: AnyModel, ready: LoadedModel | None, chosen: int | None) -> int:
    """As the model has it, as it would be loaded, or as its server says; 0 where that says nothing."""
    if ready is not None:
        return ready.info.context_window
    if isinstance(model, ServedModel):
        return model.context_window
    return -(-(chosen or min(model.trained_context, USUAL_WINDOW)) // CELLS_STEP) * CELLS_STEP


def _held_against(plan: ContextPlan, window: int) -> ContextPlan:
    """What is too long is what the window itself does not hold, with one token for the answer; 0 is not known."""
    return replace(plan, over=max(0, plan.tokens - (window - 1)) if window else 0)


def _shared_out(
    chat: CountedChat, whole: int, size: Callable[[str], int], picture_size: Callable[[Attachment], int]
) -> _SizedChat:
    """Each message with its share of what the template adds; the system prompt has what is over."""

    def sized(text: str, attachments: Sequence[Attachment]) -> int:
        return size(text) + sum(picture_size(one) for one in attachments if one.is_image)

    parts: list[tuple[int, Role, int, bool]] = [
        (message.id, message.role, sized(message.text, message.attachments), message.is_pinned)
        for message in chat.branch
        if message.text.strip() or any(one.is_image for one in message.attachments)
    ]
    if chat.draft.strip() or any(one.is_image for one in chat.attachments):
        parts.append((DRAFT, "user", sized(chat.draft, chat.attachments), False))
    sizes = [tokens for _, _, tokens, _ in parts]
    system = size(chat.system_prompt) if chat.system_prompt.strip() else 0
    system += size(chat.tools) if chat.tools else 0  # told to the model with it, or in its place
    around = max(0, whole - sum(sizes) - system)
    share = around // (len(parts) + bool(system)) if parts or system else 0
    messages = tuple(
        Sized(number, role, tokens + share, is_pinned=is_pinned) for number, role, tokens, is_pinned in parts
    )
    return _SizedChat(messages, max(0, whole - sum(message.tokens for message in messages)))


def _measured(plan: ContextPlan, sized: _SizedChat, window: int, *, is_exact: bool) -> Measured:
    tokens = MappingProxyType({message.id: message.tokens for message in sized.messages})
    return Measured(plan, window, is_exact, sized.fixed, tokens)


def with_message(
    messages: tuple[PromptMessage, ...], draft: str, images: tuple[PromptImage, ...] = ()
) -> tuple[PromptMessage, ...]:
    """What the model sees once the user has said this, too."""
    if not draft.strip() and not images:
        return messages
    if messages and messages[-1].role == "user":
        last = messages[-1]
        return (*messages[:-1], PromptMessage("user", f"{last.text}\n\n{draft}".strip(), last.images + images))
    return (*messages, PromptMessage("user", draft, images))
