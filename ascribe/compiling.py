"""A store and an incident of it in, the incident's dossier out, under what people ruled on its claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ascribe.dossier.corrected import corrected
from ascribe.dossier.dossier import Dossier, Telling, compile_dossier
from ascribe.dossier.estimate import Policy
from ascribe.dossier.testimony import Json, Source
from ascribe.errors import BadRuling
from ascribe.export.profile import Profile, released
from ascribe.incidents.across import Gathered
from ascribe.incidents.families import Family
from ascribe.incidents.rulings import Ruling, Verdict, standing
from ascribe.linking import families_of, rulings_of
from ascribe.store.protocol import Kept, Store


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a dossier is to be compiled."""

    policy: Policy = Policy.RANGE
    profile: Profile = Profile.INTERNAL


def dossiers(incidents: Sequence[Gathered], store: Store, wanted: Wanted) -> Iterator[Dossier]:
    """The dossier of each incident, in the order given; the store is gone through once."""
    reports = {report for incident in incidents for report in incident.reports}
    kept = {k.imprint.id: k for k in store.kept() if k.imprint.id in reports}
    rulings = _on_claims(rulings_of(store))
    for incident in incidents:
        families = families_of(incident, store)
        tellings = _tellings(incident, kept, families, rulings)
        yield compile_dossier(incident.id, released(tellings, wanted.profile), families=families, policy=wanted.policy)


def _tellings(
    incident: Gathered, kept: Mapping[str, Kept], families: Iterable[Family], rulings: Mapping[tuple[str, int, int], Ruling]
) -> Iterator[Telling]:
    family = {report: f for f in families for report in f.reports}
    for sketch in incident.members:
        reading = kept[sketch.report]
        told = next((i for i in reading.incidents if i["number"] == sketch.number), None)
        if told is None:
            continue
        imprint = reading.imprint
        own = family[imprint.id]
        source = Source(imprint.id, own.id, imprint.publisher, imprint.published, own.agencies[0] if len(own.agencies) == 1 else None)
        claims = tuple(ruled for c in reading.claims if c["incident"] == sketch.number if (ruled := _ruled(c, imprint.id, rulings)))
        yield Telling(source, told, claims, imprint.url, imprint.title)


def _on_claims(rulings: Iterable[Ruling]) -> dict[tuple[str, int, int], Ruling]:
    """What stands of the rulings on single claims, by report and place."""
    verdicts = (Verdict.REJECT, Verdict.CORRECT)
    return {(r.about[0].report, r.about[0].span.start, r.about[0].span.end): r for r in standing(rulings) if r.verdict in verdicts}


def _ruled(claim: Json, report: str, rulings: Mapping[tuple[str, int, int], Ruling]) -> Json | None:
    """The claim as people left it: None where it is rejected, one field put right where it is corrected."""
    evidence = claim["evidence"]
    ruling = rulings.get((report, evidence["start"], evidence["end"]))
    if ruling is None or ruling.about[0].words != evidence["quote"]:
        return claim
    if ruling.verdict is Verdict.REJECT:
        return None
    try:
        return corrected(claim, ruling.about[0].field, ruling.value or "", ruling.who)
    except BadRuling:  # it was made of an earlier reading, which had a figure there that this one has not
        return claim
