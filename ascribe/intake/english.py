"""Text in, the name of its language out where it is not English."""

from __future__ import annotations

import re
import unicodedata

import py3langid

# Under sixty letters a list of names or a headline may seem any language.
_FEWEST_LETTERS = 60
_SAMPLE = 2000

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FUNCTION_WORDS = frozenset(
    "the of and to was were that with for said from by on at is are have has had it its as who which this they their be been he his she her "
    "will would not but after before when where than there other more into about also people killed police told".split()
)
_NO_OTHER = frozenset(
    "the and with from said were that which who would have been people killed wounded injured told after before about attack".split()
)
_SHORT = 300  # letters under which one word that no other language has tips the scale: names of people and places look like many languages
# English news has 30 to 45 of these in a hundred words, lists of names 15; other languages by chance under 8 (Dutch "is", "was", "had", "of").
_SURE, _LIKELY = 0.24, 0.13

_LANGUAGES = dict(
    pair.split(":")
    for pair in (
        "af:Afrikaans am:Amharic an:Aragonese ar:Arabic as:Assamese az:Azerbaijani be:Belarusian bg:Bulgarian bn:Bengali br:Breton bs:Bosnian ca:Catalan "
        "cs:Czech cy:Welsh da:Danish de:German dz:Dzongkha el:Greek en:English eo:Esperanto es:Spanish et:Estonian eu:Basque fa:Persian fi:Finnish "
        "fo:Faroese fr:French ga:Irish gl:Galician gu:Gujarati he:Hebrew hi:Hindi hr:Croatian ht:Haitian hu:Hungarian hy:Armenian id:Indonesian "
        "is:Icelandic it:Italian ja:Japanese jv:Javanese ka:Georgian kk:Kazakh km:Khmer kn:Kannada ko:Korean ku:Kurdish ky:Kyrgyz la:Latin "
        "lb:Luxembourgish lo:Lao lt:Lithuanian lv:Latvian mg:Malagasy mk:Macedonian ml:Malayalam mn:Mongolian mr:Marathi ms:Malay mt:Maltese nb:Norwegian "
        "ne:Nepali nl:Dutch nn:Norwegian no:Norwegian oc:Occitan or:Odia pa:Punjabi pl:Polish ps:Pashto pt:Portuguese qu:Quechua ro:Romanian ru:Russian "
        "rw:Kinyarwanda se:Sami si:Sinhala sk:Slovak sl:Slovenian sq:Albanian sr:Serbian sv:Swedish sw:Swahili ta:Tamil te:Telugu th:Thai tl:Tagalog "
        "tr:Turkish ug:Uyghur uk:Ukrainian ur:Urdu vi:Vietnamese vo:Volapük wa:Walloon xh:Xhosa zh:Chinese zu:Zulu"
    ).split()
)


def foreign(text: str) -> str | None:
    """The language that the text is written in, by name; None where it is English or too short to tell."""
    sample = text[:_SAMPLE]
    words = [w.lower() for w in _WORD.findall(sample)]
    share = sum(w in _FUNCTION_WORDS for w in words) / max(1, len(words))
    if share >= _SURE and len(words) > 20:
        return None  # the common case, without counting letters or loading the model
    letters = [c for c in sample if c.isalpha()]
    if len(letters) < _FEWEST_LETTERS:
        return None
    latin = sum(c.isascii() or unicodedata.name(c, "").startswith("LATIN") for c in letters) > 0.6 * len(letters)
    if latin and (share >= _LIKELY or (len(letters) < _SHORT and sum(w in _NO_OTHER for w in words) * 25 >= len(words))):
        return None
    language, _ = py3langid.classify(sample.lower())
    if language == "en":
        return None if latin else "a language in another script"
    return _LANGUAGES.get(language, f"the language with the code {language}")
