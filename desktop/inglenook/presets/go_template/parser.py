"""Reads a template into its parts. Source: Go, text/template/parse/parse.go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.presets.go_template.functions import FUNCTIONS
from inglenook.presets.go_template.lexer import TemplateError, Word, cut, number_of, text_of
from inglenook.presets.go_template.nodes import (
    Action,
    Branch,
    Command,
    Constant,
    Dot,
    Fields,
    Function,
    Leave,
    Pipeline,
    Text,
    Variable,
)
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from inglenook.presets.go_template.lexer import Piece
    from inglenook.presets.go_template.nodes import Node, Operand

LONGEST = 512 * 1024  # characters of a template
DEEPEST = 60  # branches and brackets inside each other
_BRANCHES = ("if", "with", "range")
_CONSTANTS: dict[str, bool | None] = {"true": True, "false": False, "nil": None}
_NOT_HERE = ("define", "template", "block")


def parse(template: str) -> tuple[Node, ...]:
    """The parts. Raises TemplateError with the line of what Go refuses, or of what is not known here."""
    if len(template) > LONGEST:
        raise TemplateError(
            say("it is longer than {longest} KiB, which no chat template is.", longest=LONGEST // 1024), 1
        )
    parser = _Parser(cut(template))
    nodes, end = parser.nodes(depth=0, in_range=False)
    if end:
        raise TemplateError(say("there is nothing that {{{{ {end} }}}} could belong to.", end=end), parser.line)
    return nodes


@dataclass(slots=True)
class _Parser:
    pieces: tuple[Piece, ...]
    at: int = 0
    line: int = 1
    variables: list[str] = field(default_factory=lambda: [""])

    def nodes(self, *, depth: int, in_range: bool) -> tuple[tuple[Node, ...], str]:
        """What comes up to an ``end`` or ``else``, and which it was; empty at the end of the template."""
        if depth > DEEPEST:
            raise TemplateError(
                say("more than {deepest} branches stand inside each other.", deepest=DEEPEST), self.line
            )
        nodes: list[Node] = []
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            self.at += 1
            self.line = piece.line
            if piece.words is None:
                nodes.append(Text(piece.text))
                continue
            first = piece.words[0].text if piece.words and piece.words[0].kind == "name" else ""
            if first in {"end", "else"}:
                if first == "end" and len(piece.words) > 1:
                    raise TemplateError(say("nothing follows end in its action."), piece.line)
                return tuple(nodes), first
            if first in _BRANCHES:
                nodes.append(self._branch(first, piece.words[1:], depth=depth, in_range=in_range))
            elif first in {"break", "continue"}:
                if not in_range:
                    raise TemplateError(say("{first} stands outside of a range.", first=first), piece.line)
                nodes.append(Leave(first))
            elif first in _NOT_HERE:
                sentence = say(
                    "{first} is not known here: templates made of several named ones are not supported.", first=first
                )
                raise TemplateError(sentence, piece.line)
            else:
                nodes.append(Action(self._pipeline(list(piece.words), piece.line), piece.line))
        return tuple(nodes), ""

    def _branch(self, kind: str, words: tuple[Word, ...], *, depth: int, in_range: bool) -> Branch:
        line = self.line
        known = len(self.variables)
        pipeline = self._pipeline(list(words), line, in_range=kind == "range")
        inside = in_range or kind == "range"
        body, end = self.nodes(depth=depth + 1, in_range=inside)
        otherwise: tuple[Node, ...] = ()
        if end == "else":
            rest = (self.pieces[self.at - 1].words or ())[1:]
            if rest and rest[0].text in {"if", "with"} and rest[0].text == kind:
                otherwise = (self._branch(rest[0].text, rest[1:], depth=depth + 1, in_range=in_range),)
                end = "end"
            elif rest:
                raise TemplateError(say("else {text} cannot follow {kind}.", text=rest[0].text, kind=kind), self.line)
            else:
                otherwise, end = self.nodes(depth=depth + 1, in_range=in_range)
        if end != "end":
            what = say("has a second else") if end else mark("is not closed by {{ end }}")
            raise TemplateError(say("the {kind} that begins here {what}.", kind=kind, what=what), line)
        del self.variables[known:]
        return Branch(kind, pipeline, body, otherwise, line)

    def _pipeline(self, words: list[Word], line: int, *, in_range: bool = False) -> Pipeline:
        names, assigns = self._declared(words, line, in_range=in_range)
        commands: list[Command] = []
        while True:
            commands.append(self._command(words, line, 0))
            if not words:
                break
            if words.pop(0).text != "|":
                raise TemplateError(say("a closing bracket stands alone."), line)
        if not assigns:
            self.variables.extend(names)
        return Pipeline(tuple(commands), names, assigns)

    def _declared(self, words: list[Word], line: int, *, in_range: bool) -> tuple[tuple[str, ...], bool]:
        """``$x :=``, ``$x =``, and ``$i, $x :=`` in a range; they are taken off the words."""
        marks = [word.text for word in words[:4]]
        match marks:
            case [_, ":=" | "=", *_]:
                count = 1
            case [_, ",", _, ":=" | "="] if in_range:
                count = 2
            case _:
                return (), False
        declared = words[: 2 * count : 2]
        if any(word.kind != "variable" for word in declared):
            return (), False
        names = tuple(word.text[1:] for word in declared)
        assigns = marks[2 * count - 1] == "="
        del words[: 2 * count]
        unknown = next((name for name in names if name not in self.variables), None) if assigns else None
        if unknown is not None:
            raise TemplateError(say("there is no variable ${unknown} here.", unknown=unknown), line)
        return names, assigns

    def _command(self, words: list[Word], line: int, depth: int) -> Command:
        operands: list[Operand] = []
        while words and words[0].text not in {"|", ")"}:
            word = words[0]
            if operands and not word.spaced and word.kind != "mark":
                raise TemplateError(say("a space is missing before {text}.", text=word.text), line)
            operands.append(self._operand(words, line, depth))
        if not operands:
            raise TemplateError(say("an action says nothing, or a | has nothing on one side."), line)
        return Command(tuple(operands))

    def _operand(self, words: list[Word], line: int, depth: int) -> Operand:
        word = words.pop(0)
        operand = self._term(word, words, line, depth)
        names: list[str] = []
        while words and words[0].kind == "field" and not words[0].spaced:
            names.append(words.pop(0).text[1:])
        if not names:
            return operand
        if isinstance(operand, Constant | Function):
            raise TemplateError(say("{text} has no fields.", text=word.text), line)
        return (
            Fields(operand.of, (*operand.names, *names))
            if isinstance(operand, Fields)
            else Fields(operand, tuple(names))
        )

    def _term(self, word: Word, words: list[Word], line: int, depth: int) -> Operand:
        match word.kind:
            case "field":
                return Fields(Dot(), (word.text[1:],))
            case "variable" if word.text[1:] in self.variables:
                return Variable(word.text[1:])
            case "text":
                return Constant(text_of(word, line))
            case "number" | "char":
                return Constant(number_of(word, line))
            case "name":
                return _named(word.text, line)
            case "mark":
                return self._marked(word, words, line, depth)
            case "variable":
                raise TemplateError(say("there is no variable {text} here.", text=word.text), line)

    def _marked(self, word: Word, words: list[Word], line: int, depth: int) -> Operand:
        if word.text == ".":
            return Dot()
        if word.text == "(" and depth < DEEPEST:
            return self._bracket(words, line, depth)
        raise TemplateError(say("“{text}” cannot stand here.", text=word.text), line)

    def _bracket(self, words: list[Word], line: int, depth: int) -> Pipeline:
        commands = [self._command(words, line, depth + 1)]
        while words and words[0].text == "|":
            words.pop(0)
            commands.append(self._command(words, line, depth + 1))
        if not words:
            raise TemplateError(say("a bracket is not closed."), line)
        words.pop(0)
        return Pipeline(tuple(commands))


def _named(name: str, line: int) -> Constant | Function:
    if name in _CONSTANTS:
        return Constant(_CONSTANTS[name])
    if name not in FUNCTIONS:
        raise TemplateError(say("there is no function {name}.", name=name[:40]), line)
    return Function(name)
