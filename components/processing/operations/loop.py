"""Play a clip several times in a row."""

from dataclasses import dataclass
from typing import ClassVar

import ffmpeg

from components.processing.graph import HELD_BYTES, Graph, Take, fit_sound
from components.processing.operations.base import Operation, option

MOST_REOPENED = 24  # beyond this many inputs a clip that does not fit into memory is not repeated


@dataclass(frozen=True)
class Loop(Operation):
    """Repeat the clip; ``count`` is how often it plays in all."""

    name: ClassVar[str] = "loop"
    label: ClassVar[str] = "Loop"
    icon: ClassVar[str] = "repeat"
    help: ClassVar[str] = "Play the clip several times in a row, with nothing between."
    group: ClassVar[str] = "Time"

    count: int = option(2, "Plays", "How often it plays in all.", low=1, high=100, unit="times")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Hold a short clip in memory and repeat it; read a long one once for each time it plays."""
        looped = take.having(frames=take.frames * self.count)
        if self.count == 1:
            return take
        if take.held_bytes <= HELD_BYTES:
            picture = take.picture.filter("loop", loop=self.count - 1, size=take.frames, start=0)
            looped = looped.having(picture=picture.filter("setpts", expr=f"N/({take.rate})/TB"))
            if take.sound is not None:
                sound = take.sound.filter("aloop", loop=self.count - 1, size=take.samples)
                looped = looped.having(sound=fit_sound(sound, looped.samples))
            return looped
        if self.count > MOST_REOPENED:
            raise self.refuse(f"the clip is too long to play {self.count} times; {MOST_REOPENED} is the most for it.")
        takes = (take, *(take.again() for _ in range(self.count - 1)))
        looped = looped.having(picture=ffmpeg.concat(*(each.picture for each in takes), v=1, a=0))
        if take.sound is None:
            return looped
        sound = ffmpeg.concat(*(graph.sound_of(each) for each in takes), v=0, a=1)
        return looped.having(sound=fit_sound(sound, looped.samples))
