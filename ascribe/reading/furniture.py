"""The words around a story: datelines, bylines, captions, credits, and what the page put there to be clicked."""

from __future__ import annotations

import re

VERSION = 1

_DAY = r"(?:\d{1,2}\.?\s+)?[A-Za-z]{3,9}\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+(?:\d{4}|\d{2}(?!\d)))?|no\s+date|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
_MARK = r"(?:\s*(?:--?|–|—|>>)(?!\w)|\s+[-–—]+\s*(?=[\"'“‘A-Z0-9])|--|—)"
_TAGS = r"(?:\s*\[[^\[\]]{1,120}\]){0,6}"
_UPPER = r"[^\W\d_a-z][^\W\d_a-z.'’/-]+(?:[ \n][^\W\d_a-z][^\W\d_a-z.'’/-]*){0,4}(?:\s\([^()]{2,30}\))?"
_TITLED = r"[^\W\d_a-z][\w.'’-]{2,}(?:[ \n][^\W\d_a-z][\w.'’/-]+){0,2}"
_REGION = r"(?:,\s+[^\W\d_a-z][\w.'’]*(?:\s[^\W\d_a-z][\w.'’]*){0,2})?"
_AGENCY = r"\s*\([^()]{1,80}\)"

DATELINE = re.compile(
    rf"(?:{_UPPER}{_REGION}(?:,\s+(?:{_DAY}))?(?:{_AGENCY})?{_MARK}"  # KYIV, June 3 (Reuters) -
    rf"|(?:{_TITLED}){_REGION}(?:,\s+(?:{_DAY}))?{_AGENCY}(?:{_MARK}|:)"  # Lima (AP) —
    rf"|(?:{_TITLED}){_REGION},\s+(?:\d{{1,2}}\s+[A-Z][a-z]{{2,8}}|[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}}){_MARK}"  # Lima, 3 June -
    rf"|(?:{_TITLED}),\s+[A-Z]{{3,8}}{_MARK}"  # Lima, EFE –
    rf"|(?:{_TITLED})(?:-\s|\s*—\s|\s+[–-]\s)(?=[\"“‘A-Z])"  # Lima— Police
    rf"|{_UPPER}:\s+(?=[\"'“‘A-Z0-9])"  # LIMA: Police
    rf"){_TAGS}\s*"
)
# With no mark the town can only be told from a first word in capitals by its agency: LIMA (AP) Police
BARE_DATELINE = re.compile(rf"{_UPPER}{_REGION}\s+\([A-Z][^()]{{1,40}}\)\s+(?=[A-Z\"“])")
NO_TOWN = re.compile(
    r"(?:UPDATE|BREAKING|CORRECTION|RELATED|WATCH|VIDEO|PHOTOS?|FILE|EXCLUSIVE|DEVELOPING|READ|NOTE|SEE|WARNING|NEW|MORE|LIVE|OPINION|STORY|MAP|GALLERY|MORE|QUOTE|FACTS|TIMELINE|ANALYSIS|INTERVIEW|DATE|TIME|WHERE|WHEN|WHO|WHAT)\b",
    re.IGNORECASE,
)

_WIRES = r"AFP|AP|Reuters|REUTERS|UPI|EFE|ANSA|DPA|dpa|TASS|Xinhua|Interfax|Bloomberg|IRNA|SANA|RIA Novosti|Sputnik|Anadolu|PTI|IANS|AAP|PA"
AGENCY_WORD = re.compile(rf"(?:{_WIRES})\b(?:\s+and\s+(?:agencies|{_WIRES})\b)?")

BYLINE = re.compile(
    r"(?:[Bb]y|BY|Written by|Posted by|Author:)\s+[A-Z][^\n.!?]{2,100}$|[A-Z][\w.'’ -]{3,40},\s+(?:Staff\s+Writer|[A-Z][\w ]{2,30}\s+(?:Writer|Reporter|Correspondent|Editor))\s*$"
    r"|(?:Staff|Agencies|Staff (?:and|&) agencies|News agencies|Staff reports?|Associated Press)\s*$"
)
NAMES_ONLY = re.compile(r"(?:[A-Z][\w'’-]*\.?\s+){1,7}[A-Z][\w'’-]+\.(?=\s)")

PHOTO_CREDIT = re.compile(
    r"[\(\[](?:(?:file )?photo|image|picture|courtesy|AP Photo|screen ?grab|credit|source)\b[^()\[\]\n]{0,100}[\)\]]\.?\s*$"
    r"|[\(\[](?:AP|AFP|Reuters|REUTERS|Getty|EPA|TASS|Xinhua)(?:\s?/[^()\[\]\n]{1,80}|\s+photo[^()\[\]\n]{0,60}| Images[^()\[\]\n]{0,60})[\)\]]\.?\s*$"
    r"|\((?-i:[A-Z][^()/\n]{2,40}/[A-Z][^()/\n]{1,40})\)\s*$"
    r"|\((?:[^()\n]{0,60}(?:['’]s office|police|department|handout|facebook|mugshot|jail|sheriff|getty)[^()\n]{0,40})\)\s*$"
    r"|(?:©|\(c\)|(?:Photo|Image|Picture|Credit)(?: credit| by)?:|Photograph:|Photo by |AP Photo ?/)\s?[^\n]{1,80}$"
    r"|^(?:Getty Images|Shutterstock|AP|AFP|EPA)\s*$|(?:Image|Photo|Picture)s? (?:via|courtesy(?: of)?) [^\n]{2,60}$"
    r"|(?:REUTERS|AFP|AP)\s?/\s?[A-Z][^\n]{1,50}$",
    re.IGNORECASE,
)
FILE_PHOTO = re.compile(r"(?:\b[Ff]ile\s+(?:photo|image|picture|pic)|\bFILE(?: PHOTO)?|\b[Aa]rchive photo)(?:graph)?\.?\)?\s*$")
CAPTION_START = re.compile(
    r"(?:FILE\s*(?:PHOTO)?\s*[-–—:]|(?:File )?(?:Photo|Image|Picture|Caption|Pictured)\s*:|AP Photo\b|In this (?:\w+\.? \d+, \d{4},? )?(?:file )?(?:photo|image)\b)",
    re.IGNORECASE,
)
INLINE_CREDIT = re.compile(
    r"\((?:AP Photo|AFP Photo|Photo|Image)\b[^()\n]{0,100}\)|\((?:[A-Z][\w.]*\s){1,4}and [Aa]gencies\)|\((?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA)\s?/[^()\n]{1,80}\)|(?<=[.!?] )\((?:AP|AFP|Reuters|REUTERS|EPA)\)(?=\s[A-Z])"
)

CREDIT_LINE = re.compile(
    rf"(?:[-–—]{{0,2}}\s?[(\[]?(?:{_WIRES})[)\]]?\.?|\(?(?:With|With reporting by|From)\s+[^\n.]{{2,80}}\)?\.?"
    r"|\(?(?:Additional |Writing |With )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) (?:and \w+ )?by\b.{0,300}|Compiled by\b.{0,200}|Source:? ?[A-Z][^\n.]{1,60}|© ?[^\n]{1,60})$"
    r"|[-–—]{1,2} ?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}$|.{2,120}\bcontributed to (?:this|the) (?:report|story|article)\b.{0,40}$",
    re.DOTALL,
)

# Each says by itself that the line is the page's and not the story's.
BOILERPLATE_LINE = re.compile(
    r"(?:(?:copyright\b|\(c\) ?\d{4}|© ?(?:copyright )?(?:19|20)\d\d).{0,300}|.{0,200}\ball rights reserved\b.{0,200}"
    r"|.{0,200}\bmay not be (?:published|reproduced)\b.{0,200}"
    r"|(?:click|tap) (?:here|on)\b.{0,200}|(?:sign up|subscribe|register)\b.{0,200}|(?:follow|like|join) (?:us|our)\b.{0,160}|follow @?\w+ on\b.{0,160}"
    r"|stay (?:with|tuned)\b.{0,200}|(?:this|it) is a (?:developing|breaking)\b.{0,200}|this story is (?:developing|only available)\b.{0,200}"
    r"|check back\b.{0,120}|never miss\b.{0,200}|download (?:the|our)\b.{0,160}|get (?:the )?(?:latest|breaking|more|our)\b.{0,160}"
    r"|(?:read|see|view)\s?(?:more|also|full|next|all|comments?|the full)\b.{0,200}|(?:also|you may also) (?:read|like)\b.{0,200}"
    r"|(?:related|recommended|more on this|more from|most (?:read|popular|viewed)|trending|don['’]t miss|read|watch|listen|see|also read|more)\s*(?:articles?|stories|story|news|topics|content|coverage|videos?)?\s*[:|].{0,200}"
    r"|(?:related|recommended|trending|top)\s+(?:articles?|stories|story|news|topics|content|coverage|videos?|headlines)\b.{0,100}|read or share\b.{0,100}|more (?:from|on|in)\b[^.]{0,100}"
    r"|(?:share|tweet|print|email|e-mail|save|advertisement|advertising|ad|sponsored|comments?|close|loading|listen now|watch now|watch live|skip ad|story continues below(?: advertisement)?"
    r"|read also|see also|back to (?:top|gallery)|caption|video|photos?|gallery|facebook|twitter|whatsapp|telegram|instagram|linkedin|reddit|continue reading|leave a comment|newsletter|tags)\W*"
    r"|(?:share|tweet|print|email) (?:this|on|via|article|story|page)\b.{0,80}|tags?:.{0,200}|topics?:.{0,200}|filed under\b.{0,200}|posted in\b.{0,200}"
    r"|text ['\"“”]?\w+['\"“”]? to \d{4,6}\b.{0,200}|(?:twitter|facebook|instagram|e-?mail|phone|contact)\s*:.{0,120}|\d{0,6} ?(?:shares?|comments|views)\b\W*\d*"
    r"|(?:reach|contact|e-?mail)\b.{0,120}\b[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,12}\b.{0,80}|[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,12}|@\w{2,30}|https?\S{4,300}"
    r"|our standards:.{0,120}|terms of (?:use|service)\b.{0,200}|privacy policy\b.{0,200}|cookie policy\b.{0,200}|image \d+ of\b.{0,200}|\[continued\]|(?:twitter )?@\w{2,30}|[\d() .+-]{7,24}|\d{1,2}:\d\d [^\n]{5,180}[^.!?”\"\s]|first published\b.{0,80}|last (?:updated?|modified)\b.{0,80})\s*$",
    re.IGNORECASE | re.DOTALL,
)

TAIL_CREDIT = re.compile(
    rf"(?:(?<=[.!?\"”)])|(?<=\s))\(?(?:(?:Additional r|R)eporting(?: and \w+)? by\b|Editing by\b|Writing by\b|Compiled by\b)|\((?:Source:|With\s+(?:{_WIRES})\b|(?:{_WIRES})\b[^()]{{0,40}}\)\s*$)"
    rf"|(?<=[.!?\"”]) ?(?:--?|–|—)\s?(?:{_WIRES})\.?\s*$|(?<=[.!?\"”])\s+(?:Source:? [A-Z][\w ,]{{1,60}}$|[A-Z][a-z]+ contributed to this (?:report|story)\b)"
    rf"|(?<=[.!?\"”])\s+[A-Z][\w.]*(?: [A-Z][\w.-]*){{0,3}} ?(?:/ ?[A-Z][\w.]*(?: [A-Z][\w.-]*){{0,3}} ?){{1,4}}$"  # desk names: A. Roe / B. Doe
    rf"|(?<=[.!?\"”])\s+(?:[A-Z]{{2,5}}(?: \d{{1,3}})?|\d{{1,3}}(?:-\d{{1,3}})?)\s*$"  # desk initials
    rf"|(?<=[.!?\"”])\s+[A-Z][a-z]+(?: [A-Z][\w-]+){{1,2}}\s*$"  # a desk name without a stop
)
TAIL_BOILERPLATE = re.compile(
    r"\bRead Also\s*$|\bLast Update:|\bOur Standards:|(?<=[.!?\"”])\s+Related (?=[A-Z])|\bNever miss a story\b|(?<=[.!?\"”)])\s*(?:Twitter|Facebook|Print|Tweet|Share)\s*$|\bCommunity standards ?Discussion\b"
    r"|(?<=[.!?\"”])\s+(?:[A-Z][\w-]* ){0,20}(?:Privacy Policy|Terms of Use|Contact Us|Cookie Policy)\b|\bAll rights reserved\b|\[CONTINUED\]\s*$|\bCopyright (?:©|\(c\)|(?:19|20)\d\d)"
)
OPENER = r"(?:A|An|The|At|In|On|As|After|More|Over|Nearly|Almost|About|Around|Some|Several|Dozens|Scores|Hundreds|Thousands|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Police|\d[\d,]*)"
# A tag list has no end of its own; the story starts again with an article, a preposition or a number.
INLINE_TAGS = re.compile(rf"(?<=[.\s])Tags (?:(?!{OPENER}\b)[\w'’-]+ ){{1,25}}(?={OPENER}\b (?:[a-z\d]|[A-Z]\w* [a-z]))")
INLINE_VIDEO = re.compile(r"(?:(?<=[.!?]\s)|(?<=^))[^.!?\n]{5,160} - YouTube\b")
EXTENDED_HEADLINE = re.compile(rf"(?:\s+(?!{OPENER}\b)[A-Z][\w-]*){{1,2}}(?=\s+{OPENER}\s)")
