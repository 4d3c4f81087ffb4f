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
        name="golden_hour",
        label="golden hour",
        words=("golden hour", "golden light", "golden sun", "warm light", "late afternoon", "magic hour"),
        sky=((0, "#4c7fb4"), (0.38, "#9db7c0"), (0.62, "#f0c890"), (0.84, "#ffb65e"), (1, "#ff9d4a")),
        key_color="#ffc27a",
        ambient_color="#8d86a8",
        fog_color="#ffc184",
        key_strength=0.88,
        ambient_strength=0.66,
        rim_color="#ffd99a",
        rim_strength=1.05,
        fog_density=0.95,
        front=0.15,
        disc="sun",
        sun_color="#fff1c8",
        sun_across=0.24,
        sun_up=0.13,
        sun_size=0.04,
        glow=1.0,
        stars=0.0,
        clouds=0.5,
        cloud_color="#ffdcae",
        cloud_shadow="#b58a8e",
    ),
    Light(
        name="sunset",
        label="sunset",
        words=("sunset", "sundown", "dusk light", "setting sun", "evening sun"),
        sky=((0, "#2c2f6b"), (0.32, "#6b4a8e"), (0.6, "#d3648a"), (0.82, "#ff8a5c"), (1, "#ffb05a")),
        key_color="#ffa066",
        ambient_color="#75689c",
        fog_color="#e58f78",
        key_strength=0.9,
        ambient_strength=0.66,
        rim_color="#ffb27a",
        rim_strength=1.1,
        fog_density=0.75,
        front=0.15,
        disc="sun",
        sun_color="#ffe2a6",
        sun_across=0.22,
        sun_up=0.125,
        sun_size=0.046,
        glow=1.0,
        stars=0.02,
        clouds=0.6,
        cloud_color="#ff9f7e",
        cloud_shadow="#6d4576",
    ),
    Light(
        name="sunrise",
        label="sunrise",
        words=("sunrise", "dawn", "daybreak", "early morning", "first light", "morning light", "morning"),
        sky=((0, "#5a86bf"), (0.36, "#a3b6d6"), (0.64, "#f3cfc4"), (0.85, "#ffd2a0"), (1, "#ffdcae")),
        key_color="#ffd0a0",
        ambient_color="#93a0c4",
        fog_color="#f6d2bc",
        key_strength=0.84,
        ambient_strength=0.72,
        rim_color="#ffd9b0",
        rim_strength=0.95,
        fog_density=1.1,
        front=0.2,
        disc="sun",
        sun_color="#fff3d8",
        sun_across=0.24,
        sun_up=0.1,
        sun_size=0.038,
        glow=0.95,
        stars=0.0,
        clouds=0.5,
        cloud_color="#ffe3cf",
        cloud_shadow="#a9a3c2",
    ),
    Light(
        name="day",
        label="daylight",
        words=(
            "noon",
            "midday",
            "daylight",
            "sunny",
            "bright day",
            "day",
            "blue sky",
            "clear sky",
            "summer",
            "sunlit",
            "sunshine",
            "natural light",
            "soft light",
        ),
        sky=((0, "#2b78c8"), (0.5, "#70b1e6"), (0.85, "#bfe0f4"), (1, "#e4f2f7")),
        key_color="#fff4dc",
        ambient_color="#a9c3e4",
        fog_color="#cfe4f1",
        key_strength=0.7,
        ambient_strength=0.64,
        rim_color="#ffffff",
        rim_strength=0.5,
        fog_density=0.8,
        front=0.7,
        disc="sun",
        sun_color="#ffffff",
        sun_across=0.3,
        sun_up=0.5,
        sun_size=0.03,
        glow=0.5,
        stars=0.0,
        clouds=0.55,
        cloud_color="#ffffff",
        cloud_shadow="#a9bdd2",
    ),
    Light(
        name="overcast",
        label="overcast",
        words=("overcast", "cloudy", "grey sky", "gray sky", "gloomy", "moody", "diffused", "soft overcast"),
        sky=((0, "#8b98a6"), (0.5, "#aab5be"), (0.85, "#c9d0d4"), (1, "#d8dcdc")),
        key_color="#e8eef2",
        ambient_color="#b4bfca",
        fog_color="#c6ced4",
        key_strength=0.42,
        ambient_strength=0.74,
        rim_color="#ffffff",
        rim_strength=0.35,
        fog_density=1.5,
        front=0.8,
        disc="none",
        sun_color="#ffffff",
        sun_across=0.2,
        sun_up=0.4,
        sun_size=0.03,
        glow=0.1,
        stars=0.0,
        clouds=0.95,
        cloud_color="#d4dade",
        cloud_shadow="#848f9c",
    ),
    Light(
        name="blue_hour",
        label="blue hour",
        words=("blue hour", "twilight", "dusk", "after sunset"),
        sky=((0, "#0d1b42"), (0.4, "#20437d"), (0.72, "#5583b5"), (0.92, "#c09aa8"), (1, "#eeb090")),
        key_color="#a9c6f2",
        ambient_color="#6480ba",
        fog_color="#6a8fbe",
        key_strength=0.54,
        ambient_strength=0.78,
        rim_color="#ffc8a0",
        rim_strength=0.65,
        fog_density=1.1,
        front=0.35,
        disc="none",
        sun_color="#ffd8b8",
        sun_across=0.18,
        sun_up=0.05,
        sun_size=0.03,
        glow=0.35,
        stars=0.22,
        clouds=0.5,
        cloud_color="#8a99c6",
        cloud_shadow="#2f4272",
        dark=0.45,
    ),
    Light(
        name="night",
        label="night",
        words=("moonlight", "moonlit", "midnight", "starry", "night", "after dark", "dark sky"),
        sky=((0, "#060a1e"), (0.5, "#0e1a3d"), (0.85, "#203364"), (1, "#33497c")),
        key_color="#a8c0ff",
        ambient_color="#5468a4",
        fog_color="#26396c",
        key_strength=0.66,
        ambient_strength=0.8,
        rim_color="#b4ccff",
        rim_strength=0.75,
        fog_density=0.95,
        front=0.3,
        disc="moon",
        sun_color="#eef3ff",
        sun_across=0.26,
        sun_up=0.3,
        sun_size=0.034,
        glow=0.45,
        stars=1.0,
        clouds=0.35,
        cloud_color="#34457a",
        cloud_shadow="#121c3c",
        dark=0.8,
    ),
    Light(
        name="neon",
        label="neon",
        words=("neon", "cyberpunk", "synthwave", "neon light", "neon glow", "vaporwave"),
        sky=((0, "#0a0518"), (0.45, "#200d40"), (0.78, "#521c6c"), (1, "#9a3384")),
        key_color="#58d8ff",
        ambient_color="#6a58aa",
        fog_color="#3f2a66",
        key_strength=0.6,
        ambient_strength=0.66,
        rim_color="#ff5cc8",
        rim_strength=1.0,
        fog_density=1.2,
        front=0.3,
        disc="none",
        sun_color="#ff6ad8",
        sun_across=-0.22,
        sun_up=0.1,
        sun_size=0.03,
        glow=0.25,
        stars=0.12,
        clouds=0.5,
        cloud_color="#54307a",
        cloud_shadow="#170c30",
        dark=0.75,
    ),
    Light(
        name="studio",
        label="studio light",
        words=("studio light", "studio lighting", "softbox", "high key", "clean light", "studio"),
        sky=((0, "#d9d4cf"), (0.5, "#efebe6"), (1, "#f7f4f0")),
        key_color="#fff8f0",
        ambient_color="#d8d8de",
        fog_color="#efece8",
        key_strength=0.55,
        ambient_strength=0.68,
        rim_color="#ffffff",
        rim_strength=0.7,
        fog_density=0.3,
        front=0.8,
        disc="none",
        sun_color="#ffffff",
        sun_across=-0.22,
        sun_up=0.5,
        sun_size=0.03,
        glow=0.15,
        stars=0.0,
        clouds=0.0,
    ),
    Light(
        name="low_key",
        label="low key",
        words=(
            "low key",
            "low-key",
            "dark background",
            "spotlight",
            "dramatic light",
            "dramatic lighting",
            "chiaroscuro",
            "candlelight",
            "black background",
        ),
        sky=((0, "#0b0b0f"), (0.5, "#1a1920"), (1, "#292730")),
        key_color="#ffe6cc",
        ambient_color="#5d5e74",
        fog_color="#1c1b21",
        key_strength=0.72,
        ambient_strength=0.66,
        rim_color="#ffdcb4",
        rim_strength=1.15,
        fog_density=0.3,
        front=0.25,
        disc="none",
        sun_color="#ffe0b8",
        sun_across=-0.24,
        sun_up=0.45,
        sun_size=0.03,
        glow=0.2,
        stars=0.1,
        clouds=0.1,
        cloud_color="#3a3844",
        cloud_shadow="#141318",
        dark=0.65,
    ),
)

LIGHT_BY_NAME = {light.name: light for light in LIGHTS}
