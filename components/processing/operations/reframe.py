"""Bring a clip to another shape or size: cropped around what matters, padded, or over a blurred copy of itself."""

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

import ffmpeg

from components.processing.graph import Graph, Take, even, finish
from components.processing.operations.base import Kind, Operation, option

RATIOS = {
    "": "As it is",
    "16:9": "16:9 wide",
    "9:16": "9:16 tall",
    "1:1": "1:1 square",
    "4:5": "4:5 feed",
    "4:3": "4:3",
    "3:4": "3:4",
    "21:9": "21:9 cinema",
}
RESOLUTIONS = {"": "As it is"} | {f"{n}p": f"{n}p" for n in (240, 360, 480, 540, 720, 1080, 1440, 2160)}
FITS = {"crop": "Crop", "pad": "Bars", "blur": "Blurred bars", "stretch": "Stretch"}
FITTED_BY = {"blur": ("gblur", "eq")}
LARGEST_SIDE = 7680


@dataclass(frozen=True)
class Reframe(Operation):
    """Another ratio and size. A width or height given in pixels wins over the ratio and resolution."""

    name: ClassVar[str] = "reframe"
    label: ClassVar[str] = "Resize and crop"
    icon: ClassVar[str] = "aspect_ratio"
    help: ClassVar[str] = "Change the shape or size, for example from wide to tall."
    group: ClassVar[str] = "Picture"

    aspect_ratio: str = option("", "Ratio", "The shape of the result.", choices=RATIOS)
    resolution: str = option("", "Resolution", "The length of the shorter side.", choices=RESOLUTIONS)
    fit: str = option("crop", "Fit", "What happens where the shapes differ.", choices=FITS, needs=FITTED_BY)
    focus_x: float = option(
        50.0, "Focus across", "What stays in view.", low=0, high=100, step=1, unit="%", when=("fit", ("crop",))
    )
    focus_y: float = option(
        50.0, "Focus down", "What stays in view.", low=0, high=100, step=1, unit="%", when=("fit", ("crop",))
    )
    background: str = option("#000000", "Bars", "Their color.", kind=Kind.COLOR, when=("fit", ("pad",)))
    width: int = option(0, "Width", "Exact pixels; 0 leaves it to the ratio.", low=0, high=LARGEST_SIDE, unit="px")
    height: int = option(0, "Height", "Exact pixels; 0 leaves it to the ratio.", low=0, high=LARGEST_SIDE, unit="px")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Scale and crop or pad to the size that was asked for."""
        width, height = self.size(take.width, take.height, graph.scale)
        if width * height > graph.limits.media_pixels:
            raise self.refuse(
                f"{width} × {height} is more than {graph.limits.media_pixels // 1_000_000} million pixels."
            )
        focus = (self.focus_x / 100, self.focus_y / 100)
        return reframed(take, width, height, self.fit, focus=focus, background=self.background)

    def size(self, width: int, height: int, scale: Fraction = Fraction(1)) -> tuple[int, int]:
        """The size that a picture of this size comes to; both sides even. ``scale`` is that of the graph."""
        ratio = Fraction(self.aspect_ratio.replace(":", "/")) if self.aspect_ratio else Fraction(width, height)
        across, down = self.width * scale, self.height * scale
        if across and down:
            return even(across), even(down)
        if across:
            return even(across), even(across / ratio)
        if down:
            return even(down * ratio), even(down)
        short = int(self.resolution[:-1]) * scale if self.resolution else min(width, height)
        return (even(short * ratio), even(short)) if ratio >= 1 else (even(short), even(short / ratio))


def reframed(
    take: Take,
    width: int,
    height: int,
    fit: str,
    *,
    focus: tuple[float, float] = (0.5, 0.5),
    background: str = "#000000",
) -> Take:
    """A take in exactly this size; one that has it already is passed on as it is."""
    if (take.width, take.height) == (width, height):
        return take
    if fit == "crop":
        picture = _cropped(take.picture, width, height, focus)
    elif fit == "stretch":
        picture = take.picture.filter("scale", w=width, h=height)
    elif fit == "blur" and take.width * height != take.height * width:
        picture = _over_blur(take.picture, width, height)
    else:
        inside = _inside(take.picture, width, height)
        color = "0x" + background.removeprefix("#")
        picture = inside.filter("pad", w=width, h=height, x="(ow-iw)/2", y="(oh-ih)/2", color=color)
    return take.having(picture=finish(picture), width=width, height=height)


def at_rate(take: Take, rate: Fraction) -> Take:
    """A take at another frame rate and of the same length, to the nearest frame."""
    if take.rate == rate:
        return take
    frames = max(1, round(take.seconds * rate))
    picture = take.picture.filter("fps", fps=rate, start_time=0)
    picture = picture.filter("tpad", stop_mode="clone", stop=4).filter("trim", end_frame=frames)
    changed = take.having(picture=picture, rate=rate, frames=frames)
    if take.sound is None or changed.samples == take.samples:
        return changed
    sound = take.sound.filter("apad", whole_len=changed.samples).filter("atrim", end_sample=changed.samples)
    return changed.having(sound=sound)


def _inside(picture: ffmpeg.nodes.Stream, width: int, height: int) -> ffmpeg.nodes.Stream:
    return picture.filter("scale", w=width, h=height, force_original_aspect_ratio="decrease", force_divisible_by=2)


def _cropped(picture: ffmpeg.nodes.Stream, width: int, height: int, focus: tuple[float, float]) -> ffmpeg.nodes.Stream:
    cover = picture.filter("scale", w=width, h=height, force_original_aspect_ratio="increase", force_divisible_by=2)
    across, down = focus
    # The focus point is brought as near to the middle as the edges of the picture allow.
    x, y = (f"max(0,min(in_{s}-out_{s},in_{s}*{f:.4f}-out_{s}/2))" for s, f in (("w", across), ("h", down)))
    return cover.filter("crop", w=width, h=height, x=x, y=y)


def _over_blur(picture: ffmpeg.nodes.Stream, width: int, height: int) -> ffmpeg.nodes.Stream:
    halves = picture.split()
    small = _cropped(halves[0], even(width / 4), even(height / 4), (0.5, 0.5))
    behind = small.filter("gblur", sigma=max(width, height) / 120).filter("eq", brightness=-0.08)
    behind = behind.filter("scale", w=width, h=height)
    return behind.overlay(_inside(halves[1], width, height), x="(W-w)/2", y="(H-h)/2", format="yuv420")
