"""A word in, the attitude that it tells of out: "is sure that", "seemed to", "it angered the mayor", "her support for"."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import NOMINAL, Words, antecedent, is_relative, negated, subject, trimmed, voiceless
from ascribe.reading.voices.site import Reach, Site, cue_words
from ascribe.vocabulary.attitudes import ATTITUDE_ADJECTIVES, ATTITUDES_OF_THE_MIND, LIGHT, MOVING, PHRASAL, SEEMING, VOICELESS
from ascribe.vocabulary.cues import INANIMATE, Cue, Sort, forms
from ascribe.vocabulary.terms import Stance

TOLD_BY = frozenset({"attitude-seeming", "attitude-adjective", "attitude-moving", "attitude-held", "attitude-heard"})
"""The rules of this file."""

_MATTER = frozenset("for of on about to against over toward towards with at that".split())
_BY = frozenset("by from among".split())
_POSSESSIVE = frozenset("'s ’s ' ’".split())

_PHRASAL = {form: particles for lemma, particles in PHRASAL.items() for form in forms(lemma)}
_MOVES = frozenset(form for lemma in MOVING for form in forms(lemma))

_ADJECTIVE = Cue("be", Sort.ATTITUDE, Stance.ASSERTED, "c")
_SEEMING = Cue("seem", Sort.ATTITUDE, Stance.ESTIMATED, "i")
_MOVING = Cue("move", Sort.ATTITUDE, Stance.ASSERTED, "o")
_PHRASE = Cue("hold", Sort.ATTITUDE, Stance.ASSERTED, "coip", frozenset("at on against for with to about over by".split()))
_NOUN = Cue("hold", Sort.ATTITUDE, Stance.ASSERTED, "o")


def attitude_cue(reach: Reach, word: Word) -> Site | None:
    """The attitude of an adjective, a verb of seeming or moving, or a noun; None where the word tells of none here."""
    lower = word.lower
    if lower in SEEMING and word.tag in ("VERB", "AUX"):
        return _seeming(reach, word)
    if lower in ATTITUDE_ADJECTIVES and word.tag in ("ADJ", "VERB"):
        return _adjective(reach, word)
    if lower in ATTITUDES_OF_THE_MIND and word.tag == "NOUN":
        return _noun(reach, word)
    if word.tag != "VERB":
        return None
    return _moving(reach, word) if lower in _MOVES else _phrasal(reach, word)


def carries(sentence: Sentence, verb: Word, reach: Reach) -> bool:
    """The verb only carries a noun that tells of an attitude: "expressed concern about"."""
    if verb.lower not in LIGHT:
        return False
    carried = next((w for w in sentence.below(verb, "obj") if w.index > verb.index), None)
    return carried is not None and carried.lower in ATTITUDES_OF_THE_MIND and attitude_cue(reach, carried) is not None


def is_attitude(lower: str) -> bool:
    """The word may tell of an attitude."""
    return lower in SEEMING or lower in ATTITUDE_ADJECTIVES or lower in ATTITUDES_OF_THE_MIND or lower in _MOVES or lower in _PHRASAL


def _site(reach: Reach, word: Word, *, cue: Words, source: Words, holder: Words, entry: Cue, rule: str) -> Site:
    return Site(reach.sentence, word, cue, source, holder, entry, entry.stance, rule, reach.low, reach.high)


def _seeming(reach: Reach, verb: Word) -> Site | None:
    """ "The mayor *seemed* to agree": nobody says to whom it seemed."""
    sentence = reach.sentence
    if not any(w.index > verb.index for w in sentence.below(verb, "xcomp", "ccomp")) or not sentence.below(verb, "nsubj"):
        return None
    return _site(reach, verb, cue=cue_words(sentence, verb, reach.low), source=(), holder=(), entry=_SEEMING, rule="attitude-seeming")


def _adjective(reach: Reach, word: Word) -> Site | None:
    """ "The mayor *is sure* that": an adjective with what it is about."""
    sentence = reach.sentence
    copula = [w for w in sentence.below(word, "cop", "aux:pass") if w.index < word.index]
    if not _matter(sentence, word, reach.high):
        return None
    source = subject(sentence, word, reach.low) if copula else ()
    if not copula and word.relation in ("acl", "amod", "advcl", "xcomp"):
        head = sentence.head(word)
        source = subject(sentence, head, reach.low) if head.tag not in NOMINAL else _phrase(sentence, head, reach.low, word.index)
    if not source or source[0].index >= word.index:
        source = tuple(w for d in sentence.below(word, "nsubj:pass") for w in sentence.subtree(d) if reach.low <= w.index < word.index)
    source = trimmed(source)
    if not source:
        return None
    holder = antecedent(sentence, word, source[0]) if is_relative(source) else source
    if not holder or not _feels(sentence, holder):
        return None
    start = copula[0].index if copula else word.index
    cue = sentence.words[start : word.index + 1] if word.index - start < 5 else (word,)
    return _site(reach, word, cue=cue, source=source, holder=holder, entry=_ADJECTIVE, rule="attitude-adjective")


def _phrasal(reach: Reach, verb: Word) -> Site | None:
    """ "The mayor *lashed out* at the press": a verb that tells of a stand with its particle."""
    sentence = reach.sentence
    near = sentence.words[verb.index + 1 : min(reach.high, verb.index + 3)]
    particle = next((w for w in near if w.lower in _PHRASAL.get(verb.lower, ())), None)
    if particle is None or any(w.relation == "aux:pass" for w in sentence.below(verb)):
        return None
    source = trimmed(subject(sentence, verb, reach.low))
    if not source or source[0].index > verb.index:
        return None
    holder = antecedent(sentence, verb, source[0]) if is_relative(source) else source
    if not holder or not _feels(sentence, holder):
        return None
    first = cue_words(sentence, verb, reach.low)[0].index
    cue = sentence.words[first : particle.index + 1]
    return _site(reach, verb, cue=cue, source=source, holder=holder, entry=_PHRASE, rule="attitude-phrasal")


def _moving(reach: Reach, verb: Word) -> Site | None:
    """ "The ruling *angered* the mayor": whoever is moved holds the attitude."""
    sentence = reach.sentence
    moved = next((w for w in sentence.below(verb, "obj") if w.index > verb.index), None)
    causes = [w for w in sentence.below(verb, "nsubj") if w.index < verb.index and w.relation == "nsubj"]
    if moved is None or not causes or verb.lower not in _MOVES:
        return None
    source = _phrase(sentence, moved, verb.index + 1, reach.high)
    if not source or not _feels(sentence, source):
        return None
    return _site(reach, verb, cue=cue_words(sentence, verb, reach.low), source=source, holder=source, entry=_MOVING, rule="attitude-moving")


def _noun(reach: Reach, noun: Word) -> Site | None:
    """ "*Her support* for the truce", "the mayor *has doubts about* it": a noun with its owner and its matter."""
    sentence = reach.sentence
    carrier = sentence.head(noun)
    light = noun.relation == "obj" and carrier.lower in LIGHT and carrier.index < noun.index
    carried = light and any(w.index > noun.index and _about(sentence, w) for w in sentence.below(carrier, "obl", "xcomp"))
    if not carried and not _matter(sentence, noun, reach.high):
        return None
    source = _owner(reach, noun)
    cue: Words = (noun,)
    if not source and light and not negated(sentence, carrier):
        source, cue = subject(sentence, carrier, reach.low), sentence.words[carrier.index : noun.index + 1]
        if source and source[0].index > carrier.index:
            return None
    if not source and noun.lower in VOICELESS:
        return _site(reach, noun, cue=(noun,), source=(), holder=(), entry=_NOUN, rule="attitude-heard")
    if not source:
        return None
    holder = antecedent(sentence, carrier, source[0]) if is_relative(source) else source
    if not holder or not _feels(sentence, holder):
        return None
    return _site(reach, noun, cue=cue, source=source, holder=holder, entry=_NOUN, rule="attitude-held")


def _owner(reach: Reach, noun: Word) -> Words:
    """Who holds what the noun tells of: "*the mayor's* support", "criticism *from doctors*"."""
    sentence = reach.sentence
    poss = next(iter(sentence.below(noun, "nmod:poss")), None)
    if poss is not None:
        return trimmed(_phrase(sentence, poss, reach.low, noun.index))
    by = next((w for w in sentence.below(noun, "nmod") if any(c.lower in _BY for c in sentence.below(w, "case"))), None)
    if by is None:
        return ()
    return trimmed(tuple(w for w in _phrase(sentence, by, noun.index + 1, reach.high) if w.lower not in _BY))


def _matter(sentence: Sentence, word: Word, high: int) -> tuple[Word, ...]:
    """What the attitude is about: clauses, infinitives and phrases that hang on the word and follow it."""
    return tuple(
        w
        for w in sentence.below(word, "ccomp", "xcomp", "advcl", "obl", "nmod", "acl")
        if word.index < w.index < high and _about(sentence, w)
    )


def _about(sentence: Sentence, word: Word) -> bool:
    """The clause or phrase begins as what an attitude is about does: "that", "of", "for"."""
    if word.relation == "ccomp":
        return True
    before = {w.lower for w in sentence.below(word, "case", "mark") if w.index < word.index}
    return word.relation not in ("acl:relcl", "nmod:poss", "obl:tmod") and bool(before & _MATTER) and not before & _BY


def matter_of(site: Site) -> list[tuple[int, int]] | None:
    """The words that the attitude is about."""
    sentence, word = site.sentence, site.verb
    if site.rule == "attitude-seeming":
        heads = [w for w in sentence.below(word, "nsubj", "xcomp", "ccomp") if site.low <= w.index < site.high]
        return [r for h in heads if (r := _range(site, h))] or None
    if site.rule == "attitude-moving":
        return [r for h in sentence.below(word, "nsubj", "csubj") if h.index < word.index and (r := _range(site, h))] or None
    heads = list(_matter(sentence, word, site.high))
    if not heads and site.rule in ("attitude-held", "attitude-heard"):
        heads = [w for w in sentence.below(sentence.head(word), "obl", "xcomp") if w.index > word.index]
    if not heads:
        return None
    start = min(w.index for w in sentence.subtree(heads[0]) if w.index > word.index)
    return [(start, min(site.high, max(w.index for w in sentence.subtree(heads[0])) + 1))]


def _range(site: Site, head: Word) -> tuple[int, int] | None:
    """The words that hang on the head, on its side of the cue."""
    low, high = (site.low, site.verb.index) if head.index < site.verb.index else (site.verb.index + 1, site.high)
    inside = [w.index for w in site.sentence.subtree(head) if low <= w.index < high]
    return (min(inside), max(inside) + 1) if inside else None


def _phrase(sentence: Sentence, head: Word, low: int, high: int) -> Words:
    """The words of a noun phrase between two places that stand together about its head."""
    inside = {w.index for w in sentence.subtree(head) if low <= w.index < high}
    start = end = head.index
    while start - 1 in inside:
        start -= 1
    while end + 1 in inside:
        end += 1
    return sentence.words[start : end + 1]


def _feels(sentence: Sentence, phrase: Words) -> bool:
    """The phrase names somebody who can hold an attitude."""
    head = sentence.top(phrase)
    return not voiceless(head) and head.lower not in INANIMATE and head.lower not in ("it", "this", "that", "there", "which", "what")
