"""Makes references.json: what Hugging Face's generate finds with the tiny Llama of tests/engines/tiny_llama.py.

Run from the repository's root with torch and transformers 4.49, which are no part of the project:

    PYTHONPATH=. python tests/data/beams/make_references.py
"""

# pyright: reportMissingImports=false, reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# torch and transformers are not there where the project is checked.

from __future__ import annotations

import json
import random
from pathlib import Path

import torch
from tests.engines.tiny_llama import END, LETTERS, TinyLlama
from transformers import LlamaConfig, LlamaForCausalLM

PROMPTS = 23
STEPS = 12


def hugging_face(tiny: TinyLlama) -> LlamaForCausalLM:
    config = LlamaConfig(
        vocab_size=tiny.vocabulary,
        hidden_size=tiny.width,
        intermediate_size=tiny.inner,
        num_hidden_layers=tiny.layers,
        num_attention_heads=tiny.heads,
        num_key_value_heads=tiny.kv_heads,
        max_position_embeddings=tiny.context,
        rms_norm_eps=1e-5,
        rope_theta=10_000.0,
        tie_word_embeddings=False,
        bos_token_id=1,
        eos_token_id=END,
        pad_token_id=0,
    )
    model = LlamaForCausalLM(config).eval()
    model.load_state_dict({name: torch.from_numpy(weights) for name, weights in tiny.weights().items()})
    return model


def told(out: object, ids: torch.Tensor) -> list[dict[str, object]]:
    found = []
    rows = out.sequences[:, ids.shape[1] :].tolist()  # pyright: ignore[reportAttributeAccessIssue]  of transformers
    for row, score in zip(rows, out.sequences_scores.tolist(), strict=True):  # pyright: ignore[reportAttributeAccessIssue]  the same
        end = row.index(END) + 1 if END in row else len(row)
        found.append({"tokens": row[:end], "score": round(score, 6)})
    return found


def main() -> None:
    tiny = TinyLlama()
    model = hugging_face(tiny)
    drawn = random.Random(3)  # noqa: S311  no secret
    cases = []
    for number in range(PROMPTS):
        text = "".join(drawn.choices(LETTERS[: tiny.letters], k=drawn.randint(1, 20)))
        ids = torch.tensor([[3 + LETTERS.index(letter) for letter in text]])
        for early in (True, False, "never"):
            for penalty in (0.0, 1.0) if number % 2 else (-1.0, 2.0):
                beams = 4 if number % 3 else 6
                out = model.generate(
                    ids,
                    num_beams=beams,
                    num_return_sequences=beams,
                    length_penalty=penalty,
                    early_stopping=early,
                    max_new_tokens=STEPS,
                    do_sample=False,
                    output_scores=True,
                    return_dict_in_generate=True,
                )
                found = told(out, ids)
                cases.append(
                    {
                        "kind": "beams",
                        "prompt": text,
                        "beams": beams,
                        "length_penalty": penalty,
                        "early_stopping": str(early).lower(),
                        "found": found,
                    }
                )
        for k, alpha in ((4, 0.6), (6, 0.3)):
            out = model.generate(ids, penalty_alpha=alpha, top_k=k, max_new_tokens=STEPS, do_sample=False)
            row = out[0, ids.shape[1] :].tolist()
            end = row.index(END) if END in row else len(row)
            cases.append({"kind": "contrastive", "prompt": text, "k": k, "alpha": alpha, "tokens": row[:end]})
        if number < 6:
            out = model.generate(
                ids,
                num_beams=6,
                num_beam_groups=3,
                diversity_penalty=1.0,
                num_return_sequences=6,
                max_new_tokens=6,
                do_sample=False,
                output_scores=True,
                return_dict_in_generate=True,
            )
            found = told(out, ids)
            cases.append({"kind": "groups", "prompt": text, "found": found})
    text = json.dumps({"transformers": "4.49.0", "steps": STEPS, "cases": cases}, separators=(",", ":"))
    Path(__file__).with_name("references.json").write_text(text.replace('{"kind"', '\n{"kind"') + "\n", "utf-8")


if __name__ == "__main__":
    main()
