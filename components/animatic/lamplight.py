# ruff: noqa: E501 - a light reads worse when it is broken up further
"""Lights made out of the plain ones: other hours, lamps and fires, beams, shadows of leaves and panes, water, storm."""

from dataclasses import replace
from typing import Any

from components.animatic.daylight import PLAIN
from components.animatic.lighting import Light, Stops

_PLAIN = {light.name: light for light in PLAIN}


def _made(of: str, name: str, label: str, words: tuple[str, ...], sky: Stops | None = None, **changes: Any) -> Light:
    base = _PLAIN[of]
    return replace(base, name=name, label=label, words=words, sky=base.sky if sky is None else sky, **changes)


BLACK: Stops = ((0, "#050506"), (0.6, "#0c0b0e"), (1, "#16131a"))
EMBER: Stops = ((0, "#0b0810"), (0.55, "#1d1016"), (0.85, "#3d1d14"), (1, "#5a2a16"))

MADE: tuple[Light, ...] = (
    _made("sunrise", "morning", "morning light", ("morning", "early morning", "morning light", "in the morning"),
          ((0, "#3f86cc"), (0.45, "#8fbfe4"), (0.8, "#dcebf0"), (1, "#fbeed6")),
          key_color="#ffe9c4", ambient_color="#a6bddc", fog_color="#e4ecee", key_strength=0.78, ambient_strength=0.66,
          front=0.35, sun_up=0.24, glow=0.75, cloud_color="#ffffff", cloud_shadow="#b4c4d8", fog_density=1.25),
    _made("day", "noon", "harsh noon", ("noon", "midday", "high noon", "at noon", "noon sun", "harsh sun", "harsh light",
          "harsh sunlight", "scorching"),
          ((0, "#0f5cb4"), (0.5, "#4fa0e0"), (0.86, "#b8dcf0"), (1, "#eaf2ee")),
          key_color="#fffbe8", ambient_color="#8fb0dc", key_strength=0.98, ambient_strength=0.5, sun_up=0.82, front=0.5,
          rim_strength=0.9, clouds=0.22, fog_density=0.5),
    _made("golden_hour", "afternoon", "late afternoon", ("afternoon", "late afternoon", "afternoon light", "warm light"),
          ((0, "#3f7cbc"), (0.45, "#86b2d2"), (0.8, "#e2dcc4"), (1, "#f6d9a4")),
          key_color="#ffdca4", ambient_color="#9aa6c0", fog_color="#eedfc0", key_strength=0.84, sun_up=0.27, front=0.45,
          glow=0.7, cloud_color="#fff2d8", cloud_shadow="#a9a2ae", fog_density=0.8),
    _made("night", "moonlight", "moonlight", ("moonlight", "moonlit", "full moon", "silver moonlight", "moonrise"),
          ((0, "#0b1428"), (0.5, "#1a2c4a"), (0.85, "#3a5274"), (1, "#5c7894")),
          key_color="#dce8ff", ambient_color="#5f789c", fog_color="#4a6484", key_strength=0.86, ambient_strength=0.6,
          rim_color="#eef4ff", rim_strength=1.2, front=0.1, sun_size=0.075, sun_up=0.26, glow=0.95, stars=0.35, clouds=0.6,
          cloud_color="#8ea6c4", cloud_shadow="#22324c", dark=0.66),
    _made("night", "starlight", "starlight", ("starlight", "starlit", "starry", "starry sky", "milky way", "starry night"),
          ((0, "#03040e"), (0.45, "#0a1030"), (0.8, "#1c2450"), (1, "#3a3a6a")),
          key_color="#8fa4e8", ambient_color="#424f86", fog_color="#202a54", key_strength=0.5, ambient_strength=0.7,
          disc="none", stars=2.2, clouds=0.0, glow=0.1, dark=0.9),
    _made("golden_hour", "backlight", "backlight", ("backlight", "backlit", "rim light", "rim lighting", "contre-jour",
          "against the light", "golden backlight"),
          ((0, "#7c93a8"), (0.4, "#c8c2b0"), (0.7, "#ffe9c0"), (1, "#fff3d8")),
          key_color="#fff0d0", ambient_color="#7d7884", fog_color="#fbe6c4", key_strength=0.5, ambient_strength=0.52,
          rim_color="#fff6e0", rim_strength=2.1, front=-0.1, sun_across=0.06, sun_up=0.24, sun_size=0.05, glow=1.3,
          fog_density=1.6, clouds=0.25),
    _made("sunset", "silhouette", "silhouette", ("silhouette", "silhouetted", "silhouettes", "against a bright sky"),
          ((0, "#46357e"), (0.34, "#a85288"), (0.62, "#ff7a54"), (0.84, "#ffb04c"), (1, "#ffe08a")),
          key_color="#ff9a50", ambient_color="#2a2034", fog_color="#f08a54", key_strength=0.1, ambient_strength=0.36,
          rim_color="#ffc070", rim_strength=0.9, front=-0.4, sun_across=0.05, sun_up=0.1, sun_size=0.1, fog_density=0.55),
    _made("overcast", "window", "window light", ("window light", "light from a window", "soft window light", "by the window"),
          ((0, "#aebccb"), (0.5, "#d3dce2"), (1, "#eef0ee")),
          key_color="#fdf6ec", ambient_color="#8a93a6", fog_color="#b9bfc8", key_strength=0.8, ambient_strength=0.46,
          rim_strength=0.8, front=0.1, sun_across=0.4, clouds=0.6, effect="panes"),
    _made("studio", "high_key", "high key", ("high key", "high-key", "bright and airy", "airy"),
          ((0, "#f2f3f6"), (0.5, "#fafafa"), (1, "#ffffff")),
          key_color="#ffffff", ambient_color="#f4f5f8", fog_color="#ffffff", key_strength=0.5, ambient_strength=0.84,
          rim_strength=0.4, front=0.95, fog_density=0.9),
    _made("low_key", "chiaroscuro", "chiaroscuro", ("chiaroscuro", "rembrandt", "caravaggio", "painterly light"),
          ((0, "#080604"), (0.5, "#1a120b"), (1, "#33220f")),
          key_color="#ffd59a", ambient_color="#4a3a30", fog_color="#1d140d", key_strength=1.0, ambient_strength=0.42,
          rim_color="#ffcf8a", rim_strength=0.7, front=0.4, sun_across=-0.4, sun_up=0.6, dark=0.62, effect="corner"),
    _made("low_key", "candle", "candlelight", ("candlelight", "candle light", "candlelit", "by candlelight", "candles"), EMBER,
          key_color="#ffb45a", ambient_color="#6a4432", fog_color="#2c1710", key_strength=0.82, ambient_strength=0.62,
          rim_color="#ffc070", rim_strength=1.0, front=0.55, sun_up=0.0, dark=0.7, effect="candle"),
    _made("low_key", "fire", "firelight", ("firelight", "fire light", "campfire light", "light of the fire", "by the fire"), EMBER,
          key_color="#ff8a3a", ambient_color="#5a3436", fog_color="#4a1f14", key_strength=1.05, ambient_strength=0.56,
          rim_color="#ff9a40", rim_strength=1.6, front=0.1, sun_up=-0.05, dark=0.8, effect="fire"),
    _made("low_key", "lamp", "lamp light", ("lamp light", "lamplight", "tungsten", "tungsten light", "warm bulbs", "string lights",
          "cozy light", "warm lamp light"),
          ((0, "#0b1026"), (0.5, "#17203f"), (1, "#2c3356")),
          key_color="#ffc98a", ambient_color="#8a6c5c", fog_color="#4a3a38", key_strength=0.72, ambient_strength=0.72,
          rim_strength=0.8, front=0.6, dark=0.6, stars=0.3, effect="pool"),
    _made("night", "street", "street lamps", ("street lamps", "street lights", "streetlights", "street lamp", "streetlight", "sodium"),
          ((0, "#0d0b14"), (0.5, "#221a20"), (0.85, "#4a3020"), (1, "#7a4a22")),
          key_color="#ffab52", ambient_color="#6a5650", fog_color="#5a3d28", key_strength=0.78, ambient_strength=0.68,
          rim_color="#ffbe70", rim_strength=0.9, disc="none", stars=0.08, front=0.4, dark=0.72, sun_up=0.6, effect="pool"),
    _made("overcast", "fluorescent", "fluorescent", ("fluorescent", "fluorescent light", "fluorescent lights", "strip lights"),
          ((0, "#8fa59a"), (0.5, "#b4c6b8"), (1, "#d3e0cc")),
          key_color="#e6fff0", ambient_color="#a4c0ac", fog_color="#bccfbe", key_strength=0.5, ambient_strength=0.74, front=0.9,
          rim_strength=0.2, sun_up=0.8, clouds=0.3, fog_density=0.7),
    _made("low_key", "spotlight", "spotlight", ("spotlight", "single spotlight", "stage light", "stage lights", "stage lighting",
          "limelight"), BLACK,
          key_color="#fff4e0", ambient_color="#3c3e4c", fog_color="#101014", key_strength=1.05, ambient_strength=0.44,
          rim_color="#ffffff", rim_strength=1.3, sun_across=0.02, sun_up=0.9, front=0.35, dark=0.72, effect="spot"),
    _made("golden_hour", "god_rays", "sunbeams", ("god rays", "sunbeams", "sunbeam", "volumetric", "volumetric light", "light shafts",
          "rays of light", "crepuscular"),
          ((0, "#5d7f94"), (0.45, "#a9b8ac"), (0.75, "#ecdfb8"), (1, "#ffeec4")),
          key_color="#ffe6ae", ambient_color="#868f94", fog_color="#eadfbe", fog_density=2.0, glow=1.2, sun_up=0.34,
          effect="rays"),
    _made("day", "dappled", "dappled light", ("dappled", "dappled light", "dappled sunlight", "light through leaves"),
          key_color="#fff2c4", ambient_color="#a0bc98", fog_color="#cfe0bc", key_strength=0.78, effect="leaves",
          sky=((0, "#3f8cc8"), (0.5, "#86c0dc"), (0.85, "#cfe6d8"), (1, "#eef4dc"))),
    _made("blue_hour", "underwater", "underwater light", ("caustics", "underwater light", "rippling light"),
          ((0, "#0a4a78"), (0.5, "#1f86a8"), (0.85, "#5fc4cc"), (1, "#9fe4dc")),
          key_color="#b4fff0", ambient_color="#4a9ab8", fog_color="#3a94b0", key_strength=0.62, ambient_strength=0.76,
          rim_color="#c4fff4", rim_strength=0.8, stars=0.0, dark=0.2, clouds=0.2, sun_up=0.7, front=0.4, effect="caustics"),
    _made("night", "floodlight", "floodlights", ("floodlight", "floodlights", "stadium lights", "arena lights", "flood lights"),
          ((0, "#05080f"), (0.5, "#0e1826"), (0.85, "#26384c"), (1, "#4a6072")),
          key_color="#f4faff", ambient_color="#8c9cae", fog_color="#42566a", key_strength=0.95, ambient_strength=0.66,
          rim_color="#ffffff", rim_strength=1.5, disc="none", front=0.5, sun_up=0.8, stars=0.0, dark=0.62, effect="floods"),
    _made("overcast", "storm", "storm light", ("storm light", "stormy light", "thundery", "ominous", "ominous light"),
          ((0, "#1c2530"), (0.45, "#3a4852"), (0.8, "#6a7a7c"), (1, "#a4ac9c")),
          key_color="#c8d4d8", ambient_color="#66768a", fog_color="#6c7a80", key_strength=0.46, ambient_strength=0.7,
          rim_color="#dfeaf0", rim_strength=0.8, front=0.3, clouds=1.0, cloud_color="#6c7884", cloud_shadow="#222a34", dark=0.3,
          fog_density=1.8),
)  # fmt: skip
