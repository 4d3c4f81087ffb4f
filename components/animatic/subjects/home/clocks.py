"""What tells the time: a wall clock and an alarm clock whose hands move, an hourglass whose sand falls."""

import math
from itertools import pairwise

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, curve, place, thing
from components.animatic.subjects.drawing.svg import clean, ellipse, light, line, n, path, rect, text

DIALS = (
    Palette(main="#2a2d33", second="#faf8f2", accent="#c23a3a", dark="#1b1d21"),
    Palette(main="#b98a52", second="#fbf6ea", accent="#8a4a2a", dark="#2e2114"),
    Palette(main="#d9dde1", second="#ffffff", accent="#2f6fc0", dark="#23272d"),
)
BELLS = (
    Palette(main="#c9443c", second="#fbf6ea", accent="#d2ab62", dark="#2a1614"),
    Palette(main="#5fae9a", second="#fdfaf2", accent="#d2ab62", dark="#1b3029"),
    Palette(main="#3a3f47", second="#f4f2ec", accent="#c9844a", dark="#131519"),
    Palette(main="#e6b84a", second="#fffaf0", accent="#c9ccd2", dark="#3a2c0c"),
)
SANDS = (
    Palette(main="#e3b876", second="#7a4a2a", accent="#d2ab62", dark="#2c1a0e"),
    Palette(main="#d98a9a", second="#2c2e34", accent="#c9ccd2", dark="#101114"),
    Palette(main="#7fb8d8", second="#e8e2d6", accent="#d2ab62", dark="#6a6258"),
)


def _dial(made: Assembly, colors: Palette, radius: float, pose: Pose, *, digits: bool) -> str:
    """A face with its hands: the long one goes round in a cycle, the short one along a twelfth of it."""
    r = radius
    face = ellipse((0, 0), r, r, colors.second) + made.soft((r * 0.25, r * 0.4), r * 0.9, r * 0.7, 0.12, colors.dark)
    for k in range(60):
        a = math.pi * k / 30
        deep = 0.90 if k % 5 else 0.84
        x, y = r * math.sin(a), -r * math.cos(a)
        mark = f"M{n(x * 0.95)} {n(y * 0.95)}L{n(x * deep)} {n(y * deep)}"
        face += line(mark, colors.dark, r * (0.012 if k % 5 else 0.028))
    if digits:
        for k in range(1, 13):
            a = math.pi * k / 6
            face += text(
                str(k), (r * 0.68 * math.sin(a), -r * 0.68 * math.cos(a) + r * 0.075), r * 0.21, colors.dark, weight=600
            )
    if clean(pose.text):
        face += text(pose.text, (0, -r * 0.30), r * 0.13, colors.dark, weight=600, fit=r * 0.8)
    long, short, quick = 2 * math.pi * pose.phase + 1.05, 2 * math.pi * (10.17 / 12), 2 * math.pi * pose.phase * 3 + 3.4
    for angle, reach, wide, hue in (
        (short, 0.48, 0.06, colors.dark),
        (long, 0.74, 0.045, colors.dark),
        (quick, 0.82, 0.018, colors.accent),
    ):
        s, c = math.sin(angle), math.cos(angle)
        hand = f"M{n(-s * r * 0.12)} {n(c * r * 0.12)}L{n(s * r * reach)} {n(-c * r * reach)}"
        face += line(
            hand, "#000000", r * wide, f'opacity="0.18" transform="translate({n(r * 0.02)} {n(r * 0.035)})"'
        ) + line(hand, hue, r * wide)
    sweep = f"M{n(-r * 0.9)} {n(-r * 0.2)}A{n(r * 0.92)} {n(r * 0.92)} 0 0 1 {n(r * 0.1)} {n(-r * 0.9)}"
    glare = path(f"{sweep}Q{n(-r * 0.4)} {n(-r * 0.5)} {n(-r * 0.9)} {n(-r * 0.2)}Z", "#ffffff", 'opacity="0.4"')
    return face + ellipse((0, 0), r * 0.055, r * 0.055, colors.accent) + glare


def wall(pose: Pose) -> str:
    """Draw a round wall clock."""
    colors, made = pose.palette, Assembly("clock", pose.turn + 0.22, 0.06)
    middle = place(0, 15.0)
    made.turned(
        middle.pitched(math.pi / 2),
        [(14.4, -2), (15, -1.4), (15, 1.4), (14.6, 2.0), (13.6, 2.0), (13.2, 1.3), (0, 1.3)],
        colors.main,
        gloss=0.0,
    )
    made.lay(middle.moved(0, 0, 1.4), _dial(made, colors, 13.1, pose, digits=True), over=4)
    rim = ellipse((0, 0), 14.2, 14.2, "none", f'stroke="{light(colors.main, 0.5)}" stroke-width="0.4" opacity="0.7"')
    made.lay(middle.moved(0, 0, 2.0), rim, over=5)
    return made.done()


def alarm(pose: Pose) -> str:
    """Draw an alarm clock with two bells; it shakes when it rings."""
    colors, made = pose.palette, Assembly("alarm", pose.turn + 0.3, 0.1)
    shake = 0.05 * math.sin(2 * math.pi * pose.phase * 6) if pose.action == "ring" else 0.0
    middle = place(0, 6.6).rolled(shake)
    for side in (-1, 1):
        made.turned(
            Frame(middle.point(side * 2.6, -4.4, 0.2)).rolled(-side * 2.55 + math.pi),
            [(0.35, 0), (0.42, -1.6), (0.62, -2.6), (0.3, -3.0)],
            colors.main,
            over=-2,
        )
        bell = middle.moved(side * 3.3, 5.0).rolled(-side * 0.55)
        made.turned(bell, [(0.3, -0.8), (0.3, 0.5)], "#c9ccd2", "metal", over=-1)
        made.turned(
            bell, curve([(2.4, 0.2), (2.35, 0.7), (1.7, 1.7), (0.7, 2.2), (0, 2.3)], 3), colors.accent, "metal", over=1
        )
        made.ball(bell.point(0, 2.4), 0.35, colors.accent, over=2, shine=0.8)
    made.rod([middle.point(0, 5.0), middle.point(0, 7.4)], 0.22, "#c9ccd2", over=-1)
    made.ball(middle.point(0.5 * math.copysign(1, shake) if shake else 0.0, 7.7), 0.6, colors.accent, over=3, shine=0.7)
    grip = [middle.point(x, y) for x, y in ((-3.3, 7.0), (-2.6, 9.4), (0, 10.4), (2.6, 9.4), (3.3, 7.0))]
    made.rod(grip, 0.26, "#c9ccd2", over=-2, shine=0.6)
    made.turned(
        middle.pitched(math.pi / 2),
        [(4.6, -2.2), (5.6, -1.6), (5.9, 0.0), (5.9, 1.6), (5.6, 2.2), (5.1, 2.2), (4.9, 1.7), (0, 1.7)],
        colors.main,
        gloss=0.0,
        over=0,
    )
    made.lay(middle.moved(0, 0, 1.8), _dial(made, colors, 4.85, pose, digits=True), over=6)
    rim = ellipse((0, 0), 5.4, 5.4, "none", f'stroke="{light(colors.main, 0.6)}" stroke-width="0.28" opacity="0.8"')
    made.lay(middle.moved(0, 0, 2.25), rim, over=7)
    return made.done()


def hourglass(pose: Pose) -> str:
    """Draw an hourglass: the sand above sinks, the heap below grows."""
    colors, made = pose.palette, Assembly("hourglass", pose.turn + 0.2, 0.14)
    base, run = place(), pose.phase % 1.0
    gone = run if run < 0.94 else (1 - run) / 0.06
    for h in (0.0, 15.4):
        made.turned(
            base,
            [(4.4, h), (4.7, h + 0.2), (4.7, h + 0.9), (4.3, h + 1.2), (0, h + 1.2)],
            colors.second,
            gloss=0.3,
            over=-9 if h == 0 else 9,
        )
    for k in range(3):
        a = 2 * math.pi * k / 3 + 0.5
        at = (3.9 * math.sin(a), 1.1, 3.9 * math.cos(a))
        post = curve([(0.35, 0), (0.5, 1.2), (0.28, 3.0), (0.42, 7.1), (0.28, 11.2), (0.5, 13.0), (0.35, 14.3)], 3)
        made.turned(Frame(at), post, colors.second, gloss=0.3, over=-6 if made.view.toward(at)[2] < 0 else 6)
    walls = curve(
        [
            (2.9, 1.3),
            (3.1, 2.6),
            (2.7, 5.2),
            (1.1, 7.4),
            (0.34, 8.3),
            (1.1, 9.2),
            (2.7, 11.4),
            (3.1, 14.0),
            (2.9, 15.3),
        ],
        4,
    )

    def inside(h: float) -> float:
        for (r0, h0), (r1, h1) in pairwise(walls):
            if h0 <= h <= h1:
                return (r0 + (r1 - r0) * (h - h0) / (h1 - h0 or 1)) * 0.93
        return 0.3

    heap = 1.35 + 4.0 * gone**0.6
    low = [(inside(h), h) for h in (1.35, 1.7, 2.2, 2.8, 3.4, 4.0) if h < heap * 0.72]
    made.turned(
        base,
        [*low, (inside(low[-1][1]) * 0.96 if low else 2.6, low[-1][1] + 0.05 if low else 1.4), (0.2, heap), (0, heap)],
        colors.main,
        "matte",
        over=-3,
    )
    level = 8.5 + 4.6 * (1 - gone) ** 0.6
    high = [(inside(8.3 + (level - 8.3) * k / 7), 8.3 + (level - 8.3) * k / 7) for k in range(8)]
    made.turned(base, [*high, (0, level - 0.25)], colors.main, "matte", over=-3)
    if 0.02 < run < 0.94:
        top, foot = made.view.at(0, 8.3, 0), made.view.at(0, heap - 0.1, 0)
        made.art(rect(top[0] - 0.09, top[1], 0.18, foot[1] - top[1], light(colors.main, 0.2)), over=-2)
    made.glass(base, walls, over=0)
    return made.done()


RIGS = (
    thing("clock", "Wall clock",
          "clock, wall clock, clock face, clock dial",
          (0.31, 0.31), wall, DIALS, cycle=6.0, phases=24, glossy=0.4, lettered=True),
    thing("alarm-clock", "Alarm clock",
          "alarm clock, alarm, bedside clock, timer, kitchen timer, stopwatch",
          (0.186, 0.129), alarm, BELLS, cycle=6.0, phases=24, glossy=0.5, actions=("idle", "ring", "float",
          "spin"), lettered=True),
    thing("hourglass", "Hourglass",
          "hourglass, sand timer, sandglass, egg timer",
          (0.182, 0.0996), hourglass, SANDS, cycle=5.0, phases=24, glossy=0.5, actions=("idle", "spin")),
)  # fmt: skip
