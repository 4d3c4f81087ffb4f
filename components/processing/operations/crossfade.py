"""Join clips with a transition, picture and sound together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import ffmpeg

from components.processing.graph import MOST_INPUTS, SAMPLE_RATE, Graph, Take, fit_sound
from components.processing.operations.base import JoinOperation, option
from components.processing.operations.concat import alike
from components.processing.operations.reframe import FITS

TRANSITIONS = {
    "fade": "Dissolve",
    "fadeblack": "Through black",
    "fadewhite": "Through white",
    "wipeleft": "Wipe left",
    "wiperight": "Wipe right",
    "wipeup": "Wipe up",
    "wipedown": "Wipe down",
    "slideleft": "Slide left",
    "slideright": "Slide right",
    "slideup": "Slide up",
    "slidedown": "Slide down",
    "smoothleft": "Soft wipe left",
    "smoothright": "Soft wipe right",
    "circleopen": "Circle opens",
    "circleclose": "Circle closes",
    "radial": "Clock",
    "zoomin": "Zoom in",
    "dissolve": "Grain",
    "pixelize": "Mosaic",
    "hblur": "Blur",
}


@dataclass(frozen=True)
class Crossfade(JoinOperation):
    """One clip after the other, each fading into the next; the overlaps make the result shorter."""

    name: ClassVar[str] = "crossfade"
    label: ClassVar[str] = "Join with a transition"
    icon: ClassVar[str] = "transition_fade"
    help: ClassVar[str] = "Play the clips one after the other, each fading into the next."
    group: ClassVar[str] = "Time"
    needs: ClassVar[tuple[str, ...]] = ("xfade", "acrossfade")

    transition: str = option("fade", "Transition", "", choices=TRANSITIONS)
    seconds: float = option(0.5, "Length", "How long two clips overlap.", low=0.1, high=5, step=0.1, unit="s")
    fit: str = option(
        "pad", "Other sizes", "What happens to clips that have another shape than the first.", choices=FITS
    )

    def join(self, takes: tuple[Take, ...], graph: Graph) -> Take:
        """Bring all takes to the form of the first and overlap each with the next."""
        if len(takes) > MOST_INPUTS:
            raise self.refuse(f"{len(takes)} clips are too many at once; {MOST_INPUTS} is the most.")
        takes = alike(takes, self.fit)
        fade = max(1, round(self.seconds * takes[0].rate))
        for number, take in enumerate(takes):
            overlaps = 2 if 0 < number < len(takes) - 1 else 1
            if len(takes) > 1 and take.frames < overlaps * fade + 1:
                raise self.refuse(
                    f"clip {number + 1} is only {take.seconds:.1f} s long: too short for {self.seconds:g} s."
                )
        return faded(takes, self.transition, fade, graph)


def faded(takes: Sequence[Take], transition: str, fade: int, graph: Graph) -> Take:
    """Takes of one form, each overlapping the next by ``fade`` frames."""
    whole = takes[0]
    silent = all(take.sound is None for take in takes)
    sound = None if silent else graph.sound_of(whole)
    whole = whole.having(picture=whole.picture.filter("settb", expr="AVTB"), sound=None)
    for take in takes[1:]:
        frames = whole.frames + take.frames - fade
        offset = f"{float((whole.frames - fade) / whole.rate):.6f}"
        seconds = f"{float(fade / whole.rate):.6f}"
        following = take.picture.filter("tpad", stop_mode="clone", stop=2)  # xfade of ffmpeg 5 loses the last frame
        following = following.filter("settb", expr="AVTB")
        picture = ffmpeg.filter(
            [whole.picture, following], "xfade", transition=transition, duration=seconds, offset=offset
        )
        whole = whole.having(picture=picture, frames=frames)
        if sound is not None:
            overlap = {"nb_samples": round(fade / whole.rate * SAMPLE_RATE), "c1": "tri", "c2": "tri"}
            sound = ffmpeg.filter([sound, graph.sound_of(take)], "acrossfade", **overlap)
            sound = fit_sound(sound, whole.samples)
    picture = whole.picture.filter("fps", fps=whole.rate, start_time=0)
    picture = picture.filter("tpad", stop_mode="clone", stop=2).filter("trim", end_frame=whole.frames)
    return whole.having(picture=picture, sound=sound)
