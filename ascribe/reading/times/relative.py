"""Rules for times told by the day of the report or by the last dated event: weekdays, yesterday, last month, two days later."""

from __future__ import annotations

import re
from datetime import date
from re import Match

from ascribe.reading.times.almanac import Grain, Stretch, moved, share
from ascribe.reading.times.choice import grain_of, weekday_near, weekday_number
from ascribe.reading.times.rule import Rule, rule
from ascribe.reading.times.setting import UNDATED, Meaning, Setting, Tense, dated
from ascribe.reading.times.spans import timex_duration, too_long
from ascribe.reading.times.words import GRAINS, PARTS, UNITS, Kind, number_of

_PAPERS = re.compile(r"\s(?:Times|Telegraph|Mirror|Express|Herald|Mail|Post|Tribune|Night Live|School|Agreement)\b")
_FEAST_WEEKDAY = re.compile(r"\b(?:black|bloody|good|super|palm|easter|ash|cyber|holy|red) $", re.IGNORECASE)
_DONE = re.compile(
    r"['’]s (?!\w*\s?(?:votes?|elections?|meetings?|talks|summit|match|game|deadline|hearing|session|debate|ballot|conference|launch|trial)\b)"
)
_UNTIL_THEN = re.compile(r"\b(?:by|until|till|through) $", re.IGNORECASE)
_UNTIL_CLOCK = re.compile(r"\b(?:until|till) (?:(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|noon|midnight),? (?:on )?)?$")


def _part(words: str | None) -> str | None:
    return PARTS[words.lower()] if words else None


def _on(day: date | None, part: str | None, *, guessed: bool = False) -> Meaning | None:
    if day is None:
        return None
    return Meaning("TIME" if part else "DATE", stretch=Stretch(day, Grain.DAY), clock=part, guessed=guessed)


def weekday(match: Match[str], at: Setting) -> Meaning | None:
    """Friday, on Monday, last Tuesday, Sunday night, the previous Friday, early Saturday."""
    word, which, before = match["weekday"], (match["which"] or "").lower(), at.before(match)
    if not word.lower().endswith("day") and not (match["daypart"] or (before + which).endswith("on ")):
        return None  # "Sat", "Sun" and "Wed" are words of their own
    if word[0].islower() or _PAPERS.match(at.after(match)) or _FEAST_WEEKDAY.search(before):
        return None
    number, part = weekday_number(word) or 0, _part(match["daypart"])
    if which.startswith(("every", "each")):
        return Meaning("SET", f"XXXX-WXX-{number + 1}" + (f"T{part}" if part else ""))
    if any(word in which for word in ("previous", "following", "preceding", "same", "that")) and at.anchor is not None:
        return _on(_weekday_by_anchor(at.anchor, number, which), part)
    if at.today is None:
        if at.anchor is not None and at.near:
            return _on(_weekday_by_anchor(at.anchor, number, "following"), part, guessed=True)
        return Meaning("TIME" if part else "DATE", f"XXXX-WXX-{number + 1}" + (f"T{part}" if part else ""), why=UNDATED)
    if "last" in which or "past" in which:
        return _on(moved(at.today, -((at.today.weekday() - number - 1) % 7 + 1), "D"), part)
    if "next" in which or "coming" in which:
        return _on(moved(at.today, (number - at.today.weekday() - 1) % 7 + 1, "D"), part)
    told = at.tense(match.start(), match.end())
    if (told is Tense.UNTOLD and _UNTIL_THEN.search(before)) or _UNTIL_CLOCK.search(before):
        told = Tense.FUTURE
    if told is Tense.FUTURE and _DONE.match(at.after(match)):
        told = Tense.PAST  # "will look into Friday's attack"
    return _on(weekday_near(at.today, number, told), part, guessed=told is Tense.UNTOLD and number != at.today.weekday())


def _weekday_by_anchor(anchor: Stretch, number: int, which: str) -> date | None:
    if "following" in which:
        return moved(anchor.last, (number - anchor.last.weekday() - 1) % 7 + 1, "D")
    back = (anchor.first.weekday() - number) % 7
    return moved(anchor.first, -(back or (0 if "same" in which or "that" in which else 7)), "D")


_DEEDS = """attack assault strike airstrike raid bombing bombardment shelling barrage fire blast explosion detonation ambush shooting massacre
killing murder execution stabbing beheading abduction kidnapping gassing incident accident crash collision disaster earthquake clash battle fighting
offensive operation incursion invasion violence unrest riot protest rally march coup""".split()
# sources that lose their apostrophes print "Tuesdays deadly strike" for "Tuesday's deadly strike"
_OWNS = re.compile(rf"\s{{1,2}}(?:[a-z-]{{1,20}} ){{0,3}}(?:{'|'.join(_DEEDS)})\b")


def weekdays(match: Match[str], at: Setting) -> Meaning | None:
    """Mondays, Tuesday nights: over and over."""
    if match["name"][0].islower() or _PAPERS.match(at.after(match)):
        return None
    part = _part(match["daypart"])
    if at.today is not None and not match["daypart"] and _OWNS.match(at.after(match)) and not at.before(match).endswith(("on ", "every ")):
        return _on(weekday_near(at.today, weekday_number(match["name"]) or 0, Tense.PAST), part, guessed=True)
    return Meaning("SET", f"XXXX-WXX-{(weekday_number(match['name']) or 0) + 1}" + (f"T{part}" if part else ""))


_NAMED = re.compile(r"\b[A-Z][\w'’-]* \Z")
_STEPS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}


def deictic_day(match: Match[str], at: Setting) -> Meaning | None:
    """Today, yesterday evening, the day before yesterday, tomorrow, tonight."""
    word = match["word"].lower()
    if (
        match["word"] == "Today"
        and match.start() == match.start("word")
        and _NAMED.search(at.text, max(0, match.start() - 30), match.start())
    ):
        return None  # a paper: Orlo Today
    part = "NI" if word == "tonight" else _part(match["daypart"])
    beside = (match["beside"] or "").lower()
    if at.today is None:
        return Meaning("TIME" if part else "DATE", "PRESENT_REF" if word in {"today", "tonight"} else "XXXX-XX-XX", why=UNDATED)
    step = _STEPS[word] + (-1 if "before" in beside else 1 if "after" in beside else 0)
    return _on(moved(at.today, step, "D"), part)


def overnight(match: Match[str], at: Setting) -> Meaning | None:
    """Overnight, overnight into Thursday: from one day to the next, the report's own unless another is told."""
    follows = at.after(match).lower()
    if follows.startswith((" stay", " train", " flight", " bag", " success", " delivery", " bus")):
        return None
    if at.today is None:
        return Meaning("TIME", "XXXX-XX-XXTNI", why=UNDATED)
    end: date | None = at.today
    if match["weekday"]:
        end = weekday_near(at.today, weekday_number(match["weekday"]) or 0, at.tense(match.start(), match.end()))
        if match["join"].lower().strip() in {"on", "from"} and end is not None:
            end = moved(end, 1, "D")
    start = end and moved(end, -1, "D")
    if start is None or end is None:
        return None
    return Meaning("TIME", stretch=Stretch(start, Grain.DAY), until=Stretch(end, Grain.DAY), clock="NI", guessed=match["weekday"] is None)


def part_of_day(match: Match[str], at: Setting) -> Meaning | None:
    """This morning, last night, that night, the next morning, the same evening."""
    which, part = match["which"].lower(), PARTS[match["daypart"].lower()]
    last = which.endswith("last")  # "late last night"
    if "this" in which or last:
        if last and part != "NI" and match["daypart"].lower() != "evening":
            return None
        if at.today is None:
            return Meaning("TIME", f"XXXX-XX-XXT{part}", why=UNDATED)
        return _on(moved(at.today, -1 if last else 0, "D"), part)
    guessed = at.anchor is None
    base = at.anchor.first if at.anchor and at.anchor.grain is Grain.DAY else at.today if guessed else None
    if base is None:
        return Meaning("TIME", f"XXXX-XX-XXT{part}", why=UNDATED if guessed else "no-anchor")
    step = 1 if "next" in which or "following" in which else -1 if "previous" in which else 0
    return _on(moved(base, step, "D"), part, guessed=guessed)


def unit(match: Match[str], at: Setting) -> Meaning | None:
    """Last week, this year, next month, the following day, that year, earlier this month, the end of the year."""
    which, word = match["which"].lower(), match["grain"].lower()
    grain = GRAINS[word]
    step = -1 if re.search(r"last|past|previous|preceding", which) else 1 if re.search(r"next|coming|following", which) else 0
    by_text = bool(re.search(r"that|same|previous|following|preceding|\bnext$", which)) and ("the" in which or "that" in which)
    if which.endswith("the past") and word != "year":
        return None  # "the past week" is a week's length, told by another rule
    if by_text or (word == "day" and step):
        return _by_anchor(grain, step, at)
    if word == "day":
        return None
    if which.endswith(("the", "of")) and not which.startswith("the "):
        return None
    if at.today is None:
        return Meaning("DATE", "XXXX", why=UNDATED)
    if grain is Grain.QUARTER and which.endswith("latest"):
        step = -1
    stretch = Stretch.of(at.today, grain)
    if grain is Grain.WEEKEND:
        return _weekend(at.today, step, match, at)
    moved_on = stretch.shifted(step)
    return None if moved_on is None else Meaning("DATE", stretch=moved_on, meant=share(moved_on, which))


def _weekend(today: date, step: int, match: Match[str], at: Setting) -> Meaning | None:
    """The weekend before the report unless the words or the tense look ahead; on its own Saturday, this one."""
    this = Stretch.of(today, Grain.WEEKEND)
    ahead = step > 0 or (step == 0 and at.tense(match.start(), match.end()) is Tense.FUTURE)
    if ahead or (this.first <= today and step == 0):
        return Meaning("DATE", stretch=this)
    earlier = this.shifted(-1)
    return dated(earlier, guessed=step == 0)


def weekend(match: Match[str], at: Setting) -> Meaning | None:
    """Over the weekend: the last one, or under the future tense the next."""
    if at.today is None:
        return Meaning("DATE", "XXXX-WXX-WE", why=UNDATED)
    return _weekend(at.today, 0, match, at)


def _by_anchor(grain: Grain, step: int, at: Setting) -> Meaning | None:
    guessed = at.anchor is None
    if at.anchor is None and at.today is None:
        return Meaning("DATE", "XXXX-XX-XX", why=UNDATED)
    base = at.anchor or Stretch(at.today or date.min, Grain.DAY)
    if base.grain > grain:
        return Meaning("DATE", "XXXX-XX-XX" if grain is Grain.DAY else "PXX", why="no-anchor") if grain is Grain.DAY else None
    stretch = Stretch.of(base.first if step <= 0 else base.last, grain).shifted(step)
    return dated(stretch, guessed=guessed)


def the_unit(match: Match[str], at: Setting) -> Meaning | None:
    """The quarter, the latest period: the one told of last, else the last one ended; the week is this week."""
    word = match["grain"].lower()
    if word == "week":
        return dated(Stretch.of(at.today, Grain.WEEK) if at.today else None, guessed=True)
    if word == "year":
        if re.match(r" end(?:ed|s|ing)\b", at.after(match)) or at.today is None:
            return Meaning("DURATION", "P1Y")
        return dated(Stretch.of(at.today, Grain.YEAR), guessed=True)
    if re.match(r" (?:of|century|mile)", at.after(match)):
        return None
    ended = Stretch.of(at.today, Grain.QUARTER).shifted(-1) if at.today else None
    stretch = at.quarter or ended
    return dated(stretch, guessed=at.quarter is None)


def year_earlier(match: Match[str], at: Setting) -> Meaning | None:
    """The year-earlier period, the year-ago quarter: the same quarter one year back."""
    if match["told"] and at.today:
        stretch = Stretch.of(date(int(match["told"]), 1, 1), Grain.YEAR)
        if at.quarter:
            moved_on = at.quarter.shifted(stretch.first.year - at.quarter.first.year, Grain.YEAR)
            return dated(moved_on)
        return dated(stretch)
    base = at.quarter or (Stretch.of(at.today, Grain.YEAR) if at.today else None)
    stretch_before = base and base.shifted(-1, Grain.YEAR)
    return dated(stretch_before, guessed=at.quarter is None)


_FINEST = {
    "W": Grain.WEEK,
    "F": Grain.WEEK,
    "M": Grain.MONTH,
    "Y": Grain.YEAR,
    "Q": Grain.QUARTER,
    "E": Grain.YEAR,
    "C": Grain.DECADE,
    "WE": Grain.WEEKEND,
}


def distant(match: Match[str], at: Setting) -> Meaning | None:
    """Three days ago, a week earlier, two months later, from now: counted from the report or from the last dated event."""
    how, code = match["how"].lower(), UNITS[match["unit"].lower()]
    by_report = how in {"ago", "from now", "hence"}
    number = number_of(match["num"]) if match["num"] else None
    if too_long(number) or (not match["num"] and match.group()[-5:].lower() == "after"):
        return None
    back = how in {"ago", "earlier", "before", "previously"}
    if code == "Y" and number == 1 and back and at.quarter and not match["qualifier"]:
        earlier = at.quarter.shifted(-1, Grain.YEAR)
        return dated(earlier)
    base = at.today if by_report else at.anchor.first if at.anchor else at.today
    if base is None:
        return Meaning("DATE", timex_duration(number, code), why=UNDATED)
    if number is None or code.startswith("T"):
        return _roughly(match, at, base, code, back=back, by_report=by_report)
    grain = _FINEST.get(code, Grain.DAY)
    if not by_report and (grain_of(at.anchor) or Grain.DAY) > grain:
        return Meaning("DATE", timex_duration(number, code), why="no-anchor")
    day = _moved(base, -number if back else number, code)
    if day is None:
        return None
    loose = bool(match["qualifier"]) or number != int(number)
    return Meaning(
        "DATE", stretch=Stretch.of(day, grain), approximate=loose and grain >= Grain.MONTH, guessed=not by_report and at.anchor is None
    )


def _moved(day: date, number: float, code: str) -> date | None:
    days = {"D": 1, "NI": 1, "W": 7, "WE": 7, "F": 14}.get(code)
    if days:
        return moved(day, round(number * days), "D")
    return moved(day, round(number * {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}[code]), "M")


def _roughly(match: Match[str], at: Setting, base: date, code: str, *, back: bool, by_report: bool) -> Meaning | None:
    """A few days ago is two to six days back; hours later is taken as the same day; years ago is only the past."""
    number = number_of(match["num"]) if match["num"] else None
    if code.startswith("T"):
        if number is not None and number >= 12 and code == "TH":
            day = moved(base, round(number / 24) * (-1 if back else 1), "D")
            return dated(Stretch(day, Grain.DAY) if day else None, guessed=True)
        value = timex_duration(number, code)
        if not by_report and (grain_of(at.anchor) or Grain.DAY) is not Grain.DAY:
            return Meaning("DURATION", value, why="no-anchor")
        return Meaning("DURATION", value, stretch=Stretch(base, Grain.DAY), guessed=True)
    if code == "D" and "few" in (match["num"] or "") and (by_report or grain_of(at.anchor) in {None, Grain.DAY}):
        near, far = moved(base, -2 if back else 2, "D"), moved(base, -6 if back else 6, "D")
        if near and far:
            first, last = min(near, far), max(near, far)
            return Meaning(
                "DATE",
                "PAST_REF" if back else "FUTURE_REF",
                stretch=Stretch(first, Grain.DAY),
                until=Stretch(last, Grain.DAY),
                guessed=True,
            )
    if not match["num"] and not by_report:
        return Meaning("DURATION", timex_duration(None, code), why="vague")
    return Meaning("DATE", "PAST_REF" if back else "FUTURE_REF", why="vague")


def window(match: Match[str], at: Setting) -> Meaning | None:
    """The past 24 hours, the last three weeks, the next two years: a length that begins or ends with the report."""
    code, which = UNITS[match["unit"].lower()], match["which"].lower()
    number = number_of(match["num"]) if match["num"] else 1
    if (not match["num"] and ("past" not in which or match.group()[-1] in "sS")) or too_long(number):
        return None
    if code == "TS" and (not match["num"] or match["plural"] == ""):
        return None
    value = timex_duration(number, code)
    ahead = bool(re.search(r"next|coming|following", which))
    if not match["num"] and code == "Y" and at.today:
        last_year = Stretch.of(at.today, Grain.YEAR).shifted(-1)
        until = Stretch.of(at.today, Grain.YEAR)
        return None if last_year is None else Meaning("DATE", last_year.timex(), stretch=last_year, until=until)
    if at.today is None or number is None:
        return Meaning("DURATION", value, why=UNDATED if at.today is None else "vague")
    if code.startswith("T"):
        far = _moved(at.today, max(1, round(number / 24)) * (1 if ahead else -1), "D") if code == "TH" else at.today
    else:
        far = _moved(at.today, number if ahead else -number, code)
    if far is None:
        return None
    grain = {"M": Grain.MONTH, "Q": Grain.MONTH, "Y": Grain.YEAR, "E": Grain.YEAR, "C": Grain.YEAR}.get(code, Grain.DAY)
    first, last = sorted((at.today, far))
    start, end = Stretch.of(first, grain), Stretch.of(last, grain)
    return Meaning("DURATION", value, stretch=start, until=None if end == start else end)


def year_end(match: Match[str], at: Setting) -> Meaning | None:
    """Year-end is the last day of the report's year."""
    if at.today is None:
        return Meaning("DATE", "XXXX-12-31", why=UNDATED)
    del match
    return Meaning("DATE", stretch=Stretch(date(at.today.year, 12, 31), Grain.DAY))


_WHICH = r"(?:(?:(?:earlier|later|early|late|sometime|mid)(?: in)?[- ])?(?:this past|this coming|last|this|next|that|the (?:previous|following|same|next|preceding|current|coming|latest|past)|current|the end of (?:this|the|last|next)|late (?:this|last)))"
RELATIVE: tuple[Rule, ...] = (
    rule(
        "weekday",
        Kind.WEEKDAY,
        r"(?P<which>(?:(?:earlier|later|early|late)(?: on)? )?(?:(?:on )?(?:last|next|this(?: past| coming)?|the (?:previous|following|preceding|same)|that|each|every))?(?: late)? ?)<weekday>(?!s)(?:,? (?:in the |at )?<daypart>(?!s))?",
        weekday,
    ),
    rule(
        "weekdays",
        Kind.WEEKDAY,
        r"(?P<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:s(?! ?['’])| (?=\w+s\b)) ?(?:(?P<daypart>morning|afternoon|evening|night)s)?",
        weekdays,
    ),
    rule(
        "deictic-day",
        Kind.DEICTIC,
        r"(?P<beside>the day (?:before|after) )?(?:(?:earlier|later|early|late|mid-(?:morning|afternoon))(?: on)? )?(?P<word>today|yesterday|tomorrow|tonight)(?: <daypart>(?!s))?",
        deictic_day,
    ),
    rule("overnight", Kind.DEICTIC, r"overnight(?:(?P<join> into | to | on | from | )<weekday>)?", overnight),
    rule(
        "part-of-day",
        Kind.PART,
        r"(?P<which>(?:earlier |later |early |late )?(?:this|that|last|(?:on )?the (?:next|following|same|previous)))(?: very)? <daypart>(?!s)",
        part_of_day,
    ),
    rule(
        "unit-by-report",
        Kind.UNIT,
        rf"(?P<which>{_WHICH})(?: fiscal| calendar| full)? <grain>(?!s|['’]s (?:first|second|third|fourth))",
        unit,
    ),
    rule("weekend", Kind.UNIT, r"the weekend", weekend),
    rule(
        "unit-told-of",
        Kind.UNIT,
        r"the (?:latest |fiscal |full )*(?P<grain>quarter|week(?! after\b)|period(?<=latest.period)|year(?! after\b))",
        the_unit,
    ),
    rule(
        "year-earlier",
        Kind.UNIT,
        r"(?:(?:the )?(?:comparable |corresponding )?(?:year-ago|year-earlier|(?P<told>19[5-9]\d|20[0-2]\d)) (?:period|quarter)|year-ago|year-earlier)",
        year_earlier,
    ),
    rule(
        "units-distant",
        Kind.UNIT,
        r"(?:<qualifier> )?(?:<num>(?: |-))?(?:more )?<unit>s?(?: or (?:so|more))? (?P<how>ago|earlier|later|before(?= ?[.,;])|from now|hence|previously)",
        distant,
    ),
    rule(
        "units-window",
        Kind.UNIT,
        r"(?P<which>(?:at least )?(?:the )?(?:last|past|next|coming|following|previous|preceding))(?: <num>)?(?: or (?:two|so))?(?: full| trading| fiscal| whole| more)?[- ]<unit>(?P<plural>s?)(?: or so)?",
        window,
    ),
    rule("year-end", Kind.UNIT, r"(?:around )?year(?:['’]s)?[- ]end", year_end),
)
"""In no order: of all rules that match at a place the longest match is taken."""
