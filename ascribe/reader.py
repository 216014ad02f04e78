"""The weights and tables that ship, loaded once into a Reader."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import onnxruntime
import spacy
import tokenizers

from ascribe.errors import BrokenModel
from ascribe.gazetteer import Gazetteer
from ascribe.reading.network import Labels, Network
from ascribe.reading.reading import Reader

MODEL = Path(__file__).parent / "model"


def load_reader(model: Path = MODEL, *, threads: int = 2) -> Reader:
    """The reader that every call is handed; `threads` is for the network alone. Raises BrokenModel."""
    return Reader(tokenizer=_tokenizer(), network=_network(model, threads), gazetteer=Gazetteer.open(model / "gazetteer.bin"))


def _tokenizer() -> Any:
    blank = spacy.blank("en").tokenizer

    def tokens(text: str) -> Iterable[tuple[str, int]]:
        return [(t.text, t.idx) for t in blank(text) if not t.is_space]

    return tokens


def _network(model: Path, threads: int) -> Network:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        labels = json.loads((model / "labels.json").read_text(encoding="utf-8"))
        session = onnxruntime.InferenceSession(model / "syntax.onnx", options, providers=["CPUExecutionProvider"])
        pieces = tokenizers.Tokenizer.from_file(str(model / "tokenizer.json"))
    except (OSError, ValueError, onnxruntime.capi.onnxruntime_pybind11_state.Fail) as error:
        raise BrokenModel(f"{model}: the weights cannot be loaded ({error}); install ascribe again") from error
    pieces.enable_truncation(max_length=512)
    pieces.no_padding()
    return Network(session, pieces, Labels(tuple(labels["tags"]), tuple(labels["relations"]), tuple(labels["names"])))
