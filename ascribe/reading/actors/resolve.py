"""What a scan found in, actors out: each description taken for the one whom the report has named, where there is one."""

from __future__ import annotations

from collections.abc import Sequence

from ascribe.reading.actors.actor import Actor
from ascribe.reading.actors.context import Context
from ascribe.reading.actors.found import Found
from ascribe.text import Span
from ascribe.vocabulary.actors import ActorEntry, force, government, ministry, side_of_country
from ascribe.vocabulary.actors.descriptions import FORCE_NOUNS, MONITORS, UNIDENTIFIED
from ascribe.vocabulary.actors.nations import divided
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.phrases import Token
from ascribe.vocabulary.terms import Status

# a nation must have this share of the mentions of all nations before "soldiers" with none named are taken for its own
CHIEF_SHARE = 0.6
_FORCES = frozenset(("military", "police"))
_NAMELESS = frozenset(("description", "nation's people"))
_ROLES = {"ministry": "same ministry", "armed group": "group", "body": "group", "agency": "agency"}
_ARMED = frozenset(("military", "armed group"))


def resolved(text: str, words: Sequence[Token], found: Sequence[Found], context: Context) -> tuple[Actor, ...]:
    """An actor for everything found that means somebody, in text order."""
    reader = _Resolver(text, words, found, context)
    for k in range(len(found)):
        reader.take(k)
    return tuple(reader.actors)


class _Resolver:
    """Goes through the findings in text order and keeps who was named last."""

    def __init__(self, text: str, words: Sequence[Token], found: Sequence[Found], context: Context) -> None:
        self.text, self.words, self.found, self.context = text, words, found, context
        self.actors: list[Actor] = []
        self.last: dict[str, ActorEntry] = {}
        self.last_force: dict[str, str] = {}
        self.forces: set[tuple[str, str | None]] = set()
        self.total = sum(context.counts.values())
        self.persons: dict[str, Actor] = {}
        self.offices: dict[str, Actor] = {}
        # a country's own police or government, once told of, are whom the bare words mean
        self.national = {f.entry.kind for f in found if f.entry is not None and f.entry.kind in {"police", "state"} and f.role == "entry"}
        self.unknown = {f.noun: Span(words[f.first].start, words[f.last - 1].end).of(text) for f in found if f.role == "unknown force"}
        self.groups = {f.entry.name: f.entry for f in found if f.entry is not None and f.entry.kind == "armed group"}
        self.ministries = {f.noun: f.entry for f in found if f.entry is not None and f.entry.kind == "ministry" and f.noun}
        self.monitors = [f.entry for f in found if f.entry is not None and f.entry.name in MONITORS]

    def take(self, k: int) -> None:
        """Adds the actor that one finding means."""
        found = self.found[k]
        span = Span(self.words[found.first].start, self.words[found.last - 1].end)
        actor = self.person(k, found, span) if found.role == "person" else self.other(found, span)
        if actor is None:
            return
        before = self.actors[-1] if self.actors else None
        if actor.kind == "person" and before is not None and k and self.found[k - 1].rule == "title" and self.near(k - 1, k):
            self.actors[-1] = self.title_of(actor, before, self.found[k - 1].noun)
        self.actors.append(actor)
        self.note(actor)

    def title_of(self, person: Actor, title: Actor, noun: str) -> Actor:
        """A title that stands before a name is that person's, whoever bore it last."""
        name = person.body or noun
        return Actor(
            title.span, title.words, name, "office", person.side, None, person.inter, person.country, "title before name", person.body
        )

    def other(self, found: Found, span: Span) -> Actor | None:
        """The actor of anything but a person's name."""
        if found.entry is not None and found.role in {"entry", "ministry"}:
            if found.entry.kind == "person":
                return self.known(found.entry, span, found.rule)
            return self.actor(span, found.entry, found.rule)
        if found.role in {"ministry", "minister", "ministry office"} and found.noun:
            entry = found.entry or self.untold_ministry(found.noun)
            return self.actor(span, entry, found.rule, office=found.role != "ministry") if entry else None
        if found.role == "office":
            return self.office(found, span)
        if found.role == "people":
            return self.people(found, span)
        return self.description(found, span)

    def actor(self, span: Span, entry: ActorEntry, rule: str, *, office: bool = False, name: str | None = None) -> Actor:
        """The entry as an actor of the report."""
        status = "combatant" if entry.kind in _ARMED and not office else None
        return Actor(
            span=span,
            words=span.of(self.text),
            name=name or entry.name,
            kind="office" if office else entry.kind,
            side=entry.side,
            status=status,
            inter=entry.inter,
            country=entry.country,
            rule=rule,
            body=entry.name if office else entry.body,
        )

    def known(self, entry: ActorEntry, span: Span, rule: str) -> Actor:
        actor = self.actor(span, entry, rule)
        self.persons.setdefault(_surname(entry.name), actor)
        return actor

    def person(self, k: int, found: Found, span: Span) -> Actor | None:
        """A person, with whom he speaks for: by the registry, by the office beside his name, or as told before."""
        if found.entry is not None:
            actor = self.known(found.entry, span, found.rule)
        else:
            words = span.of(self.text)
            single = len(words.split()) == 1
            before = self.persons.get(_surname(words)) if single else None
            office = self.beside(k)
            if before is not None:
                actor = Actor(span, words, before.name, "person", before.side, None, before.inter, before.country, "surname", before.body)
            elif single and office is None and found.rule == "name":
                # one word that nobody introduced is as often a town or a drug as a man
                return None
            else:
                name = " ".join(words.split())
                actor = Actor(span, words, name.title() if self.context.upper else name, "person", rule=found.rule)
                if office is not None:
                    actor = Actor(
                        span, words, actor.name, "person", office.side, None, 0, office.country, "name beside office", office.body
                    )
                if not single:
                    self.persons[_surname(words)] = actor
        if k and self.found[k - 1].role == "office" and self.near(k - 1, k):
            self.offices[self.found[k - 1].noun] = actor
        return actor

    def near(self, first: int, second: int) -> bool:
        """No more than a rank or two stands between two findings."""
        return 0 <= self.found[second].first - self.found[first].last <= 3

    def beside(self, k: int) -> Actor | None:
        """The office before a name ("ministry spokesman Ana Roe"), or after it and a comma."""
        before = self.actors[-1] if self.actors and k and self.near(k - 1, k) else None
        if before is not None and before.kind == "office" and before.span.end <= self.words[self.found[k].first].start:
            return before
        if k + 1 < len(self.found) and self.near(k, k + 1):
            after = self.found[k + 1]
            between = self.text[self.words[self.found[k].last - 1].end : self.words[after.first].start]
            if after.role in {"office", "ministry office", "minister"} and between.lstrip().startswith(","):
                span = Span(self.words[after.first].start, self.words[after.last - 1].end)
                found = self.other(after, span)
                return found if found is not None and found.body else None
        return None

    def office(self, found: Found, span: Span) -> Actor | None:
        """An office of a named body, or the holder named before."""
        if found.entry is not None:
            return self.actor(span, found.entry, found.rule, office=True)
        holder = self.offices.get(found.noun)
        if holder is not None:
            return Actor(
                span,
                span.of(self.text),
                holder.name,
                "person",
                holder.side,
                None,
                holder.inter,
                holder.country,
                "office named before",
                holder.body,
            )
        return Actor(span, span.of(self.text), found.noun, "office", rule="title alone")

    def untold_ministry(self, topic: str) -> ActorEntry | None:
        """The ministry of a field whose country is not told: the one named elsewhere, else the publisher's own, else the chief country's."""
        country = self.context.home or self.context.chief
        return self.ministries.get(topic) or (ministry(topic, country) if country else None)

    def people(self, found: Found, span: Span) -> Actor:
        """People told by what they are; their side where a nation stands before them and is not divided."""
        noun = person_noun(found.noun)
        status = noun.status if noun else None
        code = found.entry.country if found.entry else None
        side = side_of_country(code) if code and (status is Status.COMBATANT or not divided(code)) else None
        inter = 7 if status is Status.CIVILIAN else 0
        return Actor(
            span, span.of(self.text), span.of(self.text), "people", side, status.value if status else None, inter, code, found.rule
        )

    def description(self, found: Found, span: Span) -> Actor | None:
        """Somebody described and not named."""
        code = found.entry.country if found.entry else None
        if found.role == "unknown force":
            return self.nameless(found, span, "military", None, Status.COMBATANT)
        if found.role == "force":
            return self.force(found, span)
        if found.role == "government":
            return self.government(found, span)
        if found.role == "opposition":
            entry = self.opposition(code)
            return self.actor(span, entry, found.rule) if entry else self.nameless(found, span, "armed group", None, Status.COMBATANT)
        if found.role == "militants":
            told = not code and len(self.groups) == 1 and found.noun not in UNIDENTIFIED
            only = next(iter(self.groups.values())) if told else None
            side = only.side if only else side_of_country(code) if code else None
            return self.nameless(found, span, "armed group", side, Status.COMBATANT)
        if found.role == "unnamed":
            side = found.entry.side if found.entry else None
            return self.nameless(found, span, "unnamed", side, None)
        entry = self.named_before(found.role)
        return self.actor(span, entry, f"the {found.role.removeprefix('same ')}") if entry else None

    def nameless(self, found: Found, span: Span, kind: str, side: str | None, status: Status | None, *, name: str | None = None) -> Actor:
        words = span.of(self.text)
        country = found.entry.country if found.entry else None
        return Actor(
            span, words, name or words, kind, side, status.value if status else None, 2 if kind == "armed group" else 0, country, found.rule
        )

    def force(self, found: Found, span: Span) -> Actor:
        """ "The army": the chief country's where it is named or nobody's is, else the one named last; a town's police are no nation's."""
        suffix, kind = FORCE_NOUNS.get(found.noun) or ("Armed Forces", "military")
        if self.unknown and kind == "military" and not self.forces:
            return self.nameless(found, span, kind, None, Status.COMBATANT, name=self.unknown.get(found.noun))
        if kind == "police" and "police" not in self.national and not self.context.alone:
            return self.nameless(found, span, kind, None, None, name=found.noun)
        chief = self.context.chief
        own = (kind, chief) in self.forces and found.noun in {"army", "police", "military"}
        country = chief if own else self.last_force.get(kind) or self.sure_chief()
        if country is None:
            return self.nameless(found, span, kind, None, Status.COMBATANT if kind == "military" else None)
        return self.actor(span, force(suffix, kind, country), "the force")

    def sure_chief(self) -> str | None:
        """The chief country, where hardly another is spoken of."""
        chief, total = self.context.chief, self.total
        # where no nation is named, places of several countries tell no army
        sure = self.context.alone or (
            self.context.abroad < 2 if total == 0 else self.context.counts.get(chief or "", 0) >= CHIEF_SHARE * total
        )
        return chief if sure else self.context.war

    def government(self, found: Found, span: Span) -> Actor:
        """The government, or those who fight for it."""
        if found.noun == "authorities" and "state" not in self.national and not self.context.alone:
            return self.nameless(found, span, "body", None, None, name=found.noun)
        country = self.context.war or self.sure_chief()
        known = FORCE_NOUNS.get(found.noun)
        if country is None:
            return self.nameless(found, span, known[1] if known else "military", None, None)
        if known is not None:
            return self.actor(span, force(*known, country), "the government")
        return self.actor(
            span,
            government(country) if found.noun in {"regime", "government side"} else force("Armed Forces", "military", country),
            "the government",
        )

    def opposition(self, code: str | None) -> ActorEntry | None:
        """The rebels of a divided country, or the only armed group named."""
        country = code or self.context.war
        if country is not None and divided(country):
            return force("=opposition", "armed group", country)
        return next(iter(self.groups.values())) if len(self.groups) == 1 else None

    def named_before(self, role: str) -> ActorEntry | None:
        """The ministry, group, monitor or agency named last; a monitor may be named only after."""
        return self.last.get(role) or (next(iter(self.monitors), None) if role == "monitor" else None)

    def note(self, actor: Actor) -> None:
        """Keeps the actor as the last of its sort, for what points back."""
        if actor.kind in _FORCES and actor.country:
            self.last_force[actor.kind] = actor.country
            self.forces.add((actor.kind, actor.country))
        if actor.kind == "office" and actor.body and "Ministry of" in actor.body:
            self.last["same ministry"] = ActorEntry(actor.body, "ministry", actor.side, 1, actor.country)
        if actor.body is None and actor.rule not in _NAMELESS:
            entry = ActorEntry(actor.name, actor.kind, actor.side, actor.inter, actor.country)
            if actor.kind in _ROLES:
                self.last[_ROLES[actor.kind]] = entry
            if actor.name in MONITORS:
                self.last["monitor"] = entry


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold() if name.split() else ""
