"""The user's own picture as the subject: cut out once, and from then on a rig like every other, lit and placed."""

import base64
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from components.animatic.footage.filling import filled
from components.animatic.footage.load import load
from components.animatic.footage.matte import cut_out
from components.animatic.subjects import Palette, Pose, Rig
from components.errors import UnreadableMedia

TALLEST = 1400
"""Pixels of the cut-out's longer side: no frame shows more of it."""
NAME = "picture"


@lru_cache(maxsize=8)
def rig_of(path: Path, stamp: tuple[int, int]) -> Rig:
    """A rig that shows what is cut out of a picture; ``stamp`` is the file's length and time.

    Raise UnreadableMedia where nothing stands out from its background: a rectangle on a stage would look like a fault.
    """
    del stamp
    picture = load(path)
    matte = cut_out(picture)
    if not matte.holds:
        raise UnreadableMedia(
            "The subject of this picture cannot be told from its background. Choose one on a plain background, "
            "or a PNG with transparency."
        )
    rows, columns = np.flatnonzero(matte.alpha.max(1) > 0.1), np.flatnonzero(matte.alpha.max(0) > 0.1)
    inside = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    alpha, color = matte.alpha[inside], np.ascontiguousarray(picture[..., :3][inside])
    edge = (alpha < 0.92).astype(np.float32)
    color = np.where(edge[..., None] > 0, filled(color, edge), color)
    whole = np.dstack([color, alpha * 255 + 0.5]).astype(np.uint8)
    longest = max(whole.shape[:2])
    if longest > TALLEST:
        share = TALLEST / longest
        whole = cv2.resize(whole, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    data = base64.b64encode(bytes(cv2.imencode(".png", whole)[1])).decode()
    shape = whole.shape[1] / whole.shape[0]
    height = 0.3 if shape < 1.6 else 0.3 * 1.6 / shape
    markup = (
        f'<image x="{-height * shape * 50:.3f}" y="{-height * 100:.3f}" width="{height * shape * 100:.3f}"'
        f' height="{height * 100:.3f}" preserveAspectRatio="none" href="data:image/png;base64,{data}"/>'
    )

    def draw(pose: Pose) -> str:
        del pose
        return markup

    return Rig(
        NAME, "your picture", (), height=height, width=height * shape, draw=draw, on="table", glossy=0.3,
        palettes=(Palette(),), turnable=0.5,
    )  # fmt: skip
