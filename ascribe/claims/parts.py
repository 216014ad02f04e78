"""Claims of one report in, the same with figures known as parts of a larger whole that the report tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim, Figure
from ascribe.reading.neutral import neutral
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import PEOPLE, Measure, Scope

VERSION = 2

TOLD_AGAIN = ("rose", "risen", "rise", "earlier", "previous", "updat", "toll", "revis", "had reported", "climbed")
"""A smaller number beside one of these is an older toll, no part."""

PLURAL = (
    "attacks",
    "raids",
    "strikes",
    "bombings",
    "clashes",
    "shootings",
    "airstrikes",
    "bombardments",
    "blasts",
    "explosions",
    "shelling",
)
"""A toll told with one of these may sum up several incidents of a day."""

GENERIC = frozenset("people persons victims bodies dead others civilians casualties".split())
GROUP = "group-of-whole"


def with_parts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, their scopes corrected by what the other figures of the report say."""
    return _sums(_groups(claims))


def _groups(claims: Sequence[Claim]) -> list[Claim]:
    """A group's figure under a larger whole told before it is a part of it: "20 women" after "86 people"."""
    wholes: dict[Measure, int] = {}
    by_voice: dict[tuple[str, Measure], tuple[int, str]] = {}
    out = []
    for claim in claims:
        figures = []
        voice = claim.voice[-1].name if claim.voice else ""
        for figure in claim.figures:
            if not _of_main(claim, figure):
                figures.append(figure)
                continue
            measure, value, of = figure.measure, _value(figure), _sort(figure)
            whole, told = wholes.get(measure, 0), by_voice.get((voice, measure))
            beside = bool(figures) and side_by_side(claim, figures[-1], figure)
            if not beside and _part_of(claim, figure, whole=whole, told=told):
                figures.append(replace(figure, scope=Scope.SUBSET, scope_rule=GROUP))
                continue
            figures.append(figure)
            if not _grouped(figure):
                wholes[measure] = max(whole, value)
                if told is None or value > told[0]:
                    by_voice[voice, measure] = (value, of)
        out.append(_scoped(claim, figures))
    return out


def _of_main(claim: Claim, figure: Figure) -> bool:
    """The figure counts people whom the main incident harmed, all of them as far as is known."""
    return claim.incident == 1 and figure.scope is Scope.INCIDENT and figure.measure in PEOPLE


def _part_of(claim: Claim, figure: Figure, *, whole: int, told: tuple[int, str] | None) -> bool:
    """Fewer of a group than were told in all; or fewer people of a sort than the same voice `told` of another sort."""
    value = _value(figure)
    if _grouped(figure) and 0 < value < whole:
        return True
    if not _special(figure):
        return False
    return told is not None and 0 < value < told[0] and _sort(figure) != told[1] and not _told_again(claim)


def _sort(figure: Figure) -> str:
    """Of what sort those counted are; "militants" and "martyrs" are one, whoever calls them so."""
    return " ".join(map(neutral, (figure.of or "").lower().split()))


def _value(figure: Figure) -> int:
    return figure.low or figure.high or 0


def side_by_side(claim: Claim, one: Figure, other: Figure) -> bool:
    """Two groups joined by "and" are wholes together: "20 pupils and two cooks"."""
    start = one.span.end - claim.evidence.span.start
    between = claim.evidence.quote[start : other.span.start - claim.evidence.span.start].split()
    return one.measure is other.measure and one.scope is Scope.INCIDENT and 0 < len(between) <= 4 and between[-1] == "and"


def _grouped(figure: Figure) -> bool:
    """The figure counts children, women or another group that is told as a part of those harmed."""
    group = person_noun(figure.of.lower().split()[-1]) if figure.of else None
    return group is not None and group.group not in (None, "men")


def _special(figure: Figure) -> bool:
    """The figure counts people of a sort ("98 evacuees"), not people at large or more of them."""
    last = figure.of.lower().split()[-1] if figure.of else ""
    return last not in GENERIC and person_noun(last) is not None and " more" not in figure.words.lower()


def _told_again(claim: Claim) -> bool:
    quote = claim.evidence.quote.lower()
    return any(word in quote for word in TOLD_AGAIN)


def _sums(claims: Sequence[Claim]) -> list[Claim]:
    """Where several attacks are told and two or more later tolls add up to no more than the first, that one sums the day."""
    killed = [(i, f) for i, claim in enumerate(claims) for f in claim.figures if _toll_of_main(claim, f)]
    if not killed:
        return list(claims)
    first, whole = killed[0]
    parts = [(i, f) for i, f in killed if i != first]
    many = any(word in claims[first].evidence.quote.lower() for word in PLURAL)
    if len(parts) < 2 or not many or sum(_value(f) for _, f in parts) > _value(whole):
        return list(claims)
    after = min(i for i, _ in parts)
    return [_summed(claim, sums=i == first, part=i >= after) for i, claim in enumerate(claims)]


def _toll_of_main(claim: Claim, figure: Figure) -> bool:
    """A toll of the main incident that is not told as an older or a newer one."""
    whole = figure.scope is Scope.INCIDENT or figure.scope_rule == GROUP
    return whole and claim.incident == 1 and figure.measure is Measure.KILLED and _value(figure) > 0 and not _told_again(claim)


def _summed(claim: Claim, *, sums: bool, part: bool) -> Claim:
    """The claim that sums the day, or one that tells a part of it; other claims as they are."""
    if sums:
        scope, rule = Scope.DAY, "sum-of-parts"
    elif part and claim.incident == 1:
        scope, rule = Scope.SUBSET, "part-of-sum"
    else:
        return _scoped(claim, claim.figures)
    return _scoped(claim, [replace(f, scope=scope, scope_rule=rule) if f.scope is Scope.INCIDENT else f for f in claim.figures])


def _scoped(claim: Claim, figures: Sequence[Figure]) -> Claim:
    """The claim with these figures, and the first one's scope."""
    return replace(claim, figures=tuple(figures), scope=figures[0].scope if figures else claim.scope)
