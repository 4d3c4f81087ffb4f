"""Pictures and videos on their way up: read, named by what they are, and made to fit what a service takes."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from components.errors import MediaTooLarge, UnreadableMedia, UnsupportedRequest

if TYPE_CHECKING:
    from PIL import Image

MIB = 1024 * 1024
_QUALITIES = (92, 80, 65)
_FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}


@dataclass(frozen=True)
class ImageLimits:
    """What a service takes: bytes of the file, pixels of its sides, width by height."""

    bytes: int = 20 * MIB
    shortest: int = 1
    longest: int = 8000
    narrowest: float = 0.0
    widest: float = 100.0


@dataclass(frozen=True)
class Media:
    """The bytes of a file and what they are."""

    data: bytes
    type: str
    name: str

    @property
    def base64(self) -> str:
        """The bytes as base64, without a prefix."""
        return base64.b64encode(self.data).decode()

    @property
    def data_uri(self) -> str:
        """The bytes as a ``data:`` address."""
        return f"data:{self.type};base64,{self.base64}"


def read_image(path: Path, limits: ImageLimits = ImageLimits()) -> Media:
    """Read a picture as JPEG, PNG or WebP; scale and repack it where that makes it fit the limits.

    Raise UnreadableMedia when it is no picture, UnsupportedRequest when its shape can never fit.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(path) as picture:
            picture.load()
            kind = picture.format or ""
            upright = ImageOps.exif_transpose(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadableMedia(f"“{path.name}” is no picture that we can read.", detail=str(error)) from error
    width, height = upright.size
    shape = width / height
    if not limits.narrowest <= shape <= limits.widest:
        raise UnsupportedRequest(f"“{path.name}” is {width}×{height}: too narrow for this service. Crop it first.")
    scale = max(1.0, limits.shortest / min(width, height))
    scale = min(scale, limits.longest / max(width, height))
    if min(width, height) * scale < limits.shortest:
        raise UnsupportedRequest(f"“{path.name}” is {width}×{height}: its sides are too unlike. Crop it first.")
    turned = picture.getexif().get(0x0112, 1) != 1
    if scale == 1.0 and kind in _FORMATS and not turned and path.stat().st_size <= limits.bytes:
        return Media(path.read_bytes(), _FORMATS[kind], path.name)
    if scale != 1.0:
        upright = upright.resize(
            (max(1, round(width * scale)), max(1, round(height * scale))), Image.Resampling.LANCZOS
        )
    return _packed(upright, path.name, limits)


def shape_of(path: Path) -> float:
    """Return width by height of a picture as it is seen."""
    from PIL import Image, ImageOps

    try:
        with Image.open(path) as picture:
            width, height = ImageOps.exif_transpose(picture).size
    except (OSError, ValueError, SyntaxError) as error:
        raise UnreadableMedia(f"“{path.name}” is no picture that we can read.", detail=str(error)) from error
    return float(width / height)


def nearest_ratio(ratios: Iterable[str], shape: float) -> str | None:
    """Return the ratio, such as ``16:9``, that is nearest to a shape."""

    def distance(ratio: str) -> float:
        across, down = (float(side) for side in ratio.split(":"))
        return abs(math.log(across / down / shape))

    return min(ratios, key=distance, default=None)


def _packed(picture: Image.Image, name: str, limits: ImageLimits) -> Media:
    flat = picture.convert("RGB")
    while True:
        for quality in _QUALITIES:
            buffer = io.BytesIO()
            flat.save(buffer, "JPEG", quality=quality)
            if buffer.tell() <= limits.bytes:
                return Media(buffer.getvalue(), "image/jpeg", f"{Path(name).stem}.jpg")
        smaller = (flat.width * 3 // 4, flat.height * 3 // 4)
        if min(smaller) < max(1, limits.shortest):
            raise MediaTooLarge(f"“{name}” cannot be made small enough for this service. Use another picture.")
        flat = flat.resize(smaller)


def read_video(path: Path, limit: int) -> Media:
    """Read a video whole; raise MediaTooLarge when it is over the limit in bytes."""
    try:
        size = path.stat().st_size
        if size > limit:
            text = (
                f"“{path.name}” has {size / MIB:.0f} MiB; this service takes at most {limit / MIB:.0f}. Trim it first."
            )
            raise MediaTooLarge(text)
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableMedia(f"“{path.name}” cannot be read.", detail=str(error)) from error
    return Media(data, video_type(data[:16], path.name), path.name)


def video_type(head: bytes, name: str) -> str:
    """Return the MIME type of a video by its first bytes; raise UnreadableMedia when it is none."""
    if head[4:8] == b"ftyp":
        return "video/quicktime" if head[8:10] == b"qt" else "video/mp4"
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "video/webm"
    if head[4:8] in (b"moov", b"mdat", b"free", b"wide"):
        return "video/quicktime"
    raise UnreadableMedia(f"“{name}” is no mp4, mov or webm video.")
