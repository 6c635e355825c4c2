"""The notes of the presets that come along, as their files have them, to be said in other languages."""

from __future__ import annotations

from inglenook.sentence import mark

SHIPPED_NOTES = (
    mark("For many ideas: words that were used become less likely, so that the list goes on to something new."),
    mark("For programs: likely words only, and nothing against repetition, which code is full of."),
    mark("For texts that surprise: unusual words are drawn often, and only those that make no sense are left out."),
    mark("For learning: moderate chance, so that a second try explains it another way."),
    mark("For data out of texts: the likeliest word always, so that the same text gives the same data."),
    mark("For practice in conversation: one question at a time, in answers of some 200 tokens."),
    mark("For five lines and a rhyme: some chance in the words, and an end soon."),
    mark("For facts and figures: only likely words are drawn, so that answers hardly differ from each other."),
    mark("For corrections: the likeliest word always, so that only mistakes change."),
    mark("For comparing: the same question gives the same answer, since chance always begins at the same number."),
    mark("For problems with several steps: thinking first where the model can, and room for it."),
    mark("For role play and stories: varied words, and a little against saying the same again."),
    mark("For summaries: little chance, and an end after some 700 tokens."),
    mark("For translations: likely words only, and room for a long text."),
)
