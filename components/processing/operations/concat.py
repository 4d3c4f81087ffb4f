"""Join clips of any kind into one, without a jump in size, speed, color or sound."""

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

import ffmpeg

from components.processing.graph import MOST_INPUTS, Graph, Take, fit_sound
from components.processing.operations.base import JoinOperation, option
from components.processing.operations.reframe import FITS, at_rate, reframed


@dataclass(frozen=True)
class Concat(JoinOperation):
    """One clip after the other, all in the size and frame rate of the first."""

    name: ClassVar[str] = "concat"
    label: ClassVar[str] = "Join clips"
    icon: ClassVar[str] = "playlist_add"
    help: ClassVar[str] = "Play the clips one after the other, all in the size and frame rate of the first."
    group: ClassVar[str] = "Time"

    fit: str = option(
        "pad", "Other sizes", "What happens to clips that have another shape than the first.", choices=FITS
    )
    background: str = option("#000000", "Bars", "The color beside padded clips.", when=("fit", ("pad",)))

    def join(self, takes: tuple[Take, ...], graph: Graph) -> Take:
        """Bring all takes to the form of the first, then join picture and sound each by itself."""
        if len(takes) > MOST_INPUTS:
            raise self.refuse(f"{len(takes)} clips are too many at once; {MOST_INPUTS} is the most.")
        unlike, takes = takes, alike(takes, self.fit, self.background)
        frames = sum(take.frames for take in takes)
        if len(takes) == 1:
            return takes[0]
        picture = ffmpeg.concat(*(take.picture for take in takes), v=1, a=0)
        joined = takes[0].having(picture=picture, sound=None, frames=frames)
        if all(take is before and take.untouched for take, before in zip(takes, unlike, strict=True)):
            joined = joined.having(filmed=(picture, tuple(source for take in takes for source in take.untouched)))
        if all(take.sound is None for take in takes):
            return joined
        sound = ffmpeg.concat(*(graph.sound_of(take) for take in takes), v=0, a=1)
        return joined.having(sound=fit_sound(sound, joined.samples))


def alike(takes: tuple[Take, ...], fit: str, background: str = "#000000") -> tuple[Take, ...]:
    """All takes in the size and frame rate of the first."""
    first = takes[0]
    rate: Fraction = first.rate
    return tuple(at_rate(reframed(take, first.width, first.height, fit, background=background), rate) for take in takes)
