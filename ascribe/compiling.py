"""A store and an incident of it in, the incident's dossier out, under what people ruled on its claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ascribe.dossier.dossier import Dossier, Telling, compile_dossier
from ascribe.dossier.estimate import Policy
from ascribe.dossier.ruled import Ruled, followed
from ascribe.dossier.sureness import untold
from ascribe.dossier.testimony import Source
from ascribe.export.profile import Profile, released, unsigned
from ascribe.incidents.across import Gathered
from ascribe.incidents.families import Family
from ascribe.linking import families_of, ruled_claims
from ascribe.store.protocol import Kept, Store


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a dossier is to be compiled."""

    policy: Policy = Policy.RANGE
    profile: Profile = Profile.INTERNAL
    signed: bool = True  # what people put right says who did


def dossiers(incidents: Sequence[Gathered], store: Store, wanted: Wanted) -> Iterator[Dossier]:
    """The dossier of each incident, in the order given; the store is gone through once."""
    reports = {report for incident in incidents for report in incident.reports}
    kept = {k.imprint.id: k for k in store.kept() if k.imprint.id in reports}
    ruled = ruled_claims(store, kept.values())
    for incident in incidents:
        yield dossier_of(incident, families_of(incident, store), kept=kept, ruled=ruled, wanted=wanted)


def dossier_of(incident: Gathered, families: Sequence[Family], *, kept: Mapping[str, Kept], ruled: Ruled, wanted: Wanted) -> Dossier:
    """The dossier of one incident, of what is at hand already: the families of its reports, their readings, the claims as ruled."""
    told = tuple(_tellings(incident, kept, families, ruled))
    signed = told if wanted.signed else unsigned(told)
    tellings = untold(signed) if wanted.profile is Profile.PUBLIC else signed
    return compile_dossier(incident.id, released(tellings, wanted.profile), families=families, policy=wanted.policy)


def _tellings(incident: Gathered, kept: Mapping[str, Kept], families: Iterable[Family], ruled: Ruled) -> Iterator[Telling]:
    family = {report: f for f in families for report in f.reports}
    for sketch in incident.members:
        reading = kept[sketch.report]
        told = next((i for i in reading.incidents if i["number"] == sketch.number), None)
        if told is None:
            continue
        imprint = reading.imprint
        own = family[imprint.id]
        source = Source(imprint.id, own.id, imprint.publisher, imprint.published, own.agencies[0] if len(own.agencies) == 1 else None)
        own_claims = [n for n, c in enumerate(reading.claims) if c["incident"] == sketch.number]
        before = [reading.claims[n] for n in own_claims]
        after = [ruled.claims[imprint.id][n] for n in own_claims]
        claims = tuple(claim for claim in after if claim is not None)
        yield Telling(source, followed(told, before, after), claims, imprint.url, imprint.title)
