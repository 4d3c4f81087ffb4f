"""Soft swimmers of the deep: a jellyfish whose bell pulses and an octopus with eight curling arms."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.sculpt import fades, form
from components.animatic.subjects.drawing.svg import (
    ellipse,
    group,
    light,
    limb,
    line,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
)

JELLIES = (
    Palette(main="#f08fc0", second="#ffd9ee", accent="#b86adf", dark="#5a2a6a"),
    Palette(main="#6fc6ee", second="#dff6ff", accent="#7a8af0", dark="#24406f"),
    Palette(main="#f2a35c", second="#ffe6c8", accent="#e0683c", dark="#6a2c1c"),
)
OCTOPUSES = (
    Palette(main="#c8503a", second="#f2b49a", accent="#f6d8c2", dark="#2a100c"),
    Palette(main="#8a5aa8", second="#d9b6ea", accent="#efd9f6", dark="#1f1028"),
    Palette(main="#c98a4a", second="#f0cfa0", accent="#f7e6c8", dark="#2a1a0c"),
)


def jellyfish(pose: Pose) -> str:
    """Draw the jellyfish: the bell closes quickly and opens slowly, the arms trail behind."""
    colors, phase = pose.palette, pose.phase
    beat = math.sin(2 * math.pi * phase) * 0.5 + 0.22 * math.sin(4 * math.pi * phase)
    wide, tall = 27 - 6.5 * beat, 25 + 5.5 * beat
    top = -96 - 3 * beat
    skirt = top + tall
    bell = [
        (-wide, skirt),
        (-wide * 0.98, top + tall * 0.45),
        (-wide * 0.6, top + tall * 0.08),
        (0, top),
        (wide * 0.6, top + tall * 0.08),
        (wide * 0.98, top + tall * 0.45),
        (wide, skirt),
    ]
    hem = [(wide * (1 - 2 * (k + 0.5) / 9), skirt + (3.4 if k % 2 else -0.6)) for k in range(9)]
    veins = "".join(
        f"M{n(wide * 0.16 * k)} {n(top + 2)}"
        f"Q{n(wide * 0.38 * k)} {n(top + tall * 0.4)} {n(wide * 0.31 * k)} {n(skirt - 2)}"
        for k in (-3, -2, -1, 0, 1, 2, 3)
    )
    inside = line(veins, light(colors.second, 0.3), 0.8, 'opacity="0.55"') + ellipse(
        (0, top + tall * 0.62), wide * 0.42, tall * 0.22, colors.accent, 'opacity="0.5"'
    )
    soft = [
        ("lit", (-wide * 0.35, top + tall * 0.3), wide * 0.4, tall * 0.28, 0.9, -20),
        ("deep", (0, skirt + 2), wide, tall * 0.3, 0.35, 0),
    ]
    stops = [
        (0.0, light(colors.main, 0.45), 0.96),
        (0.55, colors.main, 0.86),
        (1.0, mix(colors.main, colors.accent, 0.6), 0.8),
    ]
    dome = form("jellyfish-bell", [*bell, *hem], stops, ((0, top), (0, skirt)), soft, inside)
    glow = ellipse((0, top + tall * 0.5), wide * 1.5, tall * 1.5, "url(#jellyfish-halo)", 'opacity="0.35"')
    return (
        fades("jellyfish", colors.main, colors.second, halo=light(colors.main, 0.3))
        + glow
        + _trailing(colors, phase, wide, skirt)
        + dome
    )


def _trailing(colors: Palette, phase: float, wide: float, skirt: float) -> str:
    """Thin stinging threads and four frilled arms, in waves."""
    strands = ""
    for i in range(13):
        x = wide * 0.86 * (i - 6) / 6
        points = [(x, skirt - 2)]
        for k in range(1, 8):
            t = k / 7
            points.append(
                (
                    x * (1 - 0.25 * t) + 5.5 * t * math.sin(2 * math.pi * (phase - 0.6 * t) + 0.9 * i),
                    skirt + (50 + 9 * math.sin(i * 2.3)) * t,
                )
            )
        strands += line(smooth(points, closed=False), mix(colors.accent, colors.second, 0.3), 0.9, 'opacity="0.6"')
    frills = ""
    for i in range(4):
        x = (i - 1.5) * wide * 0.3
        joints = [
            (
                x * (1 - 0.3 * k / 6) + 4.0 * (k / 6) * math.sin(2 * math.pi * (phase - 0.1 * k) + 1.4 * i),
                skirt - 4 + (7.4 + 0.6 * (i % 2)) * k,
                (4.6 + 1.4 * math.sin(1.9 * k + i)) * (1 - 0.11 * k),
            )
            for k in range(7)
        ]
        frills += path(limb(joints), mix(colors.second, colors.main, 0.3 + 0.12 * i), 'opacity="0.62"')
    return strands + frills


def octopus(pose: Pose) -> str:
    """Draw the octopus: a soft mantle, eyes that look, arms that curl in waves."""
    colors, phase = pose.palette, pose.phase
    swell = 1 + 0.03 * wave(phase)
    arms = [_arm(colors, i, phase) for i in (0, 7, 1, 6, 2, 5, 3, 4)]
    mantle = [
        (-13, -58),
        (-22, -70),
        (-24, -86),
        (-15, -99),
        (0, -104),
        (15, -99),
        (24, -86),
        (22, -70),
        (13, -58),
        (0, -52),
    ]
    soft = [
        ("lit", (-8, -90), 10, 9, 0.6, -20), ("deep", (14, -76), 9, 22, 0.4, 0), ("deep", (0, -54), 16, 7, 0.5, 0),
        ("lit", (8, -97), 6, 3, 0.3, 20),
    ]  # fmt: skip
    spots = "".join(
        ellipse((x, y), r, r * 0.8, shade(colors.main, 0.3), 'opacity="0.35"')
        for x, y, r in (
            (4, -95, 2.4),
            (11, -88, 1.8),
            (-2, -86, 1.6),
            (9, -79, 1.4),
            (-14, -80, 1.8),
            (-16, -90, 1.3),
            (1, -77, 1.2),
        )
    )
    stops = [(0, light(colors.main, 0.3)), (0.5, colors.main), (1, shade(colors.main, 0.3))]
    bag = form("octopus-mantle", mantle, stops, ((-10, -104), (10, -54)), soft, spots)
    eyes = ""
    look = 0.9 * wave(phase, 0.2)
    for s in (-1, 1):
        x = 9.5 * s
        eyes += ellipse((x, -64), 5.6, 5.4, light(colors.main, 0.12)) + ellipse((x, -64), 4.2, 4.1, "#fbf4e6")
        eyes += ellipse((x + look, -63.8), 2.9, 1.9, colors.dark) + ellipse((x + look + 1.2, -65), 0.8, 0.7, "#ffffff")
        eyes += line(f"M{n(x - 5)} -66.4Q{n(x)} -71 {n(x + 5)} -66.4", shade(colors.main, 0.35), 1.3)
    head = group(bag + eyes, f'transform="translate(0 {n(-60 * (1 - swell))}) scale({n(2 - swell)} {n(swell)})"')
    return fades("octopus", colors.main, colors.second) + "".join(arms[:4]) + head + "".join(arms[4:])


def _arm(colors: Palette, i: int, phase: float) -> str:
    """One arm, outer ones behind; suckers show where it curls up."""
    spread = (i - 3.5) / 3.5
    angle = math.pi / 2 - spread * 1.25
    x, y = 11 * spread, -57 + 2.5 * abs(spread)
    joints = [(x, y, 6.4)]
    for k in range(1, 15):
        t = k / 14
        bend = (
            0.30 * math.sin(2 * math.pi * (phase - 0.8 * t) + 1.1 * i) - spread * 0.16 * (1 if t > 0.4 else -0.5) * 1.6
        )
        angle += bend * 0.8
        x, y = x + math.cos(angle) * 4.6, min(-3.0, y + math.sin(angle) * 4.6)
        joints.append((x, y, 6.4 * (1 - 0.88 * t)))
    behind = abs(spread) > 0.5
    tone = shade(colors.main, 0.22) if behind else colors.main
    key = f"octopus-arm-{i}"
    fill = linear(
        key, (0, -58), (0, -8), [(0, shade(tone, 0.12)), (0.4, tone), (1, light(mix(tone, colors.second, 0.35), 0.05))]
    )
    side = 1 if spread < 0 else -1
    cups = "".join(
        ellipse((px + side * half * 0.62, py), half * 0.3, half * 0.26, colors.accent, 'opacity="0.75"')
        for px, py, half in joints[3:13]
    )
    lit = path(
        limb([(px - half * 0.35, py, half * 0.28) for px, py, half in joints[1:12]]), light(tone, 0.3), 'opacity="0.35"'
    )
    return f"<defs>{fill}</defs>" + path(limb(joints), f"url(#{key})") + lit + cups


JELLYFISH = Rig(
    name="jellyfish",
    label="Jellyfish",
    words=("jellyfish", "jelly fish", "medusa", "moon jelly"),
    height=1.22,
    width=0.92,
    draw=jellyfish,
    cycle=2.6,
    phases=20,
    stride=0.25,
    on="air",
    actions=("swim", "float"),
    palettes=JELLIES,
)
OCTOPUS = Rig(
    name="octopus",
    label="Octopus",
    words=("octopus", "squid", "cuttlefish", "kraken"),
    height=1.1,
    width=1.56,
    draw=octopus,
    cycle=3.4,
    phases=20,
    stride=0.3,
    on="air",
    glossy=0.2,
    actions=("swim", "float"),
    palettes=OCTOPUSES,
)
RIGS = (JELLYFISH, OCTOPUS)
