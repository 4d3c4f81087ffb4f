# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A stadium: mown grass, boards of light, a stand full of people under a roof, floodlights in the haze."""

import math

import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import hex_of, mix, rgb
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Mark, Outside, Road
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

CROWD = ("#d8483a", "#e9e4da", "#3a6ab0", "#e0b03a", "#2c3142", "#8a4a5a", "#4f7a5a", "#c9b8a4", "#f2f2f2", "#5a5f6a")


def build(place: Set) -> None:
    """Sky, roof, stand, boards, goal, grass with its stripes."""
    out = Outside(place, 24.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.4, 1.6, 7.0)), 0.0, False
    floods = float(np.clip(place.light.dark * 1.2, 0, 1))
    out.white = np.clip(out.white * (1 - 0.3 * floods) + 0.22 * floods, 0, 1).astype(np.float32)
    place.sky = bake_sky(place.path, place.light)
    stand = out.panel(23.0, 17.5, "stand")
    _stand(stand, out.night)
    out.hang(stand, 15.0, skirt=0.2, air=min(0.16, out.sunk(15)), sharp=1.5)
    place.mist(out.depth(13.0), 14.0, 0.2, "haze", base=0.0)
    boards = out.panel(20.0, 1.2, "boards")
    _boards(boards)
    out.hang(boards, 8.5, skirt=0.02)
    goal = out.panel(44.0, 2.8, "goal")
    _goal(goal, 30.0)
    out.hang(goal, 6.6, skirt=0.02)
    tone = rgb("#4f9a3f") * mix(out.white * 0.95, np.array([0.98, 1.02, 1.0], np.float32), 0.75 * floods)
    stripes = 0.9 + 0.2 * (((np.arange(512) + 64) * 4 // 512) % 2)[None]  # the subject stands amid a stripe
    fine = 0.82 + 0.3 * tile(512, 128, 2, place.dice("grass")) + 0.1 * tile(512, 8, 4, place.dice("wear"))
    place.add(
        Ground(
            (tone[None, None] * (stripes * fine)[..., None]).astype(np.float32), 22, fog=place.light.fog, fog_depth=220
        )
    )
    place.add(Road(place, (), (Mark(out.depth(7.6), 0.14, "#f6f6f2"), Mark(8.0, 0.16, "#f6f6f2"))))
    place.particles.append(
        "confetti" if place.scene.says("victory", "champion", "celebrat", "trophy", "goal") else "dust"
    )


def _stand(p: Panel, night: bool) -> None:
    """Rows of people to the roof, stairs between them, lamps along the edge of the roof."""
    p.box(0, 0, p.wide, 1.4, "#5a6068")
    p.parts.append(
        f'<linearGradient id="st" x2="0" y2="1"><stop stop-color="{p.ink("#4a5260")}"/><stop offset="1" stop-color="{p.ink("#20242c")}"/></linearGradient>'
        f'<rect x="0" y="1.4" width="{p.wide}" height="13" fill="url(#st)"/>'
    )
    inks = [hex_of(np.clip(mix(rgb(c), rgb("#3c4350"), 0.38) * p.white, 0, 1)) for c in CROWD]
    heads: dict[str, list[str]] = {ink: [] for ink in inks}
    skin: list[list[str]] = [[], [], []]
    arms: list[str] = []
    for row in range(24):
        y = 1.8 + row * 0.5
        for k in range(int(p.wide / 0.46)):
            if (k % 25) < 2 or p.dice.random() < 0.08:
                continue
            x = 0.1 + k * 0.46 + float(p.dice.uniform(-0.06, 0.06))
            up = y + float(p.dice.uniform(-0.05, 0.12))
            shirt = f"M{x:.2f} {up - 0.1:.2f}v.3q.02.14.13.16h.1q.11-.02.13-.16v-.3Z"
            heads[inks[int(p.dice.integers(len(inks)))]].append(shirt)
            skin[int(p.dice.integers(len(skin)))].append(
                f"M{x + 0.1:.2f} {up + 0.46:.2f}a.08.1 0 0 0 .16 0a.08.1 0 0 0-.16 0Z"
            )
            if p.dice.random() < 0.12:
                arms.append(f"M{x:.2f} {up + 0.3:.2f}l-.08.34M{x + 0.36:.2f} {up + 0.3:.2f}l.08.34")
    for row, (ink, shapes) in enumerate(heads.items()):
        p.parts.append(f'<path d="{"".join(shapes)}" fill="{ink}" opacity="{0.95 - 0.01 * row}"/>')
    p.parts.append(f'<path d="{"".join(arms)}" stroke="{p.ink("#b98a68", 0.8)}" stroke-width=".08"/>')
    for tone, faces in zip(("#d9ac88", "#a8744f", "#6f4a34"), skin, strict=True):
        p.parts.append(f'<path d="{"".join(faces)}" fill="{p.ink(tone, 0.82)}"/>')
    p.parts.append(
        f'<linearGradient id="sh" x2="0" y2="1"><stop offset=".3" stop-opacity="0"/><stop offset="1" stop-opacity=".6"/></linearGradient><rect x="0" y="1.4" width="{p.wide}" height="13" fill="url(#sh)"/>'
    )
    p.box(0, 14.0, p.wide, 2.0, "#39414c")
    p.box(0, 15.9, p.wide, 0.5, "#c9ced4")
    for k in range(int(p.wide / 2.3)):
        x = 1.0 + k * 2.3
        p.line(f"M{x} 14.0L{x + 1.1} 15.9L{x + 2.3} 14.0", "#8d96a2", 0.12)
        p.lamp(x, 14.0, 0.16 if night else 0.08, "#f2f6ff")
        if night:
            p.lamp(x + 0.5, 14.0, 0.16, "#f2f6ff")


def _boards(p: Panel) -> None:
    """Advertising boards with shapes of light instead of words."""
    at = 0.0
    for _ in range(5):
        color = p.pick("#2f5fd0", "#d8402f", "#1f8f6a", "#e8a52f", "#23262e", "#7a3fc0")
        p.parts.append(f'<rect x="{at}" y="0" width="3.96" height="1" fill="{color}"/>')
        for i in range(3):
            wide = float(p.dice.uniform(0.4, 1.1))
            p.parts.append(
                f'<rect x="{at + 0.4 + i * 1.15:.2f}" y=".32" width="{wide:.2f}" height=".36" rx=".18" fill="#fff" opacity=".9"/>'
            )
        p.glow(at + 2, 0.1, 2.6, 0.5, color, 0.3)
        at += 4.0


def _goal(p: Panel, x: float) -> None:
    net = "".join(f"M{x + 0.24 * i:.2f} 0V2.44" for i in range(31)) + "".join(
        f"M{x} {0.24 * i:.2f}H{x + 7.3}" for i in range(1, 11)
    )
    p.parts.append(f'<path d="{net}" stroke="#fff" stroke-width=".025" opacity=".5" fill="none"/>')
    p.line(f"M{x} 0V2.44H{x + 7.32}V0", "#ffffff", 0.13)
    for at in (4.0, 22.0):
        p.line(f"M{at} 0V{1.5 + 0.1 * math.sin(at)}", "#f2c658", 0.05)
        p.shape(f"M{at} 1.5L{at + 0.45} 1.32L{at} 1.14Z", "#e8482f")


SETTING = Setting("stadium", "stadium", build, Rest(height=1.8, crane=2.6, horizon=0.6, drone=4.0), "day")
