"""Words for those who speak: bodies, what people are, titles, and descriptions of the unnamed."""

from __future__ import annotations

VERSION = 1

SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons mouthpiece".split())
"""Those who speak for a body: unnamed, they are the body."""

UNNAMED = frozenset(
    "source sources official officials witness witnesses eyewitness eyewitnesses resident residents local locals activist activists medic "
    "medics doctor doctors surgeon nurse rescuer rescuers neighbour neighbours neighbor neighbors villager villagers survivor survivors "
    "correspondent reporter reporters journalist journalists photographer diplomat diplomats analyst analysts expert experts people man "
    "woman men women relative relatives mother father wife husband brother sister son daughter refugee refugees worker workers commander "
    "commanders officer officers soldier soldiers fighter fighters rebels militants paramedic paramedics aide aides insider insiders "
    "lawyer lawyers attorney attorneys student students farmer shopkeeper driver teacher priest imam observers observer critics experts "
    "supporters opponents opponents campaigners campaigner protesters scholar scholars prisoner prisoners victim victims civilians "
    "some many others several most someone somebody few reports media they".split()
)
"""Speakers whose description is all there is to know of them."""

BODIES = frozenset(
    "ministry army police military government authorities administration observatory agency office hospital clinic union group "
    "organisation organization department service services command force forces council committee commission monitor watchdog party "
    "movement network centre center newspaper paper daily channel station television tv radio embassy consulate court prosecutors "
    "prosecutor parliament brigade battalion front company institute university coalition alliance federation association campaign "
    "directorate bureau navy corps defence defense nations republic kremlin pentagon presidency mission fund bank board panel team "
    "militia faction rebels opposition state regime society foundation charity news website site outlet magazine journal wire "
    "intelligence secretariat tribunal ombudsman headquarters hq municipality unit institution firm corporation bloc media press "
    "post times tribune herald guardian house senate congress chamber".split()
)
"""Nouns of bodies: they speak, and are no persons."""

MONITORS = frozenset("monitor monitors watchdog observatory group organisation organization ngo network charity centre center".split())
"""Bodies that a first line tells of without a name."""

ROLES = frozenset(
    "president minister premier chancellor secretary general governor mayor chief head leader director commander commissioner envoy "
    "ambassador king prince queen emir sheikh senator representative deputy spokesman spokeswoman spokesperson chairman chairwoman chair "
    "founder prosecutor judge captain colonel major lieutenant sergeant admiral marshal brigadier coordinator official officer candidate "
    "nominee congressman congresswoman lawmaker attorney lawyer doctor surgeon professor analyst expert adviser advisor strategist "
    "manager editor author host reporter journalist correspondent activist ceo pope bishop cardinal imam cleric politician diplomat "
    "sheriff dictator prime".split()
)
"""What a person is: a later "the minister" is whoever was called one."""

TITLES = frozenset(
    "mr mrs ms dr prof sgt lt col maj capt gen cpl det insp supt adm brig cmdr sen rep gov rev hon pvt pfc spc ssgt msgt".split()
)
"""Titles cut short, which a full stop may follow."""

RANKS = TITLES | frozenset(
    "chief deputy sheriff trooper detective officer inspector superintendent constable ranger corporal marshal".split()
)
"""Titles of those who speak for a force."""

SERVANTS = frozenset("officials officers deputies investigators detectives authorities firefighters representatives spokespeople".split())
"""Those who, unnamed and many, speak for the body that they are with: "officials with the fire department"."""
