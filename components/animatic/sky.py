"""The sky of a light: gradient, glow, sun or moon, stars and lit clouds, baked for all that the camera will see."""

import cv2
import numpy as np

from components.animatic.camera import Camera, Path
from components.animatic.color import WHITE, Array, mix, rgb, smoothstep
from components.animatic.layers import Sky
from components.animatic.lighting import Light
from components.animatic.noise import fractal
from components.animatic.picture import pack

DETAIL = 0.62
"""Share of the picture's resolution a sky is baked at."""
DRIFT = 0.004
"""Widths of the picture that the clouds go in a second."""


class SoftSky(Sky):
    """A sky without fine detail, out of focus or a plain gradient: drawn at half the size, whole to the lower edge."""

    def draw(self, frame: Array, camera: Camera, t: float) -> None:
        """Fill the whole frame."""
        height, width = frame.shape[:2]
        small = np.empty((height // 2, width // 2, 4), np.uint8)
        k = self.scale / 2
        x = (width - self.texture.shape[1] * self.scale) / 2 - camera.focal * camera.yaw + self.drift * t
        y = camera.horizon - self.up
        move = np.array([[k, 0, x / 2 + (k - 1) / 2], [0, k, y / 2 + (k - 1) / 2]], np.float32)
        cv2.warpAffine(
            self.texture, move, small.shape[1::-1], dst=small, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        cv2.resize(small, (width, height), dst=frame, interpolation=cv2.INTER_LINEAR)


def bake_sky(path: Path, light: Light, cloudiness: float = 1.0, below: float = 0.05) -> Sky:
    """Bake everything that the path sees; ``below`` is how far under the horizon it reaches, in frame heights."""
    scene, frame = path.scene, path.height
    up, wide = max(0.3 * frame, path.horizons()[1] + 0.03 * frame), path.width * (1.02 + 2 * DRIFT * path.duration)
    wide += 2 * path.focal * max(abs(path.camera(t).yaw) for t in path.times(25))
    rows, columns = int((up + below * frame) * DETAIL), int(wide * DETAIL)
    y = (up - (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / DETAIL) / frame  # heights above the horizon
    x = ((np.arange(columns, dtype=np.float32)[None] + 0.5) / DETAIL - wide / 2) / path.width
    reach = max(0.62, up / frame * 0.92)
    sky = np.repeat(_gradient(light, np.clip(1 - y / reach, 0, 1)), columns, 1)
    dice = scene.rng("sky")
    drift = fractal((max(4, rows // 8), max(4, columns // 8)), (3, 5), 2, dice)
    sky *= 1 + (cv2.resize(drift, (columns, rows), interpolation=cv2.INTER_CUBIC)[..., None] - 0.5) * 0.1
    aspect = path.width / frame
    away = np.sqrt(((x - light.sun_across) * aspect) ** 2 + ((y - light.sun_up) * 1.15) ** 2)
    if light.stars:
        sky += _stars((rows, columns), light, dice, path.height * DETAIL / 720)[..., None] * np.array(
            [0.95, 0.97, 1.0], np.float32
        )
    if light.glow and light.disc != "none":
        halo = np.exp(-away * 7) * 0.45 + np.exp(-away * 2.2) * 0.15
        sky = mix(sky, rgb(light.sun_color), np.clip(halo * light.glow, 0, 0.9)[..., None])
    if light.clouds * cloudiness > 0.02:
        sky = _clouds(sky, light, dice, away, y / reach, light.clouds * min(1.0, cloudiness), wide / path.width)
    sky = _disc(sky, light, away, dice)
    return Sky(
        pack(np.clip(sky, 0, 1).astype(np.float32)),
        up,
        1 / DETAIL,
        drift=DRIFT * path.width * -light.side,
        floored=below < 0.2,
    )


def _gradient(light: Light, down: Array) -> Array:
    stops = [stop for stop, _ in light.sky]
    colors = np.array([rgb(color) for _, color in light.sky])
    return np.stack([np.interp(down, stops, colors[:, k]) for k in range(3)], -1).astype(np.float32)


def _stars(shape: tuple[int, int], light: Light, dice: np.random.Generator, scale: float) -> Array:
    count = int(520 * light.stars)
    across, down, bright = dice.random(count), dice.random(count) ** 1.3 * 0.92, dice.random(count)
    field = np.zeros(shape, np.float32)
    field[(down * (shape[0] - 1)).astype(int), (across * (shape[1] - 1)).astype(int)] = bright**3 * 0.9 + 0.22
    soft = cv2.GaussianBlur(field, (0, 0), max(0.5, 0.9 * scale))
    return np.asarray(np.maximum(field * min(1.0, scale * 1.4), soft * 2.2))


def _clouds(
    sky: Array, light: Light, dice: np.random.Generator, away: Array, level: Array, cover: float, spread: float
) -> Array:
    """Clouds on a ceiling: finer and flatter toward the horizon, lit from the sun's side."""
    rows, columns = sky.shape[:2]
    field = fractal((rows, columns), (4.2, 3.2 * spread), 6, dice, 0.55)
    down = np.clip(1 - level, 0, 1)
    y = np.repeat(((0.4 * down + 0.6 * down**2.4) * rows * 0.98).astype(np.float32), columns, 1)
    x = np.repeat(np.arange(columns, dtype=np.float32)[None], rows, 0)
    field = cv2.remap(field, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    floor = 0.61 - 0.21 * cover
    mask = smoothstep(floor, floor + 0.17, field) * smoothstep(1.0, 0.74, down) * min(1.0, cover * 1.3)
    step = max(1, rows // 50)
    soft = cv2.GaussianBlur(field, (0, 0), max(1.0, rows / 75))
    lit = np.clip((field - np.roll(soft, (-step, int(step * 1.6 * light.side)), (0, 1))) * 7 + 0.5, 0, 1)
    color = mix(rgb(light.cloud_shadow), rgb(light.cloud_color), lit[..., None])
    color = mix(color, rgb(light.sun_color), (np.exp(-away * 3.2) * 0.45 * light.glow)[..., None])
    return np.asarray(mix(sky, color, (mask * 0.86)[..., None]))


def _disc(sky: Array, light: Light, away: Array, dice: np.random.Generator) -> Array:
    if light.disc == "none":
        return sky
    color, size = rgb(light.sun_color), light.sun_size
    disc = smoothstep(size * 1.07, size * 0.96, away)[..., None]
    near = np.exp(-np.maximum(away - size, 0) * 20)[..., None]
    if light.disc == "sun":
        sky = mix(sky, np.maximum(sky, color * 1.12), disc)
        return np.asarray(mix(sky, np.minimum(WHITE, color * 1.05), near * 0.6 * light.glow))
    seas = cv2.resize(fractal((64, 64), (9, 9), 3, dice), sky.shape[1::-1])[..., None]
    sky = mix(sky, color * (0.84 + 0.25 * seas), disc)
    return np.asarray(sky + color * near * 0.26)
