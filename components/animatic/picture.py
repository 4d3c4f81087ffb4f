"""Textures: premultiplied BGRA bytes, how to make them from floats or SVG, and how to lay one over another."""

from functools import lru_cache
from threading import local
from typing import Any

import cv2
import numpy as np
from fontpkg_geist import ROOT as GEIST
from fontpkg_instrument_sans import ROOT as INSTRUMENT
from resvg import render, usvg

from components.animatic.color import Array

cv2.setNumThreads(1)  # bytes must repeat on any machine, and our own threads already fill the cores

FONTS = (
    str(GEIST / "files" / "Geist[wght].ttf"),
    str(INSTRUMENT / "files" / "InstrumentSans[wdth,wght].ttf"),
)
_AS_IT_IS = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
"""The matrix that changes nothing, row by row."""
_threads = local()


def pack(color: Array, alpha: Array | None = None) -> Array:
    """Straight RGB floats (and alpha) to a premultiplied BGRA texture."""
    height, width = color.shape[:2]
    out = np.empty((height, width, 4), np.uint8)
    if alpha is None:
        out[..., :3] = np.clip(color[..., ::-1], 0, 1) * 255 + 0.5
        out[..., 3] = 255
        return out
    cover = np.clip(alpha, 0, 1)
    out[..., :3] = np.clip(color[..., ::-1], 0, 1) * cover[..., None] * 255 + 0.5
    out[..., 3] = cover * 255 + 0.5
    return out


def svg(markup: str, width: float, height: float, size: tuple[int, int], left: float = 0.0, top: float = 0.0) -> Array:
    """Rasterize shapes of our own: ``width`` x ``height`` user units from (left, top) into ``size`` pixels."""
    across, down = max(1, size[0]), max(1, size[1])
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{across}"'
        f' height="{down}" viewBox="{left:.3f} {top:.3f} {width:.3f} {height:.3f}" preserveAspectRatio="none">'
        f"{markup}</svg>"
    )
    return premultiply(rasterize(text))


def rasterize(document: str) -> Array:
    """A whole SVG document to straight BGRA bytes, with our own fonts only. Raise ValueError if it is none."""
    png = render(usvg.Tree.from_str(document, _options()), _AS_IT_IS)
    return np.asarray(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED))


def _options() -> Any:
    """How this thread reads SVG: resvg's objects stay with the thread that made them."""
    if not hasattr(_threads, "options"):
        _threads.options = usvg.Options.default()
        for font in FONTS:
            _threads.options.load_font_file(font)
        _threads.options.font_family = "Geist"
    return _threads.options


def premultiply(straight: Array) -> Array:
    """Straight BGRA bytes to premultiplied ones."""
    alpha = straight[..., 3]
    cover = cv2.merge((alpha, alpha, alpha, np.full_like(alpha, 255)))
    return np.asarray(cv2.multiply(straight, cover, scale=1 / 255))


@lru_cache(maxsize=512)
def _cached(draw: Any, seed: int, size: tuple[int, int], extra: tuple[Any, ...]) -> Array:
    markup, width, height = draw(np.random.default_rng(seed), *extra)
    texture = svg(markup, width, height, size)
    texture.setflags(write=False)
    return texture


def art(draw: Any, seed: int, height: int, aspect: float, *extra: Any) -> Array:
    """Draw one seeded plant or thing of ``flora``-like functions, remembered between scenes. Read-only."""
    return np.asarray(_cached(draw, seed, (max(2, round(height * aspect)), max(2, height)), extra))


def over(base: Array, layer: Array) -> None:
    """Lay a premultiplied texture over an opaque or transparent one, in place."""
    hole = cv2.bitwise_not(layer[..., 3])
    cv2.multiply(base, cv2.merge((hole, hole, hole, hole)), dst=base, scale=1 / 255)
    cv2.add(base, layer, dst=base)


def place(
    base: Array, layer: Array, x: float, y: float, scale: float = 1.0, alpha: float = 1.0, flip: bool = False
) -> None:
    """Draw a texture with its top left corner at (x, y), sub-pixel true, clipped to the base, in place."""
    height, width = base.shape[:2]
    high, wide = layer.shape[0] * scale, layer.shape[1] * scale
    x0, x1 = max(0, int(np.floor(x))), min(width, int(np.ceil(x + wide)))
    y0, y1 = max(0, int(np.floor(y))), min(height, int(np.ceil(y + high)))
    if x1 <= x0 or y1 <= y0:
        return
    side = -scale if flip else scale
    start = x - x0 + (wide if flip else 0)
    matrix = np.array([[side, 0, start + (side - 1) / 2], [0, scale, y - y0 + (scale - 1) / 2]], np.float32)
    drawn = cv2.warpAffine(
        shrunk(layer, scale), shrunk_matrix(matrix, scale), (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR
    )
    if alpha < 0.999:
        drawn = cv2.convertScaleAbs(drawn, alpha=alpha)
    over(base[y0:y1, x0:x1], drawn)


def shrunk(layer: Array, scale: float) -> Array:
    """The texture, halved until it is drawn at no less than half its size: a linear tap skips pixels below that."""
    while scale < 0.5 and min(layer.shape[:2]) > 2:
        layer, scale = cv2.resize(layer, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), scale * 2
    return layer


def shrunk_matrix(matrix: Array, scale: float) -> Array:
    """The matrix that fits what ``shrunk`` gave back."""
    out = matrix.copy()
    while scale < 0.5:
        out[:, 2] += out[:, :2].sum(1) * 0.5
        out[:, :2] *= 2
        scale *= 2
    return out


def blur(texture: Array, sigma: float) -> Array:
    """Blur by a sigma in pixels; wide blurs are done small, which looks the same and costs little."""
    if sigma < 0.4:
        return texture
    if sigma > 6 and min(texture.shape[:2]) > 16:
        step = min(8, int(sigma / 3))
        height, width = texture.shape[:2]
        small = cv2.resize(texture, (max(2, width // step), max(2, height // step)), interpolation=cv2.INTER_AREA)
        small = cv2.GaussianBlur(small, (0, 0), sigma / step)
        return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))
    return np.asarray(cv2.GaussianBlur(texture, (0, 0), sigma))


def tint(texture: Array, top: Array, bottom: Array | None = None) -> Array:
    """Multiply a premultiplied texture by a color, or by a run of colors from its top to its bottom."""
    low = top if bottom is None else bottom
    run = np.linspace(0, 1, texture.shape[0], dtype=np.float32)[:, None]
    whole = 255 / max(1.0, float(np.max(top)), float(np.max(low)))
    colors = np.full((texture.shape[0], 1, 4), whole, np.float32)
    colors[:, 0, :3] = (top[None] * (1 - run) + low[None] * run)[:, ::-1] * whole
    sheet = cv2.resize(
        np.clip(colors + 0.5, 0, 255).astype(np.uint8), texture.shape[1::-1], interpolation=cv2.INTER_NEAREST
    )
    out = cv2.multiply(texture, sheet, scale=1 / int(whole + 0.5))
    alpha = texture[..., 3]
    return np.asarray(cv2.min(out, cv2.merge((alpha, alpha, alpha, alpha))))


def haze(texture: Array, color: Array, amount: float) -> Array:
    """Sink a premultiplied texture into fog of a color."""
    if amount <= 0.003:
        return texture
    out = np.empty_like(texture)
    alpha = texture[..., 3]
    for channel, value in enumerate(np.clip(color[::-1], 0, 1)):
        out[..., channel] = cv2.addWeighted(texture[..., channel], 1 - amount, alpha, float(value) * amount, 0)
    out[..., 3] = alpha
    return out
