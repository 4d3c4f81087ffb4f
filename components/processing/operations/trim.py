"""Keep a part of a clip, exact to the frame."""

from dataclasses import dataclass
from typing import ClassVar

from components.processing.graph import SAMPLE_RATE, Graph, Take, fit_sound
from components.processing.operations.base import Operation, option
from components.processing.probe import clock


@dataclass(frozen=True)
class Trim(Operation):
    """Keep what lies between two times."""

    name: ClassVar[str] = "trim"
    label: ClassVar[str] = "Trim"
    icon: ClassVar[str] = "content_cut"
    help: ClassVar[str] = "Keep the part between two times and drop the rest."
    group: ClassVar[str] = "Time"

    start: float = option(0.0, "From", "Where the clip begins.", low=0, step=0.1, unit="s")
    end: float | None = option(
        None, "To", "Where the clip ends; leave it empty for the end.", low=0, step=0.1, unit="s", optional=True
    )

    def check(self) -> None:
        """The end must come after the start."""
        if self.end is not None and self.end <= self.start:
            raise self.refuse(f"the end ({clock(self.end)}) must come after the start ({clock(self.start)}).")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Read only the part that is kept where the file is still untouched, else cut within the graph."""
        first = round(self.start * take.rate)
        last = take.frames if self.end is None else min(round(self.end * take.rate), take.frames)
        if first >= take.frames:
            raise self.refuse(f"the clip is {clock(take.seconds)} long, so it cannot start at {clock(self.start)}.")
        frames = max(last - first, 1)
        if take.source:
            return graph.open(take.source.cut(first, frames))
        picture = take.picture.filter("trim", start_frame=first, end_frame=first + frames)
        cut = take.having(picture=picture.filter("setpts", expr="PTS-STARTPTS"), frames=frames)
        if cut.sound is None:
            return cut
        sound = cut.sound.filter("atrim", start_sample=round(first / take.rate * SAMPLE_RATE))
        return cut.having(sound=fit_sound(sound.filter("asetpts", expr="PTS-STARTPTS"), cut.samples))
