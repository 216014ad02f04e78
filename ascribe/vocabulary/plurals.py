"""English nouns in, their plurals out."""

from __future__ import annotations

IRREGULAR = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "grandchild": "grandchildren",
    "stepchild": "stepchildren",
    "schoolchild": "schoolchildren",
    "wife": "wives",
    "housewife": "housewives",
    "midwife": "midwives",
    "knife": "knives",
    "thief": "thieves",
    "aircraft": "aircraft",
    "watercraft": "watercraft",
    "rotorcraft": "rotorcraft",
    "spacecraft": "spacecraft",
    "police": "police",
    "personnel": "personnel",
    "ordnance": "ordnance",
    "mujahid": "mujahideen",
    "person": "people",
    "talib": "taliban",
    "premises": "premises",
    "barracks": "barracks",
    "works": "works",
    "headquarters": "headquarters",
    "foot": "feet",
    "ox": "oxen",
    "gas": "gases",
    "passer-by": "passers-by",
    "passerby": "passersby",
    "bystander": "bystanders",
    "clergy": "clergy",
    "cattle": "cattle",
    "sheep": "sheep",
    "livestock": "livestock",
    "corps": "corps",
    "storey": "storeys",
}


def plural(noun: str) -> str:
    """The plural of a lower-case noun; of several words the last one changes."""
    lead, space, last = noun.rpartition(" ")
    if last in IRREGULAR:
        return lead + space + IRREGULAR[last]
    # before "-man": "german", "human" and the like take an s
    if last.endswith("man") and last not in {"human", "german", "roman", "shaman", "ottoman"}:
        return noun[:-2] + "en"
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"
