"""Pictures from strangers, read with Pillow: only known kinds, only within the limits, upright."""

from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from components.errors import MediaTooLarge, UnreadableMedia
from components.settings import Limits

KINDS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")


def read_image(path: Path, limits: Limits | None = None) -> Image.Image:
    """A picture as RGBA, turned upright; raise UnreadableMedia or MediaTooLarge."""
    limits = limits or Limits()
    try:
        with Image.open(path, formats=KINDS) as image:
            if image.width * image.height > limits.media_pixels:
                raise MediaTooLarge(f"“{path.name}” is {image.width} × {image.height}: too large for a video.")
            return ImageOps.exif_transpose(image).convert("RGBA")
    except FileNotFoundError as error:
        raise UnreadableMedia(f"“{path.name}” is not there any more.") from error
    except Image.DecompressionBombError as error:
        raise MediaTooLarge(f"“{path.name}” is too large for a video.", detail=str(error)) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise UnreadableMedia(f"“{path.name}” is not a picture, or a broken one.", detail=str(error)) from error
