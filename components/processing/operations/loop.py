"""Play a clip several times in a row, or until a length is reached."""

import math
from dataclasses import dataclass
from typing import ClassVar

import ffmpeg

from components.processing.graph import Graph, Take, fit_sound
from components.processing.operations.base import Operation, option
from components.processing.operations.seamless_loop import cut

MOST_REOPENED = 24  # beyond this many inputs a clip that does not fit into memory is not repeated


@dataclass(frozen=True)
class Loop(Operation):
    """Repeat the clip; ``count`` is how often it plays in all, unless ``seconds`` tells how long the result is."""

    name: ClassVar[str] = "loop"
    label: ClassVar[str] = "Loop"
    icon: ClassVar[str] = "repeat"
    help: ClassVar[str] = "Play the clip several times in a row, with nothing between."
    group: ClassVar[str] = "Time"

    count: int = option(2, "Plays", "How often it plays in all.", low=1, high=100, unit="times")

    seconds: float | None = option(
        None,
        "To a length",
        "It plays as often as needed and ends there; empty leaves it to the number of plays.",
        low=0.1,
        high=3600,
        step=0.5,
        unit="s",
        optional=True,
    )

    def edit(self, take: Take, graph: Graph) -> Take:
        """Repeat the clip, then end it at the length that was asked for."""
        if self.seconds is None:
            return self._looped(take, self.count, graph)
        frames = max(1, round(self.seconds * take.rate))
        looped = self._looped(take, math.ceil(frames / take.frames), graph)
        return looped if looped.frames == frames else cut(looped, 0, frames)

    def _looped(self, take: Take, count: int, graph: Graph) -> Take:
        """Hold a short clip in memory and repeat it; read a long one once for each time it plays."""
        looped = take.having(frames=take.frames * count)
        if count == 1:
            return take
        if take.held_bytes <= graph.limits.held_bytes:
            picture = take.picture.filter("loop", loop=count - 1, size=take.frames, start=0)
            looped = looped.having(picture=picture.filter("setpts", expr=f"N/({take.rate})/TB"))
            if take.sound is not None:
                sound = take.sound.filter("aloop", loop=count - 1, size=take.samples)
                looped = looped.having(sound=fit_sound(sound, looped.samples))
            return looped
        if count > MOST_REOPENED:
            raise self.refuse(f"the clip is too long to play {count} times; {MOST_REOPENED} is the most for it.")
        takes = (take, *(take.again() for _ in range(count - 1)))
        looped = looped.having(picture=ffmpeg.concat(*(each.picture for each in takes), v=1, a=0))
        if take.sound is None:
            return looped
        sound = ffmpeg.concat(*(graph.sound_of(each) for each in takes), v=0, a=1)
        return looped.having(sound=fit_sound(sound, looped.samples))
