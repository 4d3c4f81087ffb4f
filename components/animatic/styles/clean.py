"""Styles without film: the polished commercial, the lifelike lens, and worlds that are lit as no world is."""

import cv2
import numpy as np
from numpy.typing import NDArray

from components.animatic.styles.base import Style
from components.animatic.styles.plates import Frame, Plates, quarter

Levels = NDArray[np.float64]


def _commercial(x: Levels) -> tuple[Levels, Levels, Levels]:
    """High key: lifted mid-tones, clean whites, a breath of blue in the shadows."""
    y = x**0.86 * 1.02 + 0.05 * (x - 0.5) * 4 * x * (1 - x)
    shadow = (1 - x) ** 3 * x
    return y - 0.02 * shadow, y + 0.01 * shadow, y + 0.10 * shadow


def _realistic(x: Levels) -> tuple[Levels, Levels, Levels]:
    """The S-curve of a camera: a firm toe, a soft shoulder, neutral color a little on the cool side."""
    y = 0.97 * (x + 0.20 * (x - 0.42) * 4 * x * (1 - x))
    return y * 0.985, y, y * 1.015


def paint_glow(frame: Frame, plates: Plates, index: int) -> Frame:
    """A diffusion filter: the picture stays sharp, its light spreads."""
    del index
    small = cv2.resize(frame, (max(2, plates.width // 8), max(2, plates.height // 8)), interpolation=cv2.INTER_AREA)
    soft = cv2.resize(
        cv2.GaussianBlur(small, (0, 0), 2.4), (plates.width, plates.height), interpolation=cv2.INTER_LINEAR
    )
    glowing: Frame = cv2.max(frame, cv2.addWeighted(frame, 0.58, soft, 0.45, 0))
    return glowing


def paint_lens(frame: Frame, plates: Plates, index: int) -> Frame:
    """A real lens: crisp local contrast in the middle, soft and faintly fringed toward the corners."""
    del index
    size = (plates.width, plates.height)
    small = quarter(frame)
    broad = cv2.resize(
        cv2.GaussianBlur(small, (0, 0), max(0.6, 4.0 * plates.scale)), size, interpolation=cv2.INTER_LINEAR
    )
    crisp = cv2.addWeighted(frame, 1.38, broad, -0.38, 0)
    if plates.lens is None:
        return np.asarray(crisp)
    soft = cv2.resize(
        cv2.GaussianBlur(small, (0, 0), max(0.3, 0.8 * plates.scale)), size, interpolation=cv2.INTER_LINEAR
    )
    sharp, dull = (cv2.multiply(a, b, scale=1 / 255) for a, b in zip((crisp, soft), plates.lens, strict=True))
    result: Frame = cv2.add(sharp, dull)
    return result


COMMERCIAL = Style("commercial", "Commercial", _commercial, saturation=1.16, bloom=0.18, paint=paint_glow)
REALISTIC = Style(
    "realistic",
    "Realistic",
    _realistic,
    grain=1.5,
    saturation=0.90,
    bloom=0.22,
    vignette=0.30,
    focus=1.0,
    lens=0.9,
    paint=paint_lens,
)


def _fashion(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Editorial: crushed blacks, cool skin, whites like paper."""
    y = np.clip(x + 0.34 * (x - 0.46) * 4 * x * (1 - x), 0, 1)
    shadow = (1 - x) ** 3
    return y - 0.012 * shadow, y, y * 0.985 + 0.035 * shadow


def _music_video(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Gels: magenta shadows, cyan lights."""
    y = x + 0.16 * (x - 0.5) * 4 * x * (1 - x)
    shadow, high = (1 - x) ** 2, x**2
    return y + 0.15 * shadow - 0.10 * high, y - 0.07 * shadow + 0.03 * high, y + 0.16 * shadow + 0.07 * high


def _cyberpunk(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Neon over wet black: teal lows, pink lights."""
    y = np.clip(x + 0.38 * (x - 0.52) * 4 * x * (1 - x), 0, 1)
    shadow, high = (1 - x) ** 2 * x * 3, x**2
    return y - 0.20 * shadow + 0.12 * high, y + 0.02 * shadow - 0.12 * high, y + 0.22 * shadow + 0.10 * high


def _fantasy(x: Levels) -> tuple[Levels, Levels, Levels]:
    """A tale: violet in the dark, gold in the light, no true black."""
    y = 0.05 + 0.97 * x**0.92
    shadow, high = (1 - x) ** 2, x**1.4
    return y + 0.06 * shadow + 0.07 * high, y - 0.01 * shadow + 0.03 * high, y + 0.12 * shadow - 0.10 * high


def _rendered(x: Levels) -> tuple[Levels, Levels, Levels]:
    """A render for the whole family: round tones, warm lights, soft floor."""
    y = 0.03 + 0.98 * (x - 0.06 * np.sin(2 * np.pi * x))
    return y + 0.025 * x, y + 0.01, y + 0.02 * (1 - x)


def _minimal(x: Levels) -> tuple[Levels, Levels, Levels]:
    """Air: everything lifted toward white, one breath of color left."""
    y = 0.22 + 0.80 * x**0.85
    return y, y, y


def paint_fringed(frame: Frame, plates: Plates, index: int) -> Frame:
    """Colors that come apart toward the sides, as in cheap glass before bright signs."""
    del index
    blue, green, red = cv2.split(frame)
    size = (plates.width, plates.height)
    x, y = max(1, round(plates.width * 0.003)), max(1, round(plates.height * 0.003))
    red = cv2.resize(red[y:-y, x:-x], size, interpolation=cv2.INTER_LINEAR)
    blue = cv2.resize(cv2.copyMakeBorder(blue, y, y, x, x, cv2.BORDER_REFLECT), size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.merge([blue, green, red]))


def paint_dreamy(frame: Frame, plates: Plates, index: int) -> Frame:
    """A wide halo around every light, as the soft filters of fairy tales give."""
    del index
    size = (plates.width, plates.height)
    small = quarter(frame)
    wide = cv2.resize(cv2.GaussianBlur(small, (0, 0), max(0.8, 9 * plates.scale)), size, interpolation=cv2.INTER_LINEAR)
    inverted = cv2.multiply(
        cv2.bitwise_not(frame), cv2.bitwise_not(cv2.convertScaleAbs(wide, alpha=0.5)), scale=1 / 255
    )
    screened: Frame = cv2.bitwise_not(inverted)
    return screened


def paint_rounded(frame: Frame, plates: Plates, index: int) -> Frame:
    """Surfaces without texture under a large soft light: small contrasts go, large ones stay."""
    del index
    size = (plates.width, plates.height)
    smooth = cv2.resize(cv2.bilateralFilter(frame, 5, 30, 4), size, interpolation=cv2.INTER_LINEAR)
    small = cv2.resize(frame, (max(2, size[0] // 4), max(2, size[1] // 4)), interpolation=cv2.INTER_AREA)
    broad = cv2.resize(
        cv2.GaussianBlur(small, (0, 0), max(0.8, 7 * plates.scale)), size, interpolation=cv2.INTER_LINEAR
    )
    rounded: Frame = cv2.addWeighted(smooth, 1.22, broad, -0.20, 4)
    return rounded


FASHION = Style(
    "fashion", "Fashion film", _fashion, letterbox=1.85, grain=2.0, saturation=0.74, vignette=0.16, focus=0.9
)
MUSIC_VIDEO = Style("music_video", "Music video", _music_video, letterbox=2.0, grain=2.5, saturation=1.28, bloom=0.75,
                    vignette=0.34, shake=0.4, paint=paint_fringed)  # fmt: skip
CYBERPUNK = Style("cyberpunk", "Cyberpunk", _cyberpunk, letterbox=2.39, grain=2.0, saturation=1.22, bloom=0.95,
                  vignette=0.44, focus=0.4, paint=paint_fringed)  # fmt: skip
FANTASY = Style("fantasy", "Fantasy", _fantasy, saturation=1.12, bloom=0.5, vignette=0.22, paint=paint_dreamy)
RENDER_3D = Style("render_3d", "3D animation", _rendered, saturation=1.24, bloom=0.30, focus=0.7, paint=paint_rounded,
                  sketched=True)  # fmt: skip
MINIMAL = Style(
    "minimal", "Minimal", _minimal, saturation=0.46, bloom=0.10, focus=0.7, paint=paint_rounded, sketched=True
)
