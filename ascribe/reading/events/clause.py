"""A trigger and the clause around it in; weapon, target, agent and patient out."""

from __future__ import annotations

from ascribe.reading.events.draft import Armed, Draft, chief, refined, suffices
from ascribe.reading.events.phrases import cases_of, phrase
from ascribe.reading.events.reality import is_definite, is_real
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.actors import lookup
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.deeds import HAPPENS, LIGHT, NOUNS, OUTCOMES, STATE_WORDS, VERBS, Deed
from ascribe.vocabulary.people import group_noun, person_noun, thing_noun
from ascribe.vocabulary.terms import EventType
from ascribe.vocabulary.weapons import WeaponKind

_ON = frozenset(("on", "against", "at", "targeting", "into", "toward", "towards", "upon"))
_MEANS = frozenset(("with", "by", "from", "using", "of", "via", "involving"))
_NOUN_TAGS = frozenset(("NOUN", "PROPN"))


def is_noun(sentence: Sentence, word: Word) -> bool:
    """Tagged a noun, or a form in -ing that stands as one: "by shelling", "fierce fighting"."""
    return word.tag in _NOUN_TAGS or (word.lower.endswith("ing") and bool(sentence.below(word, "det", "amod", "case", "nmod:poss")))


class Clause:
    """A trigger and the clause around it."""

    def __init__(self, sentence: Sentence, word: Word, deed: Deed, deeds: dict[int, tuple[int, Deed]], weapons: tuple[Armed, ...]) -> None:
        self.sentence, self.word, self.deed, self.deeds = sentence, word, deed, deeds
        self.nominal = is_noun(sentence, word) and NOUNS.get(word.lower) is not None
        # the verb that the deed is subject or object of: it tells what the deed hit and who did it
        self.verb = self._verb()
        used = [a for a in weapons if self._uses(a)]
        # "missiles from launchers of one make": what belongs to the weapon's own words is used with it
        with_them = {
            w.index for a in used for w in sentence.subtree(sentence.top(sentence.words[a.first : a.last])) if w.index != word.index
        }
        self.weapons = [a for a in weapons if a in used or (word.index not in with_them and a.first in with_them)]

    def _verb(self) -> Word | None:
        if not self.nominal:
            return self.word
        head = self.sentence.head(self.word)
        if self.word.relation.startswith("nsubj") or self.word.relation in {"obj", "obl", "obl:agent"}:
            return head if head.tag in {"VERB", "ADJ"} else None
        return None

    def _uses(self, weapon: Armed) -> bool:
        """The weapon's words are in the deed's noun phrase, or its subject, object or means."""
        words = self.sentence.words
        head = next(
            (words[i] for i in range(weapon.last - 1, weapon.first - 1, -1) if not weapon.first <= words[i].head < weapon.last),
            words[weapon.first],
        )
        if weapon.first <= self.word.index < weapon.last:
            return True
        for _ in range(4):
            above = self.sentence.head(head)
            if above.index == self.word.index:
                return self._means(head, own=True)
            if self.verb is not None and above.index == self.verb.index and self.nominal:
                return self._means(head, own=False) and self.word.relation != "obj"
            if above.index == head.index or above.index in self.deeds or above.tag == "VERB":
                return False
            head = above
        return False

    def _means(self, head: Word, *, own: bool) -> bool:
        relation, cases = head.relation, cases_of(self.sentence, head)
        if relation in {"compound", "amod", "nsubj", "conj", "nmod:poss", "appos", "acl", "advcl", "flat", "nmod:desc"}:
            return own or relation == "nsubj"
        if relation in {"obj", "nsubj:pass"}:
            return self.deed.needs in {"weapon", "munition"} or self.deed.type in {EventType.IED, EventType.INTERCEPTION}
        return relation in {"nmod", "obl", "obl:agent"} and bool(cases & _MEANS or not cases) and (own or "of" not in cases)

    def counts(self) -> bool:
        """The word is a deed here: it has what it needs, and is not merely what another deed does."""
        if not suffices(self.deed, self.weapons):
            return False
        if self.deed.needs == "place":
            return self._object_is_place()
        if self.deed.needs == "person":
            return any(w.tag == "PROPN" or person_noun(w.lower) is not None for w in self._acted_on())
        if not self.nominal:
            subjects = self.sentence.below(self.word, "nsubj")
            if any(w.index in self.deeds and NOUNS.get(w.lower) for w in subjects if w.relation == "nsubj"):
                return False
            objects = self.sentence.below(self.word, "obj")
            return not (self.word.lower in LIGHT and any(w.index in self.deeds for w in objects))
        return True

    def _object_is_place(self) -> bool:
        objects = [
            *self.sentence.below(self.word, "obj"),
            *(w for w in self.sentence.below(self.word, "nsubj") if w.relation == "nsubj:pass"),
        ]
        towns = {
            "town",
            "towns",
            "village",
            "villages",
            "city",
            "district",
            "neighbourhood",
            "neighborhood",
            "area",
            "areas",
            "territory",
            "base",
            "airport",
            "position",
            "positions",
            "hill",
            "hills",
            "province",
        }
        return any((w.tag == "PROPN" and person_noun(w.lower) is None) or w.lower in towns for w in objects)

    def modifiers(self) -> set[str]:
        """Words that modify the deed's noun, or the doer's of a verb, and the one just before it."""
        near = {w.lower for w in self.sentence.below(self.word, "amod", "compound", "nmod")}
        subjects = () if self.nominal else self.sentence.below(self.word, "nsubj", "obl:agent")
        return near | {w.lower for s in subjects for w in self.sentence.below(s, "amod", "compound")}

    def draft(self, span: Span) -> Draft:
        """The deed with all that its clause names."""
        kind = refined(self.deed, self.weapons, self.modifiers(), aerial=self._dropped())
        agent = self.agent()
        if (
            self.deed.type is EventType.NON_STATE_OVERTAKES
            and agent is not None
            and {w.lower for w in self.sentence.within(agent)} & STATE_WORDS
        ):
            kind = EventType.GOVERNMENT_REGAINS
        patient, target = self.patient(), self.target()
        return Draft(
            span=span,
            deed=self.deed,
            sentence=self.sentence.index,
            type=kind,
            weapon=chief(self.weapons),
            target=target if target != patient else None,
            agent=agent,
            patient=patient,
            real=is_real(self.sentence, self.word),
            definite=is_definite(self.sentence, self.word),
            rule="noun" if self.nominal else "verb",
        )

    def _dropped(self) -> bool:
        return self.word.lower.startswith("drop") and any(
            a.weapon.kind in {WeaponKind.EXPLOSIVE, WeaponKind.AIR_BOMB} for a in self.weapons
        )

    def _consequences(self) -> list[Word]:
        """What the deed is said to have killed or wrecked: "hit a bus, killing nine", "a raid that wounded six"."""
        found: list[Word] = []
        for word in {w.index: w for w in (self.word, self.verb) if w is not None}.values():
            for child in self.sentence.below(word, "acl", "advcl", "conj"):
                if child.lower in OUTCOMES and child.tag == "VERB" and child.index not in self.deeds:
                    passive = [w for w in self.sentence.below(child, "nsubj") if w.relation == "nsubj:pass"]
                    found.extend((*self.sentence.below(child, "obj"), *passive))
        return [w for w in found if w.tag in _NOUN_TAGS | {"NUM"}]

    def _acted_on(self) -> list[Word]:
        """Objects and passive subjects of the deed's verb."""
        verb = self.verb
        if verb is None:
            return []
        found = [*self.sentence.below(verb, "obj"), *(w for w in self.sentence.below(verb, "nsubj") if w.relation == "nsubj:pass")]
        heads = [self.sentence.head(verb)] if verb.relation in {"acl", "acl:relcl"} and not found else []
        if (
            not found
            and not heads
            and verb.relation == "advcl"
            and verb.lower.endswith("ed")
            and not self.sentence.below(verb, "nsubj", "mark")
        ):
            # a participle right after a noun is its own, whatever the parser hung it on
            before = self.sentence.words[verb.index - 1] if verb.index else verb
            heads = [self.sentence.head(before) if before.relation == "flat" else before]
        return [
            w
            for w in (*found, *heads)
            if w.index != self.word.index and w.index not in self.deeds and w.tag in _NOUN_TAGS | {"PRON", "NUM"}
        ]

    def target(self) -> Span | None:
        """What was struck: "on" a noun, or the object of a verb that strikes."""
        for word in (
            self.word,
            *([self.verb] if self.verb is not None and self.verb is not self.word and self.verb.lower in LIGHT | HAPPENS else []),
        ):
            for child in self.sentence.below(word, "nmod", "obl"):
                cases = cases_of(self.sentence, child)
                if (cases & _ON or (self.nominal and "of" in cases and word is self.word)) and self._thing(child):
                    return phrase(self.sentence, child)
            for child in self.sentence.below(word, "acl") if self.nominal else ():
                for obj in self.sentence.below(child, "obj"):
                    if VERBS.get(child.lower) is not None:
                        return phrase(self.sentence, obj)
        if self.verb is not None and (VERBS.get(self.verb.lower) is not None or self.verb.lower in OUTCOMES):
            for word in self._acted_on():
                if self._thing(word):
                    return phrase(self.sentence, word, without=self.verb if word.index < self.word.index else None)
        wrecked = (phrase(self.sentence, w) for w in self._consequences() if thing_noun(w.lower) is not None)
        return self._among() or next(wrecked, None)

    def _among(self) -> Span | None:
        """A building or vehicle in or by which a bomb went off."""
        for child in self.sentence.below(self.word, "obl", "nmod"):
            if cases_of(self.sentence, child) & {"in", "inside", "outside", "near", "at"} and thing_noun(child.lower) is not None:
                return phrase(self.sentence, child)
        return None

    def _thing(self, word: Word) -> bool:
        struck = person_noun(word.lower)
        armed_ones = any(a.first <= word.index < a.last for a in self.weapons)
        return word.tag in _NOUN_TAGS and struck is None and not armed_ones and word.lower not in _TIMES and word.relation != "obl:unmarked"

    def patient(self) -> Span | None:
        """The people whom the deed struck."""
        children = [w for w in self.sentence.below(self.word, "nmod", "obl") if cases_of(self.sentence, w) & (_ON | {"of"})]
        for word in (*self._acted_on(), *children, *self._consequences()):
            known = person_noun(word.lower)
            if known is not None or (
                word.tag == "PROPN" and self.deed.type in {EventType.ATTACK, EventType.ABDUCTION, EventType.ARRESTS} and not self.deed.open
            ):
                return phrase(self.sentence, word, without=self.verb if word.index < self.word.index else None)
        return None

    def agent(self) -> Span | None:
        """Who did it: subject, "by", possessive, or a nation's adjective."""
        for child in self.sentence.below(self.word):
            if (
                child.relation == "obl:agent" or (child.relation in {"nmod", "obl"} and "by" in cases_of(self.sentence, child))
            ) and self._doer(child):
                return phrase(self.sentence, child)
            if self.nominal and child.relation in {"nmod:poss", "amod", "compound"} and self._nation(child):
                return child.span
        verb = (
            self.word
            if not self.nominal
            else self.verb
            if self.verb is not None and self.verb.lower in LIGHT and self.word.relation == "obj"
            else None
        )
        while verb is not None:
            for child in self.sentence.below(verb, "nsubj"):
                if child.relation == "nsubj" and self._doer(child):
                    return phrase(self.sentence, child)
            # a second verb shares the subject of the first
            verb = (
                self.sentence.head(verb) if verb.relation in {"conj", "xcomp", "advcl"} and self.sentence.head(verb).tag == "VERB" else None
            )
        return None

    def _nation(self, word: Word) -> bool:
        return (
            nationality(word.text) is not None
            or group_noun(word.lower)
            or (word.relation == "nmod:poss" and word.tag in _NOUN_TAGS)
            or _party(word.text)
        )

    def _doer(self, word: Word) -> bool:
        weapon = any(a.first <= word.index < a.last for a in self.weapons)
        return (
            word.tag in _NOUN_TAGS
            and not weapon
            and word.index not in self.deeds
            and (thing_noun(word.lower) is None or person_noun(word.lower) is not None)
        )


def _party(word: str) -> bool:
    known = lookup(word)
    return known is not None and known.kind in {"armed group", "state", "military"}


_DAYS = "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
_TIMES = frozenset(
    (
        *_DAYS.split(),
        "day",
        "week",
        "month",
        "year",
        "night",
        "morning",
        "evening",
        "dawn",
        "time",
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "hour",
        "moment",
    )
)
