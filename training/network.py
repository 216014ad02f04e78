"""Words in, tags, heads, relations and names out: one encoder, four heads."""

import torch
import torch.nn.functional as F
from labels import NAME_LABELS, RELATIONS, SHAPES, TAGS
from torch import Tensor, nn
from transformers import AutoModel

ARC, REL = 256, 96


class Network(nn.Module):
    """MiniLM-L6 with a tagger, a biaffine parser (Dozat and Manning 2017) and a name tagger on top."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, attn_implementation="eager", attention_probs_dropout_prob=0.0)
        width = self.encoder.config.hidden_size
        self.shape = nn.Embedding(len(SHAPES), width)
        nn.init.normal_(self.shape.weight, std=0.01)

        def layer(size: int) -> nn.Sequential:
            return nn.Sequential(nn.Linear(width, size), nn.GELU(), nn.Dropout(0.25))

        self.drop = nn.Dropout(0.1)
        self.tag = nn.Linear(width, len(TAGS))
        self.name = nn.Linear(width, len(NAME_LABELS))
        self.arc_head, self.arc_dep = layer(ARC), layer(ARC)
        self.rel_head, self.rel_dep = layer(REL), layer(REL)
        self.arc_w = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.rel_w = nn.Parameter(torch.randn(len(RELATIONS), REL + 1, REL + 1) * 0.01)

    def words(self, ids: Tensor, mask: Tensor, shapes: Tensor, first: Tensor) -> Tensor:
        """[rows, words, width]: each word's first sub-word; word 0 is [CLS], the root."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.shape(shapes)
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        return torch.gather(hidden, 1, first.unsqueeze(-1).expand(-1, -1, hidden.size(-1)))

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor, first: Tensor, real: Tensor) -> tuple[Tensor, ...]:
        """Tag logits, name logits, arc scores [rows, dependant, head], and the two sides of the relation scorer."""
        words = self.words(ids, mask, shapes, first)
        one = torch.ones_like(words[..., :1])
        dep = torch.cat([self.arc_dep(words), one], -1)
        arcs = dep @ self.arc_w @ self.arc_head(words).transpose(1, 2)
        arcs = arcs.masked_fill(~real.unsqueeze(1), -1e4)
        dropped = self.drop(words)
        return (
            self.tag(dropped),
            self.name(dropped),
            arcs,
            torch.cat([self.rel_dep(words), one], -1),
            torch.cat([self.rel_head(words), one], -1),
        )

    def relations(self, dep: Tensor, head: Tensor, heads: Tensor) -> Tensor:
        """Relation logits of each word to its given head."""
        chosen = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, head.size(-1)))
        return torch.einsum("bid,rde,bie->bir", dep, self.rel_w, chosen)


def open_loss(logits: Tensor, allowed: Tensor) -> Tensor:
    """The negative log of all probability that falls on labels which the annotation allows."""
    log = F.log_softmax(logits.float(), -1)
    return -torch.logsumexp(log.masked_fill(~allowed, -1e4), -1).mean()
