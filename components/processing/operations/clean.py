"""Clean a picture up: less noise, more sharpness, a steadier hand."""

from dataclasses import dataclass
from typing import ClassVar

import ffmpeg

from components.processing.ffmpeg import Node
from components.processing.graph import Graph, Take, finish
from components.processing.operations.base import Operation, option

LONGEST_STEADIED = 12.0  # seconds that a preview waits for


@dataclass(frozen=True)
class Denoise(Operation):
    """Less noise, in space and over time."""

    name: ClassVar[str] = "denoise"
    label: ClassVar[str] = "Reduce noise"
    icon: ClassVar[str] = "grain"
    help: ClassVar[str] = "Smooth noise and grain."
    group: ClassVar[str] = "Picture"
    needs: ClassVar[tuple[str, ...]] = ("hqdn3d",)

    strength: float = option(40.0, "Strength", "", low=0, high=100, step=5, unit="%")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Smooth luma a little and time more; a smaller picture has averaged some of its noise away already."""
        amount = self.strength / 10 * float(graph.scale)
        spatial = {"luma_spatial": amount, "chroma_spatial": amount * 0.75}
        return take.having(picture=take.picture.filter("hqdn3d", **spatial, luma_tmp=amount * 1.5))


@dataclass(frozen=True)
class Sharpen(Operation):
    """Crisper edges."""

    name: ClassVar[str] = "sharpen"
    label: ClassVar[str] = "Sharpen"
    icon: ClassVar[str] = "details"
    help: ClassVar[str] = "Make edges crisper."
    group: ClassVar[str] = "Picture"
    needs: ClassVar[tuple[str, ...]] = ("cas",)

    strength: float = option(40.0, "Strength", "", low=0, high=100, step=5, unit="%")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Adapt the contrast to what is around, which leaves flat parts alone."""
        strength = self.strength / 100 * float(graph.scale)
        return take.having(picture=take.picture.filter("cas", strength=strength, planes=1))


@dataclass(frozen=True)
class Stabilize(Operation):
    """A steadier hand: the motion is measured over the whole clip, then smoothed."""

    name: ClassVar[str] = "stabilize"
    label: ClassVar[str] = "Stabilize"
    icon: ClassVar[str] = "vibration"
    help: ClassVar[str] = "Steady a shaky shot; the edges are cropped a little."
    group: ClassVar[str] = "Picture"
    needs: ClassVar[tuple[str, ...]] = ("vidstabdetect", "vidstabtransform")
    measures: ClassVar[bool] = True

    smoothing: int = option(
        15, "Smoothing", "More frames make a calmer picture.", low=1, high=60, step=1, unit="frames"
    )

    def shortcut(self, seconds: float) -> str:
        """A long clip is left as shaky as it is."""
        return "A clip this long is steadied only in the result." if seconds > LONGEST_STEADIED else ""

    def measure(self, take: Take, name: str) -> Node | None:
        """Write how each frame moved."""
        return ffmpeg.output(take.picture.filter("vidstabdetect", result=name, fileformat="ascii"), "-", f="null")

    def learn(self, written: str) -> str:
        """The motion of the frames."""
        return written

    def edit(self, take: Take, graph: Graph) -> Take:
        """Move each frame against its shake."""
        if not graph.finding:
            return take
        moves = graph.write("trf", graph.finding)
        steady = take.picture.filter(
            "vidstabtransform", input=moves, smoothing=self.smoothing, optzoom=1, interpol="bicubic"
        )
        return take.having(picture=finish(steady))
