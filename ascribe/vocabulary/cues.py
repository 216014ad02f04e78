"""Words that tell of speech: verbs, nouns, adverbs and phrases, with the stance that each gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ascribe.vocabulary.attitudes import ATTITUDE_VERBS
from ascribe.vocabulary.terms import Stance

VERSION = 2


class Sort(StrEnum):
    """What kind of saying a cue tells of: only the first four put a fact forward."""

    SPEECH = "speech"
    COUNT = "count"
    THOUGHT = "thought"
    ACCUSATION = "accusation"
    ATTITUDE = "attitude"


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying or thinking.

    `frames` says what may follow as the thing said: "c" a clause, "o" an object, "i" an infinitive, "p" a preposition of
    `prepositions`; `addressed` is true where the object is the hearer ("told", "informed").
    """

    lemma: str
    sort: Sort
    stance: Stance
    frames: str
    prepositions: frozenset[str] = frozenset()
    addressed: bool = False


_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "speak": "speaks spoke spoken speaking",
    "think": "thinks thought thinking",
    "know": "knows knew known knowing",
    "see": "sees saw seen seeing",
    "find": "finds found finding",
    "foresee": "foresees foresaw foreseen foreseeing",
    "forecast": "forecasts forecast forecasted forecasting",
    "swear": "swears swore sworn swearing",
    "read": "reads reading",
    "feel": "feels felt feeling",
    "hold": "holds held holding",
    "understand": "understands understood understanding",
    "seek": "seeks sought seeking",
    "hear": "hears heard hearing",
    "learn": "learns learned learnt learning",
    "quip": "quips quipped quipping",
    "admit": "admits admitted admitting",
    "blog": "blogs blogged blogging",
    "slam": "slams slammed slamming",
    "plan": "plans planned planning",
    "prefer": "prefers preferred preferring",
    "refer": "refers referred referring",
    "concur": "concurs concurred concurring",
    "infer": "infers inferred inferring",
    "foretell": "foretells foretold foretelling",
    "retweet": "retweets retweeted retweeting",
    "dream": "dreams dreamed dreaming",
    "forget": "forgets forgot forgotten forgetting",
    "choose": "chooses chose chosen choosing",
    "agree": "agrees agreed agreeing",
    "disagree": "disagrees disagreed disagreeing",
    "guarantee": "guarantees guaranteed guaranteeing",
    "decree": "decrees decreed decreeing",
    "rap": "raps rapped rapping",
    "mean": "means meant meaning",
    "teach": "teaches taught teaching",
    "sing": "sings sang sung singing",
    "cast": "casts cast casting",
    "fight": "fights fought fighting",
    "tie": "ties tied tying",
    "vie": "vies vied vying",
    "forbid": "forbids forbade forbidden forbidding",
    "forgive": "forgives forgave forgiven forgiving",
    "bid": "bids bidding",
    "dig": "digs dug digging",
    "stand": "stands stood standing",
    "make": "makes made making",
    "hit": "hits hitting",
    "come": "comes came coming",
    "take": "takes took taken taking",
    "bring": "brings brought bringing",
    "go": "goes went gone going",
    "set": "sets setting",
    "lay": "lays laid laying",
}


_DOUBLING = frozenset("admit commit permit submit rip plot rap tap jab dub pan stir spar plug shun snub bid sum".split())


def forms(lemma: str) -> tuple[str, ...]:
    """The verb in all its forms."""
    if lemma in _IRREGULAR:
        return (lemma, *_IRREGULAR[lemma].split())
    if lemma.endswith("y") and lemma[-2:-1] not in "aeou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    if lemma.endswith("ee"):
        return lemma, third, lemma + "d", lemma + "ing"
    stem = lemma[:-1] if lemma.endswith("e") else lemma + (lemma[-1] if lemma in _DOUBLING else "")
    return lemma, third, stem + "ed", stem + "ing"


# lemma lists by sort, stance and frame; "=" gives the prepositions of frame "p"
_VERBS: tuple[tuple[Sort, Stance, str, str], ...] = (
    (
        Sort.SPEECH,
        Stance.ASSERTED,
        "c",
        "say read add assert aver opine quip joke exclaim reason continue remark comment write tweet blog post answer",
    ),
    (
        Sort.SPEECH,
        Stance.ASSERTED,
        "c",
        "reply respond point conclude maintain insist contend argue note observe stress retort counter muse summarise",
    ),
    (
        Sort.SPEECH,
        Stance.ASSERTED,
        "c",
        "interject whisper yell shout cry scream reckon elaborate caution summarize testify attest infer retweet opine",
    ),
    (
        Sort.SPEECH,
        Stance.ASSERTED,
        "co",
        "report announce declare state reveal disclose explain describe emphasise emphasize specify recount detail",
    ),
    (
        Sort.SPEECH,
        Stance.ASSERTED,
        "co",
        "repeat reiterate recall mention indicate underline underscore highlight clarify relay acknowledge admit find",
    ),
    (Sort.SPEECH, Stance.ASSERTED, "co", "concede publish cite suggest imply broadcast list quote signal hint echo proclaim pronounce"),
    (Sort.SPEECH, Stance.ASSERTED, "cp=of,about,on", "tell inform notify brief remind assure advise reassure"),
    (Sort.SPEECH, Stance.CONFIRMED, "co", "confirm verify corroborate affirm reaffirm"),
    (Sort.SPEECH, Stance.CLAIMED, "coi", "claim allege purport profess"),
    (Sort.SPEECH, Stance.DENIED, "co", "deny reject dismiss refute rebut dispute repudiate disavow disclaim contradict"),
    (Sort.SPEECH, Stance.PREDICTED, "co", "predict forecast foresee foretell project anticipate"),
    (Sort.SPEECH, Stance.PREDICTED, "cop=of,about,against", "warn"),
    (Sort.SPEECH, Stance.PREDICTED, "ci", "expect"),
    (Sort.COUNT, Stance.ASSERTED, "co", "count record document register tally log catalogue"),
    (Sort.COUNT, Stance.ESTIMATED, "co", "estimate"),
    (Sort.THOUGHT, Stance.ESTIMATED, "cp=in", "believe think suspect assume presume speculate suppose guess fear assess"),
    (Sort.ACCUSATION, Stance.ACCUSED, "p=of,for,with,on", "accuse blame"),
    (Sort.ACCUSATION, Stance.ACCUSED, "cp=with", "charge"),
    (Sort.ACCUSATION, Stance.ACCUSED, "p=for", "condemn denounce criticise criticize slam castigate fault"),
    (
        Sort.ATTITUDE,
        Stance.ASSERTED,
        "co",
        "know learn realise realize understand remember acknowledge question doubt decide show consider",
    ),
    (Sort.ATTITUDE, Stance.ASSERTED, "co", "imagine feel regret lament propose recommend demand forget appreciate"),
    (Sort.ATTITUDE, Stance.ASSERTED, "cop=for,about,on", "ask wonder complain worry care pray beg plead petition"),
    (Sort.ATTITUDE, Stance.ASSERTED, "co", "order instruct command persuade convince urge encourage implore"),
    (Sort.ATTITUDE, Stance.PREDICTED, "cip=for", "hope promise vow pledge threaten swear agree intend plan"),
    (Sort.ATTITUDE, Stance.PREDICTED, "oi", "want wish prefer like"),
    (Sort.ATTITUDE, Stance.ASSERTED, "i", "refuse decline claim opt resolve aspire vow"),
    (
        Sort.ATTITUDE,
        Stance.ASSERTED,
        "p=for,on,to,about,with,of,at,against,in,upon",
        "call refer allude talk speak react object agree disagree laugh appeal",
    ),
    (
        Sort.ATTITUDE,
        Stance.ASSERTED,
        "p=for,on,to,about,with,of,at,against,in,upon",
        "lobby campaign apologise apologize boast brag joke warn press argue",
    ),
    (
        Sort.ATTITUDE,
        Stance.ASSERTED,
        "o",
        "condemn denounce criticise criticize decry deplore slam blast praise hail applaud commend welcome mock ridicule",
    ),
    (
        Sort.ATTITUDE,
        Stance.ASSERTED,
        "o",
        "support oppose endorse back favor favour defend attack discuss address portray depict characterise characterize",
    ),
    (
        Sort.ATTITUDE,
        Stance.ASSERTED,
        "o",
        "thank congratulate insult invoke tout trumpet champion salute cheer admire love hate like dislike trust",
    ),
    (
        Sort.ATTITUDE,
        Stance.ASSERTED,
        "o",
        "fault lambaste lambast assail rebuke castigate chide berate scold skewer taunt rail bash label brand dub",
    ),
    (Sort.ATTITUDE, Stance.ASSERTED, "o", "express voice convey issue outline unveil challenge rule name call"),
    (
        Sort.ATTITUDE,
        Stance.ASSERTED,
        "o",
        "respect resent enjoy despise view regard perceive envision envisage embrace advocate justify analyse analyze",
    ),
    (Sort.ATTITUDE, Stance.ASSERTED, "o", "examine explore review debate rank compare liken contrast nominate honor honour"),
)


def _verbs() -> dict[str, tuple[Cue, ...]]:
    found: dict[str, dict[tuple[Sort, str], Cue]] = {}
    for sort, stance, frames, lemmas in (*_VERBS, *((Sort.ATTITUDE, *group) for group in ATTITUDE_VERBS)):
        letters, _, prepositions = frames.partition("=")
        for lemma in lemmas.split():
            addressed = lemma in ADDRESSED
            for form in forms(lemma):
                before = found.setdefault(form, {}).get((sort, lemma))
                framed = letters + (before.frames if before else "")
                tied = frozenset(prepositions.split(",")) - {""} | (before.prepositions if before else frozenset())
                found[form][sort, lemma] = Cue(lemma, sort, before.stance if before else stance, framed, tied, addressed)
    return {form: tuple(cues.values()) for form, cues in found.items()}


ADDRESSED = frozenset(
    "tell inform notify brief remind assure advise reassure ask urge warn order instruct command persuade convince encourage implore beg".split()
)
"""Verbs whose object is the hearer."""

VERBS: dict[str, tuple[Cue, ...]] = _verbs()
"""Every form of every verb; a form with two readings has both, speech first."""

PLAIN = frozenset(
    "said says say told tells added adds wrote writes stated states claimed claims confirmed confirms announced announces reported "
    "reports denied denies warned warns insisted insists noted tweeted posted stressed".split()
)
"""Forms that are taken for speech where a sentence carries no tags."""

CERTAIN = frozenset("said says".split())
"""Forms that are speech whatever tag the parser gives."""

CLOSING = frozenset(
    "say tell report add note state announce declare write tweet post stress insist maintain argue explain claim allege confirm warn "
    "estimate believe think predict assert affirm observe remark reveal recall continue conclude reply respond emphasise emphasize "
    "acknowledge admit concede reiterate repeat joke assure disclose suggest contend testify specify comment recount quip shout yell "
    "cry exclaim caution charge indicate hope ask wonder forecast reckon broadcast lament complain point elaborate fear underline "
    "underscore vow promise pledge threaten publish record declare agree counter retort deny opine muse tell scream learn read show find "
    "answer surmise boom thunder gush mutter confess marvel grumble chant".split()
)
"""Lemmas that may follow what they report ("nine died, police said")."""

DOCUMENTS = frozenset(
    "statement communique communiqué release report study paper document note message post tweet letter dispatch bulletin survey account "
    "article story declaration update briefing memo transcript interview broadcast filing affidavit indictment complaint review "
    "investigation analysis poll editorial column".split()
)
"""Things that speak for whoever issued them."""

DATA = frozenset(
    "toll tolls data figures statistics information estimates estimate count list lists records results result findings tally numbers evidence "
    "version versions edition editions correction corrections clarification".split()
)
"""What is gone by ("according to the latest toll"): whoever gathered it speaks, and nobody where nobody is named."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""Days that may stand between a cue and what it reports."""

MANNER = frozenset(
    "type types kind size age location schedule plan plans law laws rule rules standards principle principles needs ability custom "
    "tradition terms circumstances weather method criteria".split()
)
"""What things are done according to, and nobody speaks."""

TIMES = frozenset(
    "day days week weeks month months year years hour hours minute minutes morning afternoon evening night midnight noon today yesterday "
    "purpose purposes strategy atrocities departure release checkpoint town village".split()
)
"""Times, places and deeds that a lost comma puts beside a verb of speech."""

INVESTIGATING = frozenset(
    "investigation inquiry enquiry inquest probe autopsy court jury judge panel commission committee mission study survey poll report "
    "audit review analysis research researchers investigators monitors inspectors".split()
)
"""Those whose finding is a statement; others find bodies and bombs."""

INANIMATE = frozenset(
    "attack attacks blast blasts explosion explosions bomb bombs bombing bombings strike strikes airstrike airstrikes raid raids shelling "
    "shell shells missile missiles rocket rockets fire fires war conflict fighting clashes clash battle earthquake storm flood accident "
    "crash offensive violence assault shooting shootings gunfire mine mines drone drones operation operations barrage bombardment disease "
    "virus famine disaster incident collision ambush massacre".split()
)
"""What claims lives and reports nothing."""

LIVES = frozenset({"life", "lives"})
"""What an attack claims."""

GIVING = frozenset("give gives gave giving given provided provides offered offers issued issues released releases published".split())
"""Verbs that give a toll."""

COUNTING = frozenset("put puts putting raised raises revised revises lowered lowers increased updated".split()) | GIVING
"""Verbs that set a toll at a number, or to one, and those that give one."""

TOLLS = frozenset("toll tolls number numbers count figure figures total casualties losses dead death deaths estimate tally".split())
"""What is put at a number."""

HEDGES: dict[str, Stance] = {
    "reportedly": Stance.CLAIMED,
    "allegedly": Stance.CLAIMED,
    "purportedly": Stance.CLAIMED,
    "supposedly": Stance.CLAIMED,
}
"""Adverbs that ascribe a clause to nobody."""

NOUNS: dict[str, Stance] = {
    **dict.fromkeys("claim claims allegation allegations".split(), Stance.CLAIMED),
    **dict.fromkeys(
        "report reports statement statements announcement remark remarks assertion assertions comment comments".split(), Stance.ASSERTED
    ),
    **dict.fromkeys("accusation accusations charge charges".split(), Stance.ACCUSED),
    **dict.fromkeys("denial denials".split(), Stance.DENIED),
    **dict.fromkeys("confirmation".split(), Stance.CONFIRMED),
    **dict.fromkeys("warning warnings prediction predictions forecast forecasts".split(), Stance.PREDICTED),
    **dict.fromkeys("estimate estimates belief beliefs suspicion suspicions fear fears".split(), Stance.ESTIMATED),
}
"""Nouns that tell of speech where a clause or "of" follows."""

ATTITUDE_NOUNS = frozenset(
    "hope hopes concern concerns view views opinion idea argument arguments suggestion suggestions promise promises threat threats "
    "criticism complaint complaints question questions support opposition call calls decision plan plans pledge vow demand demands "
    "proposal request insistence praise endorsement attacks".split()
)
"""Nouns of attitude, with what they are held towards."""

OUTLET_WORDS = frozenset(
    "news newspaper tv television radio times post tribune herald guardian agency magazine daily channel broadcaster journal wire website "
    "press media network".split()
)
"""Words in the names of those who relay what others say."""

OUTLETS = frozenset(
    "reuters afp ap tass itar-tass interfax xinhua sana dpa efe ansa upi anadolu kyodo yonhap ria sputnik bbc cnn npr msnbc cnbc abc cbs nbc "
    "fox al-jazeera aljazeera al-arabiya alarabiya irna fars tasnim petra wafa mena unian ukrinform suspilne haaretz bloomberg politico "
    "breitbart telegram notimex prensa acan-efe rt dw france24 novosti".split()
)
"""Agencies and broadcasters known by one word."""
