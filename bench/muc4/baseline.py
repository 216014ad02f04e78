"""Text in, at most one template out: what counting a few words gives, to hold against the reader's."""

from __future__ import annotations

import re

from bench.muc4 import keys
from bench.muc4.keys import Fill, Template

_KINDS = (
    ("BOMBING", re.compile(r"\bBOMB|\bDYNAMIT|\bEXPLOSI|\bEXPLODED")),
    ("KIDNAPPING", re.compile(r"\bKIDNAP|\bABDUCT|\bHOSTAGE")),
    ("ATTACK", re.compile(r"\bKILLED|\bMURDER|\bASSASSINAT|\bATTACKED")),
)
_DAY = re.compile(r"\b(\d{1,2}) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* (?:19)?(\d\d)\b")
_COUNTRY = re.compile(r"\b(EL SALVADOR|GUATEMALA|HONDURAS|ARGENTINA|BOLIVIA|CHILE|COLOMBIA|ECUADOR|PERU)")
_WHO = re.compile(r"\b(TERRORISTS|GUERRILLAS|REBELS|DRUG TRAFFICKERS|EXTREMISTS|ARMED MEN|SOLDIERS)\b")
_WHOM = re.compile(r"\b(PEOPLE|PERSONS|CIVILIANS|PEASANTS|JESUITS|PRIESTS|POLICEMEN|SOLDIERS|JUDGE|MAYOR)\b")


def baseline(text: str) -> tuple[Template, ...]:
    """One template for a text with a word of violence: the dateline's day, the country most named, the commonest words for who and whom."""
    kind = next((name for name, pattern in _KINDS if pattern.search(text)), None)
    if kind is None:
        return ()
    said = {
        keys.TYPE: kind,
        keys.STAGE: "ACCOMPLISHED",
        keys.CATEGORY: "TERRORIST ACT",
        keys.DATE: next((f"- {int(m[1]):02d} {m[2]} {m[3]}" for m in _DAY.finditer(text)), ""),
        keys.LOCATION: _most(_COUNTRY, text),
        keys.INDIVIDUAL: _most(_WHO, text),
        keys.DESCRIPTION: _most(_WHOM, text),
    }
    fills = {slot: (Fill((value,)),) for slot, value in said.items() if value}
    if whom := said[keys.DESCRIPTION]:
        fills[keys.HUMAN_TYPE] = (Fill(("CIVILIAN",), (whom,)),)
        fills[keys.HUMAN_NUMBER] = (Fill(("PLURAL",), (whom,)),)
        fills[keys.HUMAN_EFFECT] = (Fill(("DEATH",), (whom,)),)
    return (Template(fills),)


def _most(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.findall(text)
    return max(found, key=found.count, default="")
