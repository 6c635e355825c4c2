"""An embedding model in memory: it turns texts into vectors."""

from __future__ import annotations

import math
import struct
import time
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.engines.embedding import WINDOW, EmbeddingInfo, Pooling
from inglenook.engines.engine import LoadProgress
from inglenook.engines.llama_cpp.plan import FLASH_ATTENTION
from inglenook.engines.llama_cpp.worker import model_file
from inglenook.engines.llama_cpp.worker.context import ABORTED, usable_cores
from inglenook.engines.llama_cpp.worker.library import api, devices
from inglenook.engines.llama_cpp.worker.vocabulary import Vocabulary
from inglenook.errors import CancelledError, LoadError, OutOfMemoryError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from inglenook.engines.engine import LoadOptions
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog

_AT_ONCE = 16  # texts in a batch
_ON_PROCESSOR = 256  # tokens in a batch: more cost time, as each text's attention goes over those of all
_POOLINGS: dict[int, Pooling] = {
    api.LLAMA_POOLING_TYPE_MEAN: "mean",
    api.LLAMA_POOLING_TYPE_CLS: "first",
    api.LLAMA_POOLING_TYPE_LAST: "last",
}


class Embedder:
    """Made by loading; raises LoadError, CancelledError. The worker's end frees everything.

    A text's vector is made of its tokens' as the file says (llama.h, llama_pooling_type), else it is their mean.
    """

    def __init__(
        self,
        path: str,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        controls: Controls,
        log: EngineLog,
    ) -> None:
        started = time.perf_counter()
        self._controls = controls
        model = model_file.load_model(path, options, on_progress=on_progress, controls=controls, log=log, writes=False)
        placed = model_file.offloaded_layers(log)
        log.forget()
        on_progress(LoadProgress(say("Preparing the context window"), None))
        try:
            self._context, pooling = _create(model, options, Path(path).name)
        except LoadError:
            api.llama_model_free(model)
            raise
        self._watch = api.ggml_abort_callback(self._should_abort)  # llama.cpp does not keep it alive
        api.llama_set_abort_callback(self._context, self._watch, None)  # pyright: ignore[reportArgumentType]  NULL is meant
        handle = api.llama_model_get_vocab(model)
        assert handle is not None  # noqa: S101  load_model refuses a model without
        self._vocabulary = Vocabulary(handle)
        self._memory = api.llama_get_memory(self._context)
        self._together = WINDOW if placed else _ON_PROCESSOR
        self._batch = api.llama_batch_init(WINDOW, 0, 1)
        self.info = EmbeddingInfo(
            name=model_file.metadata(model, "general.name") or Path(path).stem,
            width=api.llama_model_n_embd_out(model),
            longest=min(api.llama_model_n_ctx_train(model) or WINDOW, WINDOW),
            pooling=pooling,
            devices=tuple(device.words for device in devices() if placed or not device.is_gpu),
            load_seconds=time.perf_counter() - started,
        )

    def embed(self, texts: Sequence[str]) -> tuple[bytes, ...]:
        """A vector for each; raises PromptError, CancelledError."""
        read = [self._tokens(text) for text in texts]
        vectors: list[bytes] = []
        for together in _in_batches(read, self._together):
            if self._controls.stop:
                raise CancelledError(say("Stopped."))
            vectors += self._computed(together)
            self._controls.steps += 1
        return tuple(vectors)

    def _tokens(self, text: str) -> list[int]:
        """As many as the model reads; the one that ends a text stays, since some vectors are taken from it."""
        ids = self._vocabulary.tokenize(text, special=False, marked=True)
        longest = self.info.longest
        if len(ids) <= longest:
            return ids
        end = ids[-1:] if self._vocabulary.is_control(ids[-1]) else []
        return ids[: longest - len(end)] + end

    def _computed(self, texts: Sequence[Sequence[int]]) -> Iterator[bytes]:
        if not any(texts):
            return (_of_nothing(self.info.width) for _ in texts)
        self._fill(texts)
        if self._memory is None:
            code = api.llama_encode(self._context, self._batch)
        else:
            api.llama_memory_clear(self._memory, True)  # noqa: FBT003  C function
            code = api.llama_decode(self._context, self._batch)
        if self._controls.stop or code == ABORTED:
            raise CancelledError(say("Stopped."))
        if code:
            raise PromptError(
                say("The engine failed while reading the texts (code {code} of llama.cpp). Try again.", code=code)
            )
        return (self._vector(number) if ids else _of_nothing(self.info.width) for number, ids in enumerate(texts))

    def _fill(self, texts: Sequence[Sequence[int]]) -> None:
        """Each text is a sequence of its own."""
        batch, place = self._batch, 0
        for number, ids in enumerate(texts):
            for position, token in enumerate(ids):
                batch.token[place], batch.pos[place] = token, position
                batch.n_seq_id[place], batch.seq_id[place][0] = 1, number
                batch.logits[place] = 1  # each token's result is wanted: they are put together
                place += 1
        batch.n_tokens = place

    def _vector(self, number: int) -> bytes:
        found = api.llama_get_embeddings_seq(self._context, number)
        if not found:
            raise PromptError(say("The engine gave no vector for a text. Choose another embedding model."))
        values = found[: self.info.width]
        length = math.sqrt(sum(value * value for value in values))
        if not math.isfinite(length) or not length:
            return _of_nothing(self.info.width)
        return struct.pack(f"<{len(values)}e", *(value / length for value in values))

    def _should_abort(self, _data: object) -> bool:
        self._controls.steps += 1
        return self._controls.stop


def _in_batches(texts: Sequence[list[int]], most: int) -> Iterator[list[list[int]]]:
    """As many texts together as go into so many tokens, or one that is longer."""
    together: list[list[int]] = []
    for ids in texts:
        if together and (len(together) == _AT_ONCE or sum(map(len, together)) + len(ids) > most):
            yield together
            together = []
        together.append(ids)
    if together:
        yield together


def _of_nothing(width: int) -> bytes:
    """It is near to no other vector."""
    return bytes(2 * width)


def _create(model: api.llama_model_p, options: LoadOptions, name: str) -> tuple[api.llama_context_p, Pooling]:
    parameters = api.llama_context_default_params()
    parameters.n_ctx = parameters.n_batch = parameters.n_ubatch = WINDOW  # encoders read a text in one piece
    parameters.n_seq_max = _AT_ONCE
    parameters.kv_unified = True
    parameters.embeddings = True
    architecture = model_file.metadata(model, "general.architecture")
    if model_file.metadata(model, f"{architecture}.pooling_type") in {"", "0"}:
        parameters.pooling_type = api.LLAMA_POOLING_TYPE_MEAN
    parameters.flash_attn_type = FLASH_ATTENTION[options.flash_attention]  # no answer has to be the same again
    parameters.n_threads = parameters.n_threads_batch = options.threads or usable_cores()
    parameters.no_perf = True
    handle = api.llama_init_from_model(model, parameters)
    if handle is None:
        raise OutOfMemoryError(
            say("There is not enough memory for the embedding model. Close other programs, or choose a smaller one.")
        )
    pooling = _POOLINGS.get(api.llama_pooling_type(handle))
    if pooling is None:
        api.llama_free(handle)
        raise LoadError(say("“{name}” sorts texts and makes no vectors of them. Choose an embedding model.", name=name))
    return handle, pooling
