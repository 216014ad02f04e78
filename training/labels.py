"""The labels that the network learns: UD tags and relations, and seven kinds of name."""

NAME_KINDS = ("PERSON", "ORGANISATION", "PLACE", "FACILITY", "WEAPON", "EVENT", "NATIONALITY")
NAME_LABELS = ("O", *(f"{edge}-{kind}" for kind in NAME_KINDS for edge in "BI"))

TAGS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X",
)  # fmt: skip

RELATIONS = (
    "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "compound", "conj", "cop", "csubj", "dep",
    "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj",
    "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
    "acl:relcl", "aux:pass", "compound:prt", "csubj:pass", "nmod:poss", "nsubj:pass", "obl:agent", "obl:unmarked", "nmod:unmarked", "nmod:desc",
)  # fmt: skip
"""Universal Dependencies relations; of the subtypes only those that a rule of the reader asks for."""

SHAPES = ("lower", "title", "upper", "mixed", "digits", "other")
"""How a word is written: the encoder is uncased, and capitals tell names."""


def shape(word: str) -> int:
    """The index of the word's shape in SHAPES."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 4 if any(c.isdigit() for c in word) else 5
    if all(c.islower() for c in letters):
        return 0
    if all(c.isupper() for c in letters):
        return 2 if len(letters) > 1 else 1
    return 1 if letters[0].isupper() and all(c.islower() for c in letters[1:]) else 3


def relation(label: str) -> int:
    """The index of a treebank's relation, its subtype dropped where RELATIONS has none."""
    base = label.split(":", maxsplit=1)[0]
    for name in (label, base):
        if name in RELATIONS:
            return RELATIONS.index(name)
    return RELATIONS.index("dep")
