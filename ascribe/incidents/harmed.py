"""A sentence in, the people whom its words say were harmed out: by which word, and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ascribe.incidents.astray import after_of, before_participle, left_over, people
from ascribe.incidents.heads import alongside, meant, predicate
from ascribe.reading.events.clause import passive
from ascribe.reading.events.phrases import cases_of
from ascribe.reading.events.reality import is_real
from ascribe.reading.trees import Sentence, Word
from ascribe.report import PartKind
from ascribe.vocabulary.deeds import NOUNS
from ascribe.vocabulary.harm import DONE_TO, HAPPENINGS, STATES, UNDERGONE
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import Effect, Measure

VERSION = 5

_EFFECTS = {Measure.KILLED: Effect.KILLED, Measure.INJURED: Effect.INJURED, Measure.MISSING: Effect.MISSING}
_TAKEN = frozenset(
    "kidnap kidnapped kidnapping kidnaps kidnaped kidnaping abduct abducted abducting abducts abduction hostage hostages abductees".split()
)
_FREED = frozenset("released freed rescued liberated escaped".split())
_UNHURT = frozenset("unhurt unharmed uninjured unscathed unwounded".split())
PRESENT = frozenset(
    "kill kills murder murders execute executes kidnap kidnaps abduct abducts injure injures wound wounds die dies attack attacks bomb bombs".split()
)
_SURVIVING = frozenset("survived survives survive escaped escape escapes".split())
_MANY = frozenset(("NOUN", "PROPN", "NUM", "PRON"))
_LIVES = frozenset(("life", "lives"))
_COSTING = frozenset("claimed claiming claim claims cost costing took taken taking takes".split())
_THOSE = frozenset("those victims victim dead killed injured wounded hostages".split())
_STRUCK_DEAD = frozenset(("dead", "death"))
_TREATING = frozenset("treat treated treating burned burnt burning buried burying harm harmed harming hurting".split())


@dataclass(frozen=True, slots=True)
class Harm:
    """One person or group that a word says was harmed; `real` is false where it has not happened."""

    trigger: Word
    head: Word
    effect: Effect | None  # None: they were attacked, and the word does not say what it did to them
    real: bool
    rule: str


def harms(sentence: Sentence) -> Iterator[Harm]:
    """Whom the sentence says to have been killed, hurt, abducted, freed or spared, in text order of the words of harm."""
    for word in sentence.words:
        for effect, heads, rule in (*_told(sentence, word), *_among(sentence, word)):
            real = is_real(sentence, word) and not (sentence.part is PartKind.BODY and habitual(sentence, word))
            for first in (*heads, *_with(sentence, word, heads)):
                for head in alongside(sentence, _is(sentence, first)):
                    yield Harm(word, meant(sentence, head), effect, real, rule)


def _is(sentence: Sentence, head: Word) -> Word:
    """ "Those who were taken are two nuns": those are the nuns."""
    told = predicate(sentence, head) if head.lower in _THOSE else None
    return told or head


def _with(sentence: Sentence, word: Word, heads: list[Word]) -> list[Word]:
    """Who shared the harm: "was killed along with his driver"."""
    beside = [w for at in (word, *heads) for w in sentence.below(at, "obl", "nmod") if w.tag in _MANY]
    return [w for w in beside if _companion(sentence, w)] if heads else []


def _companion(sentence: Sentence, word: Word) -> bool:
    case = next((w for w in sentence.below(word, "case") if w.lower == "with"), None)
    before = sentence.words[case.index - 1] if case is not None and case.index else None
    return before is not None and before.lower in {"along", "together"}


def habitual(sentence: Sentence, word: Word) -> bool:
    """ "A regime that kills its people": the present tense, which in a report's body tells of no one deed."""
    if word.tag != "VERB" or word.lower not in PRESENT:
        return False
    return not any(w.lower in {"did", "have", "has", "had", "to", "be", "been"} for w in sentence.below(word, "aux", "mark"))


def _told(sentence: Sentence, word: Word) -> Iterator[tuple[Effect | None, list[Word], str]]:
    verb = word.tag in {"VERB", "ADJ"}
    if verb and (effect := _done(sentence, word)) is not None:
        yield effect, _patients(sentence, word), f"verb:{word.lower}"
    elif verb and UNDERGONE.get(word.lower) is Measure.KILLED and word.lower not in {"fell", "bled"}:
        yield Effect.KILLED, _subjects(sentence, word), f"verb:{word.lower}"
    elif verb and word.lower in _SURVIVING and _survives(sentence, word):
        yield Effect.UNKILLED, _subjects(sentence, word), f"verb:{word.lower}"
    elif (effect := _state(word)) is not None:
        yield effect, _bearers(sentence, word), f"state:{word.lower}"
    elif word.lower in _LIVES and sentence.head(word).lower in _COSTING and word.relation == "obj":
        yield Effect.KILLED, _befallen(sentence, word), f"noun:{word.lower}"
    elif word.tag in {"NOUN", "PROPN"} and (effect := _happened(word)) is not None:
        yield effect, _befallen(sentence, word), f"noun:{word.lower}"


_AMONG = {
    "dead": Effect.KILLED,
    "killed": Effect.KILLED,
    "fatalities": Effect.KILLED,
    "wounded": Effect.INJURED,
    "injured": Effect.INJURED,
    "hostages": Effect.ABDUCTED,
    "kidnapped": Effect.ABDUCTED,
    "victims": None,
    "victim": None,
    "casualties": None,
}
_NAMING = frozenset("are is were was include included including identified named".split())


def _among(sentence: Sentence, word: Word) -> Iterator[tuple[Effect | None, list[Word], str]]:
    """ "Among the dead are A and B", "the victims were identified as C": the names after it."""
    if word.lower in _AMONG and (told := predicate(sentence, word)) is not None and told.tag == "PROPN":
        yield _AMONG[word.lower], [told], f"among:{word.lower}"
        return
    if word.lower not in _AMONG or word.relation == "amod" or not sentence.below(word, "det", "case", "amod"):
        return
    after = [w for w in sentence.words[word.index + 1 : word.index + 12] if w.lower in _NAMING]
    if after:
        heads = [w for w in sentence.words[after[-1].index + 1 :] if w.tag == "PROPN" and sentence.head(w).tag != "PROPN"]
        yield _AMONG[word.lower], [w for w in heads if not {c.lower for c in sentence.below(w, "case")} - {"as"}][:1], f"among:{word.lower}"


def _done(sentence: Sentence, verb: Word) -> Effect | None:
    """What the verb does to its object; shooting kills where "dead" or "to death" says so."""
    lower = verb.lower
    if lower in _TAKEN:
        return Effect.ABDUCTED
    if lower in _FREED and lower != "escaped":
        return Effect.RELEASED
    if lower in {"shot", "beaten", "stabbed", "gunned", "machinegunned", "hacked", "tortured"}:
        below = {w.lower for w in sentence.below(verb)}
        return Effect.KILLED if below & _STRUCK_DEAD else None
    if lower in _TREATING:
        return None
    measure = DONE_TO.get(lower)
    return _EFFECTS.get(measure) if measure is not None else None


def _patients(sentence: Sentence, verb: Word) -> list[Word]:
    """Objects and passive subjects; of a participle the noun that it follows."""
    suffers = passive(sentence, verb)
    found = _objects(sentence, verb)
    found += [w for w in sentence.below(verb, "nsubj") if (w.relation == "nsubj:pass" or suffers) and w.tag in _MANY]
    head = sentence.head(verb)
    if not found and verb.relation == "acl" and head.tag in _MANY and not verb.lower.endswith("ing"):
        return [head] if people(head) else before_participle(sentence, verb) or [head]
    if verb.relation == "acl:relcl" and (not found or all(_relative(w) for w in found)):
        return [head] if suffers or any(_relative(w) for w in found) else []
    before = sentence.words[verb.index - 1] if verb.index else verb
    if not found and verb.relation == "conj" and before.tag == "NUM":
        return [before]  # "two were killed and three wounded"
    if not found and verb.relation == "conj" and head.tag == "VERB":
        # "was kidnapped and murdered", "resisted and was shot dead": the second verb shares the first's subject
        if passive(sentence, head) and (suffers or verb.lower.endswith(("ed", "n"))):
            return _patients(sentence, head)
        if sentence.below(head, "obj") and not passive(sentence, head):
            return _patients(sentence, head)  # "shot and killed a clerk": both verbs have one object
        return _subjects(sentence, head) if suffers else []
    if not found and suffers:
        return left_over(sentence, verb)
    return [w for w in found if not _relative(w)]


def _objects(sentence: Sentence, verb: Word) -> list[Word]:
    """The verb's objects; one behind a second verb is that verb's, though the tree hung it on the first: "killed six and wounded *ten*"."""
    own = [w for w in sentence.below(verb, "obj") if w.tag in _MANY]
    later = [w for w in sentence.below(verb, "conj") if w.tag == "VERB" and w.index > verb.index and not sentence.below(w, "obj", "nsubj")]
    if verb.relation == "conj" and not own and not sentence.below(verb, "nsubj", "aux"):
        return [w for w in sentence.below(sentence.head(verb), "obj") if w.tag in _MANY and verb.index < w.index]
    return [w for w in own if w.index < verb.index or not any(verb.index < v.index < w.index for v in later)] if len(own) > 1 else own


def _survives(sentence: Sentence, verb: Word) -> bool:
    """What is survived or escaped is a deed: nobody survives a winter here."""
    return any(w.lower in NOUNS for w in sentence.below(verb, "obj", "obl"))


def _relative(word: Word) -> bool:
    return word.lower in {"who", "whom", "that", "which"}


def _subjects(sentence: Sentence, verb: Word) -> list[Word]:
    found = [w for w in sentence.below(verb, "nsubj") if w.tag in _MANY]
    head = sentence.head(verb)
    if verb.relation == "acl:relcl" and (not found or all(_relative(w) for w in found)):
        return [head]
    if not found and verb.relation == "conj" and head.tag == "VERB":
        return _patients(sentence, head) or _subjects(sentence, head)
    if not found:
        return left_over(sentence, verb)
    return [w for w in found if not _relative(w)]


def _state(word: Word) -> Effect | None:
    if word.lower in _UNHURT:
        return Effect.UNHURT
    if word.lower == "hostage" or word.tag not in {"ADJ", "VERB"}:
        return None
    measure = STATES.get(word.lower)
    return _EFFECTS.get(measure) if measure is not None else None


def _bearers(sentence: Sentence, word: Word) -> list[Word]:
    """Who is said to be dead or hurt: the noun it stands before, the subject, or the object of "left"."""
    head = sentence.head(word)
    if word.relation == "amod" and person_noun(head.lower) is not None:
        return [head]
    found = [w for w in sentence.below(word, "nsubj") if w.tag in _MANY]
    if not found and word.relation in {"xcomp", "acl", "advcl"}:
        found = [w for w in sentence.below(head, "obj") if w.tag in _MANY] if head.tag == "VERB" else [head] if head.tag in _MANY else []
        if not found and head.tag == "VERB":
            found = _subjects(sentence, head)
    return [w for w in found if not _relative(w)]


def _happened(word: Word) -> Effect | None:
    if word.lower in {"kidnapping", "kidnaping", "abduction", "kidnappings", "abductions", "kidnapings"}:
        return Effect.ABDUCTED
    if word.lower in {"lives", "life", "body", "bodies", "corpse", "corpses", "remains", "loss", "harm", "hospitalisation"}:
        return None
    measure = HAPPENINGS.get(word.lower)
    return _EFFECTS.get(measure) if measure is not None else None


def _befallen(sentence: Sentence, noun: Word) -> list[Word]:
    """Of whom, or whose: "the death of nine miners", "his mother's murder"."""
    of = [w for w in sentence.below(noun, "nmod") if w.relation == "nmod" and cases_of(sentence, w) & {"of", "to"}]
    whose = list(sentence.below(noun, "nmod:poss"))
    return [w for w in (of or whose) if w.tag in _MANY and w.tag != "PRON"] or after_of(sentence, noun)
