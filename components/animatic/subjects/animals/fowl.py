"""How birds stand, walk and swim: an egg of a body on thin legs, a neck that leads, a folded wing."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from components.animatic.subjects.base import Gait, Palette, Pose
from components.animatic.subjects.drawing.gait import Step, reach, wave
from components.animatic.subjects.drawing.sculpt import Patch, coat, fades, form
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
    polygon,
    shade,
    smooth,
)

Joint = tuple[float, float, float]


@dataclass(frozen=True)
class Kind:
    """What tells one bird from another, in centimetres over the ground."""

    name: str
    body: tuple[Point, ...]
    tail: tuple[tuple[Point, ...], ...]
    """Feathers behind the body, the farthest first."""
    neck: tuple[Joint, ...]
    """From inside the body to the head."""
    head: tuple[float, float, float, float]
    """The skull's middle, from the neck's end, and its radii."""
    beak: tuple[Point, ...]
    """About the middle of the skull, like the eye and all that sits on the head."""
    eye: tuple[float, float, float]
    """Its place and size."""
    wing: tuple[Point, ...]
    leg: tuple[float, float, float, float, float]
    """The hip's place, the lengths of thigh and shank, and how thick the shank is."""
    walk: Gait
    scale: float = 1.0
    tint: Callable[[Palette], tuple[str, str, str, str]] = lambda p: (p.main, p.second, p.main, p.main)
    """The colors of back, breast, head and wing."""
    marks: Callable[[Palette], str] | None = None
    """On the body, cut by its outline."""
    hat: Callable[[Palette], str] | None = None
    """On the head: a comb, a crest, a mask."""
    thrust: float = 1.0
    """How far the head goes forth and back at every step."""
    webbed: bool = False
    patch: tuple[Patch, ...] = ()
    sheen: float = 0.25
    """How dark the tail is."""
    bars: int = 3
    """Rows of feathers on the wing."""


def draw(pose: Pose, kind: Kind) -> str:
    """Draw the bird at a phase of its step, stroke or breath."""
    colors, phase, action = pose.palette, pose.phase, pose.action
    afloat, walking = action == "swim", action in ("walk", "run")
    bob = (-0.03 * abs(math.sin(2 * math.pi * phase)) if walking else 0.008 * wave(phase)) * _tall(kind)
    lead = (0.75 * wave(phase * 2, 0.3) + 0.25) * kind.thrust if walking else 0.35 * wave(phase, 0.2) * kind.thrust
    peck = _peck(phase) if action == "eat" else 0.0
    pitch = 1.4 * wave(phase * 2) if walking else 1.0 * wave(phase)
    back, breast, head, wing = kind.tint(colors)
    whole = _neck_and_head(kind, colors, lead, peck, (head, back))
    trunk = (
        "".join(
            path(smooth(f, tension=0.8), _tail_tone(i, mix(back, colors.dark, kind.sheen)))
            for i, f in enumerate(kind.tail)
        )
        + _body(kind, colors, back, breast)
        + _wing(kind, wing)
    )
    tilt = f'transform="translate(0 {n(bob)}) rotate({n(pitch)} {n(kind.leg[0])} {n(kind.leg[1])})"'
    legs = ("", "") if afloat else (_leg(kind, colors, phase, walking, True), _leg(kind, colors, phase, walking, False))
    drawn = fades(kind.name, back, mix(back, breast, 0.4), breast=light(breast, 0.15)) + legs[0] + legs[1]
    drawn += group(trunk + whole, tilt)
    sink = kind.leg[1] + _deep(kind) if afloat else 0.0
    cut = f'clip-path="url(#{kind.name}-line)"' if afloat else ""
    level = (
        f'<defs><clipPath id="{kind.name}-line"><path d="M-400 -900H400V0H-400Z"/></clipPath></defs>' if afloat else ""
    )
    placed = group(drawn, f'transform="scale({n(kind.scale)}) translate(0 {n(-sink)})"')
    return level + group(placed, cut) + (_ripple(kind, phase) if afloat else "")


def _tall(kind: Kind) -> float:
    return -kind.leg[1] * 0.8 + 4


def _deep(kind: Kind) -> float:
    """How far below the hip the water stands."""
    return (max(y for _, y in kind.body) - kind.leg[1]) * 0.45


def _peck(phase: float) -> float:
    """0 looking up, 1 with the beak on the ground: twice, quickly, then a look round."""
    return float(max(0.0, math.sin(2 * math.pi * phase)) ** 0.7) * (0.86 + 0.14 * math.cos(8 * math.pi * phase))


def _tail_tone(i: int, tone: str) -> str:
    return light(shade(tone, 0.3 - 0.08 * (i % 4)), 0.05 * (i % 3))


def _body(kind: Kind, colors: Palette, back: str, breast: str) -> str:
    xs, ys = [x for x, _ in kind.body], [y for _, y in kind.body]
    left, right, top, low = min(xs), max(xs), min(ys), max(ys)
    wide, tall, cx, cy = right - left, low - top, (left + right) / 2, (top + low) / 2
    soft: tuple[Patch, ...] = (
        (
            "breast",
            (right - 0.12 * wide, cy + 0.16 * tall),
            0.34 * wide,
            0.42 * tall,
            0.9 if breast != back else 0.3,
            20,
        ),
        ("lit", (cx, top + 0.14 * tall), 0.36 * wide, 0.14 * tall, 0.5, 0),
        ("deep", (cx - 0.1 * wide, low), 0.5 * wide, 0.24 * tall, 0.55, 0),
        *kind.patch,
    )
    marks = kind.marks(colors) if kind.marks else ""
    return form(
        f"{kind.name}-body", kind.body, coat(back, mix(back, breast, 0.35)), ((cx, top), (cx, low)), soft, marks
    )


def _wing(kind: Kind, tone: str) -> str:
    if not kind.wing:
        return ""
    xs, ys = [x for x, _ in kind.wing], [y for _, y in kind.wing]
    left, right, top, low = min(xs), max(xs), min(ys), max(ys)
    wide, tall = right - left, low - top
    rows = ""
    for row in range(kind.bars):
        for k in range(6):
            x, y = right - wide * (0.16 + 0.13 * k), top + tall * (0.26 + 0.22 * row + 0.05 * k)
            rows += f"M{n(x + 0.05 * wide)} {n(y - 0.05 * tall)}"
            rows += f"q{n(-0.02 * wide)} {n(0.16 * tall)} {n(-0.12 * wide)} {n(0.06 * tall)}"
    quills = ""
    for i in range(4):
        quills += f"M{n(right - wide * (0.42 + 0.05 * i))} {n(top + tall * (0.5 + 0.13 * i))}"
        quills += f"L{n(left + wide * 0.06 * i)} {n(top + tall * (0.62 + 0.1 * i))}"
    inside = line(rows, shade(tone, 0.42), 0.014 * wide + 0.05, 'opacity="0.5"')
    inside += line(quills, shade(tone, 0.5), 0.014 * wide + 0.05, 'opacity="0.55"')
    stops: list[Stop] = [(0, light(tone, 0.26)), (0.45, tone), (1, shade(tone, 0.36))]
    under = path(smooth([(x - 0.01 * wide, y + 0.05 * tall) for x, y in kind.wing]), shade(tone, 0.6), 'opacity="0.3"')
    return under + form(f"{kind.name}-wing", kind.wing, stops, ((right, top), (left + 0.3 * wide, low)), (), inside)


def _neck_and_head(kind: Kind, colors: Palette, lead: float, peck: float, tones: tuple[str, str]) -> str:
    head, back = tones
    last = len(kind.neck) - 1
    drop = -kind.neck[-1][1] * 0.74
    joints = []
    for i, (x, y, half) in enumerate(kind.neck):
        t = (i / last) ** 1.4 if last else 1.0
        joints.append(
            (x + (lead + 0.15 * drop * peck * math.sin(math.pi * min(1, 0.6 + 0.2 * t))) * t, y + drop * peck * t, half)
        )
    (ax, ay, _), (bx, by, _) = joints[0], joints[-1]
    fill = linear(
        f"{kind.name}-neck", (ax, ay), (bx, by), [(0, back, 0.0), (0.22, back), (0.62, mix(back, head, 0.7)), (1, head)]
    )
    neck = path(limb(joints), f"url(#{kind.name}-neck)")
    dx, dy, rx, ry = kind.head
    stops: list[Stop] = [(0, light(head, 0.3)), (0.5, head), (1, shade(head, 0.35))]
    skull = [(rx * math.cos(a), ry * math.sin(a)) for a in (2 * math.pi * k / 10 for k in range(10))]
    face = form(
        f"{kind.name}-head",
        skull,
        stops,
        ((-0.4 * rx, -ry), (0.4 * rx, ry)),
        (("lit", (-0.2 * rx, -0.55 * ry), 0.6 * rx, 0.3 * ry, 0.45, 0),),
    )
    hat = kind.hat(colors) if kind.hat else ""
    beak = _beak(kind, colors)
    ex, ey, size = kind.eye
    eye = (
        ellipse((ex, ey), size * 1.25, size * 1.25, light(head, 0.25), 'opacity="0.6"')
        + ellipse((ex, ey), size, size, "#130c08")
        + ellipse((ex + 0.32 * size, ey - 0.36 * size), 0.34 * size, 0.32 * size, "#ffffff")
    )
    place = f'transform="translate({n(bx + dx)} {n(by + dy)}) rotate({n(62 * peck)})"'
    return f"<defs>{fill}</defs>" + neck + group(beak + face + hat + eye, place)


def _beak(kind: Kind, colors: Palette) -> str:
    xs, ys = [x for x, _ in kind.beak], [y for _, y in kind.beak]
    middle = (min(ys) + max(ys)) / 2
    tone = linear(
        f"{kind.name}-beak",
        (0, min(ys)),
        (0, max(ys)),
        [(0, light(colors.accent, 0.25)), (1, shade(colors.accent, 0.25))],
    )
    gape = line(
        f"M{n(min(xs))} {n(middle + 0.1)}L{n(max(xs) * 0.94)} {n(middle + 0.16 * (max(ys) - min(ys)))}",
        shade(colors.accent, 0.5),
        0.06 * (max(ys) - min(ys)) + 0.05,
    )
    return f"<defs>{tone}</defs>" + path(smooth(kind.beak, tension=0.7), f"url(#{kind.name}-beak)") + gape


def _leg(kind: Kind, colors: Palette, phase: float, walking: bool, far: bool) -> str:
    hx, hy, upper, lower, thick = kind.leg
    travel = kind.walk.cycle * kind.walk.stride * 100 / kind.scale
    step = Step(0.5 if far else 0.0, 0.6, travel, 0.22 * lower + 1, 0.0, 0.3)
    x, height, swing = step.at(phase) if walking else (-0.16 * lower if far else 0.1 * lower, 0.0, 0.0)
    foot = (hx + x + (0.06 * upper if far else 0), -height - thick * 0.5)
    ankle, foot = reach((hx, hy), foot, upper, lower, -1.0)
    color = shade(colors.accent, 0.35) if far else colors.accent
    bone = path(limb([(hx, hy, thick * 2.6), (*ankle, thick * 0.9), (*foot, thick * 0.7)]), color)
    roll = 50 * math.sin(math.pi * swing) if swing else 0.0
    r = 0.3 * lower + thick * 1.6
    if kind.webbed:
        web = [(-0.3 * r, -thick * 0.5), (r, -thick * 0.1), (r * 1.05, thick * 0.6), (-0.35 * r, thick * 0.6)]
        toes = path(polygon(web), shade(color, 0.12))
    else:
        toes = line(
            f"M0 0L{n(r)} {n(thick * 0.3)}M0 0L{n(r * 0.75)} {n(-thick * 0.25)}M0 0L{n(-0.55 * r)} {n(thick * 0.3)}",
            shade(color, 0.12),
            thick * 0.8,
        )
    return bone + group(toes, f'transform="translate({n(foot[0])} {n(foot[1])}) rotate({n(roll)})"')


def _ripple(kind: Kind, phase: float) -> str:
    """Rings on the water where the body lies."""
    xs = [x * kind.scale for x, _ in kind.body]
    left, right = min(xs), max(xs)
    wide, drawn = right - left, ""
    for k in range(2):
        grow = (phase + 0.5 * k) % 1.0
        a, b = left - wide * (0.02 + 0.1 * grow), right + wide * (0.01 + 0.05 * grow)
        drawn += line(
            f"M{n(a)} {n(-0.012 * wide)}Q{n((a + b) / 2)} {n(0.012 * wide)} {n(b)} {n(-0.012 * wide)}",
            "#ffffff",
            0.012 * wide,
            f'opacity="{n(0.55 * math.sin(math.pi * grow))}"',
        )
    return drawn
