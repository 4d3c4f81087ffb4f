"""Bring a clip to another number of frames a second at the same speed."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import ClassVar

from components.processing.graph import Graph, Take
from components.processing.operations.base import Operation, option
from components.processing.operations.reframe import at_rate
from components.processing.operations.speed import BLENDED, SMOOTHED_BY, SMOOTHINGS, smoothed

RATES = {
    "23.976": "23.976",
    "24": "24 film",
    "25": "25 PAL",
    "29.97": "29.97 NTSC",
    "30": "30",
    "50": "50",
    "59.94": "59.94",
    "60": "60",
}
_EXACT = {"23.976": Fraction(24000, 1001), "29.97": Fraction(30000, 1001), "59.94": Fraction(60000, 1001)}


@dataclass(frozen=True)
class FrameRate(Operation):
    """Another frame rate."""

    name: ClassVar[str] = "frame_rate"
    label: ClassVar[str] = "Frame rate"
    icon: ClassVar[str] = "60fps"
    help: ClassVar[str] = "Change how many frames a second the clip has."
    group: ClassVar[str] = "Time"

    fps: str = option("30", "Frames a second", "", choices=RATES)
    smooth: str = option(
        "blend", "New frames", "What is shown between two frames.", choices=SMOOTHINGS, needs=SMOOTHED_BY
    )

    def shortcut(self, _seconds: float) -> str:
        """Following motion takes too long for a first look."""
        return BLENDED if self.smooth == "motion" else ""

    def edit(self, take: Take, graph: Graph) -> Take:
        """Repeat or drop frames, or make the ones between."""
        rate = _EXACT.get(self.fps) or Fraction(self.fps)
        changed = at_rate(take, rate)
        if rate <= take.rate or not self.smooth:
            return changed
        picture = smoothed(replace(take, rate=rate), self.smooth, self, graph)
        picture = picture.filter("fps", fps=rate, start_time=0)
        picture = picture.filter("tpad", stop_mode="clone", stop=8).filter("trim", end_frame=changed.frames)
        return changed.having(picture=picture)
