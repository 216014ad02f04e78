"""Text and its parts in, sentences out: trimmed spans that hold every word once and cross no part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ascribe.reading.layout import paragraphs
from ascribe.report import Part, PartKind
from ascribe.text import Span

VERSION = 1

# The network reads no more; without a bound a text without a stop would cost more than its length.
_MOST_TOKENS = 250
_MOST_CHARACTERS = 4000

_CANDIDATE = re.compile(r"[.!?…。！？؟]+")
_CLOSERS = "\"'”’»)]}"
_QUOTES = "\"'”’»"
_TOKEN = re.compile(r"\S+")
_WORD_BEFORE = re.compile(r"[^\s\"“”‘(\[/—–]{1,40}$")
_WORD_AFTER = re.compile(r"[^\W_][\w'’-]{0,40}\.?")
_NAME_IN_SMALL = re.compile(r"(?:al|el|ash|as|an|ar|ad|at|de|van|von|bin|ibn|d)[-'’ ][A-Z]")
_SPEECH = re.compile(
    r"\s+(?:[A-Z][\w.'’-]*)(?:\s+[\w.'’-]+){0,6}?\s+(?:said|says|asked|added|told|wrote|shouted|cried|screamed|exclaimed|yelled|replied|tweeted)\b"
)
# "On Monday at about 5 p.m. Deputy Roe …": a sentence that has told only when so far
_SETTING = re.compile(r"\s*(?:At|On|Around|About|By|Before|After|Shortly|Just|Between|From)(?:\s+\S+){1,13}$")
_DOMAIN = re.compile(r"(?:com|org|net|gov|edu|info|tv|co|io|me|news|html?|php|pdf|jpe?g|uk|us|ru|de|fr)\b", re.IGNORECASE)

# Never the end of a sentence: a name or a number must follow.
_TITLES = frozenset(
    "mr mrs ms messrs dr prof gen lt col maj capt sgt cpl pvt cmdr adm brig sen rep reps sens gov rev hon pres det insp supt spc ssgt lcpl pfc "
    "cdr comdr fr msgr mt ft vs approx dept est gens lts cols sgts drs e.g i.e cf viz ca amb asst atty dir min sec".split()
)
# The end of a sentence only where a number does not follow.
_BEFORE_NUMBER = frozenset(
    "no nos pp p art fig vol ch sec par jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun hwy rte apt ext".split()
)
# May end a sentence: it ends where the next word is one that opens sentences.
_OPEN = frozenset(
    "u.s u.n u.k e.u u.s.a u.a.e u.s.s.r d.c l.a n.y n.j p.o a.m p.m inc corp co cos ltd llc plc etc jr sr ave st sts blvd rd ln pl pkwy bros "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo "
    "w.va n.c n.d n.h n.m s.c s.d r.i n.w s.w n.e s.e ph.d m.d b.c a.d jan feb mar apr aug sept oct nov dec km kg lb lbs ft mph assn natl intl "
    "mon tue tues wed thu thurs fri sat sun hrs hr min mins yrs al".split()
)
_OPENERS = frozenset(
    "the a an this that these those it its he she they we i you his her their our there here in on at after before when while if as for from with "
    "by but and or so yet however meanwhile earlier later according police officials authorities witnesses residents another other others some many "
    "most more no none not all both each one two three four five six seven eight nine ten dozens hundreds thousands what who why how where since "
    "during despite although though because under over about around nearly almost at to also then now once until among amid several".split()
)
_ZONES = frozenset("gmt utc est edt cst cdt mst mdt pst pdt bst cet local on in at today yesterday to and for".split())


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """A sentence of a part; `paragraph` counts the report's paragraphs."""

    span: Span
    part: PartKind
    paragraph: int


def sentences(text: str, parts: tuple[Part, ...]) -> tuple[SentenceSpan, ...]:
    """The sentences of the text in order; each character that is no white space lies in exactly one."""
    found: list[SentenceSpan] = []
    paragraph = -1
    end = 0
    for part in parts:
        if part.kind is PartKind.DATELINE:
            stretches: tuple[Span, ...] = (part.span.trimmed(text),)
        else:
            stretches = paragraphs(text, part.span)
        for stretch in stretches:
            if not len(stretch):
                continue
            if paragraph < 0 or "\n" in text[end : stretch.start]:
                paragraph += 1
            end = stretch.end
            whole = (stretch,) if part.kind is PartKind.DATELINE else _split(text, stretch)
            found.extend(SentenceSpan(piece, part.kind, paragraph) for span in whole for piece in _bounded(text, span))
    return tuple(found)


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    """The paragraph cut behind every stop that ends a sentence."""
    start, counted, odd = paragraph.start, paragraph.start, False
    for match in _CANDIDATE.finditer(text, paragraph.start, paragraph.end):
        odd ^= text.count('"', counted, match.end()) % 2 == 1
        counted = match.end()
        end = _closed(text, match.end(), paragraph.end, odd=odd)
        if match.start() < start or end >= paragraph.end:
            continue
        if _ends(text, match, end, Span(start, paragraph.end)):
            piece = Span(start, end).trimmed(text)
            if len(piece):
                yield piece
            start = end
    rest = Span(start, paragraph.end).trimmed(text)
    if len(rest):
        yield rest


def _closed(text: str, end: int, limit: int, *, odd: bool) -> int:
    """The end moved behind the quotation marks and brackets that close on the stop."""
    while end < limit and text[end] in _CLOSERS:
        mark = text[end]
        spaced = end + 1 >= limit or text[end + 1].isspace() or text[end + 1] in _CLOSERS
        if mark == '"' and not (spaced or odd):
            break
        if mark in "'’" and not spaced:
            break
        odd = odd and mark != '"'
        end += 1
    return end


def _ends(text: str, stop: re.Match[str], end: int, open_: Span) -> bool:
    """The sentence that was begun ends at this stop."""
    following = _after(text, end, open_.end)
    spaced = text[end].isspace()
    marks = stop.group()
    quoted = any(mark in _QUOTES for mark in text[stop.end() : end])
    if not spaced:
        return _ends_unspaced(text, stop, end)
    if following == "":
        return False
    if following[0] in ",;:.!?…)”’":
        return False
    if following.lstrip("-–—").lstrip()[:1].islower() and following[0] in "-–—":
        return False
    if following[0].islower():
        return bool(_NAME_IN_SMALL.match(following)) and not quoted and marks == "."
    if quoted and marks[-1] in "?!" and _SPEECH.match(text, end, min(end + 90, open_.end)):
        return False
    return marks != "." or _ends_at_full_stop(text, stop.start(), following, open_, quoted=quoted)


def _after(text: str, end: int, limit: int) -> str:
    """The next forty characters that follow the white space."""
    window = text[end : min(limit, end + 120)]
    return window.lstrip()[:40]


def _ends_unspaced(text: str, stop: re.Match[str], end: int) -> bool:
    """A stop run together with the next word: said.The, but not W.Va, 3.5, or a web address."""
    marks = stop.group()
    if marks[-1] in "。！？؟":
        return True
    ahead = text[end : end + 12]
    opening = ahead.lstrip("\"“‘'([")
    if not opening[:1].isupper() or _DOMAIN.match(opening) or not (opening[1:2].islower() or opening[1:2] == " "):
        return False
    if "@" in text[end : end + 40].split(maxsplit=1)[0]:
        return False
    if end > stop.end():  # a quotation was closed first
        return True
    before = _word_before(text, stop.start())
    if "." in before and not before.rstrip(".").isdigit():
        return before.lower() in ("a.m", "p.m") or before.rsplit(".", 1)[-1].isdigit()
    if "@" in before or "://" in before or before.lower().startswith("www"):
        return False
    letters = sum(c.isalpha() for c in before)
    return (letters >= 3 and before.lower() not in _TITLES) or (letters == 0 and len(before) > 0) or (letters == 2 and before.islower())


def _word_before(text: str, stop: int) -> str:
    match = _WORD_BEFORE.search(text, max(0, stop - 40), stop)
    return match.group() if match else ""


def _ends_at_full_stop(text: str, stop: int, following: str, open_: Span, *, quoted: bool) -> bool:
    """A single full stop before a space and no small letter: the end, unless it belongs to an abbreviation."""
    before = _word_before(text, max(stop, open_.start))
    if not before or quoted:
        return bool(before) or quoted
    word = before.lower().lstrip("'’")
    match = _WORD_AFTER.match(following)
    after = match.group().rstrip(".").lower() if match else ""
    if following[0].isdigit():
        return word not in _TITLES and word not in _BEFORE_NUMBER and not (len(word) == 1 and before.isupper())
    if word in _TITLES:
        return False
    opens = after in _OPENERS or not following[0].isalnum()
    if word in ("a.m", "p.m"):
        if _SETTING.match(text, open_.start, stop):
            return False
        return after not in _ZONES and not _is_day(after) and (opens or not _capitals(before))
    if len(word) == 1 and word.isalpha() and before.isupper():
        return opens and before != "I" and _small_before(text, stop, open_)
    if word in _OPEN or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        return opens and not (word in ("st", "mt", "ft") and after[:1].isdigit())
    return not (word in ("no", "nos") and following[0].isdigit())


def _capitals(word: str) -> bool:
    return word.isupper()


def _is_day(word: str) -> bool:
    return word[:3] in ("mon", "tue", "wed", "thu", "fri", "sat", "sun") or word[:3] in _BEFORE_NUMBER


def _small_before(text: str, stop: int, open_: Span) -> bool:
    """Before the single letter stands a word in small letters: plan B, not John F."""
    words = text[max(open_.start, stop - 40) : stop].split()
    return len(words) >= 2 and words[-2][:1].islower()


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """The span, cut where it runs longer than a sentence may: behind a semicolon, a comma, or between two words."""
    if len(span) < 2 * _MOST_TOKENS:  # too short for so many words
        trimmed = span.trimmed(text)
        yield from [trimmed] if len(trimmed) else []
        return
    tokens: list[Span] = []
    for token in _tokens(text, span):
        tokens.append(token)
        if len(tokens) > _MOST_TOKENS or (token.end - tokens[0].start > _MOST_CHARACTERS and len(tokens) > 1):
            cut = _cut(text, tokens)
            yield Span(tokens[0].start, tokens[cut - 1].end)
            tokens = tokens[cut:]
    if tokens:
        yield Span(tokens[0].start, tokens[-1].end)


def _tokens(text: str, span: Span) -> Iterator[Span]:
    """White-space tokens; one without end is cut at the bound."""
    for match in _TOKEN.finditer(text, span.start, span.end):
        for start in range(match.start(), match.end(), _MOST_CHARACTERS):
            yield Span(start, min(start + _MOST_CHARACTERS, match.end()))


def _cut(text: str, tokens: list[Span]) -> int:
    """How many of the tokens make the first piece; the last of them all is over the bound."""
    for marks in (";", ","):
        for i in range(len(tokens) - 1, len(tokens) // 2, -1):
            if text[tokens[i - 1].end - 1] in marks:
                return i
    return len(tokens) - 1
