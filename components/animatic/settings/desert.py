"""The desert: baked dunes or mesas, rippled sand under foot, a road where the words ask for one."""

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Camera, Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky
from components.animatic.terrain import Relief, add_terrain, warped

SAND = rgb("#e3c59c")


def _dunes(count: int, dice: np.random.Generator) -> Array:
    """Long crests with a soft and a steep side."""
    lines = warped(tile(count, (8, 4), 2, dice, 0.3, ridged=True), dice, 0.14)
    broad = tile(count, 4, 2, dice)
    return np.asarray(np.clip(lines, 0, 1) ** 1.6 * 0.32 * (0.45 + 1.1 * broad))


def _mesas(count: int, dice: np.random.Generator) -> Array:
    steps = tile(count, 4, 8, dice, 0.47, ridged=True) * 0.7 + tile(count, 4, 3, dice) * 0.6
    return np.asarray((np.floor(steps * 7) + smoothstep(0.55, 0.95, (steps * 7) % 1)) / 7 * 1.1)


def _sand_paint(height: Array, level: Array, detail: Array) -> Array:
    return np.asarray(
        mix(rgb("#d89c5c"), rgb("#f2cb92"), 0.5 * detail + 0.5 * smoothstep(0.05, 0.3, height)) * (0.92 + 0.08 * level)
    )


def _rock_paint(height: Array, _level: Array, detail: Array) -> Array:
    return np.asarray(mix(rgb("#8e4a30"), rgb("#d28a5a"), 0.5 + 0.5 * np.sin(height * 60 + detail * 3)))


def build(place: Set) -> None:
    """Land, sand, road, tufts."""
    scene, light = place.scene, place.light
    place.sky = bake_sky(place.path, light)
    rocky = scene.says("canyon", "mesa", "arizona", "route 66", "badlands", "utah", "grand canyon")
    if rocky:
        relief = Relief(_mesas, _rock_paint, 330, 240, 2600, 24, top=0.34, valley=0.5, haze=0.6, foot_mist=0.25)
    else:
        relief = Relief(
            _dunes,
            _sand_paint,
            250,
            150,
            2400,
            16,
            slices=4,
            top=0.34,
            valley=0.55,
            haze=0.55,
            foot_mist=0.12,
            lift=0.6,
        )
    add_terrain(place, relief, "land")
    road = scene.says(" road", "highway", "driving", " drives ", " race")
    _sand(place, rocky)
    if road:
        place.add(Road(place))
    tint = "#8a7a44" if not rocky else "#77803f"
    tufts = [flat(art(flora.grass, i, int(90 * place.unit) + 10, 300 / 90, tint, 0.4), light) for i in range(3)]
    place.strip(tufts, 34, 0.8, 0.05, "tuft34", fog=0.8)
    place.strip(tufts, 19, 0.7, 0.09, "tuft19", fog=0.5)
    if road:
        place.strip(tufts, 6.2, 0.7, 0.3, "tuft6", base=place.under(6.2, 0.0) - 0.7, fog=0.0, focus=3)
    if not scene.weather:
        place.particles.append("dust")


def _sand(place: Set, rocky: bool) -> None:
    light, dice = place.light, place.dice("sand")
    size = 1024 if place.path.height > 500 else 512
    broad = tile(size, 4, 2, dice, 0.4)
    bent = tile(size, 8, 3, dice)
    rows = np.arange(size, dtype=np.float32)[:, None] / size
    phase = (rows * 56 + bent * 3.4) % 1
    waves = np.where(phase < 0.72, phase / 0.72, (1 - phase) / 0.28) * 2 - 1
    waves = cv2.GaussianBlur(np.pad(waves, 8, mode="wrap").astype(np.float32), (0, 0), size / 500)[8:-8, 8:-8]
    waves = waves * (0.35 + 0.65 * smoothstep(0.4, 0.65, tile(size, 4, 2, dice)))
    slope = cv2.Sobel(np.pad(broad, 4, mode="wrap"), cv2.CV_32F, 1, 0, ksize=3)[4:-4, 4:-4] * -light.side * (size / 64)
    depth = (0.025 + 0.075 * (1 - light.elevation)) * (1.0 if not rocky else 0.4)
    shade = light.ambient * 0.98 + light.key * (0.56 + depth * 1.5 * waves + 0.42 * np.clip(slope, -1, 1))[..., None]
    color = SAND if not rocky else rgb("#b4734a")
    grain = 0.9 + 0.2 * tile(size, size // 4, 1, dice)
    paint = color * shade * (grain * (0.86 + 0.24 * broad))[..., None]
    fog = mix(light.fog, color * light.surface(0.6), 0.45)
    place.add(Ground(paint, 15, fog=fog, fog_depth=85 / light.fog_density))


class Road:
    """A two-lane road that crosses the frame under the subject, its marks running by."""

    depth = 200.0

    def __init__(self, place: Set) -> None:
        light = place.light
        self.far, self.near, self.middle = 13.6, 7.4, 11.2
        self.asphalt, self.fog = rgb("#4b4850") * light.surface(0.62), light.fog
        self.white, self.yellow = rgb("#efe9dc") * light.surface(0.8), rgb("#f2c658") * light.surface(0.85)
        noise = tile(256, 64, 2, place.dice("asphalt"))
        self.noise = cv2.merge([np.clip(noise * 40 + 108, 0, 255).astype(np.uint8)] * 4)

    def draw(self, frame: Array, camera: Camera, t: float) -> None:  # noqa: ARG002 - a Layer's shape
        """Fill the band of the road and paint its lines."""
        top, bottom = (camera.project(0, 0.0, depth)[1] for depth in (self.far, max(self.near, camera.z + 1.0)))
        first, last = max(0, int(top)), min(frame.shape[0], int(bottom) + 1)
        if last <= first:
            return
        share = np.clip((np.arange(first, last) - top) / max(1.0, bottom - top), 0, 1)[:, None, None]
        color = mix(mix(self.asphalt, self.fog, 0.25), self.asphalt, share)
        band = np.empty((last - first, frame.shape[1], 4), np.uint8)
        band[..., :3] = np.clip(color[..., ::-1], 0, 1) * 255
        band[..., 3] = 255
        frame[first:last] = band
        for depth, thick in ((self.far - 0.3, 0.16), (self.near + 0.35, 0.16)):
            self._line(frame, camera, depth, thick, self.white, None)
        self._line(frame, camera, self.middle, 0.15, self.yellow, 5.0)

    def _line(self, frame: Array, camera: Camera, depth: float, thick: float, color: Array, dash: float | None) -> None:
        if depth - camera.z < 1.0:
            return
        y0, y1 = camera.project(0, 0.0, depth + thick)[1], camera.project(0, 0.0, depth - thick)[1]
        ink = (*(int(v) for v in np.clip(color[::-1], 0, 1) * 255), 255)
        spans = [(-10.0, camera.width + 10.0)]
        if dash:
            k = camera.scale(depth)
            start = camera.project(0, 0, depth)[0] % (dash * k) - dash * k
            spans = [(x, x + dash * 0.45 * k) for x in np.arange(start, camera.width + dash * k, dash * k)]
        for left, right in spans:
            corners = np.array([[left, y0], [right, y0], [right + 2, y1], [left - 2, y1]]) * 16
            cv2.fillConvexPoly(frame, corners.round().astype(np.int32), ink, cv2.LINE_AA, 4)


SETTING = Setting("desert", "desert", build, Rest(height=1.8, crane=2.6, horizon=0.6, drone=3.6))
