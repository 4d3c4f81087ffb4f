"""Play a clip forward, then backward, so that it ends where it began."""

from dataclasses import dataclass
from typing import ClassVar

import ffmpeg

from components.processing.graph import Graph, Take
from components.processing.operations.base import Operation
from components.processing.operations.reverse import reversed_picture


@dataclass(frozen=True)
class Boomerang(Operation):
    """There and back, without showing the first and last frame twice; silent."""

    name: ClassVar[str] = "boomerang"
    label: ClassVar[str] = "Boomerang"
    icon: ClassVar[str] = "sync_alt"
    help: ClassVar[str] = "Play forward, then backward. The result loops by itself and has no sound."
    group: ClassVar[str] = "Time"

    def edit(self, take: Take, graph: Graph) -> Take:
        """Join the take with the inner part of itself, reversed."""
        if take.frames < 3:
            raise self.refuse("the clip is too short.")
        if take.held_bytes > graph.limits.held_bytes:
            most = take.seconds * graph.limits.held_bytes / take.held_bytes
            raise self.refuse(f"at this size no more than {most:.0f} s can be turned around. Trim or scale it first.")
        inner = take.again()
        picture = inner.picture.filter("trim", start_frame=1, end_frame=take.frames - 1)
        back = reversed_picture(inner.having(picture=picture.filter("setpts", expr="PTS-STARTPTS")))
        there = ffmpeg.concat(take.picture, back, v=1, a=0)
        return take.having(picture=there, sound=None, frames=2 * take.frames - 2)
