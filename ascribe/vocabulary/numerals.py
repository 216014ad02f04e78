"""Number words, and the words that bind a number: tables of English."""

from __future__ import annotations

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
ABBREVIATED_SCALES = {"k": 1_000, "m": 1_000_000, "mln": 1_000_000}

COLLECTIVES = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000}
"""Open from below and approximate, as the field codes them (UCDP, Airwars): "dozens" is two dozen or more."""

PLURAL_SCALES = {"tens": 10, **COLLECTIVES}
SEVERAL = {"several": 3}

AT_LEAST = (
    ("at", "least"), ("no", "fewer", "than"), ("no", "less", "than"), ("not", "less", "than"), ("not", "fewer", "than"),
    ("a", "minimum", "of"), ("minimum", "of"), ("at", "minimum"),
)  # fmt: skip
MORE_THAN = (
    ("more", "than"), ("over",), ("well", "over"), ("in", "excess", "of"), ("upwards", "of"), ("upward", "of"), ("exceeding",),
    ("greater", "than"), ("exceeded",), ("exceeds",), ("surpassed",), ("topped",),
)  # fmt: skip
AT_MOST = (
    ("up", "to"), ("as", "many", "as"), ("at", "most"), ("no", "more", "than"), ("not", "more", "than"), ("a", "maximum", "of"),
    ("at", "the", "most"), ("as", "much", "as"),
)  # fmt: skip
LESS_THAN = (("fewer", "than"), ("less", "than"), ("under",))
ABOUT = (
    ("about",), ("around",), ("some",), ("nearly",), ("almost",), ("roughly",), ("approximately",), ("an", "estimated"),
    ("estimated",), ("close", "to"), ("circa",), ("approx",), ("perhaps",), ("approaching",), ("just", "under"), ("just", "over"),
)  # fmt: skip
OR_MORE = (("or", "more"), ("and", "more"), ("plus",))
OR_SO = (("or", "so"),)

NO_COUNT_UNITS = frozenset(
    """
    year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries
    km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot yard yards inch inches hectare
    hectares acres mm cm m ft kg kilogram kilograms kilo kilos gram grams ton tons tonne tonnes pound pounds litre litres liters
    gallons barrels dollar dollars euro euros rouble roubles ruble rubles shekel shekels peso pesos percent per cent percentage
    % degrees degree mph kmh knots hp calibre caliber times time points votes seats cents p.m. a.m. pm am watts megawatts
    """.split()
)
"""A number before one of these is a measurement, not a count of people or things."""

CURRENCY = frozenset("$ £ € ¥ ₽ us$ c$ a$ usd eur gbp rs".split())

NUMBERED = frozenset(
    """
    school no number nr highway route road street article section resolution flight page chapter phase group division brigade
    battalion regiment army block camp sector zone room channel bus hospital unit chapter act paragraph round version line gate
    level tower building apartment house km formula item order decree interstate news fox nbc abc cbs exit checkpoint district precinct ward area
    """.split()
)
"""A singular noun that is numbered rather than counted when the number follows it ("school 19", "Highway 12")."""
