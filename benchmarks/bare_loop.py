"""The peer of the decode benchmark: the shortest loop that llama.cpp's own functions allow, in a process of its own.

Reads lines "TOKENS" on standard input and answers each with a JSON object {"tokens", "seconds", "text"}. It ends where
the model ends its answer, as ours does.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import time

os.environ["OMP_WAIT_POLICY"] = "passive"
os.environ["GGML_NO_BACKTRACE"] = "1"

from llama_cpp import llama_cpp as native


@native.llama_log_callback
def _silent(_level: int, _text: bytes, _data: object) -> None:
    return


BREAKERS = (b"\n", b":", b'"', b"*")


def _sampler(sampling: str, vocabulary: native.llama_vocab_p) -> native.llama_sampler_p:
    """The greedy one alone, the members that llama.cpp's defaults turn on (common/common.h), or all that cut."""
    chain = native.llama_sampler_chain_init(native.llama_sampler_chain_default_params())
    if sampling == "greedy":
        native.llama_sampler_chain_add(chain, native.llama_sampler_init_greedy())
        return chain
    if sampling == "full":
        words = native.llama_vocab_n_tokens(vocabulary)
        native.llama_sampler_chain_add(chain, native.llama_sampler_init_penalties(words, 64, 1.1, 0.0, 0.0))
        breakers = (ctypes.c_char_p * len(BREAKERS))(*BREAKERS)
        dry = native.llama_sampler_init_dry(  # pyright: ignore[reportUnknownMemberType]  one argument has no type
            vocabulary, 0.8, 1.75, 2, 64, breakers, len(BREAKERS)
        )
        native.llama_sampler_chain_add(chain, dry)
    native.llama_sampler_chain_add(chain, native.llama_sampler_init_top_k(40))
    if sampling == "full":
        native.llama_sampler_chain_add(chain, native.llama_sampler_init_typical(0.95, 1))
    native.llama_sampler_chain_add(chain, native.llama_sampler_init_top_p(0.95, 1))
    native.llama_sampler_chain_add(chain, native.llama_sampler_init_min_p(0.05, 1))
    if sampling == "full":
        native.llama_sampler_chain_add(chain, native.llama_sampler_init_xtc(0.1, 0.1, 1, 7))
    native.llama_sampler_chain_add(chain, native.llama_sampler_init_temp(0.8))
    native.llama_sampler_chain_add(chain, native.llama_sampler_init_dist(7))
    return chain


def main(path: str, prompt: str, threads: int, flash_attention: int, sampling: str) -> None:
    """Load once, then generate as often as asked."""
    native.llama_log_set(_silent, ctypes.c_void_p(None))
    native.llama_backend_init()
    model = native.llama_model_load_from_file(path.encode(), native.llama_model_default_params())
    assert model is not None
    vocabulary = native.llama_model_get_vocab(model)
    assert vocabulary is not None
    parameters = native.llama_context_default_params()
    parameters.n_ctx, parameters.n_batch, parameters.n_ubatch = 2048, 512, 512
    parameters.n_threads = parameters.n_threads_batch = threads
    parameters.flash_attn_type = flash_attention
    context = native.llama_init_from_model(model, parameters)
    assert context is not None
    memory = native.llama_get_memory(context)
    assert memory is not None
    text = prompt.encode()
    ids = (native.llama_token * (len(text) + 8))()
    count = native.llama_tokenize(vocabulary, text, len(text), ids, len(ids), True, True)  # noqa: FBT003  ctypes
    chain = _sampler(sampling, vocabulary)

    one = (native.llama_token * 1)()
    batch = native.llama_batch_get_one(one, 1)
    buffer = ctypes.create_string_buffer(256)
    sample, decode, to_piece = native.llama_sampler_sample, native.llama_decode, native.llama_token_to_piece
    is_end = native.llama_vocab_is_eog
    for line in sys.stdin:
        native.llama_memory_clear(memory, True)  # noqa: FBT003  ctypes
        native.llama_sampler_reset(chain)
        decode(context, native.llama_batch_get_one(ids, count))
        for known in ids[:count]:
            native.llama_sampler_accept(chain, known)
        made: list[bytes] = []
        limit = int(line)
        token = sample(chain, context, -1)
        began, seconds = time.perf_counter(), 0.0
        while not is_end(vocabulary, token):
            length = to_piece(vocabulary, token, buffer, 256, 0, False)  # noqa: FBT003  ctypes
            made.append(buffer.raw[:length])
            seconds = time.perf_counter() - began
            if len(made) == limit:
                break
            one[0] = token
            decode(context, batch)
            token = sample(chain, context, -1)
        print(json.dumps({"tokens": len(made), "seconds": seconds, "text": b"".join(made).decode()}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
