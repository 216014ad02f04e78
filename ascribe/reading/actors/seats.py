"""Whether a country's or a capital's name means those who rule it, or only a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.actors.descriptions import ACTS, BEFORE, PLACED
from ascribe.vocabulary.phrases import Token

_AGAINST = frozenset(("against", "by", "between", "with"))
_SPEAKS_TO = frozenset(
    (
        *(
            "accuse",
            "accused",
            "accuses",
            "accusing",
            "blame",
            "blamed",
            "blames",
            "blaming",
            "urge",
            "urged",
            "urges",
            "tell",
            "told",
            "condemn",
            "condemned",
            "condemning",
        ),
        *(
            "support",
            "supported",
            "supports",
            "back",
            "backed",
            "help",
            "helped",
            "warn",
            "warned",
            "ask",
            "asked",
            "convince",
            "force",
            "criticise",
            "criticize",
            "criticized",
        ),
        *(
            "sanction",
            "sanctioned",
            "hold",
            "pressure",
            "pressured",
            "call",
            "called",
            "invite",
            "invited",
            "join",
            "joined",
            "supply",
            "supplied",
            "arm",
            "armed",
            "condemns",
        ),
    )
)


def is_actor(
    text: str, words: Sequence[Token], at: int, length: int, parsed: Mapping[int, tuple[Sentence, Word]], *, capital: bool
) -> bool:
    """The name acts, is acted upon as a party, or owns; a capital needs more to be believed than a country."""
    before = words[at - 1].folded if at else ""
    if before == "the" and at > 1:
        before = words[at - 2].folded
    if before in PLACED:
        return False
    pair = parsed.get(words[at + length - 1].start) or parsed.get(words[at].start)
    if pair is not None:
        return _by_tree(*pair, capital=capital)
    return _by_words(text, words, at, length, before, capital=capital)


def _by_tree(sentence: Sentence, word: Word, *, capital: bool) -> bool:
    while word.relation in {"conj", "flat", "compound"} and word.head != word.index and sentence.head(word).tag in {"PROPN", "NOUN"}:
        if word.relation == "compound" and not capital:
            return True
        word = sentence.head(word)
    head = sentence.head(word)
    if word.relation.startswith("nsubj"):
        return head.tag in {"VERB", "AUX", "ADJ", "NOUN"} and (not capital or head.lower in ACTS or _speaks(sentence, head))
    cases = {w.lower for w in sentence.below(word, "case")}
    if word.relation in {"obj", "iobj"}:
        return head.lower in _SPEAKS_TO or not (capital or head.tag != "VERB")
    if word.relation == "nmod:poss":
        return not capital or bool(cases & {"'s", "’s"})
    return bool(cases & (_AGAINST if capital else _AGAINST | {"from", "to", "for"})) or (word.relation == "obl:agent")


def _speaks(sentence: Sentence, head: Word) -> bool:
    # an open complement or clause under the verb: what is said, meant or wanted
    return any(w.relation in {"ccomp", "xcomp", "parataxis"} for w in sentence.below(head))


def _by_words(text: str, words: Sequence[Token], at: int, length: int, before: str, *, capital: bool) -> bool:
    after = words[at + length].folded if at + length < len(words) else ""
    gap = text[words[at + length - 1].end : words[at + length].start] if at + length < len(words) else "."
    if before in BEFORE:
        return True
    if gap.strip():
        return gap in {"'", "’"} and after == "s" and not capital
    return after in ACTS if capital else after in ACTS or before in {"", "and"} or (gap == " " and before not in {"to", "from"})
