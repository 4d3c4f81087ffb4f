"""The process that shows a clip in a look: one frame is decoded once, and tinted by the same table as the edit.

In: ``{"clip": "...", "at": 1.5, "look": "golden", "lut": null, "path": "..."}``, where ``lut`` is a ``.cube`` file; the
picture is at ``path`` when it answers.
"""

import os
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from components.errors import InvalidRecipe
from components.processing import poster
from components.processing.color import LOOKS, Light, look, lookup, read_cube
from components.settings import Settings
from components.web.lanes import serve

WIDTH = 320
LARGEST_TEXT = 12_000_000  # bytes


def tint(asked: dict[str, Any]) -> None:
    """Draw one picture."""
    light = _frame(asked["clip"], asked["at"])
    if asked["lut"]:
        path = Path(asked["lut"])
        if path.stat().st_size > LARGEST_TEXT:
            raise InvalidRecipe("This LUT is larger than any LUT should be.")
        light = lookup(read_cube(path.read_text(encoding="utf-8", errors="replace")))(light)
    elif asked["look"]:
        if asked["look"] not in LOOKS:
            raise InvalidRecipe("There is no such look. It may come from a newer Dailies.")
        light = look(asked["look"])(light)
    path = Path(asked["path"])
    part = path.with_suffix(f".{os.getpid()}.part")
    Image.fromarray((light.clip(0, 1) * 255).round().astype(np.uint8)).save(part, "JPEG", quality=86)
    part.replace(path)


@lru_cache(maxsize=4)
def _frame(clip: str, at: float) -> Light:
    with tempfile.TemporaryDirectory(prefix="tint-") as folder:
        still = Path(folder) / "frame.png"
        poster(Path(clip), still, at=at, width=WIDTH, limits=Settings.from_environment().limits)
        with Image.open(still, formats=["PNG"]) as image:
            light: Light = np.asarray(image.convert("RGB"), np.float64) / 255
    return light


if __name__ == "__main__":
    serve(tint, "This look could not be shown. Choose it by its name.")
