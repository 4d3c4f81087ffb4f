"""Bowls of cereal with milk that is poured on it, and of rice with curry."""

import math

import numpy as np

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.crockery import flat, round_at
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.splash import ripples, stream
from components.animatic.subjects.drawing.svg import ellipse, group, light, mix, n, path, shade, smooth, spot
from components.animatic.subjects.food.bowls import FULL, Thing, basil, layered, rig_of, spoon, surface


def cereal(pose: Pose, name: str, eye: Eye) -> str:
    """Rings of cereal and berries in milk, a spoon; milk is poured on them."""
    art = surface(name, eye, "#fbf6ea")
    dice = np.random.default_rng(6)
    things: list[Thing] = []
    for k in range(84):
        a, d = dice.uniform(0, 6.28), 7.6 * math.sqrt(dice.uniform(0, 1))
        (x, y), near = round_at(eye, a, d, FULL + 0.25 + 1.4 * (1 - d / 7.8) * dice.random())
        color = mix(pose.palette.main, "#8f5a20", 0.35 * dice.random())
        ring = ellipse((0, 0.12), 0.72, 0.72, "none", f'stroke="{shade(color, 0.45)}" stroke-width="0.56"')
        ring += ellipse((0, 0), 0.72, 0.72, "none", f'stroke="{color}" stroke-width="0.5"') + ellipse(
            (-0.06, -0.1), 0.72, 0.72, "none", f'stroke="{light(color, 0.45)}" stroke-width="0.14" stroke-opacity="0.8"'
        )
        things.append(
            (near, flat(eye, ring, (x, y + 0.05 * math.sin(math.tau * pose.phase + k)), 0.62, k, dice.uniform(0, 0.7)))
        )
    for k in range(10):
        (x, y), near = round_at(eye, dice.uniform(0, 6.28), 5.6 * math.sqrt(dice.uniform(0.02, 1)), FULL + 1.2)
        things.append((near + 0.3, _berry(name, x, y - 0.3, k)))
    pour = ""
    if pose.action == "pour":
        x, y = eye.at(-2.0, FULL + 0.8, 1.0)
        pour = ripples(pose.phase, (x, y), 3.2, math.sin(eye.above), "#fbf6ea") + stream(
            name, pose.phase, x, -19.0, y, 0.75, "#fbf6ea"
        )
    return art + layered(things) + pour + "<!--front-->" + spoon(eye)


def _berry(name: str, x: float, y: float, k: int) -> str:
    if k % 2:
        art = (
            ellipse((0, 0), 0.85, 0.8, "#2a3164")
            + ellipse((-0.1, -0.12), 0.66, 0.6, "#4a5698")
            + ellipse((-0.28, -0.34), 0.26, 0.16, "#aab6e6", 'opacity="0.8"')
            + ellipse((0.12, -0.3), 0.26, 0.14, "#1a2048")
        )
    else:
        art = (
            path(smooth([(-1.1, -0.4), (0, -0.9), (1.1, -0.4), (0.7, 0.6), (0, 1.0), (-0.7, 0.6)]), "#b8182a")
            + path(smooth([(-0.8, -0.35), (0, -0.65), (0.8, -0.35), (0.45, 0.4), (0, 0.7), (-0.45, 0.4)]), "#f3b0a5")
            + ellipse((0, 0), 0.2, 0.4, "#fbe4da")
        )
    return spot(f"{name}-soot", (x + 0.1, y + 0.6), 1.2, 0.5, 0.4) + group(
        art, f'transform="translate({n(x)} {n(y)}) rotate({k * 31 % 50 - 25})"'
    )


def curry(pose: Pose, name: str, eye: Eye) -> str:
    """Rice to one side, a rich sauce with pieces to the other, herbs over both."""
    sauce = pose.palette.main
    art, dice = surface(name, eye, sauce), np.random.default_rng(12)
    things: list[Thing] = []
    for k in range(150):
        a, d = dice.uniform(0, 6.28), 4.4 * math.sqrt(dice.uniform(0, 1))
        x, z = -2.9 + d * math.cos(a), -0.6 + d * math.sin(a)
        up = FULL + 0.2 + 2.2 * math.sqrt(max(0.0, 1 - (d / 4.6) ** 2))
        px, py = eye.at(x, up, z)
        near = z * math.cos(eye.turn) - x * math.sin(eye.turn)
        tone = shade("#fbf7ec", 0.16 * dice.random() + 0.12 * (d / 4.4))
        things.append(
            (
                near,
                ellipse(
                    (px, py),
                    0.46,
                    0.2,
                    tone,
                    'stroke="#b9ab8a" stroke-width="0.05" stroke-opacity="'
                    f'0.6" transform="rotate({k * 53 % 180} {n(px)} {n(py)})"',
                ),
            )
        )
    for k in range(16):
        a, d = dice.uniform(-1.3, 1.6), dice.uniform(2.6, 7.0)
        (px, py), near = round_at(eye, a, d, FULL + 0.5)
        tone = (light(sauce, 0.25), "#c9822c", shade(sauce, 0.25))[k % 3]
        s = dice.uniform(0.9, 1.4)
        lump = (
            path(
                smooth([(-1, 0.1), (-0.5, -0.6), (0.4, -0.7), (1, -0.1), (0.7, 0.6), (-0.5, 0.6)]),
                shade(tone, 0.35),
                'transform="translate(0.05 0.2)"',
            )
            + path(smooth([(-1, 0.1), (-0.5, -0.6), (0.4, -0.7), (1, -0.1), (0.7, 0.5), (-0.5, 0.5)]), tone)
            + ellipse((-0.2, -0.3), 0.4, 0.14, "#fff0d0", 'opacity="0.6"')
        )
        things.append((near, group(lump, f'transform="translate({n(px)} {n(py)}) scale({n(s)})"')))
    for k in range(8):
        (px, py), near = round_at(eye, dice.uniform(0, 6.28), dice.uniform(0.2, 4.5), FULL + 1.6)
        things.append((near + 2, basil(px, py, 0.8, k * 77)))
    return art + layered(things)


RIGS = (
    rig_of("cereal", "Bowl of cereal", ("cereal", "bowl of cereal", "muesli", "bowl of granola",
        "cornflake", "breakfast cereal", "breakfast bowl", "acai bowl", "smoothie bowl"), cereal, False, (0.200, 0.290),
         (Palette("#d99a44", "#f4f1ea", "#7fa8c4"), Palette("#c98a3c", "#8fb0bf", "#f4f1ea")),
         {"chocolate": "#6a4128"}, "pour"),
    rig_of("curry", "Bowl of curry", ("curry", "rice", "bowl of rice", "rice bowl",
        "tikka masala", "biryani", "risotto", "paella", "fried rice"), curry, True, (0.160, 0.196),
         (Palette("#c9701f", "#2f3a40", "#c9a25e"), Palette("#b8521c", "#f0ebe0", "#3d5466")),
         {"green curry": "#8fa548", "red curry": "#c8462a", "yellow curry": "#e0a52c"}, "steam"),
)  # fmt: skip
