"""Whether the clause around a date tells of what was or of what will be."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from ascribe.reading.times.setting import Tense
from ascribe.reading.trees import Sentence, Word

_IRREGULAR = """was were had did said told came went took made got gave saw found held left began broke brought fell fought knew led lost met rose
shot struck spoke sent sold stood won hit blew became drove fled flew grew kept laid meant paid ran sank sat slew spent swept threw wore
wrote withdrew tore drew dealt swore stole bore forbade hurt hid bound burst cast cost cut dug felt fed froze hung heard kept learnt lit
slid spun stuck struck taught thought understood woke wound died put set been done gone taken given seen killed"""
PAST_FORMS = frozenset(_IRREGULAR.split())
_FUTURE = r"will|shall|won['’]t|\w+['’]ll|would|may|might|must|should|expires?|matures?|scheduled|due|expected|expects?|plans?|planned|planning|slated|effective|payable|intends?|hopes?|seeks?|going to|set for|as (?:soon|early|late) as|begins|starts|opens|upcoming|(?:is|are|be|has|have|ready|agreed|vowed|set|agreement|deal|decision|decided|pledged|promised|threatened|supposed|preparing|prepares|wants?|hoping|aims?|bid|proposal|offer|order|guidelines|report) to"
_PAST = "|".join(_IRREGULAR.split())
# "-ed" words of three letters or fewer ("red", "fed") are mostly no verbs
_CUE = re.compile(
    rf"(?<![\w'’])(?:(?P<past>had been (?:due|scheduled|expected|planned|set)(?: to)?)|(?P<future>{_FUTURE})|(?P<past2>{_PAST}|(?<!the )(?<!a )(?<!an )(?<!still )(?-i:[a-z]{{3,}}ed)|has|have|having|since))(?![\w])",
    re.IGNORECASE,
)
# a full stop after one letter or a title ends no sentence
_STOP = re.compile(
    r"(?<=\w\w)(?<!\b(?:Mr|Dr|St|Lt|Ms))(?<!\b(?:Gen|Sen|Rep|Gov|Col|Sgt|Mrs|Inc))[.!?]['\"”’)]?\s|[;:]\s|\n|[\"“”]|``|''|--|—"
)
_BEFORE, _AFTER = 160, 90
_LINK = re.compile(r"\s+(?:(?:on|in|by|at|late|early|earlier|later|the)\s+){0,3}")
_FUTURE_AUX = frozenset({"will", "shall", "'ll", "’ll", "wo", "would", "may", "might", "should", "must"})
_MODAL_HEADS = frozenset(
    {"expected", "scheduled", "due", "set", "planned", "slated", "likely", "going", "plans", "plan", "expects", "hopes"}
)

_NOUN_ONLY = frozenset({"compound", "amod", "nmod:poss"})


def tenses(text: str, sentences: Sequence[Sentence]) -> Callable[[int, int], Tense]:
    """A function that tells the tense around a place in the text, by the tree where there is one and by cues where not."""
    parsed = [sentence for sentence in sentences if sentence.parsed and len(sentence)]
    starts = [sentence.span.start for sentence in parsed]

    def tense(start: int, end: int) -> Tense:
        beside = _beside(text, start)
        if beside is not Tense.UNTOLD:
            return beside
        i = bisect_right(starts, start) - 1
        if i >= 0 and end <= parsed[i].span.end:
            told = _by_tree(parsed[i], start, end)
            if told is not Tense.UNTOLD:
                return told
        return by_cues(text, start, end)

    return tense


def _beside(text: str, start: int) -> Tense:
    """The tense of a cue right before the words ("said on", "payable", "since"), which outweighs a tree gone astray."""
    left = text[max(0, start - _BEFORE) : start]
    cues = list(_CUE.finditer(left, max(0, len(left) - 24)))
    return by_cues(text, start, start) if cues and _LINK.fullmatch(left, cues[-1].end()) else Tense.UNTOLD


def _by_tree(sentence: Sentence, start: int, end: int) -> Tense:
    inside = tuple(w for w in sentence.words if w.start < end and start < w.end)
    if not inside:
        return Tense.UNTOLD
    top = sentence.top(inside)
    if top.relation in _NOUN_ONLY:
        return Tense.UNTOLD  # "will sell under a June agreement": the clause says nothing of June
    for word in sentence.above(top):
        if word.tag in {"VERB", "AUX"} or sentence.below(word, "cop", "aux"):
            leapt = any(w.lower in _FUTURE_AUX for w in sentence.words[word.index + 1 : top.index])
            return Tense.UNTOLD if leapt else _of_verb(sentence, word)  # "announced that he would leave Friday"
    return Tense.UNTOLD


def _of_verb(sentence: Sentence, verb: Word) -> Tense:
    helpers = {w.lower for w in sentence.below(verb, "aux", "cop", "mark")}
    if helpers & _FUTURE_AUX or ("to" in helpers and sentence.head(verb).lower in _MODAL_HEADS) or verb.lower in _MODAL_HEADS:
        return Tense.FUTURE
    if "to" in helpers and not helpers & {"have"}:
        return Tense.FUTURE if verb.relation == "acl" else Tense.UNTOLD
    if verb.lower.endswith("ed") or verb.lower in PAST_FORMS or helpers & {"was", "were", "had", "did", "has", "have", "been"}:
        return Tense.PAST
    return Tense.UNTOLD


def by_cues(text: str, start: int, end: int) -> Tense:
    """The tense by the nearest cue in the clause: what stands before the words counts more than what follows."""
    left = text[max(0, start - _BEFORE) : start]
    cut = max((stop.end() for stop in _STOP.finditer(left)), default=0)
    cues = list(_CUE.finditer(left, cut))
    if cues:
        return _told(cues)
    right = text[end : end + _AFTER]
    stop_at = _STOP.search(right)
    cue = _CUE.search(right, 0, stop_at.start() if stop_at else len(right))
    return Tense.UNTOLD if cue is None else Tense.FUTURE if cue["future"] else Tense.PAST


def _told(cues: list[re.Match[str]]) -> Tense:
    last = cues[-1]
    if last["future"]:
        return Tense.FUTURE
    if len(cues) > 1 and cues[-2]["future"] and last.start() - cues[-2].end() < 12:
        return Tense.FUTURE  # "will be held Friday", "is expected to be released in May"
    return Tense.PAST
