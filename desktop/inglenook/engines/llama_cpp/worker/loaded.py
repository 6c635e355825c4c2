"""A model in memory with its context window: it counts, tokenizes and answers."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.engines.capabilities import Capabilities
from inglenook.engines.engine import GenerationDone, GenerationRequest, LoadProgress, ModelInfo, PromptDone
from inglenook.engines.llama_cpp.worker import model_file
from inglenook.engines.llama_cpp.worker.adapter import open_adapter
from inglenook.engines.llama_cpp.worker.as_written import as_written
from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate
from inglenook.engines.llama_cpp.worker.context import Context
from inglenook.engines.llama_cpp.worker.decoder import Decoder
from inglenook.engines.llama_cpp.worker.dry_sampler import DrySamplers
from inglenook.engines.llama_cpp.worker.held import AfterThinking, Guided, Tokenizer
from inglenook.engines.llama_cpp.worker.held_by_gbnf import HeldByGbnf
from inglenook.engines.llama_cpp.worker.held_writing import HeldWriter
from inglenook.engines.llama_cpp.worker.library import api, build, devices
from inglenook.engines.llama_cpp.worker.memory_breakdown import allocated
from inglenook.engines.llama_cpp.worker.opening_projector import open_projector
from inglenook.engines.llama_cpp.worker.probing import Probing
from inglenook.engines.llama_cpp.worker.prompt import PromptWriter, check_prompt
from inglenook.engines.llama_cpp.worker.prompt_cache import PromptCache
from inglenook.engines.llama_cpp.worker.reached import Reached
from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain, is_repeatable, with_seed
from inglenook.engines.llama_cpp.worker.samplers import Place
from inglenook.engines.llama_cpp.worker.searching import Searching, is_search
from inglenook.engines.llama_cpp.worker.side_by_side import SideBySide
from inglenook.engines.llama_cpp.worker.speculating import Speculating, prepare
from inglenook.engines.llama_cpp.worker.speculative_writing import SpeculativeWriter
from inglenook.engines.llama_cpp.worker.thinking_switch import thinking_switch_of
from inglenook.engines.llama_cpp.worker.token_choices import TokenChoices
from inglenook.engines.llama_cpp.worker.tools_reading import no_tools_reason, notice_of
from inglenook.engines.llama_cpp.worker.vocabulary import Pieces, Vocabulary
from inglenook.engines.thinking_marks import open_mark
from inglenook.engines.token_choice import MOST_CANDIDATES
from inglenook.errors import CancelledError, InglenookError, LoadError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.beams import BeamsFound, BeamsGrown
    from inglenook.engines.engine import LoadOptions, PromptMessage, PromptProgress, TextChunk
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
    from inglenook.engines.llama_cpp.worker.held import Held
    from inglenook.engines.llama_cpp.worker.image_layout import Layout
    from inglenook.engines.llama_cpp.worker.image_parts import Image, Text
    from inglenook.engines.llama_cpp.worker.projector import Projector
    from inglenook.engines.llama_cpp.worker.prompt import Prompt

IMAGE_BATCH = 512  # tokens computed at once at least, where an image cannot be read in pieces: twice Gemma 3's
_OF_IMAGE = -1  # for each place that an image takes


class Loaded:
    """Made by loading; raises LoadError, CancelledError. ``close`` frees everything.

    ``images`` are the files that messages name by their hashes.
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
        self._model = model_file.load_model(path, options, on_progress=on_progress, controls=controls, log=log)
        placed, lines = model_file.offloaded_layers(log), log.lines()
        log.forget()
        self._dry = DrySamplers(api.llama_model_get_vocab(self._model))
        self._speculating = Speculating()
        self._projector: Projector | None = None
        self.images: dict[str, bytes] = {}
        try:
            if options.projector is not None:
                self._projector = open_projector(
                    options, self._model, on_progress=on_progress, controls=controls, log=log
                )
                log.forget()
            adapter = open_adapter(self._model, options, log)
            on_progress(LoadProgress(say("Preparing the context window"), None))
            trained = api.llama_model_n_ctx_train(self._model)
            whole = IMAGE_BATCH if self._projector is not None and self._projector.reads_whole else 0
            self._context = Context(
                self._model, options, trained=trained, on_gpu=placed > 0, least_batch=whole, adapter=adapter
            )
        except (LoadError, CancelledError):
            self._free_model()
            raise
        if controls.stop:
            self.close()
            raise CancelledError(say("Stopped."))
        handle = api.llama_model_get_vocab(self._model)
        assert handle is not None  # noqa: S101  load_model refuses a model without
        self._vocabulary = Vocabulary(handle)
        source = api.llama_model_chat_template(self._model, None)
        self._template = ChatTemplate(
            None if source is None else source.decode(errors="replace"),
            bos=self._vocabulary.bos_text,
            eos=self._vocabulary.eos_text,
        )
        self._writer = PromptWriter(self._vocabulary, self._template, self._lay_out if self._projector else None)
        self._other: tuple[str, ChatTemplate, PromptWriter] | None = None  # a preset's, with its source
        self._cache = PromptCache(self._context)
        self._guide, self._pieces = Tokenizer(self._vocabulary), Pieces(self._vocabulary)
        size, suppressed = self._vocabulary.size, self._vocabulary.suppressed
        self._place = Place(size, self._context.window, suppressed, self._dry, self._vocabulary.spell)
        self._reached = Reached(
            self._model, options, placed > 0, self._vocabulary, self._pieces, self._place, controls, adapter
        )
        self.probing = Probing(self._reached, self._context, self._cache, self._write)
        memory = allocated(self._context.handle, lines, log.lines())
        try:
            self._speculating = prepare(self._reached, self._context, on_progress=on_progress, log=log)
        except InglenookError:
            self.close()
            raise
        self.side_by_side = SideBySide(self._reached, self._context, self._cache, self._writing)
        self.info = ModelInfo(
            name=model_file.metadata(self._model, "general.name") or Path(path).stem,
            architecture=model_file.metadata(self._model, "general.architecture"),
            parameters=api.llama_model_n_params(self._model),
            context_window=self._context.window,
            trained_context=trained,
            vocabulary_size=self._vocabulary.size,
            layers=api.llama_model_n_layer(self._model),
            gpu_layers=placed,
            devices=tuple(device.words for device in devices() if placed or not device.is_gpu),
            threads=self._context.threads,
            has_chat_template=source is not None,
            load_seconds=time.perf_counter() - started,
            memory=memory,
            output_bytes=4 * self._vocabulary.size * self._context.outputs,  # llama-context.cpp, output_reserve
            sees_images=self._projector is not None,
            projector=None if self._projector is None else self._projector.use,
            engine=f"llama.cpp ({build()})",
            thinking_switch=thinking_switch_of(self._template),
            capabilities=Capabilities(tools=no_tools_reason(self._template)),
            speculation=self._speculating.found,
        )

    def count_tokens(self, messages: tuple[PromptMessage, ...]) -> tuple[int, ...]:
        """The tokens of the rendered messages; raises PromptError."""
        prompt = self._writer.write_messages(messages)
        prompt.close()
        return (*prompt.text, *[_OF_IMAGE] * (prompt.cells - len(prompt.text)))

    def write_prompt(self, request: GenerationRequest) -> tuple[str, int]:
        """The prompt and how many tokens it has; raises PromptError."""
        return self._writing(request.chat_template)[1].write_out(request)

    def tokenize(self, text: str) -> tuple[int, ...]:
        """The text's tokens; what looks like a control token is text."""
        return tuple(self._vocabulary.tokenize(text, special=False))

    def set_threads(self, threads: int) -> None:
        """Use this many threads from now on."""
        self._context.set_threads(threads)

    def answer(
        self,
        request: GenerationRequest,
        *,
        arrived: float,
        emit: Callable[[PromptProgress | PromptDone | TextChunk | BeamsGrown | BeamsFound], None],
    ) -> GenerationDone:
        """Write one answer; raises PromptError. ``arrived`` is when the request came, of perf_counter."""
        sampling = with_seed(request.sampling)
        choices = self._choices(0 if request.constraint else request.probabilities)
        chain = SamplerChain(sampling, self._place, choices.watch if choices else None)
        prompt: Prompt | None = None
        held: Held | None = None
        try:
            template, writer = self._writing(request.chat_template)
            prompt = writer.write(request)
            check_prompt(prompt, self._context.window)
            if not request.reuse_cache or (request.reproducible and not self._context.is_exact):
                self._cache.clear()
            repeatable = request.reproducible or is_repeatable(request.sampling)
            if not repeatable:
                prompt = self._as_written(prompt)
            cached = self._cache.reuse(prompt.tokens, repeatable=repeatable)
            held = self._held(request, prompt, chain)
            decoder = Decoder(self._context, self._cache, self._pieces, self._controls, emit, self._projector)
            begun = time.perf_counter()
            if not decoder.read(prompt, cached):
                now = time.perf_counter()
                return GenerationDone("cancelled", 0, now - arrived, now - begun, 0.0)
            read = time.perf_counter()
            emit(PromptDone(len(prompt.tokens), cached, prompt.end, sampling.seed, notice_of(template, request)))
            chain.accept(prompt.text)
            stop = request.stop + template.stop
            if is_search(sampling):
                search = Searching(self._reached, self._context, held, emit)
                written = search.write(chain.sampling, prompt, stop, request.max_tokens)
            elif held is None:
                free = decoder if request.reproducible else self._free_writer(decoder, prompt, emit)
                written = free.write(chain, stop, request.max_tokens, choices)
            else:
                writer = HeldWriter(self._context, self._cache, self._pieces, self._controls, emit)
                written = writer.write(chain, held, stop, request.max_tokens)
        finally:
            chain.close()
            if held is not None:
                held.close()
            if prompt is not None:
                prompt.close()
        ends_itself = written.stop_string in template.stop
        return GenerationDone(
            stop_reason="end" if ends_itself else written.reason,
            completion_tokens=written.tokens,
            ttft_s=written.first_at - arrived,
            prompt_s=read - begun,
            generation_s=written.last_at - written.first_at,
            stop_string=None if ends_itself else written.stop_string,
            drafted_tokens=written.drafted,
            accepted_tokens=written.accepted,
        )

    def close(self) -> None:
        """Free the memory: the context first, since it uses the model."""
        self._speculating.close()
        self._context.close()
        self._free_model()

    def _write(self, request: GenerationRequest) -> Prompt:
        prompt = self._writing(request.chat_template)[1].write(request)
        try:
            check_prompt(prompt, self._context.window)
        except PromptError:
            prompt.close()
            raise
        return prompt

    def _choices(self, count: int) -> TokenChoices | None:
        if count <= 0:
            return None
        return TokenChoices(self._vocabulary.size, min(count, MOST_CANDIDATES), self._vocabulary.text, self._pieces)

    def _held(self, request: GenerationRequest, prompt: Prompt, chain: SamplerChain) -> Held | None:
        """What holds the answer to the constraint, if there is one: once it has thought."""
        if request.constraint is None:
            return None
        begun = request.beginning.text if request.beginning else ""
        tokens = self._vocabulary.tokenize(begun, special=False) if begun else []
        if request.constraint.kind == "gbnf":
            held: Held = HeldByGbnf(request.constraint.source, self._vocabulary, begun=tokens)
        else:
            is_greedy = chain.names == ("greedy",)
            held = Guided(request.constraint, self._guide, begun=tokens, likeliest_only=is_greedy)
        mark = open_mark(prompt.end)
        return held if mark is None else AfterThinking(held, mark.closes, self._vocabulary)

    def _free_writer(
        self, decoder: Decoder, prompt: Prompt, emit: Callable[[TextChunk], None]
    ) -> Decoder | SpeculativeWriter:
        """What writes an answer that is held to nothing; an image's places are no tokens to guess from."""
        drafter = self._speculating.drafter
        if drafter is None or prompt.images:
            return decoder
        return SpeculativeWriter(self._context, self._cache, self._pieces, self._controls, emit, drafter)

    def _as_written(self, prompt: Prompt) -> Prompt:
        """With the model's own tokens where they are in memory; the same again when there are images, or no room."""
        if prompt.images:
            return prompt
        tokens = as_written(self._cache.tokens, prompt.tokens, self._vocabulary.plain_text)
        return replace(prompt, tokens=tokens) if len(tokens) < self._context.window else prompt

    def _writing(self, source: str | None) -> tuple[ChatTemplate, PromptWriter]:
        """The model's own template; or another one, which is kept for the next answer."""
        if source is None:
            return self._template, self._writer
        if self._other is None or self._other[0] != source:
            template = ChatTemplate(source, bos=self._vocabulary.bos_text, eos=self._vocabulary.eos_text)
            writer = PromptWriter(self._vocabulary, template, self._lay_out if self._projector else None)
            self._other = (source, template, writer)
        return self._other[1:]

    def _free_model(self) -> None:
        self._dry.close()
        if self._projector is not None:
            self._projector.close()
        api.llama_model_free(self._model)

    def _lay_out(self, parts: Sequence[Text | Image]) -> Layout:
        assert self._projector is not None  # noqa: S101  the writer has this only where there is one
        return self._projector.layout(parts, self.images)
