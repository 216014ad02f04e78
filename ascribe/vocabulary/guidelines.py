"""What each field of a claim is to say: a few sentences for whoever decides whether it does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guideline:
    """What a field means, and how to settle the cases that come up most."""

    field: str
    name: str
    text: str


GUIDELINES: tuple[Guideline, ...] = (
    Guideline(
        "figures",
        "Figure",
        "The interval that the words allow, in whole numbers. A bounding word holds only for the number behind it: “at least nine” has no "
        "upper bound, “more than nine” begins at ten, “up to nine” has no lower bound. “Dozens” is 24 or more, “scores” 40, “hundreds” 200, "
        "all roughly. “Nobody was hurt” is zero; silence is not. Ages, distances, fractions and “many” count nothing.",
    ),
    Guideline(
        "measure",
        "Measure",
        "Who died later of wounds is killed; the poisoned and the treated are injured. Casualties are the two untold apart. The displaced have "
        "left their homes; the besieged have not. What was shot down is intercepted, what hit is impacted, what was sent off is fired.",
    ),
    Guideline(
        "of",
        "Who is counted",
        "In the text's own words. Side: whose people or property they are, only where the text says so. Status: civilian or combatant, only "
        "where the text says it of all of them; “people” may be either.",
    ),
    Guideline(
        "voice",
        "Voice",
        "From the outlet inward to whoever says it first. A sentence without a speaker is the outlet's own, unless it plainly goes on with what "
        "the last speaker was telling. A spokesman without a name is his body. Who relays another stands before that other.",
    ),
    Guideline(
        "stance",
        "Stance",
        "How the voice holds it. Asserted is the plain case. Confirmed and claimed need such a word. Denied: the voice says that the figure is "
        "not so. Accused: the figure stands within an accusation. Estimated, predicted: it says so.",
    ),
    Guideline(
        "said_on",
        "Said on",
        "The day on which the voice spoke, where the text tells it; not the day of publication, and not that of the event.",
    ),
    Guideline(
        "scope",
        "Scope",
        "The first that fits: hypothetical, if it has not happened; background, if it is told of an older event; subset, if it is a part of "
        "another figure or of the incident; cumulative, if it runs over days or a war; day, if it sums one day's attacks; else incident.",
    ),
    Guideline(
        "event",
        "Kind of event",
        "What was done, by the field's names of kinds of event. What somebody says of an event without telling of it is a statement.",
    ),
    Guideline(
        "when",
        "When",
        "When it happened, not when it was told, and no more exact than the text. “On Monday” is counted back from the day of the report. A "
        "guess says that it is one.",
    ),
    Guideline(
        "where",
        "Where",
        "Where it happened: the narrowest place that the text gives. A capital that speaks or acts is nobody's place. Leave it without a place "
        "rather than take one of the same name elsewhere.",
    ),
    Guideline("by", "By", "Who did it, as this voice has it; nobody, where it does not say."),
    Guideline("against", "Against", "Whom it was done to, as a party; nobody, where the voice does not say."),
    Guideline("means", "With", "The weapon or the way, in neutral words."),
    Guideline("target", "On", "What was struck: the building, the vehicle, the gathering."),
    Guideline(
        "evidence",
        "Evidence",
        "The sentence or clause that carries the claim, letter for letter, with its number and its bounding word in it.",
    ),
)
"""In the order in which a claim shows its fields."""
