"""Counted people in their sentence in, what the words right beside them say of their harm out."""

from __future__ import annotations

from collections.abc import Sequence

from ascribe.claims.case import SUBSETS, Case, Role, RuledOut, done, fits, passive, struck_others
from ascribe.claims.quantities import Form, Kind
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import DECLARING, DONE_TO, LOSING, SPARED, STATES, TAKING, UNDERGONE, VICTIMS
from ascribe.vocabulary.terms import PEOPLE, Measure

THEM = frozenset("them whom which those these".split())
FILLERS = frozenset(
    """
    others more people persons was were been have has had also reported confirmed reportedly being is are left still so far -
    feared presumed found pronounced declared believed shot
    """.split()
)
"""What may stand between a number and the state it counts: "20 others were also reported injured"."""

PASSIVE_BEFORE = frozenset("was were been be being are is and or".split())
UNSURE = frozenset("treated burned burnt hurt".split())
"""Right before a number these as often end what was said of somebody else."""

WAITING = frozenset({Measure.DISPLACED, Measure.CAPTURED})
"""Nouns of these say who people are before they say what befell them: "98 evacuees were killed"."""


def spared(case: Case) -> RuledOut | None:
    """Those who are said to have lived are no figure."""
    if case.quantity.interval.low == 0:
        return None
    s, anchor = case.sentence, case.anchor
    verb = s.head(anchor)
    around = (verb, *s.below(case.noun or anchor, "acl", "amod"), *(w for w in s.below(verb, "xcomp", "advmod") if w.lower == "alive"))
    return RuledOut() if any(w.lower in SPARED for w in around) else None


def part_of_them(case: Case) -> Role | None:
    """ "Seven of them children", "13 of whom were women": a part of the figure before."""
    words = case.sentence.words
    people = [e.role for e in case.before if e.role.measure in PEOPLE]
    if not people:
        return None
    whole, start = people[-1], case.start
    after = [w.lower for w in words[case.quantity.last + 1 : case.quantity.last + 3]]
    if len(after) == 2 and after[0] == "of" and after[1] in THEM:
        own = case.sentence.head(case.anchor)
        said = (UNDERGONE.get(own.lower) or STATES.get(own.lower)) if case.anchor.relation.startswith("nsubj") else None
        if said is not None and said in PEOPLE:
            return Role(said, own.index, "of-them", part=said is whole.measure)  # "nine were shot, two of whom died"
        return Role(whole.measure, whole.trigger, "of-them", part=True)
    lead = [w.lower for w in words[max(0, start - 2) : start]]
    if len(lead) == 2 and lead[0] in ("among", "amongst", "of") and lead[1] in THEM:
        return Role(whole.measure, whole.trigger, "among-them", part=True)
    return None


def verb_before(case: Case) -> Role | None:
    """A verb of harm right before the phrase: "killing 15", "wounded at least 30", "the lives of a man"."""
    s, q, start = case.sentence, case.quantity, case.start
    if start == 0:
        return None
    verb = s.words[start - 1]
    previous = s.words[start - 2].lower if start > 1 else ""
    if verb.lower == "of" and previous in ("lives", "life") and any(w.lower in TAKING | LOSING for w in s.words[max(0, start - 6) : start]):
        return Role(Measure.KILLED, start - 2, "lives-of")
    if verb.lower not in DONE_TO or verb.tag not in ("VERB", "NOUN", "ADJ") or verb.lower in UNSURE:
        return None
    measure = done(q, verb.lower)
    active = verb.lower.endswith("ing") or previous not in PASSIVE_BEFORE or verb.relation == "conj"
    if not active or not fits(q, measure) or passive(s, verb):
        return None
    if measure is Measure.CAPTURED and q.kind is Kind.BARE:
        return None  # "seized three" may be villages
    return Role(measure, verb.index, "verb-before")


def own_noun(case: Case) -> Role | None:
    """The noun says it itself: "63 dead", "two bodies", "no casualties"."""
    s, noun = case.sentence, case.noun
    if noun is None:
        return None
    if noun.lower in ("names", "name"):
        told = next((w for w in s.subtree(noun) if w.lower in ("dead", "killed", "victims", "missing", "fallen")), None)
        return Role(STATES.get(told.lower, Measure.KILLED), told.index, "names-of") if told else None
    if noun.lower not in VICTIMS or VICTIMS[noun.lower] in WAITING:
        return None
    if noun.lower in ("body", "bodies") and s.below(noun, "compound"):
        return None  # "government bodies"
    if noun.lower in ("injured", "wounded") and (killed := _died_since(s, noun)):
        return Role(Measure.KILLED, killed.index, "wounded-who-died")
    return Role(VICTIMS[noun.lower], noun.index, "victim-noun")


def waiting_noun(case: Case) -> Role | None:
    """Evacuees and hostages of whom nothing else is said."""
    measure = VICTIMS.get(case.noun.lower) if case.noun is not None else None
    return Role(measure, case.noun.index, "victim-noun") if case.noun is not None and measure in WAITING and measure is not None else None


def _died_since(s: Sentence, noun: Word) -> Word | None:
    head = s.head(noun)
    return head if noun.relation.startswith("nsubj") and UNDERGONE.get(head.lower) is Measure.KILLED else None


ASIDE = 14
"""Words that an aside between commas takes up at most."""


def state_after(case: Case) -> Role | None:
    """A state right after the number or its noun: "30 wounded", "four people dead", "20 others were injured"."""
    s, q, noun = case.sentence, case.quantity, case.noun
    words = s.words
    at = max(q.last, noun.index if noun is not None and noun.index <= q.last + 4 else q.last) + 1
    at = _past_aside(words, at)
    while at < len(words) and words[at].lower in FILLERS:
        at += 1
    if at >= len(words) or (q.form in (Form.ARTICLE, Form.OWNED) and at == q.last + 1):
        return None
    state = words[at]
    measure = STATES.get(state.lower)
    if measure is None or not fits(q, measure):
        return None
    if q.noun is None and _before_a_noun(s, state):
        return Role(measure, state.index, "state-before-noun")
    if state.tag == "VERB" and s.below(state, "obj") and not s.below(state, "aux"):
        return None  # "four gunmen killed two guards"
    if noun is not None and struck_others(s, noun):
        return None  # "a gunman shot dead two men"
    return Role(measure, state.index, "state-after")


def _past_aside(words: Sequence[Word], at: int) -> int:
    """Past the parts told between commas, where the whole goes on: "40 people, including a number of children, were injured"."""
    if at + 1 >= len(words) or words[at].text != "," or words[at + 1].lower not in SUBSETS:
        return at
    end = next((w.index for w in words[at + 2 : at + ASIDE] if w.text == ","), None)
    return end + 1 if end is not None and end + 1 < len(words) and words[end + 1].lower in ("was", "were") else at


def _before_a_noun(s: Sentence, state: Word) -> bool:
    """The state stands right before a noun that counts no harm itself: "12 wounded soldiers"."""
    head = s.head(state)
    return state.relation == "amod" and state.index < head.index <= state.index + 2 and head.tag == "NOUN" and head.lower not in VICTIMS


def modifier(case: Case) -> Role | None:
    """A state or participle that belongs to the noun: "150 injured people", "the 12 people killed in the raid"."""
    s, q = case.sentence, case.quantity
    for holder in (case.noun, case.anchor):
        if holder is None:
            continue
        for child in s.below(holder, "amod", "acl", "xcomp"):
            if child.relation == "acl:relcl":
                continue
            participle = child.relation == "acl" and child.lower.endswith(("ed", "en", "lain"))
            measure = STATES.get(child.lower) or (DONE_TO.get(child.lower) if participle else None)
            if measure is not None and fits(q, measure) and not _number_between(s, holder, child):
                return Role(measure, child.index, "state-modifier")
    return _thought(case)


def _thought(case: Case) -> Role | None:
    """ "Three others believed to be trapped", "nine feared dead": right behind the noun, whatever the tree made of it."""
    last = max(case.quantity.last, case.noun.index if case.noun is not None else 0)
    after = case.sentence.words[last + 1 : last + 6]
    if not after or after[0].lower not in DECLARING:
        return None
    state = next((w for w in after[1:] if w.lower in STATES), None)
    between = after[1 : after.index(state)] if state is not None else ()
    if state is None or not all(w.tag in ("PART", "AUX", "ADV") for w in between) or not fits(case.quantity, STATES[state.lower]):
        return None
    return Role(STATES[state.lower], state.index, "declared")


def _number_between(s: Sentence, noun: Word, state: Word) -> bool:
    """Another number stands between: the state is said of that."""
    return any(w.tag == "NUM" for w in s.words[noun.index + 1 : state.index])
