"""Sentence spans in, words with tags and trees out, and the names the network saw."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ascribe.reading.names import Name
from ascribe.reading.network import Network, Parse
from ascribe.reading.sentences import SentenceSpan
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.terms import NameKind

VERSION = 1

Tokenizer = Callable[[str], Iterable[tuple[str, int]]]
"""Text in, (token, offset) out; white space is no token."""


@dataclass(frozen=True, slots=True)
class Syntax:
    """The report's sentences, and the names found in those that were parsed."""

    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]


def syntax(text: str, spans: Sequence[SentenceSpan], wanted: Sequence[bool], *, tokenizer: Tokenizer, network: Network) -> Syntax:
    """Words, tags, trees and names of the wanted sentences; the others keep their place and have no words."""
    tokens = [
        tuple((form, s.span.start + at) for form, at in tokenizer(s.span.of(text))) if want else ()
        for s, want in zip(spans, wanted, strict=True)
    ]
    chosen = [i for i, want in enumerate(wanted) if want and tokens[i]]
    parses = dict(zip(chosen, network.parse([[form for form, _ in tokens[i]] for i in chosen]), strict=True))
    sentences: list[Sentence] = []
    names: list[Name] = []
    for i, s in enumerate(spans):
        parse = parses.get(i)
        sentences.append(Sentence(i, s.span, _words(tokens[i], parse), s.part, s.paragraph, parsed=parse is not None))
        if parse:
            names.extend(_names(text, i, tokens[i], parse))
    return Syntax(tuple(sentences), tuple(names))


def _words(tokens: Sequence[tuple[str, int]], parse: Parse | None) -> tuple[Word, ...]:
    if parse is None:
        return tuple(Word(k, at, at + len(form), form, form.lower(), head=0) for k, (form, at) in enumerate(tokens))
    return tuple(
        Word(k, at, at + len(form), form, form.lower(), parse.tags[k], parse.heads[k], parse.relations[k])
        for k, (form, at) in enumerate(tokens)
    )


def _names(text: str, sentence: int, tokens: Sequence[tuple[str, int]], parse: Parse) -> Iterable[Name]:
    start = None
    for k, label in enumerate((*parse.names, "O")):
        if start is not None and not label.startswith("I-"):
            last, at = tokens[k - 1]
            span = Span(tokens[start][1], at + len(last))
            yield Name(span, span.of(text), NameKind(parse.names[start][2:].lower()), sentence)
            start = None
        if label.startswith("B-"):
            start = k
