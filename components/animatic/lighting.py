"""Lights: the sky, the sun and the colors that everything in a shot is lit and fogged with, one table entry each."""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from components.animatic.color import Array, hex_of, luma, mix, rgb, shift_hue

Disc = Literal["sun", "moon", "none"]


@dataclass(frozen=True)
class Light:
    """One time of day. Colors are "#rrggbb" with strengths beside them; ``sky`` runs from the zenith to the horizon."""

    name: str
    label: str
    words: tuple[str, ...]
    sky: tuple[tuple[float, str], ...]
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
        if weather not in ("rain", "snow", "fog", "storm"):
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
            disc="none" if weather in ("rain", "storm") and self.disc == "sun" else self.disc,
            stars=self.stars * 0.2,
            fog_density=self.fog_density * (2.4 if weather == "fog" else 1.5),
        )


LIGHTS: tuple[Light, ...] = (
    Light(
        "golden_hour", "golden hour", ("golden hour", "golden light", "golden sun", "warm light", "late afternoon", "magic hour"),
        ((0, "#4c7fb4"), (0.38, "#9db7c0"), (0.62, "#f0c890"), (0.84, "#ffb65e"), (1, "#ff9d4a")),
        "#ffc27a", "#8d86a8", "#ffc184", 0.88, 0.66, "#ffd99a", 1.05, 0.95, 0.15,
        "sun", "#fff1c8", 0.24, 0.13, 0.040, 1.0, 0.0, 0.5, "#ffdcae", "#b58a8e",
    ),
    Light(
        "sunset", "sunset", ("sunset", "sundown", "dusk light", "setting sun", "evening sun"),
        ((0, "#2c2f6b"), (0.32, "#6b4a8e"), (0.6, "#d3648a"), (0.82, "#ff8a5c"), (1, "#ffb05a")),
        "#ffa066", "#75689c", "#e58f78", 0.9, 0.66, "#ffb27a", 1.1, 0.75, 0.15,
        "sun", "#ffe2a6", 0.22, 0.125, 0.046, 1.0, 0.02, 0.6, "#ff9f7e", "#6d4576",
    ),
    Light(
        "sunrise", "sunrise", ("sunrise", "dawn", "daybreak", "early morning", "first light", "morning light", "morning"),
        ((0, "#5a86bf"), (0.36, "#a3b6d6"), (0.64, "#f3cfc4"), (0.85, "#ffd2a0"), (1, "#ffdcae")),
        "#ffd0a0", "#93a0c4", "#f6d2bc", 0.84, 0.72, "#ffd9b0", 0.95, 1.1, 0.2,
        "sun", "#fff3d8", 0.24, 0.10, 0.038, 0.95, 0.0, 0.5, "#ffe3cf", "#a9a3c2",
    ),
    Light(
        "day", "daylight", ("noon", "midday", "daylight", "sunny", "bright day", "day", "blue sky", "clear sky", "summer", "sunlit", "sunshine", "natural light", "soft light"),
        ((0, "#2b78c8"), (0.5, "#70b1e6"), (0.85, "#bfe0f4"), (1, "#e4f2f7")),
        "#fff4dc", "#a9c3e4", "#cfe4f1", 0.7, 0.64, "#ffffff", 0.5, 0.8, 0.7,
        "sun", "#ffffff", 0.3, 0.5, 0.03, 0.5, 0.0, 0.55, "#ffffff", "#a9bdd2",
    ),
    Light(
        "overcast", "overcast", ("overcast", "cloudy", "grey sky", "gray sky", "gloomy", "moody", "diffused", "soft overcast"),
        ((0, "#8b98a6"), (0.5, "#aab5be"), (0.85, "#c9d0d4"), (1, "#d8dcdc")),
        "#e8eef2", "#b4bfca", "#c6ced4", 0.42, 0.74, "#ffffff", 0.35, 1.5, 0.8,
        "none", "#ffffff", 0.2, 0.4, 0.03, 0.1, 0.0, 0.95, "#d4dade", "#848f9c",
    ),
    Light(
        "blue_hour", "blue hour", ("blue hour", "twilight", "dusk", "after sunset"),
        ((0, "#0d1b42"), (0.4, "#20437d"), (0.72, "#5583b5"), (0.92, "#c09aa8"), (1, "#eeb090")),
        "#a9c6f2", "#6480ba", "#6a8fbe", 0.54, 0.78, "#ffc8a0", 0.65, 1.1, 0.35,
        "none", "#ffd8b8", 0.18, 0.05, 0.03, 0.35, 0.22, 0.5, "#8a99c6", "#2f4272", 0.45,
    ),
    Light(
        "night", "night", ("moonlight", "moonlit", "midnight", "starry", "night", "after dark", "dark sky"),
        ((0, "#060a1e"), (0.5, "#0e1a3d"), (0.85, "#203364"), (1, "#33497c")),
        "#a8c0ff", "#5468a4", "#26396c", 0.66, 0.8, "#b4ccff", 0.75, 0.95, 0.3,
        "moon", "#eef3ff", 0.26, 0.3, 0.034, 0.45, 1.0, 0.35, "#34457a", "#121c3c", 0.8,
    ),
    Light(
        "neon", "neon", ("neon", "cyberpunk", "synthwave", "neon light", "neon glow", "vaporwave"),
        ((0, "#0a0518"), (0.45, "#200d40"), (0.78, "#521c6c"), (1, "#9a3384")),
        "#58d8ff", "#6a58aa", "#3f2a66", 0.6, 0.66, "#ff5cc8", 1.0, 1.2, 0.3,
        "none", "#ff6ad8", -0.22, 0.1, 0.03, 0.25, 0.12, 0.5, "#54307a", "#170c30", 0.75,
    ),
    Light(
        "studio", "studio light", ("studio light", "studio lighting", "softbox", "high key", "clean light", "studio"),
        ((0, "#d9d4cf"), (0.5, "#efebe6"), (1, "#f7f4f0")),
        "#fff8f0", "#d8d8de", "#efece8", 0.55, 0.68, "#ffffff", 0.7, 0.3, 0.8,
        "none", "#ffffff", -0.22, 0.5, 0.03, 0.15, 0.0, 0.0,
    ),
    Light(
        "low_key", "low key", ("low key", "low-key", "dark background", "spotlight", "dramatic light", "dramatic lighting", "chiaroscuro", "candlelight", "black background"),
        ((0, "#0b0b0f"), (0.5, "#1a1920"), (1, "#292730")),
        "#ffe6cc", "#5d5e74", "#1c1b21", 0.72, 0.66, "#ffdcb4", 1.15, 0.3, 0.25,
        "none", "#ffe0b8", -0.24, 0.45, 0.03, 0.2, 0.1, 0.1, "#3a3844", "#141318", 0.65,
    ),
)  # fmt: skip

LIGHT_BY_NAME = {light.name: light for light in LIGHTS}
