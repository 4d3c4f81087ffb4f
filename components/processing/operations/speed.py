"""Make a clip faster or slower, with or without the pitch of its sound."""

from dataclasses import dataclass
from typing import ClassVar

from components.processing.ffmpeg import Node
from components.processing.graph import SAMPLE_RATE, Graph, Take, fit_sound
from components.processing.operations.base import Operation, option

SMOOTHINGS = {"": "None", "blend": "Blend frames", "motion": "Follow motion"}
SMOOTHED_BY = {"blend": ("framerate",), "motion": ("minterpolate",)}
BLENDED = "New frames are blended here; the result follows the motion."
LONGEST_MOTION = 10.0  # seconds: following motion takes thirty times as long as the clip


@dataclass(frozen=True)
class Speed(Operation):
    """Another speed; 200 % is twice as fast."""

    name: ClassVar[str] = "speed"
    label: ClassVar[str] = "Speed"
    icon: ClassVar[str] = "speed"
    help: ClassVar[str] = "Play the clip faster or slower."
    group: ClassVar[str] = "Time"
    needs: ClassVar[tuple[str, ...]] = ("atempo",)

    percent: float = option(200.0, "Speed", "100 % is as it is.", low=10, high=1000, step=5, unit="%")
    keep_pitch: bool = option(True, "Keep the pitch", "Without it, fast sounds high and slow sounds low.")
    smooth: str = option(
        "", "Smooth slow motion", "Makes the frames that slow motion lacks.", choices=SMOOTHINGS, needs=SMOOTHED_BY
    )

    def shortcut(self, _seconds: float) -> str:
        """Following motion takes too long for a first look."""
        return BLENDED if self.smooth == "motion" and self.percent < 100 else ""

    def edit(self, take: Take, graph: Graph) -> Take:
        """Stretch the clock of the picture, then take frames at the old rate; stretch the sound to the same length."""
        factor = self.percent / 100
        frames = max(1, round(take.frames / factor))
        early = f"{0.02 / float(take.rate):.6f}"  # so that a frame on a tick is not pushed behind it by rounding
        picture = take.picture.filter("settb", expr="AVTB").filter("setpts", expr=f"PTS/{factor}-{early}/TB")
        if self.smooth and factor < 1:
            picture = smoothed(take.having(picture=picture, frames=frames), self.smooth, self, graph)
        picture = picture.filter("fps", fps=take.rate, start_time=0, round="up")
        picture = picture.filter("tpad", stop_mode="clone", stop=int(2 / factor) + 8).filter("trim", end_frame=frames)
        fast = take.having(picture=picture, frames=frames)
        if take.sound is None:
            return fast
        return fast.having(sound=fit_sound(self._sound(take.sound, factor), fast.samples))

    def _sound(self, sound: Node, factor: float) -> Node:
        if not self.keep_pitch:
            return sound.filter("asetrate", sample_rate=round(SAMPLE_RATE * factor)).filter("aresample", SAMPLE_RATE)
        while factor < 0.5:  # the filter goes no lower in one step
            sound = sound.filter("atempo", tempo=0.5)
            factor *= 2
        return sound.filter("atempo", tempo=f"{factor:.6f}") if abs(factor - 1) > 1e-6 else sound


def smoothed(take: Take, how: str, step: Operation, graph: Graph) -> Node:
    """The picture with frames between its frames: blended, as drafts always are, or moved along with what moves."""
    if how == "blend" or graph.draft:
        return take.picture.filter("framerate", fps=take.rate)
    if take.seconds > LONGEST_MOTION:
        raise step.refuse(f"following motion takes too long for more than {LONGEST_MOTION:g} s. Choose “Blend frames”.")
    return take.picture.filter("minterpolate", fps=take.rate, mi_mode="mci", mc_mode="aobmc", me_mode="bidir", vsbmc=1)
