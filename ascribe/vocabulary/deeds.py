"""Words for violent events in; the sub-event type that each alone implies, and what can refine it, out."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.vocabulary.plurals import plural
from ascribe.vocabulary.terms import EventType as Event


@dataclass(frozen=True, slots=True)
class Deed:
    """What a word says was done.

    `open` where the word leaves the means untold, so that a weapon beside it, or the report, decides the type ("attack");
    `needs` what must stand with it before it counts: a "weapon" or a "munition" in its clause, a "place" or a "person" as object, a "vehicle" or a "structure" as subject,
    a laid "charge" that the word's subject sets off.
    """

    type: Event
    open: bool = False
    needs: str = ""


_TRODDEN = Deed(Event.IED, needs="charge")

# nobody need have set it off: only a bomb, or those who attack, make an explosion a deed
_BLAST = Deed(Event.OTHER, open=True)

_NOUNS: list[tuple[str, Deed]] = [
    (
        "airstrike, air strike, air raid, sortie, bombing raid, air attack, air assault, air bombardment, bombing run, airraid, air-strike",
        Deed(Event.AIR_STRIKE),
    ),
    ("strike", Deed(Event.ATTACK, open=True)),
    ("missile attack", Deed(Event.SHELLING, open=True)),
    ("shelling, barrage, salvo, volley, cannonade, shellfire", Deed(Event.SHELLING)),
    ("bombardment", Deed(Event.SHELLING, open=True)),
    ("attack, assault, raid, onslaught, incursion, atrocity, aggression", Deed(Event.ATTACK, open=True)),
    ("bombing, bomb attack", Deed(Event.IED, open=True)),
    ("blast, explosion, detonation", _BLAST),
    ("shooting, gunfire, mass shooting, drive-by", Deed(Event.ATTACK)),
    (
        "ambush, offensive, counteroffensive, counter-offensive, clash, battle, firefight, gunfight, gun battle, skirmish, fighting, combat, shootout, confrontation, crossfire, gunbattle",
        Deed(Event.ARMED_CLASH),
    ),
    (
        "massacre, murder, assassination, execution, slaying, homicide, beheading, stabbing, slaughter, torture, poisoning, bloodbath, carnage",
        Deed(Event.ATTACK),
    ),
    ("killing", Deed(Event.ATTACK)),
    ("suicide bombing, suicide attack, suicide blast", Deed(Event.SUICIDE_BOMB)),
    ("kidnapping, abduction, hostage-taking, hostage taking, hijacking, disappearance", Deed(Event.ABDUCTION)),
    ("rape, sexual assault, sexual violence", Deed(Event.SEXUAL_VIOLENCE)),
    ("arson, arson attack, looting, sabotage", Deed(Event.LOOTING)),
    ("lynching, mob attack, pogrom", Deed(Event.MOB_VIOLENCE)),
    ("riot, unrest, rioting", Deed(Event.VIOLENT_DEMONSTRATION)),
    ("protest, demonstration, sit-in, protest march", Deed(Event.PEACEFUL_PROTEST)),
    ("crash, collision, derailment, accident, shipwreck, stampede", Deed(Event.ACCIDENT)),
    ("arrest, detention", Deed(Event.ARRESTS)),
    ("ceasefire, cease-fire, truce, armistice, peace deal, peace agreement", Deed(Event.AGREEMENT)),
    ("interception", Deed(Event.INTERCEPTION)),
]

_VERBS: list[tuple[str, Deed]] = [
    ("strike strikes struck striking", Deed(Event.ATTACK, open=True)),
    ("hit hits hitting", Deed(Event.ATTACK, open=True)),
    ("target targets targeted targeting", Deed(Event.ATTACK, open=True)),
    (
        "attack attacks attacked attacking assault assaulted assaulting raid raids raided raiding",
        Deed(Event.ATTACK, open=True),
    ),
    ("storm storms stormed storming", Deed(Event.ATTACK)),
    ("bomb bombs bombed", Deed(Event.IED, open=True)),
    ("bombard bombards bombarded bombarding pound pounds pounded pounding", Deed(Event.SHELLING, open=True)),
    ("shell shells shelled shelling rocketed rocketing", Deed(Event.SHELLING)),
    ("strafe strafed strafing", Deed(Event.AIR_STRIKE)),
    ("shoot shoots shot shooting gun gunned gunning machine-gunned machinegunned machinegunning riddled riddling", Deed(Event.ATTACK)),
    (
        "fire fires fired firing launch launches launched launching lob lobbed hurl hurled throw threw thrown rain rained drop drops dropped dropping",
        Deed(Event.SHELLING, open=True, needs="weapon"),
    ),
    (
        "land lands landed landing fall falls fell fallen slam slams slammed",
        Deed(Event.SHELLING, open=True, needs="munition"),
    ),
    ("explode explodes exploded exploding", _BLAST),
    ("detonate detonates detonated detonating", Deed(Event.IED, open=True)),
    ("plant planted planting place placed", Deed(Event.IED, open=True, needs="weapon")),
    ("dynamite dynamited dynamiting", Deed(Event.IED)),
    (
        "ambush ambushed ambushing clash clashes clashed clashing battle battled battling fight fights fought fighting",
        Deed(Event.ARMED_CLASH),
    ),
    (
        "murder murders murdered murdering assassinate assassinated assassinating massacre massacred behead beheaded beheading stab stabbed stabbing",
        Deed(Event.ATTACK),
    ),
    ("execute executes executed executing", Deed(Event.ATTACK, needs="person")),
    (
        "slaughter slaughtered torture tortured torturing lynch lynched poison poisoned gas gassed hack hacked machete macheted ram rammed ramming",
        Deed(Event.ATTACK),
    ),
    (
        "kidnap kidnaps kidnapped kidnaping kidnaped kidnapping abduct abducts abducted abducting hijack hijacked hijacking",
        Deed(Event.ABDUCTION),
    ),
    ("rape raped raping", Deed(Event.SEXUAL_VIOLENCE)),
    (
        "torch torched torching burn burned burnt burning loot looted looting ransack ransacked ransacking sack sacked sabotage sabotages sabotaged sabotaging",
        Deed(Event.LOOTING),
    ),
    ("intercept intercepts intercepted intercepting", Deed(Event.INTERCEPTION)),
    ("down downs downed downing", Deed(Event.INTERCEPTION, needs="weapon")),
    (
        "capture captures captured capturing recapture recaptured recapturing retake retook retaken retaking seize seizes seized seizing overrun overran liberate liberated liberating conquer conquered",
        Deed(Event.NON_STATE_OVERTAKES, needs="place"),
    ),
    ("crash crashes crashed crashing collide collided derail derailed capsize capsized", Deed(Event.ACCIDENT)),
    (
        "plunge plunged plunging overturn overturned overturning skid skidded skidding veer veered veering",
        Deed(Event.ACCIDENT, needs="vehicle"),
    ),
    ("collapse collapsed collapses collapsing", Deed(Event.ACCIDENT, needs="structure")),
    ("protest protested protesting demonstrate demonstrated demonstrating", Deed(Event.PEACEFUL_PROTEST)),
    ("riot rioted rioting", Deed(Event.VIOLENT_DEMONSTRATION)),
    ("arrest arrests arrested arresting detain detains detained detaining", Deed(Event.ARRESTS)),
]

_OUTCOMES = """kill kills killed killing wound wounds wounded wounding injure injures injured injuring destroy destroys destroyed destroying damage damages damaged
damaging hurt hurts maim maimed die dies died perish perished slay slain slew claim claimed leave left demolish demolished wreck wrecked level levelled leveled"""
OUTCOMES = frozenset(_OUTCOMES.split())
"""What an attack does: an event of its own only with a weapon or a killer beside it."""

_KILLS = "kill kills killed killing slay slain slew"
KILLS = frozenset(_KILLS.split())
"""Outcomes that name an attack by themselves where somebody does them."""

HURTS = frozenset(
    "wound wounds wounded wounding injure injures injured injuring destroy destroys destroyed destroying damage damages damaged damaging".split()
)
"""Outcomes that name an attack where those who bear arms do them."""

_UNDONE = "killed slain wounded injured murdered assassinated massacred beheaded executed kidnapped abducted arrested detained hurt"
UNDONE = frozenset(_UNDONE.split())
"""Forms that without an object tell what befell their subject: "four soldiers killed"."""

_LIGHT = """carry carries carried carrying conduct conducts conducted conducting launch launches launched launching stage staged staging mount mounted mounting perpetrate perpetrated commit
committed committing perform performed execute executed wage waged unleash unleashed make made open opened continue continued resume resumed intensify intensified step stepped
use used using deliver delivered inflict inflicted claim claimed"""
LIGHT = frozenset(_LIGHT.split())
"""Verbs whose object is the deed: who carries out an attack is its agent."""

_DONE = "carried conducted perpetrated staged launched mounted committed claimed executed made waged orchestrated masterminded led ordered"
DONE = frozenset(_DONE.split())
"""Participles with whose "by" stands who did a deed: "carried out by", "claimed by"; a raid "reported by" somebody is not his."""

BLAMES = frozenset("blame blames blamed blaming pinned accuse accuses accused accusing".split())
"""Verbs that lay a deed at somebody's door."""

OPENERS = frozenset("say says said told reported reports report charged sentenced convicted found".split())
"""Verbs whose subject tells of a deed and does none."""

RAIDS = frozenset("raid raids raided raiding assault assaults assaulted".split())
"""Deeds that are done on foot where people are told to have done them."""

TRAFFIC = frozenset(
    "car cars truck trucks lorry lorries bus buses minibus coach van train tram vehicle motorcycle motorbike taxi suv pickup motorist driver".split()
)
"""What hits people in the street without meaning to."""

FUELS = frozenset(
    "gas propane butane methane ammonia fuel gasoline petrol boiler cylinder pipeline refinery fireworks firework fertiliser fertilizer factory plant mill silo transformer leak chemicals stove meth grain".split()
)
"""What explodes by itself."""

DISASTERS = frozenset(
    """
    earthquake earthquakes quake tremor tremors flood floods flooding storm storms hurricane cyclone typhoon tornado tornadoes landslide
    landslides mudslide mudslides avalanche avalanches wildfire wildfires blaze lightning heatwave tsunami eruption collapse crush stampede
    outbreak epidemic cholera ebola rains monsoon snowstorm blizzard drought famine fire
    """.split()
)
"""What kills without anybody's doing: of fires only "a fire" or "the fire", for other fire is shot."""

STRUCTURES = frozenset(
    "building buildings roof bridge mine shaft tunnel wall dam house block tower ceiling stand scaffolding crane balcony floor pier school".split()
)
"""What may fall in without anybody's doing."""

_HAPPENS = "take takes took taking taken occur occurs occurred happen happens happened erupt erupted break breaks broke come came follow followed begin began start started last lasted"
HAPPENS = frozenset(_HAPPENS.split())
"""Verbs that only say that a deed took place."""

NOUNS: dict[str, Deed] = {form: deed for words, deed in _NOUNS for w in words.split(",") for form in (w.strip(), plural(w.strip()))}
"""Lower-case nouns for deeds, in both numbers."""

VERBS: dict[str, Deed] = {form: deed for words, deed in _VERBS for form in words.split()}
"""Forms of verbs for deeds."""

PHRASES: dict[tuple[str, str], Deed] = {
    **dict.fromkeys((("open", "fire"), ("opened", "fire"), ("opening", "fire"), ("opens", "fire")), Deed(Event.ATTACK, open=True)),
    **dict.fromkeys(
        (("shot", "down"), ("shoot", "down"), ("shooting", "down"), ("shoots", "down"), ("brought", "down")), Deed(Event.INTERCEPTION)
    ),
    **dict.fromkeys((("shot", "dead"), ("gunned", "down")), Deed(Event.ATTACK)),
    **dict.fromkeys(
        (
            ("set", "off"),
            ("sets", "off"),
            ("setting", "off"),
            ("blew", "up"),
            ("blows", "up"),
            ("blow", "up"),
            ("blown", "up"),
            ("blowing", "up"),
            ("went", "off"),
        ),
        _BLAST,
    ),
    **dict.fromkeys(
        tuple((verb, on) for verb in "step steps stepped stepping tread treads trod treading trampled".split() for on in ("on", "upon"))
        + tuple((verb, "over") for verb in "drive drives drove driving run runs ran running roll rolls rolled rolling went passed".split())
        + tuple((verb, "up") for verb in "pick picks picked picking".split()),
        _TRODDEN,
    ),
    **dict.fromkeys((("blew", "himself"), ("blew", "herself"), ("blew", "themselves")), Deed(Event.SUICIDE_BOMB)),
    **dict.fromkeys((("exchanged", "fire"), ("exchange", "fire")), Deed(Event.ARMED_CLASH)),
    **dict.fromkeys(
        (("set", "fire"), ("sets", "fire"), ("setting", "fire"), ("set", "ablaze"), ("burned", "down"), ("burnt", "down")),
        Deed(Event.LOOTING),
    ),
    **dict.fromkeys(
        (("took", "hostage"), ("taken", "hostage"), ("held", "hostage"), ("holding", "hostage"), ("taking", "hostage")),
        Deed(Event.ABDUCTION),
    ),
}
"""Two words that make one deed."""

_SPOIL = "heart panic asthma verbal political personal media legal scathing media propaganda hunger general labor labour student workers union lightning rail teachers price stock market"
SPOILERS = frozenset(_SPOIL.split())
"""Words before a noun that make it another thing: a heart attack, a hunger strike."""

ATTEMPTS = frozenset(
    """
    attempt attempts attempted attempting try tries tried trying fail fails failed failing foil foiled foiling thwart thwarted thwarting avert averted
    averting prevent prevented preventing frustrate frustrated unsuccessful unsuccessfully botched abortive intention intent intending escape escaped
    deactivate deactivated deactivating defuse defused defusing disarm disarmed disarming
    """.split()
)
"""Words that, above a deed or beside it, say that it was begun and not finished."""

THREATS = frozenset("threat threats threaten threatened threatens threatening vow vowed vows".split())
"""Words that, above a deed or beside it, say that somebody announced it."""

_UNREAL = """deactivate deactivated deactivating defuse defused defusing disarmed threat threats threaten threatened threatens threatening warn warned warns warning plan plans planned planning vow vowed vows prepare prepared preparing preparation preparations fear fears
feared simulate simulated simulates simulating simulation exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers rehearse rehearsed possible potential future imminent looming
possibility risk risks danger hypothetical prevent prevented preventing avert averted foil foiled thwart thwarted attempt attempts attempted attempting tried trying failed intention intent unsuccessful unsuccessfully botched abortive frustrated consider considering mull contemplating
call calls called deter deterred deterring want wants wanted pledge pledged prospect capable ability urge urged predict predicted expect expected mock"""
UNREAL = frozenset(_UNREAL.split())
"""Words that, above a deed or beside it, say that it has not happened."""

_IF = "if unless should whether lest would could may might will shall must cannot can"
CONDITIONS = frozenset(_IF.split())
"""Marks and auxiliaries of what has not happened."""

NEGATIONS = frozenset(("not", "n't", "never", "no", "nor", "neither", "without"))
DEFINITE = frozenset(("the", "this", "that", "these", "those", "its", "their", "his"))
"""Determiners that point back."""

OTHERS = frozenset("such similar other previous past earlier separate another unrelated different".split())
"""What stands before a deed to tell it from the one told of before."""

SHOOTERS = frozenset("gunmen gunman shooter shooters sniper snipers".split())
"""Doers whose word tells the manner of the deed."""

_STATE = "army government regime troops soldiers military forces police security loyalist loyalists air"
STATE_WORDS = frozenset(_STATE.split())
"""Words of an agent that make it a state's own, when nothing else tells."""
