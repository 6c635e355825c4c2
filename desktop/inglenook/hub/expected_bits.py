"""How many bits a weight takes in each quantization, and whether a file is as large as that makes it."""

from __future__ import annotations

from inglenook.hub.catalogue_entry import TINY_PARAMETERS
from inglenook.hub.figures import parameters_in_words, size_in_words
from inglenook.sentence import say

# A whole file's, of Llama 3.1 8B: the table in llama.cpp's tools/quantize/README.md. Those of 1 and 2 bits lie between
# that and the tensor type's own, because the embedding table weighs less in larger ones. Last row: the type's own.
_TABLE = """
IQ1_S 1.78, IQ1_M 1.95, IQ2_XXS 2.2, IQ2_XS 2.45, IQ2_S 2.6, IQ2_M 2.8,
IQ3_XXS 3.25, IQ3_XS 3.5, IQ3_S 3.66, IQ3_M 3.76, IQ4_XS 4.46, IQ4_NL 4.68,
Q2_K 3.16, Q2_K_S 2.97, Q3_K 4.0, Q3_K_S 3.64, Q3_K_M 4.0, Q3_K_L 4.3, Q3_K_XL 4.3,
Q4_0 4.66, Q4_1 5.12, Q4_K 4.89, Q4_K_S 4.67, Q4_K_M 4.89, Q5_0 5.59, Q5_1 6.03,
Q5_K 5.7, Q5_K_S 5.57, Q5_K_M 5.7, Q6_K 6.56, Q8_0 8.5, Q8_K 8.5,
F16 16.0, BF16 16.0, F32 32.0, TQ1_0 1.69, TQ2_0 2.06, MXFP4 4.25, NVFP4 4.5
"""
_BITS = {name: float(bits) for name, bits in (pair.split() for pair in _TABLE.split(","))}
_LEAST = 0.85
_MOST = 1.5
_MORE_BITS = 1.5  # that much more is fine in any case: mixes of few bits keep their important tensors much finer
_TINY_BITS = 9.0  # up to here in a tiny model: rows that do not fill a block of 256 are stored as Q8_0 instead
_TRAINED_IN_4_BITS = ("gpt-oss", "kimi-k2", "kimi-k3")  # whatever a file of them is called, most of it has 4 bits


def expected_bits(quantization: str) -> float | None:
    """Bits for each weight; None for a quantization that nobody knows."""
    name = quantization.removeprefix("UD-")
    while name and name not in _BITS:
        name = name.rpartition("_")[0]  # Q4_K_XL: as Q4_K; MXFP4_MOE: as MXFP4
    return _BITS.get(name)


def why_suspicious(quantization: str, size_bytes: int | None, parameters: int | None, name: str = "") -> str:
    """A sentence when the file cannot be what it is called: cut short, or another model; else nothing."""
    expected = expected_bits(quantization)
    if expected is None or size_bytes is None or not parameters:
        return ""
    bits = size_bytes * 8 / parameters
    least = expected
    if any(native in name.casefold() for native in _TRAINED_IN_4_BITS):
        least = min(expected, _BITS["MXFP4"])
    most = max(_MOST * expected, expected + _MORE_BITS, _TINY_BITS if parameters < TINY_PARAMETERS else 0.0)
    if _LEAST * least <= bits <= most:
        return ""
    guess = say("it may be cut short") if bits < least else say("it may hold another model")
    usual = size_in_words(round(parameters * expected / 8))
    return say(
        "{quantization} of {parameters} parameters takes about {usual}, this one {size}: {guess}.",
        quantization=quantization,
        parameters=parameters_in_words(parameters),
        usual=usual,
        size=size_in_words(size_bytes),
        guess=guess,
    )
