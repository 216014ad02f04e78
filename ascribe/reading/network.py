"""Lists of words in, tags, trees and name labels out: the learned network on ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from ascribe.reading.arborescence import arborescence
from ascribe.reading.neutral import neutral

VERSION = 1

PIECES_A_BATCH = 2_600
"""Sub-words a batch: more gains no speed on two cores and costs memory (the relation scorer grows with the square of length)."""

PADDING = 1.4
"""How much longer than a batch's shortest sentence its longest may be: padding is computed like words, and thrown away."""

LONGEST = 100
"""Words parsed at once; a longer sentence is parsed in stretches, each hung under the first."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What the network's numbers stand for, as its own description says."""

    tags: tuple[str, ...]
    relations: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parse:
    """One sentence: a tag, a head (its own index for the root), a relation and a name label a word."""

    tags: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """An ONNX Runtime session, its sub-word tokenizer and its labels."""

    session: Any
    pieces: Any
    labels: Labels

    def parse(self, sentences: Sequence[Sequence[str]]) -> tuple[Parse, ...]:
        """The parse of each sentence (a list of words), in the order given; party words all look alike to it."""
        stretches = [
            (number, start, list(words[start : start + LONGEST]))
            for number, words in enumerate(sentences)
            for start in range(0, len(words), LONGEST)
        ]
        parsed = self._stretches([words for _, _, words in stretches])
        whole: list[list[Parse]] = [[] for _ in sentences]
        for (number, _, _), parse in zip(stretches, parsed, strict=True):
            whole[number].append(parse)
        return tuple(_joined(parses) for parses in whole)

    def _stretches(self, sentences: list[list[str]]) -> list[Parse]:
        encoded = self.pieces.encode_batch([[neutral(w) for w in words] for words in sentences], is_pretokenized=True)
        order = sorted(range(len(sentences)), key=lambda i: (len(encoded[i].ids), i))
        found: dict[int, Parse] = {}
        batch: list[int] = []
        for i in order:
            size = len(encoded[i].ids)
            if batch and ((len(batch) + 1) * size > PIECES_A_BATCH or size > PADDING * len(encoded[batch[0]].ids) + 4):
                found.update(self._batch(sentences, encoded, batch))
                batch = []
            batch.append(i)
        if batch:
            found.update(self._batch(sentences, encoded, batch))
        return [found[i] for i in range(len(sentences))]

    def _batch(self, sentences: list[list[str]], encoded: list[Any], batch: list[int]) -> dict[int, Parse]:
        pieces = max(len(encoded[i].ids) for i in batch)
        words = max(len(sentences[i]) for i in batch) + 1
        ids, mask = np.zeros((len(batch), pieces), np.int64), np.zeros((len(batch), pieces), np.int64)
        shapes = np.full((len(batch), pieces), OTHER, np.int64)
        first, real = np.zeros((len(batch), words), np.int64), np.zeros((len(batch), words), np.bool_)
        for row, i in enumerate(batch):
            size = len(encoded[i].ids)
            ids[row, :size], mask[row, :size] = encoded[i].ids, 1
            real[row, : len(sentences[i]) + 1] = True
            forms = [shape(w) for w in sentences[i]]
            before = None
            for place, word in enumerate(encoded[i].word_ids):
                if word is not None:
                    shapes[row, place] = forms[word]
                    if word != before:
                        first[row, word + 1] = place
                before = word
        given = {"ids": ids, "mask": mask, "shapes": shapes, "first": first, "real": real}
        tags, names, arcs, relations = self.session.run(None, given)
        chains = best_chains(names, self.labels.names)
        return {i: self._parse(len(sentences[i]), tags[row], arcs[row], relations[row], chains[row]) for row, i in enumerate(batch)}

    def _parse(
        self, size: int, tags: npt.NDArray[Any], arcs: npt.NDArray[Any], relations: npt.NDArray[Any], chain: npt.NDArray[Any]
    ) -> Parse:
        heads = arborescence(arcs[: size + 1, : size + 1])
        return Parse(
            tuple(self.labels.tags[t] for t in tags[1 : size + 1].tolist()),
            tuple(i if h == 0 else h - 1 for i, h in enumerate(heads[1:])),
            tuple("root" if h == 0 else self.labels.relations[relations[i + 1, h]] for i, h in enumerate(heads[1:])),
            tuple(self.labels.names[k] for k in chain[1 : size + 1].tolist()),
        )


LOWER, TITLE, UPPER, MIXED, DIGITS, OTHER = range(6)


@lru_cache(maxsize=20_000)
def shape(word: str) -> int:
    """How the word is written, as the network was taught: the encoder itself sees no capitals."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return DIGITS if any(c.isdigit() for c in word) else OTHER
    if all(c.islower() for c in letters):
        return LOWER
    if all(c.isupper() for c in letters):
        return UPPER if len(letters) > 1 else TITLE
    return TITLE if letters[0].isupper() and all(c.islower() for c in letters[1:]) else MIXED


def best_chains(scores: npt.NDArray[Any], labels: Sequence[str]) -> npt.NDArray[Any]:
    """The likeliest label sequence of each row in which every "I-" goes on a name of its kind (Viterbi)."""
    count = len(labels)
    step = np.zeros((count, count), np.float32)
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            for i, before in enumerate(labels):
                if before[2:] != label[2:]:
                    step[i, j] = -1e4
    rows, words, _ = scores.shape
    total = scores[:, 0].copy()
    total[:, 1:] -= 1e4  # word 0 is the root and no name
    back = np.zeros((rows, words, count), np.int64)
    for k in range(1, words):
        reached = total[:, :, None] + step
        back[:, k] = reached.argmax(1)
        total = reached.max(1) + scores[:, k]
    chain = np.zeros((rows, words), np.int64)
    chain[:, -1] = total.argmax(-1)
    everyone = np.arange(rows)
    for k in range(words - 1, 0, -1):
        chain[:, k - 1] = back[everyone, k, chain[:, k]]
    return chain


def _joined(parses: list[Parse]) -> Parse:
    """Stretches of one sentence as one parse, the later roots hung under the first."""
    if len(parses) == 1:
        return parses[0]
    tags: list[str] = []
    heads: list[int] = []
    relations: list[str] = []
    names: list[str] = []
    root = 0
    for parse in parses:
        offset = len(tags)
        for i, (head, relation) in enumerate(zip(parse.heads, parse.relations, strict=True)):
            is_root = head == i
            if is_root and offset == 0:
                root = i
            heads.append(root if is_root else head + offset)
            relations.append("parataxis" if is_root and offset else relation)
        tags.extend(parse.tags)
        names.extend(parse.names)
    return Parse(tuple(tags), tuple(heads), tuple(relations), tuple(names))
