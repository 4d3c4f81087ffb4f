"""The dignified fallback: a standing plate with the subject's words, for whatever has no rig of its own yet."""

from functools import partial

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.svg import rect, text

PALETTES = (Palette(main="#f4efe6", second="#ffffff", accent="#b8925a", dark="#2a2622"),)


def card(words: str) -> Rig:
    """Make the plate for these words."""
    return Rig(
        name="card",
        label=words[:60],
        words=(),
        height=1.0,
        width=1.4,
        draw=partial(_draw, words=words),
        on="ground",
        glossy=0.25,
        turns=9,
        palettes=PALETTES,
    )


def _draw(pose: Pose, words: str) -> str:
    return rect(-68, -98, 136, 98, pose.palette.main, 4) + text(words, (0, -48), 14, pose.palette.dark, fit=110)
