"""A tree frog that sits with its throat going, and leaps."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import reach, wave
from components.animatic.subjects.drawing.sculpt import fades, form
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    ellipse,
    group,
    light,
    limb,
    line,
    mix,
    n,
    path,
    shade,
    smooth,
)

PALETTES = (
    Palette(main="#4fae3c", second="#f2efc2", accent="#ef7a2c", hair="#2f7f34", dark="#10180e"),
    Palette(main="#2f8fd0", second="#e6f0d8", accent="#1d2f5f", hair="#1f5f9a", dark="#0c1420"),
    Palette(main="#8a8a3c", second="#efe6c4", accent="#a8783a", hair="#5c5f28", dark="#16160c"),
)
LEAP, STILL = Gait(1.1, 0.32), Gait(2.4, 0.0)
_BODY: tuple[Point, ...] = (
    (-9.4, -2.4), (-9.8, -5.4), (-6.8, -8.6), (-2, -10.8), (3, -11.6), (7.6, -11.0), (10.8, -9.0), (11.4, -7.0),
    (9.4, -4.8),
    (5.4, -3.2), (0, -2.0), (-5, -1.6),
)  # fmt: skip


def draw(pose: Pose) -> str:
    """Draw the frog crouched or at a phase of its leap."""
    colors, phase = pose.palette, pose.phase % 1.0
    leaping = pose.action in ("jump", "walk", "run")
    t = min(1.0, max(0.0, (phase - 0.35) / 0.4)) if leaping else 0.0
    air = math.sin(math.pi * t)
    lift = -6.5 * air - 0.9
    pitch = -32 * math.cos(math.pi * t) * min(1.0, 3 * air)
    frame = f'transform="translate(0 {n(lift - 9 * abs(math.sin(math.radians(pitch))))}) rotate({n(pitch)} -2 -5)"'
    stretch = air**0.6 if t < 0.75 else air
    body = _leg(colors, stretch, True) + _arm(colors, air, True) + _trunk(colors, phase) + _arm(colors, air, False)
    body += _leg(colors, stretch, False)
    return fades("frog", colors.main, light(colors.main, 0.4)) + group(body, frame)


def _trunk(colors: Palette, phase: float) -> str:
    main, pale = colors.main, colors.second
    throat = 0.5 + 0.5 * wave(phase * 3)
    belly = path(smooth([(11.6, -6.6), (6, -6.0), (-2, -4.0), (-9, -3.4), (-8, 0), (6, -1), (13, -4)]), pale)
    side = line("M9.6 -7.6Q3 -6.6 -4 -4.6", colors.hair, 0.55, 'opacity="0.55"')
    spots = "".join(
        ellipse((x, y), r, r * 0.7, colors.hair, 'opacity="0.35"')
        for x, y, r in ((-4, -8, 0.9), (-1, -9.4, 0.6), (-6, -6.2, 0.6), (1.6, -8.4, 0.5))
    )
    soft = [
        ("lit", (0, -9.6), 6, 1.5, 0.7, -10),
        ("deep", (-2, -2), 9, 2, 0.4, 0),
        ("lit", (8, -9.4), 2.6, 1.0, 0.5, 10),
    ]
    stops: list[Stop] = [(0, light(main, 0.25)), (0.5, main), (1, shade(main, 0.3))]
    pouch = ellipse((8.2, -4.9), 2.4, 1.4 + 0.5 * throat, light(pale, 0.1))
    trunk = pouch + form("frog-body", _BODY, stops, ((-1, -12), (1, -1)), soft, belly + spots + side)
    mouth = line("M11.3 -7.0Q8.6 -6.0 5.2 -6.8", shade(main, 0.5), 0.4)
    shut = 0.44 < phase < 0.48
    eye = ellipse((6.2, -11.2), 2.2, 2.1, main) + ellipse((5.8, -11.9), 1.2, 0.6, light(main, 0.4), 'opacity="0.6"')
    if shut:
        eye += line("M4.6 -11Q6.2 -10 7.8 -11", shade(main, 0.5), 0.4)
    else:
        eye += ellipse((6.5, -11.2), 1.6, 1.5, "#e8a32c") + ellipse((6.6, -11.2), 1.25, 0.7, colors.dark)
        eye += ellipse((7.1, -11.8), 0.4, 0.34, "#ffffff")
    far = ellipse((9.0, -11.0), 1.5, 1.5, shade(main, 0.25))
    nostril = ellipse((10.6, -8.6), 0.24, 0.2, shade(main, 0.6))
    return far + trunk + mouth + eye + nostril


def _toes(place: Point, colors: Palette, angle: float, size: float) -> str:
    drawn = ""
    for d in (-0.5, -0.1, 0.3):
        x, y = size * math.cos(angle + d), size * math.sin(angle + d)
        drawn += line(f"M0 0L{n(x)} {n(y)}", mix(colors.accent, colors.main, 0.25), 0.55) + ellipse(
            (x, y), 0.55, 0.5, colors.accent
        )
    return group(drawn, f'transform="translate({n(place[0])} {n(place[1])})"')


def _leg(colors: Palette, stretch: float, far: bool) -> str:
    """A hind leg: folded in a Z at rest, one line in the leap."""
    shift = 1.4 if far else 0.0
    hip: Point = (-6.4 + shift, -4.6)
    foot: Point = (-5.6 - 12.5 * stretch + shift, -0.7 - 3.0 * stretch)
    knee, foot = reach(hip, foot, 7.6, 7.8, 1.0 if stretch < 0.9 else 0.6)
    tone = shade(colors.main, 0.34) if far else colors.main
    thigh = path(limb([(*hip, 2.9), ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2, 2.5), (*knee, 1.6)]), tone)
    shin = path(limb([(*knee, 1.5), (*foot, 0.95)]), shade(tone, 0.12))
    glow = "" if far else ellipse((hip[0] + 0.8, hip[1] - 1.2), 2, 1.2, "url(#frog-lit)", 'opacity="0.5"')
    return shin + thigh + glow + _toes(foot, colors, 0.1 + 2.6 * stretch, 2.9)


def _arm(colors: Palette, air: float, far: bool) -> str:
    shift = 1.8 if far else 0.0
    tone = shade(colors.main, 0.34) if far else colors.main
    shoulder: Point = (5.0 + shift, -4.8)
    hand: Point = (7.6 + shift - 7.0 * air, -0.7 - 1.6 * air)
    elbow, hand = reach(shoulder, hand, 3.0, 3.2, -1.0)
    return path(limb([(*shoulder, 1.35), (*elbow, 1.0), (*hand, 0.75)]), tone) + _toes(
        hand, colors, 0.1 + 2.2 * air, 1.7
    )


RIG = Rig(
    name="frog",
    label="Frog",
    words=("frog", "tree frog", "toad", "bullfrog"),
    height=0.25,
    width=0.46,
    draw=draw,
    cycle=STILL.cycle,
    phases=24,
    actions=("sit", "jump", "stand"),
    gaits=MappingProxyType({"jump": LEAP, "sit": STILL, "stand": STILL, "idle": STILL}),
    palettes=PALETTES,
    glossy=0.3,
)
