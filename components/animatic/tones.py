"""Palettes, moods and film stocks as a grade on top of the style: curves and saturation, at no cost a frame."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

import components.animatic.vocabulary as words
from components.animatic.styles import Plates
from components.animatic.styles.plates import saturation


@dataclass(frozen=True)
class Tone:
    """A grade: what shadows and lights lean to (red, green, blue, around 0), contrast, brightness, saturation."""

    words: tuple[str, ...]
    shadows: tuple[float, float, float] = (0.0, 0.0, 0.0)
    lights: tuple[float, float, float] = (0.0, 0.0, 0.0)
    contrast: float = 0.0
    gamma: float = 1.0
    lift: float = 0.0
    saturation: float = 1.0

    def curves(self) -> tuple[NDArray[np.uint8], ...]:
        """Lookup tables of blue, green and red."""
        x = np.arange(256) / 255
        y = np.clip(x**self.gamma, 0, 1)
        y = y + self.contrast * (y - 0.5) * 4 * y * (1 - y)
        y = self.lift + (1 - self.lift) * y
        tables = []
        for shadow, light in zip(self.shadows[::-1], self.lights[::-1], strict=True):
            leaning = y + shadow * (1 - x) ** 2 + light * x**1.5
            tables.append((np.clip(leaning, 0, 1) * 255 + 0.5).astype(np.uint8))
        return tuple(tables)


TONES: Mapping[str, Tone] = MappingProxyType({
    "warm": Tone(("warm palette", "warm tones", "amber and cream", "warm colors"),
                 (0.03, 0.0, -0.03), (0.05, 0.01, -0.09)),
    "cool": Tone(("cool palette", "cool tones", "blue and silver", "cool colors"),
                 (-0.03, 0.0, 0.05), (-0.05, 0.0, 0.05), saturation=0.82),
    "teal_orange": Tone(("teal and orange",), (-0.07, 0.03, 0.08), (0.08, 0.0, -0.10), 0.12),
    "pastel": Tone(("pastel",), lift=0.14, gamma=0.86, saturation=0.62),
    "vivid": Tone(("vivid", "saturated colors", "saturated slide film"), contrast=0.14, saturation=1.5),
    "muted": Tone(("muted", "desaturated"), lift=0.04, saturation=0.48),
    "monochrome_blue": Tone(("monochromatic blue", "monochrome blue"), (-0.03, 0.0, 0.14), (-0.16, -0.06, 0.04),
                            saturation=0.12),
    "earth": Tone(("earth tones", "ochre and moss"), (0.02, 0.01, -0.03), (0.03, 0.0, -0.12), saturation=0.72),
    "jewel": Tone(("jewel tones",), contrast=0.22, gamma=1.18, saturation=1.42),
    "neon_colors": Tone(("neon pink and cyan",), (0.10, -0.06, 0.16), (-0.06, 0.02, 0.06), 0.14, saturation=1.4),
    "red_black": Tone(("red accents on black",), (0.0, -0.03, -0.03), (0.04, -0.10, -0.10), 0.34, 1.3, saturation=0.7),
    "white": Tone(("white-on-white",), lift=0.24, gamma=0.7, saturation=0.3),
    "candy": Tone(("candy-colored",), (0.04, 0.0, 0.06), (0.04, -0.01, 0.03), gamma=0.86, saturation=1.4),
    "autumn": Tone(("autumn palette", "rust and gold"), (0.04, 0.0, -0.04), (0.08, -0.01, -0.14), saturation=1.05),
    "romantic": Tone(("romantic", "tender mood"), (0.05, 0.01, 0.02), (0.04, 0.0, -0.02), lift=0.05, gamma=0.92),
    "nostalgic": Tone(("nostalgic", "wistful"), (0.05, 0.02, -0.01), (0.02, 0.0, -0.10), lift=0.07, saturation=0.78),
    "hopeful": Tone(("hopeful", "uplifting", "joyful", "lighthearted"), lights=(0.03, 0.02, 0.0), gamma=0.86,
                    saturation=1.12),
    "energetic": Tone(("energetic mood", "dynamic mood"), contrast=0.16, saturation=1.2),
    "epic": Tone(("epic mood", "grand mood"), (-0.02, 0.0, 0.03), (0.04, 0.01, -0.03), 0.24),
    "tense": Tone(("tense", "suspenseful"), (-0.02, 0.01, 0.03), (-0.04, 0.0, 0.0), 0.22, 1.22, saturation=0.66),
    "mysterious": Tone(("mysterious",), (-0.02, 0.02, 0.07), (-0.07, 0.0, 0.03), 0.1, 1.3, saturation=0.8),
    "melancholic": Tone(("melancholic", "lonely"), (-0.02, 0.0, 0.05), (-0.05, -0.01, 0.02), gamma=1.14,
                        saturation=0.56),
    "eerie": Tone(("eerie", "unsettling"), (-0.02, 0.05, 0.02), (-0.07, 0.02, -0.04), 0.12, 1.28, saturation=0.6),
    "luxurious": Tone(("luxurious", "elegant mood"), (0.01, 0.0, -0.01), (0.04, 0.01, -0.06), 0.2, 1.08),
    "whimsical": Tone(("whimsical",), (0.04, 0.0, 0.09), (0.03, 0.02, -0.03), lift=0.04, saturation=1.2),
    "raw": Tone(("gritty",), contrast=0.26, saturation=0.62),
    "super_8": Tone(("super 8", "home movie"), (0.08, 0.02, -0.02), (0.05, 0.0, -0.14), lift=0.09, saturation=0.86),
    "black_white": Tone(("black-and-white", "black and white", "monochrome film"), contrast=0.2, saturation=0.0),
    "bleach": Tone(("bleach bypass",), contrast=0.42, saturation=0.36),
    "infrared": Tone(("infrared",), (0.0, 0.0, 0.05), (0.10, 0.06, 0.10), 0.2, 0.76, saturation=-0.55),
    "film_16mm": Tone(("16mm film",), (0.02, 0.01, 0.0), (0.01, 0.01, -0.05), 0.06, lift=0.05, saturation=0.9),
    "vhs": Tone(("vhs",), (0.03, 0.0, 0.05), (0.0, 0.01, -0.02), lift=0.06, saturation=1.16),
    "digital": Tone(("crisp digital",), contrast=0.1),
})  # fmt: skip
MOST = 2


def tones_of(text: str) -> tuple[Tone, ...]:
    """The grades that the words of a prompt, in lower case, ask for: the first two."""
    table = {name: tone.words for name, tone in TONES.items()}
    names = dict.fromkeys(name for _, name, _ in words.find(text, table))
    return tuple(TONES[name] for name in list(names)[:MOST])


def toned(plates: Plates, tones: tuple[Tone, ...]) -> Plates:
    """A clip's plates with the grades put on top."""
    for tone in tones:
        red_green_blue = tone.curves()
        curves = tuple(table[curve] for table, curve in zip(red_green_blue, plates.curves, strict=True))
        saturate = plates.saturate
        if tone.saturation != 1.0:
            own = saturation(tone.saturation)
            saturate = own if saturate is None else np.asarray(own @ saturate, np.float32)
        plates = replace(plates, curves=(curves[0], curves[1], curves[2]), saturate=saturate)
    return plates
