"""An astronaut at full length: a pressure suit with bellows at the joints, a life-support pack and a gold visor."""

import math

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import blend
from components.animatic.subjects.drawing.svg import (
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
    smooth,
    spot,
    text,
    tube,
)
from components.animatic.subjects.people.astronaut_front import draw_front
from components.animatic.subjects.people.figure import WALK, Arm, Figure, Leg, figure

PALETTES = (
    Palette(main="#eceef1", second="#c9cdd3", accent="#d9632a", dark="#2a2d33"),
    Palette(main="#f0ece4", second="#cfc8bb", accent="#2f66b5", dark="#2a2d33"),
    Palette(main="#e07a2e", second="#b55f22", accent="#f3f2ef", dark="#2a2320"),
)


def draw(pose: Pose) -> str:
    """Draw the astronaut: from the side as it walks, three quarters from the front as it drifts or stands."""
    if pose.action != "walk":
        return draw_front(pose)
    colors, body = pose.palette, figure(pose.phase, "walk")
    parts = (
        _pack(body, colors),
        _limbs(body, colors, far=True),
        _torso(body, pose),
        _limbs(body, colors, far=False),
        _helmet(body, colors),
    )
    return _defs(colors) + group("".join(parts), 'transform="translate(0 -1.5)"')


def _defs(colors: Palette) -> str:
    main = colors.main
    parts = (
        radial(
            "astronaut-dome",
            (-5, -6),
            24,
            [(0, "#ffffff"), (0.4, light(main, 0.3)), (0.8, main), (1, shade(main, 0.35))],
        ),
        radial(
            "astronaut-visor",
            (5, -5),
            17,
            [(0, "#fff3c4"), (0.22, "#f0c04a"), (0.55, "#b0752a"), (0.85, "#4a2a1a"), (1, "#1c1215")],
        ),
        linear(
            "astronaut-suit",
            (-15, -140),
            (17, -120),
            [(0, shade(main, 0.12)), (0.25, light(main, 0.5)), (0.6, main), (1, shade(main, 0.4))],
        ),
        linear(
            "astronaut-pack",
            (-40, 0),
            (-10, 0),
            [(0, shade(colors.second, 0.2)), (0.3, light(colors.second, 0.4)), (1, shade(colors.second, 0.4))],
        ),
        fade("astronaut-soot", "#10141c"),
        fade("astronaut-lit", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _limbs(body: Figure, colors: Palette, far: bool) -> str:
    leg, arm = (body.far_leg, body.far_arm) if far else (body.near_leg, body.near_arm)
    suit = shade(colors.main, 0.28) if far else colors.main
    trim = shade(colors.accent, 0.28) if far else colors.accent
    return (_arm(arm, suit, trim) + _leg(leg, suit, trim)) if far else (_leg(leg, suit, trim) + _arm(arm, suit, trim))


def _leg(leg: Leg, suit: str, trim: str) -> str:
    hip, knee, ankle = leg.hip, leg.knee, leg.ankle
    place = f'transform="translate({n(ankle[0])} {n(ankle[1])}) rotate({n(math.degrees(leg.pitch))})"'
    boot = smooth([(-9, -9), (9, -9), (11, -2), (20, 1), (24, 5), (23, 9.2), (-9, 9.2), (-10.5, 2)])
    foot = (
        path(boot, shade(suit, 0.14)) + rect(-10, 6.6, 34, 3.0, "#3a3d44", 1.4) + rect(-9.6, -9.5, 19.2, 4.2, trim, 2)
    )
    limb = tube(
        [
            (*hip, 15),
            (*blend(hip, knee, 0.5), 14),
            (*knee, 11.6),
            (*blend(knee, ankle, 0.45), 11.6),
            (*blend(knee, ankle, 0.86), 9.4),
        ],
        suit,
        0.36,
        0.3,
    )
    return group(foot, place) + limb + _bellows(hip, knee, ankle, 10.0)


def _arm(arm: Arm, suit: str, trim: str) -> str:
    s, e, w = arm.shoulder, arm.elbow, arm.wrist
    limb = tube([(*s, 10.5), (*blend(s, e, 0.5), 9.6), (*e, 8.2), (*blend(e, w, 0.6), 7.6), (*w, 6.4)], suit, 0.36, 0.3)
    angle = math.degrees(math.atan2(w[1] - e[1], w[0] - e[0]))
    glove = smooth([(-1, -5.4), (5, -5.8), (11, -5.0), (15.5, -2.4), (16, 1.4), (12, 4.6), (5, 5.4), (-1, 5.0)])
    thumb = tube([(3, -4.5, 2.6), (8, -8, 2.4), (11.5, -8.4, 1.8)], shade(suit, 0.1), 0.3, 0.2, 5)
    fingers = line("M9 -1.6L15 -1.2M9 1.4L14.6 1.8", shade(suit, 0.5), 0.7, 'opacity="0.6"')
    hand = thumb + path(glove, shade(suit, 0.1)) + fingers + rect(-3.6, -6.6, 4.0, 13.2, trim, 1.6)
    return limb + _bellows(s, e, w, 7.4) + group(hand, f'transform="translate({n(w[0])} {n(w[1])}) rotate({n(angle)})"')


def _bellows(a: tuple[float, float], joint: tuple[float, float], b: tuple[float, float], half: float) -> str:
    """Rings of folded cloth at a joint."""
    parts = []
    for start, t in ((a, 0.84), (a, 0.93), (b, 0.93), (b, 0.84)):
        x, y = blend(start, joint, t)
        angle = math.atan2(joint[1] - start[1], joint[0] - start[0]) + math.pi / 2
        dx, dy = math.cos(angle) * half, math.sin(angle) * half
        parts.append(
            f"M{n(x - dx)} {n(y - dy)}Q{n(x + (joint[0] - x) * 0.35)} {n(y + (joint[1] - y) * 0.35)} "
            f"{n(x + dx)} {n(y + dy)}"
        )
    return line("".join(parts), "#1c222c", 0.9, 'opacity="0.24"')


def _frame(body: Figure) -> str:
    return f'transform="translate({n(body.hips[0])} {n(body.hips[1])}) rotate({n(math.degrees(body.lean))})"'


def _pack(body: Figure, colors: Palette) -> str:
    box = (
        rect(-34, -66, 24, 62, "url(#astronaut-pack)", 6)
        + rect(-34, -66, 24, 10, light(colors.second, 0.4), 5)
        + rect(-31, -40, 10, 3, shade(colors.second, 0.4), 1.5)
    )
    lamp = rect(-30, -61, 5, 3, colors.accent, 1.2) + rect(-30, -22, 12, 2, shade(colors.second, 0.45), 1)
    hose = line("M-16 -26C-2 -14 12 -18 13 -34", shade(colors.second, 0.5), 3.4) + line(
        "M-16 -26C-2 -14 12 -18 13 -34", light(colors.second, 0.1), 2.2
    )
    return group(box + lamp + hose, _frame(body))


def _torso(body: Figure, pose: Pose) -> str:
    colors = pose.palette
    shell = smooth(
        [
            (-9, -62),
            (-16, -54),
            (-17, -36),
            (-15, -16),
            (-16, 2),
            (-12, 9),
            (10, 9),
            (14.5, 2),
            (14, -16),
            (17, -36),
            (15.5, -54),
            (8, -62),
        ]
    )
    belt = rect(-16, -9, 31, 5.2, shade(colors.second, 0.15), 2) + rect(6, -9.4, 6, 6, colors.accent, 1.4)
    panel = rect(2.5, -44, 13, 17, shade(colors.second, 0.05), 2.4) + rect(4, -42, 10, 4.6, "#20242c", 1)
    keys = "".join(
        f'<circle cx="{n(5.4 + i * 3.4)}" cy="-33.6" r="1.15" fill="{c}"/>'
        for i, c in enumerate((colors.accent, "#58b07a", "#e0b83a"))
    )
    badge = rect(-11.5, -50, 9.5, 6, colors.accent, 1)
    if pose.text:
        badge = text(pose.text.upper(), (-6.8, -45.6), 4.6, colors.accent, weight=700, fit=16)
    soft = (
        spot("astronaut-lit", (-9, -44), 7, 14, 0.6)
        + spot("astronaut-soot", (0, 8), 17, 5, 0.3)
        + spot("astronaut-soot", (15, -24), 5, 22, 0.25)
    )
    ring = ellipse((0, -61), 14.5, 4.4, shade(colors.second, 0.3)) + ellipse(
        (0, -62), 14, 3.8, light(colors.second, 0.35)
    )
    fill = linear(
        "astronaut-shell",
        (-17, -40),
        (17, -30),
        [
            (0, shade(colors.main, 0.12)),
            (0.25, light(colors.main, 0.5)),
            (0.6, colors.main),
            (1, shade(colors.main, 0.4)),
        ],
    )
    return f"<defs>{fill}</defs>" + group(
        path(shell, "url(#astronaut-shell)") + soft + belt + panel + keys + badge + ring, _frame(body)
    )


def _helmet(body: Figure, colors: Palette) -> str:
    x, y = body.neck[0] + 1.0, body.neck[1] - 13.5
    dome = '<circle r="18.6" fill="url(#astronaut-dome)"/>'
    opening = smooth(
        [
            (2.0, -13.4),
            (11.0, -12.2),
            (17.2, -6.0),
            (18.4, 1.6),
            (16.2, 8.6),
            (10.0, 12.4),
            (2.2, 12.2),
            (-3.4, 6.6),
            (-4.6, -2.0),
            (-2.4, -9.6),
        ]
    )
    rim = (
        f'<path d="{opening}" fill="none" stroke="{shade(colors.second, 0.25)}" stroke-width="2.4"/>'
        f'<path d="{opening}" fill="none" stroke="#ffffff" stroke-width="0.6" opacity="0.8"/>'
    )
    glints = path(
        smooth([(4.0, -10.4), (9.6, -9.2), (12.4, -5.6), (7.6, -6.4), (3.2, -7.0)]), "#ffffff", 'opacity="0.75"'
    ) + spot("astronaut-lit", (0.4, 3.6), 2.0, 5.0, 0.35)
    horizon = path("M-3 6C4 3 12 3.4 17 5.4C15.4 9.6 12 12 8.4 12.4C3 12.8 -1.6 10 -3 6Z", "#2a3b52", 'opacity="0.5"')
    stripe = path(
        "M-12.6 -13.6A18.6 18.6 0 0 1 -5.4 -17.8L-3.6 -12.6A13 13 0 0 0 -8.8 -9.6Z", colors.accent, 'opacity="0.9"'
    )
    lamp = rect(-9.6, -2.6, 4.4, 6.4, shade(colors.second, 0.2), 2) + ellipse((-7.4, 0.6), 1.4, 2.2, "#fff6dc")
    return group(
        dome + stripe + path(opening, "url(#astronaut-visor)") + horizon + glints + rim + lamp,
        f'transform="translate({n(x)} {n(y)})"',
    )


RIG = Rig(
    name="astronaut",
    label="Astronaut",
    words=("astronaut", "cosmonaut", "spaceman", "spacewoman", "space suit", "space explorer"),
    height=2.02,
    width=1.72,
    draw=draw,
    cycle=6.0,
    phases=16,
    on="space",
    glossy=0.4,
    actions=("float", "walk", "stand"),
    gaits={"walk": WALK, "float": Gait(6.0, 0.0), "stand": Gait(3.2, 0.0)},
    palettes=PALETTES,
)
