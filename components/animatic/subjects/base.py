"""The contract between a subject's drawing and the engine that lights, places and moves it: Rig, Pose, Palette, Gait.

A rig draws in centimetres, x to the right, y down, origin where it touches the ground; elsewhere metres and seconds.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

FONTS = "'Instrument Sans', 'Geist'"
"""The font families a rig may name; the engine hands their files to the rasteriser."""

Ground = Literal["ground", "table", "air", "water", "space"]


@dataclass(frozen=True)
class Palette:
    """Six colors as "#rrggbb". What `main`, `second` and `accent` paint is up to the rig."""

    main: str = "#b9c0c9"
    second: str = "#f2ede4"
    accent: str = "#c9a25e"
    skin: str = "#c68e6a"
    hair: str = "#3a2a20"
    dark: str = "#1d1f24"


@dataclass(frozen=True)
class Pose:
    """Everything a drawing may depend on: the same pose gives the same SVG, byte for byte."""

    phase: float = 0.0
    """0..1 through the rig's cycle."""
    turn: float = 0.0
    """Radians the camera has gone round it: negative is seen from its left, positive from its right."""
    time: float = 0.0
    action: str = "idle"
    """One of the rig's actions; any other word is drawn as the rig's first one."""
    palette: Palette = field(default_factory=Palette)
    seed: int = 0
    text: str = ""
    """Brand words for its label, or ""."""
    wear: str = ""
    """What people wear by the prompt ("dress"), or "": the seed decides."""
    light: str = ""


@dataclass(frozen=True)
class Gait:
    """How one action repeats: seconds a cycle takes, and the speed in m/s at which planted feet do not slide."""

    cycle: float
    stride: float


Draw = Callable[[Pose], str]


@dataclass(frozen=True)
class Rig:
    """One subject: what it is called, how big it is, how it moves and the function that draws it.

    `draw(pose)` returns SVG markup without the outer <svg>, in centimetres, facing right, lit softly from the upper
    left (the engine relights it), inside x [-50*width, 50*width] and y [-100*height, 0]. Ids in its <defs> are
    unique and start with the name of its family ("person-"), so that different subjects may stand in one document.
    """

    name: str
    label: str
    words: tuple[str, ...]
    """Lower-case singular nouns and phrases that mean this subject."""
    height: float
    width: float
    draw: Draw
    cycle: float = 0.0
    """Seconds one turn of the phase takes; 0 is a thing that does not move by itself."""
    phases: int = 1
    """How many phases are worth baking."""
    turns: int = 1
    """How many turns over an orbit are worth baking; 1 is a billboard."""
    stride: float = 0.0
    """Natural speed in m/s; 0 stays where it is."""
    on: Ground = "ground"
    glossy: float = 0.0
    """0 matte .. 1 mirror: how strong its reflection and highlights are."""
    actions: tuple[str, ...] = ("idle",)
    gaits: Mapping[str, Gait] = field(default_factory=lambda: MappingProxyType({}))
    """Actions whose cycle and stride differ from the rig's own."""
    palettes: tuple[Palette, ...] = (Palette(),)
    """The subject's own colors; the seed picks one when the prompt names none."""
    color_slot: Literal["main", "second", "accent", "hair"] = "main"
    """What a color in the prompt paints ("a red car")."""
    tints: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Words of its own that paint the same as a color does: "orange juice", "matcha"."""
    coat: bool = False
    """True where `second` is the paler side of `main` (fur, feathers): naming a color changes both."""
    person: bool = False
    """Somebody, or several: dressed by the words, and another one for other words."""
    shine: Draw | None = None
    """What it sends out itself, drawn over it whatever light falls on it: lamps, beams, flames; "" while it is dark."""
    lettered: bool = False
    """True where it carries words of its own ("TAXI"): it is never shown mirrored."""
    turnable: float = 1.2
    """The largest |turn| in radians that the drawing stands up to; the engine clamps an orbit to it."""

    def gait(self, action: str) -> Gait:
        """Give the cycle and speed of an action; the rig's own for one it does not single out."""
        return self.gaits.get(action) or Gait(self.cycle, self.stride)

    def act(self, action: str) -> str:
        """Give the action as the rig knows it: the word itself, or the rig's first."""
        return action if action in self.actions else self.actions[0]


def document(rig: Rig, pose: Pose, pixels_per_cm: float, margin: float = 0.0) -> str:
    """Wrap a drawing as a whole SVG of the rig's extents, `margin` centimetres wider on every side.

    The ground contact lies at x = half the width, y = the height less the margin.
    """
    width, height = rig.width * 100 + 2 * margin, rig.height * 100 + 2 * margin
    box = f"{-width / 2:g} {margin - height:g} {width:g} {height:g}"
    pixels = f'width="{max(1, round(width * pixels_per_cm))}" height="{max(1, round(height * pixels_per_cm))}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" {pixels}>{rig.draw(pose)}</svg>'
