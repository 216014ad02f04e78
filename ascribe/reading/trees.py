"""Words and sentences as every finding sees them: text, offsets, UPOS tags and Universal Dependencies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ascribe.report import PartKind
from ascribe.text import Span


@dataclass(frozen=True, slots=True)
class Word:
    """One token. `head` is the index of its head in the same sentence, or its own index for the root."""

    index: int
    start: int
    end: int
    text: str
    lower: str
    tag: str = "X"
    head: int = 0
    relation: str = "dep"

    def __reduce__(self) -> tuple[type[Word], tuple[int | str, ...]]:
        # as for spans: it is sent from process to process in half the time
        return Word, (self.index, self.start, self.end, self.text, self.lower, self.tag, self.head, self.relation)

    @property
    def span(self) -> Span:
        """Where it stands in the report."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words in order with their tree; `parsed` is false where the gate let the sentence by unparsed.

    `index` counts the report's sentences, `paragraph` its paragraphs.
    """

    index: int
    span: Span
    words: tuple[Word, ...]
    part: PartKind = PartKind.BODY
    paragraph: int = 0
    parsed: bool = True
    children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        below: list[list[int]] = [[] for _ in self.words]
        for word in self.words:
            if word.head != word.index:
                below[word.head].append(word.index)
        object.__setattr__(self, "children", tuple(map(tuple, below)))

    def __len__(self) -> int:
        return len(self.words)

    @property
    def root(self) -> Word | None:
        """The word that heads the sentence; None in an empty one."""
        return next((w for w in self.words if w.head == w.index), None)

    def head(self, word: Word) -> Word:
        """The word's head; a root is its own."""
        return self.words[word.head]

    def below(self, word: Word, *relations: str) -> tuple[Word, ...]:
        """The word's children, of the given relations where any are given ("nsubj" takes "nsubj:pass" with it)."""
        below = self.children[word.index]
        if not below:
            return ()  # as most words have it, and every finding asks
        found = [self.words[i] for i in below]
        if not relations:
            return tuple(found)
        return tuple([w for w in found if w.relation in relations or w.relation.partition(":")[0] in relations])

    def above(self, word: Word) -> Iterator[Word]:
        """The word's head, that one's head, and so on to the root."""
        while word.head != word.index:
            word = self.words[word.head]
            yield word

    def subtree(self, word: Word) -> tuple[Word, ...]:
        """The word and all below it, in text order."""
        found, todo = [], [word.index]
        while todo:
            i = todo.pop()
            found.append(i)
            todo.extend(self.children[i])
        return tuple(self.words[i] for i in sorted(found))

    def within(self, span: Span) -> tuple[Word, ...]:
        """The words that lie in the span."""
        return tuple([w for w in self.words if span.start <= w.start and w.end <= span.end])

    def top(self, words: tuple[Word, ...]) -> Word:
        """Of the given words (one at least), the first whose head is not among them."""
        inside = {w.index for w in words}
        return next((w for w in words if w.head == w.index or w.head not in inside), words[0])
