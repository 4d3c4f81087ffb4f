"""A golden retriever: the feathered coat, the plumed tail and a friendly open mouth."""

import math
from types import MappingProxyType

from components.animatic.subjects.animals.fur import locks
from components.animatic.subjects.animals.hide import animal
from components.animatic.subjects.animals.quadruped import Body, Build
from components.animatic.subjects.animals.repose import asleep
from components.animatic.subjects.animals.sitting import Sitter, sitting
from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import wave
from components.animatic.subjects.drawing.svg import (
    clip,
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
    spot,
)

RUN, WALK = Gait(0.46, 3.9), Gait(0.92, 1.05)

PALETTES = (
    Palette(main="#d39a52", second="#f0d3a0", accent="#b23a34", dark="#2a1d16"),
    Palette(main="#c47f3c", second="#e6bd83", accent="#2f5f8f", dark="#241811"),
    Palette(main="#e0b878", second="#f6e3bf", accent="#3d7a5a", dark="#2e2219"),
)


def tail(body: Body, coat: Palette) -> str:
    """A plume, carried a little up; short hair leaves it bare."""
    name, long = body.build.name, body.build.shaggy
    spine = [(body.pelvis[0] - 5.0, body.pelvis[1] - 4.6)]
    swing = 0.18 * wave(body.phase, 0.25)
    for i in range(1, 7):
        t = i / 6
        angle = math.pi - 0.25 + 0.62 * body.run + swing * (0.5 + t) + (0.75 - 0.75 * body.run) * (t - 0.6)
        before = spine[-1]
        spine.append((before[0] + math.cos(angle) * 5.7, before[1] + math.sin(angle) * 5.7))
    widths = (3.4, 3.5, 3.2, 2.8, 2.3, 1.7, 0.7)
    bone = limb([(x, y, w) for (x, y), w in zip(spine, widths, strict=True)])
    hang = [(x, y + 1.0) for x, y in spine[1:]]
    lean = 0.55 + 0.30 * body.run
    top = body.pelvis[1]
    fill = linear(f"{name}-tail", (0, top - 14), (0, top + 4), [(0, mix(coat.main, coat.second, 0.6)), (1, coat.main)])
    if not long:
        return f"<defs>{fill}</defs>" + path(bone, f"url(#{name}-tail)")
    return (
        f"<defs>{fill}</defs>"
        + path(locks(hang, 11.5, 22, 51, lean, 0.45), mix(coat.main, coat.second, 0.35))
        + path(locks(hang, 8.0, 18, 57, lean + 0.1, 0.4), mix(coat.second, coat.main, 0.25))
        + path(bone, f"url(#{name}-tail)")
    )


# The head in its own frame: origin where skull meets neck, muzzle along +x.
_SKULL = (
    (-3.5, -2.5),
    (0.5, -6.2),
    (4.5, -7.9),
    (8.6, -7.6),
    (11.0, -6.2),
    (12.4, -4.3),
    (15.0, -3.7),
    (19.0, -3.5),
    (22.2, -3.1),
    (23.6, -1.6),
    (23.3, 0.2),
    (21.5, 1.5),
    (18.0, 2.3),
    (14.5, 2.7),
    (11.5, 3.6),
    (8.0, 5.4),
    (3.0, 7.0),
    (-2.0, 6.0),
    (-5.0, 2.0),
)
_JAW = (
    (11.0, 2.0),
    (14.0, 2.4),
    (18.0, 3.2),
    (20.3, 4.4),
    (20.2, 5.8),
    (17.0, 6.2),
    (13.0, 6.0),
    (9.0, 5.6),
    (8.0, 3.6),
)
_EAR = (
    (2.2, -5.6),
    (5.6, -4.8),
    (7.2, -1.6),
    (6.9, 2.6),
    (5.2, 6.0),
    (2.8, 6.8),
    (0.6, 3.8),
    (-0.4, -0.8),
    (0.2, -4.0),
)
_TONGUE = ((12.6, 3.0), (16.5, 3.6), (19.6, 4.3), (20.4, 6.2), (19.2, 8.4), (17.2, 7.6), (16.0, 5.4), (13.0, 4.4))


def _tongue() -> str:
    crease = path("M13.5 3.6Q17 4.4 19 6.4", "none", 'stroke="#b86464" stroke-width="0.35"')
    return path(smooth(_TONGUE), "#d98585") + crease


def head(body: Body, coat: Palette) -> str:
    """A friendly face in profile: a long muzzle, a hanging ear, the tongue out."""
    name = body.build.name
    main, pale, dark = coat.main, coat.second, coat.dark
    fill = linear(
        f"{name}-face",
        (6, -8),
        (9, 7),
        [(0, light(pale, 0.35)), (0.35, mix(main, pale, 0.45)), (0.75, main), (1, shade(main, 0.3))],
    )
    ear_fill = linear(
        f"{name}-ear", (0, -6), (4, 7), [(0, mix(main, pale, 0.1)), (0.5, shade(main, 0.18)), (1, shade(main, 0.36))]
    )
    open_ = 0.0 if body.asleep else 0.5 + 0.5 * body.run
    flap = 12 * body.run * (0.7 + 0.5 * wave(body.phase, 0.15)) + 4 * body.run
    jaw = group(
        path(smooth(_JAW), mix(pale, main, 0.4)) + ("" if body.asleep else _tongue()),
        f'transform="rotate({n(9 * open_)} 9 3)"',
    )
    mouth = path(smooth([(9.5, 2.6), (14, 2.4), (19, 2.4), (19.5, 4.4), (14, 5.2)]), "#5a2c2a")
    skull = path(smooth(_SKULL), f"url(#{name}-face)")
    muzzle = spot(f"{name}-lit", (18, -2.2), 6, 2.6, 0.6)
    nose = path(smooth([(21.6, -3.5), (23.4, -3.2), (24.2, -1.8), (23.4, -0.4), (22.2, -0.6), (21.6, -2.0)]), dark)
    shine = ellipse((22.7, -2.8), 0.7, 0.3, "#ffffff", 'opacity="0.5"')
    lip = (
        '<path d="M22.6 -0.4Q21.5 1.3 18 2.2'
        f'Q14.5 2.6 11.2 1.6" fill="none" stroke="{shade(main, 0.65)}" stroke-width="0.5" '
        'stroke-linecap="round"/>'
    )
    socket = spot(f"{name}-deep", (11.0, -3.4), 3.0, 2.2, 0.55) + spot(f"{name}-deep", (14.0, 0.6), 6, 2.2, 0.35)
    eye = ellipse((11.5, -3.7), 1.05, 0.92, "#1c110b") + ellipse((11.85, -4.05), 0.3, 0.26, "#ffffff", 'opacity="0.9"')
    if body.asleep:
        eye = line("M9.6 -3.5Q11.4 -2.1 13.2 -3.3", "#1c110b", 0.6)
    brow = (
        f'<path d="M9.9 -4.6Q11.4 -5.5 12.9 -4.4" fill="none" stroke="{shade(main, 0.45)}" '
        'stroke-width="0.5" stroke-linecap="round" opacity="0.8"/>'
    )
    ear = group(
        path(smooth(_EAR), f"url(#{name}-ear)")
        + path(locks([(0.8, 3.4), (3.0, 6.0), (5.8, 5.0)], 2.4, 6, 77, 0.3), shade(main, 0.3)),
        f'transform="rotate({n(flap)} 3 -5)"',
    )
    cheek = spot(f"{name}-deep", (7.0, 3.4), 6, 4, 0.5) + spot(f"{name}-lit", (6, -5.6), 6, 2.4, 0.5, 8)
    soft = group(cheek + muzzle + socket, f'clip-path="url(#{name}-skull)"')
    skull_clip = clip(f"{name}-skull", path(smooth(_SKULL)))
    return (
        f"<defs>{fill}{ear_fill}{skull_clip}</defs>"
        + mouth
        + jaw
        + skull
        + soft
        + lip
        + nose
        + shine
        + eye
        + brow
        + ear
    )


BUILD = Build(name="dog", scale=1.0, run=RUN, walk=WALK, head=head, tail=tail, collared=True)

SITTER = Sitter("dog")
JUMP, SIT, SLEEP = Gait(0.85, 2.9), Gait(3.2, 0.0), Gait(3.6, 0.0)


def draw(pose: Pose, build: Build = BUILD, sitter: Sitter = SITTER) -> str:
    """Draw the dog on its feet, sitting or asleep."""
    if pose.action == "sit":
        return sitting(pose, sitter)
    return asleep(pose, build, 3.4) if pose.action == "sleep" else animal(pose, build)


RIG = Rig(
    name="dog",
    label="Dog",
    words=(
        "dog",
        "golden retriever",
        "retriever",
        "labrador",
        "hound",
        "spaniel",
    ),
    height=1.1,
    width=1.7,
    draw=draw,
    cycle=RUN.cycle,
    phases=12,
    stride=RUN.stride,
    actions=("run", "walk", "stand", "sit", "sleep", "jump"),
    gaits=MappingProxyType(
        {
            "run": RUN,
            "walk": WALK,
            "stand": Gait(2.4, 0.0),
            "idle": Gait(2.4, 0.0),
            "sit": SIT,
            "sleep": SLEEP,
            "jump": JUMP,
        }
    ),
    palettes=PALETTES,
    coat=True,
)
