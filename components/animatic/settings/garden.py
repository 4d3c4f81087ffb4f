# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A garden: clipped hedges, roses in beds, a fountain that plays, an arch over a gravel path, a bench, old trees."""

import math

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, hex_of, mix, rgb
from components.animatic.layers import Ground
from components.animatic.outdoors import Band, Outside, Road, fringe, turf
from components.animatic.panes import pane
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

ROSES = ("#d8365f", "#f29ab0", "#f7e9ec", "#e8743b", "#c92f4a", "#f0c14b")
GREEN = "#3f6f38"


def build(place: Set) -> None:
    """Trees, a manor, hedges, fountain, beds of roses, path, flowers by the lens."""
    light, scene = place.light, place.scene
    out = Outside(place, 8.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.3, 1.6, 2.8)), 0.0, False
    place.sky = bake_sky(place.path, light)
    place.ridge(260, 16, rgb("#6a8468"), "hill", base=-1.0, bump=0.6, fog=0.8)
    trees = [
        flat(art(flora.tree, i, int(300 * place.unit) + 20, 100 / 110, "#4f7f3c"), light, 0.5, 0.2) for i in range(4)
    ]
    for depth, tall, each in ((120, 17, 0.3), (84, 15, 0.16)):
        place.strip(trees, depth, tall, each, f"trees{depth}", sizes=(0.6, 1.0), base=-0.3, clump=0.3)
    _manor(out)
    fog = mix(light.fog, light.ambient, 0.1)
    place.add(Ground(turf(place, "#6c9a46", "lawn", 0.7), 14, fog=fog, fog_depth=120 / light.fog_density))
    place.strip(trees, 58, 12, 0.07, "near trees", sizes=(0.7, 1.0), base=-0.2, gap=9.0)
    for away, high in ((16.0, 2.3), (9.5, 1.25)):
        hedge = out.panel(24.0, high + 1.6, f"hedge{away}")
        _hedge(hedge, high, out.night)
        out.hang(hedge, away, skirt=0.1, air=min(0.2, out.sunk(away)), sharp=0.7, middle=12.0)
    _fountain(place, out)
    arch = out.panel(26.0, 4.2, "arch")
    _arch(arch, 20.4)
    _bench(arch, 5.0)
    _urn(arch, 9.4)
    _urn(arch, 15.2)
    out.hang(arch, 4.6, skirt=0.05, sharp=0.7, middle=12.2)
    place.add(Road(place, (Band(out.depth(8.6), out.depth(5.6), "#d2c3a2", 0.2), Band(13.4, 8.0, "#d8caa9", 0.24))))
    _roses(place, out)
    if not scene.weather:
        place.particles.append("petals")


def _roses(place: Set, out: Outside) -> None:
    """Beds behind the path, and blooms down to the lens."""
    light = place.light
    pixels = int(130 * place.unit) + 12
    bushes = [flat(art(_rose, i, pixels, 1.0, c), light, 0.7) for i, c in enumerate(ROSES)]
    lavender = [flat(art(flora.spike, i, pixels, 0.25, "#8a6fc0"), light, 0.8) for i in range(2)]
    shade = (np.array([1.05, 1.05, 1.0], np.float32), np.array([0.56, 0.6, 0.58], np.float32))
    for away, high, each in ((out.depth(9.2), 2.3, 0.6), (out.depth(5.2), 2.0, 0.4), (14.4, 1.1, 0.7)):
        place.strip(
            bushes,
            away,
            high,
            each,
            f"roses{away:.0f}",
            sizes=(0.6, 1.0),
            fog=0.5,
            shade=shade,
            feather=0.2,
            base=-0.05,
            clump=0.5,
        )
    place.strip(lavender, 13.7, 0.9, 2.4, "lavender", sizes=(0.7, 1.0), fog=0.3, shade=shade, feather=0.25)
    near = (np.array([1.02, 1.02, 0.94], np.float32), np.array([0.56, 0.58, 0.54], np.float32))
    tufts = [
        flat(art(flora.grass, i, int(100 * place.unit) + 12, 300 / 90, "#7ba046", 0.6), light, 0.8) for i in range(2)
    ]
    fringe(place, tufts + bushes[:3], 0.85, 1.1, "front", near, depths=(7.2, 6.0, 4.9, 4.0, 3.3), lift=0.0, clump=0.4)
    place.close(bushes, 2.0, 0.5, 2.7, 0.9, depth=5.0, focus=8, shade=near)


def _rose(dice: np.random.Generator, color: str) -> flora.Drawn:
    """A rose bush in bloom, 100 by 100."""
    base = rgb(GREEN) * np.float32(0.95 + 0.2 * dice.random())
    parts = [
        '<path d="M50 100Q48 80 40 60M50 100Q52 78 62 58M50 100V64" stroke="#4a3f2a" stroke-width="2" fill="none"/>'
    ]
    for x, y, r in ((34, 62, 17), (66, 60, 17), (50, 46, 19), (30, 44, 14), (70, 42, 14), (50, 70, 18)):
        parts += flora.leaves(dice, base, (x, y, r, r * 0.9), 26, 1.1 - 0.003 * y)
    tone = rgb(color)
    for _ in range(15):
        (left, top), size = dice.uniform((18, 26), (82, 78)).tolist(), float(dice.uniform(4.4, 6.8))
        parts.append(f'<circle cx="{left:.1f}" cy="{top:.1f}" r="{size:.1f}" fill="{hex_of(tone * 0.82)}"/>')
        for k in range(5):
            a = k * 1.257 + float(dice.random())
            parts.append(
                f'<ellipse cx="{left + size * 0.4 * math.cos(a):.1f}" cy="{top + size * 0.4 * math.sin(a):.1f}" rx="{size * 0.6:.1f}" ry="{size * 0.5:.1f}" fill="{hex_of(tone * np.float32(0.86 + 0.06 * k))}"/>'
            )
        parts.append(
            f'<circle cx="{left - size * 0.1:.1f}" cy="{top - size * 0.15:.1f}" r="{size * 0.34:.1f}" fill="{hex_of(mix(tone, np.ones(3), 0.25))}"/>'
        )
    return "".join(parts), 100, 100


def _hedge(p: Panel, high: float, night: bool) -> None:
    """A clipped hedge with balls and cones of box on posts of green."""
    p.box(0, 0, p.wide, high, GREEN, bright=0.9)
    p.box(0, high * 0.86, p.wide, high * 0.14, GREEN, bright=1.18)
    dots: dict[float, list[str]] = {0.7: [], 1.0: [], 1.25: []}
    for _ in range(900):
        x, y = float(p.dice.uniform(0, p.wide)), float(p.dice.random()) * high
        tone = 0.7 if p.dice.random() < 0.4 else 1.25 if p.dice.random() < 0.35 + 0.3 * y / high else 1.0
        s = float(p.dice.uniform(0.05, 0.11))
        dots[tone].append(f"M{x:.2f} {y:.2f}q{s:.2f} {s:.2f} {2 * s:.2f} 0q{-s:.2f} {-s:.2f} {-2 * s:.2f} 0Z")
    for tone, shapes in dots.items():
        p.parts.append(f'<path d="{"".join(shapes)}" fill="{p.ink(GREEN, tone)}"/>')
    for k, x in enumerate(np.arange(2.0, p.wide, 4.0)):
        if k % 2:
            p.oval(x, high + 0.55, 0.62, 0.62, GREEN, 1.08)
        else:
            p.shape(
                f"M{x - 0.55} {high - 0.02}Q{x - 0.3} {high + 1.2} {x} {high + 1.5}Q{x + 0.3} {high + 1.2} {x + 0.55} {high - 0.02}Z",
                GREEN,
                1.06,
            )
    p.shadow(0, p.wide, 0.0, 0.4)
    if night:
        for x in np.arange(1.0, p.wide, 4.0):
            p.lamp(float(x), 0.2, 0.06)


def _fountain(place: Set, out: Outside) -> None:
    """Two bowls of stone off to one side, and the water that plays over them."""
    p = Panel(out.white, out.light.side, place.dice("fountain"), 6.0, 4.0)
    stone = "#d6cdbb"
    p.shadow(0.2, 5.6)
    p.shape("M0.2 0H5.8V0.62Q3 0.9 0.2 0.62Z", stone, 0.95)
    p.oval(3.0, 0.66, 2.8, 0.26, stone, 1.12)
    p.oval(3.0, 0.67, 2.5, 0.2, "#6fa6b4", 1.0)
    p.shape("M2.62 0.6L2.8 1.7H3.2L3.38 0.6Z", stone)
    p.shape("M1.7 2.0Q3 1.2 4.3 2.0L4.2 2.1Q3 1.9 1.8 2.1Z", stone, 1.02)
    p.oval(3.0, 2.06, 1.3, 0.13, "#7fb4c0", 1.05)
    p.shape("M2.84 2.0L2.9 2.8H3.1L3.16 2.0Z", stone)
    p.oval(3.0, 2.85, 0.34, 0.1, stone, 1.1)
    side = 1.0 if place.dice("where").random() < 0.5 else -1.0
    room = place.path.cover(out.depth(7.2))[1] / out.metre
    x = side * float(np.clip(room - 3.2, 2.6, 5.5))
    out.hang(p, 7.2, skirt=0.05, sharp=0.7, once=x)
    place.add(Jets(place, out, x))


class Jets:
    """The fountain's water: threads that leap from the crown, sheets that fall from bowl to bowl."""

    def __init__(self, place: Set, out: Outside, x: float) -> None:
        self.depth, self.metre, self.x = out.depth(7.2) - 0.02, out.metre, x
        self.ink = [float(v) for v in np.clip(place.light.surface(0.85)[::-1] * 1.05, 0, 1) * 255]
        dice = place.dice("jets")
        self.drops = dice.random((70, 3))

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Add strokes of water where each drop is on its way."""
        k = camera.scale(self.depth) * self.metre
        sheet = np.zeros(frame.shape[:2], np.uint8)
        x0, y0 = camera.project(self.x * self.metre, 0.0, self.depth)
        if not -4 * k < x0 < frame.shape[1] + 4 * k:
            return
        for angle, phase, quick in self.drops:
            age = (t * (0.8 + 0.3 * quick) + phase) % 1.0
            out_, rise = (angle - 0.5) * 2.3, 2.9
            places = []
            for s in (age, age + 0.06):
                if s < 0.5:
                    places.append((out_ * 0.55 * s, rise + 2.6 * s - 4.6 * s * s))
                else:
                    places.append(
                        (out_ * (0.28 + 1.1 * (s - 0.5)), max(0.7, 2.1 - 5.6 * (s - 0.5) ** 2 - 0.4 * (s - 0.5)))
                    )
            ends = [(round((x0 + a * k) * 8), round((y0 - b * k) * 8)) for a, b in places]
            cv2.line(sheet, ends[0], ends[1], int(120 + 90 * quick), max(1, round(0.035 * k)), cv2.LINE_AA, 3)
        rows = slice(max(0, int(y0 - 4 * k)), max(0, min(frame.shape[0], int(y0 + 2))))
        cols = slice(max(0, int(x0 - 3 * k)), max(0, min(frame.shape[1], int(x0 + 3 * k))))
        area, part = frame[rows, cols], sheet[rows, cols]
        if area.size:
            planes = [cv2.convertScaleAbs(part, alpha=c / 255 * 0.8) for c in self.ink]
            cv2.add(area, cv2.merge([*planes, np.zeros_like(part)]), dst=area)


def _arch(p: Panel, x: float) -> None:
    """An arch overgrown with roses."""
    for at in (x, x + 2.2):
        p.shadow(at - 0.2, 0.5)
        p.box(at, 0, 0.1, 2.6, "#f2efe6")
        p.box(at + 0.22, 0, 0.06, 2.6, "#e4e0d4")
    p.line(f"M{x + 0.05} 2.5Q{x + 1.2} 4.3 {x + 2.25} 2.5", "#f2efe6", 0.1)
    for k in range(120):
        a = math.pi * k / 119
        cx, cy = (
            x + 1.18 - 1.2 * math.cos(a),
            2.5 + 1.15 * math.sin(a) if 0.08 < k / 119 < 0.92 else float(p.dice.uniform(0.4, 2.6)),
        )
        cx, cy = cx + float(p.dice.normal(0, 0.12)), cy + float(p.dice.normal(0, 0.1))
        p.parts.append(
            f'<ellipse cx="{cx:.2f}" cy="{cy:.2f}" rx=".17" ry=".13" fill="{p.ink(GREEN, float(p.dice.uniform(0.75, 1.3)))}"/>'
        )
    for _ in range(46):
        a = math.pi * float(p.dice.random())
        cx, cy = (
            x + 1.18 - 1.24 * math.cos(a) + float(p.dice.normal(0, 0.1)),
            2.5 + 1.2 * math.sin(a) * float(p.dice.uniform(0.9, 1.05)),
        )
        tone = p.pick("#f29ab0", "#d8365f", "#f7e9ec")
        p.parts.append(
            f'<circle cx="{cx:.2f}" cy="{cy:.2f}" r=".09" fill="{p.ink(tone)}"/><circle cx="{cx - 0.02:.2f}" cy="{cy + 0.02:.2f}" r=".045" fill="{p.ink(tone, 1.2)}"/>'
        )


def _bench(p: Panel, x: float) -> None:
    p.shadow(x, 2.0)
    for at in (x + 0.12, x + 1.8):
        p.line(f"M{at} 0V0.46L{at + 0.03} 1.0", "#e9e6dc", 0.08)
    for y in (0.44, 0.62, 0.76, 0.9):
        p.box(x, y, 2.0, 0.09, "#f2efe6", r=0.02)


def _urn(p: Panel, x: float) -> None:
    """A stone urn with flowers."""
    stone = "#cfc6b4"
    p.shadow(x - 0.4, 0.8)
    p.box(x - 0.34, 0, 0.68, 0.7, stone, down=True)
    p.shape(
        f"M{x - 0.18} 0.7L{x - 0.1} 0.86Q{x - 0.5} 1.0 {x - 0.44} 1.4H{x + 0.44}Q{x + 0.5} 1.0 {x + 0.1} 0.86L{x + 0.18} 0.7Z",
        stone,
        1.05,
    )
    for _ in range(26):
        cx, cy = x + float(p.dice.normal(0, 0.26)), 1.5 + abs(float(p.dice.normal(0, 0.16)))
        p.parts.append(
            f'<circle cx="{cx:.2f}" cy="{cy:.2f}" r=".1" fill="{p.ink(p.pick("#4f7f3c", "#d8365f", "#f29ab0", "#f7e9ec"))}"/>'
        )


def _manor(out: Outside) -> None:
    """A country house far behind the lawn."""
    p = Panel(out.white, out.light.side, out.place.dice("manor"), 40.0, 14.0)
    wall, roof = "#e6d8bd", "#6f6a70"
    for x, wide, tall in ((6, 28, 6.6), (4, 6, 7.6), (30, 6, 7.6), (17, 6, 8.4)):
        p.box(x, -0.4, wide, tall + 0.4, wall, down=True)
        p.shape(f"M{x - 0.4} {tall}L{x + 1.2} {tall + 2.2}H{x + wide - 1.2}L{x + wide + 0.4} {tall}Z", roof)
        for at in np.arange(x + 0.9, x + wide - 0.9, 1.9):
            for y in (0.9, 3.9):
                pane(p, float(at), y, 0.8, 1.7, out.night, "#6a7680")
    p.box(19.2, -0.4, 1.7, 3.0, "#5a3f2c")
    for x in (10, 26):
        p.box(x, 8.0, 0.9, 1.9, "#a8705a")
    out.hang(p, 46.0, skirt=0.4, air=min(0.45, out.sunk(46) * 0.6), sharp=0.4, once=0.0)


SETTING = Setting("garden", "garden", build, Rest(height=1.8, crane=2.4, horizon=0.6, drone=3.6), "day")
