"""How near, from where and through which lens: shot sizes, angles and lenses as numbers for the camera."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import components.animatic.vocabulary as words
from components.animatic.subjects import Rig


@dataclass(frozen=True)
class Framing:
    """What the words ask of the frame; the defaults are those of a shot that says nothing."""

    part: float = 1.0
    """Share of a standing person's height that is shown, from the head down; above 1 there is air around."""
    eye: float = 1.0
    """Height of the camera against what the setting likes."""
    lens: float = 1.0
    """Focal length against the usual."""
    roll: float = 0.0
    """Degrees by which the horizon leans."""

    def shown(self, rig: Rig) -> float:
        """The share of this subject that is shown: things and animals are not cut as people are, they come nearer."""
        if self.part >= 1:
            return 1.0
        return self.part if _upright(rig) else max(0.5, self.part**0.5)

    @property
    def air(self) -> float:
        """How much smaller than usual the subject is."""
        return 1 / max(1.0, self.part)

    def middle(self, rig: Rig) -> float:
        """Where the middle of what is shown lies, as a share of the subject's height: of people it is the face."""
        part = self.shown(rig)
        return 1.02 - part / 2 if _upright(rig) and part < 1 else 0.5


PLAIN = Framing()

SIZES: Mapping[str, tuple[float, tuple[str, ...]]] = MappingProxyType({
    "extreme_wide": (2.6, ("extreme wide shot", "extreme wide", "extreme long shot", "establishing shot")),
    "wide": (1.6, ("wide shot", "long shot", "wide view")),
    "full": (1.08, ("full shot", "full body", "full-body")),
    "medium_wide": (0.78, ("medium wide shot", "medium wide", "cowboy shot", "american shot")),
    "medium": (0.58, ("medium shot", "mid shot", "waist up", "waist-up")),
    "medium_close": (0.42, ("medium close-up", "medium close up", "bust shot", "chest up")),
    "close_up": (0.30, ("close-up", "close up", "closeup", "insert shot", "detail shot", "over-the-shoulder shot")),
    "extreme_close_up": (0.22, ("extreme close-up", "extreme close up", "macro shot", "macro")),
})  # fmt: skip
ANGLES: Mapping[str, tuple[Framing, tuple[str, ...]]] = MappingProxyType({
    "low_angle": (Framing(eye=0.5), ("low angle", "low-angle", "from below")),
    "ground_level": (Framing(eye=0.24), ("ground-level", "ground level", "worm's-eye", "worm's eye", "bug's eye")),
    "high_angle": (Framing(eye=1.8), ("high angle", "high-angle", "looking down")),
    "overhead": (Framing(eye=2.5), ("top-down", "top down", "flat lay", "bird's-eye view")),
    "dutch": (Framing(roll=8.0), ("dutch angle", "dutch tilt", "canted angle", "tilted horizon")),
})  # fmt: skip
LENSES: Mapping[str, tuple[float, tuple[str, ...]]] = MappingProxyType({
    "fisheye": (0.66, ("fisheye", "fish-eye")),
    "wide": (0.76, ("wide-angle", "wide angle", "14mm", "16mm lens", "18mm", "20mm", "24mm")),
    "portrait": (1.25, ("85mm", "75mm", "105mm", "portrait lens")),
    "telephoto": (1.6, ("telephoto", "135mm", "200mm", "300mm", "400mm", "long lens", "compressed background")),
})  # fmt: skip


def framing_of(text: str) -> Framing:
    """Read the frame from the words of a prompt, in lower case."""
    size = words.first(text, {name: phrases for name, (_, phrases) in SIZES.items()})
    angle = words.first(text, {name: phrases for name, (_, phrases) in ANGLES.items()})
    lens = words.first(text, {name: phrases for name, (_, phrases) in LENSES.items()})
    seen = ANGLES[angle][0] if angle else PLAIN
    return Framing(
        part=SIZES[size][0] if size else 1.0,
        eye=seen.eye,
        lens=LENSES[lens][0] if lens else 1.0,
        roll=seen.roll,
    )


def _upright(rig: Rig) -> bool:
    """Whether it stands like a person: cut from the feet up, never at the head."""
    return rig.on in ("ground", "space") and rig.height > 1.2 and (rig.person or rig.height > rig.width)
