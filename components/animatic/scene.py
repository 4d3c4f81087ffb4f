"""The Scene: everything the director decided about a shot, as plain data. The same scene, the same pictures."""

from dataclasses import dataclass

import numpy as np

from components.animatic.framing import PLAIN, Framing
from components.animatic.lighting import Light
from components.animatic.noise import rng_for
from components.animatic.styles import Style
from components.animatic.subjects import Palette, Rig
from components.animatic.tones import Tone


@dataclass(frozen=True)
class Scene:
    """One shot, decided but not drawn. Lengths are stage units: the subject always stands 10 from the camera's rest."""

    words: str
    rig: Rig
    palette: Palette
    action: str
    setting: str
    light: Light
    weather: str
    move: str
    style: Style
    duration: float
    fps: int
    seed: int
    who: int = 0
    """The seed of the subject's looks."""
    wear: str = ""
    """What people wear, as a rig's `Pose` has it."""
    brand: str = ""
    side: float = 1.0
    """Which way the subject faces: 1 right, -1 left."""
    pace: float = 1.0
    """0.5 for slow motion."""
    empty: bool = False
    """A view without a subject: the setting is the picture."""
    particles: tuple[str, ...] = ()
    shallow: float = 0.0
    """How far what is behind the subject is out of focus, 0..1."""
    framing: Framing = PLAIN
    tones: tuple[Tone, ...] = ()
    understood: tuple[tuple[str, str], ...] = ()
    """What was read, as (part of the prompt, what is drawn for it)."""

    @property
    def read_as(self) -> tuple[str, ...]:
        """What was read, in plain words: dog, run, field, golden hour, tracking, cinematic."""
        return tuple(words for _, words in self.understood)

    @property
    def mirrored(self) -> bool:
        """Whether the drawing is shown mirrored: what faces right faces left, unless words or a table say otherwise."""
        rig = self.rig
        fixed = self.brand or rig.lettered or rig.name == "card" or (rig.on == "table" and rig.gait("").stride == 0)
        return self.side < 0 and not fixed

    def says(self, *needles: str) -> bool:
        """Whether the prompt has one of these words."""
        text = f" {self.words} "
        return any(needle in text for needle in needles)

    def rng(self, name: str) -> np.random.Generator:
        """The dice of one named part."""
        return rng_for(self.seed, name)
