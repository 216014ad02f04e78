"""The words around a name that tell whether it is a place, and which: prepositions, kinds of place, offices, streets, titles."""

from __future__ import annotations

VERSION = 1


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LOCATIVE = _set(
    "in at near outside around inside across within throughout into toward towards between beyond above via en through outskirts"
)
DIRECTIVE = _set("from to of for on off over through and between against leaving entering visiting reached reach left")
SETTLEMENT_NOUN = _set(
    "city town village township hamlet suburb port capital municipality settlement neighborhood neighbourhood borough camp cities towns villages"
)
DIVISION_NOUN = _set(
    "province oblast governorate department state region krai republic territory prefecture provinces departments states regions governorates oblasts"
)
DISTRICT_NOUN = _set("county district parish raion rayon subdistrict canton counties districts parishes")
WATER_NOUN = _set("river lake sea bay creek strait gulf canal ocean reservoir")
LOCALITY_NOUN = (
    SETTLEMENT_NOUN
    | DIVISION_NOUN
    | DISTRICT_NOUN
    | _set(
        "area areas border outskirts suburbs countryside front residents resident coast metro downtown airport valley streets zone enclave street"
    )
)
DIRECTION = _set(
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern "
    "southeastern southwestern downtown upper lower rural greater mid inner outer old suburban metro metropolitan coastal occupied"
)

COMPASS = _set(
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern "
    "southeastern southwestern"
)
FACILITY_NOUN = _set(
    "airbase airport airfield aerodrome base bases square roundabout market hospital clinic mosque church school university prison checkpoint "
    "crossing bridge dam refinery plant barracks garrison headquarters quarter station junction hill hills mount mountain mountains "
    "farm farms factory depot camp camps facility facilities"
)
# words that name no place by themselves, whatever places bear them too
GENERIC = DIRECTION | LOCALITY_NOUN | WATER_NOUN | FACILITY_NOUN | COMPASS

# after a place's name: a public body or office of that place, so that the name still means the place
PUBLIC = _set(
    "police sheriff sheriff's mayor governor council city county fire department dept district school schools court courts superior municipal "
    "resident residents native woman man officials official authorities government ministry minister president senator representative "
    "rep. sen. gov. republican democrat democrats republicans ambassador embassy parliament legislature legislators lawmakers legislator "
    "prosecutor prosecutors attorney judge commission commissioner commissioners board chief state area metropolitan metro public "
    "firefighters troopers national airport international supreme circuit emergency high elementary middle prime foreign defense "
    "defence interior health town township village public's province governorate oblast region regional central army forces troops "
    "correspondent bureau time times' standard mp mps secretary vice deputy first assembly house senate chamber democratic"
)
# after a town's name: who lives there, or what stands there
LOCAL = _set(
    "man woman teen teenager teens boy girl couple family mother father mom dad toddler child student resident residents native home house "
    "men women boys girls brothers sisters male female youth youths baby infant victim victims clerk driver hunter party park store church "
    "apartments homes houses shootings deaths slaying slayings stabbing apartment nightclub restaurant club bar motel hotel neighborhood neighbourhood suburb shooting murder killing homicide police pd officer officers"
)
# after a place's name: a body or thing called after it, which may stand anywhere
ORGANISATION = _set(
    "university college hospital times post herald journal gazette tribune news news-leader observer chronicle dispatch press telegraph magazine "
    "inc inc. corp corp. co ltd llc company bank group holdings airlines airways motors industries associates partners alliance "
    "independent examiner register sentinel courier ledger globe telegram review standard-times club fc united rovers athletic hotel inn "
    "institute foundation museum church cathedral society association league clinic medical theatre theater orchestra symphony festival "
    "agreement accord accords treaty protocol convention declaration conference summit games marathon cup open bowl "
    "convention bulldogs tigers bears eagles lions giants cowboys redskins patriots yankees mets dodgers"
)
STREET = _set(
    "street st st. road rd rd. avenue ave ave. drive dr dr. lane ln boulevard blvd blvd. highway hwy parkway pike way court plaza square"
)
TITLE = _set(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady gen gen. general col col. colonel lt lt. lieutenant maj maj. major "
    "capt capt. captain sgt sgt. sergeant cpl pvt adm adm. admiral brig brigadier president sen sen. senator rep rep. gov gov. governor "
    "mayor minister judge justice sheriff officer detective trooper deputy chief coach pastor rev rev. reverend father sister brother "
    "sheikh imam ayatollah king queen prince princess pope bishop archbishop cardinal secretary ambassador chancellor spokesman "
    "spokeswoman spokesperson chairman chairwoman director commander marshal attorney superintendent principal saint coroner"
)
SPEECH = _set(
    "said says say saying told tells announced announces denied denies accused accuses claimed claims insisted insists warned warns rejected rejects "
    "condemned condemns called calls urged urges vowed vows demanded demands blamed blames confirmed confirms reported reports stated states "
    "added adds admitted admits agreed agrees threatened threatens pledged responded replied asked argues argued believes believe wants want "
    "hopes maintains alleged alleges acknowledged declared declares promised refused refuses voiced expressed backed backs supports supported "
    "launched deployed fired seized invaded withdrew attacked sent signed imposed lifted recognised recognized ordered"
)
ACTING_HEAD = _set(
    "army forces force troops government ministry military president leader leaders leadership officials official air navy police parliament "
    "minister ministers prime foreign defence defense spokesman spokeswoman spokesperson regime authorities soldiers warplanes jets aircraft "
    "ambassador envoy cabinet intelligence security state supreme intervention offensive invasion allies ally backing support policy war"
)
CONNECTOR = _set("of the de del la las los le les du des da do dos di al el ez es as ash az an ar ad at on upon sur y e and en ul i in")
MONTH_OR_DAY = _set(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"
)
US_POSTAL = _set(
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA "
    "WA WV WI WY"
)
NEVER = _set(
    "us who fbi cia nato un eu nations united christian muslim jewish druze alawite sunni shiite shia kurdish arab yazidi republic police park jail side avenue male"
)  # short words that no report means as the village of that name
