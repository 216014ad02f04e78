"""A report in, its parts out: headline, dateline, body, captions, credits and boilerplate, which together are the whole text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ascribe.reading import furniture
from ascribe.reading.layout import paragraphs
from ascribe.reading.stamps import stamp
from ascribe.report import Part, PartKind, Report
from ascribe.text import Span

VERSION = 1

_OPENING = 10  # paragraphs that headline, standfirst, byline and captions may take before the story starts
_AHEAD = 4  # paragraphs looked through for a dateline that would show those before it to be no story yet
_HEADLINE_WORDS, _HEADLINE_LENGTH = 25, 180
_CREDIT_LENGTH = 200  # characters that a photographer's credit takes at the end of its line, and more than any does
_TAIL = 1200  # characters at the end in which a sign-off may run on from the last sentence
_STOPPED = re.compile(r"[.!?…;:,][\"'”’»)\]]*\s*$")
_WORD = re.compile(r"[^\W_][\w'’-]*")
_CAPITAL_SENTENCE = re.compile(r"[^.!?\n]{10,180}(?<![A-Z]\.[A-Z])(?<!\bvs)[.!?](?=\s)")
_SMALL = frozenset(
    "a an and as at but by for from in into near of off on or over the to under up via vs with after amid is are be not no s".split()
)
_SEPARATORS = re.compile(r"\s+[-–—|]+\s+|\s*[|]\s*")
_LETTER = re.compile(r"[^\W_]")
_CLOSING = re.compile(r"\s?[.!?…\"'”’)]*")

_HEADLINE, _DATELINE, _BODY = PartKind.HEADLINE, PartKind.DATELINE, PartKind.BODY
_CAPTION, _CREDIT, _BOILERPLATE = PartKind.CAPTION, PartKind.CREDIT, PartKind.BOILERPLATE


def parts(report: Report) -> tuple[Part, ...]:
    """The report's parts in order, every character in exactly one; what no rule claims is body."""
    text = report.text
    marked = _apart(part for part in report.marked if part.span.end <= len(text) and len(part.span))
    units = [unit for gap in _gaps(text, marked) for unit in paragraphs(text, gap)]
    opening, body = _opening(text, units, report.title, headed=any(p.kind is _HEADLINE for p in marked))
    inside = [piece for unit in body for piece in _inside(text, unit, last=unit is body[-1])]
    return _tiled(text, _apart([*marked, *opening, *inside]))


def _apart(found: Iterable[Part]) -> list[Part]:
    """In order, without those that overlap an earlier one."""
    kept: list[Part] = []
    for part in sorted(found):
        if not kept or part.span.start >= kept[-1].span.end:
            kept.append(part)
    return kept


def _gaps(text: str, found: list[Part]) -> Iterator[Span]:
    start = 0
    for part in found:
        yield Span(start, part.span.start)
        start = part.span.end
    yield Span(start, len(text))


def _tiled(text: str, found: list[Part]) -> tuple[Part, ...]:
    """The parts stretched over the white space behind them, with body between."""
    pieces = list(found)
    pieces += [Part(gap.trimmed(text), _BODY) for gap in _gaps(text, found) if gap.of(text).strip()]
    pieces.sort()
    if not pieces:
        return (Part(Span(0, len(text)), _BODY),) if text else ()
    starts = [0, *(piece.span.start for piece in pieces[1:])]
    return tuple(Part(Span(start, end), piece.kind) for start, end, piece in zip(starts, [*starts[1:], len(text)], pieces, strict=True))


def _opening(text: str, units: list[Span], title: str | None, *, headed: bool) -> tuple[list[Part], list[Span]]:
    """What stands before the story, and the paragraphs of the story itself."""
    found: list[Part] = []
    datelines = [_dateline(text, unit) for unit in units[: _OPENING + _AHEAD]]
    for i, unit in enumerate(units[:_OPENING]):
        pieces, rest = _head(text, unit, title, headed=headed or any(p.kind is _HEADLINE for p in found))
        found += pieces
        if rest is None:
            continue
        dateline = _dateline(text, rest)
        if dateline is not None:
            found.append(dateline)
            return found, _remainder(Span(dateline.span.end, rest.end).trimmed(text), units[i + 1 :])
        ahead = any(d is not None and text[d.span.end - 1] != ":" for d in datelines[i + 1 : i + 1 + _AHEAD])
        pieces = _before_story(text, rest, more=i + 1 < len(units), ahead=ahead, first=not found)
        if not pieces:
            return found, _remainder(rest, units[i + 1 :])
        found += pieces
    return found, units[_OPENING:]


def _remainder(rest: Span, following: list[Span]) -> list[Span]:
    return [rest, *following] if len(rest) else following


def _dateline(text: str, unit: Span) -> Part | None:
    """TOWN, day (agency) - at the start of a paragraph; None where none stands there."""
    match = furniture.DATELINE.match(text, unit.start, unit.end) or furniture.BARE_DATELINE.match(text, unit.start, unit.end)
    if match is None or furniture.NO_TOWN.match(text, unit.start, unit.end):
        return None
    if match.end() >= unit.end and "(" not in match.group() and not any(c.isdigit() for c in match.group()):
        return None  # a heading that ends in a dash
    if match.group().split(None, 1)[0].lower() in _SMALL:
        return None
    return Part(Span(match.start(), match.end()).trimmed(text), _DATELINE)


def _head(text: str, unit: Span, title: str | None, *, headed: bool) -> tuple[list[Part], Span | None]:
    """Stamp, headline and byline that a paragraph begins with, and what is left of the paragraph."""
    found: list[Part] = []
    rest: Span | None = unit
    while rest is not None and _dateline(text, rest) is None:
        piece = _stamped(text, rest, title if not headed else None) or (None if headed else _titled(text, rest, title))
        if piece is None and found:
            piece = _one_line_headline(text, rest) if not headed else _names(text, rest, found[-1])
        if piece is None:
            break
        found.append(piece)
        headed = headed or piece.kind is _HEADLINE
        left = Span(piece.span.end, rest.end)
        left = Span(left.start + len(left.of(text)) - len(left.of(text).lstrip(" \n\t.|:")), left.end)
        rest = left.trimmed(text) if left.of(text).strip() else None
    return found, rest


def _stamped(text: str, rest: Span, title: str | None) -> Part | None:
    """A stamp at the start, with the byline between it and the title, or an agency before it."""
    window = text[rest.start : min(rest.end, rest.start + 600)]
    mark = stamp(window)
    if mark is None:
        return None
    lead = window[: mark.whole.start]
    agency = len(lead) <= 60 and all(w[0].isupper() or not w[0].isalpha() for w in lead.split()) and len(lead.split()) <= 8
    if not (agency or furniture.BYLINE.match(lead.strip())):
        return None
    end = mark.whole.end
    ahead = title and next((m.start() for m in _WORD.finditer(window, end, end + 140) if _title_end(window, m.start(), title)), None)
    if ahead and furniture.BYLINE.match(window[end:ahead].strip()):
        end = ahead
    return Part(Span(rest.start, rest.start + end).trimmed(text), _BOILERPLATE)


def _titled(text: str, rest: Span, title: str | None) -> Part | None:
    """The title that the input gave, where the paragraph begins with it."""
    window = text[rest.start : min(rest.end, rest.start + 800)]
    end = _title_end(window, 0, title) if title else None
    if end is None:
        return None
    more = furniture.EXTENDED_HEADLINE.match(window, end)
    end = more.end() if more and not furniture.AGENCY_WORD.search(more.group()) else end
    closing = _CLOSING.match(window, end)
    end = closing.end() if closing else end
    following = window[end:].lstrip()
    if following[:1].islower():
        return None  # the story's first sentence begins with the words of its title
    return Part(Span(rest.start, rest.start + end), _HEADLINE)


def _title_end(window: str, start: int, title: str) -> int | None:
    """Where the title, or its longest piece between dashes and bars, ends in the text; None where it does not stand there."""
    pieces = [title, *sorted(_SEPARATORS.split(title), key=len, reverse=True)]
    for piece in pieces:
        wanted = "".join(_LETTER.findall(piece.casefold()))
        if len(wanted) < 12:
            continue
        position = start
        for letter in wanted:
            match = _LETTER.search(window, position)
            if match is None or match.group().casefold() != letter:
                break
            position = match.end()
        else:
            if not window[position : position + 1].isalnum():
                return position
    return None


def _one_line_headline(text: str, rest: Span) -> Part | None:
    """After a stamp in the same line, a first sentence in headline capitals."""
    match = _CAPITAL_SENTENCE.match(text, rest.start, rest.end)
    if match is None or match.end() == rest.end or not _in_capitals(match.group()):
        return None
    return Part(Span(match.start(), match.end()), _HEADLINE)


def _in_capitals(line: str) -> bool:
    """Nearly every weighty word of the line starts with a capital or a figure, and some word is in small letters."""
    weighty = [w for w in _WORD.findall(line) if w.lower() not in _SMALL]
    raised = sum(not w[0].islower() for w in weighty)
    return len(weighty) >= 3 and raised >= 0.8 * len(weighty) and any(c.islower() for c in line)


def _names(text: str, rest: Span, before: Part) -> Part | None:
    """After a headline in the same line, a sentence of names only: who wrote it."""
    match = furniture.NAMES_ONLY.match(text, rest.start, rest.end) if before.kind is _HEADLINE else None
    return Part(Span(match.start(), match.end()), _BOILERPLATE) if match else None


def _before_story(text: str, rest: Span, *, more: bool, ahead: bool, first: bool) -> list[Part]:
    """What a paragraph is that comes before the story; nothing where the story starts with it."""
    line = rest.of(text)
    furnished = _furnished(text, rest)
    if furnished:
        return furnished
    if furniture.BYLINE.match(line) and len(line) < 140:
        return [Part(rest, _BOILERPLATE)]
    short = len(line) <= _HEADLINE_LENGTH and len(line.split()) <= _HEADLINE_WORDS
    if more and short and not _STOPPED.search(line):
        return [Part(rest, _HEADLINE)]
    if ahead and len(line.split()) <= 80:
        return [Part(rest, _HEADLINE if short and first and not _STOPPED.search(line) else _CAPTION)]
    return []


def _furnished(text: str, unit: Span) -> list[Part]:
    """Caption, credit or boilerplate where the whole paragraph is one; else nothing."""
    line = unit.of(text)
    if len(line) > 1000:
        return []
    if furniture.CREDIT_LINE.match(line):
        return [Part(unit, _CREDIT)]
    if furniture.BOILERPLATE_LINE.match(line):
        return [Part(unit, _BOILERPLATE)]
    credit = furniture.PHOTO_CREDIT.search(line, max(0, len(line) - _CREDIT_LENGTH))
    if credit is not None:
        where = Span(unit.start + credit.start(), unit.end)
        before = Span(unit.start, where.start).trimmed(text)
        return [*([Part(before, _CAPTION)] if len(before) else []), Part(where, _CREDIT)]
    if furniture.FILE_PHOTO.search(line) or furniture.CAPTION_START.match(line):
        return [Part(unit, _CAPTION)]
    return []


def _inside(text: str, unit: Span, *, last: bool) -> list[Part]:
    """Pieces of a story's paragraph that are no story."""
    whole = _furnished(text, unit)
    if whole:
        return whole
    found = [Part(Span(*m.span()).trimmed(text), _BOILERPLATE) for m in furniture.INLINE_TAGS.finditer(text, unit.start, unit.end)]
    found += [Part(Span(*m.span()), _BOILERPLATE) for m in furniture.INLINE_VIDEO.finditer(text, unit.start, unit.end)]
    for match in furniture.INLINE_CREDIT.finditer(text, unit.start, unit.end):
        found += _captioned(text, unit, Span(*match.span()))
    return [*found, *(_tail(text, unit) if last else [])]


def _captioned(text: str, unit: Span, credit: Span) -> list[Part]:
    """A photographer's credit amid the line, and the sentence before it, which is the picture's."""
    floor = max(unit.start, credit.start - 400)
    ceiling = max(floor, credit.start - 3)  # the caption's own full stop stands right before the credit
    stop = max(text.rfind(". ", floor, ceiling), text.rfind(") ", floor, ceiling))
    start = stop + 2 if stop >= 0 else floor
    before = Span(start, credit.start).trimmed(text)
    caption = stop >= 0 or floor == unit.start
    return [*([Part(before, _CAPTION)] if caption and len(before) else []), Part(credit, _CREDIT)]


def _tail(text: str, unit: Span) -> list[Part]:
    """Sign-offs and page furniture that run on from the last sentence, each up to the next."""
    start = max(unit.start, unit.end - _TAIL)
    starts = {m.start(): _CREDIT for m in furniture.TAIL_CREDIT.finditer(text, start, unit.end)}
    starts |= {m.start(): _BOILERPLATE for m in furniture.TAIL_BOILERPLATE.finditer(text, start, unit.end) if m.start() not in starts}
    cuts = sorted(starts)
    ends = [*cuts[1:], unit.end][: len(cuts)]
    pieces = [(Span(cut, end).trimmed(text), starts[cut]) for cut, end in zip(cuts, ends, strict=True)]
    return [Part(span, kind) for span, kind in pieces if len(span) and span.start > unit.start]
