"""The user's own picture as the subject: cut out once, and from then on a rig like every other, lit and placed."""

import base64
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from components.animatic.color import Array
from components.animatic.footage.filling import filled
from components.animatic.footage.load import load
from components.animatic.footage.matte import product_of
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
    longest = max(picture.shape[:2])
    if longest > TALLEST:
        share = TALLEST / longest
        picture = cv2.resize(picture, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    matte = product_of(picture)
    if not matte.holds:
        raise UnreadableMedia(
            "The subject of this picture cannot be told from its background. Choose one on a plain background, "
            "or a PNG with transparency."
        )
    alpha = _without_shadow(picture, matte.alpha) if matte.given else matte.alpha
    rows, columns = np.flatnonzero(alpha.max(1) > 0.1), np.flatnonzero(alpha.max(0) > 0.1)
    if not len(rows):
        raise UnreadableMedia("This picture is empty: all of it is transparent. Choose another.")
    inside = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    alpha, color = alpha[inside], np.ascontiguousarray(picture[..., :3][inside])
    mixed = (alpha < (0.05 if matte.given else 0.92)).astype(np.float32)  # where the color is not the subject's alone
    color = np.where(mixed[..., None] > 0, filled(color, mixed), color)
    whole = np.dstack([color, alpha * 255 + 0.5]).astype(np.uint8)
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


def _without_shadow(picture: Array, alpha: Array) -> Array:
    """Coverage without the soft dark foot that shops paint under a cut-out: the stage throws a shadow of its own."""
    height = alpha.shape[0]
    light = picture[..., :3].max(axis=2)
    solid = np.flatnonzero((alpha > 0.8).any(axis=1))
    if not len(solid):
        return alpha
    low = np.arange(height)[:, None] > solid[0] + 0.6 * (solid[-1] - solid[0])
    soft = ((alpha < 0.7) & (light < 80) & low).astype(np.uint8)
    side = max(3, height // 120) | 1
    shadow = cv2.morphologyEx(soft, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))  # an edge is thin, a shadow is not
    shadow = cv2.dilate(shadow, np.ones((side, side), np.uint8)) & soft
    return np.asarray(np.where(shadow > 0, 0.0, alpha), np.float32)
