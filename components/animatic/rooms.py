"""Rooms: panels drawn in metres and hung at true distances, floor, ceiling, and light that falls through windows.

A room has the scale of its subject. A cup stands on a table with the far wall a hundred units away and far out of
focus; a person stands on the floor six metres before the same wall.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from components.animatic.camera import SUBJECT_DEPTH, Camera
from components.animatic.color import Array, hex_of, luma, mix, rgb
from components.animatic.layers import Ground, Plate
from components.animatic.lighting import Light
from components.animatic.picture import blur, haze, svg
from components.animatic.settings.base import Set
from components.animatic.sky import SoftSky, bake_sky

TABLE = 0.75
"""Metres from the floor to the top of a table."""
EDGE = 14.6
"""Stage depth at which a table ends."""
WARM = "#ffd7a0"
SMALL = 0.07
"""Square metres below which a box is of one tone: nobody sees it turn."""


def lamplit(light: Light) -> Array:
    """What white looks like indoors: daylight from the windows, and lamps the more the darker it is outside."""
    day = light.surface(0.62) + 0.04
    lamps = mix(rgb("#ffe0b8") * 0.62, day, 0.45 if light.name == "neon" else 0.15)
    return np.asarray(np.clip(mix(day, lamps, 0.2 + 0.62 * light.dark), 0, 1.1), np.float32)


class Panel:
    """A flat part of a room while it is drawn: shapes in metres, y upward from the floor, lamps, holes to look out."""

    def __init__(self, white: Array, side: float, dice: np.random.Generator, wide: float, tall: float) -> None:
        self.white, self.side, self.dice, self.wide, self.tall = white, side, dice, wide, tall
        self.parts: list[str] = []
        self.lamps: list[tuple[float, float, float, str]] = []
        self.gaps: list[tuple[float, float, float, float]] = []
        self.wall = ""
        self.runs: dict[str, str] = {}

    def ink(self, color: str, bright: float = 1.0) -> str:
        """A color under the room's light."""
        return hex_of(np.clip(rgb(color) * self.white * np.float32(bright), 0, 1))

    def pick(self, *colors: str) -> str:
        """One of these."""
        return colors[int(self.dice.integers(len(colors)))]

    def fill(self, color: str, bright: float = 1.0, down: bool = False) -> str:
        """A gradient over a shape, brighter on the light's side or toward its top."""
        low, high = self.ink(color, bright * 0.8), self.ink(color, bright * 1.12)
        name = f"{'d' if down else 's'}{low[1:]}{high[1:]}{'r' if self.side > 0 else 'l'}"
        ends = 'x2="0" y2="1"' if down else ""  # y points up here, so the second stop is the top
        first, last = (high, low) if not down and self.side < 0 else (low, high)
        self.runs[name] = (
            f'<linearGradient id="{name}" {ends}><stop stop-color="{first}"/>'
            f'<stop offset="1" stop-color="{last}"/></linearGradient>'
        )
        return f"url(#{name})"

    def box(
        self, x: float, y: float, wide: float, tall: float, color: str, *, r: float = 0.0, bright: float = 1.0,
        down: bool = False, o: float = 1.0,
    ) -> None:  # fmt: skip
        """A lit box whose lower left is (x, y)."""
        fill = self.fill(color, bright, down) if wide * tall > SMALL else self.ink(color, bright * 0.96)
        self.parts.append(
            f'<rect x="{x:.3f}" y="{y:.3f}" width="{wide:.3f}" height="{tall:.3f}" rx="{r}" fill="{fill}"'
            f' opacity="{o}"/>'
        )

    def oval(self, x: float, y: float, rx: float, ry: float, color: str, bright: float = 1.0, o: float = 1.0) -> None:
        """A lit oval around (x, y)."""
        fill = self.fill(color, bright, down=True)
        self.parts.append(
            f'<ellipse cx="{x:.3f}" cy="{y:.3f}" rx="{rx:.3f}" ry="{ry:.3f}" fill="{fill}" opacity="{o}"/>'
        )

    def shape(self, path: str, color: str, bright: float = 1.0, o: float = 1.0) -> None:
        """A lit path."""
        self.parts.append(f'<path d="{path}" fill="{self.fill(color, bright)}" opacity="{o}"/>')

    def line(self, path: str, color: str, thick: float, bright: float = 1.0) -> None:
        """A stroke."""
        self.parts.append(
            f'<path d="{path}" fill="none" stroke="{self.ink(color, bright)}" stroke-width="{thick}"'
            ' stroke-linecap="round" stroke-linejoin="round"/>'
        )

    def glow(self, x: float, y: float, rx: float, ry: float, color: str = WARM, o: float = 0.5) -> None:
        """A soft pool of light on what is drawn so far."""
        name = f"p{color[1:]}{round(o * 100)}"
        self.parts.append(
            f'<radialGradient id="{name}"><stop stop-color="{color}" stop-opacity="{o}"/><stop offset=".5" '
            f'stop-color="{color}" stop-opacity="{o * 0.35}"/><stop offset="1" stop-color="{color}" stop-opacity="0"/>'
            f'</radialGradient><ellipse cx="{x:.3f}" cy="{y:.3f}" rx="{rx}" ry="{ry}" fill="url(#{name})"/>'
        )

    def shadow(self, x: float, wide: float, y: float = 0.0, o: float = 0.5) -> None:
        """The dark under something that stands from x to x + wide."""
        self.parts.append(
            f'<radialGradient id="u{round(o * 100)}"><stop stop-opacity="{o}"/><stop offset="1" stop-opacity="0"/>'
            f'</radialGradient><ellipse cx="{x + wide / 2:.3f}" cy="{y}" rx="{wide * 0.6:.3f}"'
            f' ry="{0.05 + wide * 0.03:.3f}"'
            f' fill="url(#u{round(o * 100)})"/>'
        )

    def bricks(
        self, x: float, y: float, wide: float, tall: float, color: str, size: tuple[float, float] = (0.5, 0.127)
    ) -> None:
        """Courses of bricks of many tones, around the holes."""
        for row in range(int(tall / size[1])):
            for k in range(int(wide / size[0])):
                left, low = x + (k + 0.5 * (row % 2)) * size[0], y + row * size[1]
                if left + size[0] <= x + wide and not any(
                    a - size[0] < left < a + w and b - size[1] < low < b + h for a, b, w, h in self.gaps
                ):
                    self.box(
                        left, low, size[0] * 0.96, size[1] * 0.87, color, bright=0.74 + 0.4 * float(self.dice.random())
                    )

    def lamp(self, x: float, y: float, radius: float, color: str = WARM) -> None:
        """A source of light, added as light."""
        self.lamps.append((x, y, radius, color))

    def hole(self, x: float, y: float, wide: float, tall: float) -> None:
        """A way through the wall, to what is behind."""
        if (x, y, wide, tall) not in self.gaps:
            self.gaps.append((x, y, wide, tall))

    def markup(self, skirt: float) -> str:
        """All shapes as SVG with the floor at y = 0, pointing down again."""
        body = "".join((*self.runs.values(), *self.parts))
        if self.wall:
            over = 0.05
            whole = f"M{-over} {-skirt}H{self.wide + over}V{self.tall + over}H{-over}Z"
            holes = "".join(f"M{x} {y}h{w}v{h}h{-w}Z" for x, y, w, h in self.gaps)
            body = f'<path d="{whole}{holes}" fill="{self.wall}" fill-rule="evenodd"/>{body}'
        return f'<g transform="scale(1 -1)">{body}</g>'


class Room:
    """The frame of a room: its scale, its light, what it stands on, and how panels are hung in it."""

    def __init__(self, place: Set, tall: float = 3.0) -> None:
        scene, path = place.scene, place.path
        self.place, self.light, self.tall = place, place.light, tall
        self.table = not scene.empty and (scene.rig.on == "table" or scene.rig.name == "card")
        metre = 2.5 if scene.empty or scene.rig.name == "card" else path.metre
        self.metre = float(np.clip(metre, 1.7, 7.5)) if not self.table else float(np.clip(metre, 16, 60))
        self.base = -TABLE * self.metre if self.table else 0.0
        self.focus = 11.0 if self.table else 3.2
        self.white = lamplit(place.light)
        self.air = np.clip(mix(place.light.fog, self.white, 0.4 + 0.4 * place.light.dark), 0, 1)
        self.night = place.light.dark > 0.4

    def depth(self, away: float) -> float:
        """Stage depth of something so many metres behind the subject (negative: before it)."""
        return SUBJECT_DEPTH + away * self.metre

    def middle(self, wide: float, tall: float) -> float:
        """Which metre of the walls lies behind the subject: a tall picture sees less of them than a wide one."""
        return wide if self.place.path.width >= self.place.path.height else tall

    def panel(self, wide: float, tall: float, name: str) -> Panel:
        """A sheet to draw on."""
        return Panel(self.white, self.light.side, self.place.dice(name), wide, tall)

    def hang(
        self, panel: Panel, away: float, *, skirt: float = 0.15, air: float = 0.0, sharp: float = 1.0,
        once: float | None = None, middle: float | None = None,
    ) -> None:  # fmt: skip
        """Put a panel on the stage, repeated sideways for ever, or ``once`` with its middle at that metre.

        ``middle`` says which metre of a repeated panel lies behind the subject; without it the dice do.
        """
        place, depth = self.place, self.depth(away)
        soft = self.focus * abs(1 - SUBJECT_DEPTH / depth) * place.unit * sharp
        wide, tall = panel.wide * self.metre, (panel.tall + skirt) * self.metre
        density = min(place.density(depth), 1800 * place.unit / wide)
        if soft > 1.1:  # what is out of focus needs fewer pixels
            density, soft = density * max(0.3, 1.1 / soft), soft * max(0.3, 1.1 / soft)
        columns = max(8, round(wide * density))
        density = columns / wide
        rows = max(4, math.ceil(tall * density))
        high = rows / density / self.metre
        texture = svg(panel.markup(skirt), panel.wide, high, (columns, rows), 0.0, skirt - high)
        if air:
            texture = haze(texture, self.air, air)
        pad = int(soft * 3) + 1
        if once is None:
            texture = np.concatenate([texture[:, -pad:], texture, texture[:, :pad]], 1)
        else:
            texture = cv2.copyMakeBorder(texture, 0, 0, pad, pad, cv2.BORDER_CONSTANT)
        texture = blur(np.ascontiguousarray(texture), soft)
        texture = self._lit(texture, panel, density * self.metre, pad, soft)
        start = panel.wide * float(place.dice("hang").random()) if middle is None else middle
        left = -start * self.metre if once is None else (once - panel.wide / 2) * self.metre
        period = wide if once is None else None
        if once is None:
            texture = np.ascontiguousarray(texture[:, pad:-pad])
        else:
            left -= pad / density
        place.add(Plate(texture, depth, left, self.base - skirt * self.metre, density, period=period))

    def beside(self, panel: Panel, depth: float, tall: float, gap: float = 2.5, each: float = 0.22) -> None:
        """Furniture by the lens, dark and soft, the middle left free; none where a tracked subject would pass it."""
        place = self.place
        rows = max(24, int(220 * place.unit))
        item = svg(
            panel.markup(0.0), panel.wide, panel.tall, (int(rows * panel.wide / panel.tall), rows), 0.0, -panel.tall
        )
        place.close([item], tall, each, gap, tall * 0.42, depth=depth, focus=11)

    def _lit(self, texture: Array, panel: Panel, metre: float, pad: int, soft: float) -> Array:
        """Add the lamps: discs as wide as they are out of focus, and the air around them."""
        if not panel.lamps:
            return texture
        share = 0.5 if texture.shape[0] * texture.shape[1] > 300_000 else 1.0  # light is soft: half the size will do
        rows, columns = (max(1, round(side * share)) for side in texture.shape[:2])
        glow = np.zeros((rows, columns, 3), np.float32)
        halo = np.zeros_like(glow)
        metre, soft = metre * share, soft * share
        wide = columns - 2 * pad * share
        for x, y, radius, color in panel.lamps:
            true, seen = radius * metre, max(radius * metre, 1.9 * soft if self.table else 0.0, share)
            tone = rgb(color)[::-1]
            for shift in (0, -wide, wide):
                at = (round((x * metre + pad * share + shift) * 8), round((rows - (y + 0.15) * metre) * 8))
                ink = [float(v) for v in tone * min(1.0, (true / seen) ** 0.6 + 0.1)]
                cv2.circle(glow, at, round(seen * 8), ink, -1, cv2.LINE_AA, 3)
                cv2.circle(halo, at, round(max(seen, true * 1.6) * 8), [float(v) for v in tone], -1, cv2.LINE_AA, 3)
        strength = 0.9 if self.night else 0.6
        near = blur(halo, max(1.5 * share, 0.22 * metre)) * 0.75 + blur(halo, max(3.0 * share, 0.7 * metre)) * 1.3
        added = cv2.GaussianBlur(glow, (0, 0), max(0.6 * share, 0.3 * soft)) * 0.9 + near * strength
        added = (np.clip(added, 0, 1) * 255).astype(np.uint8)
        if share < 1:
            added = cv2.resize(added, texture.shape[1::-1], interpolation=cv2.INTER_LINEAR)
        texture[..., :3] = cv2.add(np.ascontiguousarray(texture[..., :3]), added)
        return texture

    def outlook(self, color: str | None = None, away: float = 16.0) -> None:
        """What is seen through the windows: the sky of the hour, and something soft and green or lit before it."""
        place = self.place
        place.outside = self.depth(away)
        sky = bake_sky(place.path, place.light)
        place.sky = SoftSky(blur(sky.texture, self.focus * 0.5 * place.unit), sky.up, sky.scale)
        dice, night = place.dice("outlook"), self.night
        panel = Panel(np.clip(self.light.surface(0.7), 0, 1), self.light.side, dice, 40, 9)
        tint = color or ("#7f9a68" if not night else "#2c3a52")
        for _ in range(70):
            x, top = float(dice.uniform(0, 40)), float(dice.uniform(0.4, 3.4)) * (0.4 + 0.6 * float(dice.random()))
            panel.oval(x, top * 0.5, float(dice.uniform(0.7, 1.6)), top, tint, float(dice.uniform(0.6, 1.25)), 0.85)
        if night:
            for _ in range(40):
                tone = panel.pick("#ffd08a", "#ffb060", "#9ad0ff", "#ff8fb0")
                panel.lamp(float(dice.uniform(0, 40)), float(dice.uniform(0.2, 3.4)), 0.05, tone)
        self.hang(panel, away, skirt=2.0, air=0.4 if not night else 0.2, sharp=2.2)

    def floor(
        self, paint: Array, size: float, away: float, *, mirror: float = 0.12, table: Array | None = None
    ) -> None:
        """A floor up to the wall; or, for what stands on one, a table's top with the room behind it."""
        place = self.place
        if self.table:
            top = paint if table is None else table
            place.add(Ground(top * (self.light.surface(0.62) * 0.5 + self.white * 0.5), 9, until=EDGE, depth=12.2))
            place.add(Below(Ground(paint * self.white * 0.8, size * self.metre), -self.base, self.depth(away)))
            place.mirror = 0.16
        else:
            tone = np.clip(mix(self.light.fog, self.white * 0.8, 0.5 + 0.4 * self.light.dark), 0, 1)
            until = self.depth(away)
            place.add(Ground(paint * self.white * 0.95, size * self.metre, fog=tone, fog_depth=until * 2.6, until=until,
                             depth=until + 0.02))  # fmt: skip
            place.mirror = mirror

    def ceiling(self, paint: Array, size: float, away: float) -> None:
        """A ceiling, where it can be seen at all."""
        place = self.place
        rise, until = self.tall * self.metre + self.base, self.depth(away)
        if any(c.horizon > c.focal * (rise - c.y) / (until - c.z) for c in map(place.path.camera, place.path.times(9))):
            place.add(Ceiling(paint, size * self.metre, rise, until))

    def boards(self, bright: float) -> Array:
        """A plain ceiling of wide boards that run away from the viewer."""
        x = np.arange(128)[None, :, None] / 128
        seams = 1 - 0.16 * (x * 3 % 1 < 0.035) - 0.05 * (x * 3 % 2 > 1)
        return np.asarray(np.ones((128, 128, 3), np.float32) * self.white * bright * seams, np.float32)

    def sunlight(self, period: float, spans: Sequence[tuple[float, float]], away: float, reach: float = 3.4) -> None:
        """Panes of sun on the floor: from each span of metres along the wall, slanting toward the viewer."""
        light = self.light
        if self.table or light.dark > 0.3 or light.key_strength < 0.5:
            return
        slant = -light.side * (0.5 + 0.7 * (1 - light.elevation)) * reach
        panes = []
        for start, end in spans:
            panes.append(
                [(start, away - 0.7), (end, away - 0.7), (end + slant, away - reach), (start + slant, away - reach)]
            )
        corners = [[(x * self.metre, self.depth(z)) for x, z in pane] for pane in panes]
        self.place.add(Pools(corners, light.key * 0.34, period * self.metre, self.depth(away) + 0.01))


class Below:
    """The floor beyond a table, seen over its edge from above."""

    def __init__(self, plane: Ground, drop: float, until: float) -> None:
        self.plane, self.drop, self.depth = plane, drop, until + 0.02
        self.plane.until = until

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw as much of it as the table leaves to be seen."""
        edge = math.ceil(camera.project(0.0, 0.0, EDGE)[1]) + 1
        if edge > 2:
            self.plane.draw(frame[:edge], replace(camera, y=camera.y + self.drop), t)


class Ceiling:
    """A tiled plane overhead, up to a wall: a ground seen in a mirror."""

    def __init__(self, tile: Array, size: float, height: float, until: float) -> None:
        self.height, self.until, self.depth = height, until, until + 0.03
        self.plane = Ground(tile, size, until=until)

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Draw the plane upside down and turn it over."""
        rise = self.height - camera.y
        if rise < 0.3:
            return
        edge = camera.horizon - camera.focal * rise / max(1.0, self.until - camera.z)
        rows = min(frame.shape[0], math.floor(min(edge, camera.horizon - 1)))
        if rows < 2:
            return
        sheet = np.zeros_like(frame)
        self.plane.draw(sheet, replace(camera, y=rise, pitch=-camera.pitch), t)
        frame[:rows] = sheet[::-1][:rows]


class Pools:
    """Soft light on the floor: polygons of (x, depth), repeated sideways, added at a quarter of the size."""

    depth = 9e5

    def __init__(
        self, panes: Sequence[Sequence[tuple[float, float]]], color: Array, period: float | None, depth: float = 9e5,
        pulse: Callable[[float], float] | None = None,
    ) -> None:  # fmt: skip
        self.panes, self.period, self.pulse = [np.array(pane) for pane in panes], period, pulse
        self.color, self.depth = [float(v) for v in np.clip(color[::-1], 0, 1) * 255], depth
        self.bright = luma(np.asarray(color))

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Project, fill, soften, add."""
        line = max(0, math.ceil(camera.horizon))
        rows, width = frame.shape[0] - line, frame.shape[1]
        if rows < 8:
            return
        sheet = np.zeros((max(2, rows // 4), max(2, width // 4)), np.uint8)
        for pane in self.panes:
            for shift in self._shifts(pane, camera):
                away = np.maximum(pane[:, 1] - camera.z, 0.6)
                k = camera.focal / away
                x = camera.width / 2 + k * (pane[:, 0] + shift - camera.x) - camera.focal * camera.yaw
                y = camera.focal * camera.y / away + camera.horizon - line
                points = np.clip(np.stack([x, y], 1) / 4, -4000, 4000)
                cv2.fillConvexPoly(sheet, (points * 16).round().astype(np.int32), 255, cv2.LINE_AA, 4)
        if not sheet.any():
            return
        sheet = cv2.blur(sheet, (5, 3))
        sheet = cv2.resize(sheet, (width, rows), interpolation=cv2.INTER_LINEAR)
        gain = self.pulse(t) if self.pulse else 1.0
        light = cv2.merge(
            [cv2.convertScaleAbs(sheet, alpha=c * gain / 255) for c in self.color] + [np.zeros_like(sheet)]
        )
        cv2.add(frame[line:], light, dst=frame[line:])

    def _shifts(self, pane: Array, camera: Camera) -> list[float]:
        if self.period is None:
            return [0.0]
        far = float(pane[:, 1].max()) - camera.z
        half, middle = far * camera.width / 2 / camera.focal, camera.x + far * camera.yaw
        first = math.floor((middle - half - pane[:, 0].max()) / self.period)
        last = math.ceil((middle + half - pane[:, 0].min()) / self.period)
        return [k * self.period for k in range(first, min(last, first + 40) + 1)]
