"""Bring the sound of a clip to a loudness that a channel asks for, without flattening it."""

import re
from dataclasses import dataclass
from typing import ClassVar

import ffmpeg

from components.processing.ffmpeg import Node
from components.processing.graph import SAMPLE_RATE, Graph, Take, fit_sound
from components.processing.operations.base import Operation, option

SILENCE = -60.0  # LUFS; below it there is nothing to bring up
MOST_GAIN = 30.0  # dB
LONGEST_HEARD = 600.0  # seconds that a preview measures


@dataclass(frozen=True)
class Loudness(Operation):
    """Measured over the whole clip (EBU R 128), then one gain for all of it and a limiter for the peaks."""

    name: ClassVar[str] = "loudness"
    label: ClassVar[str] = "Loudness"
    icon: ClassVar[str] = "graphic_eq"
    help: ClassVar[str] = "Bring the sound to the loudness that channels ask for; −14 LUFS suits most of them."
    group: ClassVar[str] = "Sound"
    needs: ClassVar[tuple[str, ...]] = ("ebur128", "alimiter")
    measures: ClassVar[bool] = True

    target: float = option(-14.0, "Loudness", "", low=-31, high=-9, step=0.5, unit="LUFS")
    peak: float = option(-1.0, "Peaks", "No peak goes above this.", low=-9, high=-0.5, step=0.5, unit="dBTP")

    def shortcut(self, seconds: float) -> str:
        """The sound of an hour is not heard through for a first look."""
        return "The sound of a clip this long is leveled only in the result." if seconds > LONGEST_HEARD else ""

    def measure(self, take: Take, name: str) -> Node | None:
        """Write the loudness so far, for each tenth of a second."""
        if take.sound is None:
            return None
        sound = take.sound.filter("ebur128", metadata=1)
        sound = sound.filter("ametadata", mode="print", key="lavfi.r128.I", file=name)
        return ffmpeg.output(sound, "-", f="null")

    def learn(self, written: str) -> float:
        """The loudness of the whole: what stands last."""
        values = re.findall(r"lavfi\.r128\.I=(-?[\d.]+)", written)
        return float(values[-1]) if values else SILENCE

    def edit(self, take: Take, graph: Graph) -> Take:
        """One gain, then a limiter that sees the peaks between samples."""
        if take.sound is None:
            return take
        loudness = graph.finding
        if loudness is None or loudness <= SILENCE:
            return take
        gain = max(-MOST_GAIN, min(MOST_GAIN, self.target - loudness))
        sound = take.sound.filter("volume", volume=f"{gain:.2f}dB")
        limit = f"{10 ** (self.peak / 20):.4f}"
        sound = sound.filter("aresample", SAMPLE_RATE * 4)  # true peaks lie between the samples
        sound = sound.filter("alimiter", limit=limit, attack=5, release=50, level=0, latency=1)
        return take.having(sound=fit_sound(sound.filter("aresample", SAMPLE_RATE), take.samples))
