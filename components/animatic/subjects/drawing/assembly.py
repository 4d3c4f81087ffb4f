"""Things put together from turned bodies, plates, rods and balls, seen from any side: far parts are painted first.

Lengths are centimetres, x to the right, y up, z toward the viewer; a Frame places a part in the round.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from components.animatic.subjects.drawing.frames import LIGHT, Frame, Profile, slabbed, tone
from components.animatic.subjects.drawing.loft import Eye, Grid, lacquer, normals, satin, skin, toned
from components.animatic.subjects.drawing.rounded import limb
from components.animatic.subjects.drawing.solid import Spot3, View, hull
from components.animatic.subjects.drawing.svg import (
    Point,
    Stop,
    ellipse,
    fade,
    group,
    light,
    n,
    path,
    polygon,
    shade,
    spot,
)
from components.animatic.subjects.drawing.turning import across, band
from components.animatic.subjects.drawing.walls import stops, walls

FINE = 20
"""How much larger a skin is drawn and then shrunk: its outlines are written to a millimetre."""


class Assembly:
    """Collects the parts of a thing, and stands what it became on y = 0."""

    def __init__(self, name: str, turn: float, above: float = 0.18) -> None:
        self.view = View(turn, above)
        self._name, self._low = name, -math.inf
        self._defs: dict[str, str] = {}
        self._fills: dict[str, str] = {}
        self._parts: list[tuple[float, str]] = []
        self._lamps: list[str] = []
        self._skins = 0

    @property
    def low(self) -> float:
        """How far down in the picture it reaches so far."""
        return self._low

    def done(self, lift: float | None = None) -> str:
        """Give the drawing; it is lifted until its lowest part touches the ground, unless told how far."""
        parts = "".join(art for _, art in sorted(self._parts, key=lambda part: part[0]))
        return f"<defs>{''.join(self._defs.values())}</defs>" + group(
            parts, f'transform="translate(0 {n(-self._low if lift is None else -lift)})"'
        )

    def lamp(self, markup: str, at: Spot3 = (0.0, 0.0, 0.0), over: float = 0.0) -> None:
        """Add a drawing that sends out light of its own."""
        self._lamps.append(markup)
        self.art(markup, at, over)

    def shining(self) -> str:
        """Give what sends out light alone, where it is in the drawing."""
        lamps = group("".join(self._lamps), f'opacity="0.6" transform="translate(0 {n(-self._low)})"')
        return f"<defs>{''.join(self._defs.values())}</defs>" + lamps

    def define(self, key: str, markup: str) -> str:
        """Keep a definition under an id of one's own, and give the fill that names it."""
        self._defs[key] = markup
        return f"url(#{key})"

    def sweep(self, stops: Sequence[Stop], way: Point = (1, 0)) -> str:
        """A gradient across the bounds of whatever it fills."""
        return self._shared(
            f'<linearGradient id="%s" x1="{n(max(0, -way[0]))}" y1="{n(max(0, -way[1]))}" x2="{n(max(0, way[0]))}" '
            f'y2="{n(max(0, way[1]))}">{_stops(stops)}</linearGradient>'
        )

    def bulge(self, color: str, depth: float = 0.5, shine: float = 0.35) -> str:
        """The fill of a ball lit from the upper left."""
        stops = [(0, light(color, shine)), (0.3, light(color, shine * 0.25)), (0.62, shade(color, depth * 0.28)),
                 (0.9, shade(color, depth)), (1, shade(color, depth * 0.82))]  # fmt: skip
        return self.ball_fill(stops, (0.36, 0.3), 0.72)

    def ball_fill(self, stops: Sequence[Stop], center: Point = (0.42, 0.36), radius: float = 0.62) -> str:
        """A gradient from near the middle of whatever it fills."""
        place = f'cx="{n(center[0])}" cy="{n(center[1])}" r="{n(radius)}"'
        return self._shared(f'<radialGradient id="%s" {place}>{_stops(stops)}</radialGradient>')

    def soft(self, center: Point, rx: float, ry: float, opacity: float, color: str = "#000000", tilt: float = 0) -> str:
        """A soft-edged spot, for art."""
        key = f"{self._name}-soft{color[1:]}"
        self._defs.setdefault(key, fade(key, color))
        return spot(key, center, rx, ry, opacity, tilt)

    def _shared(self, form: str) -> str:
        """Give the same fill for the same gradient."""
        if form not in self._fills:
            key = f"{self._name}-{len(self._fills)}"
            self._fills[form] = self.define(key, form % key)
        return self._fills[form]

    def art(self, markup: str, at: Spot3 = (0.0, 0.0, 0.0), over: float = 0.0) -> None:
        """Add a drawing in the picture's own coordinates, as deep as a place."""
        self._parts.append((self.view.toward(at)[2] + over, markup))

    def lay(self, frame: Frame, markup: str, over: float = 0.05) -> None:
        """Add flat art on a frame's plane, x along u and y against v, where its front is seen."""
        if self.view.toward(frame.w)[2] > 0.02:
            down = tuple(-k for k in frame.v)
            self.art(group(markup, self.view.plane(frame.at, frame.u, (down[0], down[1], down[2]))), frame.at, over)

    def glow(self, normal: Spot3) -> float:
        """How bright a surface is that looks this way."""
        return 0.66 + 0.5 * max(-0.3, sum(a * b for a, b in zip(self.view.toward(normal), LIGHT, strict=True)))

    def reach(self, at: Spot3) -> Point:
        """Where a place lies in the picture; the thing will stand at least this low."""
        x, y = self.view.at(*at)
        self._low = max(self._low, y)
        return x, y

    def ball(self, at: Spot3, radius: float, color: str, over: float = 0.0, shine: float = 0.35) -> None:
        """Add a ball."""
        self.egg(Frame(at), (radius, radius, radius), color, over, shine)

    def egg(
        self, frame: Frame, radii: Spot3, color: str, over: float = 0.0, shine: float = 0.35, fill: str = ""
    ) -> None:
        """Add an ellipsoid with these radii along the frame's directions."""
        a = b = c = 0.0
        for way, radius in zip((frame.u, frame.v, frame.w), radii, strict=True):
            x, y, _ = self.view.toward(way)
            a, b, c = a + (x * radius) ** 2, b - x * y * radius**2, c + (y * radius) ** 2
        middle, gap = (a + c) / 2, math.hypot((a - c) / 2, b)
        tilt = 0.5 * math.atan2(2 * b, a - c)
        x, y = self.view.at(*frame.at)
        self._low = max(self._low, y + math.sqrt(c))
        big, small = math.sqrt(middle + gap), math.sqrt(max(1e-6, middle - gap))
        if abs(tilt) > math.pi / 4:
            tilt, big, small = tilt - math.copysign(math.pi / 2, tilt), small, big
        turn = f'transform="rotate({n(math.degrees(tilt))} {n(x)} {n(y)})"'
        self.art(ellipse((x, y), big, small, fill or self.bulge(color, shine=shine), turn), frame.at, over)

    def rod(
        self, places: Sequence[Spot3], radius: float | Sequence[float], color: str, over: float = 0.0,
        depth: float = 0.4, shine: float = 0.25
    ) -> None:  # fmt: skip
        """Add a bent rod through places, as thick as one radius or one for each place."""
        widths = [radius] * len(places) if isinstance(radius, float | int) else radius
        joints = [(*self.view.at(*at), half) for at, half in zip(places, widths, strict=True)]
        self._low = max(self._low, *(y + half * 0.95 for _, y, half in joints))
        middle = places[len(places) // 2]
        self.art(limb(joints, color, depth, shine, shells=5), middle, over)

    def turned(
        self, frame: Frame, profile: Profile, color: str, finish: str = "satin", *, gloss: float = 0.0,
        over: float = 0.0, deep: float = 1.0
    ) -> None:  # fmt: skip
        """Add a body turned about v; an upright one may be oval, `deep` times as deep as wide."""
        if deep != 1:
            c, s = self.view.toward(frame.u)[0], self.view.toward(frame.w)[0]
            wide, far = math.hypot(c, deep * s), math.hypot(deep * c, s)
            profile = [(r * wide, h) for r, h in profile]
        else:
            wide = far = 1.0
        right, up, near = self.view.toward(frame.v)
        long, flat = max(1e-3, math.hypot(right, up)), abs(near) * far / wide
        phi = math.atan2(right, up) if long > 0.01 else 0.0
        side = 1 if 0.5 * math.cos(phi) + 0.8 * math.sin(phi) > -0.05 else -1
        ordered = list(profile) if near >= 0 else list(profile)[::-1]
        ends = [self.glow((-frame.v[0], -frame.v[1], -frame.v[2])), self.glow(frame.v)]
        shapes = []
        for (r0, h0), (r1, h1) in pairwise(ordered):
            lean = (r0 - r1) / (math.hypot(r1 - r0, h1 - h0) or 1.0)
            lean = round((lean if near >= 0 else -lean) * 12) / 12
            fill = self.sweep(across(color, finish, lean, ends[lean >= 0]))
            shapes.append(path(band(r0, -h0 * long, r1, -h1 * long, flat), fill))
        if gloss:
            shapes.append(self._streak(ordered, long, flat, near, gloss))
        x, y = self.view.at(*frame.at)
        for r, h in profile:
            low = self.view.at(*frame.point(0, h))[1] + r * math.sqrt(max(0.0, 1 - up * up)) * far / wide
            self._low = max(self._low, low)
        turn = f'transform="translate({n(x)} {n(y)}) rotate({n(math.degrees(phi))}) scale({side} 1)"'
        middle = (min(h for _, h in profile) + max(h for _, h in profile)) / 2
        self.art(group("".join(shapes), turn), frame.point(0, middle), over)

    def _streak(self, profile: Profile, long: float, flat: float, near: float, opacity: float) -> str:
        """Windows mirrored down the lit side."""
        front = math.copysign(flat, near)
        shapes = ""
        for a, b, strength in ((-0.78, -0.56, 1.0), (-0.49, -0.44, 0.5), (0.80, 0.86, 0.6)):
            sides = [
                [(k * r, -h * long + front * r * math.sqrt(1 - k * k)) for r, h in profile if r > 0.02] for k in (a, b)
            ]
            white = self.sweep([(0, "#ffffff", 0.9), (1, "#ffffff", 0.25)], (0, 1))
            shapes += path(polygon([*sides[0], *reversed(sides[1])]), white, f'opacity="{n(opacity * strength)}"')
        return shapes

    def glass(
        self, frame: Frame, profile: Profile, color: str = "#e8eef0", body: float = 0.16, over: float = 0.0
    ) -> None:
        """Add a clear wall turned about an upright v; what it holds is added before."""
        flat = math.sin(self.view.above)
        squeeze = math.cos(self.view.above)
        (r0, h0), (r1, h1) = profile[0], profile[-1]
        sides = [(r, -h * squeeze) for r, h in profile]
        foot = f"A{n(r0)} {n(r0 * flat)} 0 0 1 {n(-r0)} {n(-h0 * squeeze)}"
        right = "".join(f"L{n(x)} {n(y)}" for x, y in reversed(sides))
        left = "".join(f"L{n(-x)} {n(y)}" for x, y in sides)
        head = f"A{n(r1)} {n(r1 * flat)} 0 0 1 {n(r1)} {n(-h1 * squeeze)}Z"
        shape = f"M{n(r1)} {n(-h1 * squeeze)}" + right + foot + left + head
        fill = self.sweep([
            (0, shade(color, 0.55), body + 0.45), (0.05, light(color, 0.5), body + 0.35), (0.16, color, body),
            (0.5, color, body * 0.7), (0.84, shade(color, 0.2), body), (0.94, light(color, 0.5), body + 0.3),
            (1, shade(color, 0.6), body + 0.4),
        ])  # fmt: skip
        edge = f'stroke="#ffffff" stroke-opacity="0.7" stroke-width="{n(max(0.05, r1 * 0.03))}"'
        rim = ellipse((0, -h1 * squeeze), r1, r1 * flat, "none", edge)
        x, y = self.view.at(*frame.at)
        self._low = max(self._low, y - h0 * squeeze + r0 * flat)
        streak = self._streak(profile, squeeze, flat, 1.0, 0.6)
        self.art(
            group(path(shape, fill) + streak + rim, f'transform="translate({n(x)} {n(y)})"'),
            frame.point(0, (h0 + h1) / 2),
            over,
        )

    def plate(
        self, frame: Frame, outline: Sequence[Point], deep: float, color: str, *, face: str = "", over: float = 0.0,
        edge: float = 0.35, front: str = ""
    ) -> None:  # fmt: skip
        """Add a plate, `deep` thick about the frame's plane; outlined against the clock; `face` is art on it."""
        near = self.view.toward(frame.w)[2] >= 0
        cap = deep / 2 if near else -deep / 2
        markup = self._walls(frame, outline, deep, color) if deep > 0 else ""
        points = [self.reach(frame.point(a, b, cap)) for a, b in outline]
        bright = self.glow(frame.w if near else (-frame.w[0], -frame.w[1], -frame.w[2]))
        shades = [(0, tone(color, bright * 1.12)), (0.5, tone(color, bright)), (1, tone(color, bright * 0.86))]
        fill = front or self.sweep(shades, (1, 1))
        width = n(max(0.02, deep * 0.05))
        rim = f'stroke="{light(color, 0.5)}" stroke-opacity="{n(edge)}" stroke-width="{width}"' if edge else ""
        markup += path(polygon(points), fill, rim)
        self.art(markup, frame.at, over)
        if face and near:
            self.lay(frame.moved(0, 0, cap), face, over + 0.02 + max(0.0, -self.view.toward(frame.w)[2] * cap))

    def _walls(self, frame: Frame, outline: Sequence[Point], deep: float, color: str) -> str:
        found = walls(self.view, frame, outline, deep)
        (hx, hy), (wx, wy) = found.half, found.way
        markup = ""
        for run in found.runs:
            places = [run[0].start, *(side.end for side in run)]
            along = [x * wx + y * wy for x, y in places]
            low, high = min(along), max(along)
            axis = f'x1="{n(low * wx)}" y1="{n(low * wy)}" x2="{n(high * wx)}" y2="{n(high * wy)}"'
            shades = _stops(stops(run, along, color))
            fill = self._shared(
                f'<linearGradient id="%s" gradientUnits="userSpaceOnUse" {axis}>{shades}</linearGradient>'
            )
            self._low = max(self._low, max(y for _, y in places) + abs(hy))
            markup += path(
                polygon([(x + hx, y + hy) for x, y in places] + [(x - hx, y - hy) for x, y in reversed(places)]), fill
            )
        return markup

    def wrap(
        self, frame: Frame, radius: float, low: float, high: float, half: float, fill: str, art: str, over: float = 3.0
    ) -> None:
        """Add a paper round something turned, `half` radians to either side of its front, with art on its middle.

        It follows half of the turn, so that its words stay to be read.
        """
        way = 0.5 * self.view.turn
        angles = [max(-1.5, min(1.5, way + half * (i / 4 - 1))) for i in range(9)]
        if fill:
            edge = [self._near(frame, radius, a, high) for a in angles] + [
                self._near(frame, radius, a, low) for a in reversed(angles)
            ]
            self.art(path(polygon(edge), fill), frame.at, over)
        x, y = self._near(frame, radius, way, (low + high) / 2)
        self.art(group(art, f'transform="translate({n(x)} {n(y)}) scale({n(math.cos(way))} 1)"'), frame.at, over + 0.01)

    def _near(self, frame: Frame, radius: float, angle: float, height: float) -> Point:
        x, y = self.view.at(*frame.point(0, height))
        return x + radius * math.sin(angle), y + radius * math.cos(angle) * math.sin(self.view.above)

    def block(
        self, frame: Frame, size: Spot3, color: str, radius: float = 0.0, *, face: str = "", over: float = 0.0
    ) -> None:
        """Add a box standing on the frame's place, with rounded upright edges when a radius is given."""
        wide, tall, deep = size
        level = Frame(frame.point(0, tall / 2), frame.u, tuple(-k for k in frame.w), frame.v)  # type: ignore[arg-type]
        self.plate(level, slabbed(wide, deep, radius), tall, color, over=over)
        if face:
            self.lay(frame.moved(0, 0, deep / 2), face, over + 0.03 + deep / 2)

    def skin(self, mesh: Grid, color: str, *, over: float = 0.0, shine: float = 0.0, halves: bool = False) -> None:
        """Add a smooth body of closed outlines stacked upward: an array of lines, points and x, y, z.

        Long outlines that start at one tip are better painted in `halves`.
        """
        eye = Eye(self.view.turn, self.view.above, 1e6, 0.0)
        outward = normals(mesh)
        middle = mesh.mean((0, 1))
        if ((mesh - middle) * outward).sum() < 0:
            outward = -outward
        facing = eye.toward(outward)
        tones = satin(facing) + 0.08
        if shine:
            tones = tones * (1 - shine) + lacquer(facing) * shine
        paint = toned(color, tones)
        self._skins += 1
        self._low = max(self._low, float(eye.project(mesh)[..., 1].max()))
        name, half, last = f"{self._name}-s{self._skins}", mesh.shape[1] // 2, mesh.shape[1]
        if halves:
            sides = [list(range(half + 1)), [*range(half, last), 0]]
            sides.sort(key=lambda side: float(eye.toward(mesh[:, side].mean((0, 1)))[2]))
            parts = [(f"{name}{i}", mesh[:, k], outward[:, k], paint[:, k]) for i, k in enumerate(sides)]
            markup = "".join(skin(key, eye, lines * FINE, out, tint, False) for key, lines, out, tint in parts)
        else:
            markup = skin(name, eye, mesh * FINE, outward, paint)
        x, y, z = (float(k) for k in middle)
        self.art(group(markup, f'transform="scale({1 / FINE})"'), (x, y, z), over)

    def pillow(
        self,
        frame: Frame,
        outline: Sequence[Point],
        tall: float,
        soft: float,
        color: str,
        *,
        over: float = 0.0,
        shine: float = 0.0,
    ) -> None:
        """Add a plate that stands on the frame's u and w, outlined in that plane, its edges rounded by `soft`."""
        flat = np.array(outline)
        reach = np.hypot(flat[:, 0], flat[:, 1])[:, None]
        way = flat / np.maximum(reach, 1e-6)
        bow = [(soft * (1 - math.sin(a)), soft * (1 - math.cos(a))) for a in np.linspace(0, math.pi / 2, 5)]
        rows = [(inset, h) for inset, h in bow] + [(inset, tall - h) for inset, h in reversed(bow)]
        base, u, v, w = (np.array(k) for k in (frame.at, frame.u, frame.v, frame.w))
        lines = []
        for inset, h in rows:
            ring = flat - way * np.minimum(inset, reach)
            lines.append(base + ring[:, :1] * u - ring[:, 1:] * w + h * v)
        self.skin(np.array(lines), color, over=over - 0.01, shine=shine)
        top = polygon([self.reach((float(x), float(y), float(z))) for x, y, z in lines[-1]])
        bright = self.glow(frame.v)
        fill = self.sweep(
            [(0, tone(color, round(bright * 1.06, 2))), (1, tone(color, round(bright * 0.94, 2)))], (1, 1)
        )
        if self.view.toward(frame.v)[2] > 0:
            x, y, z = frame.point(0, tall)
            self.art(path(top, fill), (x, y, z), over + 0.01)

    def mantle(self, places: Sequence[Spot3], fill: str, over: float = 0.0) -> None:
        """Add the silhouette of something convex through places."""
        self.art(path(polygon(hull([self.reach(at) for at in places])), fill), places[0], over)


def _stops(stops: Sequence[Stop]) -> str:
    parts = []
    for stop in stops:
        opacity = f' stop-opacity="{n(stop[2])}"' if len(stop) == 3 else ""
        parts.append(f'<stop offset="{n(min(1, max(0, stop[0])))}" stop-color="{stop[1]}"{opacity}/>')
    return "".join(parts)
