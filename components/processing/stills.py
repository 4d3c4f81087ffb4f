"""Between clips and single pictures: frames taken out of a clip, and a clip made of pictures."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import ffmpeg
from PIL import Image, ImageOps

from components.errors import FFmpegFailed, InvalidRecipe, MediaTooLarge
from components.processing.encoding import encoding_for
from components.processing.ffmpeg import Canceler, FFmpeg, Progress, run
from components.processing.graph import ACCURATE, Graph, Source, Take, even, finish
from components.processing.images import KINDS, read_image
from components.processing.probe import CONTAINERS, MediaInfo, probe
from components.processing.render import verified, workspace
from components.settings import Limits

MOST_STILLS = 20_000
_ORIENTATION = 0x0112  # EXIF


def extract_stills(
    path: Path,
    folder: Path,
    *,
    fps: float | Fraction | None = None,
    suffix: str = "png",
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> tuple[Path, ...]:
    """Write frames as ``frame_0001.png`` and so on: every frame, or ``fps`` a second, the first at time 0."""
    limits = limits or Limits()
    info = probe(path, limits)
    if fps is not None and not 0 < fps <= limits.media_fps:
        raise InvalidRecipe(f"{float(fps):g} frames a second cannot be taken. Choose a number above 0.")
    count = info.frames if fps is None else info.duration * float(fps)
    if count > MOST_STILLS:
        raise MediaTooLarge(f"These would be {count:,.0f} pictures; {MOST_STILLS:,} is the most. Take fewer a second.")
    folder.mkdir(parents=True, exist_ok=True)
    with workspace(folder / "frames") as private:
        take = Graph([Source.of(path, info)], folder=private, limits=limits).build(())[0]
        picture = take.picture
        if fps is not None and Fraction(fps) != take.rate:
            # Rounding up takes the frame that stands at each moment; the default takes one half a step later.
            picture = picture.filter("fps", fps=Fraction(fps).limit_denominator(100_000), round="up", start_time=0)
        matrices = {"in_color_matrix": "bt709", "in_range": "tv", "out_color_matrix": "bt601", "out_range": "pc"}
        picture = picture.filter("scale", flags=ACCURATE, **matrices)
        node = ffmpeg.output(picture, f"frame_%04d.{suffix}", f="image2", fps_mode="passthrough", **_STILL[suffix])
        run(
            node,
            folder=private,
            seconds=take.seconds,
            limits=limits,
            program=program,
            progress=progress,
            canceled=canceled,
        )
        made = sorted(private.glob(f"frame_*.{suffix}"), key=_number)
        if not made:
            raise FFmpegFailed("No frame could be read from this clip.")
        return tuple(still.replace(folder / still.name) for still in made)


def stills_to_video(
    stills: Sequence[Path],
    output: Path,
    *,
    fps: float | Fraction = 24,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> MediaInfo:
    """Write a clip that shows each picture for one frame, all in the size of the first."""
    limits = limits or Limits()
    if not stills:
        raise InvalidRecipe("There are no pictures to make a video of.")
    if not 1 <= fps <= limits.media_fps:
        raise InvalidRecipe(
            f"{float(fps):g} frames a second are not possible. Choose between 1 and {limits.media_fps:g}."
        )
    rate = Fraction(fps).limit_denominator(1001)
    encoding = encoding_for(output)
    with workspace(output) as folder:
        width, height = _line_up(stills, folder, limits)
        # The pictures were checked and named by us; the list may open nothing else.
        reading = {"safe": 1, "protocol_whitelist": "file", "format_whitelist": f"concat,{CONTAINERS}"}
        stream = ffmpeg.input("list.ffconcat", f="concat", **reading)["v:0"]
        size = {"w": even(width), "h": even(height), "out_color_matrix": "bt709", "out_range": "tv", "flags": ACCURATE}
        stream = stream.filter("scale", **size)
        stream = stream.filter("settb", expr=f"{rate.denominator}/{rate.numerator}").filter("setpts", expr="N")
        stream = stream.filter("fps", fps=rate).filter("trim", end_frame=len(stills))
        take = Take(finish(stream), None, even(width), even(height), rate, len(stills))
        result = folder / f"result.{encoding.suffix}"
        run(
            encoding.write(take, result.name, limits),
            folder=folder,
            seconds=take.seconds,
            limits=limits,
            program=program,
            progress=progress,
            canceled=canceled,
        )
        info = verified(result, take, limits)
        result.replace(output)
    return info


_STILL: dict[str, dict[str, object]] = {
    "png": {"c:v": "png", "compression_level": 2, "pix_fmt": "rgb24"},
    "jpg": {"c:v": "mjpeg", "q:v": 2, "pix_fmt": "yuvj420p"},
    "webp": {"c:v": "libwebp", "quality": 90},
}


def _line_up(stills: Sequence[Path], folder: Path, limits: Limits) -> tuple[int, int]:
    """Put the pictures into the folder under plain names, all of one size and kind, and list them; return the size."""
    first = _inspected(stills[0], limits)
    lines = ["ffconcat version 1.0"]
    for number, still in enumerate(stills, start=1):
        found = _inspected(still, limits)
        alike = found == first and found[2] != "redrawn"
        name = f"{number:06}.{found[1] if alike else 'png'}"
        if alike:
            _link(still, folder / name)
        else:
            _redrawn(still, first[0], limits).save(folder / name, compress_level=1)
        lines.append(f"file {name}")
    (folder / "list.ffconcat").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return first[0]


def _inspected(still: Path, limits: Limits) -> tuple[tuple[int, int], str, str]:
    """The upright size, kind and color mode of a picture that is whole; one that must be drawn anew is told as such."""
    upright = read_image(still, limits)
    with Image.open(still, formats=KINDS) as image:
        turned = image.getexif().get(_ORIENTATION, 1) != 1
        plain = image.format in ("PNG", "JPEG") and image.mode in ("RGB", "L") and not turned
        return (upright.size, str(image.format).lower(), image.mode) if plain else (upright.size, "png", "redrawn")


def _redrawn(still: Path, size: tuple[int, int], limits: Limits) -> Image.Image:
    """A picture on a black canvas of this size, without transparency."""
    canvas = Image.new("RGBA", size, "black")
    fitted = ImageOps.contain(read_image(still, limits), size)
    canvas.alpha_composite(fitted, ((size[0] - fitted.width) // 2, (size[1] - fitted.height) // 2))
    return canvas.convert("RGB")


def _link(still: Path, name: Path) -> None:
    with suppress(OSError):  # a file system without links
        name.symlink_to(still.absolute())
        return
    shutil.copyfile(still, name)


def _number(still: Path) -> int:
    return int(still.stem.rpartition("_")[2])
