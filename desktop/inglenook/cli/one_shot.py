"""One question from the command line or standard input, answered on stdout and not kept."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.chats.message import AnswerDetails
from inglenook.cli.answer_printer import AnswerPrinter
from inglenook.cli.attaching import (
    attached_files,
    passage_facts,
    passages_in_words,
    sources,
    with_documents,
    with_pictures,
)
from inglenook.cli.chat_choices import (
    chosen,
    chosen_look_up,
    chosen_model,
    preset_of_chat,
    tell_of_model,
    thinking_notice,
)
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import answer_in_words, faint, is_terminal
from inglenook.engines.engine import GenerationDone, GenerationRequest, PromptDone
from inglenook.engines.served_model import ServedModel
from inglenook.engines.tool_call import calls_in
from inglenook.inference.answer import AnswerPiece, stream_answer
from inglenook.inference.counting import prompt_messages, with_message
from inglenook.inference.making import kept, loading_of, making_of
from inglenook.inference.opening import opening_of, with_examples
from inglenook.inference.pictures import check_sees
from inglenook.inference.preset_template import with_template
from inglenook.inference.retrieval.by_meaning import ByMeaning
from inglenook.inference.retrieval.finding_passages import LookUpWay
from inglenook.presets.reproducible import what_a_server_fixes, what_can_differ

if TYPE_CHECKING:
    from inglenook.chats.attachment import Passage
    from inglenook.cli.arguments import Chat
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.engine import LoadOptions, ModelInfo
    from inglenook.models.any_model import AnyModel


def answer_once(command: Chat, rooms: TerminalRooms, prompt: str) -> int:
    """Answer and return 0.

    Raises InglenookError with the sentence, KeyboardInterrupt when the user stopped it.
    """
    preset = preset_of_chat(rooms, command.preset)
    model = chosen_model(rooms, command.model, preset if command.preset else None)
    tell_of_model(preset, model, command.tools)
    values = chosen(command, rooms, model, preset)
    messages = prompt_messages(values.system_prompt, with_examples(opening_of(values), ()), None)
    files = attached_files(command)
    documents = sources(files)
    passages: tuple[Passage, ...] = ()
    way = LookUpWay(ByMeaning(rooms.embedding, None), chosen_look_up(command, rooms))
    request = GenerationRequest(
        messages=() if command.raw else with_message(messages, prompt),
        sampling=values.sampling,
        stop=values.stop,
        max_tokens=values.max_tokens,
        thinking=values.thinking,
        reproducible=values.is_reproducible,
        constraint=command.constraint or values.constraint,
        tools="" if command.raw else values.tools,
        raw_prompt=prompt if command.raw else None,
    )
    request = with_pictures(request, files)
    status = StatusLine()
    printer = AnswerPrinter(status)
    prompt_done: PromptDone | None = None
    done: GenerationDone | None = None
    text = ""
    cancel = Cancel()
    with interrupt_cancels(cancel):
        try:
            loaded = rooms.loaded.ensure(
                model,
                values.options,
                on_progress=status.show,
                cancel=cancel,
                anyway=command.load_anyway,
            )
            _tell(thinking_notice(command, loaded.info), status)
            if len(files) > len(documents):
                check_sees(model.name, loaded.info, rooms.loaded.report_of(model))
            asked = (command.attach_as, None if command.raw else values.template)
            request, passages = with_documents(loaded, request, documents, asked, (way, cancel, status))
            request = with_template(request, asked[1])
            for step in stream_answer(loaded, request, cancel):
                match step:
                    case PromptDone():
                        prompt_done = step
                        _tell(step.notice, status)
                    case GenerationDone():
                        done = step
                    case AnswerPiece():
                        text += "" if step.thinking else step.text
                        if not command.json:
                            printer.show(step)
                    case _:
                        printer.show(step)
        finally:
            printer.end()
    if done is None or prompt_done is None or done.stop_reason == "cancelled":
        raise KeyboardInterrupt
    details = AnswerDetails(
        model=model.name,
        model_path=model.key,
        sampling=json.dumps(asdict(request.sampling)),
        seed=prompt_done.seed,
        prompt_tokens=prompt_done.prompt_tokens,
        cached_tokens=prompt_done.cached_tokens,
        completion_tokens=done.completion_tokens,
        ttft_s=done.ttft_s,
        generation_s=done.generation_s,
        stop_reason=done.stop_reason,
        preset=values.preset,
        loading=_loading(values.options, loaded.info, done),
    )
    if command.json:
        given = {"passages": passage_facts(passages, documents)} if command.attach_as == "passages" else {}
        print(json.dumps({**_facts(text, details, request), **given}, ensure_ascii=False))
    elif is_terminal(sys.stderr):
        _tell_end(passages_in_words(passages) + answer_in_words(details), request, model)
    return 0


def _tell(notice: str | None, status: StatusLine) -> None:
    status.clear()
    if notice:
        print(f"inglenook: {notice}", file=sys.stderr)


def _tell_end(told: str, request: GenerationRequest, model: AnyModel) -> None:
    """How it went, and what a reproducible answer may still depend on."""
    if request.reproducible:
        rests_on = what_a_server_fixes(model.server.name) if isinstance(model, ServedModel) else what_can_differ()
        told = f"{told}\n{rests_on}"
    print(faint(told, sys.stderr), file=sys.stderr)


def _loading(options: LoadOptions, info: ModelInfo, done: GenerationDone) -> str:
    loading = loading_of(options, info)
    return kept(replace(loading, drafted=done.drafted_tokens, accepted=done.accepted_tokens))


def _guesses(details: AnswerDetails) -> dict[str, int | str]:
    """Where tokens were to be guessed ahead."""
    loading = making_of(details).loading
    if loading is None or loading.guessing is None:
        return {}
    told = {"drafted_tokens": loading.drafted, "accepted_tokens": loading.accepted}
    return {**told, **({"speculation_problem": loading.guessing.problem} if loading.guessing.problem else {})}


def _calls(text: str, tools: str) -> dict[str, object]:
    """Where there were tools to be called."""
    return {"tool_calls": [call.facts for call in calls_in(text)]} if tools else {}


def _facts(text: str, details: AnswerDetails, request: GenerationRequest) -> dict[str, object]:
    """What --json prints; scripts rely on these names."""
    return {
        "text": text,
        "model": details.model,
        "prompt_tokens": details.prompt_tokens,
        "cached_tokens": details.cached_tokens,
        "completion_tokens": details.completion_tokens,
        "ttft_s": details.ttft_s,
        "tokens_per_second": details.tokens_per_second,
        "stop_reason": details.stop_reason,
        "seed": details.seed,
        **({"preset": details.preset} if details.preset else {}),
        **({"reproducible": True} if request.reproducible else {}),
        **_guesses(details),
        **_calls(text, request.tools),
    }
