"""Color as tables: a grade is a function from light to light, written down as a 3D LUT that ffmpeg applies in one go.

The same table takes the controls of a grade, a ready look or a ``.cube`` file from elsewhere. Such files are read by
us, number by number, and written anew, so nothing but numbers reaches ffmpeg.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from components.errors import InvalidRecipe
from components.processing.ffmpeg import Node
from components.processing.graph import Graph, Take, finish

Light: TypeAlias = NDArray[np.float64]  # RGB along the last axis, 0 to 1
Toning: TypeAlias = Callable[[Light], Light]

SIZE = 33
LARGEST_CUBE = 65
LONGEST_CUBE = 12_000_000  # characters
_DOMAIN = {"DOMAIN_MIN": 0.0, "DOMAIN_MAX": 1.0}
LUMA = np.array([0.2126, 0.7152, 0.0722])


@dataclass(frozen=True)
class Controls:
    """What a grade can do; every control is 0 at rest and runs from -100 to 100, exposure from -3 to 3 stops."""

    exposure: float = 0.0
    contrast: float = 0.0
    saturation: float = 0.0
    temperature: float = 0.0
    tint: float = 0.0
    highlights: float = 0.0
    shadows: float = 0.0
    fade: float = 0.0

    def apply(self, light: Light) -> Light:
        """Light after the grade."""
        graded = np.clip(light, 0, 1) ** 2.2 * 2.0**self.exposure
        warm, green = self.temperature / 100, -self.tint / 100
        graded = graded * np.array([1 + 0.25 * warm, 1 + 0.15 * green, 1 - 0.25 * warm])
        graded = np.clip(graded, 0, None) ** (1 / 2.2)
        graded = graded / np.maximum(1, 0.15 * (graded - 1) + 1)  # what is too bright bends instead of breaking off
        luma = (graded @ LUMA)[..., None]
        inside = np.clip(luma, 0, 1)  # black and white stay what they are
        high, low = inside**2 * (1.2 - inside), inside * (1 - inside) ** 2
        graded = graded + 0.9 * (self.highlights / 100 * high * 0.5 + self.shadows / 100 * low)
        graded = 0.5 + (graded - 0.5) * (1 + self.contrast / 100 * 0.8)
        luma = (graded @ LUMA)[..., None]
        graded = luma + (graded - luma) * (1 + self.saturation / 100)
        lifted = 0.12 * self.fade / 100
        faded: Light = graded * (1 - lifted) + lifted
        return faded.clip(0, 1)


LOOKS: Mapping[str, tuple[str, Controls]] = {
    "golden": ("Golden hour", Controls(0.1, 8, 12, 35, 5, -10, 15)),
    "teal": ("Teal and orange", Controls(0.0, 18, 10, 12, -8, 0, -5)),
    "cold": ("Cold morning", Controls(0.05, 10, -15, -35, 0, 5, 5)),
    "film": ("Faded film", Controls(0.05, -8, -18, 10, -5, -15, 10, 60)),
    "vivid": ("Vivid", Controls(0.05, 15, 35)),
    "noir": ("Black and white", Controls(0.05, 30, -100)),
    "soft": ("Soft pastel", Controls(0.25, -22, -12, 6, 4, -15, 25, 30)),
    "night": ("Day for night", Controls(-1.2, 15, -35, -45, 0, -20, -10)),
}


def split_tone(light: Light) -> Light:
    """Shadows toward teal, highlights toward orange."""
    luma = (light @ LUMA)[..., None]
    low = 4 * luma * (1 - luma) ** 2
    toned: Light = light + low * np.array([-0.06, 0.02, 0.06]) + luma**2 * np.array([0.06, 0.01, -0.06])
    return toned.clip(0, 1)


def look(name: str) -> Toning:
    """The function of a ready look."""
    controls = LOOKS[name][1]
    return (lambda light: split_tone(controls.apply(light))) if name == "teal" else controls.apply


def identity() -> Light:
    """The table that changes nothing, blue slowest, as .cube files are ordered."""
    steps = np.linspace(0, 1, SIZE)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    return np.stack([red, green, blue], axis=-1)


def read_cube(text: str) -> Light:
    """The 3D table of a .cube file, or InvalidRecipe if it is none."""
    if len(text) > LONGEST_CUBE:
        raise InvalidRecipe("This LUT is larger than any LUT should be.")
    size, rows = 0, []
    for line in text.splitlines():
        words = line.split("#", 1)[0].split()
        if not words:
            continue
        if words[0] == "LUT_3D_SIZE" and len(words) == 2 and words[1].isdigit():
            size = int(words[1])
        elif words[0] in _DOMAIN:
            if [_number(word) for word in words[1:]] != [_DOMAIN[words[0]]] * 3:
                raise InvalidRecipe("This LUT is for another range of light than 0 to 1. Export it for video.")
        elif words[0] == "LUT_1D_SIZE":
            raise InvalidRecipe("This is a 1D LUT. Export it as a 3D LUT (.cube).")
        elif len(words) == 3 and (words[0][0] in "+-." or words[0][0].isdigit()):
            rows.append([_number(word) for word in words])
        if len(rows) > LARGEST_CUBE**3:
            break
    if not 2 <= size <= LARGEST_CUBE or len(rows) != size**3:
        raise InvalidRecipe("This is not a complete .cube LUT. Export it again as a 3D LUT of up to 65 steps.")
    table: Light = np.array(rows).clip(-0.5, 1.5).reshape(size, size, size, 3)
    return table


def write_cube(table: Light) -> str:
    """A table as a .cube file of our own."""
    numbers = table.ravel().tolist()
    return f"LUT_3D_SIZE {table.shape[0]}\n" + "%.6f %.6f %.6f\n" * (len(numbers) // 3) % tuple(numbers)


def lookup(table: Light) -> Toning:
    """The function that a table stands for, between its steps too."""

    def apply(light: Light) -> Light:
        last = table.shape[0] - 1
        place = light.clip(0, 1)[..., ::-1] * last  # tables are ordered blue, green, red
        low = np.minimum(place.astype(int), last - 1)
        part = place - low
        mixed: Light = np.zeros_like(light)
        for corner in np.ndindex(2, 2, 2):
            weight = np.where(corner, part, 1 - part).prod(axis=-1, keepdims=True)
            mixed += weight * table[tuple((low + corner)[..., axis] for axis in range(3))]
        return mixed

    return apply


def graded(take: Take, graph: Graph, toning: Toning) -> Take:
    """A take after a change of color; grades that follow one another become one table."""
    before, table = take.graded or (take.picture, identity())
    table = toning(table)
    picture: Node = before.filter("zscale", min="709", rin="tv", m="gbr", r="pc").filter("format", "gbrp")
    picture = picture.filter("lut3d", file=graph.write("cube", partial(write_cube, table)), interp="tetrahedral")
    picture = picture.filter("zscale", min="gbr", rin="pc", m="709", r="tv", d="ordered")
    return take.having(picture=finish(picture), graded=(before, table))


def _number(word: str) -> float:
    try:
        number = float(word)
    except ValueError:
        number = float("nan")
    if not np.isfinite(number):
        raise InvalidRecipe(f"This LUT holds “{word[:20]}” where a number should be.")
    return number
