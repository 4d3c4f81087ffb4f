"""Play a clip backward."""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import ffmpeg

from components.processing.ffmpeg import Node
from components.processing.graph import Graph, Take, fit_sound
from components.processing.operations.base import Operation, option

MOST_PARTS = 24


@dataclass(frozen=True)
class Reverse(Operation):
    """Backward, with the sound backward, as it was, or gone."""

    name: ClassVar[str] = "reverse"
    label: ClassVar[str] = "Reverse"
    icon: ClassVar[str] = "fast_rewind"
    help: ClassVar[str] = "Play the clip backward."
    group: ClassVar[str] = "Time"

    sound: str = option("reverse", "Sound", "", choices={"reverse": "Backward", "keep": "As it is", "mute": "None"})

    def edit(self, take: Take, graph: Graph) -> Take:
        """Turn the frames around, a part at a time where they would not fit into memory together."""
        back = take.having(picture=self._picture(take, graph))
        if take.sound is None or self.sound == "keep":
            return back
        if self.sound == "mute":
            return back.having(sound=None)
        return back.having(sound=fit_sound(take.sound.filter("areverse"), take.samples))

    def _picture(self, take: Take, graph: Graph) -> Node:
        parts = math.ceil(take.held_bytes / graph.limits.held_bytes)
        if parts == 1:
            return reversed_picture(take)
        if take.source is None or parts > MOST_PARTS:
            most = take.seconds * graph.limits.held_bytes / take.held_bytes * (MOST_PARTS if take.source else 1)
            raise self.refuse(f"at this size no more than {most:.0f} s can be reversed here. Trim or scale it first.")
        edges = [round(take.frames * part / parts) for part in range(parts + 1)]
        pieces = [graph.open(take.source.cut(a, b - a)) for a, b in pairwise(edges)]
        return ffmpeg.concat(*(reversed_picture(piece) for piece in reversed(pieces)), v=1, a=0)


def reversed_picture(take: Take) -> Node:
    """The frames in the opposite order, on the same clock."""
    return take.picture.filter("reverse").filter("setpts", expr=f"N/({take.rate})/TB")
