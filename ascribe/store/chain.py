"""The audit chain: each ruling is kept with a hash over all before it; what the chain says now, and where it is broken."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator

from ascribe.errors import Overtaken
from ascribe.store.protocol import Audited, Broken, Json, Tip

BEGINNING = ""
"""What the first ruling has before it."""


def link(previous: str, ruling: Json) -> str:
    """The hash over a ruling and the hash over those before it, whatever the order of its keys."""
    content = json.dumps([previous, ruling], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def not_overtaken(rulings: int, seen: int | None) -> None:
    """Refuse a decision by somebody who has not seen all rulings that there are. Raises Overtaken."""
    if seen not in (None, rulings):
        raise Overtaken(f"{rulings - (seen or 0)} rulings were added since you looked; look again and decide again")


def broken_chain(chain: Iterable[Audited]) -> Iterator[Broken]:
    """Rulings before which the chain is broken, each break once."""
    expected = BEGINNING
    for each in chain:
        if each.previous != expected:
            yield Broken(
                f"ruling {each.id}", f"the audit chain breaks before it (number {each.number}): an earlier ruling is not as it was"
            )
        expected = each.tip


def off_tip(chain: Iterable[Audited], published: Tip) -> Iterator[Broken]:
    """What was published once, where the chain does not lead through it: a ruling up to there was changed."""
    found = BEGINNING if published.rulings == 0 else next((e.tip for e in chain if e.number == published.rulings), None)
    if found is None:
        yield Broken("the rulings", f"there are fewer than the {published.rulings} that the tip was printed for")
    elif found != published.hash:
        yield Broken("the rulings", f"the first {published.rulings} are not those that the tip was printed for")
