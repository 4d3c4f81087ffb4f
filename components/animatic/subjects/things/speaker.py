"""A portable speaker: a cloth-wrapped drum with a ring of light that breathes."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import matte, metal
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    radial,
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#4a5568", second="#2a2f38", accent="#6fd3e8", dark="#1d1f24"),
    Palette(main="#d8d3ca", second="#b8b2a6", accent="#f0a45c", dark="#2b2722"),
    Palette(main="#b5533f", second="#7d3428", accent="#ffd27a", dark="#2a1511"),
    Palette(main="#26282d", second="#17181b", accent="#c9a25e", dark="#101114"),
    Palette(main="#5f7f70", second="#3f594d", accent="#f2e2c0", dark="#1b2620"),
)
HALF, TALL, TIP = 6.6, 19.0, 1.35
"""Half width, height to the top's middle, and the half axis of its round ends."""


def draw(pose: Pose) -> str:
    """Draw the speaker; its ring breathes with the phase, and with the music if it plays."""
    colors, turn = pose.palette, max(-1.2, min(1.2, pose.turn))
    beat = 0.5 + 0.5 * math.sin(2 * math.pi * pose.phase)
    side = (
        f"M{n(-HALF)} {n(-TALL)}L{n(-HALF)} {n(-TIP)}A{n(HALF)} {n(TIP)} 0 0 0 "
        f"{n(HALF)} {n(-TIP)}L{n(HALF)} {n(-TALL)}Z"
    )
    cloth = path(side, "url(#speaker-cloth)") + path(side, "url(#speaker-fall)")
    inside = cloth + _weave(turn) + _badge(colors, pose.text, turn)
    return _defs(colors, turn, side) + group(inside, 'clip-path="url(#speaker-body)"') + _foot() + _top(colors, beat)


def _defs(colors: Palette, turn: float, side: str) -> str:
    main = colors.main
    parts = (
        clip("speaker-body", path(side)),
        matte("speaker-cloth", -HALF, HALF, main, turn),
        metal("speaker-band", -HALF, HALF, "#8f949b", turn),
        linear(
            "speaker-fall",
            (0, -TALL),
            (0, 0),
            [(0, "#ffffff", 0.12), (0.3, "#ffffff", 0), (0.7, "#000000", 0.06), (1, "#000000", 0.42)],
        ),
        radial(
            "speaker-lid",
            (-2, -TALL - 0.3),
            HALF * 1.2,
            [(0, light(colors.second, 0.4)), (0.5, colors.second), (1, shade(colors.second, 0.4))],
            squash=0.24,
        ),
        fade("speaker-halo", colors.accent),
        fade("speaker-soot", "#000000"),
        fade("speaker-glow", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _weave(turn: float) -> str:
    """Rows of stitches that crowd toward the edges of the drum."""
    columns = []
    for i in range(-26, 27):
        a = i / 26 * 1.5 + 0.06 * math.sin(turn)
        columns.append(f"M{n(HALF * math.sin(a))} {n(-TALL)}L{n(HALF * math.sin(a))} 0")
    rows = []
    for i in range(30):
        y = -TALL + i * 0.66
        rows.append(f"M{n(-HALF)} {n(y)}A{n(HALF)} {n(TIP)} 0 0 0 {n(HALF)} {n(y)}")
    return line("".join(columns), "#000000", 0.16, 'opacity="0.16"') + line(
        "".join(rows), "#ffffff", 0.11, 'opacity="0.13"'
    )


def _badge(colors: Palette, words: str, turn: float) -> str:
    x = HALF * 0.9 * math.sin(turn)
    place = f'transform="translate({n(x)} 0) scale({n(math.cos(turn))} 1)"'
    ink = light(colors.main, 0.75) if clean(words) else light(colors.main, 0.6)
    if clean(words):
        return group(text(words, (0, -5.0), 1.9, ink, weight=700, fit=HALF * 1.5), place)
    return group(rect(-1.5, -5.6, 3.0, 0.7, ink, 0.35), place)


def _foot() -> str:
    d = (
        f"M{n(-HALF)} {n(-TIP - 0.8)}L{n(-HALF)} {n(-TIP)}A{n(HALF)} {n(TIP)} 0 0 0 "
        f"{n(HALF)} {n(-TIP)}L{n(HALF)} {n(-TIP - 0.8)}A{n(HALF)} {n(TIP)} 0 0 1 "
        f"{n(-HALF)} {n(-TIP - 0.8)}Z"
    )
    return path(d, "url(#speaker-band)")


def _top(colors: Palette, beat: float) -> str:
    y, strength = -TALL, 0.55 + 0.45 * beat
    lip = ellipse((0, y), HALF, TIP + 0.12, "url(#speaker-band)") + ellipse(
        (0, y - 0.12), HALF - 0.25, TIP - 0.05, "url(#speaker-lid)"
    )
    halo = spot("speaker-halo", (0, y - 0.3), HALF * 1.1, TIP * 1.9, 0.5 * strength)
    stroke = f'stroke="{light(colors.accent, 0.35)}" stroke-width="0.34" opacity="{n(strength)}"'
    ring = ellipse((0, y - 0.15), HALF * 0.72, TIP * 0.68, "none", stroke)
    keys = line(
        f"M-1.0 {n(y - 0.15)}L1.0 {n(y - 0.15)}M0 {n(y - 0.35)}L0 {n(y + 0.05)}", light(colors.second, 0.7), 0.16
    )
    return lip + halo + ring + keys + spot("speaker-glow", (-2.6, y - 0.5), 2.4, 0.4, 0.5)


RIG = Rig(
    name="speaker",
    label="Speaker",
    words=(
        "speaker",
        "smart speaker",
        "bluetooth speaker",
        "loudspeaker",
        "wireless speaker",
        "soundbar",
        "home speaker",
        "voice assistant",
        "studio monitor",
        "subwoofer",
    ),
    height=0.21,
    width=0.15,
    draw=draw,
    cycle=1.0,
    phases=8,
    turns=12,
    on="table",
    glossy=0.2,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
