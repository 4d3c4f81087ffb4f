"""A lion: a heavy cat with a short coat, a mane in three rings of locks and a tufted tail."""

import math
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.animals.repose import asleep
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
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
    tube,
)

SCALE = 1.72
RUN, WALK = Gait(0.60, 6.0), Gait(1.25, 1.35)
PALETTES = (
    Palette(main="#c9954f", second="#e9cf9c", accent="#b23a34", hair="#6e3f1c", dark="#2b1a10"),
    Palette(main="#b98445", second="#e0bf88", accent="#2f5f8f", hair="#3d2414", dark="#21140c"),
    Palette(main="#dcb982", second="#f3e3c2", accent="#3d7a5a", hair="#a8763c", dark="#3a2616"),
)
_SKULL = (
    (-5.0, -2.5),
    (-2.0, -7.4),
    (3.0, -9.4),
    (7.6, -9.2),
    (10.6, -7.2),
    (13.4, -5.2),
    (17.6, -3.6),
    (19.6, -1.8),
    (19.8, 0.6),
    (19.4, 3.4),
    (18.2, 5.8),
    (15.4, 7.6),
    (12.0, 8.2),
    (8.4, 7.8),
    (3.4, 8.0),
    (-2.0, 6.0),
    (-5.0, 2.0),
)
_EAR = ((-1.0, -7.4), (-2.2, -10.4), (-0.6, -12.8), (2.2, -12.6), (3.8, -10.2), (3.0, -7.4))


def _head(body: Body, coat: Palette) -> str:
    main, pale, dark = coat.main, coat.second, coat.dark
    face = [(0, light(pale, 0.2)), (0.35, mix(main, pale, 0.35)), (0.72, main), (1, shade(main, 0.28))]
    defs = (
        linear("lion-face", (5, -10), (10, 9), face)
        + clip("lion-skull", path(smooth(_SKULL)))
        + fade("lion-pale", light(pale, 0.45))
        + fade("lion-soot", dark)
    )
    soft = "".join(
        (
            spot("lion-pale", (17.0, 2.4), 4.6, 3.4, 0.85),
            spot("lion-pale", (14.8, 6.2), 4.4, 2.2, 0.8),
            spot("lion-lit", (11.0, -5.0), 6, 1.9, 0.7, 26),
            spot("lion-deep", (6.4, 2.6), 4.2, 3.6, 0.4),
            spot("lion-soot", (10.2, -2.8), 2.6, 1.7, 0.45),
            spot("lion-lit", (6.0, -0.6), 3.4, 2.2, 0.5),
            spot("lion-soot", (17.6, 4.4), 2.6, 0.7, 0.35, 8),
        )
    )
    eye = (
        path("M8.9 -3.2Q10.6 -5.0 12.2 -3.2Q10.8 -2.2 8.9 -3.2Z", "#d9a53a")
        + ellipse((10.8, -3.3), 0.62, 0.7, "#140d08")
        + ellipse((11.1, -3.7), 0.24, 0.22, "#ffffff")
        + line("M8.4 -3.2Q10.5 -5.4 12.6 -3.0", shade(dark, 0.2), 0.55)
    )
    nose = path(
        smooth([(17.6, -2.8), (19.9, -2.4), (20.6, -0.9), (19.8, 0.4), (18.6, 0.2), (17.8, -1.0)]),
        shade("#8a5348", 0.2),
    ) + ellipse((19.2, -1.8), 0.7, 0.3, "#ffffff", 'opacity="0.4"')
    mouth = line("M19.6 0.6Q19.0 3.4 15.6 4.4Q13.4 4.9 12.2 4.2", shade(dark, 0.1), 0.5)
    dots = "".join(
        ellipse((x, y), 0.24, 0.2, dark, 'opacity="0.7"')
        for x, y in ((15.4, 1.6), (16.6, 2.2), (15.8, 2.9), (14.4, 2.4))
    )
    whiskers = line("M15.6 2.0Q20 2.0 23.6 0.6M15.8 2.8Q20 3.8 23.6 3.4", "#ffffff", 0.18, 'opacity="0.75"')
    chin = path(locks([(9.6, 7.2), (12.4, 7.8), (15.4, 7.2)], 3.6, 7, 77, -0.1), mix(pale, coat.hair, 0.15))
    inner = path(smooth([(-0.2, -8.2), (-1.0, -10.2), (0.0, -11.8), (1.8, -11.4), (2.4, -9.6)]), shade(coat.hair, 0.25))
    near = group(path(smooth(_EAR), mix(main, pale, 0.15)) + inner, f'transform="rotate({n(-8 * body.run)} 1 -8)"')
    fringe = path(
        locks([(-4.4, -3.0), (-1.6, -7.2), (3.0, -9.0), (6.6, -8.8)], 4.6, 12, 79, 0.9, 0.3), mix(coat.hair, main, 0.45)
    )
    cheek = path(
        locks([(-4.6, 1.6), (-2.0, 5.4), (3.4, 7.6), (7.4, 7.4)], 6.4, 12, 81, 0.55, 0.25), mix(coat.hair, main, 0.32)
    )
    return (
        f"<defs>{defs}</defs>"
        + chin
        + path(smooth(_SKULL), "url(#lion-face)")
        + group(soft, 'clip-path="url(#lion-skull)"')
        + cheek
        + near
        + fringe
        + eye
        + mouth
        + nose
        + dots
        + whiskers
    )


def _mane(body: Body, coat: Palette) -> str:
    """Locks fan out from the cheeks over neck, shoulders and chest; blown back at a run, swaying at a walk."""
    (sx, sy), phase, back = body.skull, body.phase, 0.35 * body.run
    main, hair = coat.main, coat.hair
    middle = (sx + 0.5, sy + 1.0)
    parts = []
    rings = (
        (15.0, 13.0, 30, shade(hair, 0.38)),
        (12.5, 13.0, 36, shade(hair, 0.12)),
        (9.0, 11.0, 26, mix(hair, main, 0.22)),
        (6.5, 8.5, 22, mix(hair, main, 0.5)),
    )
    for ring, (radius, long, count, color) in enumerate(rings):
        d = ""
        for i in range(count):
            t = (i + 0.5) / count
            a = math.radians(72 + 214 * t)
            jitter = 0.16 * math.sin(i * 2.7 + ring)
            stretch = 1.0 + 0.35 * math.sin(math.pi * t) + (0.55 if t > 0.62 else 0.0) * (t - 0.62)
            sway = 0.10 * wave(phase * 2, 0.1 + t * 0.5)
            droop = 0.2 * math.cos(a) * (1 - back) - back * 0.6 * math.sin(a)
            x, y = middle[0] + radius * math.cos(a) * 0.9, middle[1] - radius * math.sin(a)
            b = a + jitter + sway + droop
            tip = (x + long * stretch * math.cos(b), y - long * stretch * math.sin(b) + 3.4 * abs(math.cos(a)))
            half = 2.7 + 0.5 * math.sin(i * 1.7)
            nx, ny = math.sin(a) * half, math.cos(a) * half
            mx, my = (x + tip[0]) / 2 + 1.6 * math.sin(i), (y + tip[1]) / 2 - 1.2
            d += (
                f"M{n(x - nx)} {n(y - ny)}Q{n(mx - nx)} {n(my - ny)} {n(tip[0])} {n(tip[1])}"
                f"Q{n(mx + nx)} {n(my + ny)} {n(x + nx)} {n(y + ny)}Z"
            )
        if ring == 0:
            parts.append(ellipse(middle, 15, 16.5, shade(hair, 0.3)))
        parts.append(path(d, color))
    return "".join(parts)


def _tail(body: Body, coat: Palette) -> str:
    x, y = body.pelvis[0] - 9.0, body.pelvis[1] - 5.0
    joints = [(x, y, 2.3)]
    for i in range(1, 9):
        t = i / 8
        angle = (
            math.pi / 2
            + 0.55
            - 0.5 * t
            + (0.75 * body.run) * (1 - 0.3 * t)
            + 0.28 * wave(body.phase, 0.25 * t) * t
            - 0.7 * t * t * (1 - body.run)
        )
        before = joints[-1]
        joints.append(
            (
                before[0] - abs(math.cos(angle)) * 2.4 - 1.2 * body.run * 2 + 0.9 * t,
                min(-7.0, before[1] + math.sin(angle) * 4.4),
                1.6 - 0.7 * t,
            )
        )
    tx, ty, _ = joints[-1]
    tuft = path(locks([(tx + 1.2, ty - 1.5), (tx - 1.4, ty - 0.5)], 7.4, 8, 61, 0.25 + 0.6 * body.run, 0.2), coat.hair)
    return tube(joints, coat.main, 0.32, 0.18, 6) + tuft


BUILD = Build(
    name="lion",
    scale=SCALE,
    run=RUN,
    walk=WALK,
    head=_head,
    tail=_tail,
    mane=_mane,
    squat=0.94,
    depth=1.06,
    leg=1.22,
    neck_length=15.0,
    neck_raise=(0.34, 0.56, 0.80),
    neck_depth=1.25,
    head_scale=1.24,
    shaggy=0.14,
)


def draw(pose: Pose) -> str:
    """Draw the lion on its feet or at rest."""
    return asleep(pose, BUILD, 1.8, maned=True) if pose.action == "sleep" else animal(pose, BUILD)


RIG = Rig(
    name="lion",
    label="Lion",
    words=(
        "lion",
        "lioness",
        "big cat",
        "puma",
        "cougar",
        "lynx",
    ),
    height=1.62,
    width=2.9,
    draw=draw,
    cycle=WALK.cycle,
    phases=16,
    stride=WALK.stride,
    actions=("walk", "run", "stand", "sleep"),
    gaits=MappingProxyType(
        {"run": RUN, "walk": WALK, "stand": Gait(3.2, 0.0), "idle": Gait(3.2, 0.0), "sleep": Gait(4.2, 0.0)}
    ),
    palettes=PALETTES,
    coat=True,
)
