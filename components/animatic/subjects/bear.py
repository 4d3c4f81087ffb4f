"""A bear: a massive trunk under a shoulder hump, thick fur, broad paws, a long muzzle and round ears."""

from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.fur import locks, strands
from components.animatic.subjects.hide import animal
from components.animatic.subjects.quadruped import Body, Build
from components.animatic.subjects.svg import (
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    path,
    shade,
    smooth,
    spot,
)

SCALE = 1.62
RUN, WALK = Gait(0.66, 5.2), Gait(1.35, 1.2)
PALETTES = (
    Palette(main="#6e4a2e", second="#a8794c", accent="#b23a34", hair="#4a2f1c", dark="#1d130c"),
    Palette(main="#ded8cb", second="#f6f2e8", accent="#2f5f8f", hair="#c4bba8", dark="#2b2723"),
    Palette(main="#2b2523", second="#5a4c42", accent="#3d7a5a", hair="#171312", dark="#0f0c0b"),
)
_SKULL = (
    (-6.0, -2.0),
    (-3.0, -7.8),
    (2.0, -10.0),
    (6.4, -9.4),
    (9.4, -7.0),
    (11.4, -4.4),
    (15.0, -3.2),
    (19.0, -2.4),
    (21.2, -1.0),
    (21.6, 1.0),
    (20.6, 3.0),
    (17.6, 4.8),
    (13.6, 5.6),
    (9.6, 7.4),
    (4.0, 8.8),
    (-2.4, 7.0),
    (-6.0, 2.6),
)
_EAR = ((-2.6, -7.4), (-3.8, -10.4), (-2.0, -13.0), (1.0, -13.0), (2.6, -10.4), (1.2, -7.6))


def _head(body: Body, coat: Palette) -> str:  # noqa: ARG001 - a bear's ears do not fold as it runs
    main, pale = coat.main, coat.second
    face = [(0, light(pale, 0.1)), (0.4, mix(main, pale, 0.25)), (0.75, main), (1, shade(main, 0.35))]
    defs = (
        linear("bear-face", (4, -10), (9, 9), face)
        + clip("bear-skull", path(smooth(_SKULL)))
        + fade("bear-pale", light(pale, 0.15))
        + fade("bear-soot", coat.dark)
    )
    soft = "".join(
        (
            spot("bear-pale", (16.4, -0.4), 5.6, 3.2, 0.85, 8),
            spot("bear-lit", (3.0, -7.0), 6, 2.6, 0.5),
            spot("bear-deep", (4.0, 4.6), 7, 4, 0.5),
            spot("bear-soot", (10.8, -3.6), 2.4, 1.8, 0.45),
            spot("bear-soot", (16, 4.4), 5, 1.2, 0.4, -14),
        )
    )
    cheek = path(locks([(-5.0, 2.0), (-2.0, 6.0), (3.6, 8.0), (8.6, 7.2)], 4.6, 14, 61, 0.6, 0.3), shade(main, 0.12))
    inner = path(
        smooth([(-1.8, -8.2), (-2.6, -10.2), (-1.4, -11.8), (0.4, -11.8), (1.2, -10.2)]), shade(coat.hair, 0.2)
    )
    near = (
        path(smooth(_EAR), mix(main, pale, 0.15))
        + inner
        + path(locks([(-3.4, -8.2), (-2.4, -12.4), (0.8, -12.8)], 2.0, 7, 63, 1.2), mix(main, pale, 0.3))
    )
    far = group(path(smooth(_EAR), shade(main, 0.42)), 'transform="translate(5.4 0.6)"')
    return (
        f"<defs>{defs}</defs>"
        + far
        + cheek
        + path(smooth(_SKULL), "url(#bear-face)")
        + group(soft + _fur(coat), 'clip-path="url(#bear-skull)"')
        + near
        + _features(coat)
    )


def _features(coat: Palette) -> str:
    main, dark = coat.main, coat.dark
    eye = (
        ellipse((10.6, -3.9), 0.85, 0.8, "#0f0a07")
        + ellipse((10.9, -4.25), 0.28, 0.26, "#ffffff")
        + line("M9.4 -4.9Q10.7 -5.7 12.0 -4.6", shade(main, 0.5), 0.45)
    )
    nose = path(
        smooth([(19.0, -2.6), (21.4, -2.4), (22.6, -0.9), (21.6, 0.9), (20.0, 0.6), (19.0, -0.8)]), shade(dark, 0.1)
    ) + ellipse((21.0, -1.8), 0.8, 0.34, "#ffffff", 'opacity="0.45"')
    mouth = line("M21.0 0.9Q20.4 2.8 17.0 3.2Q14.6 3.4 13.0 2.6", shade(dark, 0.1), 0.5)
    return eye + mouth + nose


def _fur(coat: Palette) -> str:
    starts = [
        ((x + 1.5 * k, y + 1.4 * k), 2.6 - 0.12 * k)
        for k in range(5)
        for x, y in ((-3.0, -5.0), (1.0, -7.6), (-1.0, -1.0), (3.0, 0.6))
    ]
    return path(strands(starts, 3.6, 0.28), light(coat.second, 0.1), 'opacity="0.35"')


def _hump(body: Body, coat: Palette) -> str:
    """The muscle over the shoulders and the shaggy coat on back and neck."""
    (wx, wy), (sx, sy) = body.withers, body.skull
    back = [body.at(0.0, 0.02), body.at(0.3, 0.0), body.at(0.6, 0.0), (wx - 4, wy - 12.4), (wx + 4, wy - 13.4)]
    nape = [(wx + 2, wy - 13), ((wx + sx) / 2 - 1, (wy + sy) / 2 - 10.0), (sx - 3, sy - 8.6)]
    hump = path(
        smooth(
            [
                (wx - 18, wy - 8),
                (wx - 8, wy - 13.6),
                (wx + 3, wy - 15.4),
                (wx + 12, wy - 13),
                (wx + 14, wy - 2),
                (wx, wy + 3),
                (wx - 14, wy - 1),
            ]
        ),
        "url(#bear-coat)",
    )
    lit = spot("bear-lit", (wx, wy - 11), 13, 4.5, 0.6, -6)
    return (
        hump
        + lit
        + path(locks(back, 5.0, 26, 71, 1.05, 0.3), mix(coat.main, coat.second, 0.22), 'opacity="0.8"')
        + path(locks(nape, 6.0, 16, 73, 0.85, 0.3), mix(coat.main, coat.second, 0.12))
    )


def _tail(body: Body, coat: Palette) -> str:
    x, y = body.pelvis[0] - 11.0, body.pelvis[1] - 1.0
    return path(locks([(x + 2, y - 3), (x - 0.5, y + 1)], 5.5, 6, 65, 0.5, 0.2), coat.main)


def draw(pose: Pose) -> str:
    """Draw the bear on the soles of its thick feet."""
    return group(animal(pose, BUILD), 'transform="translate(0 -3.4)"')


BUILD = Build(
    name="bear",
    scale=SCALE,
    run=RUN,
    walk=WALK,
    head=_head,
    tail=_tail,
    mane=_hump,
    squat=1.04,
    depth=1.5,
    leg=1.75,
    neck_length=15.0,
    neck_raise=(0.16, 0.26, 0.46),
    neck_depth=1.5,
    head_scale=1.42,
    shaggy=0.72,
)

RIG = Rig(
    name="bear",
    label="Bear",
    words=(
        "bear",
        "grizzly",
        "polar bear",
        "brown bear",
        "panda",
        "grizzly bear",
        "teddy bear",
        "black bear",
        "bear cub",
    ),
    height=1.5,
    width=2.7,
    draw=draw,
    cycle=WALK.cycle,
    phases=16,
    stride=WALK.stride,
    actions=("walk", "run", "stand"),
    gaits=MappingProxyType({"run": RUN, "walk": WALK, "stand": Gait(3.4, 0.0), "idle": Gait(3.4, 0.0)}),
    palettes=PALETTES,
    coat=True,
)
