# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A swimming pool: turquoise water with the light dancing in it, deck, loungers under parasols, palms, the sea."""

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Band, Beyond, Outside, Road
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky
from components.animatic.waters import surface

NEAR, FAR = 13.4, 33.0
"""Depths of the pool's edges."""


def build(place: Set) -> None:
    """Sea or city, palms, loungers, far deck, pool, near deck."""
    light, scene = place.light, place.scene
    out = Outside(place, 8.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.3, 1.6, 2.8)), 0.0, False
    afloat = not scene.empty and scene.rig.on == "water"
    place.sky = bake_sky(place.path, light)
    high = scene.says("rooftop", "roof", "city", "skyline", "penthouse")
    if high:
        _skyline(out)
        sea = Ground(np.ones((64, 64, 3), np.float32) * np.clip(light.fog * 0.9, 0, 1), 40, fog=light.fog, fog_depth=60)
    else:
        place.ridge(760, 34, rgb("#66808a"), "island", base=-1.0, bump=0.35)
        sea = surface(place, "#15667e", sky=0.26)
    place.add(Beyond(sea, FAR + 8.0))
    palms = [flat(art(flora.palm, i, int(330 * place.unit) + 24, 0.9), light, 0.5) for i in range(3)]
    if not high:
        place.strip(palms, FAR + 10, 15, 0.09, "far palms", sizes=(0.6, 1.0), base=-0.2, fog=0.5)
    deck = out.panel(26.0, 7.0, "deck")
    _resort(deck, out.night, high)
    out.hang(deck, (FAR + 3.2 - 10) / out.metre, skirt=0.04, sharp=0.7, middle=13.0)
    place.strip(palms, FAR + 1.6, 11.5, 0.05, "palms", sizes=(0.75, 1.0), base=-0.05, fog=0.3, gap=3.0)
    tone = "#e6dccb" if not high else "#b98d66"
    place.add(
        Road(place, (Band(FAR + 8.2, FAR, tone, 0.12, 1.1 * out.metre), Band(FAR, FAR - 0.5, "#f4efe4")), (), 46.0)
    )
    place.add(_water(place, afloat), Shine(place))
    if not afloat:
        rim = (Band(NEAR, NEAR - 0.75, "#f2ece0"), Band(NEAR - 0.75, 0.0, tone, 0.14, 1.0 * out.metre))
        place.add(Road(place, rim, (), 44.5))
        things = out.panel(24.0, 3.2, "things")
        _rail(things, 5.0)
        _ring(things, 16.4)
        out.hang(things, (NEAR - 0.2 - 10) / out.metre, skirt=0.02, sharp=0.5, middle=11.0)
    leaves = [flat(art(flora.palm, 7 + i, int(240 * place.unit) + 20, 0.9), light, 0.4) for i in range(2)]
    shade = (np.array([0.72, 0.76, 0.74], np.float32), np.array([0.44, 0.46, 0.48], np.float32))
    place.close(leaves, 6.2, 0.24, 2.8, 1.6, depth=5.4, focus=7, shade=shade)
    _towel(place, out)
    place.mirror, place.shadow = (0.3, 0.0) if afloat else (0.1, 1.0)
    if not scene.weather:
        place.particles.append("dust")


def _water(place: Set, afloat: bool) -> "Pool":
    """Clear water over pale tiles: a net of light on the floor, patches of sky on the surface."""
    light, dice = place.light, place.dice("pool")
    net = 1 - np.abs(tile(512, 16, 2, dice) * 2 - 1)
    fine = 1 - np.abs(tile(512, 32, 1, dice) * 2 - 1)
    net = smoothstep(0.8, 1.0, 0.65 * net + 0.35 * fine)
    cells = np.arange(512) % 32 < 2
    grout = (cells[:, None] | cells[None]).astype(np.float32)
    lit = light.ambient + light.key * 0.55 + 0.28 * light.dark
    floor = mix(rgb("#2bb5c4"), rgb("#58d3d6"), tile(512, 4, 3, dice)[..., None]) * (1 - 0.06 * grout[..., None])
    paint = floor * lit + net[..., None] * (light.key * 0.34 + 0.14 * light.dark)
    sky = mix(rgb(light.sky[-2][1]), rgb(light.sky[0][1]), 0.3)
    swell = smoothstep(0.5, 0.8, tile(512, (64, 16), 3, dice))[..., None]
    paint = mix(paint, sky, 0.3 * swell)
    ground = Ground(
        np.clip(paint, 0, 1).astype(np.float32),
        12,
        fog=sky,
        fog_depth=90,
        power=1.3,
        flow=(0.2, -0.35),
        until=FAR - 0.5,
    )
    return Pool(ground, 0.0 if afloat else NEAR)


class Pool:
    """The water between two edges."""

    depth = 45.5

    def __init__(self, ground: Ground, near: float) -> None:
        self.ground, self.near = ground, near

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the rows between."""
        low = frame.shape[0]
        if self.near:
            low = min(low, int(camera.project(0, 0, max(self.near, camera.z + 1.0))[1]) + 2)
        if low > 0:
            self.ground.draw(frame[:low], camera, t)


class Shine:
    """Light that breaks on the ripples: short strokes that come and go over the pool."""

    depth = 45.0

    def __init__(self, place: Set) -> None:
        self.points = place.dice("shine").random((150, 4))
        strength = 0.75 if place.light.dark < 0.4 else 0.35
        tone = np.clip(np.maximum(rgb(place.light.sun_color), 0.6) * strength, 0, 1)
        self.color = [float(v) * 255 for v in tone[::-1]]

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Add the strokes."""
        top = max(0, int(camera.project(0, 0, FAR - 0.6)[1]))
        low = min(frame.shape[0], int(camera.project(0, 0, max(NEAR, camera.z + 1.0))[1]))
        if low - top < 6:
            return
        sheet = np.zeros(((low - top + 1) // 2, frame.shape[1] // 2), np.uint8)
        for across, away, phase, quick in self.points:
            bright = np.sin(t * (1.5 + 2.5 * quick) + phase * 40)
            if bright < 0.2:
                continue
            depth = NEAR + (FAR - NEAR) * away
            k = camera.scale(depth)
            wide = camera.width / k
            x = ((across * 40 - camera.x - camera.yaw * (depth - camera.z)) % max(40.0, wide * 1.1)) * k / 2
            y = (camera.project(0, 0, depth)[1] - top) / 2
            ends = [(round((x + way * 0.22 * k / 2) * 8), round(y * 8)) for way in (-1, 1)]
            cv2.line(sheet, ends[0], ends[1], int(70 + 180 * bright), max(1, round(0.02 * k)), cv2.LINE_AA, 3)
        sheet = cv2.resize(sheet, (frame.shape[1], low - top), interpolation=cv2.INTER_LINEAR)
        planes = [cv2.convertScaleAbs(sheet, alpha=c / 255) for c in self.color]
        cv2.add(frame[top:low], cv2.merge([*planes, np.zeros_like(sheet)]), dst=frame[top:low])


def _resort(p: Panel, night: bool, high: bool) -> None:
    """Loungers in pairs under parasols, a bar, pots."""
    cloth = p.pick("#f4efe4", "#e8a552", "#d8584a", "#3f8f9a")
    for x in (1.2, 6.6, 12.0, 21.0):
        for at in (x, x + 2.7):
            _lounger(p, at)
        p.shadow(x + 1.6, 0.5)
        p.box(x + 1.78, 0, 0.08, 3.0, "#b98d62")
        p.shape(
            f"M{x + 0.0} 2.62Q{x + 1.82} 4.1 {x + 3.64} 2.62Q{x + 3.2} 2.74 {x + 2.75} 2.6Q{x + 2.3} 2.74 {x + 1.82} 2.6Q{x + 1.36} 2.74 {x + 0.9} 2.6Q{x + 0.44} 2.74 {x} 2.62Z",
            cloth,
        )
        p.shape(f"M{x + 0.9} 2.6Q{x + 1.2} 3.4 {x + 1.82} 3.36V2.6Q{x + 1.36} 2.74 {x + 0.9} 2.6Z", cloth, 0.9)
    x = 16.6
    p.shadow(x, 3.6)
    p.box(x, 0, 3.4, 1.05, "#a8764a" if not high else "#5a5f66", down=True)
    p.box(x - 0.1, 1.05, 3.6, 0.1, "#f2ece0")
    for at in (x + 0.1, x + 3.2):
        p.box(at, 1.1, 0.1, 1.9, "#8a6444")
    p.shape(f"M{x - 0.7} 2.9L{x + 0.6} 4.2H{x + 2.8}L{x + 4.1} 2.9Z", "#c9a45f" if not high else "#3a4048")
    for k in range(7):
        p.box(x + 0.4 + k * 0.36, 1.15, 0.09, 0.3, p.pick("#d8584a", "#3f8f6a", "#e8b03a", "#f2ece0"), r=0.03)
    if night:
        for at in np.arange(0.6, 26, 2.2):
            p.lamp(float(at), 0.12, 0.07)
        p.lamp(x + 1.7, 2.7, 0.16)


def _lounger(p: Panel, x: float) -> None:
    p.shadow(x, 1.9)
    p.line(f"M{x + 0.15} 0V0.3M{x + 1.6} 0V0.3M{x + 0.05} 0.32H{x + 1.25}", "#c9a878", 0.06)
    p.shape(f"M{x} 0.34H{x + 1.3}L{x + 1.95} 0.98L{x + 1.86} 1.08L{x + 1.22} 0.5H{x}Z", "#f6f2e8")
    p.oval(x + 1.66, 0.9, 0.2, 0.1, "#e8b48a")


def _rail(p: Panel, x: float) -> None:
    """The steel ladder into the water."""
    for at in (x, x + 0.62):
        p.line(f"M{at} 0V0.72Q{at} 0.98 {at + 0.24} 0.98Q{at + 0.46} 0.98 {at + 0.46} 0.72V-0.02", "#dfe5e8", 0.055)
        p.line(f"M{at - 0.01} 0.1V0.7", "#8a979e", 0.02)


def _ring(p: Panel, x: float) -> None:
    """A swim ring left at the edge, and a pair of slippers."""
    p.shadow(x - 0.7, 1.4)
    p.oval(x, 0.2, 0.66, 0.2, "#e8584a")
    for k, at in enumerate((-0.5, -0.17, 0.17, 0.5)):
        if k % 2:
            p.box(x + at - 0.1, 0.04, 0.2, 0.32, "#f6f2e8", r=0.06)
    p.oval(x, 0.26, 0.3, 0.07, "#8a2f2a")
    for at in (1.4, 1.7):
        p.oval(x + at, 0.05, 0.13, 0.05, "#3f6f8a")


def _towel(place: Set, out: Outside) -> None:
    """A rolled towel and a cocktail, soft by the lens."""
    p = Panel(out.white, out.light.side, place.dice("towel"), 2.0, 1.2)
    p.oval(1.0, 0.26, 0.9, 0.27, "#f6f2e8")
    p.oval(1.0, 0.6, 0.84, 0.24, "#e8a552")
    for k in range(5):
        p.line(f"M{0.3 + 0.34 * k} .5Q{0.36 + 0.34 * k} .6 {0.3 + 0.34 * k} .74", "#f6f2e8", 0.05)
    out.beside(p, 4.9, 1.4, 2.6, 0.2)


def _skyline(out: Outside) -> None:
    """Towers beyond the edge of the roof, lit by night."""
    for away, tall, pale in ((95.0, 46.0, 0.5), (48.0, 30.0, 0.25)):
        p = out.panel(90.0, tall + 8, f"towers{away}")
        at = 0.0
        while at < 88:
            wide, high = float(p.dice.uniform(5, 10)), float(p.dice.uniform(0.25, 1.0)) * tall
            tone = p.pick("#8793a2", "#a09a94", "#74879a", "#9aa4aa")
            p.box(at, -10, wide, high + 10, tone)
            p.box(at + wide * 0.7, -10, wide * 0.3, high + 10, tone, bright=0.82)
            panes: list[list[str]] = [[], []]
            for y in np.arange(-6, high - 1, 1.7):
                for k in range(int((wide - 0.6) / 1.1)):
                    panes[int(out.night and p.dice.random() < 0.45)].append(
                        f"M{at + 0.5 + 1.1 * k:.1f} {y:.1f}h.7v.95h-.7Z"
                    )
            p.parts.append(
                f'<path d="{"".join(panes[0])}" fill="{p.ink("#c3d2de" if not out.night else "#3a4658")}" opacity=".55"/><path d="{"".join(panes[1])}" fill="#ffd491"/>'
            )
            at += wide + float(p.dice.uniform(0.2, 3))
        out.hang(p, away, skirt=10.0, air=pale * (1 - 0.4 * out.light.dark), sharp=0.5)


SETTING = Setting("pool", "swimming pool", build, Rest(height=2.0, crane=2.6, horizon=0.55, drone=4.0), "day")
