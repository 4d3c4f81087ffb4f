"""Birds in level flight, seen a little from above: wings beat in two joints, primaries spread."""

import math
from dataclasses import dataclass
from functools import partial

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
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

PALETTES = (
    Palette(main="#6b4a32", second="#f3eee4", accent="#e0a526", dark="#20140d"),
    Palette(main="#b9c3cc", second="#f6f6f4", accent="#e0a030", dark="#2b2f36"),
    Palette(main="#3a4250", second="#c9ced6", accent="#d9a441", dark="#14171c"),
    Palette(main="#b5643a", second="#f1e2cf", accent="#e8b13a", dark="#2a1710"),
)
EAGLES = (Palette(main="#4a3222", second="#f6f2ea", accent="#eaa824", dark="#1a100a"),)
GULLS = (Palette(main="#b9c1c9", second="#f8f8f6", accent="#eeb03a", hair="#f8f8f6", dark="#25282d"),)
DOVES = (Palette(main="#f3f2ef", second="#ffffff", accent="#e2938a", hair="#f7f6f3", dark="#c4c4c4"),)
HUMMERS = (
    Palette(main="#2f9a6a", second="#e6eee6", accent="#2b2b2e", hair="#c8324a", dark="#1c3a33"),
    Palette(main="#3a8fb0", second="#e8f0f0", accent="#2b2b2e", hair="#8a4ac0", dark="#1d3550"),
)
BODY = -92.0
ARM, HAND = 42.0, 62.0


@dataclass(frozen=True)
class Flyer:
    """What tells one bird on the wing from another."""

    name: str
    scale: float = 1.0
    beat: float = 1.0
    """How far the wings go up and down; an eagle mostly soars."""
    hooked: bool = True
    belly: bool = False
    """Whether the body is of the pale color, like the head."""
    slim: float = 1.0
    """How deep the wings are."""
    bill: float = 1.0
    tall: float = 1.0
    """How large the head and the body are, against the wings."""


def draw(pose: Pose, kind: Flyer) -> str:
    """Draw the bird at the phase of its wing beat; it bobs against the stroke."""
    colors = pose.palette
    arm = 0.20 + 0.62 * kind.beat * math.cos(2 * math.pi * pose.phase)
    hand = arm + 0.50 * kind.beat * math.cos(2 * math.pi * (pose.phase - 0.18)) - 0.12
    bob = -5.0 * kind.beat * math.cos(2 * math.pi * (pose.phase - 0.5))
    trunk = group(_tail(colors, kind) + _body(colors, kind), f'transform="scale({n(kind.tall)})"')
    content = _wing(arm, hand, colors, kind, near=False) + trunk + _wing(arm, hand, colors, kind, near=True)
    size = f"scale({n(kind.scale)}) translate(0 {n(BODY + bob)})"
    return _defs(colors, kind) + group(content, f'transform="{size}"')


def _defs(colors: Palette, kind: Flyer) -> str:
    main, pale, name = colors.main, colors.second, kind.name
    body = pale if kind.belly else main
    parts = (
        linear(f"{name}-body", (0, -11), (0, 11), [(0, light(body, 0.2)), (0.45, body), (1, shade(body, 0.45))]),
        linear(f"{name}-head", (20, -12), (30, 8), [(0, light(pale, 0.5)), (0.5, pale), (1, shade(pale, 0.35))]),
        linear(f"{name}-wing", (-20, -60), (10, 30), [(0, light(main, 0.3)), (0.5, main), (1, shade(main, 0.25))]),
        linear(f"{name}-under", (0, -60), (0, 30), [(0, shade(main, 0.25)), (1, shade(main, 0.5))]),
        fade(f"{name}-soot", shade(main, 0.8)),
        fade(f"{name}-lit", light(main, 0.6)),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _project(span: float, rise: float, chord: float, near: bool) -> Point:
    """Place a point of the wing: along its span, lifted, and along the body."""
    if near:
        return chord - 0.26 * span, -rise + 0.40 * span
    return chord + 0.16 * span, -rise * 1.02 - 0.26 * span


def _wing(arm: float, hand: float, colors: Palette, kind: Flyer, near: bool) -> str:
    """Leading edge over wrist to tip, then back along the fingers of the primaries and the secondaries."""
    wrist_span, wrist_rise = ARM * math.cos(arm), ARM * math.sin(arm)

    def at(share: float, chord: float) -> Point:
        chord *= kind.slim
        if share <= 1:
            return _project(wrist_span * share, wrist_rise * share, chord, near)
        far = (share - 1) * HAND
        return _project(wrist_span + far * math.cos(hand), wrist_rise + far * math.sin(hand), chord, near)

    feathers = []
    base = shade(colors.main, 0.05 if near else 0.35)
    for i in range(9):
        t = i / 8
        root, tip = at(1.0 + 0.35 * t, 6 - 6 * t), at(1.22 + 0.78 * t**0.8, -30 + 26 * t)
        across = 3.4 - 0.8 * t
        feathers.append(_feather(root, tip, across, mix(base, colors.dark, 0.25 + 0.5 * t), light(base, 0.18)))
    for i in range(9):
        t = i / 8
        root, tip = at(0.06 + 0.98 * t, 0), at(0.02 + 1.12 * t, -27 - 3 * math.sin(math.pi * t))
        feathers.append(_feather(root, tip, 4.4, mix(base, colors.dark, 0.22 if i % 2 else 0.34), light(base, 0.14)))
    lead = [
        at(0.0, 14),
        at(0.5, 17),
        at(1.0, 16),
        at(1.35, 9),
        at(1.7, 1),
        at(1.35, -6),
        at(1.0, -9),
        at(0.5, -13),
        at(0.0, -14),
    ]
    arm_shape = path(smooth(lead), f"url(#{kind.name}-wing)" if near else f"url(#{kind.name}-under)")
    scales = "".join(
        line(
            f"M{n(a[0])} {n(a[1])}Q{n((a[0] + b[0]) / 2 - 1)} {n((a[1] + b[1]) / 2 + 1.2)} {n(b[0])} {n(b[1])}",
            colors.dark,
            0.6,
            'opacity="0.28"',
        )
        for a, b in (((at(0.12 * i, -6 + 4 * (i % 3))), at(0.12 * i + 0.1, -8 + 4 * (i % 3))) for i in range(1, 11))
    )
    edge = smooth([at(0.0, 14), at(0.5, 17), at(1.0, 16), at(1.35, 9), at(1.7, 1)], closed=False)
    return "".join(feathers) + arm_shape + scales + line(edge, light(base, 0.4), 1.0, 'opacity="0.6"')


def _feather(root: Point, tip: Point, across: float, fill: str, vane: str) -> str:
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    size = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / size * across, dx / size * across
    shape = smooth(
        [
            root,
            (root[0] + dx * 0.5 + nx, root[1] + dy * 0.5 + ny),
            (root[0] + dx * 0.88 + nx * 0.8, root[1] + dy * 0.88 + ny * 0.8),
            tip,
            (root[0] + dx * 0.88 - nx * 0.6, root[1] + dy * 0.88 - ny * 0.6),
            (root[0] + dx * 0.5 - nx, root[1] + dy * 0.5 - ny),
        ]
    )
    return path(shape, fill) + line(
        f"M{n(root[0])} {n(root[1])}L{n(tip[0] - dx * 0.08)} {n(tip[1] - dy * 0.08)}", vane, 0.35, 'opacity="0.5"'
    )


def _tail(colors: Palette, kind: Flyer) -> str:
    tone = colors.main if kind.name in ("bird", "hummingbird") else colors.second
    return "".join(
        _feather((-24, 1), (-60 + 1.5 * abs(i), i * 4.2 + 3), 3.8, shade(tone, 0.12 + 0.06 * (i % 2)), light(tone, 0.5))
        for i in (-2, 2, -1, 1, 0)
    )


def _body(colors: Palette, kind: Flyer) -> str:
    name = kind.name
    trunk = smooth([(-32, 1), (-18, -7), (0, -10), (16, -9.5), (26, -8), (27, 4), (16, 8.5), (0, 9.5), (-18, 6)])
    head = smooth(
        [(15, -8.5), (22, -11.5), (29, -11.8), (34.5, -8.6), (36, -4.4), (33, 0.4), (26, 3.8), (17, 7), (12, 1)]
    )
    long = 36 + 8 * kind.bill
    straight = smooth([(34.0, -6.6), (37, -6.0), (long, -3.8), (37, -3.2), (34.4, -2.6)], tension=0.6)
    beak = (
        straight
        if not kind.hooked
        else smooth([(34.2, -7.6), (38.6, -7.4), (42.4, -4.6), (42.6, -0.6), (40.4, -2.6), (36.5, -2.4), (34.6, -2.8)])
    )
    shadow = spot(f"{name}-soot", (-2, 7), 24, 5, 0.6) + spot(f"{name}-lit", (-4, -7), 20, 3.6, 0.5)
    eye = (
        ellipse((32.0, -6.6), 1.25, 1.2, "#f0c04a" if kind.hooked else "#1a120c")
        + ellipse((32.2, -6.6), 0.75, 0.75, "#120c08")
        + ellipse((32.5, -7.0), 0.25, 0.25, "#ffffff")
    )
    brow = line("M29.6 -8.4L34.0 -7.4", shade(colors.second, 0.55), 0.8)
    gape = (
        f"M34.6 -4.6Q{n(long * 0.94)} -4.4 {n(long * 0.97)} -3.8"
        if not kind.hooked
        else "M34.6 -4.6Q38.6 -4.2 41.4 -3.2"
    )
    bill = path(beak, colors.accent) + line(gape, shade(colors.accent, 0.45), 0.45)
    throat = ""
    if name == "hummingbird":
        throat = path(smooth([(34, -2.6), (31, 2.6), (22, 6.4), (16, 5), (24, 0), (30, -3)]), colors.hair)
    return (
        path(trunk, f"url(#{name}-body)")
        + shadow
        + bill
        + path(head, f"url(#{name}-head)")
        + throat
        + eye
        + (brow if kind.hooked else "")
    )


def _rig(kind: Flyer, words: tuple[str, ...], palettes: tuple[Palette, ...], cycle: float, speed: float) -> Rig:
    size = 1.27 * kind.scale * (kind.tall if kind.bill < 2 else 1.5), (1.95 if kind.beat > 0.6 else 1.8) * kind.scale
    return Rig(
        name=kind.name,
        label=kind.name.title(),
        words=words,
        height=round(size[1], 3),
        width=round(size[0], 3),
        draw=partial(draw, kind=kind),
        cycle=cycle,
        phases=16,
        stride=speed,
        on="air",
        actions=("fly",),
        palettes=palettes,
    )


RIG = _rig(
    Flyer("bird"), ("bird", "hawk", "falcon", "kite bird", "vulture", "condor", "bird of prey"),
    PALETTES, 0.9, 8.0,
)  # fmt: skip
EAGLE = _rig(Flyer("eagle", 1.05, 0.55), ("eagle", "bald eagle", "golden eagle"), EAGLES, 1.5, 8.0)
GULL = _rig(
    Flyer("seagull", 0.6, 0.75, hooked=False, belly=True, slim=0.7, bill=0.7, tall=1.1),
    ("seagull", "gull", "albatross", "pelican", "tern"), GULLS, 0.9, 6.0,
)  # fmt: skip
DOVE = _rig(
    Flyer("dove", 0.36, 1.0, hooked=False, belly=True, bill=0.45, tall=1.2),
    ("dove", "white dove", "peace dove", "flying pigeon"), DOVES, 0.5, 5.0,
)  # fmt: skip
HUMMINGBIRD = _rig(
    Flyer("hummingbird", 0.08, 1.15, hooked=False, slim=0.7, bill=2.6, tall=1.35),
    ("hummingbird", "colibri", "sunbird", "kingfisher"), HUMMERS, 0.2, 0.5,
)  # fmt: skip
RIGS = (RIG, EAGLE, GULL, DOVE, HUMMINGBIRD)
