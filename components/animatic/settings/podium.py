# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A podium: round steps of one color for what is shown, a soft arch and smaller forms behind it, a seamless sweep."""

import math
from dataclasses import replace

import cv2
import numpy as np

from components.animatic.camera import Camera, Rest
from components.animatic.color import WHITE, Array, hex_of, luma, mix, rgb, smoothstep
from components.animatic.layers import Ground, Plate
from components.animatic.noise import fractal, tile
from components.animatic.picture import blur, over, pack, svg
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import SoftSky

LOOKS = (
    ("#f0c8be", "#f7dfd4", "#e5a394", "#f6efe6"),
    ("#c3d3c4", "#dfe9dc", "#8fae96", "#f3ead9"),
    ("#d3c6e6", "#e9e0f4", "#a690c9", "#f4d8dc"),
    ("#bcd4e6", "#dcebf4", "#7fa8c9", "#f6ead2"),
    ("#ecd7b4", "#f7ead2", "#d3a869", "#c9866a"),
    ("#e9e4dc", "#f8f5f0", "#cbbfae", "#b9a48c"),
)
"""Backdrop, arch, podium and a second tone for the small forms."""
NAMED = (("pink", 0), ("rose", 0), ("green", 1), ("sage", 1), ("mint", 1), ("purple", 2), ("lilac", 2), ("lavender", 2),
         ("blue", 3), ("yellow", 4), ("peach", 4), ("orange", 4), ("beige", 4), ("white", 5), ("cream", 5))  # fmt: skip
STEP, LOWER = 0.62, 0.5
PERIOD = 30.0


def build(place: Set) -> None:
    """Sweep and floor, arch, small forms, the podium itself."""
    look = [_lit(place, rgb(tone)) for tone in _look(place)]
    drop = 0.0 if place.path.moves else STEP + LOWER
    _sweep(place, look[0])
    _floor(place, look[0], drop)
    _arch(place, look, drop)
    _forms(place, look, drop)
    if drop:
        rig = place.scene.rig
        half = 1.6 if place.scene.empty else place.path.hero * rig.width / rig.height / 2
        radius = float(np.clip(half * 1.3, 1.7, 5.2))
        place.add(
            Drum(place, 0.0, 10.0, radius + 0.9, -drop, -STEP, mix(look[2], look[1], 0.5), 12.4, PERIOD * 99),
            Drum(place, 0.0, 10.0, radius, -STEP, 0.0, look[2], 12.3, PERIOD * 99),
        )
    place.mirror, place.shadow = (0.0, 0.85) if drop else (0.2, 1.0)
    place.particles.append("dust")


def _look(place: Set) -> tuple[str, str, str, str]:
    for word, number in NAMED:
        if place.scene.says(
            f"{word} background", f"{word} backdrop", f"{word} podium", f"{word} pedestal", f"{word} studio"
        ):
            return LOOKS[number]
    return LOOKS[int(place.dice("look").integers(len(LOOKS)))]


def _lit(place: Set, color: Array) -> Array:
    """A color in the shot's light, deep rather than grey when it is dark."""
    white = place.light.surface(0.6)
    warm = mix(WHITE, white / max(0.2, luma(white)), 0.2 if place.light.name in ("studio", "low_key") else 0.6)
    return np.asarray(np.clip(color * warm, 0, 1) * (1 - 0.62 * min(1.0, place.light.dark)), np.float32)


def _sweep(place: Set, tone: Array) -> None:
    """The wall, with a wide soft light on it."""
    path = place.path
    up = path.horizons()[1] + 0.04 * path.height
    turn = max(abs(camera.yaw) for camera in path.seen(25))
    wide, below, scale = path.width * 1.04 + 2 * path.focal * turn, 0.6 * path.height, 0.3
    rows, columns = int((up + below) * scale), int(wide * scale)
    y = (up - np.arange(rows, dtype=np.float32)[:, None] / scale) / path.height
    x = (np.arange(columns, dtype=np.float32)[None] / scale - wide / 2) / path.height
    hot = np.exp(-(((x - 0.3 * place.light.side) * 0.9) ** 2 + ((y - 0.24) * 1.3) ** 2) * 1.6)[..., None]
    slant = smoothstep(0.1, 0.22, np.abs((x + y * 0.9 * place.light.side + 0.1) % 1.3 - 0.65))[..., None]
    paint = mix(tone * 0.74, mix(tone, WHITE, 0.34 * (1 - place.light.dark)), hot) * (0.965 + 0.035 * slant)
    paint = paint * (0.98 + 0.04 * fractal((rows, columns), (2, 3), 2, place.dice("sweep"))[..., None])
    place.sky = SoftSky(pack(paint), up, 1 / scale)


class Sunk:
    """A floor that lies lower than the subject's feet."""

    depth = 1e6

    def __init__(self, plane: Ground, drop: float) -> None:
        self.plane, self.drop = plane, drop

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw it as from a higher eye."""
        self.plane.draw(frame, replace(camera, y=camera.y + self.drop), t)


def _floor(place: Set, tone: Array, drop: float) -> None:
    size = 256
    paint = np.ones((size, size, 3), np.float32) * mix(tone, WHITE, 0.1 * (1 - place.light.dark)) * 0.96
    paint = paint * (0.985 + 0.03 * tile(size, 8, 3, place.dice("floor")))[..., None]
    place.add(Sunk(Ground(paint, 16, fog_depth=17, power=2.4, blend=True), drop))


def _arch(place: Set, look: list[Array], drop: float) -> None:
    """A thick arch behind the subject and a lower one beside it: front, inner side, and the shadow they throw."""
    depth, wide, tall = 17.0, PERIOD, 12.5
    density = place.density(depth) * 0.75
    side = place.light.side
    aside = 1.6 if place.dice("aside").random() < 0.5 else -1.6
    parts = [_run("front", look[1] * 0.84, look[1] * 1.04, side), _run("inner", look[0] * 0.52, look[0] * 0.78, side)]
    for middle, half, rise in ((wide / 2 + aside * 3.1, 3.4, 5.0), (wide / 2 - aside * 0.4, 4.3, 6.4)):
        parts.append(f'<path d="{_gate(middle, half, rise, tall)}" fill="url(#front)"/>')
        parts.append(f'<path d="{_gate(middle, half - 1.3, rise, tall)}" fill="url(#inner)"/>')
        parts.append(
            f'<path d="{_gate(middle + 0.34 * side, half - 1.46, rise - 0.1, tall)}" fill="{hex_of(look[0] * 0.92)}"/>'
        )
    parts.extend(
        f'<rect x="{x - 0.7}" y="{tall - 7.5 + x * 0.2:.2f}" width="1.4" height="9" rx=".7" fill="url(#front)"/>'
        for x in (2.0, 5.2, wide - 2.6)
    )
    body = svg("".join(parts), wide, tall, (int(wide * density), int(tall * density)))
    shade = np.zeros_like(body)
    shade[..., 3] = blur(np.roll(body[..., 3], int(-0.8 * side * density), 1), 0.45 * density) * 0.2
    place.add(
        Plate(shade, depth + 0.5, -wide / 2, -drop, density, period=PERIOD),
        Plate(blur(body, 1.4 * place.unit), depth, -wide / 2, -drop, density, period=PERIOD),
    )


def _gate(middle: float, half: float, rise: float, tall: float) -> str:
    """An upright opening with a round head, its foot at the lower edge."""
    return f"M{middle - half:.2f} {tall}V{tall - rise:.2f}A{half:.2f} {half:.2f} 0 0 1 {middle + half:.2f} {tall - rise:.2f}V{tall}Z"


def _run(name: str, low: Array, high: Array, side: float) -> str:
    first, last = (low, high) if side > 0 else (high, low)
    return (
        f'<linearGradient id="{name}"><stop stop-color="{hex_of(first)}"/><stop offset="1" stop-color="{hex_of(last)}"/>'
        f"</linearGradient>"
    )


def _forms(place: Set, look: list[Array], drop: float) -> None:
    """Drums of several heights behind the podium, a ball on one of them, a ball on the floor."""
    dice, way = place.dice("forms"), 1 if place.dice("way").random() < 0.5 else -1
    for x, depth, radius, tall, tone in (
        (-5.2, 14.2, 1.5, 2.9, look[3]), (-7.6, 13.6, 1.1, 1.2, look[2]),
        (5.6, 14.4, 1.8, 1.5, mix(look[2], look[3], 0.5)), (8.2, 15.0, 1.2, 3.8, look[1]),
    ):  # fmt: skip
        place.add(Drum(place, x * way, depth, radius, -drop, tall - drop, tone, depth, PERIOD))
    for x, depth, radius, base, tone in ((5.6, 14.4, 0.85, 1.5, look[1]), (-3.5, 13.0, 0.5, 0.0, look[2])):
        density = place.density(depth)
        ball = _ball(tone, place.light.side, max(12, int(2 * radius * density)))
        left = x * way - radius + float(dice.uniform(-0.1, 0.1))
        place.add(Plate(ball, depth - 0.05, left, base - drop, ball.shape[0] / 2 / radius, period=PERIOD))


def _ball(tone: Array, side: float, size: int) -> Array:
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j].astype(np.float32)
    away = np.sqrt(x * x + y * y)
    up = np.sqrt(np.clip(1 - away**2, 0, 1))
    lit = np.clip(0.5 * side * x - 0.6 * y + 0.62 * up, -0.25, 1)
    paint = tone * (0.62 + 0.5 * lit[..., None]) + 0.16 * np.clip(lit, 0, 1)[..., None] ** 14
    return pack(paint, smoothstep(1.0, 1.0 - 3.0 / size, away))


class Drum:
    """An upright cylinder in true perspective, shaded round; drawn anew for every camera."""

    def __init__(
        self,
        place: Set,
        x: float,
        z: float,
        radius: float,
        low: float,
        high: float,
        tone: Array,
        depth: float,
        period: float,
    ) -> None:
        self.x, self.z, self.radius, self.low, self.high, self.depth = x, z, radius, low, high, depth
        self.period, self.tone, self.side = period, np.asarray(tone), place.light.side

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Draw every repeat in the picture."""
        if self.z - self.radius - camera.z < 0.7:
            return
        reach = (self.z - camera.z) * (camera.width / 2 / camera.focal + abs(camera.yaw)) + self.radius
        middle = camera.x + camera.yaw * (self.z - camera.z)
        for k in range(
            math.ceil((camera.x - reach - self.x) / self.period),
            math.floor((middle + reach - self.x) / self.period) + 1,
        ):
            self._one(frame, camera, self.x + k * self.period)

    def _one(self, frame: Array, camera: Camera, x: float) -> None:
        """Fill the shadow on what it stands on, the side in upright strips, the top with its lit rim."""
        turn = np.linspace(0, 2 * math.pi, 73)
        around = [(x + self.radius * math.sin(a), self.z - self.radius * math.cos(a)) for a in turn]
        foot = np.array([camera.project(px, self.low, pz) for px, pz in around])
        head = np.array([camera.project(px, self.high, pz) for px, pz in around])
        self._shadow(frame, foot)
        self._side(frame, turn, foot, head)
        if camera.y > self.high:
            _fill(frame, head[:-1], mix(self.tone, WHITE, 0.2) * np.float32(1.04))
            inner = head[:-1] + (head.mean(0) - head[:-1]) * 0.02
            _fill(frame, inner, mix(self.tone, WHITE, 0.1) * np.float32(1.0))

    def _side(self, frame: Array, turn: Array, foot: Array, head: Array) -> None:
        """Shade the wall by where each column of it looks."""
        start = int(np.argmin(foot[:-1, 0]))
        order = np.roll(np.arange(len(turn) - 1), -start)
        front = order[: int(np.argmax(foot[order, 0])) + 1]  # from its left edge round the front to its right
        edge = np.concatenate([foot[front], head[front][::-1]])
        x0, y0 = (int(v) for v in np.maximum(np.floor(edge.min(0)) - 1, 0))
        x1, y1 = (int(v) for v in np.minimum(np.ceil(edge.max(0)) + 1, frame.shape[1::-1]))
        if x1 <= x0 or y1 <= y0:
            return
        mask = np.zeros((y1 - y0, x1 - x0), np.uint8)
        shape = (np.clip(edge - (x0, y0), -4000, 4000) * 16).round().astype(np.int32)
        cv2.fillPoly(mask, [shape], 255, cv2.LINE_AA, 4)
        lit = 0.78 + 0.2 * self.side * np.sin(turn[front]) + 0.12 * np.cos(turn[front])
        across = np.interp(np.arange(x0, x1) + 0.5, foot[front, 0], lit)
        run = np.empty((1, x1 - x0, 4), np.uint8)
        run[0, :, :3] = np.clip(across[:, None] * self.tone[::-1], 0, 1) * 255 + 0.5
        run[..., 3] = 255
        sheet = cv2.resize(run, (x1 - x0, y1 - y0), interpolation=cv2.INTER_NEAREST)
        over(frame[y0:y1, x0:x1], cv2.multiply(sheet, cv2.merge((mask, mask, mask, mask)), scale=1 / 255))

    def _shadow(self, frame: Array, foot: Array) -> None:
        """A soft dark round the foot, longer on the side away from the light."""
        low, high = foot.min(0), foot.max(0)
        grow = (high - low) * (0.22, 0.35) + 6
        x0, y0 = (int(v) for v in np.maximum(low - grow, 0))
        x1, y1 = (int(v) for v in np.minimum(high + grow, frame.shape[1::-1]))
        if x1 - x0 < 8 or y1 - y0 < 8:
            return
        small = np.zeros(((y1 - y0) // 4 + 1, (x1 - x0) // 4 + 1), np.uint8)
        spot = (foot - (x0, y0) - ((high[0] - low[0]) * 0.07 * self.side, 0)) / 4
        cv2.fillPoly(small, [np.round(spot * 8).astype(np.int32)], 105, cv2.LINE_AA, 3)
        small = cv2.GaussianBlur(small, (0, 0), max(1.0, grow[1] / 9))
        keep = cv2.bitwise_not(cv2.resize(small, (x1 - x0, y1 - y0), interpolation=cv2.INTER_LINEAR))
        area = frame[y0:y1, x0:x1]
        whole = np.full_like(keep, 255)
        cv2.multiply(area, cv2.merge((keep, keep, keep, whole)), dst=area, scale=1 / 255)


def _fill(frame: Array, points: Array, tone: Array) -> None:
    color = [float(v) for v in np.clip(tone[::-1], 0, 1) * 255]
    shape = (np.clip(points, -4000, 4000) * 16).round().astype(np.int32)
    cv2.fillConvexPoly(frame, shape, [*color, 255.0], cv2.LINE_AA, 4)


SETTING = Setting(
    "podium", "podium", build, Rest(height=2.5, crane=1.4, horizon=0.46, drone=2.4, travel=0.3, orbit=0.46), "studio"
)
