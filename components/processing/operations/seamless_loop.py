"""Make a clip that can be repeated without a visible seam, by fading its end into its beginning."""

from dataclasses import dataclass
from typing import ClassVar

from components.processing.graph import SAMPLE_RATE, Graph, Take
from components.processing.operations.base import Operation, option
from components.processing.operations.crossfade import faded


@dataclass(frozen=True)
class SeamlessLoop(Operation):
    """A loop whose end dissolves into its beginning; it becomes shorter by the length of the fade."""

    name: ClassVar[str] = "seamless_loop"
    label: ClassVar[str] = "Seamless loop"
    icon: ClassVar[str] = "all_inclusive"
    help: ClassVar[str] = "Fade the end into the beginning, so that the clip repeats without a jump."
    group: ClassVar[str] = "Time"
    needs: ClassVar[tuple[str, ...]] = ("xfade", "acrossfade")

    seconds: float = option(0.5, "Fade", "How long the seam is.", low=0.1, high=5, step=0.1, unit="s")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Cut off the beginning and dissolve the end into it."""
        fade = max(1, round(self.seconds * take.rate))
        if fade * 2 >= take.frames:
            raise self.refuse(f"the clip must be longer than twice the fade of {self.seconds:g} s.")
        return faded([cut(take, fade, take.frames), cut(take.again(), 0, fade)], "fade", fade, graph)


def cut(take: Take, first: int, last: int) -> Take:
    """The frames from ``first`` up to ``last``, with their sound."""
    picture = take.picture.filter("trim", start_frame=first, end_frame=last).filter("setpts", expr="PTS-STARTPTS")
    part = take.having(picture=picture, frames=last - first)
    if take.sound is None:
        return part
    begin = round(first / take.rate * SAMPLE_RATE)
    sound = take.sound.filter("atrim", start_sample=begin, end_sample=begin + part.samples)
    return part.having(sound=sound.filter("asetpts", expr="PTS-STARTPTS"))
