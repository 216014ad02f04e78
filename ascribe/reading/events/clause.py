"""A trigger and the clause around it in; its verb, the weapons it uses and the words it acts on out."""

from __future__ import annotations

from ascribe.reading.events.draft import Armed, suffices
from ascribe.reading.events.phrases import cases_of
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.deeds import LIGHT, NOUNS, OUTCOMES, STRUCTURES, TRAFFIC, UNDONE, Deed
from ascribe.vocabulary.people import person_noun, thing_noun
from ascribe.vocabulary.terms import EventType
from ascribe.vocabulary.weapons import WeaponKind

_MEANS = frozenset(("with", "by", "from", "using", "of", "via", "involving"))
LAID = frozenset((WeaponKind.LANDMINE, WeaponKind.IED))
SET_OFF = frozenset("hit hits hitting struck strikes strike striking triggered triggers triggering detonated tripped".split())
"""What a vehicle or a walker does to a charge that lies in the way."""
NOUN_TAGS = frozenset(("NOUN", "PROPN"))


def is_noun(sentence: Sentence, word: Word) -> bool:
    """Tagged a noun, or a form in -ing that stands as one: "by shelling", "fierce fighting"."""
    return word.tag in NOUN_TAGS or (word.lower.endswith("ing") and bool(sentence.below(word, "det", "amod", "case", "nmod:poss")))


TOWNS = frozenset(
    "town towns village villages city district neighbourhood neighborhood area areas territory base airport position positions hill hills province".split(
        " "
    )
)
"""What can be captured."""


def passive(sentence: Sentence, verb: Word) -> bool:
    """The verb's subject is who suffers: "were killed", and a headline's "soldiers killed"."""
    helped = any(w.relation == "aux:pass" for w in sentence.below(verb, "aux"))
    to_death = [w.lower for w in sentence.words[verb.index + 1 : verb.index + 3]] == ["to", "death"]
    if to_death and verb.lower.endswith(("ed", "en")) and not sentence.below(verb, "obj", "aux"):
        return True  # "found a man stabbed to death"
    return helped or (verb.lower in UNDONE and not sentence.below(verb, "obj", "aux"))


class Clause:
    """A trigger and the clause around it."""

    def __init__(self, sentence: Sentence, word: Word, deed: Deed, deeds: dict[int, tuple[int, Deed]], weapons: tuple[Armed, ...]) -> None:
        self.sentence, self.word, self.deed, self.deeds, self.armed = sentence, word, deed, deeds, weapons
        self.nominal = is_noun(sentence, word) and NOUNS.get(word.lower) is not None
        # the verb that the deed is subject or object of: it tells what the deed hit and who did it
        self.verb = self._verb()
        used = [a for a in weapons if (deed.needs != "charge" and self._uses(a)) or self._set_off(a)]
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
        if self.word.relation in {"acl", "acl:relcl"} and weapon.first <= self.word.head < weapon.last:
            return self.deed.needs in {"weapon", "munition"}  # "a bomb planted by", "rockets that fell"
        for _ in range(4):
            above = self.sentence.head(head)
            if above.index == self.word.index:
                return self._means(head, own=True)
            if self.verb is not None and above.index == self.verb.index and self.nominal:
                return self._means(head, own=False) and self.word.relation != "obj"
            if above.index == head.index or above.index in self.deeds or above.tag == "VERB" or self._part_of_thing(head, above):
                return False
            head = above
        return False

    def _set_off(self, weapon: Armed) -> bool:
        """ "A van struck a mine", "he stepped on one": a laid charge that those who were harmed set off themselves."""
        if self.deed.needs == "charge":
            charge = self.sentence.top(self.sentence.words[weapon.first : weapon.last])
            stray = weapon.weapon.kind in LAID or self.sentence.words[max(0, weapon.first - 1)].lower == "unexploded"
            return stray and self.sentence.head(charge).index == self.word.index and charge.relation in ("obl", "obj", "nmod")
        if weapon.weapon.kind not in LAID:
            return False
        charge = self.sentence.top(self.sentence.words[weapon.first : weapon.last])
        verb = self.sentence.head(charge)
        if verb.index != self.word.index or charge.relation != "obj" or verb.lower not in SET_OFF:
            return False
        return any(w.lower in TRAFFIC or w.tag == "PRON" or person_noun(w.lower) is not None for w in self.sentence.below(verb, "nsubj"))

    def _part_of_thing(self, head: Word, above: Word) -> bool:
        """ "Gun shop", "tank crew": the weapon only says what kind of thing or people."""
        if head.relation != "compound" or any(a.first <= above.index < a.last for a in self.armed):
            return False
        return thing_noun(above.lower) is not None or person_noun(above.lower) is not None

    def means(self) -> list[Armed]:
        """The weapons that it was done with: what was shot down, or crashed, is none of them."""
        if self.deed.type is EventType.ACCIDENT:
            return []
        return [a for a in self.weapons if self.deed.type is not EventType.INTERCEPTION or self._stops(a)]

    def _stops(self, weapon: Armed) -> bool:
        top = self.sentence.top(self.sentence.words[weapon.first : weapon.last])
        return top.relation == "nsubj" or bool(cases_of(self.sentence, top) & {"by", "with", "using"})

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
            return any(w.tag == "PROPN" or person_noun(w.lower) is not None for w in self.acted_on())
        if self.deed.needs == "structure":
            alone = not any(i != self.word.index for i in self.deeds)  # what a strike brings down is no accident
            return alone and any(w.lower in STRUCTURES for w in self.sentence.below(self.word, "nsubj"))
        if self.deed.needs == "vehicle":
            return any(w.lower in TRAFFIC for w in self.sentence.below(self.word, "nsubj"))
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
        return any((w.tag == "PROPN" and person_noun(w.lower) is None) or w.lower in TOWNS for w in objects)

    def modifiers(self) -> set[str]:
        """Words that modify the deed's noun, or the doer's of a verb, and the one just before it."""
        near = {w.lower for w in self.sentence.below(self.word, "amod", "compound", "nmod")}
        subjects = () if self.nominal else self.sentence.below(self.word, "nsubj", "obl:agent")
        return near | {w.lower for s in subjects for w in self.sentence.below(s, "amod", "compound")}

    def consequences(self) -> list[Word]:
        """What the deed is said to have killed or wrecked: "hit a bus, killing nine", "a raid that wounded six"."""
        found: list[Word] = []
        for word in {w.index: w for w in (self.word, self.verb) if w is not None}.values():
            for child in self.sentence.below(word, "acl", "advcl", "conj"):
                if child.lower in OUTCOMES and child.tag == "VERB" and child.index not in self.deeds:
                    passive = [w for w in self.sentence.below(child, "nsubj") if w.relation == "nsubj:pass"]
                    found.extend((*self.sentence.below(child, "obj"), *passive))
        return [w for w in found if w.tag in NOUN_TAGS | {"NUM"}]

    def acted_on(self) -> list[Word]:
        """Objects and passive subjects of the deed's verb."""
        verb = self.verb
        if verb is None:
            return []
        suffers = passive(self.sentence, verb)
        subjects = (w for w in self.sentence.below(verb, "nsubj") if w.relation == "nsubj:pass" or suffers)
        found = [*self.sentence.below(verb, "obj"), *subjects]
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
            w for w in (*found, *heads) if w.index != self.word.index and w.index not in self.deeds and w.tag in NOUN_TAGS | {"PRON", "NUM"}
        ]
