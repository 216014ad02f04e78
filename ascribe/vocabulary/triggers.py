"""The words that open the gate: a sentence without any of them has nothing to say about harm, weapons or who said so."""

from __future__ import annotations

HARM = tuple(
    """
    kill|dead|death|die|dying|perish|murder|massacre|slaughter|slain|slay|assassinat|execut|behead|lynch|martyr|fatal|casualt|victim
    wound|injur|hurt|maim|hospitali|bodies|corpse|missing|toll|captur|kidnap|abduct|hostage|detain|prisoner|displac|evacu|flee|fled
    homeless|destroy|damag|demolish|wreck|flatten|raze|burn|sank|sunk|collaps|attack|strike|struck|raid|bomb|shell|missile|rocket
    mortar|artiller|drone|explo|blast|deton|grenade|landmine|ambush|assault|clash|fight|battle|gunm|gunfire|shoot|shot|sniper|stab
    gunned|hacked|bludgeon|beat|overturn|plunged|fire|intercept|shot down|downed|air defen|warhead|launcher|unharm|unhurt|unscath|unwound|surviv|blown|blew|sabotag|dynamit|responsib|suspect|threat|defus|deactivat|guerril|extremis|assail|ransack|hijack|projectile|chemical|sarin|chlorine|poison|gas|suicide|terror|war
    bullet|hospital|homicide|pronounced|deceased|troops|soldier|servicem|fighter|militant|rebel|insurgent|lost|lives|massacr|arson|riot|protest|torture|rape|siege|offensive
    crash|neutrali|eliminat|crossfire|barrel|himars|himar|iskander|grad|weapon|army|military|forces|victims|survivor|rubble
    """.replace("\n", "|")
    .replace(" ", "")
    .split("|")
)
"""Beginnings of words of harm and of what does it."""

STRONG = tuple(
    """
    kill|dead|deaths|died|dies|murder|massacre|slain|assassinat|behead|martyr|casualt|wounded|injur|bombing|bombard|airstrike|airstrikes
    shelling|shelled|missile|rocket|mortar|explosion|exploded|blast|detonat|grenade|landmine|ambush|gunmen|gunman|gunfire|shooting|shot|shoots|gunned|to death
    bullet|gunshot|homicide|suicide bomb|kidnap|hostage|drone strike|air strike|air raid|militants|insurgent|casualties|stabbed|massacr|toll|clashes|bombed
    intercepted|fatalit|corpse|bodies|blown up|blew up|a bomb|bombs|car bomb|explosive device|defused|sabotag|dynamit|hijack
    """.replace("\n", "|").split("|")
)
"""Beginnings of words that make a report one of harm by themselves."""

AIMED = (*"murder assassinat kidnap machinegun dynamit massacr bombed bombing explosion ambush".split(), "blew up", "blown up")
"""Beginnings of words for deeds that are done to somebody, which no other news has as a figure of speech."""

OUTCOMES = tuple(
    """
    die|hurt|perish|missing|captur|destroy|damag|fled|flee|displac|evacu|neutrali|eliminat|lost|lives|death|dying|drown|collaps
    burn|burnt|hospitali|abduct|detain|sunk|sank|downed|shot down|roof|rubble|fell|strike|struck|attack|raid|troops|soldier|fighter
    """.replace("\n", "|")
    .replace(" ", "")
    .split("|")
)
"""Beginnings of words that make a report one of harm where a number stands in the same sentence."""

SPEECH = tuple(
    """
    said|says|saying|told|according|report|claim|statement|announc|confirm|den|accus|blam|warn|add|spokes|stat|wrote|tweet|quot
    condemn|insist|stress|estimat|declar|describ|assur|maintain
    """.replace("\n", "|")
    .replace(" ", "")
    .split("|")
)
"""Beginnings of words of speech: what was said of an incident may stand in a sentence without a word of harm."""
