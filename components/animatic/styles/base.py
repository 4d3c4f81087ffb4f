"""What a style is: numbers for the grade every style shares, and one optional painting stage of its own.

Frames are contiguous uint8 arrays (height, width, 3) in BGR order; a BGRA frame is accepted and its alpha dropped.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.plates import Frame, Plates, prepare, quarter

Curves: TypeAlias = Callable[
    [NDArray[np.float64]], tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]
]

Paint: TypeAlias = Callable[[Frame, Plates, int], Frame]


LINES = 360
"""Small painting is done on about this many lines, or on half the frame's where that is more."""


@dataclass(frozen=True)
class Style:
    """One look. `finish` is pure in (frame, index): the same frame and index give the same picture, in any order."""

    name: str
    label: str
    curves: Curves
    """Tone and color: maps 0..1 to the red, green and blue output curves."""
    letterbox: float | None = None
    """Aspect ratio of the bars (2.39), on frames wider than 3:2 only."""
    grain: float = 0.0
    """Standard deviation of the film grain, in 8-bit steps."""
    saturation: float = 1.0
    bloom: float = 0.0
    vignette: float = 0.0
    shake: float = 0.0
    """How hand-held the camera is, 0..1; for the engine's camera."""
    focus: float = 0.0
    """How shallow the depth of field is, 0..1; for the engine's layers."""
    hold: int = 1
    """Frames one drawing of the subject is held ("on twos" is 2); the camera always moves on ones."""
    canvas: float = 0.0
    """Strength of the paper or canvas texture, 0..1."""
    lens: float = 0.0
    """How soft the corners are, 0..1."""
    boil: float = 0.0
    """Pixels (at 720 lines) by which painted contours tremble."""
    paint: Paint | None = None
    """The stage that redraws the frame, before light and grade."""
    sketched: bool = False
    """Whether it paints on a smaller frame, that of `sketch`, and enlarges what it has painted."""

    def sketch(self, width: int, height: int) -> tuple[int, int]:
        """The size at which a frame is drawn for this style: about 360 lines, or half, where it paints small."""
        share = min(1.0, max(LINES / min(width, height), 0.5)) if self.sketched else 1.0
        return max(2, round(width * share)), max(2, round(height * share))

    def bars(self, width: int, height: int) -> int:
        """Give the height of one letterbox bar in pixels, even, 0 where the frame is too tall for bars."""
        if self.letterbox is None or width < 1.5 * height:
            return 0
        return max(0, round((height - width / self.letterbox) / 4) * 2)

    def plates(self, width: int, height: int, seed: int = 0, dark: float = 0.0) -> Plates:
        """Prepare a clip's plates; `dark` (0 day .. 1 night) lowers the level from which light blooms."""
        return prepare(self, width, height, seed, dark)

    def finish(self, frame: Frame, plates: Plates, index: int) -> Frame:
        """Give the finished frame: paint, bloom, grade, vignette, grain, bars. The input is left as it was.

        A frame of the size of `sketch` is as good as a full one.
        """
        picture: Frame = cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR) if frame.shape[2] == 4 else frame
        if picture.shape[1::-1] != plates.sketch:
            picture = cv2.resize(picture, plates.sketch, interpolation=cv2.INTER_AREA)
        if self.paint is not None:
            picture = self.paint(picture, plates, index)
        if self.bloom:
            picture = _bloom(picture, self.bloom, plates)
        if plates.saturate is not None:
            picture = cv2.transform(picture, plates.saturate)
        channels = cv2.split(picture)  # three single lookups are twice as fast as one of three channels
        picture = cv2.merge([cv2.LUT(channel, curve) for channel, curve in zip(channels, plates.curves, strict=True)])
        if plates.vignette is not None:
            picture = cv2.multiply(picture, plates.vignette, scale=1 / 255)
        if plates.grain is not None:
            picture = cv2.addWeighted(picture, 1, plates.grain.plate(index), 1, -128)
        if plates.canvas is not None:
            picture = cv2.addWeighted(picture, 1, plates.canvas, self.canvas, -128 * self.canvas)
        if plates.bars:
            picture[: plates.bars] = 0
            picture[-plates.bars :] = 0
        return picture


def _bloom(frame: Frame, strength: float, plates: Plates) -> Frame:
    """Add the glow of what is brighter than the threshold, worked out at a quarter of the size."""
    height, width = frame.shape[:2]
    bright = cv2.subtract(quarter(frame), (plates.threshold, plates.threshold, plates.threshold, 0))
    near = cv2.GaussianBlur(bright, (0, 0), max(0.6, 3.5 * plates.scale))
    radius = max(3, (min(bright.shape[:2]) // 3) | 1)
    glow = cv2.addWeighted(near, 0.8 * strength, cv2.stackBlur(bright, (radius, radius)), 1.1 * strength, 0)
    result: Frame = cv2.add(frame, cv2.resize(glow, (width, height), interpolation=cv2.INTER_LINEAR))
    return result
