"""The words news uses for time, as tables and as fragments of patterns."""

from __future__ import annotations

from enum import IntFlag

from ascribe.reading.times.almanac import HOLIDAYS, NAMED_ONLY, Grain

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun")
    )
    for name in names.split()
}
SEASON_NUMBERS = {"spring": 0, "summer": 1, "fall": 2, "autumn": 2, "winter": 3}
PARTS = {
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "morning": "MO",
    "midday": "MI",
    "afternoon": "AF",
    "evening": "EV",
    "dusk": "EV",
    "sunset": "EV",
    "night": "NI",
    "nightfall": "NI",
}

_SMALL = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
NUMBERS = {word: value for value, word in enumerate(_SMALL.split(), start=1)}
TENS = {word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}
ORDINALS = {word: value for value, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1)}
DECADES = {
    word: value for value, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), start=2)
}
UNITS = {
    "second": "TS",
    "sec": "TS",
    "minute": "TM",
    "min": "TM",
    "hour": "TH",
    "hr": "TH",
    "day": "D",
    "weekend": "WE",
    "night": "NI",
    "fortnight": "F",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "E",
    "centurie": "C",
    "century": "C",
}
GRAINS = {
    "day": Grain.DAY,
    "weekend": Grain.WEEKEND,
    "week": Grain.WEEK,
    "month": Grain.MONTH,
    "quarter": Grain.QUARTER,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
    "century": Grain.CENTURY,
}


class Kind(IntFlag):
    """What kind of time a word hints at; a rule is tried only where a word of its kind stands."""

    NONE = 0
    GLUE = 1
    MONTH = 2
    WEEKDAY = 4
    UNIT = 8
    PART = 16
    CLOCK = 32
    REF = 64
    YEAR = 128
    SEASON = 256
    HOLIDAY = 512
    DECADE = 1024
    NUMERIC = 2048
    DEICTIC = 4096
    SET = 8192


def _table() -> dict[str, int]:
    table: dict[str, int] = {}

    def add(kind: Kind, words: str) -> None:
        for word in words.split():
            table[word] = table.get(word, 0) | int(kind)

    add(Kind.MONTH, " ".join(MONTHS))
    add(Kind.WEEKDAY, " ".join(WEEKDAYS) + " " + " ".join(f"{d}s" for d in WEEKDAYS if d.endswith("day")))
    add(Kind.UNIT, " ".join(UNITS) + " " + " ".join(f"{u}s" for u in UNITS) + " period half halves q")
    add(Kind.PART, " ".join(PARTS) + " mornings afternoons evenings nights hours")
    add(Kind.CLOCK, "am pm a p gmt utc est edt cet noon midnight clock hours hrs midday local")
    add(Kind.DEICTIC, "today yesterday tomorrow tonight overnight")
    add(Kind.REF, "now currently current recently recent soon lately nowadays past future")
    add(Kind.SEASON, " ".join(SEASON_NUMBERS) + " summers winters springs")
    add(Kind.DECADE, " ".join(DECADES) + " century centuries")
    add(Kind.YEAR, "nineteen")
    add(Kind.SET, "daily weekly monthly quarterly yearly annually nightly hourly weekdays weekends fortnightly")
    add(Kind.HOLIDAY, " ".join(" ".join((*HOLIDAYS, *NAMED_ONLY)).replace("'s", "").replace("st.", "").replace("-", " ").split()))
    add(Kind.GLUE, " ".join((*NUMBERS, *TENS, *ORDINALS, *_GLUE.split())))
    # words of feasts that say nothing of time by themselves
    for word in ("new", "day", "king", "of", "martin", "luther", "eve", "al", "st", "good", "labor", "columbus", "republic", "may", "july"):
        table[word] = table.get(word, 0) & ~int(Kind.HOLIDAY) | int(Kind.GLUE)
    for word in ("day", "may", "july", "monday", "sunday", "thursday", "friday", "night"):
        table[word] &= ~int(Kind.HOLIDAY)
    return table


_GLUE = """the a an this that these those last next past previous following coming same current early earlier late later mid middle
end beginning start about around nearly almost approximately roughly more less fewer than at least most over under up to as many no
just only some several few couple many half each every other fiscal in on of for and or between from s t st nd rd th hundred thousand
hour after before ago within year's another additional full latest whole entire preceding upcoming new immediate near not so once back
good eve small wee comparable corresponding precisely shortly exactly z h"""

KINDS = _table()
"""What each word hints at, as plain numbers, since flags are slow to combine; a word that is not here ends a stretch of words that could be a time."""

NUMBER_WORDS = "|".join(NUMBERS)
TENS_WORDS = "|".join(TENS)
FRAGMENTS = {
    "month": r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)",
    "weekday": r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?)",
    "day": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!:?\d)(?![.,]\d)",
    "ordinal": r"(?:" + "|".join(ORDINALS) + r"|[1-4](?:st|nd|rd|th))",
    "ordinalday": r"(?:" + "|".join(ORDINALS) + r")",
    "year": r"(?:1[0-9]|20)\d\d(?![\d%])(?![.,/:]\d)",
    "spelled": rf"(?:nineteen (?:hundred|oh[- ](?:{NUMBER_WORDS})|(?:{TENS_WORDS})(?:[- ](?:{NUMBER_WORDS}))?)|(?<=year.)two thousand)",
    "yy": r"(?:'|’)?\d\d(?![\d:])(?![.,]\d)",
    "num": rf"(?:\d{{1,4}}(?:\.\d+| \d/\d|½)?|(?:{TENS_WORDS})(?:[- ](?:{NUMBER_WORDS}))?|(?:{NUMBER_WORDS})(?: and a half)?"
    rf"|(?:(?:a|{NUMBER_WORDS}) )?(?:hundred|thousand)|half an?|another|an?(?: (?:full|whole|further|additional|good|single))?(?: few| couple(?: of)?| dozen)?"
    r"|several|some|few|many|a couple of|couple of|dozens of)",
    "unit": r"(?:second|sec|minute|min|hour|hr|day|weekend|night|fortnight|week|month|quarter|year|decade|century|centurie)",
    "grain": r"(?:day|weekend|week|month|quarter|year|decade|century)",
    "season": r"(?:spring|summer|fall|autumn|winter)",
    "daypart": r"(?:dawn|daybreak|sunrise|morning|midday|afternoon|evening|dusk|sunset|nightfall|night)",
    "qualifier": r"(?:about|around|nearly|almost|approximately|roughly|(?:no )?(?:more|less|fewer) than|at (?:least|most)|over|under"
    r"|up to|as many as|exactly|well over)",
    "modifier": r"(?:early|late|mid|earlier|later|the (?:very )?(?:beginning|start|middle|end) of)[- ]?",
    "share": r"(?:(?:early|late|mid|earlier|later|end(?=[-‑–])|(?:early|late) in|(?:the )?(?:very )?(?:beginning|start|middle|end) of"
    r"|(?:the )?(?:first|second|third) (?:week|half) of)(?: the month of)?[- ]?)",
    "yearphrase": r"(?:(?:1[0-9]|20)\d\d(?![\d%])(?![.,/:]\d)|(?:last|this|next|that|the (?:previous|following|same)) year|nineteen (?:"
    + TENS_WORDS
    + r")(?:[- ](?:"
    + NUMBER_WORDS
    + r"))?)",
    "zone": r"(?:(?:gmt|utc|z|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|eet|msk)\b|(?:local|moscow|kiev|kyiv|damascus|baghdad|kabul"
    r"|eastern|central|pacific|standard|daylight) time)",
    "feast": "(?:"
    + "|".join(sorted((name.replace("'", "['’]?").replace(".", r"\.?") for name in HOLIDAYS), key=len, reverse=True))
    + r"|labour day)",
    "moonfeast": "(?:" + "|".join(sorted(NAMED_ONLY, key=len, reverse=True)) + ")",
}
"""Named pieces of patterns; rules write <month> for the group and {month} for the bare piece. A space stands for white space."""


def number_of(words: str) -> float | None:
    """What a number word or numeral counts; None where it leaves the number open ("several", "a few")."""
    words = words.lower().replace("½", ".5")
    head, _, rest = words.replace("-", " ").partition(" ")
    if head[:1].isdigit():
        whole = float(head) if head.replace(".", "", 1).isdigit() else 0.0
        numerator, _, denominator = rest.partition("/")
        return whole + (int(numerator) / int(denominator) if denominator.isdigit() and int(denominator) else 0)
    if "hundred" in words or "thousand" in words:
        return NUMBERS.get(head, 1) * (100 if "hundred" in words else 1000)
    if head in TENS:
        return TENS[head] + NUMBERS.get(rest, 0)
    if head in NUMBERS:
        return NUMBERS[head] + (0.5 if rest.endswith("half") else 0)
    if "couple" in words:
        return 2
    if "dozen" in words:
        return None if "dozens" in words else 12
    if head == "half":
        return 0.5
    return 1 if head in {"a", "an", "another"} and "few" not in words else None
