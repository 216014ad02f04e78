"""The weights and tables that ship, loaded once into a Reader."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import tokenizers

from ascribe import claims
from ascribe.errors import BrokenModel
from ascribe.gazetteer import MappedGazetteer
from ascribe.reading.network import Labels, Network
from ascribe.reading.reading import Reader
from ascribe.reading.syntax import Tokenizer

RULES = ("vocabulary", "reading", "claims", "incidents")
AFTERWARDS = ("across", "families")
"""Folders of what is done with readings once they are there: it changes no reading."""
MODEL = Path(__file__).parent / "model"
SLOWER = ("SkipLayerNormFusion",)
"""What ONNX Runtime would join and then compute more slowly than apart: a fifth of the network's time on a processor with AVX-512."""


def load_reader(model: Path = MODEL, *, threads: int = 2) -> Reader:
    """The reader that every call is handed; `threads` is for the network alone. Raises BrokenModel."""
    described = _description(model)
    gazetteer = MappedGazetteer(model / "gazetteer.bin")
    return Reader(_tokenizer(), _network(model, described, threads), gazetteer, _version(model, described), _words(model))


def _words(model: Path) -> frozenset[str]:
    try:
        return frozenset((model / "words.txt").read_text(encoding="utf-8").split())
    except (OSError, ValueError) as error:
        raise BrokenModel(f"{model / 'words.txt'}: the word list cannot be read ({error}); install ascribe again") from error


def reader_version(model: Path = MODEL) -> str:
    """The version that the reader would have, without loading it. Raises BrokenModel."""
    return _version(model, _description(model))


def _version(model: Path, described: dict[str, Any]) -> str:
    return f"{claims.VERSION}-{_fingerprint(model, described)}"


# spaCy and ONNX Runtime are loaded where they are used: of a command that reads nothing they would be half the time that its user waits


def _tokenizer() -> Tokenizer:
    blank = import_module("spacy").blank("en").tokenizer

    def tokens(text: str) -> Iterable[tuple[str, int]]:
        return [(t.text, t.idx) for t in blank(text) if not t.is_space]

    return tokens


def _network(model: Path, described: dict[str, Any], threads: int) -> Network:
    onnxruntime = import_module("ascribe.offline").onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    labels = described["labels"]
    session = onnxruntime.InferenceSession(model / "syntax.onnx", options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER)
    pieces = tokenizers.Tokenizer.from_file(str(model / "tokenizer.json"))
    pieces.enable_truncation(max_length=512)
    pieces.no_padding()
    return Network(session, pieces, Labels(tuple(labels["tags"]), tuple(labels["relations"]), tuple(labels["names"])))


def _description(model: Path) -> dict[str, Any]:
    """What the weights say of themselves, once every file has proved to be the one described."""
    try:
        described: dict[str, Any] = json.loads((model / "model.json").read_text(encoding="utf-8"))
        for name, expected in described["sha256"].items():
            if hashlib.sha256((model / name).read_bytes()).hexdigest() != expected:
                raise BrokenModel(f"{model / name}: not the file that model.json describes; install ascribe again")
    except (OSError, ValueError, KeyError) as error:
        raise BrokenModel(f"{model}: the weights cannot be loaded ({error}); install ascribe again") from error
    return described


def _fingerprint(model: Path, described: dict[str, Any]) -> str:
    """Of the weights, the gazetteer and every rule that may change a claim: what is cached under another is stale."""
    proof = hashlib.sha256(json.dumps(described, sort_keys=True).encode())
    for name in ("gazetteer.bin", "words.txt"):
        proof.update(hashlib.sha256((model / name).read_bytes()).digest())
    for room in RULES:
        for source in sorted((Path(__file__).parent / room).rglob("*.py")):
            if source.parent.name not in AFTERWARDS:
                proof.update(source.read_bytes())
    return proof.hexdigest()[:8]
