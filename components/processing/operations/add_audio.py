"""Put music or a voice under a clip, or in the place of its sound."""

from dataclasses import dataclass
from typing import ClassVar

import ffmpeg

from components.processing.ffmpeg import Node
from components.processing.graph import SAMPLE_RATE, Graph, Take, fit_sound
from components.processing.operations.base import Kind, Operation, option

DUCKING = {"threshold": 0.03, "ratio": 8, "attack": 20, "release": 400}
LONGEST_LOOP = 15 * 60  # seconds of a track that are held in memory to repeat it


@dataclass(frozen=True)
class AddAudio(Operation):
    """Another sound. ``path`` is the name under which the render is handed the file."""

    name: ClassVar[str] = "add_audio"
    label: ClassVar[str] = "Add sound"
    icon: ClassVar[str] = "music_note"
    help: ClassVar[str] = "Put music or a voice under the clip, or in the place of its sound."
    group: ClassVar[str] = "Sound"
    needs: ClassVar[tuple[str, ...]] = ("amix", "aloop", "alimiter", "sidechaincompress")

    path: str = option("", "Sound", "An audio file, or a clip whose sound to use.", kind=Kind.AUDIO)
    mode: str = option(
        "mix",
        "The clip's own sound",
        "Keep it under the new one or not.",
        choices={"mix": "Keep", "replace": "Replace"},
    )
    fit: str = option(
        "loop",
        "If it is shorter",
        "The picture keeps its length either way; a longer sound is cut.",
        choices={"loop": "Repeat it", "pad": "Silence"},
    )
    offset: float = option(0.0, "Starts at", "When it comes in.", low=0, high=14_400, step=0.1, unit="s")
    skip: float = option(0.0, "Skip", "How much of its beginning is left out.", low=0, high=14_400, step=0.1, unit="s")
    volume: float = option(100.0, "Volume", "Of the new sound.", low=0, high=400, step=5, unit="%")
    own_volume: float = option(
        100.0, "Own volume", "Of the clip's sound.", low=0, high=400, step=5, unit="%", when=("mode", ("mix",))
    )

    duck: bool = option(
        False, "Make room for speech", "The new sound goes down while the clip's own is heard.", when=("mode", ("mix",))
    )

    def check(self) -> None:
        """A sound must be chosen."""
        if "\0" in self.path:
            raise self.refuse("this is not the name of a sound.")

    def edit(self, take: Take, graph: Graph) -> Take:
        """Fit the new sound to the picture, then mix it in or let it stand alone."""
        added = self._added(take, graph)
        if self.mode == "mix" and take.sound is not None:
            own = take.sound.filter("volume", volume=self.own_volume / 100)
            if self.duck:
                own, key = (halves := own.filter_multi_output("asplit"))[0], halves[1]
                added = ffmpeg.filter([added, key], "sidechaincompress", **DUCKING)
            added = mixed(own, added)
        return take.having(sound=fit_sound(added, take.samples))

    def _added(self, take: Take, graph: Graph) -> Node:
        if not self.path:
            raise self.refuse("choose a sound.")
        added = graph.track(self.path, self.label)
        if self.skip:
            added = added.filter("atrim", start=self.skip).filter("asetpts", expr="PTS-STARTPTS")
        if self.fit == "loop":
            added = added.filter("aloop", loop=-1, size=LONGEST_LOOP * SAMPLE_RATE)
        if self.volume != 100:
            added = added.filter("volume", volume=self.volume / 100)
        if self.offset:
            added = added.filter("adelay", delays=round(self.offset * 1000), all=1)
        return fit_sound(added, take.samples)


def mixed(own: Node, added: Node) -> Node:
    """Two sounds at their full volume, as long as the first, and kept from clipping."""
    both = ffmpeg.filter([own, added], "amix", inputs=2, duration="first", normalize=0)
    return both.filter("alimiter", limit=0.97, level=0, latency=1)
