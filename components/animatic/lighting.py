"""What a light is: the sky, the sun and the colors that everything in a shot is lit and fogged with."""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from components.animatic.color import Array, hex_of, luma, mix, rgb, shift_hue

Disc = Literal["sun", "moon", "none"]
Effect = Literal["", "panes", "corner", "candle", "fire", "pool", "spot", "rays", "leaves", "caustics", "floods"]
Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class Light:
    """One time of day. Colors are "#rrggbb" with strengths beside them; ``sky`` runs from the zenith to the horizon."""

    name: str
    label: str
    words: tuple[str, ...]
    sky: Stops
    key_color: str
    ambient_color: str
    fog_color: str
    key_strength: float = 0.6
    ambient_strength: float = 0.7
    rim_color: str = "#ffffff"
    rim_strength: float = 0.6
    fog_density: float = 1.0
    front: float = 0.35
    """How far the key comes from the camera's side: 0 is a back light."""
    disc: Disc = "none"
    sun_color: str = "#ffffff"
    sun_across: float = 0.22
    """Where the sun stands, in frame widths from the middle."""
    sun_up: float = 0.16
    """How far above the horizon, in frame heights."""
    sun_size: float = 0.036
    glow: float = 0.2
    stars: float = 0.0
    clouds: float = 0.4
    cloud_color: str = "#ffffff"
    cloud_shadow: str = "#9aa6b8"
    dark: float = 0.0
    """0 day .. 1 night: lamps are lit, light blooms sooner."""
    effect: Effect = ""
    """What of the light itself is seen: a pool, a beam, the shadow of leaves; ``beams`` draws it."""

    @property
    def key(self) -> Array:
        """Color of the direct light."""
        return rgb(self.key_color) * self.key_strength

    @property
    def ambient(self) -> Array:
        """Color of the light from all around."""
        return rgb(self.ambient_color) * self.ambient_strength

    @property
    def rim(self) -> Array:
        """Color of the edge light."""
        return rgb(self.rim_color) * self.rim_strength

    @property
    def fog(self) -> Array:
        """Color into which distance fades."""
        return rgb(self.fog_color)

    @property
    def side(self) -> float:
        """1 where the light comes from the right, -1 from the left."""
        return 1.0 if self.sun_across >= 0 else -1.0

    @property
    def elevation(self) -> float:
        """How steep the key falls, 0.25 low .. 1 high."""
        return float(np.clip(0.25 + self.sun_up * 1.3, 0.28, 1.0))

    def surface(self, share: float = 0.7) -> Array:
        """What white ground looks like: ambient and a share of the key."""
        return self.ambient + self.key * np.float32(share)

    def fogged(self, distance: float, density: float = 1.0) -> float:
        """How much of something this far away has turned to fog."""
        thickness = max(0.05, self.fog_density * density)
        return float(1 - np.exp(-((distance / (95 / thickness)) ** 0.85)))

    def varied(self, rng: np.random.Generator) -> "Light":
        """A sibling of this light for a seed: the sun on either side and a little elsewhere, the sky another shade."""
        across = float(self.sun_across * (1 if rng.random() < 0.5 else -1) + rng.uniform(-0.07, 0.07))
        turn, strength = float(rng.uniform(-0.016, 0.016)), float(rng.uniform(0.94, 1.1))
        amount = 1.0 if luma(rgb(self.sky[-1][1])) > 0.1 else 0.4
        sky = tuple((stop, hex_of(shift_hue(rgb(color), turn * amount, strength))) for stop, color in self.sky)
        fog = hex_of(shift_hue(rgb(self.fog_color), turn * amount, strength))
        up = float(self.sun_up * rng.uniform(0.85, 1.2))
        return replace(self, sun_across=across, sun_up=up, sky=sky, fog_color=fog)

    def weathered(self, weather: str) -> "Light":
        """This light under rain, snow or fog: a greyer sky, thicker air, no sharp sun."""
        if weather == "sandstorm":
            return self._dusty()
        if weather not in ("rain", "snow", "fog", "storm", "blizzard"):
            return self
        grey = 0.7 if weather in ("rain", "storm") else 0.5
        veil = (
            rgb("#8d98a5")
            * (0.25 + 0.75 * min(1.0, luma(rgb(self.sky[-1][1])) * 1.2))
            * (0.75 if weather == "storm" else 1)
        )

        def dull(color: str, share: float = grey) -> str:
            return hex_of(mix(rgb(color), veil, share * (1 - 0.75 * self.dark)))

        return replace(
            self,
            sky=tuple((stop, dull(color)) for stop, color in self.sky),
            fog_color=dull(self.fog_color),
            key_strength=self.key_strength * (0.8 if weather != "snow" else 0.92),
            glow=self.glow * 0.5,
            clouds=max(self.clouds, 0.85),
            cloud_color=dull(self.cloud_color),
            cloud_shadow=dull(self.cloud_shadow),
            disc="none" if weather in ("rain", "storm", "blizzard") else self.disc,
            stars=self.stars * 0.2,
            fog_density=self.fog_density * (2.4 if weather in ("fog", "blizzard") else 1.5),
        )

    def _dusty(self) -> "Light":
        """The air full of sand: everything far is the color of it."""
        tone = rgb("#c98f52") * float(np.clip(0.35 + 0.65 * luma(rgb(self.sky[-1][1])), 0.3, 1))
        return replace(
            self,
            sky=tuple((stop, hex_of(mix(rgb(color), tone, 0.75))) for stop, color in self.sky),
            fog_color=hex_of(mix(rgb(self.fog_color), tone, 0.85)),
            key_color=hex_of(mix(rgb(self.key_color), rgb("#e0a060"), 0.5)),
            fog_density=self.fog_density * 2.6,
            glow=self.glow * 0.7,
            clouds=0.2,
            stars=0.0,
        )
