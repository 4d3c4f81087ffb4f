"""What moves in the air: dust, snow, rain, petals, fog, lightning; boxes of specks that wrap around the camera."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.beams import beams
from components.animatic.camera import Camera
from components.animatic.color import Array, rgb, smoothstep
from components.animatic.fireworks import Fireworks
from components.animatic.layers import Layer
from components.animatic.noise import fractal
from components.animatic.outdoors import Veil
from components.animatic.picture import over
from components.animatic.settings.base import Set


@dataclass(frozen=True)
class Kind:
    """One sort of speck: color ("" takes the light's), size in units, wind, fall, how many, how solid."""

    color: str
    size: float
    across: float
    fall: float
    count: int
    alpha: float
    glows: bool = False
    hard: bool = False
    flutters: str = ""
    """What turns over as it falls: a leaf, a petal or a slip of paper."""


KINDS = {
    "dust": Kind("", 0.016, 0.18, -0.06, 64, 0.5, glows=True),
    "snow": Kind("#ffffff", 0.045, 0.5, 1.1, 260, 0.9),
    "bokeh": Kind("", 0.2, 0.05, -0.06, 26, 0.3, glows=True, hard=True),
    "bubbles": Kind("#d8f4ff", 0.045, 0.06, -0.75, 80, 0.5, hard=True),
    "fireflies": Kind("#e9ff8a", 0.04, 0.1, -0.05, 60, 0.9, glows=True),
    "petals": Kind("#ffc4d2", 0.075, 0.7, 0.5, 70, 0.95, flutters="petal"),
    "leaves": Kind("#d8863a #c2602c #e0aa48 #a8452a", 0.1, 0.8, 0.6, 60, 0.97, flutters="leaf"),
    "embers": Kind("#ffb060", 0.026, 0.3, -0.9, 90, 0.95, glows=True),
    "sand": Kind("#e0b070", 0.02, 5.5, 0.5, 260, 0.55),
    "blizzard": Kind("#ffffff", 0.05, 5.0, 2.4, 420, 0.85),
    "confetti": Kind("#ff6a8a #ffd24a #5ac8ff #7be08a #b78aff", 0.06, 0.2, 0.8, 120, 1.0, flutters="paper"),
}


FLIES = {"snow": "snow", "blizzard": "blizzard", "sandstorm": "sand"}
"""The specks that a weather is made of."""


class Specks:
    """A box of specks between two distances, drawn with true parallax. Far and near halves lie around the subject."""

    def __init__(
        self, kind: Kind, place: Set, name: str, near: float = 2.2, far: float = 18.0, depth: float = 0.0
    ) -> None:
        dice = place.dice(f"specks.{name}")
        self.kind, self.near, self.far = kind, near, far
        self.depth = depth or near
        self.points = dice.random((kind.count, 3))
        self.sway, self.sizes = dice.random(kind.count) * 6.283, 0.5 + dice.random(kind.count)
        tints = [rgb(color) for color in kind.color.split()] or [np.clip(place.light.rim * 1.15 + 0.1, 0, 1)]
        bright = 1.0 if kind.glows else float(np.clip(0.55 + 0.55 * place.light.surface(0.7).mean(), 0.5, 1.0))
        self.sprites = [_smaller(_dot(tint * bright, kind)) for tint in tints]

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw every speck where it has drifted to."""
        kind, deep = self.kind, self.far - self.near
        away = self.near + deep * ((self.points[:, 2] - camera.z / deep) % 1.0)
        half_w = away * camera.width / 2 / camera.focal * 1.2
        half_h = away * camera.height / 2 / camera.focal * 1.2
        x = (
            self.points[:, 0] * 2 * half_w
            + kind.across * t
            + 0.25 * np.sin(t * 1.3 + self.sway)
            - camera.x
            - away * camera.yaw
        )
        y = (
            self.points[:, 1] * 2 * half_h
            - kind.fall * t
            + 0.12 * np.sin(t * 1.9 + self.sway)
            - camera.y
            - away * camera.pitch
        )
        x, y = (x + half_w) % (2 * half_w) - half_w, (y + half_h) % (2 * half_h) - half_h
        px, py = camera.width / 2 + camera.focal * x / away, camera.height / 2 - camera.focal * y / away
        radius = kind.size * self.sizes * camera.focal / away
        alpha = np.full(kind.count, kind.alpha)
        if kind.glows:
            alpha *= 0.4 + 0.6 * np.sin(t * 2.1 + self.sway * 5)
        for i in range(kind.count):
            if alpha[i] > 0.03 and radius[i] > 0.25:
                self._one(frame, i, px[i], py[i], radius[i], float(alpha[i]), t)

    def _one(self, frame: Array, i: int, x: float, y: float, radius: float, alpha: float, t: float) -> None:
        """One speck: shrunk, turned and put in its place by one transform."""
        if radius < 0.9:
            alpha, radius = alpha * radius / 0.9, 0.9
        reach = radius * 1.45 if self.kind.flutters else radius
        x0, y0 = max(0, math.floor(x - reach)), max(0, math.floor(y - reach))
        x1, y1 = min(frame.shape[1], math.ceil(x + reach)), min(frame.shape[0], math.ceil(y + reach))
        if x1 <= x0 or y1 <= y0:
            return
        levels = self.sprites[i % len(self.sprites)]
        sprite = next((level for level in levels[::-1] if level.shape[0] >= 2 * radius), levels[0])
        k, middle, thin, turn = 2 * radius / sprite.shape[0], (sprite.shape[0] - 1) / 2, 1.0, 0.0
        if self.kind.flutters:
            thin, turn = 0.3 + 0.7 * abs(math.sin(t * 3 + self.sway[i])), t * 2 + self.sway[i]
        cos, sin = k * math.cos(turn), k * math.sin(turn)
        left, top = x - x0 - 0.5 - (cos * thin + sin) * middle, y - y0 - 0.5 - (cos - sin * thin) * middle
        matrix = np.array([[cos * thin, sin, left], [-sin * thin, cos, top]], np.float32)
        drawn = cv2.warpAffine(sprite, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR)
        over(frame[y0:y1, x0:x1], cv2.convertScaleAbs(drawn, alpha=alpha) if alpha < 0.999 else drawn)


def _smaller(sprite: Array) -> list[Array]:
    """The sprite and its halves, largest first."""
    levels = [sprite]
    while levels[-1].shape[0] > 4:
        levels.append(cv2.resize(levels[-1], None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
    return levels


def _dot(color: Array, kind: Kind) -> Array:
    side = 40
    y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j].astype(np.float32)
    away, shade = np.sqrt(x * x + y * y), np.ones_like(x)
    if kind.flutters == "leaf":
        half = 0.46 * np.clip(1 - y * y, 0, 1) ** 0.8 * (1 - 0.25 * y)
        alpha = np.clip((half - np.abs(x)) * 14, 0, 1)
        vein = np.minimum(np.abs(x), np.abs((y * 3 + np.abs(x) * 3.4) % 1 - 0.5) * 0.3 + 0.02)
        shade = 0.74 + 0.26 * np.clip((vein - 0.01) / 0.06, 0, 1) + 0.1 * np.sign(x)
    elif kind.flutters == "petal":
        alpha = np.clip(
            (0.62 * np.sqrt(np.clip((y + 0.95) * 0.55, 0, 1)) * np.clip(1 - y, 0, 1) ** 0.5 - np.abs(x)) * 12, 0, 1
        )
        shade = 0.84 + 0.16 * (y * 0.5 + 0.5)
    elif kind.flutters == "paper":
        alpha = np.clip((0.5 - np.abs(x)) * 14, 0, 1) * np.clip((0.8 - np.abs(y)) * 14, 0, 1)
        shade = 0.86 + 0.14 * np.cos(y * 2.2)
    elif kind.hard:
        alpha = np.clip((0.98 - away) * 14, 0, 1) * (0.55 + 0.45 * np.clip((away - 0.55) / 0.4, 0, 1))
    else:
        alpha = np.clip(1 - away, 0, 1) ** 1.6
    out = np.empty((side, side, 4), np.uint8)
    out[..., :3] = np.clip(np.clip(color[::-1], 0, 1) * shade[..., None], 0, 1) * alpha[..., None] * 255
    out[..., 3] = 0 if kind.glows else alpha * 255  # alpha 0 adds light instead of covering
    return out


class Rain:
    """Three curtains of streaks, the near one longest and fastest."""

    def __init__(self, place: Set, depth: float = 2.0, heavy: float = 1.0) -> None:
        self.depth = depth
        self.drops = place.dice("rain").random((int(420 * heavy), 3))
        self.color = np.clip(place.light.fog * 0.6 + 0.42, 0, 1)[::-1] * 255
        self.slant = 0.12 * place.light.side

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the streaks as additive light."""
        height, width = frame.shape[:2]
        scale = min(width, height) / 720
        sheet = np.zeros((height // 2 + 1, width // 2 + 1), np.uint8)
        for band, (bright, long, speed) in enumerate(((58, 34, 1500), (80, 60, 2100), (62, 112, 2900))):
            drops, run = self.drops[band::3], long * scale / 2
            tall, wide = height / 2 + 100 * scale, width / 2 + 150 * scale
            y = (drops[:, 1] * tall + speed / 2 * scale * t * (0.85 + 0.3 * drops[:, 2])) % tall - 50 * scale
            x = (
                drops[:, 0] * wide - self.slant * speed / 2 * scale * t * 0.35 - camera.focal * camera.yaw * 0.2
            ) % wide - 75 * scale
            starts = np.stack([x, y], 1)
            ends = np.stack([x - self.slant * run, y + run], 1)
            lines = np.round(np.stack([starts, ends], 1) * 16).astype(np.int32)
            for line in lines:
                cv2.line(sheet, tuple(map(int, line[0])), tuple(map(int, line[1])), bright, 1, cv2.LINE_AA, 4)
        sheet = cv2.resize(sheet, (width, height), interpolation=cv2.INTER_LINEAR)
        light = cv2.merge(
            [cv2.convertScaleAbs(sheet, alpha=float(c) / 255) for c in self.color] + [np.zeros_like(sheet)]
        )
        cv2.add(frame, light, dst=frame)


class Lightning:
    """Far flashes: a bolt for a moment, and the whole sky pale with it."""

    depth = 4.5e5

    def __init__(self, place: Set) -> None:
        dice = place.dice("lightning")
        self.strikes = []
        for k in range(8):
            start, points, x = 0.45 + 1.35 * k + float(dice.uniform(0, 0.6)), [], float(dice.uniform(-0.38, 0.38))
            for y in np.linspace(0, 1, 14):
                points.append((x, float(y)))
                x += float(dice.normal(0, 0.016))
            self.strikes.append((start, points))

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw what of a strike falls on this moment."""
        for start, points in self.strikes:
            age = t - start
            if not 0 <= age < 0.42:
                continue
            glow = math.exp(-age * 7) * (0.65 + 0.35 * math.cos(age * 46))
            line = max(1, min(frame.shape[0], math.ceil(camera.horizon)))
            sky = frame[:line]
            cv2.add(sky, np.array([glow * 96, glow * 84, glow * 76, 0.0]), dst=sky)
            if age > 0.2:
                continue
            x0 = camera.width / 2 - camera.focal * camera.yaw
            ends = [(round((x0 + x * camera.width) * 8), round(y * camera.horizon * 8)) for x, y in points]
            shape = np.array(ends, np.int32)[:, None]
            sheet = np.zeros((line, frame.shape[1]), np.uint8)
            cv2.polylines(sheet, [shape], False, 255, max(1, camera.height // 260), cv2.LINE_AA, 3)
            halo = cv2.resize(cv2.blur(cv2.resize(sheet, None, fx=0.25, fy=0.25), (9, 9)), sheet.shape[::-1])
            bolt = cv2.add(sheet, cv2.convertScaleAbs(halo, alpha=2.4))
            cv2.add(sky, cv2.merge([bolt, bolt, cv2.convertScaleAbs(bolt, alpha=0.9), np.zeros_like(bolt)]), dst=sky)


class Meteors:
    """Shooting stars: a short bright line now and then, fading along its tail."""

    depth = 4.4e5

    def __init__(self, place: Set) -> None:
        self.streaks = place.dice("meteors").random((14, 4))

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw those on their way."""
        for k, (across, up, lean, pace) in enumerate(self.streaks):
            age = (t * (0.8 + 0.4 * pace) + k * 0.37) % 2.6
            if age > 0.55:
                continue
            long = 0.05 + 0.1 * age
            x = camera.width * (across + 0.5 * age) - camera.focal * camera.yaw
            y = camera.horizon * (0.06 + 0.6 * up + 0.3 * age)
            fade = math.sin(math.pi * age / 0.55)
            for share in (1.0, 0.6, 0.3):
                tail = (x - long * share * camera.width, y - long * share * camera.width * (0.3 + 0.2 * lean))
                ink = [255 * fade * (1.1 - share * 0.8)] * 3
                patch = np.zeros_like(frame)
                cv2.line(
                    patch,
                    (round(x * 8), round(y * 8)),
                    (round(tail[0] * 8), round(tail[1] * 8)),
                    ink,
                    1,
                    cv2.LINE_AA,
                    3,
                )
                cv2.add(frame, patch, dst=frame)


class Arch:
    """A baked light in the sky that turns with the camera: northern lights that sway, or a rainbow."""

    depth = 4.6e5

    def __init__(self, place: Set, rainbow: bool) -> None:
        dice = place.dice("arch")
        y, x = np.mgrid[0:1:120j, -1:1:320j].astype(np.float32)
        if rainbow:
            away = np.sqrt((x * 1.25 + 0.3 * place.light.side) ** 2 + (1.12 - y) ** 2)
            run = np.clip((0.98 - away) / 0.085, 0, 1)
            hues = np.stack([np.clip(1 - np.abs(run - c) * 2.6, 0, 1) for c in (0.92, 0.52, 0.12)], -1)
            self.light = hues * (smoothstep(0, 0.12, run) * smoothstep(1, 0.88, run) * 0.42)[..., None]
        else:
            fold = x * 5 + 1.4 * np.sin(x * 3.1 + float(dice.random()) * 6) + fractal((120, 320), (1, 7), 4, dice) * 2.6
            foot = 0.62 + 0.12 * np.sin(fold * 0.9)
            curtain = np.clip(np.exp(-np.maximum(foot - y, 0) * 3.4) * smoothstep(0.04, -0.01, y - foot), 0, 1)
            rays = 0.45 + 0.55 * fractal((120, 320), (1, 60), 3, dice)
            green, violet = rgb("#4dffa0")[::-1], rgb("#9a5cff")[::-1]
            tall = np.clip((foot - y) * 2.2, 0, 1)[..., None]
            self.light = (green * (1 - tall) + violet * tall) * (curtain * rays * 0.75)[..., None]
        self.light = np.clip(self.light * 255, 0, 255).astype(np.uint8)
        self.sways = not rainbow

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Add it above the horizon."""
        line = min(frame.shape[0], math.ceil(camera.horizon))
        if line < 4:
            return
        k = camera.width * 1.7 / 320
        sway = 0.02 * camera.width * math.sin(t * 0.5) if self.sways else 0.0
        x = camera.width / 2 - 160 * k - camera.focal * camera.yaw + sway
        move = np.array([[k, 0, x], [0, max(0.1, camera.horizon) / 120, 0]], np.float32)
        sheet = cv2.warpAffine(self.light, move, (frame.shape[1], line), borderMode=cv2.BORDER_REFLECT)
        glow = cv2.cvtColor(sheet, cv2.COLOR_BGR2BGRA)
        glow[..., 3] = 0
        cv2.add(frame[:line], glow, dst=frame[:line])


def _fog_banks(place: Set) -> list[Layer]:
    """Fog that drifts before and behind the subject, and the paleness of all that is behind it."""
    before = len(place.layers)
    for depth, tall, amount in ((60, 16.0, 0.6), (26, 9.0, 0.5), (13, 5.2, 0.4), (7.5, 2.6, 0.3)):
        place.mist(depth, tall, amount, f"fog{depth}", base=-0.05 * depth - 0.3)
    banks, place.layers[before:] = place.layers[before:], []
    return [*banks, Veil(place.light.fog, 0.34, 16.0), Veil(place.light.fog, 0.1, 8.0)]


def weather_layers(place: Set) -> list[Layer]:
    """The layers for what the prompt and the setting let fly, and for what is seen of the light."""
    weather, layers = place.scene.weather, beams(place)
    names = list(dict.fromkeys([*place.particles, *place.scene.particles]))
    if weather in FLIES:
        away = {"near": 12.0, "far": 32.0, "depth": place.outside} if place.outside else {}
        layers.append(Specks(KINDS[FLIES[weather]], place, FLIES[weather], **away))
        names = [name for name in names if name not in (FLIES[weather], weather)]
    if weather in ("rain", "storm"):
        names = [name for name in names if name != "dust"]
        layers.append(Rain(place, place.outside or 2.0, 1.6 if weather == "storm" else 1.0))
    if weather == "storm":
        layers.append(Lightning(place))
    if weather == "fog" and not place.outside:
        layers.extend(_fog_banks(place))
    if weather in ("aurora", "rainbow"):
        layers.append(Arch(place, weather == "rainbow"))
    if "fireworks" in names:
        layers.append(Fireworks(place))
    if "stars" in names:
        layers.append(Meteors(place))
    layers.extend(Specks(KINDS[name], place, name) for name in names if name in KINDS)
    return layers
