"""Relighting of cut-outs: a dome is guessed from the outline, lit by the scene's key, and rimmed on the sun's side."""

import cv2
import numpy as np

from components.animatic.color import WHITE, Array, mix
from components.animatic.lighting import Light


def _dome(alpha: Array, bulge: float) -> tuple[Array, Array, Array]:
    """Normals of a soft cushion stretched over the outline."""
    mask = (alpha > 0.5).astype(np.uint8)
    distance = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 3)[1:-1, 1:-1]
    inside = distance[mask > 0]
    radius = max(3.0, float(np.partition(inside, int(0.92 * (inside.size - 1)))[int(0.92 * (inside.size - 1))])
                 if inside.size else 3.0)  # fmt: skip
    height = np.sqrt(np.clip(1 - (1 - np.clip(distance / radius, 0, 1)) ** 2, 0, 1)) * radius
    height = cv2.GaussianBlur(height, (0, 0), max(1.0, alpha.shape[0] / 55))
    x = -cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3) / 5 * bulge
    y = -cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3) / 5 * bulge
    length = np.sqrt(x * x + y * y + 1)
    return x / length, y / length, 1 / length


def relight(texture: Array, light: Light, rim: float = 1.0, colorful: float = 0.5, bulge: float = 1.0) -> Array:
    """Light a premultiplied texture. ``colorful``: how much of the tint it takes (half keeps brand colors true);
    ``bulge`` is how round it seems, 0 for a flat board.

    The shading is worked out at a quarter of the pixels and then multiplied in, since it is soft anyway.
    """
    height, width = texture.shape[:2]
    step = 2 if min(height, width) > 120 else 1
    small = cv2.resize(texture, (max(2, width // step), max(2, height // step)), interpolation=cv2.INTER_AREA)
    alpha = small[..., 3].astype(np.float32) / 255
    x, y, z = _dome(alpha, bulge)
    side, up = light.side, light.elevation
    direction = np.array([side, -up, light.front + 0.12])
    across, down, front = (float(v) for v in direction / np.linalg.norm(direction))
    lambert = np.clip(x * across + y * down + z * front, 0, 1)
    ambient = mix(WHITE * light.ambient.mean(), light.ambient, colorful)
    key = mix(WHITE * light.key.mean(), light.key, min(1.0, colorful * 1.4))
    soft, hard = 1.06 - 0.2 * y, 0.26 + 0.62 * lambert
    shade = cv2.merge([soft * float(a) + hard * float(k) for a, k in zip(ambient[::-1], key[::-1], strict=True)])
    reach = max(0.8, (height * width) ** 0.5 / step * 0.006)
    moved = np.roll(alpha, (round(reach * up), -round(reach * 1.6 * side)), (0, 1))
    edge = np.clip(alpha - cv2.GaussianBlur(moved, (0, 0), reach), 0, 1)
    grazing = np.clip(1 - z, 0, 1) ** 1.5 * np.clip(x * side - y * up * 1.2, 0, 1)
    bright = np.clip(edge * 0.7 + grazing * 0.6, 0, 1.2) * rim
    glow = cv2.merge([bright * float(tone) for tone in light.rim[::-1]])
    size = (width, height)
    return _shaded(texture, cv2.resize(shade, size), cv2.resize(glow, size))


def _shaded(texture: Array, shade: Array, glow: Array | None = None) -> Array:
    """A premultiplied texture times a shade, and a glow added where it has cover (both BGR, of its size)."""
    blue, green, red, cover = cv2.split(texture)
    covers = cv2.merge((cover, cover, cover))
    lit = cv2.multiply(cv2.merge((blue, green, red)), shade, dtype=cv2.CV_32F)
    if glow is not None:
        cv2.add(lit, cv2.multiply(covers, glow, dtype=cv2.CV_32F), dst=lit)
    blue, green, red = cv2.split(cv2.min(cv2.convertScaleAbs(lit), covers))
    return np.asarray(cv2.merge((blue, green, red, cover)))


def flat(texture: Array, light: Light, share: float = 0.65, side: float = 0.16) -> Array:
    """The cheap version for plants and far things: even light, brighter toward the sun and the top."""
    height, width = texture.shape[:2]
    across = np.linspace(-1, 1, width, dtype=np.float32)[None, :] * light.side
    down = np.linspace(1.08, 0.8, height, dtype=np.float32)[:, None]
    key = share + side * across * 1.5
    shade = cv2.merge(
        [down * float(a) + key * float(k) for a, k in zip(light.ambient[::-1], light.key[::-1], strict=True)]
    )
    return _shaded(texture, shade)
