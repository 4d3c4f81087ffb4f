# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A camp under the stars: the milky way over firs and hills, a tent lit from within, a fire that flickers, sparks."""

import math

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground, Sky
from components.animatic.noise import fractal
from components.animatic.outdoors import Outside, fringe, turf
from components.animatic.picture import art, over
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky


def build(place: Set) -> None:
    """Sky with its band of stars, hills, firs, tents, fire, meadow, grass by the lens."""
    light, scene = place.light, place.scene
    out = Outside(place, 6.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.2, 1.6, 2.8)), 0.0, False
    sky = bake_sky(place.path, light, 0.35 if light.dark > 0.4 else 1.0)
    place.sky = _starry(place, sky) if light.dark > 0.4 and not scene.weather else sky
    for depth, tall, tone in ((560, 74, "#5a6a80"), (300, 30, "#4d6062"), (170, 11, "#45594c")):
        place.ridge(depth, tall, rgb(tone), f"hill{depth}", base=-1.0, bump=0.55, fog=0.7)
    firs = [flat(art(flora.pine, i, int(320 * place.unit) + 24, 0.56), light, 0.5) for i in range(5)]
    for depth, each, tall in ((120, 0.9, 12), (72, 0.5, 12), (44, 0.24, 12)):
        place.strip(
            firs,
            depth,
            tall,
            each,
            f"firs{depth}",
            sizes=(0.5, 1.0),
            base=-0.3,
            fog=0.7,
            clump=0.6,
            gap=0.0 if depth > 60 else 6.0,
        )
    place.mist(68, 6.0, 0.25, "mist", base=-1.0)
    fog = mix(light.fog, light.ambient, 0.1)
    place.add(Ground(turf(place, "#5f7a42", "meadow", 0.72), 13, fog=fog, fog_depth=90 / light.fog_density))
    warm = 0.4 + 0.6 * light.dark
    spot = _camp(place, out, warm)
    place.add(Fire(place, out, spot, warm))
    tufts = [
        flat(art(flora.grass, i, int(100 * place.unit) + 12, 300 / 90, "#6f8f46", 0.6), light, 0.8) for i in range(3)
    ]
    shade = (np.array([1.0, 1.0, 0.96], np.float32), np.array([0.5, 0.54, 0.54], np.float32))
    place.strip(tufts, 13.6, 0.6, 0.8, "tufts", fog=0.3, shade=shade, feather=0.4, clump=0.6)
    fringe(place, tufts, 0.8, 1.1, "front", shade, lift=0.0, clump=0.3)
    dark = (np.array([0.5, 0.54, 0.62], np.float32), np.array([0.3, 0.34, 0.42], np.float32))
    if not place.path.follows:
        place.strip(firs, 5.4, 7.4, 0.3, "close", base=-1.0, gap=place.clear(5.4, 3.5), focus=7, fog=0.2, shade=dark)
    place.particles.append("fireflies" if light.dark > 0.4 else "dust")


def _starry(place: Set, sky: Sky) -> Sky:
    """Lay the milky way across a night sky: a leaning band of dust and a great many faint stars."""
    dice = place.dice("milky way")
    rows, columns = sky.texture.shape[:2]
    horizon = min(1.0, sky.up / sky.scale / rows)
    y, x = np.mgrid[0 : 1 : rows * 1j, 0 : columns / rows : columns * 1j].astype(np.float32)
    middle, lean = columns / rows * float(dice.uniform(0.4, 0.6)), 0.55 * place.light.side
    away = (x - middle - lean * (horizon * 0.6 - y)) / 1.12
    clouds = fractal((rows, columns), (6, 6 * columns / rows), 5, dice)
    dust = smoothstep(0.42, 0.62, fractal((rows, columns), (8, 8 * columns / rows), 5, dice)) * np.exp(
        -((away / 0.06) ** 2)
    )
    band = np.exp(-((away / 0.17) ** 2)) * (0.25 + 1.1 * clouds) * (1 - 0.75 * dust)
    band = band * smoothstep(horizon, horizon * 0.55, y)
    cold, warm = rgb("#7f9ae0"), rgb("#e8b8c8")
    tone = mix(cold, warm, np.clip(np.exp(-((away / 0.08) ** 2)) * 0.8, 0, 1)[..., None])
    count = int(1500 * rows * columns / 400_000)
    stars = np.zeros((rows, columns), np.float32)
    v, u, bright = dice.random(count), dice.random(count), dice.random(count) ** 4
    near = dice.random(count) < 0.55
    across = np.where(
        near, middle + lean * (horizon * 0.6 - v * horizon) + 0.13 * dice.normal(0, 1, count), u * columns / rows
    )
    px = np.clip(across * rows, 0, columns - 1).astype(int)
    stars[np.clip(v * horizon * 0.96 * rows, 0, rows - 1).astype(int), px] = 0.25 + 0.75 * bright
    stars = np.maximum(stars, cv2.GaussianBlur(stars, (0, 0), 0.7) * 2.0)
    added = (band[..., None] * tone * 0.42 + stars[..., None] * smoothstep(horizon, horizon * 0.8, y)[..., None]) * 255
    texture = sky.texture.copy()
    texture[..., :3] = cv2.add(
        np.ascontiguousarray(texture[..., :3]), np.clip(added[..., ::-1], 0, 255).astype(np.uint8)
    )
    return Sky(texture, sky.up, sky.scale, drift=0.0, floored=sky.floored)


def _camp(place: Set, out: Outside, warm: float) -> float:
    """Two tents, chairs and a lantern; give the metre where the fire burns."""
    p = Panel(out.white, out.light.side, place.dice("camp"), 9.0, 3.4)
    p.glow(4.4, 0.0, 4.2, 0.8, "#ffb45f", 0.25 * warm)
    _tent(p, 2.4, 2.3, "#e8822e", warm)
    _tent(p, 6.4, 1.9, "#3f8f8a", warm)
    side = 1.0 if place.dice("where").random() < 0.5 else -1.0
    room = place.path.cover(out.depth(6.4))[1] / out.metre
    middle = side * float(np.clip(room - 4.6, 2.2, 5.0))
    out.hang(p, 6.4, skirt=0.05, sharp=0.7, once=middle)
    seats = Panel(out.white, out.light.side, place.dice("seats"), 6.0, 1.4)
    spot = -side * float(np.clip(place.path.cover(out.depth(2.6))[1] / out.metre - 1.8, 1.5, 2.8))
    seats.glow(3.0, 0.02, 2.6, 0.5, "#ff9a3f", 0.35 * warm)
    for x, way in ((1.2, 1), (4.8, -1)):
        seats.shadow(x - 0.4, 0.8)
        seats.line(f"M{x - 0.32} 0L{x + 0.26} 0.5M{x + 0.32} 0L{x - 0.26} 0.5", "#3a3c40", 0.05)
        seats.shape(
            f"M{x - way * 0.3} 0.46L{x + way * 0.3} 0.52L{x + way * 0.34} 0.44L{x - way * 0.26} 0.36Z", "#c8482f"
        )
        seats.line(f"M{x - way * 0.28} 0.42L{x - way * 0.46} 1.05", "#c8482f", 0.1)
    for k in range(9):
        a = math.pi * k / 8
        seats.oval(3.0 + 0.62 * math.cos(a), 0.07 + 0.04 * math.sin(a), 0.13, 0.1, "#6a6660", 0.9)
    for x, y, lean in ((2.8, 0.1, 24), (3.2, 0.1, -24), (3.0, 0.2, 4)):
        seats.parts.append(
            f'<g transform="rotate({lean} {x} {y})"><rect x="{x - 0.36}" y="{y - 0.06}" width=".72" height=".13" rx=".06" fill="{seats.ink("#4a3020", 1.1)}"/></g>'
        )
    out.hang(seats, 2.6, skirt=0.05, sharp=0.8, once=spot)
    return spot


def _tent(p: Panel, x: float, tall: float, tone: str, warm: float) -> None:
    """A dome of cloth, lit from within, its door rolled back."""
    half = tall * 0.92
    p.shadow(x - half, 2 * half)
    p.shape(
        f"M{x - half} 0Q{x - half * 0.8} {tall * 0.86} {x} {tall}Q{x + half * 0.8} {tall * 0.86} {x + half} 0Z", tone
    )
    p.parts.append(
        f'<radialGradient id="t{tone[1:]}" cx=".5" cy=".25" r=".75"><stop stop-color="#ffe6b0" stop-opacity="{0.95 * warm:.2f}"/><stop offset=".5" stop-color="#ffb860" stop-opacity="{0.55 * warm:.2f}"/><stop offset="1" stop-color="#ff9a40" stop-opacity="0"/></radialGradient>'
        f'<path d="M{x - half} 0Q{x - half * 0.8} {tall * 0.86} {x} {tall}Q{x + half * 0.8} {tall * 0.86} {x + half} 0Z" fill="url(#t{tone[1:]})"/>'
    )
    for way in (-1, 1):
        p.line(
            f"M{x} {tall}Q{x + way * half * 0.36} {tall * 0.7} {x + way * half * 0.42} 0M{x} {tall}Q{x + way * half * 0.8} {tall * 0.86} {x + way * half} 0",
            tone,
            0.035,
            0.6,
        )
        p.line(f"M{x + way * half * 0.7} {tall * 0.6}L{x + way * half * 1.35} 0", "#d8d4c8", 0.012)
    p.shape(f"M{x - half * 0.3} 0L{x} {tall * 0.74}L{x + half * 0.3} 0Z", "#ffdf9a", 1.0, 0.35 + 0.6 * warm)
    p.shape(f"M{x - half * 0.3} 0L{x - half * 0.02} {tall * 0.74}L{x - half * 0.38} {tall * 0.3}Z", tone, 0.8)
    if warm > 0.7:
        p.lamp(x, tall * 0.34, 0.1)


class Fire:
    """A campfire: tongues that lick, a glow that flickers on all around, sparks that rise."""

    def __init__(self, place: Set, out: Outside, x: float, warm: float) -> None:
        self.depth, self.metre, self.x, self.warm = out.depth(2.6) - 0.03, out.metre, x, warm
        self.sparks = place.dice("sparks").random((26, 3))
        y, x_ = np.mgrid[-1:1:96j, -1:1:96j].astype(np.float32)
        halo = np.clip(1 - np.sqrt(x_**2 + y**2), 0, 1) ** 2.2
        self.halo = np.dstack([halo * 60, halo * 130, halo * 255, halo * 0]).astype(np.float32)

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Add the glow, then the tongues, then the sparks."""
        k = camera.scale(self.depth) * self.metre
        x, y = camera.project(self.x * self.metre, 0.0, self.depth)
        if not -4 * k < x < frame.shape[1] + 4 * k:
            return
        flicker = 0.8 + 0.12 * math.sin(t * 11.3) + 0.08 * math.sin(t * 23.7 + 1)
        self._glow(frame, (x, y - 0.3 * k), 3.4 * k, 0.8 * self.warm * flicker)
        for share, ink in ((1.0, (28, 96, 255)), (0.74, (60, 170, 255)), (0.46, (170, 235, 255))):
            ring = []
            for i in range(-8, 9):
                u = i / 8
                lick = 0.62 + 0.2 * math.sin(t * 9 + i * 1.9) + 0.14 * math.sin(t * 15.1 + i * 3.1)
                ring.append((x + u * 0.34 * k * share, y - k * (0.1 + 1.0 * share * lick * (1 - abs(u)) ** 0.75)))
            points = np.array([(x - 0.3 * k * share, y - 0.04 * k), *ring, (x + 0.3 * k * share, y - 0.04 * k)])
            self._tongue(frame, points, ink, 0.85)
        for across, phase, quick in self.sparks:
            age = (t * (0.3 + 0.3 * quick) + phase) % 1.0
            sx = x + k * ((across - 0.5) * 0.5 + 0.25 * math.sin(t * 2 + phase * 30) * age)
            sy = y - k * (0.5 + 2.6 * age)
            if 0 <= sx < frame.shape[1] and 0 <= sy < frame.shape[0] and age < 0.9:
                tone = (40 * (1 - age), 150 * (1 - age), 255 * (1 - age))
                cv2.circle(
                    frame,
                    (round(sx * 8), round(sy * 8)),
                    max(4, round(0.02 * k * 8)),
                    (*tone, 255.0),
                    -1,
                    cv2.LINE_AA,
                    3,
                )

    def _glow(self, frame: Array, at: tuple[float, float], radius: float, strength: float) -> None:
        x0, y0 = max(0, int(at[0] - radius)), max(0, int(at[1] - radius))
        x1, y1 = min(frame.shape[1], int(at[0] + radius)), min(frame.shape[0], int(at[1] + radius))
        if x1 - x0 < 2 or y1 - y0 < 2:
            return
        s = radius / 48
        matrix = np.array([[s, 0, at[0] - radius - x0], [0, s, at[1] - radius - y0]], np.float32)
        light = cv2.warpAffine(
            (self.halo * strength * 0.6).astype(np.uint8), matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR
        )
        cv2.add(frame[y0:y1, x0:x1], light, dst=frame[y0:y1, x0:x1])

    def _tongue(self, frame: Array, points: Array, ink: tuple[int, int, int], alpha: float) -> None:
        x0, y0 = (max(0, int(v)) for v in points.min(0) - 4)
        x1, y1 = min(frame.shape[1], int(points[:, 0].max()) + 5), min(frame.shape[0], int(points[:, 1].max()) + 5)
        if x1 - x0 < 2 or y1 - y0 < 2:
            return
        mask = np.zeros((y1 - y0, x1 - x0), np.uint8)
        cv2.fillPoly(mask, [((points - (x0, y0)) * 16).round().astype(np.int32)], int(255 * alpha), cv2.LINE_AA, 4)
        mask = cv2.GaussianBlur(mask, (0, 0), max(0.6, (x1 - x0) / 28))
        over(frame[y0:y1, x0:x1], cv2.merge([*(cv2.convertScaleAbs(mask, alpha=c / 255) for c in ink), mask]))


SETTING = Setting(
    "camp", "camp under the stars", build, Rest(height=1.8, crane=2.4, horizon=0.64, drone=3.4), "starlight"
)
