"""Vessels turned on a lathe: how a profile is filled, labeled and lit across its roundness."""

import math
from dataclasses import dataclass

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.drawing.materials import ink_on, matte, metal, satin
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    luminance,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
    text,
)


@dataclass(frozen=True)
class Lathe:
    """A vessel's profile as (radius, height) from the foot up, and how it is dressed."""

    name: str
    profile: tuple[tuple[float, float], ...]
    glass: float
    """Opacity of the wall: low is clear glass, 1 is opaque."""
    fill: float
    """Height to which it is filled, 0 for opaque ones."""
    label: tuple[float, float]
    """Bottom and top of the label band; equal for none."""
    paper: bool
    """A pasted label; else the words are printed on the wall."""
    cap: tuple[float, float, float]
    """(radius, bottom, top) of the cap."""
    metallic: bool = False
    beads: bool = False
    """Cold: drops of water stand on it."""
    ridges: int = 0

    @property
    def girth(self) -> float:
        return max(r for r, _ in self.profile)


def draw(pose: Pose, lathe: Lathe) -> str:
    """Draw the vessel at the pose's turn: its label wraps round and its lights slide."""
    colors, turn = pose.palette, max(-1.2, min(1.2, pose.turn))
    body = polygon(_outline(lathe))
    inside = (
        _wall(lathe, body)
        + _label(lathe, colors, pose.text, turn)
        + _lights(lathe, turn, colors)
        + _beads(lathe, pose.seed)
    )
    rim = (
        f'<path d="{body}" fill="none" stroke="#ffffff" '
        f'stroke-opacity="{0.5 if lathe.glass < 0.9 else 0.22}" stroke-width="0.08"/>'
    )
    return (
        _defs(lathe, colors, turn, body)
        + _contents(lathe, body)
        + group(inside, f'clip-path="url(#{lathe.name}-body)"')
        + rim
        + _cap(lathe)
    )


def _outline(lathe: Lathe, inset: float = 0.0, top: float | None = None) -> list[Point]:
    foot, crown = lathe.profile[0][1] + inset, lathe.profile[-1][1] if top is None else top
    side = []
    for i in range(41):
        h = foot + (crown - foot) * i / 40
        side.append((max(0.1, _radius(lathe, h) - inset), -h))
    return [*side, *((-r, y) for r, y in reversed(side))]


def _radius(lathe: Lathe, height: float) -> float:
    return radius_at(lathe.profile, height)


def radius_at(points: tuple[Point, ...], height: float) -> float:
    """Give the radius at a height: a monotone curve through a profile, so that shoulders never overshoot."""
    i = next((k for k in range(len(points) - 1) if height <= points[k + 1][1]), len(points) - 2)
    (r0, h0), (r1, h1) = points[i], points[i + 1]
    span = h1 - h0
    t = min(1.0, max(0.0, (height - h0) / span))
    into, out = _slope(points, i), _slope(points, i + 1)
    return (
        (2 * t**3 - 3 * t * t + 1) * r0
        + (t**3 - 2 * t * t + t) * span * into
        + (3 * t * t - 2 * t**3) * r1
        + (t**3 - t * t) * span * out
    )


def _slope(points: tuple[tuple[float, float], ...], i: int) -> float:
    """Fritsch and Carlson's harmonic mean: flat where the profile turns round."""
    if i in (0, len(points) - 1):
        k = min(i, len(points) - 2)
        return (points[k + 1][0] - points[k][0]) / (points[k + 1][1] - points[k][1])
    before = (points[i][0] - points[i - 1][0]) / (points[i][1] - points[i - 1][1])
    after = (points[i + 1][0] - points[i][0]) / (points[i + 1][1] - points[i][1])
    return 0.0 if before * after <= 0 else 2 * before * after / (before + after)


def _defs(lathe: Lathe, colors: Palette, turn: float, body: str) -> str:
    """Wall and contents."""
    s, r, glass = lathe.name, lathe.girth, colors.second
    wall = metal if lathe.metallic else satin
    tall = lathe.profile[-1][1]
    clear = linear(
        f"{s}-wall",
        (-r, 0),
        (r, 0),
        [
            (0, shade(glass, 0.6), min(1, lathe.glass + 0.5)),
            (0.05, light(glass, 0.5), min(1, lathe.glass + 0.35)),
            (0.14, shade(glass, 0.3), lathe.glass),
            (0.4, light(glass, 0.18), lathe.glass * 0.9),
            (0.7, glass, lathe.glass),
            (0.9, shade(glass, 0.35), min(1, lathe.glass + 0.1)),
            (0.96, light(glass, 0.3), min(1, lathe.glass + 0.3)),
            (1, shade(glass, 0.65), min(1, lathe.glass + 0.5)),
        ],
    )
    juice = linear(
        f"{s}-juice",
        (-r, 0),
        (r, 0),
        [
            (0, shade(colors.main, 0.6)),
            (0.12, shade(colors.main, 0.3)),
            (0.42, light(colors.main, 0.12)),
            (0.66, colors.main),
            (0.85, shade(colors.main, 0.35)),
            (1, shade(colors.main, 0.6)),
        ],
    )
    parts = (
        clip(f"{s}-body", path(body)),
        clear if lathe.glass < 0.95 else wall(f"{s}-wall", -r, r, colors.main, turn),
        juice if lathe.fill else "",
        linear(
            f"{s}-fall",
            (0, -tall),
            (0, 0),
            [
                (0, "#ffffff", 0.20),
                (0.3, "#ffffff", 0),
                (0.7, "#000000", 0),
                (0.94, "#000000", 0.26),
                (1, "#000000", 0.5),
            ],
        ),
    )
    return "<defs>" + "".join(parts) + _dressing(lathe, colors, turn) + "</defs>"


def _dressing(lathe: Lathe, colors: Palette, turn: float) -> str:
    """Light over it, paper, cap and tin."""
    s, r, tall = lathe.name, lathe.girth, lathe.profile[-1][1]
    return "".join(
        (
            linear(
                f"{s}-sheen",
                (0, -tall),
                (0, 0),
                [(0, "#ffffff", 0.85), (0.5, "#ffffff", 0.42), (1, "#ffffff", 0.08)],
            ),
            matte(f"{s}-paper", -r, r, "#faf6ee", turn),
            (metal if luminance(colors.accent) > 0.3 else satin)(
                f"{s}-cap", -lathe.cap[0], lathe.cap[0], colors.accent, turn
            ),
            metal(f"{s}-tin", -r, r, "#c9cdd2", turn),
            fade(f"{s}-soot", "#000000"),
            fade(f"{s}-glow", light(colors.main, 0.7)),
        )
    )


def _contents(lathe: Lathe, body: str) -> str:
    if not lathe.fill:
        return ""
    pool = polygon(_outline(lathe, 0.22, lathe.fill))
    half = _radius(lathe, lathe.fill) - 0.22
    surface = ellipse((0, -lathe.fill), half, half * 0.10, "#ffffff", 'opacity="0.35"')
    glow = spot(f"{lathe.name}-glow", (lathe.girth * 0.3, -lathe.profile[0][1] - 2.2), lathe.girth * 0.9, 2.6, 0.7)
    back = path(body, "#10131a", 'opacity="0.10"')
    return back + path(pool, f"url(#{lathe.name}-juice)", 'opacity="0.94"') + glow + surface


def _wall(lathe: Lathe, body: str) -> str:
    s, r = lathe.name, lathe.girth
    shell = path(body, f"url(#{s}-wall)") + path(body, f"url(#{s}-fall)")
    if lathe.metallic:
        (low, high), tall = lathe.label, lathe.profile[-1][1]
        shell += rect(-r, -low, 2 * r, low, f"url(#{s}-tin)") + rect(
            -r, -tall - 1, 2 * r, tall + 1 - high, f"url(#{s}-tin)"
        )
        shell += rect(-r, -low - 0.02, 2 * r, 0.10, "#000000", extra='opacity="0.35"') + rect(
            -r, -high, 2 * r, 0.10, "#ffffff", extra='opacity="0.5"'
        )
        shell += rect(-r, -0.75, 2 * r, 0.75, f"url(#{s}-fall)")
    return shell


def _label(lathe: Lathe, colors: Palette, words: str, turn: float) -> str:
    """The band round the vessel; its middle slides by the turn and narrows toward the edge."""
    low, high = lathe.label
    if high <= low:
        return ""
    r, s = _radius(lathe, (low + high) / 2), lathe.name
    middle, squeeze, tall = r * 0.80 * math.sin(turn), math.cos(turn), high - low
    parts = []
    if lathe.paper:
        ground, ink = f"url(#{s}-paper)", ink_on("#faf6ee", colors.dark)
        sag = r * 0.08
        band = (
            f"M{n(-r - 1)} {n(-high)}Q0 {n(-high + sag)} {n(r + 1)} {n(-high)}L{n(r + 1)} {n(-low)}"
            f"Q0 {n(-low + sag)} {n(-r - 1)} {n(-low)}Z"
        )
        parts += [path(band, ground), path(band, "#000000", 'opacity="0.0"')]
        for y in (-high + 0.35, -low - 0.35):
            parts.append(
                line(f"M{n(-r - 1)} {n(y)}Q0 {n(y + sag)} {n(r + 1)} {n(y)}", shade(colors.accent, 0.15), 0.10)
            )
    else:
        ink = ink_on(colors.main, pale="#ffffff")
        if lathe.metallic:
            swirl = smooth(
                [
                    (-6, -low + 1),
                    (-3.4, -low - tall * 0.30),
                    (0, -low - tall * 0.26),
                    (3, -low - tall * 0.48),
                    (7, -low - tall * 0.40),
                    (7, -low + 2),
                ]
            )
            parts.append(
                group(
                    path(swirl, colors.accent, 'opacity="0.92"') + line("M-6 -3.2", "#fff", 0.1),
                    f'transform="translate({n(middle * 0.6)} 0)"',
                )
            )
    parts.append(
        group(_words(lathe, colors, words, ink, r), f'transform="translate({n(middle)} 0) scale({n(squeeze)} 1)"')
    )
    return "".join(parts)


def _words(lathe: Lathe, colors: Palette, words: str, ink: str, r: float) -> str:
    low, high = lathe.label
    tall, middle = high - low, -(low + high) / 2
    size = min(r * 0.62, tall * 0.26)
    foil = shade(colors.accent, 0.1) if lathe.paper else mix(ink, colors.accent, 0.35)
    mark_y = middle - size * 1.05
    mark = path(
        polygon([(0, mark_y - size * 0.42), (size * 0.26, mark_y), (0, mark_y + size * 0.42), (-size * 0.26, mark_y)]),
        foil,
    )
    if lathe.metallic:
        if not clean(words):
            return ellipse((0, middle - 1.2), r * 0.42, r * 0.42, ink, 'opacity="0.95"') + spot(
                f"{lathe.name}-glow", (-0.3, middle - 1.5), r * 0.3, r * 0.3, 0.6
            )
        return text(words.upper(), (0, middle - 0.6), size * 1.15, ink, weight=700, fit=r * 1.6) + rect(
            -r * 0.5, middle + 0.1, r, 0.1, ink
        )
    if not clean(words):
        bar = rect(-r * 0.42, middle + size * 0.35, r * 0.84, size * 0.09, foil) + rect(
            -r * 0.28, middle + size * 0.7, r * 0.56, size * 0.09, foil, extra='opacity="0.6"'
        )
        return group(mark, f'transform="translate(0 {n(size * 0.4)})"') + bar
    name = text(words, (0, middle + size * 0.36), size, ink, weight=600, fit=r * 1.3)
    return mark + name + rect(-r * 0.4, middle + size * 0.85, r * 0.8, size * 0.07, foil)


def _lights(lathe: Lathe, turn: float, colors: Palette) -> str:
    """A window down the left shoulder and a strip at the right, bent with the profile; plus ribs low on the glass."""
    s, tall = lathe.name, lathe.profile[-1][1]
    strength = 0.75 if lathe.glass < 0.95 else (0.30 if lathe.metallic else 0.5)
    parts = []
    for a, b, opacity in ((-0.80, -0.58, strength), (-0.50, -0.45, strength * 0.5), (0.80, 0.87, strength * 0.6)):
        shift = -0.16 * math.sin(turn)
        left = [((a + shift) * _radius(lathe, h), -h) for h in _steps(tall)]
        right = [((b + shift) * _radius(lathe, h), -h) for h in _steps(tall)]
        parts.append(path(smooth([*left, *reversed(right)]), f"url(#{s}-sheen)", f'opacity="{n(opacity)}"'))
    if lathe.glass < 0.95:
        parts.append(rect(-lathe.girth, -0.9, lathe.girth * 2, 0.9, "#ffffff", extra='opacity="0.16"'))
        parts.append(
            ellipse((lathe.girth * 0.3, -0.4), lathe.girth * 0.5, 0.14, light(colors.main, 0.8), 'opacity="0.6"')
        )
    return "".join(parts)


def _steps(tall: float) -> list[float]:
    return [0.6 + (tall - 1.2) * i / 12 for i in range(13)]


def _beads(lathe: Lathe, seed: int) -> str:
    """Drops of condensation: a dark foot, a bright top, a glint."""
    if not lathe.beads:
        return ""
    parts, tall = [], lathe.profile[-1][1]
    for i in range(46):
        u, v = (i * 0.618034 + seed * 0.137) % 1.0, (i * 0.754878 + seed * 0.311) % 1.0
        h = 0.8 + v * (tall - 2.0)
        x, size = (u * 2 - 1) * 0.94 * _radius(lathe, h), 0.05 + 0.11 * ((i * 0.37) % 1.0) ** 2
        parts.append(
            ellipse((x, -h), size, size * 1.25, "#0b1420", 'opacity="0.22"')
            + ellipse((x, -h - size * 0.15), size * 0.85, size, "#ffffff", 'opacity="0.30"')
        )
        parts.append(ellipse((x - size * 0.3, -h - size * 0.5), size * 0.28, size * 0.28, "#ffffff", 'opacity="0.9"'))
    return "".join(parts)


def _cap(lathe: Lathe) -> str:
    s, (r, low, high) = lathe.name, lathe.cap
    if lathe.metallic:
        lid = ellipse((0, -high + 0.22), r, 0.24, "#dfe2e6") + ellipse((0, -high + 0.26), r - 0.28, 0.16, "#8f959c")
        return (
            rect(-r, -high + 0.18, 2 * r, 0.3, f"url(#{s}-tin)", 0.1)
            + lid
            + ellipse((0.3, -high + 0.24), 0.8, 0.09, "#c9cdd2")
        )
    body = rect(-r, -high, 2 * r, high - low, f"url(#{s}-cap)", min(0.35, r * 0.14))
    ribs = "".join(
        rect(
            r * math.sin((i / (lathe.ridges - 1) - 0.5) * 2.9) - 0.02,
            -high + 0.25,
            0.05,
            high - low - 0.35,
            "#000000",
            extra='opacity="0.22"',
        )
        for i in range(lathe.ridges)
    )
    ends = rect(-r, -high, 2 * r, 0.14, "#ffffff", 0.07, 'opacity="0.5"') + rect(
        -r, -low - 0.16, 2 * r, 0.16, "#000000", 0.05, 'opacity="0.25"'
    )
    bulb = ""
    if s == "serum":
        bulb = rect(-0.62, -high - 1.6, 1.24, 1.9, f"url(#{s}-paper)", 0.58) + rect(
            -0.12, -low, 0.24, 5.2, "#ffffff", 0.1, 'opacity="0.35"'
        )
    crimp = rect(-2.62, -16.0, 5.24, 0.55, f"url(#{s}-wall)", 0.08) if s == "tube" else ""
    return bulb + body + ribs + ends + crimp
