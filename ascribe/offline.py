"""ONNX Runtime, told before it loads to report nothing to its makers: who reads what is nobody else's business."""

from __future__ import annotations

import os

# read once, when the library loads; asking it later to stop leaves its files in the user's home
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime  # after the line that keeps it quiet

__all__ = ["onnxruntime"]
