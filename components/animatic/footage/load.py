"""Pictures from files of strangers as BGR(A) arrays, upright, and cut to a frame."""

import warnings
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from components.animatic.color import Array
from components.errors import MediaTooLarge, UnreadableMedia

KINDS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
MOST_PIXELS = 40_000_000
LARGEST = 2880
"""Sides are brought to this before anything is worked out: no frame shows more."""


def load(path: Path) -> Array:
    """The picture as BGRA, upright. Raise UnreadableMedia or MediaTooLarge with what to do."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=KINDS) as image:
                _refuse_large(image)
                image.draft("RGB", (LARGEST, LARGEST))
                upright = ImageOps.exif_transpose(image).convert("RGBA")
                upright.thumbnail((LARGEST, LARGEST), Image.Resampling.LANCZOS)
    except FileNotFoundError as error:
        raise UnreadableMedia("The picture is not there any more. Choose it again.") from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableMedia(
            "The picture cannot be read. Save it as PNG or JPEG and choose it again.", detail=str(error)
        ) from error
    return np.ascontiguousarray(np.asarray(upright)[..., [2, 1, 0, 3]])


def _refuse_large(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise MediaTooLarge(
            f"The picture has {image.width} x {image.height} pixels; {MOST_PIXELS // 1_000_000} million is the most. "
            "Make it smaller and choose it again."
        )


def stamp_of(path: Path) -> tuple[int, int]:
    """What changes with a file: its length and time; zeros where it is not there."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_size, found.st_mtime_ns)


def covered(picture: Array, width: int, height: int) -> Array:
    """The middle of a picture, filling this size."""
    scale = max(width / picture.shape[1], height / picture.shape[0])
    size = (max(width, round(picture.shape[1] * scale)), max(height, round(picture.shape[0] * scale)))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    whole = cv2.resize(picture, size, interpolation=method)
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    return np.ascontiguousarray(whole[top : top + height, left : left + width])
