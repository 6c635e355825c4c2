"""However a repository is named, it is understood, or left to be searched for."""

from __future__ import annotations

import pytest

from inglenook.hub.reference import Reference, parse_reference

REPOSITORY = "acme/Tiny-Instruct-GGUF"


@pytest.mark.parametrize(
    "text",
    [
        REPOSITORY,
        f"  {REPOSITORY}\n",
        f"hf:{REPOSITORY}",
        f"hf://{REPOSITORY}",
        f"hf.co/{REPOSITORY}",
        f"HF.co/{REPOSITORY}:latest",
        f"huggingface.co/{REPOSITORY}",
        f"https://huggingface.co/{REPOSITORY}",
        f"https://huggingface.co/{REPOSITORY}/",
        f"https://huggingface.co/{REPOSITORY}?library=llama-cpp-python",
        f"https://huggingface.co/{REPOSITORY}/discussions/3",
        f"http://127.0.0.1:8080/{REPOSITORY}",
    ],
)
def test_a_repository(text: str) -> None:
    assert parse_reference(text) == Reference(REPOSITORY)


@pytest.mark.parametrize(
    ("behind", "quantization"),
    [(":Q4_K_M", "Q4_K_M"), (":UD-Q4_K_XL", "UD-Q4_K_XL"), ("@q4_k_m", "q4_k_m"), ("/Q8_0", "Q8_0"), (":Q4", "Q4")],
)
def test_a_quantization(behind: str, quantization: str) -> None:
    assert parse_reference(REPOSITORY + behind) == Reference(REPOSITORY, quantization=quantization)
    page = f"https://huggingface.co/{REPOSITORY}/tree/main/UD-Q4_K_XL"
    assert parse_reference(page) == Reference(REPOSITORY, "main", quantization="UD-Q4_K_XL")


@pytest.mark.parametrize(
    ("text", "revision", "file"),
    [
        (f"{REPOSITORY}/sub/a.gguf", "", "sub/a.gguf"),
        (f"hf:{REPOSITORY}/a.gguf#dev", "dev", "a.gguf"),
        (f"{REPOSITORY}#dev", "dev", ""),
        (f"{REPOSITORY}@dev", "dev", ""),
        (f"{REPOSITORY}/a.gguf@dev", "dev", "a.gguf"),
        (f"https://huggingface.co/{REPOSITORY}/tree/main", "main", ""),
        (f"https://huggingface.co/{REPOSITORY}/blob/main/a%20b.gguf", "main", "a b.gguf"),
        (f"https://huggingface.co/{REPOSITORY}/resolve/main/a.gguf?download=true", "main", "a.gguf"),
        (f"https://huggingface.co/{REPOSITORY}/resolve/refs%2Fpr%2F1/a.gguf", "refs/pr/1", "a.gguf"),
        (f"https://huggingface.co/{REPOSITORY}?show_file_info=a.gguf", "", "a.gguf"),
    ],
)
def test_a_revision_and_a_file(text: str, revision: str, file: str) -> None:
    assert parse_reference(text) == Reference(REPOSITORY, revision, file)


def test_a_mirror_below_a_path() -> None:
    endpoint = "https://mirror.example/hub/"
    found = parse_reference(f"https://mirror.example/hub/{REPOSITORY}/tree/main", endpoint=endpoint)
    assert found == Reference(REPOSITORY, "main")
    assert parse_reference(f"mirror.example/hub/{REPOSITORY}", endpoint=endpoint) == Reference(REPOSITORY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "qwen",
        "small coder",
        "a/b/c",
        "a/",
        "/home/ada/a.gguf",
        "./models/a",
        "~/models/a",
        "C:\\models\\a",
        f"{REPOSITORY}:",
        "acme/-name",
        "acme/na me",
        "acme/../secret",
        "https://huggingface.co/datasets/acme/words",
        "https://huggingface.co/models?search=qwen",
        f"https://huggingface.co/{REPOSITORY}/resolve/main/..%2f..%2fsecret",
        f"https://huggingface.co/{REPOSITORY}/resolve/main/a%00b",
        "https://[",
        "acme/" + "a" * 3000,
    ],
)
def test_anything_else_is_words(text: str) -> None:
    assert parse_reference(text) is None
