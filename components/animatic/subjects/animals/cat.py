"""A short-haired cat: round head, pricked ears, a striped coat and a long tail that curls."""

import math
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.animals.repose import asleep
from components.animatic.subjects.animals.sitting import Sitter, sitting
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

SCALE = 0.48
RUN, WALK = Gait(0.42, 2.2), Gait(0.86, 0.55)
PALETTES = (
    Palette(main="#a08a72", second="#e6d9c6", accent="#b23a34", dark="#3a2f27", hair="#5a4a3c"),
    Palette(main="#d08a46", second="#f4dcb8", accent="#2f5f8f", dark="#5a3418", hair="#9a5a26"),
    Palette(main="#34343a", second="#55565e", accent="#d2a74e", dark="#0f0f12", hair="#1c1c20"),
    Palette(main="#8f98a3", second="#cfd5db", accent="#8a3a5a", dark="#343a42", hair="#636b75"),
)

_SKULL = (
    (-5.0, -1.0),
    (-3.6, -6.4),
    (1.0, -9.6),
    (6.0, -10.0),
    (10.2, -7.8),
    (12.4, -4.4),
    (14.6, -2.2),
    (15.8, 0.2),
    (15.2, 2.4),
    (13.0, 4.2),
    (9.4, 5.8),
    (5.0, 7.0),
    (0.4, 6.4),
    (-3.6, 3.6),
)
_EAR = ((-1.8, -6.6), (-2.0, -10.2), (-0.9, -14.2), (2.4, -12.0), (5.4, -9.4), (2.6, -7.0))


def _head(body: Body, coat: Palette) -> str:
    name = body.build.name
    main, pale, dark = coat.main, coat.second, coat.dark
    face = [(0, light(pale, 0.15)), (0.3, mix(main, pale, 0.25)), (0.7, main), (1, shade(main, 0.3))]
    defs = (
        linear(f"{name}-face", (4, -10), (8, 8), face)
        + clip(f"{name}-skull", path(smooth(_SKULL)))
        + fade(f"{name}-pale", light(pale, 0.4))
    )
    stripes = "".join(
        line(d, coat.hair, 0.9, 'opacity="0.55"')
        for d in (
            "M2.6 -9.6Q3.4 -7.4 3.2 -5.6",
            "M5.4 -9.8Q6.4 -7.8 6.6 -6.0",
            "M-0.6 0.6Q2.6 2.2 5.4 1.8",
            "M-0.8 3.4Q2.2 4.6 5.0 4.0",
        )
    )
    soft = (
        spot(f"{name}-pale", (13.2, 2.4), 4.0, 3.0, 0.85)
        + spot(f"{name}-deep", (1.0, 5.2), 7, 3, 0.5)
        + spot(f"{name}-lit", (3.0, -7.6), 5, 2.4, 0.5)
    )
    eye = "".join(
        (
            path("M7.6 -2.6Q9.6 -5.0 11.6 -2.6Q9.8 -1.2 7.6 -2.6Z", "#c9c24a"),
            ellipse((10.1, -2.8), 0.55, 1.1, "#12100c"),
            ellipse((10.5, -3.4), 0.28, 0.28, "#ffffff"),
            line("M7.3 -2.7Q9.6 -5.4 11.9 -2.6", shade(dark, 0.3), 0.5),
        )
    )
    if body.asleep:
        eye = line("M7.4 -2.6Q9.6 -1.0 11.8 -2.5", shade(dark, 0.3), 0.6)
    nose = path(smooth([(14.6, -1.4), (16.2, -1.2), (16.2, 0.0), (15.2, 0.6)]), "#b5706a")
    mouth = line("M15.6 0.8Q15.2 2.6 12.6 2.8", shade(dark, 0.1), 0.4, 'opacity="0.8"')
    whiskers = line(
        "M13.6 1.6Q18 0.6 21.4 -0.8M13.6 2.2Q18 2.4 21.6 2.6M13.4 2.6Q16 4.4 19.0 5.8", "#ffffff", 0.2, 'opacity="0.75"'
    )
    inner = path(
        smooth([(-0.8, -8.2), (-1.0, -10.4), (-0.3, -12.6), (1.8, -11.0), (3.2, -9.4)]), "#c98d84", 'opacity="0.7"'
    )
    fold = 10 * body.run
    far = group(path(smooth(_EAR), shade(main, 0.4)), f'transform="translate(4.4 1.2) rotate({n(6 - fold)} 2 -8)"')
    near = group(path(smooth(_EAR), mix(main, pale, 0.1)) + inner, f'transform="rotate({n(-fold)} 2 -8)"')
    skull = path(smooth(_SKULL), f"url(#{name}-face)") + group(soft + stripes, f'clip-path="url(#{name}-skull)"')
    return f"<defs>{defs}</defs>" + far + skull + near + eye + mouth + nose + whiskers


def _stripes(body: Body, coat: Palette) -> str:
    name = body.build.name
    marks = []
    for i in range(9):
        u = -0.12 + i * 0.13
        (ax, ay), (bx, by), (cx, cy) = body.at(u, 0.0), body.at(u + 0.03, 0.30), body.at(u - 0.02, 0.58 + 0.1 * (i % 2))
        marks.append(line(f"M{n(ax)} {n(ay)}Q{n(bx)} {n(by)} {n(cx)} {n(cy)}", coat.hair, 1.5, 'opacity="0.20"'))
    return group("".join(marks), f'clip-path="url(#{name}-trunk)"')


def _tail(body: Body, coat: Palette) -> str:
    x, y = body.pelvis[0] - 8.0, body.pelvis[1] - 4.5
    joints = [(x, y, 3.0)]
    raised = 0.75 - 0.55 * body.run
    for i in range(1, 9):
        t = i / 8
        bend = 1.5 * raised * math.sin(math.pi * (t * 1.25 - 0.1)) + 0.35 * wave(body.phase, 0.3 * t) * t
        angle = math.pi + 0.25 + bend
        before = joints[-1]
        joints.append((before[0] + math.cos(angle) * 5.6, min(-5.0, before[1] + math.sin(angle) * 5.6), 2.7 - 0.9 * t))
    rings = "".join(
        line(
            f"M{n(px - 1.2)} {n(py - half)}Q{n(px)} {n(py)} {n(px - 0.6)} {n(py + half)}",
            coat.hair,
            1.3,
            'opacity="0.4"',
        )
        for px, py, half in joints[2:8]
    )
    return tube(joints, coat.main, 0.3, 0.2, 6) + rings


BUILD = Build(
    name="cat",
    scale=SCALE,
    run=RUN,
    walk=WALK,
    head=_head,
    tail=_tail,
    mane=_stripes,
    squat=0.78,
    depth=1.08,
    leg=0.95,
    neck_length=14.0,
    neck_raise=(0.36, 0.50, 0.72),
    neck_depth=0.95,
    head_scale=1.14,
    shaggy=0.25,
    collared=True,
)

SITTER = Sitter("cat", scale=0.46, ears="prick", cat=True, head=1.12, fluff=0.2)
SIT, SLEEP = Gait(3.6, 0.0), Gait(4.0, 0.0)


def draw(pose: Pose, build: Build = BUILD, sitter: Sitter = SITTER) -> str:
    """Draw the cat on its feet, sitting or asleep."""
    if pose.action == "sit":
        return sitting(pose, sitter)
    return asleep(pose, build, 2.2) if pose.action == "sleep" else animal(pose, build)


RIG = Rig(
    name="cat",
    label="Cat",
    words=("cat", "kitty", "tomcat", "tabby", "house cat", "siamese", "bengal"),
    height=0.47,
    width=0.86,
    draw=draw,
    cycle=WALK.cycle,
    phases=16,
    stride=WALK.stride,
    actions=("walk", "run", "stand", "sit", "sleep", "jump"),
    gaits=MappingProxyType(
        {
            "run": RUN,
            "walk": WALK,
            "stand": Gait(3.0, 0.0),
            "idle": Gait(3.0, 0.0),
            "sit": SIT,
            "sleep": SLEEP,
            "jump": Gait(0.8, 1.6),
        }
    ),
    palettes=PALETTES,
    coat=True,
)
KITTEN_BUILD = replace(
    BUILD, name="kitten", scale=0.22, head_scale=2.0, squat=0.92, leg=1.2, neck_length=11.0, walk=Gait(WALK.cycle,
    WALK.stride * 0.6),
    run=Gait(RUN.cycle, RUN.stride * 0.56),
)  # fmt: skip
KITTEN = replace(
    RIG,
    name="kitten",
    label="Kitten",
    words=("kitten", "baby cat", "little cat"),
    height=0.275,
    width=0.42,
    draw=partial(draw, build=KITTEN_BUILD, sitter=replace(SITTER, name="kitten", scale=0.27, head=1.5)),
    stride=WALK.stride * 0.6,
    gaits=MappingProxyType({
        "run": Gait(RUN.cycle, RUN.stride * 0.56), "walk": Gait(WALK.cycle, WALK.stride * 0.6), "stand": Gait(3.0, 0.0),
        "idle": Gait(3.0, 0.0), "sit": SIT, "sleep": SLEEP, "jump": Gait(0.8, 1.0),
    }),
)  # fmt: skip
RIGS = (RIG, KITTEN)
