"""A phrase in, the speakers it names out: body before person, by the names and actors that stand in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from ascribe.reading.actors import Actor
from ascribe.reading.names import Name
from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import Words, head_noun, upto_comma
from ascribe.reading.voices.offices import office_body, proper, served, station
from ascribe.reading.voices.voice import Speaker
from ascribe.text import Span, around
from ascribe.vocabulary.countries import country, nationality
from ascribe.vocabulary.cues import DATA, DOCUMENTS, OUTLET_WORDS, OUTLETS
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.speaking import BODIES, ROLES, SPOKESPEOPLE, UNNAMED
from ascribe.vocabulary.terms import NameKind, VoiceKind

_DETERMINERS = frozenset("the a an this that these those his her its their our my another any".split())
_KINDS = {
    "state": VoiceKind.BODY,
    "ministry": VoiceKind.BODY,
    "military": VoiceKind.BODY,
    "police": VoiceKind.BODY,
    "armed group": VoiceKind.BODY,
    "body": VoiceKind.BODY,
    "office": VoiceKind.BODY,
    "agency": VoiceKind.AGENCY,
    "outlet": VoiceKind.OUTLET,
    "person": VoiceKind.PERSON,
    "people": VoiceKind.UNNAMED,
    "unnamed": VoiceKind.UNNAMED,
}
_HIGH_OFFICE = frozenset("president minister premier chancellor king emir ambassador".split())
_OWNERS = BODIES | UNNAMED | ROLES
_OWNING = frozenset("of for from by at in with".split())
_MOST = 60  # names that one phrase is searched for
_LONGEST = 14  # words of a description


@dataclass(frozen=True, slots=True)
class Cast:
    """The names and actors of a report, in text order."""

    text: str
    names: tuple[Name, ...]
    actors: tuple[Actor, ...]

    @classmethod
    def of(cls, text: str, names: Sequence[Name], actors: Sequence[Actor]) -> Cast:
        """Sorted by place."""
        return cls(text, tuple(sorted(names, key=lambda n: n.span)), tuple(sorted(actors, key=lambda a: a.span)))

    def names_in(self, span: Span) -> tuple[Name, ...]:
        """Names that lie in the span."""
        at = bisect_left(self.names, span.start, key=lambda n: n.span.start)
        return tuple(n for n in takewhile(lambda n: n.span.start < span.end, self.names[at : at + _MOST]) if span.covers(n.span))

    def actors_in(self, span: Span) -> tuple[Actor, ...]:
        """Actors that lie in the span."""
        at = bisect_left(self.actors, span.start, key=lambda a: a.span.start)
        return tuple(a for a in takewhile(lambda a: a.span.start < span.end, self.actors[at : at + _MOST]) if span.covers(a.span))


def links(cast: Cast, sentence: Sentence, phrase: Words) -> tuple[Speaker, ...]:
    """The chain that the phrase names, body before person; a bare description where it names nobody. Pronouns are not its matter."""
    if not phrase:
        return ()
    person = _person(cast, phrase)
    if person is not None and person.span is not None:
        body = _body_of(cast, phrase, person.span)
        return (body, person) if body is not None else (person,)
    main = upto_comma(phrase)
    head = head_noun(sentence, phrase)
    if {head.lower, _ends(main)} & (DOCUMENTS | SPOKESPEOPLE | DATA):
        behind = _behind(cast, phrase)
        if behind is not None:
            return behind
        if head.lower in DATA:
            return ()
    plain = _plain(cast, main, head)
    if plain.kind is VoiceKind.PERSON:
        span = around(w.span for w in main)
        holder = next((a for a in cast.actors_in(span) if a.name == plain.name and a.body is not None), None)
        if holder is not None and holder.body is not None:
            return (Speaker(holder.body, VoiceKind.BODY, holder.side, rule="body-actor"), plain)
    return (plain,)


def _person(cast: Cast, phrase: Words) -> Speaker | None:
    """A person named in the phrase who is not merely somebody's relation: neither "Roe's lawyer" nor "the family of Roe"."""
    span = around(w.span for w in phrase)
    actors = [a for a in cast.actors_in(span) if a.kind == "person"]
    spans = [n.span for n in cast.names_in(span) if n.kind is NameKind.PERSON and not any(n.span.overlaps(a.span) for a in actors)]
    told = {a.span for a in actors}
    for found in sorted({*spans, *told}, key=lambda s: (" " not in s.of(cast.text), s not in told, s)):  # full names first
        words = [w for w in phrase if found.covers(w.span)]
        own = proper(words)
        if not own or _belongs(phrase, words) or (len(words) == 1 and station(words[0])):
            continue
        actor = next((a for a in actors if a.span == found), None)
        name = actor.name if actor is not None and len(own) == len(words) else " ".join(w.text for w in own)
        return Speaker(_cased(name, person=True), VoiceKind.PERSON, actor.side if actor else None, found.of(cast.text), found, "person")
    return None


def _belongs(phrase: Words, words: list[Word]) -> bool:
    """The name tells whose relation somebody is."""
    before, after = _before(phrase, words[0]), _after(phrase, words[-1])
    if words[-1].lower in ("'s", "’s") or (after is not None and after.tag == "PART" and after.lower.strip("'’") in ("s", "")):
        return True
    if after is not None and after.tag in ("NOUN", "PROPN") and words[-1].relation in ("compound", "nmod:poss", "nmod", "amod"):
        return True  # "the Roe campaign"
    return before is not None and before.lower in _OWNING and before.lower != "by"


def _body_of(cast: Cast, phrase: Words, person: Span) -> Speaker | None:
    """The body for which a named person speaks: "*Defence Ministry* spokesman Igor Roe", "Ana Roe, head of *the rescue service*"."""
    span = around(w.span for w in phrase)
    actors = cast.actors_in(span)
    himself = next((a for a in actors if a.kind == "person" and a.span.overlaps(person) and a.body is not None), None)
    if himself is not None and himself.body is not None:
        title = next((a for a in actors if himself.body in (a.name, a.body) and a is not himself), None)
        return Speaker(
            himself.body, VoiceKind.BODY, himself.side, title.words if title else None, title.span if title else None, "body-actor"
        )
    words = office_body(phrase, person, {n.span for n in cast.names_in(span) if n.kind is NameKind.ORGANISATION})
    if words:
        own = around(w.span for w in words)
        if not any(
            a.span.covers(own) or (a.span.overlaps(own) and a.side is not None and a.kind != "police")
            for a in actors
            if a.kind not in ("person", "office")
        ):
            return Speaker(_cased(own.of(cast.text)), VoiceKind.BODY, None, own.of(cast.text), own, "body-words")
    for actor in actors:
        if (
            actor.kind != "office"
            and (actor.kind != "armed group" or actor.words[:1].isupper())  # "terrorists" employ no spokesman
            and _KINDS.get(actor.kind) in (VoiceKind.BODY, VoiceKind.AGENCY, VoiceKind.OUTLET)
            and not actor.span.overlaps(person)
        ):
            return Speaker(actor.name, _KINDS[actor.kind], actor.side, actor.words, actor.span, "body-actor")
    if not any(w.lower in ROLES or w.lower in SPOKESPEOPLE for w in phrase):
        return None
    for name in cast.names_in(span):
        if name.kind is NameKind.ORGANISATION and not name.span.overlaps(person):
            return Speaker(_cased(name.words), VoiceKind.BODY, None, name.words, name.span, "body-name")
    for word in phrase:
        code = nationality(word.text)
        nation = country(code) if code else None
        if nation is not None and any(w.lower in _HIGH_OFFICE for w in phrase) and word.end <= person.start:
            return Speaker(f"Government of {nation.name}", VoiceKind.BODY, nation.name, word.text, word.span, "body-office")
    return None


def _behind(cast: Cast, phrase: Words) -> tuple[Speaker, ...] | None:
    """Whoever stands behind a spokesman or a statement: "a *police* spokesman", "a statement from *the ministry*"."""
    span = around(w.span for w in phrase)
    actors = [a for a in cast.actors_in(span) if _KINDS.get(a.kind) not in (VoiceKind.UNNAMED, VoiceKind.PERSON)]
    first = next((a for a in actors if a.kind != "office" or a.body is not None), None)
    if first is not None:
        return (
            Speaker(first.body or first.name, _KINDS.get(first.kind, VoiceKind.BODY), first.side, first.words, first.span, "behind-actor"),
        )
    at = next((i for i, w in enumerate(phrase) if w.lower in DOCUMENTS | SPOKESPEOPLE | DATA), len(phrase) - 1)
    after = phrase[at + 1 :]
    link = next((i for i, w in enumerate(after[:4]) if w.lower in ("of", "for", "from", "by") and (i == 0 or after[0].tag == "VERB")), None)
    owner = after[link + 1 :] if link is not None else ()
    owner = owner or tuple(w for w in phrase[:at] if w.tag not in ("PART",) or w.lower.strip("'’") != "s")
    bare = _bare(upto_comma(owner))
    if len(bare) == 1 and bare[0].lower in ("news", "press", "media"):
        return None  # "a news release" is nobody's by that
    if not any(w.tag == "PROPN" or w.lower in _OWNERS for w in bare):
        return None
    own = around(w.span for w in bare)
    named = [n for n in cast.names_in(own) if n.kind is NameKind.PERSON]
    kind = VoiceKind.PERSON if named else VoiceKind.BODY
    words = own.of(cast.text)
    return (Speaker(_cased(words), kind, None, words, own, "behind"),)


def _plain(cast: Cast, main: Words, head: Word) -> Speaker:
    """A body by its actor or name, or an unnamed speaker by the description."""
    bare = _bare(main) or main
    span = around(w.span for w in bare)
    words = span.of(cast.text)
    actors = cast.actors_in(around(w.span for w in main))
    if len(bare) == 1 and station(bare[0]):
        return Speaker(words, VoiceKind.OUTLET, None, words, span, "outlet")
    if force := served(bare):
        own = around(w.span for w in force)
        return Speaker(_cased(own.of(cast.text)), VoiceKind.BODY, None, own.of(cast.text), own, "behind")
    unnamed = head.lower in UNNAMED
    named = head.tag == "PROPN" and head.lower in BODIES  # "Monitor" is no person here
    actors = tuple(a for a in actors if not (named and a.kind == "people" and a.span == head.span))
    whole = next((a for a in actors if a.span.covers(span)), None)
    if whole is None and not unnamed:
        whole = next((a for a in actors if a.span.overlaps(head.span)), None)
    if whole is not None and whole.kind == "office":
        if whole.body is not None:
            return Speaker(whole.body, VoiceKind.BODY, whole.side, words, span, "office")
        return Speaker(_lowered(words), VoiceKind.UNNAMED, whole.side, words, span, "unnamed")
    if whole is not None and _KINDS.get(whole.kind) is not VoiceKind.UNNAMED:
        return Speaker(_cased(whole.name), _KINDS.get(whole.kind, VoiceKind.BODY), whole.side, words, span, "actor")
    if whole is not None or unnamed:
        side = whole.side if whole is not None else None
        return Speaker(_lowered(words), VoiceKind.UNNAMED, side, words, span, "unnamed")
    if head.lower in OUTLETS:
        return Speaker(words, VoiceKind.AGENCY, None, words, span, "outlet")
    name = next((n for n in cast.names_in(span) if n.span.covers(head.span) and n.kind is not NameKind.NATIONALITY), None)
    if name is not None and name.kind is NameKind.PERSON:
        return Speaker(_cased(name.words, person=True), VoiceKind.PERSON, None, words, span, "person")
    if name is not None or head.lower in BODIES or any(w.lower in BODIES for w in bare) or head.tag == "PROPN":
        kind = VoiceKind.OUTLET if head.lower in OUTLET_WORDS and name is not None else VoiceKind.BODY
        return Speaker(_cased(words), kind, None, words, span, "body")
    return Speaker(_lowered(words), VoiceKind.UNNAMED, None, words, span, "unnamed")


def coordinated(cast: Cast, sentence: Sentence, phrase: Words) -> tuple[Words, ...]:
    """The speakers of one cue, one by one: "police and the clinic said"; the phrase whole where it names but one."""
    main = upto_comma(phrase)
    if len(main) < 3:
        return (phrase,)
    head = sentence.top(main)
    for conjunct in sentence.below(head, "conj"):
        second = tuple(w for w in main if w in sentence.subtree(conjunct) and w.tag != "CCONJ")
        first = tuple(w for w in main if second and w.index < second[0].index and w.tag != "CCONJ")
        if (
            first
            and second
            and any(w.tag == "CCONJ" for w in main)
            and _can_speak(cast, first, head)
            and _can_speak(cast, second, conjunct)
        ):
            return first, second
    return (phrase,)


def _can_speak(cast: Cast, phrase: Words, head: Word) -> bool:
    if head.lower in BODIES | UNNAMED | ROLES | SPOKESPEOPLE or person_noun(head.lower) is not None:
        return True
    span = around(w.span for w in phrase)
    return any(a.span.covers(head.span) and a.kind != "people" for a in cast.actors_in(span)) or any(
        n.span.covers(head.span) and n.kind in (NameKind.PERSON, NameKind.ORGANISATION) for n in cast.names_in(span)
    )


def relayed(cast: Cast, phrase: Words) -> Speaker | None:
    """The outlet that was told, or None where reporters, a court or a friend were told."""
    if not phrase:
        return None
    span = around(w.span for w in phrase)
    for actor in cast.actors_in(span):
        if actor.kind in ("agency", "outlet"):
            return Speaker(actor.name, _KINDS[actor.kind], actor.side, actor.words, actor.span, "told")
    bare = _bare(upto_comma(phrase))
    known = next((w for w in bare if w.lower in OUTLETS or station(w)), None)
    if known is not None:
        return Speaker(known.text, VoiceKind.OUTLET if station(known) else VoiceKind.AGENCY, None, known.text, known.span, "told")
    if bare and bare[-1].lower in OUTLET_WORDS and any(w.text[:1].isupper() for w in bare):
        own = around(w.span for w in bare)
        return Speaker(own.of(cast.text), VoiceKind.OUTLET, None, own.of(cast.text), own, "told")
    return None


def _ends(main: Words) -> str:
    return main[-1].lower if main else ""


def _before(phrase: Words, word: Word) -> Word | None:
    return next((w for w in phrase if w.index == word.index - 1), None)


def _after(phrase: Words, word: Word) -> Word | None:
    return next((w for w in phrase if w.index == word.index + 1), None)


def _bare(words: Words) -> Words:
    """Without determiners in front, and no longer than a description needs to be."""
    start = 0
    while start < len(words) and (words[start].lower in _DETERMINERS or words[start].tag in ("PUNCT", "CCONJ")):
        start += 1
    kept = words[start : start + _LONGEST]
    kept = next((kept[:i] for i, w in enumerate(kept) if i and w.lower == "on"), kept)  # "a group on Tuesday"
    while kept and (kept[-1].tag in ("PUNCT", "ADP") or kept[-1].lower in ("'s", "’s", "'", "’")):
        kept = kept[:-1]
    return kept


def _lowered(words: str) -> str:
    """Spaces joined, and a description in capitals alone without them."""
    plain = " ".join(words.split())
    return plain.lower() if plain.isupper() and (" " in plain or len(plain) > 5 or plain.lower() in UNNAMED | ROLES) else plain


def _cased(words: str, *, person: bool = False) -> str:
    """Spaces joined, and capitals alone set as names are, for texts that shout."""
    plain = " ".join(words.split())
    if person and plain.isupper() and plain.isalpha() and len(plain) > 3:
        return plain.capitalize()
    if plain.isupper() and plain.lower() in BODIES | UNNAMED | ROLES:
        return plain.lower()
    if plain.isupper() and " " in plain and len(plain) > 6:
        return (
            " ".join(w.capitalize() if len(w) > 3 or w in ("THE",) else w for w in plain.split())
            .replace(" OF ", " of ")
            .replace(" THE ", " the ")
            .replace(" AND ", " and ")
        )
    return plain
