"""Fade a clip in from black or white, and out."""

from dataclasses import dataclass
from typing import ClassVar

from components.processing.graph import Graph, Take
from components.processing.operations.base import Operation, option


@dataclass(frozen=True)
class Fade(Operation):
    """In at the beginning, out at the end, of picture and sound or of one of them."""

    name: ClassVar[str] = "fade"
    label: ClassVar[str] = "Fade in and out"
    icon: ClassVar[str] = "gradient"
    help: ClassVar[str] = "Let picture and sound come up at the beginning and go down at the end."
    group: ClassVar[str] = "Picture"

    fade_in: float = option(0.5, "In", "", low=0, high=10, step=0.1, unit="s")
    fade_out: float = option(0.5, "Out", "", low=0, high=10, step=0.1, unit="s")
    what: str = option("both", "What", "", choices={"both": "Both", "picture": "Picture", "sound": "Sound"})
    color: str = option(
        "black", "Through", "", choices={"black": "Black", "white": "White"}, when=("what", ("both", "picture"))
    )

    def edit(self, take: Take, _graph: Graph) -> Take:
        """Fade whole frames; a fade longer than the clip is as long as the clip."""
        picture, sound = take.picture, take.sound
        fades = (("in", self.fade_in, 0.0), ("out", self.fade_out, max(0.0, take.seconds - self.fade_out)))
        for kind, wanted, start in fades:
            seconds = min(wanted, take.seconds)
            frames = min(take.frames, round(wanted * take.rate))
            if frames == 0:
                continue
            first = 0 if kind == "in" else take.frames - frames
            if self.what != "sound":
                picture = picture.filter("fade", type=kind, start_frame=first, nb_frames=frames, color=self.color)
            if sound is not None and self.what != "picture":
                sound = sound.filter("afade", type=kind, start_time=f"{start:.6f}", duration=f"{seconds:.6f}")
        return take.having(picture=picture, sound=sound)
