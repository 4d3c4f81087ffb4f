"""Make a clip louder, softer or silent."""

from dataclasses import dataclass
from typing import ClassVar

from components.processing.graph import Graph, Take
from components.processing.operations.base import Operation, option


@dataclass(frozen=True)
class Mute(Operation):
    """No sound at all."""

    name: ClassVar[str] = "mute"
    label: ClassVar[str] = "Mute"
    icon: ClassVar[str] = "volume_off"
    help: ClassVar[str] = "Remove the sound."
    group: ClassVar[str] = "Sound"

    def edit(self, take: Take, _graph: Graph) -> Take:
        """Drop the sound."""
        return take.having(sound=None)


@dataclass(frozen=True)
class Volume(Operation):
    """Another level, kept from clipping."""

    name: ClassVar[str] = "volume"
    label: ClassVar[str] = "Volume"
    icon: ClassVar[str] = "volume_up"
    help: ClassVar[str] = "Make the sound louder or softer."
    group: ClassVar[str] = "Sound"
    needs: ClassVar[tuple[str, ...]] = ("alimiter",)

    percent: float = option(100.0, "Volume", "100 % is as it is.", low=0, high=400, step=5, unit="%")

    def edit(self, take: Take, _graph: Graph) -> Take:
        """Scale the level, with a limiter above."""
        if take.sound is None or self.percent == 100:
            return take
        sound = take.sound.filter("volume", volume=self.percent / 100)
        return take.having(
            sound=sound.filter("alimiter", limit=0.97, level=0, latency=1) if self.percent > 100 else sound
        )
