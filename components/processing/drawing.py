"""How a frame is written as a picture: PNG, JPEG or WebP, in the very colors that a player of the clip shows."""

from collections.abc import Mapping
from typing import Any

import ffmpeg

from components.errors import InvalidRecipe
from components.processing.ffmpeg import FFmpeg, Node, find_ffmpeg
from components.processing.graph import ACCURATE

_KINDS: Mapping[str, dict[str, Any]] = {
    "png": {"c:v": "png", "compression_level": 2, "pix_fmt": "rgb24"},
    "jpg": {"c:v": "mjpeg", "pix_fmt": "yuvj420p"},
    "webp": {"c:v": "libwebp"},
}
STILL_NEEDS: Mapping[str, tuple[str, ...]] = {"png": ("png",), "jpg": ("mjpeg",), "webp": ("libwebp",)}
USUAL_QUALITY = {"jpg": 95, "webp": 90}
_MATRICES = {"in_color_matrix": "bt709", "in_range": "tv", "out_color_matrix": "bt601", "out_range": "pc"}


def still_kind(suffix: str, program: FFmpeg | None = None) -> str:
    """The kind of picture that an ending means; raise InvalidRecipe if there is none, or this ffmpeg writes none."""
    kind = suffix.lower().removeprefix(".").replace("jpeg", "jpg")
    if kind not in _KINDS:
        raise InvalidRecipe(f"A picture cannot be written as “{suffix}”. Use .jpg, .png or .webp.")
    if why := (program or find_ffmpeg()).missing(STILL_NEEDS[kind]):
        raise InvalidRecipe(f"{why} Choose another kind of picture.")
    return kind


def drawn(picture: Node, name: str, kind: str, quality: int | None = None, **options: Any) -> Node:
    """The output that writes the frames of a take; ``quality`` is 1 to 100 and means nothing to a PNG."""
    quality = USUAL_QUALITY.get(kind, 100) if quality is None else quality
    if not 1 <= quality <= 100:
        raise InvalidRecipe(f"Quality is {quality}; it must be between 1 and 100.")
    own = dict(_KINDS[kind])
    if kind == "jpg":
        own["q:v"] = max(2, round(31 - 0.3 * quality))  # ffmpeg counts from 2, the best, to 31
    elif kind == "webp":
        own["quality"] = quality
    matrices = _MATRICES | ({"out_range": "tv"} if kind == "webp" else {})
    picture = picture.filter("scale", flags=ACCURATE, **matrices)
    return ffmpeg.output(picture, name, f="image2", **own, **options)
