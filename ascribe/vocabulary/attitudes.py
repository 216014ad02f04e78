"""Words that tell what somebody wants, feels, tries or judges: verbs by class and frame, adjectives, nouns. None puts a fact forward."""

from __future__ import annotations

from ascribe.vocabulary.terms import Stance

VERSION = 1

_ANY = "for,on,to,about,with,of,at,against,in,upon,over,toward,towards"

ATTITUDE_VERBS: tuple[tuple[Stance, str, str], ...] = (
    # trying and intending
    (Stance.PREDICTED, "i", "seek attempt aim strive endeavour endeavor scramble prepare choose elect opt aspire long yearn itch"),
    (Stance.PREDICTED, "i", "dare volunteer consent offer hesitate rush hasten bother"),
    (Stance.PREDICTED, "o", "seek pursue eye contemplate weigh mull ponder plot crave covet desire request solicit offer propose"),
    (Stance.PREDICTED, "p=for", "push hope long yearn root vote lobby bargain aim brace opt press petition apply strive"),
    (Stance.PREDICTED, "p=against", "vote rally argue fight advise decide"),
    (Stance.PREDICTED, "i", "vote push"),
    (Stance.PREDICTED, "p=on", "count bank rely insist vote"),
    # seeing, judging, holding to be
    (Stance.ASSERTED, "co", "see recognise recognize notice discover figure calculate determine conceive fathom sense perceive deem"),
    (Stance.ASSERTED, "o", "judge rate interpret treat misjudge overestimate underestimate identify ignore overlook discount downplay"),
    (
        Stance.ASSERTED,
        "o",
        "minimise exaggerate misrepresent mischaracterize misstate distort scrutinise scrutinize probe reassess rethink",
    ),
    (Stance.ASSERTED, "co", "reconsider contemplate ascertain foresee vouch trust distrust mistrust conjecture surmise"),
    # ways of saying, and what is said of a matter
    (Stance.ASSERTED, "co", "email message text boom thunder gush mutter mumble chant sing holler bellow roar growl sneer confess divulge"),
    (
        Stance.ASSERTED,
        "co",
        "intimate preach lecture rant grumble gripe whine bemoan bewail moan protest signal demonstrate illustrate",
    ),
    (Stance.ASSERTED, "co", "stipulate mandate decree teach marvel posit hypothesise hypothesize theorise theorize misstate"),
    (Stance.ASSERTED, "o", "present submit file circulate pitch float sponsor draft author pen craft sign pass approve"),
    (Stance.ASSERTED, "o", "adopt enact ratify authorise authorize veto ban forbid prohibit bar permit allow overrule overturn"),
    (Stance.ASSERTED, "o", "release leak share detail summarise summarize recap recite reference articulate pose answer query address"),
    (Stance.ASSERTED, "o", "frame paint style term title attribute credit link equate tie connect trace liken contrast conflate dub"),
    (Stance.ASSERTED, "p=on", "focus dwell touch elaborate expound speculate comment remark expand concentrate seize weigh zero"),
    (Stance.ASSERTED, "p=to", "point refer allude subscribe confess admit respond reply listen consent acquiesce testify appeal attest"),
    (Stance.ASSERTED, "p=at", "hint scoff sneer laugh marvel bristle balk recoil rage jab poke rail lash"),
    (
        Stance.ASSERTED,
        "p=about,over,with,against,on,of",
        "rant rave fume fret gush brag boast argue spar quarrel bicker feud squabble haggle",
    ),
    (
        Stance.ASSERTED,
        "p=about,over,with,against,on,of",
        "negotiate disagree differ sympathise sympathize side reminisce muse warn inquire",
    ),
    (Stance.ASSERTED, "p=about,over,with,against,on,of", "enquire chat confer consult speak deliberate protest approve disapprove despair"),
    # turning to others
    (Stance.ASSERTED, "co", "exhort beseech admonish counsel advise pressure press lobby prod nudge goad challenge request summon"),
    (Stance.ASSERTED, "co", "remind alert reassure compel entreat"),
    # praise and blame
    (
        Stance.ASSERTED,
        "o",
        "deride disparage belittle demonise demonize vilify savage insult smear reprimand reproach scorn shun spurn snub",
    ),
    (Stance.ASSERTED, "o", "rebuff disown resist counter contest boo heckle jeer sue mourn protest bemoan decry lament dispute scoff"),
    (Stance.ASSERTED, "o", "rip trash knock jab needle hammer shame disrespect dismiss ridicule deny discredit undercut question grill"),
    (
        Stance.ASSERTED,
        "o",
        "celebrate cherish laud extol promote plug value prize relish savour savor favour admire idolise idolize revere",
    ),
    (
        Stance.ASSERTED,
        "o",
        "honour honor bless greet envy pity forgive excuse tolerate accept abhor loathe detest dread fear fault lecture",
    ),
    (Stance.ASSERTED, "o", "stress emphasise emphasize underscore highlight spotlight amplify echo repeat reiterate push tout"),
)
"""Verbs by stance and frame, as in `cues`:"c"a clause,"o"an object,"i"an infinitive,"p"a phrase after one of the prepositions."""

MOVING = frozenset(
    "anger annoy irritate infuriate enrage surprise shock stun alarm scare frighten please delight upset offend disappoint frustrate puzzle "
    "baffle impress unsettle rattle embarrass outrage intrigue horrify appal appall dismay trouble unnerve galvanise galvanize thrill "
    "astonish amaze amuse disgust sadden resonate".split()
)
"""Verbs whose object is whoever feels."""

SEEMING = frozenset("seem seems seemed appear appears appeared sound sounds sounded".split())
"""Verbs that put a thing forward as somebody unnamed sees it."""

ATTITUDE_ADJECTIVES = frozenset(
    "sure certain confident convinced aware unaware skeptical sceptical doubtful hopeful optimistic pessimistic wary leery mindful "
    "conscious afraid fearful scared frightened worried concerned anxious nervous uneasy alarmed angry furious mad upset annoyed "
    "irritated frustrated disappointed unhappy happy glad pleased delighted thrilled excited proud ashamed embarrassed sorry grateful "
    "thankful shocked surprised stunned appalled horrified disgusted sick tired weary eager keen reluctant unwilling willing ready "
    "prepared inclined determined hesitant loath quick unafraid adamant insistent supportive critical dismissive contemptuous "
    "scornful hostile sympathetic interested uninterested comfortable uncomfortable satisfied dissatisfied content impressed fond "
    "jealous envious tolerant opposed averse receptive amenable neutral undecided silent mum outspoken unapologetic cynical suspicious "
    "curious desperate enthusiastic passionate defiant defensive amazed baffled puzzled bullish bearish clear unclear vocal".split()
)
"""What somebody is who holds a view: "is sure that", "is wary of"."""

ATTITUDES_OF_THE_MIND = frozenset(
    "hope hopes concern concerns view views opinion opinions idea argument arguments suggestion suggestions promise promises threat "
    "threats criticism criticisms complaint complaints question questions support opposition call calls decision decisions plan plans "
    "pledge pledges vow vows demand demands proposal proposals request requests insistence praise endorsement endorsements belief beliefs "
    "fear fears doubt doubts desire wish wishes refusal disdain contempt dislike hatred admiration enthusiasm approval disapproval "
    "recognition admission message reference references prediction warning warnings assessment advice agreement disagreement attempt "
    "goal aim intention intent preference skepticism scepticism optimism pessimism confidence faith trust "
    "distrust worry worries anxiety frustration disappointment satisfaction dissatisfaction sympathy rejection condemnation denunciation "
    "rebuke objection objections protest apology regret regrets thanks gratitude verdict ruling declaration description account "
    "explanation speculation guess estimate conviction notion theory contention suspicion suspicions allegation allegations assertion "
    "assertions claim claims accusation accusations remark remarks comment comments statement statements aversion affection passion "
    "commitment reluctance willingness eagerness determination resolve anger outrage dismay alarm relief surprise thoughts feelings "
    "stance position outlook forecast appeal plea jab dig swipe tribute defense defence".split()
)
"""Nouns of what people hold, ask for or say, where their owner and their matter stand beside them."""

LIGHT = frozenset(
    "make makes made making have has had having give gives gave given giving express expresses expressed expressing voice voices voiced "
    "voicing raise raises raised raising offer offers offered offering issue issues issued issuing take takes took taking show shows "
    "showed shown showing share shares shared sharing hold holds held holding put puts putting deliver delivers delivered delivering "
    "declare declares declared reiterate reiterated announce announces announced".split()
)
"""Verbs that only carry such a noun: "made a promise to", "has doubts about"."""

VOICELESS = frozenset(
    "criticism allegations allegation accusations accusation speculation rumors rumours claims concerns concern fears doubts complaints "
    "warnings suspicion suspicions outrage".split()
)
"""Nouns of what is in the air, whoever holds it: "criticism of the raid", "fears of a flood"."""

PHRASAL: dict[str, frozenset[str]] = {
    verb: frozenset(particles.split())
    for verb, particles in {
        "lay": "out", "set": "out", "spell": "out", "rule": "out in", "lash": "out", "speak": "out up", "push": "back", "fire": "back",
        "hit": "back out", "go": "after", "brush": "off aside", "shrug": "off", "play": "down up", "sum": "up", "bring": "up", "call": "out",
        "single": "out", "back": "down away", "walk": "back", "weigh": "in", "chime": "in", "double": "down", "zero": "in", "take": "on",
        "turn": "down away", "come": "out", "sign": "off on", "lean": "toward towards", "look": "for to", "dig": "in", "hold": "out",
        "make": "clear", "lobby": "for against", "fight": "for against", "stand": "by for against", "side": "with", "struggle": "with",
    }.items()
}  # fmt: skip
"""Verbs that tell of speech or of a stand with the particle that follows: "lash out", "stand by"."""
