"""What the words of a command line mean."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from inglenook.cli.arguments import Chat, Chats, Doctor, Fit, Hub, Models, OpenWindow
from inglenook.cli.command import parse
from inglenook.cli.flags import CONTEXT, THREADS, Flag
from inglenook.cli.sampling_flags import SAMPLING
from inglenook.errors import UsageError
from inglenook.settings.settings import EngineSettings, SamplingSettings


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("", OpenWindow()),
        ("-v", OpenWindow(verbose=True)),
        ("models/My.GGUF", OpenWindow(file=Path("models/My.GGUF"))),
        ("-v ./x.gguf", OpenWindow(file=Path("x.gguf"), verbose=True)),
        ("models list", Models("list")),
        ("models list --json", Models("list", json=True)),
        ("--json -v models info x", Models("info", "x", json=True, verbose=True)),
        ("models list -a --licence copyleft", Models("list", everything=True, licence_class="copyleft")),
        ("models import a.gguf b --how copy", Models("import", paths=(Path("a.gguf"), Path("b")), how="copy")),
        ("models remove x -y --permanently", Models("remove", "x", yes=True, permanently=True)),
        ("models rename x y", Models("rename", "x", name="y")),
        ("models relocate x y.gguf", Models("relocate", "x", paths=(Path("y.gguf"),))),
        ("models folders --add a --use ollama", Models("folders", add=(Path("a"),), use=("ollama",))),
        ("chats list --search tea --json", Chats("list", search="tea", json=True)),
        ("chats export 3 Tea -f html -o out", Chats("export", chats=("3", "Tea"), form="html", output=Path("out"))),
        ("chats export -a --force", Chats("export", everything=True, force=True)),
        ("chats import a.zip b", Chats("import", paths=(Path("a.zip"), Path("b")))),
        ("hub search small coder --sort likes", Hub("search", words=("small", "coder"), sort="likes")),
        ("hub download a/b:Q4_K_M --no-projector", Hub("download", what="a/b:Q4_K_M", projector=False)),
        ("hub choose --language de --memory 8", Hub("choose", languages=("de",), memory_gib=8.0, limit=10)),
        ("hub token forget --json", Hub("token", what="forget", json=True)),
        ("fit x", Fit("x")),
        (
            "fit 8B:Q4_K_M -c 0 -ngl auto --kv-type Q8_0,f16 --device 4090:24 --device RAM:64 --json",
            Fit(
                "8B:Q4_K_M",
                load={"context": 0, "gpu_layers": None, "kv_type_k": "q8_0", "kv_type_v": "f16"},
                devices=("4090:24", "RAM:64"),
                json=True,
            ),
        ),
        (
            "fit x --context 4096 --gpu-layers 7 --flash-attn on --batch 64 --ubatch 32 --parallel 4 --kv-type q4_0",
            Fit(
                "x",
                load={
                    "gpu_layers": 7,
                    "flash_attention": "on",
                    "context": 4096,
                    "batch": 64,
                    "micro_batch": 32,
                    "parallel": 4,
                    "kv_type_k": "q4_0",
                    "kv_type_v": "q4_0",
                },
            ),
        ),
        ("fit x --formula --advice speed --offline", Fit("x", formula=True, advice="speed", offline=True)),
        ("doctor", Doctor()),
        ("--json doctor", Doctor(json=True)),
        ("chat", Chat()),
        ("chat -m x -p hi --system s", Chat(model="x", prompt="hi", system="s")),
        ("chat --thinking off -n 5 --no-template", Chat(thinking="off", max_tokens=5, raw=True)),
        ("chat -n -1 --thinking auto", Chat(thinking="auto")),
        ("chat --reproducible", Chat(reproducible=True)),
        ("chat --no-reproducible", Chat(reproducible=False)),
        ("chat --stop a --stop b", Chat(stop=("a", "b"))),
        (
            "chat --seed 7 --strategy greedy --temp 0.5 --top-k 3 --top-p 1 --min-p 0",
            Chat(
                sampling={
                    "seed": 7,
                    "strategy": "greedy",
                    "temperature": 0.5,
                    "top_k": 3,
                    "top_p": 1.0,
                    "min_p": 0.0,
                }
            ),
        ),
        (
            "chat --repeat-penalty 1.1 --repeat-last-n -1 --presence-penalty -2 --frequency-penalty 2 -s -1",
            Chat(
                sampling={
                    "repeat_penalty": 1.1,
                    "repeat_last_n": -1,
                    "presence_penalty": -2.0,
                    "frequency_penalty": 2.0,
                    "seed": -1,
                }
            ),
        ),
        (
            "chat --mirostat 2 --mirostat-ent 4 --mirostat-lr 0.2 --adaptive-target 0.3 --top-nsigma 1.5 --typical 0.9",
            Chat(
                sampling={
                    "mirostat": 2,
                    "mirostat_tau": 4.0,
                    "mirostat_eta": 0.2,
                    "adaptive_target": 0.3,
                    "top_n_sigma": 1.5,
                    "typical_p": 0.9,
                }
            ),
        ),
        (
            "chat --dry-multiplier 0.8 --dry-sequence-breaker \\n --dry-sequence-breaker ###",
            Chat(sampling={"dry_multiplier": 0.8, "dry_breakers": ("\n", "###")}),
        ),
        ("chat --dry-sequence-breaker none", Chat(sampling={"dry_breakers": ()})),
        (
            "chat --samplers temp;top-k;typical;minp",
            Chat(sampling={"sampler_order": ("temperature", "top_k", "typ_p", "min_p")}),
        ),
        ("chat --samplers adaptive_p", Chat(sampling={"sampler_order": ()})),
        ("chat -l 15043+1 --logit-bias 7-inf -l 7-2.5", Chat(sampling={"logit_bias": ((15043, 1.0), (7, -2.5))})),
        ("chat -l 7-inf", Chat(sampling={"logit_bias": ((7, -100.0),)})),
        (
            "chat -c 4096 -ngl 12 -t 2 --flash-attn on",
            Chat(load={"context_window": 4096, "gpu_layers": 12, "threads": 2, "flash_attention": "on"}),
        ),
        ("chat -ngl auto", Chat(load={"gpu_layers": None})),
    ],
)
def test_words_have_a_meaning(words: str, meaning: object) -> None:
    assert parse(words.split()) == meaning


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (
            "frobnicate",
            "“frobnicate” is neither a command (chat, chats, models, hub, fit, presets, engines, lab, doctor) nor a",
        ),
        ("--json", "--json goes with a command"),
        ("chat --frobnicate", "Unrecognized arguments: --frobnicate"),
        ("chat --temp 9", "--temp: 9 is out of range: 0 to 5"),
        ("chat --temp nan", "nan is out of range"),
        ("chat --temp hot", "“hot” is not a number"),
        ("chat --top-k 1.5", "“1.5” is not a whole number"),
        ("chat --repeat-penalty 0", "0 is out of range: above 0 to 5"),
        ("chat -c -1", "-1 is out of range: 0 to 2147483647"),
        ("chat -ngl many", "“many” is not a whole number, or auto"),
        ("chat -ngl -1", "-1 is out of range: 0 to 10000, or auto"),
        ("chat --strategy dice", "invalid choice"),
        ("chat --mirostat 3", "3 is out of range: 0 to 2"),
        ("chat --samplers top_k;dice", "“dice” is none of penalties, dry, top_n_sigma"),
        ("chat --samplers temp;temperature", "temperature stands twice in the order"),
        ("chat -l 5", "“5” is not a token's number, + or -, and a number, such as 15043+1"),
        ("chat -l 5+nan", "is not a token's number"),
        ("chat -l 5+x", "is not a token's number"),
        ("chat -l 5-200", "-200 is out of range: -100 to 100, or -inf"),
        ("hub choose --memory nan", "nan is out of range"),
        ("hub requests --limit 99999999999999999999", "is out of range: 1 to 10000"),
        ("hub search x --limit -1", "-1 is out of range"),
        ("chat --mod x", "Unrecognized arguments: --mod x"),
        ("chat -m", "expected one argument"),
        ("models", "required: ACTION"),
        ("models drop x", "invalid choice"),
        ("models info", "required: MODEL"),
        ("fit", "required: MODEL"),
        ("fit x --kv-type q8_0,q9", "“q9” is none of f32, f16"),
        ("fit x --parallel 257", "257 is out of range: 1 to 256"),
        ("fit x --advice fun", "invalid choice"),
        ("x.gguf y.gguf", "Unrecognized arguments: y.gguf"),
    ],
)
def test_words_that_do_not_fit_get_a_sentence(words: str, says: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(words.split())
    assert says in str(caught.value)
    assert str(caught.value).endswith(("what there is.", "shows more.", "doctor."))


def test_a_file_that_exists_may_be_called_anything(tmp_path: Path) -> None:
    file = tmp_path / "no ending"
    file.touch()
    assert parse([str(file)]) == OpenWindow(file=file)


@pytest.mark.parametrize("flag", [*SAMPLING, THREADS])
def test_flags_take_what_the_settings_take(flag: Flag) -> None:
    section = EngineSettings if flag is THREADS else SamplingSettings
    number = int if flag.whole else float
    step = 1 if flag.whole else 0.001
    for inside in (flag.low + step * flag.low_excluded, flag.high):
        section.model_validate({flag.field: number(inside)})
    for outside in (flag.low - step * (not flag.low_excluded), flag.high + step):
        with pytest.raises(ValidationError):
            section.model_validate({flag.field: number(outside)})


def test_every_flag_of_the_help_tells_its_default_and_range(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["chat", "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    for flag in (*SAMPLING, CONTEXT, THREADS):
        assert f"(default: {flag.default}; {flag.range})" in shown, flag.names
