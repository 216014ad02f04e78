"""The words of harm: which measure each states, and where in its clause those harmed stand."""

from __future__ import annotations

from ascribe.vocabulary.terms import Measure

VERSION = 1


def _table(rows: dict[Measure, str]) -> dict[str, Measure]:
    return {word: measure for measure, words in rows.items() for word in words.split()}


DONE_TO = _table(
    {
        Measure.KILLED: """
            kill kills killed killing murder murders murdered murdering assassinate assassinated assassinating execute executed
            executing executes slay slain slaying slew massacre massacred massacring slaughter slaughtered slaughtering behead
            beheaded beheading martyr martyred martyring neutralise neutralised neutralising neutralize neutralized neutralizing
            eliminate eliminated eliminating liquidate liquidated liquidating lynch lynched lynching drown drowned drowning
            strangle strangled buried burying electrocuted suffocate suffocated incinerated decapitated butchered gassed felled
            """,
        Measure.INJURED: """
            injure injures injured injuring wound wounds wounded wounding hurt hurts hurting harm harmed harming maim maimed maiming hospitalise
            hospitalised hospitalize hospitalized hospitalizing burned burnt burning poison poisoned poisoning sicken sickened
            sickening treat treated treating concussed disfigured stabbed stabbing beaten beating
            """,
        Measure.CAPTURED: """
            capture captured capturing captures kidnap kidnapped kidnapping kidnaps abduct abducted abducting seize seized seizing
            arrest arrested arresting detain detained detaining imprison imprisoned
            """,
        Measure.DISPLACED: """
            displace displaced displacing displaces evacuate evacuated evacuating evacuates uproot uprooted uprooting
            relocated resettled
            """,
        Measure.DESTROYED: """
            destroy destroyed destroying destroys demolish demolished demolishing wreck wrecked wrecking level levelled leveled
            levelling leveling flatten flattened flattening raze razed razing obliterate obliterated toppled gutted incinerated
            burned burnt burning torched torching downed sunk sank sinking
            """,
        Measure.DAMAGED: "damage damaged damaging damages disable disabled disabling shattered scorched crippled",
    }
)
"""Verbs whose object, or passive subject, is harmed."""

THING_VERBS = frozenset(word for word, measure in DONE_TO.items() if measure in (Measure.DESTROYED, Measure.DAMAGED))
AMBIGUOUS_BURNING = frozenset({"burned", "burnt", "burning", "incinerated"})
"""Done to people these wound, done to things they destroy."""

AFFECTED = frozenset("affected suffering suffered suffer suffers contaminated exposed choking suffocating treated".split())
"""Said of people where a gas or poison is told, they are injured."""

UNDERGONE = _table(
    {
        Measure.KILLED: "die dies died dying perish perished perishing fell succumb succumbed succumbing drowned suffocated bled",
        Measure.DISPLACED: "flee flees fled fleeing evacuate evacuated evacuating",
        Measure.INJURED: "bleeding bled",
        Measure.MISSING: "vanished disappeared",
        Measure.DESTROYED: "collapsed collapse burned sank crashed",
    }
)
"""Verbs whose subject is harmed; "fell" only of those who fight."""

STATES = _table(
    {
        Measure.KILLED: "dead deceased lifeless killed slain murdered martyred executed massacred perished beheaded",
        Measure.INJURED: "wounded injured hurt harmed hospitalised hospitalized maimed unconscious",
        Measure.MISSING: "missing unaccounted disappeared trapped",
        Measure.CAPTURED: "captured captive kidnapped abducted hostage detained",
        Measure.DISPLACED: "displaced homeless evacuated uprooted",
        Measure.DESTROYED: "destroyed demolished wrecked ruined flattened gutted levelled leveled razed",
        Measure.DAMAGED: "damaged",
    }
)
"""What people or things are said to be: "four people dead", "left 12 wounded", "six are missing", "injured civilians"."""

VICTIMS = _table(
    {
        Measure.KILLED: "dead fatalities fatality deaths bodies body corpses corpse killed slain remains",
        Measure.INJURED: "wounded injured injuries injury wounds",
        Measure.CASUALTIES: "casualties casualty",
        Measure.MISSING: "missing",
        Measure.CAPTURED: "hostages hostage captives captive abductees",
        Measure.DISPLACED: "displaced evacuees evacuee refugees idps",
    }
)
"""Nouns that count those harmed by themselves: "63 dead", "12 injuries". "Martyrs" is a party's word for its people, no count of dead."""

HAPPENINGS = _table(
    {
        Measure.KILLED: """
            death deaths killing killings murder murders execution executions assassination assassinations massacre martyrdom
            lives life bodies body corpses corpse slaughter beheading fatalities loss remains slaying
            """,
        Measure.INJURED: "wounding injury injuries injuring wounds hospitalisation poisoning harm",
        Measure.CASUALTIES: "casualties",
        Measure.DISPLACED: "displacement evacuation exodus",
        Measure.CAPTURED: "capture kidnapping abduction arrest detention",
        Measure.MISSING: "disappearance",
        Measure.DESTROYED: "destruction demolition",
        Measure.DAMAGED: "damage",
    }
)
"""Nouns of what befell those named after "of" or "to": "the death of nine miners", "injuries to four"."""

TOLLS = frozenset("toll tolls".split())
"""A toll counts the dead unless it is said to count another thing."""

SHOT = frozenset(
    """
    shot gunned stabbed stabbing knifed beat beaten beating battered kicked hacked hacking bludgeoned clubbed crushed stoned starved
    tortured trampled choked
    """.split()
)
"""Of these "dead" or "to death" makes a killing."""

LOSING = frozenset("lost lose loses losing".split())
TAKING = frozenset("claim claimed claims claiming take took taken takes taking cost costs costing".split())
LEAVING = frozenset("leave leaves left leaving".split())
CAUSING = frozenset("cause caused causes causing inflict inflicted inflicting report reported suffer suffered sustain sustained".split())

LAUNCHING = frozenset(
    """
    fire fired fires firing launch launched launches launching lob lobbed lobbing unleash unleashed loosed rained pounded shelled
    bombarded targeted targeting used using release released shoot shot shooting
    """.split()
)
"""Munitions as their object, or after "with" and "by", are fired."""

STOPPING = frozenset(
    """
    intercept intercepted intercepting intercepts down downed downing destroyed destroy destroying destroys repelled repel
    neutralised neutralized thwarted foiled suppressed eliminated stopped blocked jammed shot shoot shooting
    """.split()
)
"""Munitions as their object or passive subject are intercepted; "shot" only with "down"."""

REACHING = frozenset(
    """
    hit hits hitting strike strikes struck striking land landed landing lands fell fall falling falls explode exploded exploding
    explodes impact impacted slammed slamming crashed crashing reach reached reaching detonated detonating penetrated pierced
    evaded got made went came broke bombed pounded rocked dropped dropping drop
    """.split()
)
"""Munitions as their subject have come down; of "got", "made", "went", "came", "broke" only with "through"."""

WITH_THROUGH = frozenset("got made went came broke get make".split())

CONDUCTING = frozenset(
    "carried carry carrying conducted conduct conducting launched launch launching staged flew mounted made hit hits struck".split()
)
"""Raids and strikes as their object (or subject of hitting) are impacted."""

OTHER_DEALINGS = frozenset(
    """
    find found finding seize seized supply supplied supplying sell sold buy bought receive received deliver delivered delivering
    send sent provide provided store stored hide hidden possess possessed build built produce produced order ordered donate
    """.split()
)
"""What else is done with weapons: none of it is a firing."""

BEING_THERE = frozenset(
    """
    quartered stationed housed staying stayed sleeping sheltering sheltered barracked billeted aboard board inside on-board
    carrying carried travelling traveling riding gathered attending attended garrisoned hiding
    """.split()
)
"""What says that people were present where it happened."""

ATTACKING = frozenset(
    """
    detonated detonating blew shot shooting opened attacked stormed fired targeted drove rammed raided ambushed assaulted exploded
    threw stabbed burst infiltrated
    """.split()
)
ATTACKERS = frozenset(
    """
    gunman gunmen bomber bombers attacker attackers sniper snipers assailant assailants shooter shooters infiltrator assassin
    assassins
    """.split()
)
"""Counted attackers are said to have been there."""

DECLARING = frozenset("pronounced declared found confirmed presumed feared believed discovered reported listed".split())
"""Verbs that say in what state somebody is, or is thought to be."""

SPARED = frozenset("alive survived survivors unhurt unharmed uninjured unscathed rescued saved released freed escaped".split())
"""Not harmed: these end the search for a harm word."""

TREATED = frozenset("treatment care aid attention oxygen".split())
RECEIVING = frozenset("received receiving receive receives required requiring needed needing".split())
SYMPTOMS = frozenset(
    "difficulties difficulty symptoms convulsions suffocation breathing asphyxia asphyxiation burns shrapnel wounds injuries concussion poisoning".split()
)
SHOWING = frozenset(
    "experienced experiencing experience suffered suffering suffer showed showing show shows displayed sustained sustaining had".split()
)
"""Verbs and objects that together say that somebody was hurt."""

FORCING = frozenset("forced driven compelled forcing driving".split())
FLIGHT = frozenset("flee fleeing leave evacuate".split())
HOMES = frozenset("home homes house houses town towns village villages city area areas country camp region".split())
GOING = frozenset("left leave leaving".split())
TRANSPORTED = frozenset("transported bussed bused ferried moved taken".split())
"""Of these "out" makes a displacement."""

PERPETRATING = frozenset("carried conducted perpetrated staged launched committed executed caused".split())

KILLING = frozenset(
    """
    kill kills killed killing murder murders murdered murdering slain slaying assassinated executed executing slaughtered massacred
    """.split()
)
WOUNDING = frozenset("injure injures injured injuring wound wounds wounded wounding hurt grazed grazes grazing maimed stabbed".split())
HITTING = frozenset("shot shoots shooting struck strikes striking hit hits hitting gunned".split())
"""Deeds told of single persons: of those hit the words leave open whether they lived."""

DYING = frozenset("die dies died dying succumb succumbs succumbed perished".split())
CONDITIONS = frozenset("critical serious stable fair good grave guarded satisfactory".split())
"""Conditions in which hospitals say that the living are."""

CLINICS = frozenset("hospital hospitals center centre er icu surgery clinic infirmary".split())
CARRYING = frozenset(
    """
    taken transported rushed airlifted flown transferred brought driven sent treated admitted carried took transporting transport
    rushed flew arrived underwent undergoing walked recovering remained remains sends send sending airlifting
    """.split()
)
"""What brings somebody to a hospital, or keeps them there."""

BEARING = CARRYING | frozenset(
    """
    found suffered suffering suffer suffers sustains sustained sustaining received receiving receives had has have with hospitalized listed remains is
    was were be been being shot struck injured wounded left came showed located discovered stabilized upgraded reported said died
    survived recover treating nursing
    """.split()
)
"""Verbs of a clause that tells whose a wound or a condition is."""

WOUNDS = frozenset("wound wounds injury injuries".split())
HEALING = frozenset("recovering survived survive recover stabilized".split())
DEALT = frozenset(
    "death deaths murder murders killing killings slaying slayings shooting shootings homicide execution wounding body".split()
)
"""Nouns of what befell those named after "of"."""

SELVES = frozenset("himself herself themselves itself myself self".split())
PROJECTILES = frozenset(
    "shot shots gun guns gunshot gunshots gunfire bullet bullets shooting shootings gunman gunmen shooter shooters fire shotgun pellet pellets pellet crossfire rifle handgun".split()
)
"""Where one of these is told, who was hit was hit by it."""
