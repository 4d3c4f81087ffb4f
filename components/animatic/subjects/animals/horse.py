"""A horse: long legs on hooves, an arched neck with a mane that streams, and a tail of loose hair."""

import math
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.base import Gait, Palette, Rig
from components.animatic.subjects.drawing.gait import blend, wave
from components.animatic.subjects.drawing.svg import (
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)

SCALE = 2.7
RUN, WALK = Gait(0.50, 9.2), Gait(1.15, 2.2)
PALETTES = (
    Palette(main="#7a4526", second="#a86f45", accent="#b23a34", hair="#1d1411", dark="#2a1a12"),
    Palette(main="#2b2523", second="#4b413c", accent="#2f5f8f", hair="#120e0d", dark="#151110"),
    Palette(main="#d9d6d0", second="#f4f2ee", accent="#3d7a5a", hair="#efece6", dark="#4a4541"),
    Palette(main="#b5793f", second="#d6a76c", accent="#8a5a34", hair="#f0e2c4", dark="#3a2616"),
)

_SKULL = (
    (-4.5, -3.0),
    (-1.0, -6.6),
    (3.0, -7.0),
    (7.5, -6.0),
    (12.0, -4.4),
    (17.0, -2.6),
    (21.0, -0.8),
    (23.2, 1.2),
    (23.8, 3.8),
    (22.4, 5.8),
    (19.6, 6.2),
    (17.6, 5.4),
    (13.5, 5.6),
    (9.5, 7.4),
    (5.0, 8.6),
    (0.5, 7.6),
    (-4.0, 4.0),
)
_EAR = ((-1.6, -5.2), (-2.2, -9.4), (-0.8, -13.2), (1.2, -10.6), (2.2, -6.4), (0.6, -4.6))


def head(body: Body, coat: Palette, bridle: bool = True, inside: str = "", horn: str = "", ears: float = 1.0) -> str:
    """A horse's head and what is drawn on it: a bridle, stripes, a horn."""
    name = body.build.name
    main, pale, dark = coat.main, coat.second, coat.dark
    face = [(0, light(pale, 0.25)), (0.4, mix(main, pale, 0.25)), (0.75, main), (1, shade(main, 0.4))]
    defs = (
        linear(f"{name}-face", (8, -8), (11, 9), face)
        + clip(f"{name}-skull", path(smooth(_SKULL)))
        + fade(f"{name}-soot", dark)
    )
    soft = "".join(
        (
            spot(f"{name}-soot", (22.0, 3.4), 4.6, 4.0, 0.55),
            spot(f"{name}-deep", (4.5, 4.4), 5, 3.6, 0.55),
            spot(f"{name}-lit", (6.2, -0.4), 4.4, 3.0, 0.5, 16),
            spot(f"{name}-lit", (14, -2.0), 7, 1.2, 0.55, 19),
            spot(f"{name}-deep", (13, 3.4), 6, 1.6, 0.45, 8),
            spot(f"{name}-deep", (8.8, -3.2), 3.2, 2.0, 0.5),
        )
    )
    eye = ellipse((8.9, -3.0), 1.25, 1.1, "#140c08") + ellipse((9.3, -3.4), 0.34, 0.3, "#ffffff", 'opacity="0.85"')
    lid = line("M7.3 -3.6Q8.8 -5.0 10.6 -3.4", shade(main, 0.6), 0.55)
    nostril = ellipse((21.6, 1.9), 1.15, 0.75, shade(dark, 0.3), 'transform="rotate(35 21.6 1.9)"')
    mouth = line("M22.4 4.8Q20.0 4.6 17.8 4.0", shade(dark, 0.2), 0.45)
    pin = 16 * body.run
    long = f"translate(0 -5) scale({n(ears**0.5)} {n(ears)}) translate(0 5)"
    far = group(
        path(smooth(_EAR), shade(main, 0.45)), f'transform="translate(2.0 0.6) rotate({n(-pin - 8)} 0 -5) {long}"'
    )
    inner = path(
        smooth([(-0.9, -6.0), (-1.2, -9.2), (-0.6, -11.6), (0.7, -9.6), (1.0, -6.6)]), shade(main, 0.5), 'opacity="0.7"'
    )
    near = group(path(smooth(_EAR), mix(main, pale, 0.2)) + inner, f'transform="rotate({n(-pin)} 0 -5) {long}"')
    forelock = path(locks([(-1.0, -6.4), (2.5, -7.0)], 7.0, 5, 83, 0.5 + 0.7 * body.run, 0.2), coat.hair)
    straps = line(
        "M4.0 -6.6Q6.6 0.4 3.4 8.2M16.2 -3.0Q17.4 1.2 15.0 5.6M5.6 -1.8L16.6 0.4", shade(coat.accent, 0.45), 0.7
    )
    skull = path(smooth(_SKULL), f"url(#{name}-face)") + group(inside + soft, f'clip-path="url(#{name}-skull)"')
    return (
        f"<defs>{defs}</defs>"
        + far
        + skull
        + nostril
        + mouth
        + eye
        + lid
        + (straps if bridle else "")
        + horn
        + near
        + forelock
    )


def _mane(body: Body, coat: Palette) -> str:
    (wx, wy), (sx, sy) = body.withers, body.skull
    crest = [blend((wx - 1, wy - 9.5), (sx + 1, sy - 7.0), t) for t in (0.12, 0.35, 0.6, 0.85, 1.0)]
    crest = [
        (x - 1.2 * math.sin(math.pi * i / 4) * 2.4, y - math.sin(math.pi * i / 4) * 2.2)
        for i, (x, y) in enumerate(crest)
    ]
    lean = 0.42 + 1.0 * body.run + 0.12 * wave(body.phase, 0.3)
    sway = 0.3 + 0.15 * wave(body.phase, 0.55)
    over = path(locks(crest, 11.0, 26, 91, lean, sway), coat.hair) + path(
        locks(crest, 8.0, 20, 93, lean + 0.1, sway), light(coat.hair, 0.22), 'opacity="0.75"'
    )
    return over + path(locks(crest, 5.0, 16, 95, lean, sway), shade(coat.hair, 0.3), 'opacity="0.6"')


def _tail(body: Body, coat: Palette) -> str:
    x, y = body.pelvis[0] - 11.0, body.pelvis[1] - 5.5
    lift = 1.02 * body.run + 0.16
    parts = []
    for i in range(11):
        t = i / 10
        swing = 0.14 * wave(body.phase, 0.2 + 0.25 * t)
        angle = math.pi / 2 + lift * (0.72 + 0.45 * t) + swing
        long = 33 - 7 * abs(t - 0.45)
        mx, my = x + math.cos(angle + 0.30) * long * 0.5, y + math.sin(angle + 0.30) * long * 0.5
        droop = angle - 0.28 - 0.22 * body.run
        ex, ey = x + math.cos(droop) * long, min(-4.0, y + math.sin(droop) * long)
        half = 1.9
        strand = (
            f"M{n(x)} {n(y - 1.6)}Q{n(mx - half)} {n(my - half)} {n(ex)} {n(ey)}"
            f"Q{n(mx + half)} {n(my + half)} {n(x + 0.6)} {n(y + 1.8)}Z"
        )
        tone = (coat.hair, light(coat.hair, 0.16), shade(coat.hair, 0.25))[i % 3]
        parts.append(path(strand, tone))
    return "".join(parts)


BUILD = Build(
    name="horse",
    scale=SCALE,
    run=RUN,
    walk=WALK,
    head=head,
    tail=_tail,
    mane=_mane,
    depth=0.94,
    leg=0.66,
    neck_length=29.0,
    neck_raise=(0.52, 0.78, 0.92),
    neck_depth=1.12,
    head_scale=1.0,
    shaggy=0.0,
    hoofed=True,
)


def _horned(body: Body, coat: Palette) -> str:
    """A unicorn's head: a spiral horn on the brow."""
    twist = "".join(
        f"M{n(4.2 + 1.5 * k)} {n(-8.6 - 2.9 * k)}l{n(2.6 - 0.36 * k)} {n(1.3 - 0.05 * k)}" for k in range(6)
    )
    gold = linear("unicorn-horn", (5, -14), (9, -11), [(0, light(coat.accent, 0.55)), (1, shade(coat.accent, 0.2))])
    shaft = path("M3.4 -6.6L14.8 -26.4L7.4 -5.4Z", "url(#unicorn-horn)") + line(twist, shade(coat.accent, 0.35), 0.5)
    return head(body, coat, bridle=False, horn=f"<defs>{gold}</defs>" + shaft)


UNICORN_BUILD = replace(BUILD, name="unicorn", head=_horned)

RIG = Rig(
    name="horse",
    label="Horse",
    words=("horse", "stallion", "mare", "pony", "foal", "mustang", "racehorse", "wild horse"),
    height=2.55,
    width=4.6,
    draw=partial(animal, build=BUILD),
    cycle=RUN.cycle,
    phases=12,
    stride=RUN.stride,
    actions=("run", "walk", "stand"),
    gaits=MappingProxyType({"run": RUN, "walk": WALK, "stand": Gait(2.8, 0.0), "idle": Gait(2.8, 0.0)}),
    palettes=PALETTES,
    coat=True,
)
UNICORN = replace(
    RIG,
    name="unicorn",
    label="Unicorn",
    words=("unicorn",),
    height=2.8,
    draw=partial(animal, build=UNICORN_BUILD),
    palettes=(
        Palette(main="#eceaf2", second="#ffffff", accent="#e8bd5a", hair="#d99ac8", dark="#5a4d66"),
        Palette(main="#e8eef4", second="#ffffff", accent="#e8bd5a", hair="#9db4ea", dark="#4d566a"),
    ),
)
