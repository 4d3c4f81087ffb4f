"""A robot vacuum: a low disc with a glass lid, a turret that scans, a lit ring, brushes that spin at its rim."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import satin
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
    Palette(main="#2a2d33", second="#b9a27a", accent="#4ac8ff", dark="#0e1013"),
    Palette(main="#e9eaec", second="#c0c5cb", accent="#4aa8ff", dark="#2a2e34"),
    Palette(main="#3a4a44", second="#c9b48a", accent="#6ff0b0", dark="#121a17"),
)
R, SQUASH, TALL = 17.5, 0.30, 7.0
"""The disc's radius, how flat it is seen, and how high it stands."""


def draw(pose: Pose) -> str:
    """Draw the robot going to the right; turret, lid and brushes go round."""
    colors, turn, phase = pose.palette, pose.turn, pose.phase
    brushes = _brush(phase, (11.5, -1.0)) + group(_brush(phase + 0.4, (-11.5, -1.0)), 'opacity="0.9"')
    side = f"M{-R} {-TALL}L{-R} -2.6A{R} {R * SQUASH} 0 0 0 {R} -2.6L{R} {-TALL}A{R} {R * SQUASH} 0 0 1 {-R} {-TALL}Z"
    wall = path(side, "url(#robot-vacuum-side)") + group(_bumper(colors, turn), 'clip-path="url(#robot-vacuum-wall)"')
    whole = _under() + brushes + wall + _lid(colors, turn, phase, pose.text)
    return _defs(colors, side, turn) + group(whole, f'transform="translate(0 {n(-R * SQUASH + 2.0)})"')


def _defs(colors: Palette, side: str, turn: float) -> str:
    main = colors.main
    parts = (
        clip("robot-vacuum-wall", path(side)),
        satin("robot-vacuum-side", -R, R, main, turn),
        radial(
            "robot-vacuum-lid",
            (-5, -TALL - 2.5),
            R * 1.25,
            [(0, light(main, 0.5)), (0.4, light(main, 0.08)), (1, shade(main, 0.3))],
            squash=SQUASH,
        ),
        linear(
            "robot-vacuum-trim",
            (-R, 0),
            (R, 0),
            [
                (0, shade(colors.second, 0.4)),
                (0.25, light(colors.second, 0.6)),
                (0.55, colors.second),
                (1, shade(colors.second, 0.5)),
            ],
        ),
        satin("robot-vacuum-turret", -4.6, 4.6, main, turn),
        linear(
            "robot-vacuum-glass",
            (-6, -TALL - 6),
            (8, -TALL + 4),
            [(0, "#ffffff", 0.40), (0.45, "#ffffff", 0.04), (1, "#ffffff", 0.14)],
        ),
        fade("robot-vacuum-soot", "#000000"),
        fade("robot-vacuum-glow", colors.accent),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _under() -> str:
    wheels = "".join(
        rect(x - 2.2, -1.6, 4.4, 3.4, "#141518", 1.2) + rect(x - 2.0, -1.2, 0.8, 2.4, "#ffffff", 0.4, 'opacity="0.15"')
        for x in (-8.0, 8.0)
    )
    return ellipse((0, -1.8), R * 0.92, R * SQUASH * 0.92, "#0c0d0f") + wheels


def _brush(phase: float, place: tuple[float, float]) -> str:
    """Three thin bristles on a hub, seen flat."""
    d = ""
    for k in range(3):
        a = 2 * math.pi * (phase * 3 + k / 3)
        for spread in (-0.10, 0.0, 0.10):
            d += f"M0 0L{n(7.4 * math.cos(a + spread))} {n(7.4 * SQUASH * math.sin(a + spread))}"
    return group(
        line(d, "#c9ced4", 0.22) + ellipse((0, 0), 1.3, 0.6, "#2b2e33"), f'transform="translate({place[0]} {place[1]})"'
    )


def _bumper(colors: Palette, turn: float) -> str:
    """The split of the bumper, its sensor window, shade toward the floor."""
    y = -4.9
    split = line(f"M{-R} {y}A{R} {R * SQUASH} 0 0 0 {R} {y}", "#000000", 0.3, 'opacity="0.6"') + line(
        f"M{-R} {y}A{R} {R * SQUASH} 0 0 0 {R} {y}", "#ffffff", 0.14, 'opacity="0.35" transform="translate(0 0.26)"'
    )
    eye = ""
    for a in (0.55, 0.0, -0.55):
        b = a + 0.4 + turn * 0.6
        if abs(b) < 1.4:
            x, low = R * math.sin(b), -3.3 + R * SQUASH * math.cos(b)
            eye += rect(x - 1.5 * math.cos(b), low - 0.6, 3.0 * math.cos(b), 1.0, shade(colors.dark, 0.2), 0.4) + rect(
                x - 1.2 * math.cos(b), low - 0.5, 1.0 * math.cos(b), 0.3, "#ffffff", 0.15, 'opacity="0.35"'
            )
    return split + eye + spot("robot-vacuum-soot", (2, R * SQUASH - 2.4), R, 2.2, 0.5)


def _lid(colors: Palette, turn: float, phase: float, words: str) -> str:
    y = -TALL
    beat = 0.5 + 0.5 * math.cos(2 * math.pi * phase)
    top = ellipse((0, y), R, R * SQUASH, "url(#robot-vacuum-trim)") + ellipse(
        (0, y), R - 0.5, (R - 0.5) * SQUASH, "url(#robot-vacuum-lid)"
    )
    ring = ellipse(
        (0, y),
        12.4,
        12.4 * SQUASH,
        "none",
        f'stroke="{light(colors.accent, 0.2)}" stroke-width="0.34" opacity="{n(0.35 + 0.6 * beat)}"',
    )
    glass = ellipse((0, y), R - 0.7, (R - 0.7) * SQUASH, "url(#robot-vacuum-glass)")
    c = math.cos(turn)
    keys = "".join(
        ellipse(
            (9.4 * math.sin(turn + a), y + 9.4 * SQUASH * math.cos(turn + a)),
            1.0,
            1.0 * SQUASH + 0.08,
            light(colors.main, 0.3) if k else colors.accent,
        )
        for k, a in enumerate((0.0, 0.32, -0.32))
    )
    name = (
        text(
            words,
            (0, y + 7.6 * SQUASH + 0.2),
            1.3,
            light(colors.main, 0.7) if c > 0 else colors.main,
            weight=700,
            fit=6.0,
        )
        if clean(words)
        else ""
    )
    return top + ring + keys + name + _turret(colors, turn, phase) + glass


def _turret(colors: Palette, turn: float, phase: float) -> str:
    """The drum in which the laser goes round."""
    y, tall, r = -TALL - 0.6, 2.4, 4.6
    a = 2 * math.pi * phase + turn
    x = r * math.sin(a)
    beam = (
        spot("robot-vacuum-glow", (x, y - tall + 1.0 + r * SQUASH * 0.8), 1.8, 0.9, 0.95) if math.cos(a) > -0.2 else ""
    )
    body = path(
        f"M{-r} {n(y - tall)}L{-r} {n(y)}A{r} {n(r * SQUASH)} 0 0 0 {r} {n(y)}L{r} {n(y - tall)}Z",
        "url(#robot-vacuum-turret)",
    )
    cap = ellipse((0, y - tall), r, r * SQUASH, "url(#robot-vacuum-trim)") + ellipse(
        (0, y - tall), r - 0.35, (r - 0.35) * SQUASH, light(colors.main, 0.12)
    )
    band = path(
        f"M{-r} {n(y - tall + 0.5)}A{r} {n(r * SQUASH)} 0 0 0 {r} {n(y - tall + 0.5)}"
        f"L{r} {n(y - tall + 1.5)}A{r} {n(r * SQUASH)} 0 0 1 {-r} {n(y - tall + 1.5)}Z",
        shade(colors.dark, 0.2),
    )
    return spot("robot-vacuum-soot", (0.6, y + 0.6), 6.4, 2.0, 0.5) + body + band + beam + cap


RIG = Rig(
    name="robot-vacuum",
    label="Robot vacuum",
    words=(
        "robot vacuum",
        "robot vacuum cleaner",
        "robotic vacuum",
        "vacuum robot",
        "roomba",
        "robot mop",
    ),
    height=0.17,
    width=0.40,
    draw=draw,
    cycle=0.9,
    phases=12,
    stride=0.3,
    gaits=MappingProxyType({"idle": Gait(0.9, 0.0)}),
    turns=12,
    glossy=0.5,
    actions=("drive", "idle"),
    palettes=PALETTES,
)
