"""A clip made of pictures of any kind and size, each held for a while, with crossfades between them.

The pictures pass through ffmpeg one after the other, so two hundred need no more memory than two.
"""

import re
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg
from PIL import Image, ImageEnhance, ImageFilter, ImageOps, JpegImagePlugin

from components.errors import Canceled, InvalidRecipe, MediaTooLarge
from components.processing.encoding import Encoding, encoding_for
from components.processing.ffmpeg import Canceler, FFmpeg, Node, Progress, run
from components.processing.graph import ACCURATE, Take, even, finish
from components.processing.images import KINDS, read_image
from components.processing.probe import CONTAINERS, MediaInfo
from components.processing.render import verified, workspace
from components.settings import Limits

FITS = ("crop", "pad", "blur")
MOST_PICTURES = 20_000
LONGEST_HOLD = 600.0
LINING_UP = 0.5  # of the work
_ORIENTATION = 0x0112  # EXIF
_BLURRED = 240  # pixels across of the picture that is blurred
_DRAWN = "png RGB"
_Size = tuple[int, int]


@dataclass(frozen=True)
class _Pace:
    """Frames for which each picture stands still, and frames between two in which both are seen."""

    hold: int
    fade: int
    pictures: int

    @property
    def frames(self) -> int:
        """The length of the whole."""
        return self.pictures * self.hold + (self.pictures - 1) * self.fade


def stills_to_video(
    stills: Sequence[Path],
    output: Path,
    *,
    fps: float | Fraction = 24,
    hold: float | None = None,
    crossfade: float = 0.0,
    size: _Size | None = None,
    fit: str = "pad",
    background: str = "#000000",
    encoding: Encoding | None = None,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> MediaInfo:
    """Write a clip that shows the pictures in their order, each for ``hold`` seconds, or else for one frame.

    Between two there are ``crossfade`` seconds more in which one becomes the other. All come in ``size``, or in that of
    the first; ``fit`` tells what happens to those of another shape: they are cropped ("crop"), or stand over the
    ``background`` ("pad") or over a blurred copy of themselves ("blur"). What is transparent shows the background.
    """
    limits = limits or Limits()
    rate, pace = _pace(len(stills), fps, hold, crossfade, limits)
    if fit not in FITS:
        raise InvalidRecipe(f"Pictures cannot be fitted by “{fit}”. Choose crop, pad or blur.")
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", background):
        raise InvalidRecipe(f"The background “{background[:40]}” is not a color such as #ffcc00.")
    if size and not (min(size) >= 2 and size[0] * size[1] <= limits.media_pixels):
        raise InvalidRecipe(f"A video of {size[0]} × {size[1]} pixels is not possible. Choose another size.")
    encoding = encoding or encoding_for(output)
    with workspace(output) as folder:
        canvas = _Canvas(folder, stills, size, fit, background)
        for number, still in enumerate(stills, start=1):
            canvas.add(still, 2 if pace.fade and pace.hold > 1 else 1, limits)
            if canceled and canceled():
                raise Canceled("Canceled.")
            if progress:
                progress(LINING_UP * number / len(stills))
        width, height = canvas.finish()
        take = Take(_picture((width, height), rate, pace), None, width, height, rate, pace.frames)
        result = folder / f"result.{encoding.suffix}"
        node = encoding.write(take, result.name, limits)
        late = (lambda done: progress(LINING_UP + (1 - LINING_UP) * done)) if progress else None
        running: dict[str, Any] = {"limits": limits, "program": program, "progress": late, "canceled": canceled}
        run(node, folder=folder, seconds=take.seconds, **running)
        info = verified(result, take, limits)
        result.replace(output)
    return info


class _Canvas:
    """Puts pictures into a folder under plain names, all of one size and kind, and lists them for ffmpeg.

    They are linked as they are if all are of one kind; else those that are no plain PNG are drawn anew, because ffmpeg
    would start anew at each change.
    """

    def __init__(self, folder: Path, stills: Sequence[Path], size: _Size | None, fit: str, background: str) -> None:
        self._folder, self._size = folder, size
        self._fit, self._background = fit, background
        kinds = {_plain(still) for still in stills}
        self._kind = kinds.pop() if len(kinds) == 1 and "" not in kinds else _DRAWN
        self._lines = ["ffconcat version 1.0"]

    def add(self, still: Path, times: int, limits: Limits) -> None:
        """List a picture; raise UnreadableMedia if it is none, or is broken."""
        upright = read_image(still, limits)
        self._size = self._size or upright.size
        name = f"{len(self._lines):06}.still"  # an ending of its own: ffmpeg is to go by what is inside
        if upright.size == self._size and _plain(still) == self._kind:
            _link(still, self._folder / name)
        elif self._kind == _DRAWN:
            self._drawn(upright, self._size).save(self._folder / name, "PNG", compress_level=1)
        else:
            sampling = int(self._kind.rpartition(" ")[2])
            self._drawn(upright, self._size).save(self._folder / name, "JPEG", quality=98, subsampling=sampling)
        self._lines += [f"file {name}"] * times

    def finish(self) -> _Size:
        """Write the list, and return the size of the video."""
        (self._folder / "list.ffconcat").write_text("\n".join(self._lines) + "\n", encoding="utf-8")
        width, height = self._size or (2, 2)
        return even(width), even(height)

    def _drawn(self, picture: Image.Image, size: _Size) -> Image.Image:
        """A picture in this size, without transparency."""
        larger = min(picture.width // size[0], picture.height // size[1])
        if larger >= 4:  # most of the way by averages, many times as fast
            picture = picture.reduce(larger // 2)
        if self._fit == "crop":
            fitted = ImageOps.fit(picture, size, Image.Resampling.LANCZOS)
        else:
            fitted = ImageOps.contain(picture, size, Image.Resampling.LANCZOS)
        canvas = Image.new("RGBA", size, self._background)
        if self._fit == "blur" and fitted.size != size:
            canvas.alpha_composite(_blurred(picture, size))
        canvas.alpha_composite(fitted, ((size[0] - fitted.width) // 2, (size[1] - fitted.height) // 2))
        return canvas.convert("RGB")


def _pace(
    pictures: int, fps: float | Fraction, hold: float | None, crossfade: float, limits: Limits
) -> tuple[Fraction, _Pace]:
    if not pictures:
        raise InvalidRecipe("There are no pictures to make a video of.")
    if pictures > MOST_PICTURES:
        raise MediaTooLarge(f"These are {pictures:,} pictures; {MOST_PICTURES:,} is the most.")
    if not 1 <= fps <= limits.media_fps:
        raise InvalidRecipe(
            f"{float(fps):g} frames a second are not possible. Choose between 1 and {limits.media_fps:g}."
        )
    if (hold is not None and not 0 < hold <= LONGEST_HOLD) or not 0 <= crossfade <= LONGEST_HOLD:
        raise InvalidRecipe(f"A picture can stand, and fade, for up to {LONGEST_HOLD:g} seconds.")
    rate = Fraction(fps).limit_denominator(1001)
    pace = _Pace(1 if hold is None else max(1, round(hold * rate)), round(crossfade * rate), pictures)
    if pace.frames / rate > limits.media_duration:
        raise MediaTooLarge(f"The video would be {float(pace.frames / rate) / 3600:.1f} hours long. Make it shorter.")
    return rate, pace


def _picture(size: _Size, rate: Fraction, pace: _Pace) -> Node:
    # The pictures were checked and named by us; the list may open nothing else.
    reading = {"safe": 1, "protocol_whitelist": "file", "format_whitelist": f"concat,{CONTAINERS}"}
    stream = ffmpeg.input("list.ffconcat", f="concat", **reading)["v:0"]
    scale = {"w": size[0], "h": size[1], "out_color_matrix": "bt709", "out_range": "tv", "flags": ACCURATE}
    stream = stream.filter("scale", **scale).filter("format", "yuv420p")
    stream = stream.filter("settb", expr=f"{rate.denominator}/{rate.numerator}")
    step = pace.hold + pace.fade
    if not pace.fade:
        stream = stream.filter("setpts", expr=f"N*{step}").filter("fps", fps=rate)
    else:
        # Each picture comes twice, at the first and last frame of its hold; what lies between two frames is blended.
        twice = f"floor(N/2)*{step}+mod(N,2)*{pace.hold - 1}" if pace.hold > 1 else f"N*{step}"
        stream = stream.filter("setpts", expr=twice)
        stream = stream.filter("framerate", fps=rate, interp_start=0, interp_end=255, flags=0)
    stream = stream.filter("tpad", stop_mode="clone", stop=pace.hold).filter("trim", end_frame=pace.frames)
    return finish(stream)


def _plain(still: Path) -> str:
    """The kind of a picture that ffmpeg may read as it is, and all that must be alike in its siblings; or nothing."""
    broken = (OSError, ValueError, SyntaxError, Image.DecompressionBombError)  # told when it is read
    with suppress(*broken), Image.open(still, formats=KINDS) as image:
        if image.getexif().get(_ORIENTATION, 1) != 1 or image.mode != "RGB":
            return ""
        if image.format == "PNG":
            return _DRAWN
        if image.format == "JPEG" and image.info.get("adobe_transform", 1) == 1:
            sampling = JpegImagePlugin.get_sampling(image)
            return f"jpeg RGB {sampling}" if sampling >= 0 else ""
    return ""


def _blurred(picture: Image.Image, size: _Size) -> Image.Image:
    """A dim and blurred copy that fills a size."""
    scale = min(1.0, _BLURRED / max(size))
    small = ImageOps.fit(picture, (max(1, round(size[0] * scale)), max(1, round(size[1] * scale))))
    dim = ImageEnhance.Brightness(small.filter(ImageFilter.GaussianBlur(max(small.size) / 40))).enhance(0.8)
    return dim.resize(size, Image.Resampling.BICUBIC)


def _link(still: Path, name: Path) -> None:
    with suppress(OSError):  # a file system without links
        name.symlink_to(still.absolute())
        return
    shutil.copyfile(still, name)
