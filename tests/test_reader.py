"""The reader that ships loads, says when it cannot, and leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ascribe.errors import BrokenModel
from ascribe.reader import MODEL, load_reader
from ascribe.reading.reading import Reader

READ = "import ascribe; ascribe.read('Shells killed nine people.', reader=ascribe.load_reader())"


def test_two_readers_are_of_one_version(reader: Reader) -> None:
    assert load_reader().version == reader.version


@pytest.mark.parametrize("name", ["syntax.onnx", "tokenizer.json", "model.json", "gazetteer.bin"])
def test_a_missing_file_is_named(name: str, tmp_path: Path) -> None:
    model = tmp_path / "model"
    shutil.copytree(MODEL, model)
    (model / name).unlink()

    with pytest.raises(BrokenModel, match=name if name != "tokenizer.json" else "tokenizer"):
        load_reader(model)


def test_damaged_weights_are_refused(tmp_path: Path) -> None:
    model = tmp_path / "model"
    shutil.copytree(MODEL, model)
    with (model / "syntax.onnx").open("r+b") as weights:
        weights.seek(1_000_000)
        weights.write(b"damaged")

    with pytest.raises(BrokenModel, match=r"syntax\.onnx"):
        load_reader(model)


def test_reading_writes_nothing_to_the_home(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", READ], env=os.environ | {"HOME": str(tmp_path)}, check=True)

    assert list(tmp_path.rglob("*")) == []
