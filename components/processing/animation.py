"""Animated pictures made of clips: GIF, WebP and APNG that keep within a budget of bytes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg
from PIL import Image

from components.errors import FFmpegFailed, InvalidRecipe, MediaTooLarge
from components.processing.encoding import MKV
from components.processing.ffmpeg import Canceler, FFmpeg, Node, Progress, find_ffmpeg, run
from components.processing.graph import ACCURATE, Graph, Source, even
from components.processing.operations import Reframe
from components.processing.probe import probe
from components.processing.recipe import Recipe
from components.processing.render import Output, render_all, workspace
from components.settings import Limits

ANIMATIONS: Mapping[str, str] = {"gif": "GIF", "webp": "Animated WebP", "png": "APNG"}
ANIMATION_NEEDS: Mapping[str, tuple[str, ...]] = {
    "gif": ("gif", "palettegen", "paletteuse"),
    "webp": ("libwebp_anim",),
    "png": ("apng",),
}
NARROWEST, SLOWEST = 96, Fraction(8)  # what a budget may bring an animation down to: pixels, frames a second
MOST_TRIES = 6
_GIF_RATES = tuple(Fraction(100, hundredths) for hundredths in range(2, 21))  # a GIF counts in hundredths of a second
_LOSSLESS = replace(MKV, picture={"c:v": "libx264", "preset": "ultrafast", "crf": 0})
_RGB = {"in_color_matrix": "bt709", "in_range": "tv", "flags": f"lanczos+{ACCURATE.partition('+')[2]}"}


@dataclass(frozen=True)
class Animation:
    """An animated picture that was written; ``note`` tells what the budget cost, or is empty."""

    width: int
    height: int
    fps: float
    frames: int
    size: int
    note: str


@dataclass(frozen=True)
class _Try:
    width: int
    fps: Fraction
    quality: int = 75

    def smaller(self, factor: float, kind: str) -> "_Try":
        """What should come to ``factor`` times the size: lower quality first, then fewer frames, then fewer pixels."""
        if kind == "webp" and self.quality > 40:
            lower = max(40, round(self.quality * max(factor, 0.5)))
            return replace(self, quality=lower, width=self._narrower(factor * 1.6))
        fps = max(SLOWEST, min(self.fps, Fraction(12)))
        return replace(self, fps=_rate(fps, kind), width=self._narrower(factor * float(self.fps / fps)))

    def _narrower(self, factor: float) -> int:
        return max(NARROWEST, even(self.width * min(1.0, factor * 0.92) ** 0.5))


def export_animation(
    recipe: Recipe,
    sources: Sequence[Path],
    output: Path,
    *,
    width: int = 480,
    fps: float = 15,
    budget: int | None = None,
    files: Mapping[str, Path] | None = None,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> Animation:
    """Write what a recipe makes of the clips as .gif, .webp or .png that repeats for ever, in at most ``budget`` bytes.

    Raise MediaTooLarge if even the smallest useful one is larger.
    """
    kind = output.suffix.lower().removeprefix(".")
    if kind not in ANIMATIONS:
        raise InvalidRecipe(f"An animation cannot be written as “{output.suffix}”. Use .gif, .webp or .png.")
    if not 16 <= width <= 1920 or not 1 <= fps <= 60:
        raise InvalidRecipe("Choose a width between 16 and 1920 pixels and between 1 and 60 frames a second.")
    limits, program = limits or Limits(), program or find_ffmpeg()
    if why := program.missing(ANIMATION_NEEDS[kind]):
        raise InvalidRecipe(f"{why} Choose another kind of picture.")
    running: dict[str, Any] = {"canceled": canceled, "limits": limits, "program": program}
    with workspace(output) as folder:
        middle = folder / "middle.mkv"
        taken = recipe.result([probe(path, limits) for path in sources], limits)
        small = (Reframe(width=width),) if taken.width > width else ()
        render_all(recipe, sources, [Output(middle, _LOSSLESS, small)], files=files, progress=progress, **running)
        asked = tried = _Try(min(width, taken.width), _rate(min(Fraction(fps), taken.rate), kind))
        best = 0
        for _ in range(MOST_TRIES):
            made = _animate(middle, folder / f"result.{kind}", tried, kind, running)
            best = min(best or made.size, made.size)
            if budget is None or made.size <= budget:
                (folder / f"result.{kind}").replace(output)
                return made if tried == asked else replace(made, note=_cost(made, tried, kind, budget or 0))
            following = tried.smaller(budget / made.size, kind)
            if following == tried:
                break
            tried = following
    raise MediaTooLarge(
        f"This does not fit into {_bytes(budget or 0)}: the smallest {ANIMATIONS[kind]} of it has {_bytes(best)}. "
        "Make it shorter, or choose video instead."
    )


def _animate(middle: Path, result: Path, tried: _Try, kind: str, running: dict[str, Any]) -> Animation:
    limits = running["limits"]
    (take,) = Graph([Source.of(middle, probe(middle, limits))], limits=limits).build(())
    frames = max(1, round(take.seconds * tried.fps))
    height = even(tried.width * take.height / take.width)
    if tried.width * height * 4 * frames > limits.held_bytes:
        raise MediaTooLarge("This is too long for an animated picture. Make it shorter or smaller, or choose video.")
    picture = take.picture.filter("fps", fps=tried.fps, start_time=0)
    picture = picture.filter("scale", w=tried.width, h=height, **_RGB)
    run(_encoded(picture, result.name, tried, kind), folder=result.parent, seconds=take.seconds, **running)
    try:
        with Image.open(result, formats=["GIF", "WEBP", "PNG"]) as image:
            count, size = getattr(image, "n_frames", 1), image.size
    except (OSError, SyntaxError) as error:
        raise FFmpegFailed("What ffmpeg wrote cannot be read again. Try again.", detail=str(error)) from error
    return Animation(*size, float(tried.fps), count, result.stat().st_size, "")


def _encoded(picture: Node, name: str, tried: _Try, kind: str) -> Node:
    own = {"map_metadata": -1, "fflags": "+bitexact"}
    if kind == "webp":
        options = {"c:v": "libwebp_anim", "quality": tried.quality, "compression_level": 4, "pix_fmt": "yuv420p"}
        return ffmpeg.output(picture, name, f="webp", loop=0, **options, **own)
    if kind == "png":
        options = {"c:v": "apng", "pred": "mixed"}
        return ffmpeg.output(picture.filter("format", "rgb24"), name, f="apng", plays=0, **options, **own)
    halves = picture.filter("format", "rgb24").split()
    palette = halves[0].filter("palettegen", stats_mode="diff")
    mapped = ffmpeg.filter([halves[1], palette], "paletteuse", dither="bayer", bayer_scale=4, diff_mode="rectangle")
    return ffmpeg.output(mapped, name, f="gif", loop=0, **own)


def _rate(fps: Fraction, kind: str) -> Fraction:
    """The nearest rate that the kind can count in."""
    fps = Fraction(fps).limit_denominator(1001)
    return min(_GIF_RATES, key=lambda rate: abs(rate - fps)) if kind == "gif" else fps


def _cost(made: Animation, tried: _Try, kind: str, budget: int) -> str:
    quality = f", quality {tried.quality}" if kind == "webp" else ""
    return f"{made.width} × {made.height} at {made.fps:.3g} frames a second{quality}, to fit into {_bytes(budget)}."


def _bytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{max(1, round(size / 1000))} KB"
