"""A parent who pushes a stroller: the wheels roll as far as the feet walk, and a baby looks out from under the hood."""

import math
from dataclasses import replace
from functools import lru_cache

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.view import View
from components.animatic.subjects.people.company import (
    HE,
    LEFT,
    RIGHT,
    SHE,
    Floor,
    Spot,
    company,
    looking,
    reaching,
    shown,
    someone,
)
from components.animatic.subjects.people.gestures import held
from components.animatic.subjects.people.outings import SCHOOL_RUN
from components.animatic.subjects.people.person import ROUND, coming
from components.animatic.subjects.people.striding import WALKING, striding

LAPS, TURNS_OF_WHEEL = 3, 5
RADIUS = SCHOOL_RUN.cycle * SCHOOL_RUN.stride * 100 / (TURNS_OF_WHEEL * math.tau)
"""So large that a wheel turns round whole times on the way."""
AXLES = ((16.0, 0.0), (70.0, 0.0))
HANDLE: Point = (-23.0, -100.0)
CLOTHS = ("#3d4f63", "#8a6a58", "#5d7360", "#7a4c52", "#4a4a52")


def draw(pose: Pose) -> str:
    """Draw someone who walks behind a stroller, both hands on its bar, and looks down at the baby now and then."""
    p = pose.phase
    who = someone(pose, 0, (*SHE, *HE))
    view = coming(WALKING, max(-0.65, min(0.65, ROUND * pose.turn)))
    floor, place = Floor(View(0.0, above=0.0)), Spot(-56.0, 0.0, view.yaw)
    body = striding((p * LAPS) % 1.0, "walk", who.seed, view)
    for side, across in ((LEFT, -14.0), (RIGHT, 14.0)):
        grip = place.own((HANDLE[0], HANDLE[1], 0.0))
        body = reaching(body, side, (across * 0.6, HANDLE[1] + 0.5, grip[2] - 5.0), "fist", (across / 20, 1.0, -0.6))
    down = held(p, 0.32, 0.82, 0.12)
    body = looking(body, place, (((50.0, -70.0, 30.0), down), ((700.0, -150.0, 300.0), 1.0 - down)), 0.0)
    body = replace(body, mood=replace(body.mood, nod=body.mood.nod + 0.26 * down, smile=0.75 + 0.2 * down))
    soot = "".join(spot("stroller-soot", (x, -1.0), rx, 3.4, 0.5) for x, rx in ((place.x, 34.0), (43.0, 46.0)))
    defs = f"<defs>{fade('stroller-soot', '#0a0c12')}</defs>"
    carriage = _carriage(CLOTHS[pose.seed % len(CLOTHS)], who.tones, p)
    return defs + soot + _wheels(p, far=True) + carriage + _wheels(p) + shown("stroller-0", who, body, place, floor)


def _wheels(phase: float, far: bool = False) -> str:
    """Two wheels of one side; those beyond are a little ahead, and in the shade."""
    spin = 360.0 * TURNS_OF_WHEEL * phase
    parts = ""
    for x, _ in AXLES:
        art = group(_wheel(far), f'transform="rotate({n(spin)})"')
        parts += group(art, f'transform="translate({n(x + (6.0 if far else 0.0))} {n(-RADIUS)})"')
    return parts


@lru_cache(maxsize=2)
def _wheel(far: bool) -> str:
    tire, metal = ("#14161a", "#6d747d") if far else ("#23262c", "#c6ccd3")
    angles = [math.tau * k / 8 for k in range(8)]
    long = RADIUS - 2.4
    spokes = "".join(f"M0 0L{n(long * math.cos(a))} {n(long * math.sin(a))}" for a in angles)
    rim = ellipse((0, 0), RADIUS - 1.5, RADIUS - 1.5, "none", f'stroke="{tire}" stroke-width="3"')
    ring = ellipse((0, 0), RADIUS - 3.2, RADIUS - 3.2, "none", f'stroke="{metal}" stroke-width="0.8"')
    return rim + ring + line(spokes, metal, 0.6) + ellipse((0, 0), 2.2, 2.2, metal)


def _carriage(cloth: str, tones: Palette, phase: float) -> str:
    """The frame, the cot with its hood, a blanket and the baby."""
    bob = 0.5 * math.sin(math.tau * 2 * LAPS * phase)
    (rear, _), (front, _) = AXLES
    hub = -RADIUS
    bars = f"M{n(HANDLE[0])} {n(HANDLE[1])}L14 -66L{n(front)} {n(hub)}"
    bars += f"M{n(rear)} {n(hub)}L60 -58M{n(rear)} {n(hub)}L{n(front)} {n(hub)}"
    frame = line(bars, "#4c525b", 3.0)
    sheen = line(f"M{n(HANDLE[0])} {n(HANDLE[1] - 0.6)}L14 -66.6", "#a9b1ba", 0.8)
    bar = ellipse((HANDLE[0] - 0.5, HANDLE[1]), 3.0, 3.2, "#5d4632")
    tub = [(10, -70), (8, -58), (18, -46), (50, -43), (76, -47), (84, -60), (82, -70)]
    shell = linear(
        "stroller-tub", (20, -72), (60, -42), [(0, light(cloth, 0.16)), (0.5, cloth), (1, shade(cloth, 0.42))]
    )
    hood = [(44, -70), (46, -88), (60, -101), (78, -98), (88, -84), (86, -70)]
    top = linear(
        "stroller-hood", (48, -100), (88, -70), [(0, light(cloth, 0.26)), (0.45, cloth), (1, shade(cloth, 0.4))]
    )
    ribs = "".join(
        line(f"M84 -70Q{n(x)} {n(y)} {n(ex)} {n(ey)}", shade(cloth, 0.35), 0.9, 'opacity="0.7"')
        for x, y, ex, ey in ((62, -82, 52, -94), (74, -88, 68, -100))
    )
    inside = path(smooth([(45, -70), (47, -86), (58, -96), (62, -84), (60, -70)]), shade(cloth, 0.62))
    blanket = path(smooth([(12, -69), (20, -76), (36, -78), (48, -72), (48, -64), (16, -62)], tension=0.8), "#f3e9d6")
    fold = line("M18 -73Q30 -69 46 -70", "#d4c7ad", 0.9)
    art = inside + blanket + fold + group(_face(tones), 'transform="translate(38 -78.5)"')
    art += path(smooth(hood, tension=0.8), "url(#stroller-hood)") + ribs
    art += path(smooth(tub, tension=0.8), "url(#stroller-tub)")
    art += line("M11 -69.5Q48 -66 83 -69.5", light(cloth, 0.35), 1.6)
    return f"<defs>{shell}{top}</defs>" + frame + sheen + group(art, f'transform="translate(0 {n(bob)})"') + bar


def _face(tones: Palette) -> str:
    """A baby who looks back at the parent and smiles."""
    skin = light(tones.skin, 0.1)
    head = ellipse((0, 0), 6.4, 6.6, skin) + ellipse((1.6, 1.6), 3.8, 3.6, shade(skin, 0.1), 'opacity="0.35"')
    hair = path(smooth([(-3.4, -5.2), (0.6, -6.8), (5.0, -4.0), (5.6, 0.0), (2.6, -3.6)]), tones.hair, 'opacity="0.85"')
    eyes = ellipse((-3.8, -0.4), 0.75, 0.95, "#2a1c14") + ellipse((-0.2, -0.4), 0.75, 0.95, "#2a1c14")
    glints = ellipse((-3.6, -0.8), 0.25, 0.25, "#ffffff") + ellipse((0.0, -0.8), 0.25, 0.25, "#ffffff")
    mouth = path("M-3.6 2.6Q-2.0 5.0 0.2 2.6Q-1.8 3.4 -3.6 2.6Z", "#b2484a")
    cheek = ellipse((1.4, 2.0), 1.3, 0.9, "#e58a80", 'opacity="0.4"')
    return head + hair + eyes + glints + mouth + cheek


RIG = company(
    "stroller",
    "Parent with a stroller",
    (
        "stroller", "baby stroller", "pram", "baby carriage", "pushchair", "buggy", "parent with a stroller",
        "mother with a stroller", "woman pushing a stroller", "man pushing a stroller",
    ),
    draw,
    (1.88, 2.2),
    {"walk": SCHOOL_RUN},
)  # fmt: skip
RIGS = (RIG,)
