"""A tyrannosaur that walks with its tail held level and roars."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import Step, blend, reach, wave
from components.animatic.subjects.drawing.sculpt import coat, fades, form
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
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

PALETTES = (
    Palette(main="#6f7a45", second="#d3c995", accent="#d9a83a", hair="#454c2a", dark="#1c1d12"),
    Palette(main="#8a6a48", second="#dcc9a4", accent="#e0a63a", hair="#573f28", dark="#1f1610"),
    Palette(main="#5a6c70", second="#c9cdb8", accent="#dfae3c", hair="#36444a", dark="#14191b"),
)
SCALE = 3.6
WALK, RUN, STILL = Gait(1.5, 2.0), Gait(0.8, 5.6), Gait(4.0, 0.0)
_TORSO: tuple[Point, ...] = (
    (-30, -72), (-10, -82), (10, -84), (27, -88), (39, -98), (49, -106), (57, -100), (56, -88), (47, -75), (35, -62),
    (18, -51),
    (0, -47), (-18, -50), (-30, -58),
)  # fmt: skip
_SKULL: tuple[Point, ...] = (
    (-9, -5), (-6, -14), (3, -19), (12, -18.4), (17, -15.4), (28, -14), (37, -11.6), (42, -6.4), (40.6, -1.2), (28,
    0.8),
    (14, 2.6), (4, 6.4), (-6, 6.4),
)  # fmt: skip
_JAW: tuple[Point, ...] = ((0, 4), (12, 3.4), (26, 3.0), (37, 2.4), (38, 5.0), (30, 8.4), (16, 10.8), (4, 12), (-5, 9))


def draw(pose: Pose) -> str:
    """Draw the tyrannosaur at a phase of its stride or its roar."""
    colors, phase, action = pose.palette, pose.phase, pose.action
    gait = {"walk": WALK, "run": RUN}.get(action)
    bob = (1.8 if gait else 0.4) * wave(phase * 2 if gait else phase, 0.1)
    pitch = (1.6 * wave(phase * 2, 0.3) if gait else 0.8 * wave(phase)) + (3.0 if action == "run" else 0.0)
    roar = max(0.0, math.sin(2 * math.pi * (phase - 0.1))) ** 2 if not gait else 0.25 + 0.12 * wave(phase * 2)
    frame = f'transform="translate(0 {n(bob)}) rotate({n(pitch)} 0 -62)"'
    head = group(
        _head(colors, roar),
        f'transform="translate(52 -98) rotate({n(4 - 17 * roar * (not gait) + 2 * wave(phase * 2))})"',
    )
    body = _tail(colors, phase) + _arm(colors, phase, True) + _torso(colors) + _arm(colors, phase, False) + head
    whole = (
        fades("dinosaur", colors.main, colors.second)
        + _leg(colors, phase, gait, action == "run", bob, far=True)
        + group(body, frame)
        + _leg(colors, phase, gait, action == "run", bob, far=False)
    )
    return group(whole, f'transform="scale({SCALE}) translate(8 0)"')


def _torso(colors: Palette) -> str:
    main, pale, ink = colors.main, colors.second, colors.hair
    belly = path(
        smooth([(58, -92), (50, -82), (38, -68), (20, -57), (0, -53), (-24, -56), (-24, -40), (20, -42), (60, -70)]),
        pale,
        'opacity="0.75"',
    )
    bands = "".join(
        f"M{n(-26 + 8.4 * i)} {n(-84 - 1.6 * max(0, i - 4))}q{n(-3 + 0.7 * i)} 9 {n(1 + 0.5 * i)} {n(17 - abs(i - 4))}"
        for i in range(10)
    )
    scutes = "".join(
        ellipse(
            (-22 + 7.3 * i + 2 * math.sin(5 * i), -72 + 5 * math.sin(3.1 * i) - 1.5 * max(0, i - 5)),
            1.5,
            1.1,
            ink,
            'opacity="0.35"',
        )
        for i in range(11)
    )
    soft = [
        ("lit", (2, -80), 30, 4.5, 0.55, 0), ("lit", (44, -98), 10, 4, 0.5, -40), ("deep", (4, -50), 32, 7, 0.6, 0),
        ("deep", (40, -76), 8, 14, 0.35, 30), ("lit", (22, -70), 12, 7, 0.25, 0),
    ]  # fmt: skip
    inside = (
        belly + path(bands, "none", f'stroke="{ink}" stroke-width="3.2" stroke-linecap="round" opacity="0.42"') + scutes
    )
    return form("dinosaur-torso", _TORSO, coat(main, pale), ((-4, -86), (2, -48)), soft, inside)


def _tail(colors: Palette, phase: float) -> str:
    joints = []
    for i, (x, y, w) in enumerate(
        ((-14, -66, 17), (-38, -67, 13), (-62, -68, 9), (-86, -67, 5.6), (-108, -64, 3.0), (-124, -60, 1.0))
    ):
        sway = 0.9 * i * math.sin(2 * math.pi * (phase - 0.09 * i))
        joints.append((x, y + sway, w))
    fill = linear(
        "dinosaur-tail",
        (-60, -80),
        (-58, -54),
        [(0, light(mix(colors.main, colors.second, 0.4), 0.15)), (0.35, colors.main), (1, shade(colors.main, 0.4))],
    )
    bands = "".join(f"M{n(x)} {n(y - w * 0.92)}q-2.4 {n(w * 0.6)} 0 {n(w * 1.1)}" for x, y, w in joints[1:5])
    return (
        f"<defs>{fill}</defs>"
        + path(limb(joints), "url(#dinosaur-tail)")
        + line(bands, colors.hair, 2.8, 'opacity="0.38"')
    )


def _leg(colors: Palette, phase: float, gait: Gait | None, running: bool, bob: float, *, far: bool) -> str:
    tone = shade(colors.main, 0.36) if far else colors.main
    travel = gait.cycle * gait.stride * 100 / SCALE if gait else 0.0
    step = Step(0.5 if far else 0.0, 0.44 if running else 0.6, travel, 20.0 if running else 13.0, 4.0, 0.3)
    x, height, swing = step.at(phase) if gait else ((-14.0 if far else 8.0), 0.0, 0.0)
    fold = math.sin(math.pi * swing) if swing else 0.0
    hip = (2.0 + (5 if far else 0), -64.0 + bob)
    foot = (x + (4 if far else 0), -height - 2.0 - 4.0 * fold)
    tilt = 0.42 - 0.008 * x + 0.7 * fold
    ankle = (foot[0] - math.sin(tilt) * 21, foot[1] - math.cos(tilt) * 21)
    knee, ankle = reach(hip, ankle, 32, 31, 1.0)
    side = "far" if far else "near"
    stops: list[Stop] = [(0, tone, 1.0 if far else 0.0), (0.2, light(tone, 0.05)), (0.7, tone), (1, shade(tone, 0.25))]
    fill = linear(f"dinosaur-leg-{side}", (hip[0], hip[1] - 16), foot, stops)
    joints = [
        (*hip, 18.0),
        (*blend(hip, knee, 0.55), 15.0),
        (*knee, 9.4),
        (*blend(knee, ankle, 0.5), 6.6),
        (*ankle, 4.6),
        (*foot, 4.2),
    ]
    toes = ""
    for dx, long in ((-1.0, 10.0), (2.0, 14.0), (5.0, 11.0)):
        toes += path(limb([(dx - 2, -0.6, 2.8), (dx + long * 0.6, 0.2, 2.1), (dx + long, 0.4, 1.5)]), shade(tone, 0.16))
        toes += path(f"M{n(dx + long - 0.6)} -1.2L{n(dx + long + 5)} 1.8L{n(dx + long - 0.6)} 1.9Z", colors.dark)
    roll = 30 * fold
    paw = group(toes, f'transform="translate({n(foot[0])} {n(foot[1])}) rotate({n(roll)})"')
    lit = "" if far else ellipse((hip[0] - 3, hip[1] + 2), 13, 16, "url(#dinosaur-lit)", 'opacity="0.2"')
    return f"<defs>{fill}</defs>" + path(limb(joints), f"url(#dinosaur-leg-{side})") + lit + paw


def _arm(colors: Palette, phase: float, far: bool) -> str:
    tone = shade(colors.main, 0.34) if far else colors.main
    dx, sway = (5.0 if far else 0.0), 1.2 * wave(phase * 2, 0.2)
    joints = [(38 + dx, -70, 5.0), (37 + dx, -62, 3.6), (40 + dx + 0.5 * sway, -57, 2.4), (46 + dx + sway, -56, 1.9)]
    claws = line(f"M{n(46 + dx + sway)} -56l4.4 2.2M{n(46 + dx + sway)} -55.6l3 3.6", colors.dark, 1.2)
    return path(limb(joints), tone) + claws


def _head(colors: Palette, roar: float) -> str:
    main, pale, ink, dark = colors.main, colors.second, colors.hair, colors.dark
    upper = "".join(
        f"M{n(12 + 3.5 * i)} {n(1.4 - 0.32 * i)}l1.1 {n(4.2 - 0.9 * (i % 2))}l1.3 {n(-4.2 + 0.9 * (i % 2))}Z"
        for i in range(8)
    )
    lower = "".join(
        f"M{n(14 + 3.6 * i)} 4.2l1.0 {n(-3.2 + 0.8 * (i % 2))}l1.2 {n(3.2 - 0.8 * (i % 2))}Z" for i in range(6)
    )
    mouth = path(smooth([(0, 3), (14, 2), (34, 0), (33, 6), (14, 9), (2, 9)]), "#6d2426")
    tongue = path(smooth([(6, 6), (18, 4.6), (29, 4.4), (30, 6), (18, 7.6), (7, 9)]), "#c46a68")
    jaw = form(
        "dinosaur-jaw",
        _JAW,
        [(0, mix(main, pale, 0.3)), (0.5, mix(pale, main, 0.35)), (1, shade(main, 0.3))],
        ((10, 3), (12, 12)),
    )
    low = group(path(lower, "#f3ecd6") + mouth + tongue + jaw, f'transform="rotate({n(22 * roar)} -2 4)"')
    soft = [
        ("lit", (6, -16), 9, 3.4, 0.55, 6), ("lit", (28, -12), 10, 2.0, 0.5, 8), ("deep", (13, -9), 5, 4, 0.45, 10),
        ("deep", (20, 1), 18, 3, 0.45, -4),
    ]  # fmt: skip
    bumps = "".join(
        ellipse((x, y), 1.3, 0.9, ink, 'opacity="0.35"')
        for x, y in ((-2, -8), (2, -4), (0, 0), (19, -9), (24, -6), (6, 0), (30, -8))
    )
    skull = form("dinosaur-skull", _SKULL, coat(main, pale), ((6, -19), (12, 5)), soft, bumps)
    brow = path(smooth([(5, -17), (11, -20.4), (17, -17), (14, -14.4), (8, -14.6)]), shade(main, 0.2))
    eye = (
        ellipse((11.6, -12.4), 2.3, 2.0, colors.accent)
        + ellipse((12, -12.4), 0.6, 1.7, "#0c0a06")
        + ellipse((12.6, -13.2), 0.5, 0.45, "#ffffff")
    )
    nostril = ellipse((37.4, -8.4), 1.3, 0.8, dark, 'transform="rotate(30 37.4 -8.4)"')
    return low + path(upper, "#f6f0dc") + skull + eye + brow + nostril


RIG = Rig(
    name="dinosaur",
    label="Dinosaur",
    words=(
        "dinosaur",
        "t-rex",
        "t rex",
        "tyrannosaurus",
        "tyrannosaurus rex",
        "velociraptor",
        "raptor",
        "godzilla",
        "rex",
    ),
    height=4.5,
    width=8.6,
    draw=draw,
    cycle=WALK.cycle,
    phases=16,
    stride=WALK.stride,
    actions=("walk", "run", "stand"),
    gaits=MappingProxyType({"walk": WALK, "run": RUN, "stand": STILL, "idle": STILL}),
    palettes=PALETTES,
    coat=True,
)
